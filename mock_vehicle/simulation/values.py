"""What values an actuator of this car takes at all, whatever the car is doing: checked for commands and scenarios."""

from collections.abc import Callable
from datetime import datetime

from hmi.bus.catalogue import Value
from mock_vehicle.body.settings import (
    CABIN,
    CHARGING,
    CONDITIONING,
    CRUISE,
    DEFAULTS,
    GEAR,
    GEAR_DRIVE,
    GEAR_NEUTRAL,
    GEAR_PARK,
    GEAR_REVERSE,
    HVAC,
    SEAT_HEATERS,
    WHEEL_HEATER,
)
from mock_vehicle.simulation.refusal import Refusal

FREE = frozenset(
    {
        *(f"{CABIN}.Infotainment.Navigation.DestinationSet.{part}" for part in ("Latitude", "Longitude")),
        f"{CABIN}.Infotainment.HMI.DayNightMode",  # until somebody says so, the screen goes by the light outside
    }
)
"""Actuators that are remembered though they have no value before they are set."""
COUNTED = frozenset({"Vehicle.TripMeterReading"})
"""Actuators whose value the car counts on by itself."""
COLDEST_C, WARMEST_C = 16.0, 28.0
"""What the climate control can be set to: the catalogue's bounds."""
_TEMPERATURES = [f"{HVAC}.Station.Row1.{side}.Temperature" for side in ("Driver", "Passenger")]
LEAST_LIMIT = 20
CRUISE_RANGE_KM_H = (30.0, 160.0)
CONDITIONING_C = (10.0, 45.0)


def sentence(path: str) -> str | None:
    """What to say to somebody who asks `path` for more or less than there is, where the catalogue's words are dry."""
    return f"The climate control goes from {COLDEST_C:g} to {WARMEST_C:g} °C." if path in _TEMPERATURES else None


def check_value(path: str, value: Value) -> None:
    """Refuse what this car never takes for `path`; `value` has been checked against the catalogue. Raises `Refusal`."""
    if path not in DEFAULTS and path not in FREE and path not in COUNTED:
        raise Refusal(f"This car has no {path.removeprefix('Vehicle.')}.")
    check = _CHECKS.get(path)
    if check is not None:
        check(value)


def _within(value: Value, low: float, high: float, why: str) -> None:
    if not (isinstance(value, int | float) and low <= value <= high):
        raise Refusal(why)


def _heater(value: Value) -> None:
    _within(value, 0, 100, "The seats and the wheel can be heated, not cooled.")


def _limit(value: Value) -> None:
    _within(value, LEAST_LIMIT, 100, f"The charge limit is {LEAST_LIMIT} % at least.")


def _cruise_speed(value: Value) -> None:
    low, high = CRUISE_RANGE_KM_H
    _within(value, low, high, f"Cruise control goes from {low:g} to {high:g} km/h.")


def _conditioning_c(value: Value) -> None:
    low, high = CONDITIONING_C
    _within(value, low, high, f"The battery is conditioned to between {low:g} and {high:g} °C.")


def _gear(value: Value) -> None:
    if value not in (GEAR_PARK, GEAR_DRIVE, GEAR_NEUTRAL, GEAR_REVERSE):
        raise Refusal("This car has P (126), D (127), N (0) and R (-1) only.")


def _colour(value: Value) -> None:
    text = str(value)
    if len(text) != 7 or text[0] != "#" or any(char not in "0123456789abcdefABCDEF" for char in text[1:]):
        raise Refusal("A colour is written like #3FA9F5.")


def _moment(value: Value) -> None:
    if value == "":
        return
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        raise Refusal("A time is written like 2026-01-15T06:30:00+01:00.") from None
    if moment.tzinfo is None:
        raise Refusal("The time needs a zone, like 2026-01-15T06:30:00+01:00.")


_CHECKS: dict[str, Callable[[Value], None]] = {
    GEAR: _gear,
    **dict.fromkeys((*SEAT_HEATERS, WHEEL_HEATER), _heater),
    f"{CRUISE}.SpeedSet": _cruise_speed,
    f"{CHARGING}.ChargeLimit": _limit,
    f"{CHARGING}.Timer.Time": _moment,
    f"{CONDITIONING}.StartTime": _moment,
    f"{CONDITIONING}.TargetTime": _moment,
    f"{CONDITIONING}.TargetTemperature": _conditioning_c,
    **{f"{CABIN}.Light.AmbientLight.Row1.{side}.Color": _colour for side in ("DriverSide", "PassengerSide")},
}
