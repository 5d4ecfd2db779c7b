"""From the catalogue's units to what stands on the glass: conversion, rounding, the real minus sign.

Every number a person reads goes through here, in the person's units and with the marks of the person's language
(`use`). Free of Qt: who knows the language says which marks it has.
"""

import math
from typing import Literal

import msgspec

from hmi.bus.catalogue import Value
from hmi.signals.words import filled, translate

UNKNOWN = "–"
ENDLESS = "∞"
MINUS = "−"
THIN_SPACE = "\u2009"
GROUPED_FROM = 10_000
"""Four digits are read at a glance; from five on thousands stand apart."""

S_PER_MIN, S_PER_H, S_PER_DAY = 60, 3_600, 86_400
KM_PER_MI = 1.609344
KPA_PER_PSI = 6.894757
ENDLESS_FROM = 100.0
"""Miles per kWh: downhill there is no end to them, and three digits say no more than that."""


class Display(msgspec.Struct, frozen=True):
    """How a unit is shown: `shown = value * factor + offset` (`factor / value` when `reciprocal`), with `decimals`
    below `coarse_from` and none from there on."""

    unit: str
    factor: float = 1.0
    decimals: int = 0
    coarse_from: float = math.inf
    offset: float = 0.0
    reciprocal: bool = False


class Habits(msgspec.Struct, frozen=True):
    """What a person reads in: the units, the clock, and the language's marks in numbers."""

    distance: Literal["km", "mi"] = "km"
    temperature: Literal["C", "F"] = "C"
    consumption: Literal["kWh/100km", "mi/kWh", "kWh/100mi"] = "kWh/100km"
    pressure: Literal["bar", "psi", "kPa"] = "bar"
    hour12: bool = False
    point: str = "."
    group: str = ","


DISPLAYS: dict[str, Display] = {
    "km/h": Display("km/h"),
    "m": Display("km", 1e-3, 1, 10),
    "km": Display("km", 1, 1, 10),
    "W": Display("kW", 1e-3, 1, 10),
    "kW": Display("kW", 1, 1, 10),
    "kWh": Display("kWh", 1, 1),
    "Wh/km": Display("kWh/100\u202fkm", 0.1, 1),
    "percent": Display("%"),
    "Celsius": Display("°C"),
    "celsius": Display("°C"),
    "kPa": Display("bar", 0.01, 1),
    "V": Display("V", 1, 1, 100),
    "A": Display("A", 1, 1, 10),
    "rpm": Display("min⁻¹"),
    "Nm": Display("Nm"),
    "degrees": Display("°", 1, 1),
    "m/s^2": Display("m/s²", 1, 1),
}
"""As delivered: metric."""

_MILES = {
    "km/h": Display("mph", 1 / KM_PER_MI),
    "m": Display("mi", 1e-3 / KM_PER_MI, 1, 10),
    "km": Display("mi", 1 / KM_PER_MI, 1, 10),
}
_FAHRENHEIT = dict.fromkeys(("Celsius", "celsius"), Display("°F", 1.8, offset=32.0))
_CHOICES: dict[str, dict[str, Display]] = {
    "km": {},
    "mi": _MILES,
    "C": {},
    "F": _FAHRENHEIT,
    "kWh/100km": {},
    "mi/kWh": {"Wh/km": Display("mi/kWh", 1e3 / KM_PER_MI, 1, reciprocal=True)},
    "kWh/100mi": {"Wh/km": Display("kWh/100\u202fmi", 0.1 * KM_PER_MI, 1)},
    "bar": {},
    "psi": {"kPa": Display("psi", 1 / KPA_PER_PSI)},
    "kPa": {"kPa": Display("kPa")},
}


class _Present:
    """The habits in force, and the displays they come to."""

    def __init__(self) -> None:
        self.habits = Habits()
        self.displays = DISPLAYS


_present = _Present()


def use(habits: Habits | None = None) -> None:
    """Show by `habits` from now on; without any, as delivered."""
    _present.habits = new = habits or Habits()
    _present.displays = DISPLAYS.copy()
    for choice in (new.distance, new.temperature, new.consumption, new.pressure):
        _present.displays |= _CHOICES[choice]


def habits() -> Habits:
    """Those in force."""
    return _present.habits


