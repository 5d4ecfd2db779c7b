"""From the catalogue's units to what stands on the glass: conversion, rounding, the real minus sign.

Metric until settings choose otherwise; every number a person reads goes through here.
"""

import math

import msgspec

from hmi.bus.catalogue import Value

UNKNOWN = "–"
MINUS = "−"
THIN_SPACE = "\u2009"

S_PER_MIN, S_PER_H, S_PER_DAY = 60, 3_600, 86_400


class Display(msgspec.Struct, frozen=True):
    """How a unit is shown: `shown = value * factor`, with `decimals` below `coarse_from` and none from there on."""

    unit: str
    factor: float = 1.0
    decimals: int = 0
    coarse_from: float = math.inf


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


def display_of(unit: str) -> Display:
    """How values of the catalogue's `unit` are shown; an unlisted unit is shown as it is, with one decimal."""
    return DISPLAYS.get(unit) or Display(unit, 1, 1)


def number_text(value: float, unit: str, decimals: int | None = None) -> str:
    """The number alone, converted and rounded: ``−3``, ``17.2``, ``–`` when it is not a number."""
    if not math.isfinite(value):
        return UNKNOWN
    shown = display_of(unit)
    converted = value * shown.factor
    if decimals is None:
        decimals = 0 if round(abs(converted), shown.decimals) >= shown.coarse_from else shown.decimals
    text = f"{converted:.{decimals}f}"
    if text.startswith("-"):
        text = text[1:] if float(text) == 0 else MINUS + text[1:]
    return text


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
        return "on" if value else "off"
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
        return f"{whole}{THIN_SPACE}s"
    if whole < S_PER_H:
        return f"{whole // S_PER_MIN}{THIN_SPACE}min"
    hours, rest = divmod(whole, S_PER_H)
    if whole < S_PER_DAY:
        return f"{hours}{THIN_SPACE}h {rest // S_PER_MIN:02d}{THIN_SPACE}min"
    return f"{whole // S_PER_DAY}{THIN_SPACE}d {hours % 24}{THIN_SPACE}h"
