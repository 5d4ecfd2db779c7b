"""The charging socket and session."""

import math
from typing import TYPE_CHECKING

from mock_vehicle.simulation.charging import WARM_UP_K
from mock_vehicle.simulation.stream import Row

if TYPE_CHECKING:
    from mock_vehicle.simulation.simulation import Simulation

C = "Vehicle.Powertrain.TractionBattery.Charging"
MAINS_V = 230.0
LONGEST_S = 2_592_000
"""Thirty days: longer than any charging takes."""


def _type(sim: "Simulation") -> str:
    return "NONE" if sim.socket.cable is None else sim.socket.cable.type


def _is_dc(sim: "Simulation") -> bool:
    return sim.state.charging.is_charging and _type(sim) == "DC"


def _phase_current(phase: int, sim: "Simulation") -> float:
    if not sim.state.charging.is_charging or _type(sim) != "AC" or phase > sim.identity.ac_phases:
        return 0.0
    return sim.state.charging.station_power_w / (MAINS_V * sim.identity.ac_phases)


def _phase_voltage(phase: int, sim: "Simulation") -> float:
    return MAINS_V if _type(sim) == "AC" and phase <= sim.identity.ac_phases else 0.0


def _phase_rows(phase: int) -> list[Row]:
    return [
        Row(f"{C}.ChargeCurrent.Phase{phase}", lambda s: _phase_current(phase, s), 0.1, 1),
        Row(f"{C}.ChargeVoltage.Phase{phase}", lambda s: _phase_voltage(phase, s), 1.0, 0),
    ]


def _station_w(sim: "Simulation") -> float:
    return 0.0 if sim.socket.cable is None else sim.socket.cable.power_kw * 1000


def _max_phase_current(sim: "Simulation") -> float:
    """The least of what station and on-board charger allow."""
    if _type(sim) != "AC":
        return 0.0
    return min(_station_w(sim), sim.parameters.charging.ac_max_w) / (MAINS_V * sim.identity.ac_phases)


def _max_direct_current(sim: "Simulation") -> float:
    if _type(sim) != "DC":
        return 0.0
    return min(_station_w(sim), sim.parameters.charging.dc_w.peak) / sim.state.battery.voltage_v


def _rate_km_h(sim: "Simulation") -> float:
    learned = sim.estimates.range.learned_j_per_m
    return sim.state.charging.power_w / learned * 3.6 if learned > 0 else 0.0


def _time_left_s(sim: "Simulation") -> float:
    seconds = sim.estimates.prediction.time_to_target_s
    return min(seconds, LONGEST_S) if math.isfinite(seconds) else LONGEST_S


def _place(sim: "Simulation", part: str) -> float | None:
    return None if sim.socket.cable is None else round(getattr(sim.point, part), 6)


ROWS = [
    Row(f"{C}.Type", _type),
    Row(f"{C}.IsCharging", lambda s: s.state.charging.is_charging),
    Row(f"{C}.IsDischarging", lambda _: False),
    Row(f"{C}.LimitedBy", lambda s: s.state.charging.limited_by.value),
    Row(f"{C}.StationMaxPower", lambda s: _station_w(s) / 1000, 0.1, 1),
    Row(f"{C}.AddedEnergy", lambda s: s.state.charging.added_energy_j / 3.6e6, 0.01, 2),
    Row(f"{C}.AveragePower", lambda s: s.socket.mean_power_w / 1000, 0.1, 1),
    Row(f"{C}.MaxPower", lambda s: s.socket.peak_power_w / 1000, 0.1, 1),
    Row(f"{C}.ChargeRate", _rate_km_h, 1.0),
    Row(f"{C}.TimeToComplete", _time_left_s, 30.0),
    Row(f"{C}.ChargeCurrent.DC", lambda s: s.state.battery.current_a if _is_dc(s) else 0.0, 0.2, 1),
    Row(f"{C}.ChargeVoltage.DC", lambda s: s.state.battery.voltage_v if _is_dc(s) else 0.0, 0.2, 1),
    *(row for phase in (1, 2, 3) for row in _phase_rows(phase)),
    Row(f"{C}.MaximumChargingCurrent.DC", _max_direct_current, 1.0, 0),
    Row(f"{C}.MaximumChargingCurrent.Phase1", _max_phase_current, 0.1, 1),
    Row(f"{C}.PowerLoss", lambda s: max(s.state.charging.station_power_w - s.state.power.charger_w, 0.0), 20.0),
    Row(f"{C}.Temperature", lambda s: s.air.temperature_c + WARM_UP_K * s.socket.warmth, 0.2, 1),
    Row(f"{C}.EvseId", lambda s: "" if s.socket.cable is None else s.socket.cable.evse_id),
    Row(f"{C}.Location.Latitude", lambda s: _place(s, "latitude"), 1e-6, 6),
    Row(f"{C}.Location.Longitude", lambda s: _place(s, "longitude"), 1e-6, 6),
    Row(f"{C}.ChargingPort.AnyPosition.IsChargingCableConnected", lambda s: s.socket.cable is not None),
    Row(
        f"{C}.PredictedCurve.StateOfCharge",
        lambda s: tuple(round(soc, 1) for soc in s.estimates.prediction.soc),
        group="prediction",
    ),
    Row(
        f"{C}.PredictedCurve.Power",
        lambda s: tuple(round(power / 1000, 2) for power in s.estimates.prediction.power_w),
        group="prediction",
    ),
]
