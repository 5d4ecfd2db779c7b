"""The QML type `Stepper`: an actuator that is set in steps, and what stands between its two buttons.

Stepper { id: limit; path: "…Charging.ChargeLimit"; step: 10; floor: 50 }
PillButton { enabled: limit.canUp; onClicked: limit.up() }
"""

import math

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtQml import QmlElement

from hmi.signals import runtime, units
from hmi.signals.qml_signal import Signal

QML_IMPORT_NAME = "hmi.signals"
QML_IMPORT_MAJOR_VERSION = 1

STEPS = {"°C": 0.5}
"""The usual step by unit as it is shown; otherwise 1."""

SAME = 0.02
"""Of a step: what a float32 on the bus, or a value rounded in another unit, is off is not off the grid."""


def stepped(value: float, step: float, direction: int, low: float, high: float) -> float:
    """The next multiple of `step` beyond `value` (`direction` 1 up, -1 down), within `low … high`."""
    places = value / step
    place = math.floor(places + SAME) + 1 if direction > 0 else math.ceil(places - SAME) - 1
    return min(high, max(low, place * step))


@QmlElement
class Stepper(QObject):
    """Steps the wish for `path` along the multiples of `step`, between the catalogue's bounds and `floor`, `ceiling`.

    `step` is in the unit shown: half a degree Celsius or a whole one Fahrenheit. `floor` and `ceiling` are in the
    catalogue's.

    `text` is what is wished for (in `unit`), `settled` whether the vehicle has it and it is current; `failure` says
    why the last wish came to nothing. `active` as a `Signal` has it.
    """

    changed = QtSignal()
    bounds_changed = QtSignal()
    active_changed = QtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._signal = Signal(self)
        self._signal.changed.connect(self.changed)
        self._signal.path_changed.connect(self.bounds_changed)
        self._signal.unit_changed.connect(self._bounds)
        self._signal.active_changed.connect(self.active_changed)
        self._unit = ""
        self._step = math.nan
        self._floor = self._ceiling = math.nan

    def _number(self, name: str, otherwise: float) -> float:
        value = self._signal.property(name)
        return float(value) if isinstance(value, int | float) and math.isfinite(value) else otherwise

    def _wish(self) -> float:
        return self._number("target", math.nan)

    def _low(self) -> float:
        low = self._number("minimum", -math.inf)
        return max(low, self._floor) if math.isfinite(self._floor) else low

    def _high(self) -> float:
        high = self._number("maximum", math.inf)
        return min(high, self._ceiling) if math.isfinite(self._ceiling) else high

    def _get_path(self) -> str:
        return str(self._signal.property("path"))

    def _set_path(self, path: str) -> None:
        spec = runtime.current().link.store.catalogue.get(path)
        self._unit = spec.unit if spec is not None else ""
        self._signal.setProperty("path", path)

    def _get_active(self) -> bool:
        return bool(self._signal.property("active"))

    def _set_active(self, active: bool) -> None:
        self._signal.setProperty("active", active)

    def _get_step(self) -> float:
        return self._step if self._step > 0 else STEPS.get(self._get_unit(), 1.0)

    def _set_step(self, step: float) -> None:
        self._step = step
        self._bounds()

    def _get_floor(self) -> float:
        return self._floor

    def _set_floor(self, floor: float) -> None:
        self._floor = floor
        self._bounds()

    def _get_ceiling(self) -> float:
        return self._ceiling

    def _set_ceiling(self, ceiling: float) -> None:
        self._ceiling = ceiling
        self._bounds()

    def _bounds(self) -> None:
        self.bounds_changed.emit()
        self.changed.emit()

    def _get_valid(self) -> bool:
        return bool(self._signal.property("valid"))

    def _get_can_up(self) -> bool:
        return self._get_valid() and self._wish() < self._high()

    def _get_can_down(self) -> bool:
        return self._get_valid() and self._wish() > self._low()

    def _get_settled(self) -> bool:
        return not self._signal.property("pending") and not self._signal.property("stale")

    def _get_stale(self) -> bool:
        return bool(self._signal.property("stale"))

    def _get_failure(self) -> str:
        return str(self._signal.property("failure"))

    def _get_known(self) -> bool:
        return bool(self._signal.property("known"))

    def _get_text(self) -> str:
        return units.number_text(self._wish(), self._unit, 0 if self._get_step().is_integer() else 1)

    def _get_unit(self) -> str:
        return units.display_of(self._unit).unit

    @Slot()
    def up(self) -> None:
        """Ask for the next step above the present wish."""
        if self._get_can_up():
            self._ask(1)

    @Slot()
    def down(self) -> None:
        """Ask for the next step below the present wish."""
        if self._get_can_down():
            self._ask(-1)

    def _ask(self, direction: int) -> None:
        low, wish, high = (units.convert(value, self._unit) for value in (self._low(), self._wish(), self._high()))
        next_one = stepped(wish, self._get_step(), direction, low, high)
        self._signal.set(min(self._high(), max(self._low(), units.revert(next_one, self._unit))))

    path = Property(str, _get_path, _set_path, notify=bounds_changed)
    active = Property(bool, _get_active, _set_active, notify=active_changed)
    step = Property(float, _get_step, _set_step, notify=bounds_changed)
    floor = Property(float, _get_floor, _set_floor, notify=bounds_changed)
    ceiling = Property(float, _get_ceiling, _set_ceiling, notify=bounds_changed)
    known = Property(bool, _get_known, notify=changed)
    stale = Property(bool, _get_stale, notify=changed)
    settled = Property(bool, _get_settled, notify=changed)
    canUp = Property(bool, _get_can_up, notify=changed)
    canDown = Property(bool, _get_can_down, notify=changed)
    text = Property(str, _get_text, notify=changed)
    unit = Property(str, _get_unit, notify=bounds_changed)
    failure = Property(str, _get_failure, notify=changed)
