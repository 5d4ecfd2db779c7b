"""The simulated vehicle against recorded drives: the same speed, road, weather and climate load; compare energy.

From the recording come speed, altitude, air temperature, heating and air-conditioning power and the state at
the start; the battery's voltage and current serve for the comparison only.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mock_vehicle.sessions.drive import Drive, check_length
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.vehicle.car import Car, CarInputs, CarStart, ClimateRequest
from mock_vehicle.vehicle.parameters import VehicleParameters

SPEED = "Vehicle.Speed"
ALTITUDE = "Vehicle.CurrentLocation.Altitude"
AIR = "Vehicle.Exterior.AirTemperature"
VOLTAGE = "Vehicle.Powertrain.TractionBattery.CurrentVoltage"
CURRENT = "Vehicle.Powertrain.TractionBattery.CurrentCurrent"
HEATING = "Vehicle.Powertrain.PowerFlow.Heating"
COOLING = "Vehicle.Powertrain.PowerFlow.AirConditioning"
PACK = "Vehicle.Powertrain.TractionBattery.Temperature.Average"
CHARGE = "Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed"
CABIN = "Vehicle.Cabin.HVAC.AmbientAirTemperature"
NEEDED = (SPEED, ALTITUDE, AIR, VOLTAGE, CURRENT)

STEP_S = 0.2
SAMPLE_S = 0.1
SPEED_SMOOTHING_S = 0.3
"""Standard deviation of the filter on speed: its rounding would else count as speeding up and braking."""
ALTITUDE_SMOOTHING_M = 50.0
"""Standard deviation of the filter on altitude, over distance: the recorded one has steps of a metre."""
ALTITUDE_GRID_M = 5.0
LONGEST_GAP_S = 1.5
"""Without a message of what is needed for longer, nothing is known of the drive: neither side counts it."""

STEEPEST_GRADE = 0.15
JUMP_M = 5.0
"""Public roads are not steeper; a step higher than that and this is a fault of the altitude signal, not a hill."""
CHARGING_A = 0.5
STANDING_M_S = 0.05
CHARGING_S = 5.0
"""Current into the pack of a standing car for so long is charging, which is no part of the comparison."""

type Column = NDArray[np.float64]


@dataclass(slots=True, frozen=True)
class TripResult:
    """Energy out of the pack's terminals over one drive, measured and modelled."""

    source: str
    km: float
    measured_kwh: float
    modelled_kwh: float

    @property
    def error(self) -> float:
        """Modelled over measured, less one."""
        return self.modelled_kwh / self.measured_kwh - 1

    def as_json(self) -> dict[str, Any]:
        """For a program."""
        return {
            "source": self.source,
            "km": round(self.km, 3),
            "measured_kwh": round(self.measured_kwh, 4),
            "modelled_kwh": round(self.modelled_kwh, 4),
        }


def median_error(results: Sequence[TripResult]) -> float:
    """Median over the drives of the absolute relative error."""
    return median(abs(result.error) for result in results)


def bias(results: Sequence[TripResult]) -> float:
    """Relative error of the total energy."""
    return sum(r.modelled_kwh for r in results) / sum(r.measured_kwh for r in results) - 1


def validate_drive(drive: Drive, parameters: VehicleParameters, source: str) -> TripResult:
    """Drive the simulated vehicle with `drive`. Raises `SessionError` where it has not what is needed."""
    missing = [path for path in NEEDED if path not in drive]
    if missing:
        raise SessionError(f"{source}: it cannot be compared, it has no {', '.join(missing)}")
    check_length(source, drive.duration_s)
    times = np.arange(0.0, drive.duration_s + SAMPLE_S / 2, SAMPLE_S)
    speed = _smooth(_held(drive, SPEED, times), SPEED_SMOOTHING_S / SAMPLE_S) / 3.6
    if len(times) < 2 or float(speed.max()) <= 0:
        raise SessionError(f"{source}: it cannot be compared, the car does not move in it")
    driven = np.concatenate(([0.0], np.cumsum((speed[1:] + speed[:-1]) / 2 * SAMPLE_S)))
    current = _held(drive, CURRENT, times)
    known = ~_gaps(drive, times) & ~_charging(speed, current)
    power = -_held(drive, VOLTAGE, times) * current
    measured_j = float(np.sum(power[:-1][known[:-1]])) * SAMPLE_S
    if measured_j <= 0:
        raise SessionError(f"{source}: it cannot be compared, no energy left its battery")
    modelled_j = _modelled(drive, parameters, times, speed, driven, known)
    km = float(np.sum(np.diff(driven)[known[:-1]])) / 1000
    return TripResult(source, km, measured_j / 3.6e6, modelled_j / 3.6e6)


