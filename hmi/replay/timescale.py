"""Times on a line of pixels: round ticks, and how a time is written. Pure."""

import math
from typing import NamedTuple

from hmi.signals.words import filled, translate

STEPS_S = (
    *(0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0),
    *(60.0, 120.0, 300.0, 600.0, 900.0, 1800.0),
    *(3600.0, 7200.0, 10800.0, 21600.0, 43200.0),
)
DAY_S = 86400.0

FINEST_S = 1e-6
"""Bus times are floats of Unix seconds: what is less than this short of a moment is that moment."""


class Tick(NamedTuple):
    """A place on the line (px) and what stands there."""

    x: float
    text: str


def elapsed_text(seconds: float, decimals: int = 0) -> str:
    """``0:07``, ``12:34.5``, ``1:02:03``, ``2 d 1:02:03``: time since the beginning, never rounded up."""
    scale = 10**decimals
    whole, part = divmod(math.floor((max(0.0, seconds) + FINEST_S) * scale), scale)
    minutes, left = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    text = f"{hours}:{minutes:02d}:{left:02d}" if days or hours else f"{minutes}:{left:02d}"
    if decimals:
        text += f".{part:0{decimals}d}"
    return f"{_days_text(days)} {text}" if days else text


def _days_text(days: int) -> str:
    return filled(translate("replay", "%1\u2009d"), days)


def tick_step(length_s: float, width: float, spacing: float) -> float:
    """The least round step whose ticks are at least `spacing` px apart."""
    least = length_s * spacing / max(1.0, width)
    for step in STEPS_S:
        if step >= least * (1 - 1e-9):
            return step
    return math.ceil(least / DAY_S - 1e-9) * DAY_S


def ticks(length_s: float, width: float, spacing: float) -> list[Tick]:
    """Round times from 0 to `length_s` on `width` px, so far apart that their words do not touch.

    A line without a length has the one tick of its only moment.
    """
    if not (length_s > 0 and math.isfinite(length_s) and width > 0):
        return [Tick(0.0, elapsed_text(0))] if width > 0 else []
    step = tick_step(length_s, width, spacing)
    count = math.floor(length_s / step + 1e-9) + 1
    return [Tick(width * number * step / length_s, _tick_text(number * step, step)) for number in range(count)]


def _tick_text(seconds: float, step: float) -> str:
    """No more than tells it from its neighbours."""
    if step >= DAY_S and seconds > 0:
        return _days_text(round(seconds / DAY_S))
    return elapsed_text(seconds, 1 if step < 1 else 0)
