"""A vehicle's parameters: read from `assets/vehicles/<name>.yaml`, checked, frozen.

In the file every figure is `{value: 1195, source: "where it is from"}`; a curve's value is a list of
[x, y] points. A figure without a source is an error: nobody can judge it later.
"""

from pathlib import Path
from typing import Annotated, Any, cast

import msgspec
import yaml
from msgspec import Meta

from mock_vehicle.vehicle.curve import Curve

VEHICLES = Path(__file__).resolve().parents[2] / "assets" / "vehicles"

Positive = Annotated[float, Meta(gt=0)]
NotNegative = Annotated[float, Meta(ge=0)]
Efficiency = Annotated[float, Meta(gt=0, le=1)]
Percent = Annotated[float, Meta(ge=0, le=100)]


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A section of the file: a misspelt or missing figure is an error."""


class Body(Part, frozen=True):
    """Mass and shape."""

    kerb_mass_kg: Positive
    driver_kg: NotNegative
    cargo_kg: NotNegative
    inertia_factor: Annotated[float, Meta(ge=1, le=1.2)]
    """Apparent mass when accelerating over mass (wheels, gear, rotor)."""
    drag_area_m2: Positive
    wheel_radius_m: Positive


class Tyres(Part, frozen=True):
    """Rolling resistance coefficient: `coefficient * (1 + per_kelvin * (warm - temperature))`."""

    coefficient: Positive
    warm_c: float
    per_kelvin: NotNegative
    rise_k: NotNegative
    """Steady temperature above ambient at 25 m/s; proportional to speed up to 35 m/s."""
    time_constant_s: Positive
    wet_coefficient: NotNegative
    """Added at full wetness (water or snow displaced)."""


class Drivetrain(Part, frozen=True):
    """Gear, motor and inverter. Electric power = shaft power + losses, see `drivetrain.py`."""

    gear_ratio: Positive
    gear_efficiency: Efficiency
    drag_torque_nm: NotNegative
    """Drag of gear and bearings at the motor shaft with the oil at 40 °C."""
    drag_per_kelvin: NotNegative
    oil_rise_k: NotNegative
    oil_time_constant_s: Positive
    max_torque_nm: Positive
    max_power_w: Positive
    switching_loss_w: NotNegative
    loss_per_rad_s: NotNegative
    loss_per_square_nm: Positive
    loss_per_power: NotNegative
    regeneration_torque_nm: Positive
    regeneration_power_w: Positive
    regeneration_fade_start_m_s: NotNegative
    regeneration_fade_end_m_s: Positive


class Battery(Part, frozen=True):
    """The pack; curves over temperature in °C, over gross SoC (`open_circuit_v`) or displayed SoC, percent."""

    cells_in_series: Annotated[int, Meta(gt=0)]
    capacity_ah: Positive
    soc_floor: Percent
    soc_ceiling: Percent
    open_circuit_v: Curve
    max_cell_v: Positive
    min_cell_v: Positive
    resistance_ohm: Curve
    resistance_over_soc: Curve
    heat_capacity_j_per_k: Positive
    heat_loss_w_per_k: Positive
    heater_w: NotNegative
    heat_below_c: float
    preheat_to_c: float
    cooler_w: NotNegative
    cooler_cop: Positive
    cool_above_c: float
    usable_share: Curve
    discharge_w: Curve
    discharge_over_soc: Curve
    charge_w: Curve
    charge_over_soc: Curve


class Climate(Part, frozen=True):
    """Cabin heating and cooling."""

    heater_w: NotNegative
    heat_pump_w: NotNegative
    """Electric power of the heat pump; 0 where there is none."""
    heat_pump_cop: Curve
    cooler_w: NotNegative
    cooler_cop: Positive
    blower_w: NotNegative
    heating_overhead: NotNegative
    cooling_overhead: NotNegative
    cabin_heat_capacity_j_per_k: Positive
    cabin_loss_w_per_k: Positive
    cabin_loss_per_m_s: NotNegative
    solar_area_m2: NotNegative


class Charging(Part, frozen=True):
    """Charging; the curve gives W at the pack over displayed SoC."""

    ac_max_w: Positive
    ac_efficiency: Efficiency
    dc_w: Curve
    over_temperature: Curve
    standing_w: NotNegative


class Auxiliary(Part, frozen=True):
    """Standing consumers."""

    ready_w: NotNegative


class Rating(Part, frozen=True):
    """What the car is rated at."""

    consumption_wh_per_km: Positive


class VehicleParameters(Part, frozen=True):
    """Everything about one vehicle, SI units."""

    name: str
    description: str
    body: Body
    tyres: Tyres
    drivetrain: Drivetrain
    battery: Battery
    climate: Climate
    charging: Charging
    auxiliary: Auxiliary
    rating: Rating


def vehicle_names() -> list[str]:
    """Vehicles that can be loaded by name: those that have papers too. Other files of the folder are about all cars."""
    return sorted(path.stem for path in VEHICLES.glob("*.yaml") if (VEHICLES / "identity" / path.name).is_file())


def load_vehicle(name: str) -> VehicleParameters:
    """Parameters of a vehicle of `assets/vehicles`.

    Raises ValueError with one line that says what is wrong and where.
    """
    path = VEHICLES / f"{name}.yaml"
    if name not in vehicle_names():
        raise ValueError(f"no vehicle '{name}'; there are: {', '.join(vehicle_names())}")
    return parse_vehicle(path.read_text(encoding="utf-8"), str(path.name))


def parse_vehicle(text: str, where: str) -> VehicleParameters:
    """Parameters from the text of a vehicle file. Raises ValueError (one line, with `where` in it)."""
    try:
        tree = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise ValueError(f"{where}: not YAML: {' '.join(str(error).split())}") from error
    if not isinstance(tree, dict):
        raise ValueError(f"{where}: expected a mapping of sections")
    sections = {
        key: _figures(value, f"{where}: {key}") if isinstance(value, dict) else value for key, value in tree.items()
    }
    try:
        return msgspec.convert(sections, VehicleParameters, dec_hook=_decode)
    except msgspec.ValidationError as error:
        raise ValueError(f"{where}: {error}") from error


def _figures(section: dict[str, Any], where: str) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name, figure in section.items():
        if not isinstance(figure, dict) or set(figure) != {"value", "source"}:
            raise ValueError(f"{where}.{name}: write {{value: …, source: …}}")
        if not isinstance(figure["source"], str) or not figure["source"].strip():
            raise ValueError(f"{where}.{name}: its source is missing")
        values[name] = figure["value"]
    return values


def _decode(kind: type, value: object) -> object:
    if kind is not Curve or not isinstance(value, list):
        raise NotImplementedError(f"cannot read {kind.__name__} from {type(value).__name__}")
    try:
        return Curve(cast("list[list[float]]", value))
    except TypeError as error:
        raise ValueError("a curve's points must be numbers") from error
