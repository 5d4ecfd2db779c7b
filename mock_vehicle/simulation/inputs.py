"""From the world and the driver's settings to what one step of the car is told."""

import math
from datetime import datetime
from typing import TYPE_CHECKING

from mock_vehicle.body.settings import CONDITIONING, HVAC
from mock_vehicle.vehicle.inputs import CarInputs

if TYPE_CHECKING:
    from mock_vehicle.simulation.simulation import Simulation

PERSON_KG = 75.0
STATIONS = [f"{HVAC}.Station.Row1.{side}" for side in ("Driver", "Passenger")]
TEMPERATURES = [f"{station}.Temperature" for station in STATIONS]
FANS = [f"{station}.FanSpeed" for station in STATIONS]
DEFROSTER = f"{HVAC}.IsFrontDefrosterActive"
AIR_CONDITIONING = f"{HVAC}.IsAirConditioningActive"
RECIRCULATION = f"{HVAC}.IsRecirculationActive"
SAVING = f"{HVAC}.PowerOptimizeLevel"
CONDITIONING_MODE = f"{CONDITIONING}.RequestedMode"
CONDITIONING_START = f"{CONDITIONING}.StartTime"
CONDITIONING_TARGET = f"{CONDITIONING}.TargetTemperature"
PERFORMANCE = "Vehicle.Powertrain.Transmission.PerformanceMode"
SAVING_K_PER_LEVEL = 0.3
DEFROST_C = 26.0
DEFROST_FAN = 70.0
"""Clearing the windscreen takes this fan stage, in percent, at least."""
SEAT_TO_CABIN = 0.8
"""Share of the heated seats' warmth that the cabin gets in the end."""


def fill(sim: "Simulation", out: CarInputs, dt_s: float) -> None:
    """Write what holds for the next `dt_s` into `out`."""
    air, point, body = sim.air, sim.point, sim.body
    settings = body.settings
    if dt_s > 0:
        mode = str(settings[PERFORMANCE])
        out.target_speed_m_s = sim.drive.target_speed(dt_s, sim.speed_m_s, sim.gear, mode)
    else:
        out.target_speed_m_s = sim.scenario.initial.speed_km_h / 3.6
    out.grade = point.grade
    out.headwind_m_s = air.wind_m_s * math.cos(math.radians(air.wind_from_deg - point.heading_deg))
    out.ambient_c = air.temperature_c
    out.altitude_m = point.altitude_m
    out.solar_w_m2 = air.solar_w_m2
    out.road_wetness = air.wetness
    out.payload_kg = PERSON_KG * sim.scenario.driver.passengers
    out.is_ready = sim.is_ready
    out.body_load_w = body.load_w() if sim.is_ready else 0.0
    out.cabin_heat_w = SEAT_TO_CABIN * body.seat_heat_w() if sim.is_ready else 0.0
    out.drive_power_limit_w = sim.faults.drive_limit_w
    _fill_climate(sim, out)
    if dt_s > 0:
        out.is_battery_preheating, out.is_climate_conditioning = _conditioning(sim)
        out.charge = sim.socket.request(
            body, sim.bus_time, sim.faults.has("stops_charging"), lambda: sim.estimates.charging_needs_s(sim)
        )


def _conditioning(sim: "Simulation") -> tuple[bool, bool]:
    """Whether to warm (the pack, the cabin) ahead of need: from the time asked for, the pack to what was asked."""
    settings = sim.body.settings
    mode, begins = settings[CONDITIONING_MODE], str(settings[CONDITIONING_START])
    if mode == "INACTIVE" or (begins and sim.bus_time < datetime.fromisoformat(begins).timestamp()):
        return False, False
    is_cold = sim.state.battery.temperature_c < sim.body.number(CONDITIONING_TARGET)
    return is_cold, mode == "DRIVING_PREPARATION"


def _fill_climate(sim: "Simulation", out: CarInputs) -> None:
    body, climate = sim.body, out.climate
    defrosts = body.is_on(DEFROSTER)
    fan = sum(body.number(path) for path in FANS) / len(FANS)
    climate.is_on = defrosts or fan > 0
    climate.fan = (max(fan, DEFROST_FAN) if defrosts else fan) / 100.0
    target = sum(body.number(path) for path in TEMPERATURES) / len(TEMPERATURES)
    saving = SAVING_K_PER_LEVEL * body.number(SAVING)
    climate.target_c = max(target - saving if sim.air.temperature_c < target else target + saving, 15.0)
    if defrosts:
        climate.target_c = max(climate.target_c, DEFROST_C)
    climate.is_cooling_allowed = body.is_on(AIR_CONDITIONING)
    climate.is_recirculating = body.is_on(RECIRCULATION)
    climate.open_fraction = body.open_fraction()
