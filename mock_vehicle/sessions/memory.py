"""What a cockpit remembers of a drive, so that a seek says it again: the windows that its reducers declare.

A test compares this with the reducers of `hmi` (`tests/mock_vehicle/sessions/test_memory.py`). What is not named here
is only shown: of it the last value is enough. Events are remembered for ever: there are few.
"""

from collections.abc import Iterable, Iterator

from mock_vehicle.sessions.keyframes import Last

NS = 1_000_000_000

_BATTERY = "Vehicle.Powertrain.TractionBattery"
POWER = f"{_BATTERY}.CurrentPower"
SOC = f"{_BATTERY}.StateOfCharge.Displayed"
IS_CHARGING = f"{_BATTERY}.Charging.IsCharging"

WINDOWS_S = {
    "Vehicle.CurrentLocation.Latitude": 6 * 3600.0,
    "Vehicle.CurrentLocation.Longitude": 6 * 3600.0,
    "Vehicle.Navigation.Route.Length": 12 * 3600.0,
    "Vehicle.Navigation.Route.RemainingDistance": 12 * 3600.0,
    "Vehicle.Powertrain.Consumption.History.Total": 1800.0,
    "Vehicle.TraveledDistance": 1800.0,
    SOC: 12 * 3600.0,
    IS_CHARGING: 12 * 3600.0,
    POWER: 12 * 3600.0,
}
"""Signals of which every message counts, and for how long (seconds of bus time)."""

HELD_AFTER_S = {POWER: 1800.0}
"""Signals of which, once so old, only the last message before one of `HELD_UNTIL` counts: the curve of a charging
session asks for the power at each step of the charge."""
HELD_UNTIL = frozenset({SOC, IS_CHARGING})

_TYRES = (
    f"Vehicle.Chassis.Axle.{axle}.Wheel.{side}.Tire.IsPressureLow"
    for axle in ("Row1", "Row2")
    for side in ("Left", "Right")
)
_DOORS = (
    f"Vehicle.Cabin.Door.{row}.{side}.IsOpen" for row in ("Row1", "Row2") for side in ("DriverSide", "PassengerSide")
)
CHANGES = frozenset(
    {
        *_TYRES,
        *_DOORS,
        "Vehicle.Cabin.Seat.Row1.DriverSide.IsBelted",
        "Vehicle.Diagnostics.DTCCount",
        "Vehicle.IsMoving",
        "Vehicle.LowVoltageBattery.CurrentVoltage",
        "Vehicle.Powertrain.IsPowerLimited",
        f"{_BATTERY}.StateOfCharge.ColdReserve",
        SOC,
        IS_CHARGING,
    }
)
"""Signals whose changes of value count for ever, their repetitions not: notifications begin and end with them."""


type Timed = tuple[int, str, bytes]
"""A message of a signal: bus time in ns, path, payload."""


def thinned(messages: Iterable[Timed], until_ns: int) -> Iterator[Timed]:
    """What of `messages` (in order, of the signals of `WINDOWS_S`) counts at `until_ns`.

    What a signal was when its window began comes first of it, when the others have reached that moment.
    """
    begins = {path: until_ns - round(window * NS) for path, window in WINDOWS_S.items()}
    held_before = {path: until_ns - round(after * NS) for path, after in HELD_AFTER_S.items()}
    openings = sorted(set(begins.values()), reverse=True)
    base: Last = {}
    held: Last = {}
    for time_ns, path, payload in messages:
        while openings and time_ns > openings[-1]:
            yield from _opened(base, begins, openings.pop())
        if time_ns <= begins[path]:
            base[path] = (time_ns, payload)
        elif time_ns <= held_before.get(path, -1):
            held[path] = (time_ns, payload)
        else:
            if path in HELD_UNTIL or path in held:
                yield from _in_order(held)
            yield time_ns, path, payload
    while openings:
        yield from _opened(base, begins, openings.pop())
    yield from _in_order(held)


def _opened(base: Last, begins: dict[str, int], begin_ns: int) -> Iterator[Timed]:
    """What the signals were whose window begins now."""
    return _in_order({path: base.pop(path) for path in tuple(base) if begins[path] == begin_ns})


def _in_order(waiting: Last) -> Iterator[Timed]:
    found = sorted((time_ns, path, payload) for path, (time_ns, payload) in waiting.items())
    waiting.clear()
    return iter(found)