def _modelled(
    drive: Drive, parameters: VehicleParameters, times: Column, speed: Column, driven: Column, known: NDArray[np.bool_]
) -> float:
    """Energy the simulated pack gives, J."""
    altitude, grade = _road(_held(drive, ALTITUDE, times), driven)
    air = _held(drive, AIR, times)
    heating = _held(drive, HEATING, times) if HEATING in drive else np.zeros_like(times)
    cooling = _held(drive, COOLING, times) if COOLING in drive else np.zeros_like(times)
    start = CarStart(
        displayed_soc=min(100.0, max(0.0, _first(drive, CHARGE, 80.0))),
        ambient_c=float(air[0]),
        battery_c=_first(drive, PACK, float(air[0])),
        cabin_c=_first(drive, CABIN, float(air[0])),
        speed_m_s=float(speed[0]),
    )
    car = Car(parameters, start)
    climate = ClimateRequest()
    inputs = CarInputs(is_ready=True, imposed_battery_thermal_w=0.0, climate=climate)
    stride = round(STEP_S / SAMPLE_S)
    steps = [*range(0, len(times) - 1, stride), len(times) - 1]
    energy_j = 0.0
    for begin, end in pairwise(steps):
        middle = (begin + end) // 2
        inputs.target_speed_m_s = float(speed[end])
        if not known[begin:end].all():
            car.place(float(speed[end]))
            continue
        inputs.grade = float(grade[middle])
        inputs.altitude_m = float(altitude[middle])
        inputs.ambient_c = float(air[middle])
        climate.imposed_heating_w = float(heating[begin:end].mean())
        climate.imposed_cooling_w = float(cooling[begin:end].mean())
        dt_s = (end - begin) * SAMPLE_S
        energy_j -= car.step(dt_s, inputs).power.battery_w * dt_s
    return energy_j


def _held(drive: Drive, path: str, times: Column) -> Column:
    """The signal on the grid: the last value, before the first one the first."""
    values = drive.at(path, times + 1e-6)
    return np.where(np.isnan(values), float(drive[path][1][0]), values)


def _first(drive: Drive, path: str, otherwise: float) -> float:
    return float(drive[path][1][0]) if path in drive else otherwise


def _gaps(drive: Drive, times: Column) -> NDArray[np.bool_]:
    """Where on the grid nothing is known."""
    seen = np.unique(np.concatenate([drive[path][0] for path in (SPEED, VOLTAGE, CURRENT)]))
    begins = np.flatnonzero(np.diff(seen) > LONGEST_GAP_S)
    gaps = np.zeros(len(times), dtype=np.bool_)
    for begin in begins:
        gaps |= (times > seen[begin]) & (times < seen[begin + 1])
    return gaps


def _charging(speed: Column, current: Column) -> NDArray[np.bool_]:
    """Where on the grid the car stands at a charger."""
    charging = (speed < STANDING_M_S) & (current > CHARGING_A)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], charging, [False])).astype(np.int8)))
    for begin, end in zip(edges[::2], edges[1::2], strict=True):
        if (end - begin) * SAMPLE_S < CHARGING_S:
            charging[begin:end] = False
    return charging


def _road(altitude: Column, driven: Column) -> tuple[Column, Column]:
    """Altitude and grade at every time: smoothed over distance, so that steps of the record are no hills."""
    steps = np.diff(altitude)
    steps[np.abs(steps) > JUMP_M + STEEPEST_GRADE * np.diff(driven)] = 0.0
    altitude = altitude[0] + np.concatenate(([0.0], np.cumsum(steps)))
    grid = np.arange(0.0, driven[-1] + 2 * ALTITUDE_GRID_M, ALTITUDE_GRID_M)
    places, index = np.unique(np.round(driven, 2), return_index=True)
    smooth = _smooth(np.interp(grid, places, altitude[index]), ALTITUDE_SMOOTHING_M / ALTITUDE_GRID_M)
    grade = np.clip(np.gradient(smooth, ALTITUDE_GRID_M), -STEEPEST_GRADE, STEEPEST_GRADE)
    return np.interp(driven, grid, smooth), np.interp(driven, grid, grade)


def _smooth(values: Column, deviation: float) -> Column:
    """Gaussian filter with a standard deviation in samples; the ends are held."""
    reach = max(1, round(4 * deviation))
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / deviation) ** 2)
    return np.convolve(np.pad(values, reach, mode="edge"), kernel / kernel.sum(), mode="valid")