def display_of(unit: str) -> Display:
    """How values of the catalogue's `unit` are shown; an unlisted unit is shown as it is, with one decimal."""
    return _present.displays.get(unit) or Display(unit, 1, 1)


def convert(value: float, unit: str) -> float:
    """`value` (in the catalogue's `unit`) as it is shown; infinite where a reciprocal has no end."""
    shown = display_of(unit)
    if shown.reciprocal:
        return shown.factor / value if value > 0 else math.nan if math.isnan(value) else math.inf
    return value * shown.factor + shown.offset


def revert(number: float, unit: str) -> float:
    """What `convert` made `number` of."""
    shown = display_of(unit)
    if shown.reciprocal:
        return shown.factor / number if number > 0 else math.nan if math.isnan(number) else math.inf
    return (number - shown.offset) / shown.factor


def plain_text(number: float, decimals: int) -> str:
    """A number that is already as it is shown: rounded, with the language's marks and the real minus sign."""
    if not math.isfinite(number):
        return UNKNOWN
    text = f"{abs(number):,.{decimals}f}" if abs(number) >= GROUPED_FROM else f"{abs(number):.{decimals}f}"
    negative = number < 0 and float(text.replace(",", "")) != 0
    marks = {",": habits().group, ".": habits().point}
    return (MINUS if negative else "") + "".join(marks.get(mark, mark) for mark in text)


def number_text(value: float, unit: str, decimals: int | None = None) -> str:
    """The number alone, converted and rounded: ``−3``, ``17.2``, ``–`` when it is not a number."""
    if not math.isfinite(value):
        return UNKNOWN
    shown = display_of(unit)
    number = convert(value, unit)
    if shown.reciprocal and number >= ENDLESS_FROM:
        return ENDLESS
    return plain_text(number, _decimals(number, shown) if decimals is None else decimals)


def _decimals(number: float, shown: Display) -> int:
    return 0 if round(abs(number), shown.decimals) >= shown.coarse_from else shown.decimals


def difference_text(value: float, other: float, unit: str) -> str:
    """How far two values are apart as shown, without a sign: 240 and 180 Wh/km are ``6.0`` kWh/100 km apart."""
    if not (math.isfinite(value) and math.isfinite(other)):
        return UNKNOWN
    apart = abs(convert(value, unit) - convert(other, unit))
    return ENDLESS if not math.isfinite(apart) else plain_text(apart, _decimals(apart, display_of(unit)))


def text_with_unit(value: float | None, unit: str, decimals: int | None = None) -> str:
    """Number and unit with a thin space between: ``318 km``; the bare dash when unknown."""
    if value is None or not math.isfinite(value):
        return UNKNOWN
    return f"{number_text(value, unit, decimals)}{THIN_SPACE}{display_of(unit).unit}"


def value_text(value: Value | None, unit: str, decimals: int | None = None) -> str:
    """Any value of a signal as a person reads it, without its unit."""
    if value is None:
        return UNKNOWN
    if isinstance(value, bool):
        return translate("units", "on") if value else translate("units", "off")
    if isinstance(value, int) and decimals is None and unit not in DISPLAYS:
        decimals = 0  # a count or a code has no tenths
    if isinstance(value, int | float):
        return duration_text(value) if unit == "s" else number_text(value, unit, decimals)
    return ", ".join(map(str, value)) if isinstance(value, tuple) else value


def duration_text(seconds: float) -> str:
    """``45 s``, ``12 min``, ``1 h 05 min``, ``2 d 3 h``: what a person needs of a duration; ``–`` for NaN."""
    if not math.isfinite(seconds):
        return UNKNOWN
    whole = max(0, round(seconds))
    if whole < S_PER_MIN:
        return filled(translate("units", "%1\u2009s"), whole)
    if whole < S_PER_H:
        return filled(translate("units", "%1\u2009min"), whole // S_PER_MIN)
    hours, rest = divmod(whole, S_PER_H)
    if whole < S_PER_DAY:
        return filled(translate("units", "%1\u2009h %2\u2009min"), hours, f"{rest // S_PER_MIN:02d}")
    return filled(translate("units", "%1\u2009d %2\u2009h"), whole // S_PER_DAY, hours % 24)
