"""What the car is after a step. Inside all is SI; `percent` and `_c` are said in the name."""

from dataclasses import dataclass
from enum import StrEnum


class ChargeLimit(StrEnum):
    """What holds the charging power down; the values are those of `Charging.LimitedBy` on the bus."""

    NONE = "NONE"
    STATION = "STATION"
    CAR = "CAR"
    STATE_OF_CHARGE = "STATE_OF_CHARGE"
    TEMPERATURE = "TEMPERATURE"
    TARGET = "TARGET"


@dataclass(slots=True, frozen=True)
class PowerFlow:
    """Mean electric powers over the step, W at the pack's terminals (DC bus).

    `drive_w + climate_w + battery_thermal_w + auxiliary_w - charger_w == -battery_w` always holds.
    """

    drive_w: float
    """From the battery to the motor; negative is regeneration."""
    heating_w: float
    """Cabin heating with its pump and blower."""
    cooling_w: float
    """Air conditioning with its fan and blower."""
    battery_thermal_w: float
    """Pack heater and pack cooling."""
    auxiliary_w: float
    charger_w: float
    """From the charger into the car, DC side, ≥ 0."""
    battery_w: float
    """Terminal power of the pack; positive is into the battery."""

    @property
    def climate_w(self) -> float:
        """Cabin heating and cooling together."""
        return self.heating_w + self.cooling_w


@dataclass(slots=True, frozen=True)
class MotionState:
    """How the car moves at the end of the step."""

    speed_m_s: float
    acceleration_m_s2: float
    distance_m: float
    """Driven in this step."""
    odometer_m: float
    wheel_force_n: float
    """Traction (+) and regenerative (-) force at the tyres, without the friction brakes."""
    friction_brake_force_n: float
    """≥ 0."""
    motor_torque_nm: float
    motor_speed_rad_s: float
    motor_temperature_c: float
    tyre_temperature_c: float
    is_power_limited: bool
    """The car cannot give what was asked, or its limit is below the motor's (cold, empty, fault)."""


@dataclass(slots=True, frozen=True)
class BatteryState:
    """The pack. Powers are limits now, both positive."""

    soc: float
    """Percent of the gross charge (coulomb counting)."""
    displayed_soc: float
    """Percent of the usable window, what the driver sees."""
    soh: float
    """Percent."""
    cold_reserve: float
    """Percent of displayed charge that cannot be drawn until the pack is warm."""
    usable_capacity_j: float
    """Energy of the full usable window at the present temperature and health."""
    remaining_energy_j: float
    """Energy that can be drawn now (the cold reserve is not in it)."""
    voltage_v: float
    current_a: float
    """Positive is into the battery."""
    open_circuit_voltage_v: float
    resistance_ohm: float
    loss_w: float
    """Joule heat inside the pack."""
    temperature_c: float
    temperature_min_c: float
    temperature_max_c: float
    cell_voltage_min_v: float
    cell_voltage_max_v: float
    cell_voltage_mean_v: float
    max_discharge_w: float
    max_charge_w: float
    charged_energy_j: float
    """Lifetime energy into the pack, counted at its terminals."""
    discharged_energy_j: float


@dataclass(slots=True, frozen=True)
class ClimateState:
    """The cabin."""

    cabin_c: float
    outlet_c: float
    """Air from the vents."""
    is_heating: bool
    is_cooling: bool
    is_window_fogging: bool
    """The windscreen is cold enough for the cabin's moisture to condense on it."""


@dataclass(slots=True, frozen=True)
class ChargingState:
    """The charging session; all zero and NONE without one."""

    is_charging: bool
    power_w: float
    """Into the pack's terminals."""
    station_power_w: float
    """Drawn from the station (AC: before the on-board charger's loss)."""
    added_energy_j: float
    """Into the pack since the cable was plugged in."""
    limited_by: ChargeLimit


@dataclass(slots=True, frozen=True)
class ChargePrediction:
    """What charging will be from now to the target, in steps of about one percent."""

    soc: list[float]
    """Displayed percent, rising; at most 101 entries; empty when not charging."""
    power_w: list[float]
    time_to_target_s: float


@dataclass(slots=True, frozen=True)
class RangeEstimate:
    """Range and how it was reached: `rated_m + driving_m + climate_m + cold_m + terrain_m == range_m`."""

    range_m: float
    low_m: float
    high_m: float
    rated_m: float
    """What the charge would give at rated consumption with a warm pack."""
    driving_m: float
    climate_m: float
    cold_m: float
    terrain_m: float
    learned_j_per_m: float
    """Consumption the estimate uses now."""


@dataclass(slots=True, frozen=True)
class ConsumptionHistory:
    """Consumption per 500 m bucket, J/m (1 Wh/km = 3.6 J/m), oldest first, at most 200 entries each.

    `total = driving + climate + climb + rest`; `cold` is the part of `total` that cold causes.
    """

    total: list[float]
    driving: list[float]
    climate: list[float]
    climb: list[float]
    rest: list[float]
    cold: list[float]


@dataclass(slots=True, frozen=True)
class CarState:
    """Everything `Car.step` gives back. Immutable, so it may be kept."""

    time_s: float
    """Simulated time since the car was made."""
    motion: MotionState
    power: PowerFlow
    battery: BatteryState
    climate: ClimateState
    charging: ChargingState
