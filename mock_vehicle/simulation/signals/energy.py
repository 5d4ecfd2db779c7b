"""Where the power goes, what driving takes, and how far the car still gets. 1 Wh/km is 3.6 J/m."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from mock_vehicle.simulation.stream import Row

if TYPE_CHECKING:
    from mock_vehicle.simulation.simulation import Simulation

P = "Vehicle.Powertrain"
FLOW, CONSUMPTION, RANGE = f"{P}.PowerFlow", f"{P}.Consumption", f"{P}.RangeEstimate"
J_PER_M = 3.6
"""Joule per metre in one Wh/km."""
POWER_W = 50.0
"""Resolution of powers."""
RANGE_M = 100.0


def _flow(name: str, get: "Callable[[Simulation], float]") -> Row:
    return Row(f"{FLOW}.{name}", get, POWER_W, 0, "power")


def _history(name: str) -> Row:
    def get(sim: "Simulation") -> tuple[float, ...]:
        values: list[float] = getattr(sim.estimates.history, name.lower())
        return tuple(round(value / J_PER_M, 1) for value in values[-200:])

    return Row(f"{CONSUMPTION}.History.{name}", get, group="history")


def _range_left(sim: "Simulation") -> float:
    return sim.estimates.range.range_m


def _time_left_s(sim: "Simulation") -> float | None:
    mean = sim.trip.mean_speed_m_s
    return sim.estimates.range.range_m / mean if sim.is_ready and mean > 1.0 else None


ROWS = [
    _flow("Drive", lambda s: s.state.power.drive_w),
    _flow("Climate", lambda s: s.state.power.climate_w),
    _flow("Heating", lambda s: s.state.power.heating_w),
    _flow("AirConditioning", lambda s: s.state.power.cooling_w),
    _flow("BatteryThermal", lambda s: s.state.power.battery_thermal_w),
    _flow("Auxiliary", lambda s: s.state.power.auxiliary_w),
    _flow("Charger", lambda s: s.state.power.charger_w),
    Row(f"{P}.TractionBattery.CurrentPower", lambda s: s.state.power.battery_w, POWER_W, 0, "power"),
    Row(f"{P}.IsPowerLimited", lambda s: s.state.motion.is_power_limited),
    Row(f"{P}.AccumulatedBrakingEnergy", lambda s: s.lifetime.braking_j / 3.6e6, 0.01, 2),
    Row(f"{P}.Range", _range_left, RANGE_M, 0, "range"),
    Row(f"{P}.TractionBattery.Range", _range_left, RANGE_M, 0, "range"),
    Row(f"{RANGE}.Low", lambda s: s.estimates.range.low_m, RANGE_M, 0, "range"),
    Row(f"{RANGE}.High", lambda s: s.estimates.range.high_m, RANGE_M, 0, "range"),
    Row(f"{RANGE}.Rated", lambda s: s.estimates.range.rated_m, RANGE_M, 0, "range"),
    Row(f"{RANGE}.Delta.Driving", lambda s: s.estimates.range.driving_m, RANGE_M, 1, "range"),
    Row(f"{RANGE}.Delta.Climate", lambda s: s.estimates.range.climate_m, RANGE_M, 1, "range"),
    Row(f"{RANGE}.Delta.Cold", lambda s: s.estimates.range.cold_m, RANGE_M, 1, "range"),
    Row(f"{RANGE}.Delta.Terrain", lambda s: s.estimates.range.terrain_m, RANGE_M, 1, "range"),
    Row(f"{P}.TimeRemaining", _time_left_s, 30.0, every_s=5),
    Row(f"{CONSUMPTION}.Learned", lambda s: s.estimates.range.learned_j_per_m / J_PER_M, 0.5, 1),
    Row(
        f"{CONSUMPTION}.PreconditioningSaving",
        lambda s: max(s.estimates.preconditioning_saving_j_per_m, 0.0) / J_PER_M,
        0.5,
        1,
    ),
    *(_history(name) for name in ("Total", "Driving", "Climate", "Climb", "Rest", "Cold")),
]
