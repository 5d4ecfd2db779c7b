"""The bus page's figures: messages, refusals by topic, and every signal with its age."""

from typing import Any

from PySide6.QtCore import Property, QTimer, Signal
from PySide6.QtQml import QmlElement

from hmi.signals import units
from hmi.signals.model import Model
from hmi.signals.rows import KeyedRows, Row
from hmi.signals.store import Presence
from hmi.signals.words import QT_TRANSLATE_NOOP, filled, translate

QML_IMPORT_NAME = "hmi.panels.bus"
QML_IMPORT_MAJOR_VERSION = 1

SOURCE_KIND, SOURCE_NAME = "Vehicle.DataSource.Kind", "Vehicle.DataSource.Name"
ROLES = ("wide", "narrow", "below")
"""Of a row: on the left, which is also what it is known by, on the right, and under both."""

MAX_ROWS = 200
REFRESH_MS = 500
_SOURCE_WORDS = {
    "SIMULATION": QT_TRANSLATE_NOOP("bus", "Simulated"),
    "RECORDING": QT_TRANSLATE_NOOP("bus", "Recorded"),
    "VEHICLE": QT_TRANSLATE_NOOP("bus", "Real vehicle"),
}


@QmlElement
class BusModel(Model):
    """Counts since the start, the rate, refusals (most frequent first) and the stale signals, `most` of each.

    Refreshed twice a second while shown, not per frame: a figure that changes faster cannot be read.
    """

    signals = (SOURCE_KIND, SOURCE_NAME)
    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rate: float | None = None  # not known before half a second has been counted
        self._last_received = self.link.store.counts["received"]
        self._refusals = KeyedRows(ROLES, self, key="wide")
        self._signals = KeyedRows(ROLES, self, key="wide")
        self._stale_count = 0
        self._most = MAX_ROWS
        self._ticker = QTimer(self, interval=REFRESH_MS)
        self._ticker.timeout.connect(self._tick)
        self.active_changed.connect(self._follow_active)
        self._follow_active()

    def _follow_active(self) -> None:
        if self.is_active:
            self._last_received = self.link.store.counts["received"]
            self._ticker.start()
        else:
            self._ticker.stop()

    def _tick(self) -> None:
        received = self.link.store.counts["received"]
        self._rate = (received - self._last_received) * 1000 / REFRESH_MS
        self._last_received = received
        self.mark_dirty()

    def update(self) -> None:
        """See `Model.update`."""
        store = self.link.store
        most = min(self._most, MAX_ROWS)
        refusals = sorted(store.refusals.items(), key=lambda item: -item[1].count)[:most]
        self._refusals.show([_row(topic, str(held.count), held.reason) for topic, held in refusals])
        now = store.clock.now()
        stale = [
            _row(path.removeprefix("Vehicle."), units.duration_text(now - store.entry(path).timestamp))
            for path, held in store.state().items()
            if held["stale"]
        ]
        self._signals.show(stale[:most])
        self._stale_count = len(stale)

    def _get_known(self) -> int:
        return len(self.link.store.state())

    def _get_stale_count(self) -> int:
        return self._stale_count

    def _get_received(self) -> int:
        return self.link.store.counts["received"]

    def _get_refused(self) -> int:
        return self.link.store.counts["refused"]

    def _get_rate(self) -> str:
        return units.UNKNOWN if self._rate is None else str(round(self._rate))

    def _set_most(self, most: int) -> None:
        if most != self._most:
            self._most = most
            self.mark_dirty()

    def _get_refusals(self) -> KeyedRows:
        return self._refusals

    def _get_signals(self) -> KeyedRows:
        return self._signals

    def _get_source(self) -> str:
        kind, name = self.value(SOURCE_KIND), self.value(SOURCE_NAME)
        if kind is None:
            return ""
        words = translate("bus", _SOURCE_WORDS.get(str(kind), str(kind)))
        if name is None:
            return words
        return filled(translate("bus", "%1: %2"), words, name)

    def _get_clock(self) -> str:
        clock = self.link.store.clock
        if self.link.store.presence is not Presence.LIVE:
            return translate("bus", "no clock")
        rate = f"{clock.rate:g}".replace(".", units.habits().point)
        words = translate("bus", "clock paused") if clock.rate == 0 else filled(translate("bus", "clock %1 ×"), rate)
        if not clock.backward_jumps:
            return words
        return filled(translate("bus", "%1, %2"), words, translate("bus", "%n step(s) back", "", clock.backward_jumps))

    known = Property(int, _get_known, notify=changed)
    staleCount = Property(int, _get_stale_count, notify=changed)
    received = Property(int, _get_received, notify=changed)
    refused = Property(int, _get_refused, notify=changed)
    refusedTopics = Property(int, lambda self: len(self.link.store.refusals), notify=changed)
    most = Property(int, lambda self: self._most, _set_most, notify=changed)
    rate = Property(str, _get_rate, notify=changed)
    refusals = Property("QVariant", _get_refusals, constant=True)  # type: ignore[arg-type]
    staleSignals = Property("QVariant", _get_signals, constant=True)  # type: ignore[arg-type]
    source = Property(str, _get_source, notify=changed)
    clock = Property(str, _get_clock, notify=changed)


def _row(wide: str, narrow: str, below: str = "") -> Row:
    return {"wide": wide, "narrow": narrow, "below": below}
