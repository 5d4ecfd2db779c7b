"""The scale bar: a round distance in the person's unit, and how long it is on the glass."""

import math

from hmi.signals import units

M_PER_MI, M_PER_FT = 1609.344, 0.3048
FEET_BELOW_M = 0.2 * M_PER_MI
MAX_PX = 168.0


def in_miles() -> bool:
    """Whether the person reads miles."""
    return units.display_of("km").unit == "mi"


def bar(scale: float) -> tuple[float, str]:
    """Its length in px and its words, for px per metre; the longest round one of at most `MAX_PX`."""
    room_m = MAX_PX / scale
    unit_m, unit = _unit(room_m)
    count = _round_down(room_m / unit_m)
    return count * unit_m * scale, f"{units.plain_text(count, 1 if count < 1 else 0)}{units.THIN_SPACE}{unit}"


def distance_text(metres: float) -> str:
    """A distance as one drives by it: ``450 m``, ``1.2 km``; ``800 ft``, ``0.7 mi``."""
    if not math.isfinite(metres):
        return units.UNKNOWN
    unit_m, unit = _unit(max(metres, 0.0))
    count = max(metres, 0.0) / unit_m
    if unit in ("m", "ft"):
        return f"{_tens(count):.0f}{units.THIN_SPACE}{unit}"
    return f"{units.plain_text(count, 1 if round(count, 1) < 10 else 0)}{units.THIN_SPACE}{unit}"


def _unit(room_m: float) -> tuple[float, str]:
    if in_miles():
        return (M_PER_FT, "ft") if room_m < FEET_BELOW_M else (M_PER_MI, "mi")
    return (1.0, "m") if room_m < 975 else (1000.0, "km")


def _tens(count: float) -> float:
    """To tens, from 300 on to fifties: nobody reads metres at a glance."""
    step = 50 if count >= 300 else 10
    return round(count / step) * step


def _round_down(count: float) -> float:
    power = 10.0 ** math.floor(math.log10(count))
    return next(step * power for step in (5, 2, 1) if step * power <= count * (1 + 1e-9))
