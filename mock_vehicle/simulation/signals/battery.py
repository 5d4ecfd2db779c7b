"""The traction battery. Current and power are positive into it, inside as on the bus."""

from typing import TYPE_CHECKING

from mock_vehicle.body.settings import CONDITIONING
from mock_vehicle.simulation.stream import Row

if TYPE_CHECKING:
    from mock_vehicle.simulation.simulation import Simulation

B = "Vehicle.Powertrain.TractionBattery"
J_PER_KWH = 3.6e6
SENSORS = 8
"""Temperature sensors in the pack, one to a module."""


def _spread(count: int, low: float, mean: float, high: float, digits: int) -> tuple[float, ...]:
    """`count` values between `low` and `high` around `mean`, each cell always at its own place."""
    values = []
    for i in range(count):
        place = (i * 37 % count) / (count - 1) * 2 - 1
        values.append(round(mean + place * (high - mean if place > 0 else mean - low), digits))
    return tuple(values)


def _cell_temperatures(sim: "Simulation") -> tuple[float, ...]:
    battery = sim.state.battery
    low, high = battery.temperature_min_c, battery.temperature_max_c
    return _spread(SENSORS, low, battery.temperature_c, high, 1)


def _cell_voltages(sim: "Simulation") -> tuple[float, ...]:
    battery = sim.state.battery
    count = sim.parameters.battery.cells_in_series
    return _spread(count, battery.cell_voltage_min_v, battery.cell_voltage_mean_v, battery.cell_voltage_max_v, 3)


def _time_left_s(sim: "Simulation") -> float | None:
    power = -sim.state.battery.current_a * sim.state.battery.voltage_v
    return min(sim.state.battery.remaining_energy_j / power, 4e9) if power > 200.0 else None


def _is_conditioned(sim: "Simulation") -> bool:
    return sim.body.settings[f"{CONDITIONING}.RequestedMode"] != "INACTIVE" or _is_worked_on(sim)


def _is_worked_on(sim: "Simulation") -> bool:
    return sim.state.power.battery_thermal_w > 50.0


ROWS = [
    Row(f"{B}.StateOfCharge.Displayed", lambda s: s.state.battery.displayed_soc, 0.1, 1),
    Row(f"{B}.StateOfCharge.Current", lambda s: s.state.battery.soc, 0.1, 1),
    Row(f"{B}.StateOfCharge.CurrentEnergy", lambda s: s.state.battery.remaining_energy_j / J_PER_KWH, 0.02, 2),
    Row(f"{B}.StateOfCharge.ColdReserve", lambda s: s.state.battery.cold_reserve, 0.1, 1),
    Row(f"{B}.StateOfHealth", lambda s: s.state.battery.soh, 0.1, 1),
    Row(f"{B}.UsableCapacity", lambda s: s.state.battery.usable_capacity_j / J_PER_KWH, 0.05, 2),
    Row(f"{B}.NetCapacity", lambda s: s.net_capacity_j / J_PER_KWH, 0.75),
    Row(f"{B}.CurrentVoltage", lambda s: s.state.battery.voltage_v, 0.2, 1),
    Row(f"{B}.CurrentCurrent", lambda s: s.state.battery.current_a, 0.2, 1),
    Row(f"{B}.PowerLoss", lambda s: s.state.battery.loss_w, 20.0),
    Row(f"{B}.MaxDischargePower", lambda s: s.state.battery.max_discharge_w, 500.0),
    Row(f"{B}.MaxChargePower", lambda s: s.state.battery.max_charge_w, 500.0),
    Row(f"{B}.AccumulatedChargedEnergy", lambda s: s.lifetime.charged_j / J_PER_KWH, 0.05, 2),
    Row(f"{B}.AccumulatedConsumedEnergy", lambda s: s.lifetime.consumed_j / J_PER_KWH, 0.05, 2),
    Row(f"{B}.AccumulatedChargedThroughput", lambda s: s.lifetime.charged_c / 3600, 0.1, 1),
    Row(f"{B}.AccumulatedConsumedThroughput", lambda s: s.lifetime.consumed_c / 3600, 0.1, 1),
    Row(f"{B}.TimeRemaining", _time_left_s, 60.0, every_s=5),
    Row(f"{B}.IsPowerConnected", lambda s: s.is_ready or s.state.charging.is_charging or _is_worked_on(s)),
    Row(f"{B}.Temperature.Average", lambda s: s.state.battery.temperature_c, 0.1, 1),
    Row(f"{B}.Temperature.Min", lambda s: s.state.battery.temperature_min_c, 0.1, 1),
    Row(f"{B}.Temperature.Max", lambda s: s.state.battery.temperature_max_c, 0.1, 1),
    Row(f"{B}.Temperature.CellTemperature", _cell_temperatures, every_s=10),
    Row(f"{B}.CellVoltage.Min", lambda s: s.state.battery.cell_voltage_min_v, 0.005, 3),
    Row(f"{B}.CellVoltage.Max", lambda s: s.state.battery.cell_voltage_max_v, 0.005, 3),
    Row(f"{B}.CellVoltage.CellVoltages", _cell_voltages, every_s=15),
    Row(f"{B}.ErrorCodes", lambda s: tuple(s.faults.battery_codes)),
    Row(f"{B}.BatteryConditioning.IsActive", _is_conditioned),
    Row(f"{B}.BatteryConditioning.IsOngoing", _is_worked_on),
    Row(f"{B}.DCDC.Temperature", lambda s: s.air.temperature_c + (18.0 if s.is_ready else 0.0), 0.2, 1),
    Row(f"{B}.DCDC.PowerLoss", lambda s: 0.06 * s.state.power.auxiliary_w, 10.0),
]
