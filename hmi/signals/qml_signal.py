"""The QML type `Signal`: one object bound to one path of the bus. With it a designer adds a gauge without Python.

Signal { id: soc; path: "Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed" }
Text { text: soc.text; opacity: soc.stale ? 0.4 : 1 }
"""

import logging
import math
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtQml import QmlElement

from hmi.signals import runtime, units
from hmi.signals.store import Entry

log = logging.getLogger(__name__)

QML_IMPORT_NAME = "hmi.signals"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Signal(QObject):
    """Value, quality and wish of one signal.

    As the bus has it, in the catalogue's unit, as `set` takes it: `value` (undefined while unknown), `number`
    (NaN while unknown), `minimum` and `maximum` (NaN where there is none).

    As a person reads it, in `unit`: `text`, and for what is drawn `shown`, `shownMinimum` and `shownMaximum`. A range
    of 248300 m is `number` 248300 and `shown` 248.3, with the `unit` km. All of these follow the
    person's settings.

    `stale` says the value can no longer be taken for now. `age` is in seconds of bus time (NaN while unknown) and
    `ageText` the same in words; both go on counting while `stale`. `pending` says a command is under way, `failure` why
    the last one came to nothing. While not `active` (nobody sees it) nothing is said; becoming active says all at once.
    """

    changed = QtSignal()
    path_changed = QtSignal()
    unit_changed = QtSignal()
    age_changed = QtSignal()
    active_changed = QtSignal()
    decimals_changed = QtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runtime = runtime.current()
        self._path = ""
        self._decimals = -1
        self._entry: Entry | None = None
        self._aging = False
        self._active = True
        self._runtime.reading.changed.connect(self._reread)

    def _reread(self) -> None:
        self.unit_changed.emit()
        self.changed.emit()
        self.age_changed.emit()

    def _get_path(self) -> str:
        return self._path

    def _set_path(self, path: str) -> None:
        if path == self._path:
            return
        if self._entry is not None:
            _forget(self._entry, self._entry_changed)
            self._entry = None
        self._path = path
        try:
            self._entry = self._runtime.link.store.entry(path)
        except KeyError:
            log.warning("Signal: %r is not in the signal catalogue", path)
        else:
            self._entry.listeners.append(self._entry_changed)
            self.destroyed.connect(partial(_forget, self._entry, self._entry_changed))
        self.path_changed.emit()
        self.unit_changed.emit()
        self._entry_changed()

    def _entry_changed(self) -> None:
        if self._active:
            self.changed.emit()
            self.age_changed.emit()
        self._age(self._active and self._get_stale())

    def _age(self, aging: bool) -> None:
        if aging != self._aging:
            self._aging = aging
            frame = self._runtime.frame
            for tick in (frame.drained, frame.time_passed):  # an age grows; what is fresh needs none
                if self._aging:
                    tick.connect(self.age_changed)
                else:
                    tick.disconnect(self.age_changed)

    def _get_active(self) -> bool:
        return self._active

    def _set_active(self, active: bool) -> None:
        if active != self._active:
            self._active = active
            self.active_changed.emit()
            self._entry_changed()

    def _get_value(self) -> Any:
        value = self._entry.value if self._entry is not None else None
        return list(value) if isinstance(value, tuple) else value

    def _get_number(self) -> float:
        value = self._entry.value if self._entry is not None else None
        return float(value) if isinstance(value, int | float) else math.nan

    def _get_on(self) -> bool:
        return self._entry is not None and self._entry.value is True

    def _get_known(self) -> bool:
        return self._entry is not None and self._entry.value is not None

    def _get_stale(self) -> bool:
        return self._entry is not None and self._entry.stale

    def _get_valid(self) -> bool:
        return self._get_known() and not self._get_stale()

    def _get_text(self) -> str:
        if self._entry is None:
            return units.UNKNOWN
        decimals = None if self._decimals < 0 else self._decimals
        return units.value_text(self._entry.value, self._entry.spec.unit, decimals)

    def _get_unit(self) -> str:
        return units.display_of(self._entry.spec.unit).unit if self._entry is not None else ""

    def _get_minimum(self) -> float:
        low = self._entry.spec.minimum if self._entry is not None else None
        return math.nan if low is None else low

    def _get_maximum(self) -> float:
        high = self._entry.spec.maximum if self._entry is not None else None
        return math.nan if high is None else high

    def _converted(self, number: float) -> float:
        return units.convert(number, self._entry.spec.unit) if self._entry is not None else math.nan

    def _get_shown(self) -> float:
        return self._converted(self._get_number())

    def _get_shown_minimum(self) -> float:
        return self._converted(self._get_minimum())

    def _get_shown_maximum(self) -> float:
        return self._converted(self._get_maximum())

    def _get_age(self) -> float:
        if self._entry is None or self._entry.value is None or self._entry.age_unknown:
            return math.nan
        return self._runtime.link.store.clock.now() - self._entry.timestamp

    def _get_age_text(self) -> str:
        age_s = self._get_age()
        return "" if math.isnan(age_s) else units.duration_text(age_s)

    def _get_pending(self) -> bool:
        return self._runtime.link.commander.pending(self._path) is not None

    def _get_target(self) -> Any:
        wish = self._runtime.link.commander.pending(self._path)
        return self._get_value() if wish is None else wish.value

    def _get_failure(self) -> str:
        return self._runtime.link.commander.failure(self._path)

    def _get_decimals(self) -> int:
        return self._decimals

    def _set_decimals(self, decimals: int) -> None:
        if decimals != self._decimals:
            self._decimals = decimals
            self.decimals_changed.emit()
            self.changed.emit()

    path = Property(str, _get_path, _set_path, notify=path_changed)
    active = Property(bool, _get_active, _set_active, notify=active_changed)
    decimals = Property(int, _get_decimals, _set_decimals, notify=decimals_changed)
    value = Property("QVariant", _get_value, notify=changed)  # type: ignore[arg-type]
    number = Property(float, _get_number, notify=changed)
    on = Property(bool, _get_on, notify=changed)
    known = Property(bool, _get_known, notify=changed)
    stale = Property(bool, _get_stale, notify=changed)
    valid = Property(bool, _get_valid, notify=changed)
    text = Property(str, _get_text, notify=changed)
    unit = Property(str, _get_unit, notify=unit_changed)
    minimum = Property(float, _get_minimum, notify=path_changed)
    maximum = Property(float, _get_maximum, notify=path_changed)
    shown = Property(float, _get_shown, notify=changed)
    shownMinimum = Property(float, _get_shown_minimum, notify=unit_changed)
    shownMaximum = Property(float, _get_shown_maximum, notify=unit_changed)
    age = Property(float, _get_age, notify=age_changed)
    ageText = Property(str, _get_age_text, notify=age_changed)
    pending = Property(bool, _get_pending, notify=changed)
    target = Property("QVariant", _get_target, notify=changed)  # type: ignore[arg-type]
    failure = Property(str, _get_failure, notify=changed)

    @Slot("QVariant")
    def set(self, value: Any) -> None:
        """Ask the vehicle for `value`: pending until the state shows it, `failure` when it comes to nothing."""
        try:
            self._runtime.link.commander.send(self._path, value)
        except KeyError:
            log.warning("Signal: %r is not in the signal catalogue", self._path)


def _forget(entry: Entry, listener: object, _destroyed: QObject | None = None) -> None:
    if listener in entry.listeners:
        entry.listeners.remove(listener)
