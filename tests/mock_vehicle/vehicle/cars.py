"""Cars and drives for the tests of the simulated vehicle."""

from mock_vehicle.vehicle.car import Car, CarInputs, CarStart, CarState, ChargeRequest, ChargeType, load_vehicle
from mock_vehicle.vehicle.parameters import vehicle_names

VEHICLES = vehicle_names()
I3 = "bmw_i3_60ah"


def car(name: str = I3, **start: float | None) -> Car:
    """A car that begins as `start` (fields of CarStart) has it."""
    return Car(load_vehicle(name), CarStart(**start))  # type: ignore[arg-type]


def cruise(one: Car, speed_m_s: float, duration_s: float, inputs: CarInputs, dt_s: float = 0.5) -> list[CarState]:
    """Speed up at 1 m/s² to a speed, or slow down to it, and hold it; all states."""
    inputs.is_ready = True
    states = []
    speed = one.step(1e-3, inputs).motion.speed_m_s
    for _ in range(round(duration_s / dt_s)):
        change = max(-dt_s, min(dt_s, speed_m_s - speed))
        inputs.target_speed_m_s = speed + change
        states.append(one.step(dt_s, inputs))
        speed = states[-1].motion.speed_m_s
    return states


def plugged(kind: ChargeType, power_w: float, target_soc: float = 100.0, **inputs: float) -> CarInputs:
    """Inputs of a parked car at a charger."""
    return CarInputs(charge=ChargeRequest(kind, True, power_w, target_soc), **inputs)  # type: ignore[arg-type]


def mean_power_w(states: list[CarState]) -> float:
    """Mean power out of the battery."""
    return -sum(state.power.battery_w for state in states) / len(states)
