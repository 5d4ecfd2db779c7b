"""The QML singleton `Bus`: who is there, what time it is, and what was refused."""

from datetime import UTC, datetime

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

from hmi.signals import moments, runtime, units
from hmi.signals.store import Presence
from hmi.signals.words import QT_TRANSLATE_NOOP, translate

QML_IMPORT_NAME = "hmi.signals"
QML_IMPORT_MAJOR_VERSION = 1

_SENTENCES = {
    Presence.CONNECTING: QT_TRANSLATE_NOOP("strip", "Connecting"),
    Presence.LIVE: QT_TRANSLATE_NOOP("strip", "Live"),
    Presence.VEHICLE_GONE: QT_TRANSLATE_NOOP("strip", "The vehicle is silent"),
    Presence.BROKER_GONE: QT_TRANSLATE_NOOP("strip", "No connection to the bus"),
    Presence.REFUSED: QT_TRANSLATE_NOOP("strip", "The bus refuses this cockpit"),
}


@QmlElement
@QmlSingleton
class Bus(QObject):
    """Presence and time of the vehicle behind the bus. `time` and `date` follow the bus clock, by the minute,
    and the person's language and clock."""

    presence_changed = Signal()
    minute_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        running = runtime.current()
        self._link = running.link
        self._minute = -1
        store = self._link.store
        store.presence_listeners.append(self._presence_listener)
        running.reading.changed.connect(self._reread)
        running.frame.drained.connect(self._look_at_clock)
        running.frame.time_passed.connect(self._time_passed)
        clock = store.clock
        running.frame.add_deadline(runtime.until_next(60.0, clock.now, lambda: clock.rate), self)
        running.frame.add_deadline(self._until_since_changes)

    def _reread(self) -> None:
        self.presence_changed.emit()
        self.minute_changed.emit()

    def _presence_listener(self) -> None:
        self.presence_changed.emit()

    def _time_passed(self) -> None:
        self._look_at_clock()
        if self._link.store.presence is not Presence.LIVE:
            self.presence_changed.emit()

    def _until_since_changes(self) -> float | None:
        store = self._link.store
        if store.presence is Presence.LIVE:
            return None
        period_s = 1.0 if store.presence_age_s() < units.S_PER_MIN else 60.0
        return runtime.until_next(period_s, store.presence_age_s, lambda: 1.0)()

    def _look_at_clock(self) -> None:
        minute = int(self._link.store.clock.now() // 60)
        if minute != self._minute:
            self._minute = minute
            self.minute_changed.emit()

    def _local(self) -> datetime:
        return datetime.fromtimestamp(self._link.store.clock.now(), UTC).astimezone()

    def _get_presence(self) -> str:
        return self._link.store.presence.value

    def _get_live(self) -> bool:
        return self._link.store.presence is Presence.LIVE

    def _get_sentence(self) -> str:
        return translate("strip", _SENTENCES[self._link.store.presence])

    def _get_reason(self) -> str:
        return self._link.reason

    def _get_since(self) -> str:
        return units.duration_text(self._link.store.presence_age_s())

    def _get_time(self) -> str:
        return moments.time_text(self._local())

    def _get_date(self) -> str:
        return moments.date_text(self._local())

    def _get_vehicle(self) -> str:
        return self._link.store.vehicle

    presence = Property(str, _get_presence, notify=presence_changed)
    live = Property(bool, _get_live, notify=presence_changed)
    sentence = Property(str, _get_sentence, notify=presence_changed)
    reason = Property(str, _get_reason, notify=presence_changed)
    since = Property(str, _get_since, notify=presence_changed)
    time = Property(str, _get_time, notify=minute_changed)
    date = Property(str, _get_date, notify=minute_changed)
    vehicle = Property(str, _get_vehicle, constant=True)
