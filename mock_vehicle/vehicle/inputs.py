"""What the car is told: how it begins, and at each step the driver's wish, the surroundings, climate and charging."""

from dataclasses import dataclass, field
from enum import StrEnum


class ChargeType(StrEnum):
    """Kind of charging connection; the values are those of `Charging.Type` on the bus."""

    NONE = "NONE"
    AC = "AC"
    DC = "DC"


@dataclass(slots=True)
class ClimateRequest:
    """What the cabin climate control is asked for.

    Either the controlled model works (`is_on`, `target_c`), or measured powers are imposed:
    when `imposed_heating_w` or `imposed_cooling_w` is not None, that electric power is drawn as given.
    """

    is_on: bool = False
    target_c: float = 21.0
    is_cooling_allowed: bool = True
    """A/C button. Without it the cabin is heated but never cooled."""
    is_recirculating: bool = False
    fan: float = 0.4
    """Stage of the fan, 0 … 1: what air it blows, and what it draws."""
    open_fraction: float = 0.0
    """How far windows and doors stand open, 0 … 1: lets outside air in."""
    imposed_heating_w: float | None = None
    imposed_cooling_w: float | None = None


@dataclass(slots=True)
class ChargeRequest:
    """The charging connection. `type` NONE means no cable; the rest is then ignored."""

    type: ChargeType = ChargeType.NONE
    is_enabled: bool = False
    """The station gives power and the car is asked to charge now."""
    station_max_w: float = 0.0
    """What the station can give, W at its output (AC: mains side, DC: battery side)."""
    target_soc: float = 100.0
    """Percent of displayed charge at which charging stops."""
    session: int = 0
    """Another number is another cable plugged in, though of the same type."""


@dataclass(slots=True)
class CarInputs:
    """Inputs of one `Car.step`. All may change at every step; the same object may be reused."""

    target_speed_m_s: float = 0.0
    """Speed wanted at the end of the step, ≥ 0. Reached if motor, battery and brakes allow it."""
    grade: float = 0.0
    """Slope of the road, rise over run (0.05 = 5 % uphill)."""
    headwind_m_s: float = 0.0
    ambient_c: float = 20.0
    altitude_m: float = 0.0
    """Above the sea: thins the air."""
    solar_w_m2: float = 0.0
    """Global irradiance on the car."""
    road_wetness: float = 0.0
    """0 dry … 1 standing water or snow: adds to rolling resistance."""
    payload_kg: float = 0.0
    """Load on top of `mass.kerb_kg + mass.driver_kg + mass.cargo_kg` of the parameters (passengers)."""
    is_ready: bool = False
    """High voltage on, ready to drive. False: parked; no traction, no standing load but when charging."""
    body_load_w: float = 0.0
    """Low-voltage consumers on top of the standing load (lights, wipers, seat heating), W at the pack."""
    cabin_heat_w: float = 0.0
    """The part of it that warms the cabin (heated seats)."""
    is_battery_preheating: bool = False
    """Asked to bring the pack to its best charging temperature (on the way to a fast charger)."""
    is_climate_conditioning: bool = False
    """Pre-conditioning: climate control may work although not ready."""
    imposed_battery_thermal_w: float | None = None
    """Draw this much for warming or cooling the pack instead of what the car would (measured drives)."""
    drive_power_limit_w: float | None = None
    """Cap set by a fault (limp mode), W electric for traction; None when there is none."""
    climate: ClimateRequest = field(default_factory=ClimateRequest)
    charge: ChargeRequest = field(default_factory=ChargeRequest)


@dataclass(slots=True, frozen=True)
class CarStart:
    """The state a car begins with. None means: as the ambient."""

    displayed_soc: float = 80.0
    ambient_c: float = 20.0
    battery_c: float | None = None
    cabin_c: float | None = None
    soh: float = 100.0
    odometer_m: float = 0.0
    driven_before_m: float = 0.0
    """Pre-seed the consumption history with this much driving in the same weather (up to 100 km)."""
    tyre_c: float | None = None
    """Temperature of tyres, gear oil and motor."""
    speed_m_s: float = 0.0
