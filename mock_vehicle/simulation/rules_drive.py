"""What gear, brakes, cruise control, trip meter, charging and conditioning say to a command.

Rules as in `rules_body`.
"""

from typing import TYPE_CHECKING

from hmi.bus.catalogue import Value
from mock_vehicle.body.settings import (
    CONDITIONING,
    CRUISE,
    GEAR,
    GEAR_DRIVE,
    GEAR_PARK,
    GEAR_REVERSE,
)
from mock_vehicle.simulation.charging import CABLE_LOCK, FLAP, LIMIT, START_STOP, TIMER_MODE, TIMER_TIME
from mock_vehicle.simulation.gears import select_gear
from mock_vehicle.simulation.guidance import ACTIVE, LATITUDE, LONGITUDE
from mock_vehicle.simulation.refusal import Refusal
from mock_vehicle.simulation.rules_body import Rule

if TYPE_CHECKING:
    from mock_vehicle.simulation.simulation import Simulation

WALKING_M_S = 1.4
CRUISE_FROM_M_S = 30 / 3.6
CONDITIONING_SOC = 10.0


def _gear(sim: "Simulation", value: Value) -> None:
    assert isinstance(value, int)
    if value in (GEAR_PARK, GEAR_REVERSE) and sim.speed_m_s > WALKING_M_S:
        raise Refusal(f"{'P' if value == GEAR_PARK else 'R'} can be chosen at walking speed at most.")
    if value != GEAR_PARK and sim.socket.cable is not None:
        raise Refusal("Unplug the charging cable first.")
    if value != GEAR_PARK and not sim.is_ready:
        raise Refusal("The car is not ready to drive. Start it first.")
    select_gear(sim, value)


def _park_lock(sim: "Simulation", value: Value) -> None:
    if not value:
        raise Refusal("The park lock is released by choosing a gear.")
    _gear(sim, GEAR_PARK)


def _parking_brake(sim: "Simulation", value: Value) -> Value:
    if value and sim.speed_m_s > WALKING_M_S:
        raise Refusal("The parking brake can be put on at walking speed at most.")
    return value


def _trip_meter(sim: "Simulation", value: Value) -> None:
    assert isinstance(value, int)
    sim.trip.meter_m = float(value)


def _cruise_enabled(sim: "Simulation", value: Value) -> Value:
    if not value:
        _cruise_active(sim, False)
        sim.body.settings[f"{CRUISE}.IsActive"] = False
    elif sim.faults.has("blinds_assistance"):
        raise Refusal("Cruise control is not available: the front camera is blind.")
    return value


def _cruise_active(sim: "Simulation", value: Value) -> Value:
    if not value:
        sim.drive.driver.cruise_m_s = None
        return value
    if not sim.body.is_on(f"{CRUISE}.IsEnabled"):
        raise Refusal("Cruise control is switched off.")
    if sim.gear != GEAR_DRIVE or sim.speed_m_s < CRUISE_FROM_M_S:
        raise Refusal("Cruise control can be activated from 30 km/h on.")
    sim.drive.driver.cruise_m_s = sim.body.number(f"{CRUISE}.SpeedSet") / 3.6
    return value


def _cruise_speed(sim: "Simulation", value: Value) -> Value:
    assert isinstance(value, int | float)
    if sim.body.is_on(f"{CRUISE}.IsActive"):
        sim.drive.driver.cruise_m_s = value / 3.6
    return value


def _start_stop(sim: "Simulation", value: Value) -> Value:
    if value == "START":
        if sim.socket.cable is None:
            raise Refusal("No charging cable is connected.")
        if sim.faults.has("stops_charging"):
            raise Refusal("A fault keeps the car from charging.")
        limit = sim.body.number(LIMIT)
        if sim.state.battery.displayed_soc >= limit:
            raise Refusal(f"The battery is charged to the limit of {limit:.0f} % already.")
    return value


def _flap(sim: "Simulation", value: Value) -> Value:
    if value and sim.is_moving:
        raise Refusal("The charging flap stays shut while the car moves.")
    if not value and sim.socket.cable is not None:
        raise Refusal("Unplug the charging cable first.")
    return value


def _cable_lock(sim: "Simulation", value: Value) -> Value:
    if value and sim.socket.cable is None:
        raise Refusal("No charging cable is connected.")
    if not value and sim.state.charging.is_charging:
        raise Refusal("Stop charging before unlocking the cable.")
    return value


def _timer_mode(sim: "Simulation", value: Value) -> Value:
    if value != "INACTIVE" and not sim.body.settings[TIMER_TIME]:
        raise Refusal("Set the time of the timer first.")
    return value


def _conditioning(sim: "Simulation", value: Value) -> Value:
    if value != "INACTIVE" and sim.state.battery.displayed_soc < CONDITIONING_SOC and sim.socket.cable is None:
        raise Refusal(f"Below {CONDITIONING_SOC:.0f} % the battery is not conditioned unless it is plugged in.")
    return value


def _destination(sim: "Simulation", value: Value) -> Value:
    sim.guidance.destination_changed()
    return value


def _guidance(sim: "Simulation", value: Value) -> None:
    if not value:
        sim.guidance.end()
    else:
        sim.guidance.resume()


RULES: dict[str, Rule] = {
    LATITUDE: _destination,
    LONGITUDE: _destination,
    ACTIVE: _guidance,
    GEAR: _gear,
    "Vehicle.Powertrain.Transmission.IsParkLockEngaged": _park_lock,
    "Vehicle.Chassis.ParkingBrake.IsEngaged": _parking_brake,
    "Vehicle.TripMeterReading": _trip_meter,
    f"{CRUISE}.IsEnabled": _cruise_enabled,
    f"{CRUISE}.IsActive": _cruise_active,
    f"{CRUISE}.SpeedSet": _cruise_speed,
    START_STOP: _start_stop,
    FLAP: _flap,
    CABLE_LOCK: _cable_lock,
    TIMER_MODE: _timer_mode,
    f"{CONDITIONING}.RequestedMode": _conditioning,
}
