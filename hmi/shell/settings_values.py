"""What a person can set about the screen, and what each may be."""

from typing import Annotated, Any, Literal, get_args, get_type_hints

import msgspec

VERSION = 1
MIN_SCALE, MAX_SCALE = 1.0, 1.5

Language = Literal["en", "de", "zh_CN"]
DistanceUnit = Literal["km", "mi"]
TemperatureUnit = Literal["C", "F"]
ConsumptionUnit = Literal["kWh/100km", "mi/kWh", "kWh/100mi"]
PressureUnit = Literal["bar", "psi", "kPa"]
Mode = Literal["auto", "day", "night"]
Side = Literal["left", "right"]


class Values(msgspec.Struct, frozen=True, rename="camel"):
    """One person's settings; the defaults are what a car is delivered with. `text_scale` is a factor."""

    language: Language = "en"
    distance_unit: DistanceUnit = "km"
    temperature_unit: TemperatureUnit = "C"
    consumption_unit: ConsumptionUnit = "kWh/100km"
    pressure_unit: PressureUnit = "bar"
    hour12: bool = False
    theme: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9-]{1,40}$")] = "calm"
    mode: Mode = "auto"
    text_scale: Annotated[float, msgspec.Meta(ge=MIN_SCALE, le=MAX_SCALE)] = 1.0
    driver_side: Side = "left"
    reduced_motion: bool = False


TYPES: dict[str, Any] = get_type_hints(Values, include_extras=True)
KEYS: dict[str, str] = {field.name: field.encode_name for field in msgspec.structs.fields(Values)}
"""Name in Python → name in the file and in QML."""


def allowed(name: str) -> tuple[object, ...]:
    """The values that `name` may have; empty where it is a range or a free name."""
    kind = TYPES[name]
    return (False, True) if kind is bool else get_args(kind) if not hasattr(kind, "__metadata__") else ()


def checked(name: str, value: object) -> object:
    """`value` as `name` takes it; raises `msgspec.ValidationError`."""
    good = msgspec.convert(value, TYPES[name])
    return round(good, 2) if name == "text_scale" else good
