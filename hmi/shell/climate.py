"""The climate sheet's model: fan and seats in steps, both sides together, and the cabin in a sentence."""

import math
from typing import Any, ClassVar

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from hmi.signals import units
from hmi.signals.model import Model
from hmi.signals.words import QT_TRANSLATE_NOOP, filled, translate

QML_IMPORT_NAME = "hmi.shell"
QML_IMPORT_MAJOR_VERSION = 1

_ROW = "Vehicle.Cabin.HVAC.Station.Row1"
_SEATS = "Vehicle.Cabin.Seat.Row1"
TEMPERATURES = {"driver": f"{_ROW}.Driver.Temperature", "passenger": f"{_ROW}.Passenger.Temperature"}
FANS = (f"{_ROW}.Driver.FanSpeed", f"{_ROW}.Passenger.FanSpeed")
SEATS = {"driver": f"{_SEATS}.DriverSide.HeatingCooling", "passenger": f"{_SEATS}.PassengerSide.HeatingCooling"}
CABIN = "Vehicle.Cabin.HVAC.AmbientAirTemperature"
SWITCHES = tuple(
    f"Vehicle.Cabin.HVAC.Is{name}Active"
    for name in ("AirConditioning", "Recirculation", "FrontDefroster", "RearDefroster")
)

LEAST_C, MOST_C, STEP_C = 16.0, 28.0, 0.5
"""What is offered of a temperature: people are comfortable in between."""

FAN_STEPS = 7
SEAT_STEPS = 3
NEAR_C = 0.7
"""A cabin this near to the wish is neither warming nor cooling."""

WARMING = QT_TRANSLATE_NOOP("climate", "%1 in here, warming to %2")
COOLING = QT_TRANSLATE_NOOP("climate", "%1 in here, cooling to %2")
AS_WISHED = QT_TRANSLATE_NOOP("climate", "%1 in here, as you like it")
ONLY_CABIN = QT_TRANSLATE_NOOP("climate", "%1 in here")
NOTHING_KNOWN = QT_TRANSLATE_NOOP("climate", "The car has not said how warm it is")


def steps_of(percent: float, steps: int) -> int:
    """Which of `steps` a strength in percent is; what is on at all is at least the first, what is unknown is 0."""
    return max(1, round(percent * steps / 100)) if percent > 0 else 0


def percent_of(step: int, steps: int) -> int:
    """The strength in whole percent of step `step` of `steps`."""
    return round(100 * min(steps, max(0, step)) / steps)


@QmlElement
class ClimateModel(Model):
    """What is wished for is shown at once; `failure` says why the last wish came to nothing. `seats` by side: step,
    known, pending, stale.
    """

    signals: ClassVar = (*TEMPERATURES.values(), *FANS, *SEATS.values(), *SWITCHES, CABIN)
    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._together = False

    def update(self) -> None:
        """See `Model.update`: everything is read when it is asked for."""

    def _target(self, path: str) -> float:
        wish = self.link.commander.pending(path)
        value = self.value(path) if wish is None else wish.value
        return float(value) if isinstance(value, int | float) else math.nan

    def _is_pending(self, *paths: str) -> bool:
        return any(self.link.commander.pending(path) is not None for path in paths)

    @Slot(int)
    def blow(self, step: int) -> None:
        """Both fans at step `step` of `FAN_STEPS`; 0 is off. Of a fan that has said nothing, nothing is asked."""
        if not math.isfinite(self._target(FANS[0])):
            return
        for path in FANS:
            self.link.commander.send(path, percent_of(step, FAN_STEPS))
        self.mark_dirty()

    @Slot(str)
    def warm(self, side: str) -> None:
        """The next step of a seat's heating: from off to the strongest, then down again. Of a seat that has said
        nothing, nothing is asked.
        """
        path = SEATS[side]
        if not math.isfinite(self._target(path)):
            return
        step = steps_of(self._target(path), SEAT_STEPS)
        self.link.commander.send(path, percent_of(step - 1 if step else SEAT_STEPS, SEAT_STEPS))
        self.mark_dirty()

    @Slot(str)
    def keep(self, side: str) -> None:
        """The wish of `side` has changed: while both are together the passenger's follows the driver's, until the
        passenger wishes something else."""
        if side != "driver":
            self._together = False
        elif self._together:
            self._copy()
        self.mark_dirty()

    @Slot()
    def join(self) -> None:
        """Put both sides together, at the driver's temperature; or apart again."""
        self._together = not self._together
        if self._together:
            self._copy()
        self.mark_dirty()

    def _copy(self) -> None:
        wish = self._target(TEMPERATURES["driver"])
        if math.isfinite(wish) and wish != self._target(TEMPERATURES["passenger"]):
            self.link.commander.send(TEMPERATURES["passenger"], wish)

    @Slot(float, result=str)
    def text(self, celsius: float) -> str:
        """A temperature in the person's unit, without it."""
        return units.number_text(celsius, "Celsius", 1) + "°"

    def _get_sentence(self) -> str:
        cabin, wish = self.number(CABIN), self._target(TEMPERATURES["driver"])
        if not math.isfinite(cabin) or self.is_stale(CABIN):
            return translate("climate", NOTHING_KNOWN)
        words = units.text_with_unit(cabin, "Celsius")
        if not math.isfinite(wish):
            return filled(translate("climate", ONLY_CABIN), words)
        text = AS_WISHED if abs(wish - cabin) < NEAR_C else WARMING if wish > cabin else COOLING
        return filled(
            translate("climate", text), words, units.text_with_unit(wish, "Celsius", 0 if wish.is_integer() else 1)
        )

    def _get_seats(self) -> dict[str, dict[str, Any]]:
        return {side: self._seat(side) for side in SEATS}

    def _seat(self, side: str) -> dict[str, Any]:
        path = SEATS[side]
        return {
            "step": steps_of(self._target(path), SEAT_STEPS),
            "known": math.isfinite(self._target(path)),
            "pending": self._is_pending(path),
            "stale": self.is_stale(path),
        }

    def _get_failure(self) -> str:
        said = (self.link.commander.failure(path) for path in self.signals)
        return next((failure for failure in said if failure), "")

    together = Property(bool, lambda self: self._together, notify=changed)
    sentence = Property(str, _get_sentence, notify=changed)
    failure = Property(str, _get_failure, notify=changed)
    least = Property(float, lambda _self: LEAST_C, constant=True)
    most = Property(float, lambda _self: MOST_C, constant=True)
    step = Property(float, lambda _self: STEP_C, constant=True)
    fanSteps = Property(int, lambda _self: FAN_STEPS, constant=True)
    fan = Property(int, lambda self: steps_of(self._target(FANS[0]), FAN_STEPS), notify=changed)
    fanKnown = Property(bool, lambda self: self.value(FANS[0]) is not None, notify=changed)
    fanPending = Property(bool, lambda self: self._is_pending(*FANS), notify=changed)
    fanStale = Property(bool, lambda self: self.is_stale(*FANS), notify=changed)
    seatSteps = Property(int, lambda _self: SEAT_STEPS, constant=True)
    seats = Property("QVariantMap", _get_seats, notify=changed)  # type: ignore[arg-type]
