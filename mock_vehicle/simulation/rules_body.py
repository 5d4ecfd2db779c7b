"""What doors, windows, lights, heaters and climate say to a command.

A rule gets the simulation and the value, which `values.check_value` has seen; it returns the value to remember, or
None when it has seen to everything itself, or raises `Refusal`.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from hmi.bus.catalogue import Value
from mock_vehicle.body.lights import BACKUP, BRAKE, FOG, HIGH, HIGH_SWITCH, LEFT, LOW, PARKING, RIGHT, RUNNING, SWITCH
from mock_vehicle.body.settings import CLOSURES, HVAC, LOCKS, SEAT_HEATERS, WHEEL_HEATER, WINDOWS
from mock_vehicle.simulation.refusal import Refusal

if TYPE_CHECKING:
    from mock_vehicle.simulation.simulation import Simulation

type Rule = Callable[["Simulation", Value], Value | None]

FRONT_DEFROSTER = f"{HVAC}.IsFrontDefrosterActive"
RECIRCULATION = f"{HVAC}.IsRecirculationActive"
PANES = [f"Vehicle.Body.Windshield.{end}.IsHeatingOn" for end in ("Front", "Rear")]
FANS = [f"{HVAC}.Station.Row1.{side}.FanSpeed" for side in ("Driver", "Passenger")]


def _closure(path: str, name: str, sim: "Simulation", value: Value) -> Value:
    lock = path.removesuffix("IsOpen") + "IsLocked"
    if value and sim.is_moving:
        raise Refusal(f"The {name} stays shut while the car moves.")
    if value and sim.body.settings.get(lock):
        raise Refusal(f"The {name} is locked. Unlock it first.")
    return value


def _lock(path: str, name: str, sim: "Simulation", value: Value) -> Value:
    if value and sim.body.settings[path.removesuffix("IsLocked") + "IsOpen"]:
        raise Refusal(f"The {name} is open. Close it before locking.")
    if not value and sim.is_moving:
        raise Refusal(f"The {name} cannot be unlocked while the car moves.")
    return value


def _window(path: str, sim: "Simulation", value: Value) -> None:
    assert isinstance(value, int)
    sim.body.move_window(path, float(value))


def _mirror(sim: "Simulation", value: Value) -> Value:
    if value and sim.is_moving:
        raise Refusal("The mirrors fold only while the car stands.")
    return value


def _horn(sim: "Simulation", value: Value) -> Value:
    if value:
        sim.body.sound_horn()
    return value


def _light_switch(sim: "Simulation", value: Value) -> Value:
    if sim.is_moving and sim.body.is_dark and value not in ("AUTO", "BEAM"):
        raise Refusal("The low beam stays on while driving in the dark.")
    return value


def _low_beam(sim: "Simulation", value: Value) -> None:
    sim.body.settings[SWITCH] = _light_switch(sim, "BEAM" if value else "DAYTIME_RUNNING_LIGHTS")


def _high_beam(sim: "Simulation", value: Value) -> None:
    if value and not sim.body.settings[LOW]:
        raise Refusal("The high beam needs the low beam on.")
    sim.body.settings[HIGH_SWITCH] = value


def _fog(sim: "Simulation", value: Value) -> Value:
    if value and not sim.body.settings[LOW]:
        raise Refusal("The fog lights need the low beam on.")
    return value


def _parking_light(sim: "Simulation", value: Value) -> None:
    if sim.body.settings[LOW]:
        raise Refusal("The parking lights are on with the low beam.")
    sim.body.settings[SWITCH] = "POSITION" if value else "AUTO"


def _indicator(other: str, sim: "Simulation", value: Value) -> Value:
    sim.body.is_indicating_by_hand = bool(value)
    if value:
        sim.body.settings[other] = False
    return value


def _by_itself(what: str, sim: "Simulation", value: Value) -> Value:  # noqa: ARG001
    raise Refusal(f"The car switches the {what} by itself.")


def _comfort(sim: "Simulation", value: Value) -> Value:
    """Heaters, fans and panes: while the converter sleeps they would live on the 12 V battery."""
    is_fed = sim.is_ready or sim.state.charging.is_charging
    if value and not is_fed and sim.body.low_voltage.is_low:
        raise Refusal("The 12 V battery is low. Start the car first.")
    return value


def _front_defroster(sim: "Simulation", value: Value) -> Value:
    _comfort(sim, value)
    if value:
        sim.body.settings[RECIRCULATION] = False
    return value


def _recirculation(sim: "Simulation", value: Value) -> Value:
    if value and sim.body.is_on(FRONT_DEFROSTER):
        raise Refusal("The air is not recirculated while the windscreen is being cleared.")
    return value


RULES: dict[str, Rule] = {
    **{path: partial(_closure, path, name) for path, name in CLOSURES.items()},
    **{path: partial(_lock, path, name) for path, name in LOCKS.items()},
    **{path: partial(_window, path) for path in WINDOWS},
    **{f"Vehicle.Body.Mirrors.{side}.IsFolded": _mirror for side in ("DriverSide", "PassengerSide")},
    "Vehicle.Body.Horn.IsActive": _horn,
    SWITCH: _light_switch,
    LOW: _low_beam,
    HIGH: _high_beam,
    PARKING: _parking_light,
    **dict.fromkeys(FOG, _fog),
    LEFT: partial(_indicator, RIGHT),
    RIGHT: partial(_indicator, LEFT),
    BRAKE: partial(_by_itself, "brake lights"),
    BACKUP: partial(_by_itself, "reversing light"),
    RUNNING: partial(_by_itself, "daytime running lights"),
    **{f"Vehicle.Body.Trunk.{end}.IsLightOn": partial(_by_itself, "trunk light") for end in ("Front", "Rear")},
    **dict.fromkeys((*SEAT_HEATERS, WHEEL_HEATER, *FANS, *PANES, f"{HVAC}.IsRearDefrosterActive"), _comfort),
    FRONT_DEFROSTER: _front_defroster,
    RECIRCULATION: _recirculation,
}
