"""The consumption curve as it is drawn: smoothed, in the unit shown, within an axis of round ticks."""

import math
from typing import NamedTuple

from hmi.signals import units

SMOOTHED_OVER = (1, 3, 7)
"""Stretches averaged for the curve, by window: a trend is looked for, not each traffic light. The mean stays."""

HEADROOM = 1.25
"""Of the rated consumption, above it."""


class Axis(NamedTuple):
    """An axis in the unit shown: its ticks are multiples of `tick`, and it never goes beyond `low … high`."""

    tick: float
    low: float
    high: float


AXES = {
    "kWh/100km": Axis(10.0, -20.0, 60.0),
    "kWh/100mi": Axis(20.0, -40.0, 100.0),
    "mi/kWh": Axis(2.0, 0.0, 10.0),
}
"""Standing in a jam makes a stretch as dear as one likes, and downhill there is no end to miles; the plot ends here."""


class Drawn(NamedTuple):
    """What the plot shows, in the unit shown; `rated` is NaN while unknown."""

    curve: list[float]
    rated: float
    low: float
    high: float

    @property
    def ticks(self) -> list[float]:
        """The ends of the axis, and zero."""
        return [self.low, 0.0, self.high] if self.low < 0 else [0.0, self.high]


def mean(values: tuple[float, ...]) -> float:
    """Arithmetic mean; NaN of nothing."""
    return sum(values) / len(values) if values else math.nan


def smoothed(values: list[float], width: int) -> list[float]:
    """Centred moving average over `width` (odd) values, over fewer at the ends."""
    half = width // 2
    return [mean(tuple(values[max(0, at - half) : at + half + 1])) for at in range(len(values))]


def drawn(curve_wh_km: list[float], rated_wh_km: float) -> Drawn:
    """All in the unit shown; what has no end in it (miles per kWh, downhill) ends with the axis."""
    axis = AXES[units.habits().consumption]
    curve = [units.convert(value, "Wh/km") for value in curve_wh_km]
    rated = units.convert(rated_wh_km, "Wh/km")
    top = max([*filter(math.isfinite, curve), rated * HEADROOM if math.isfinite(rated) else axis.tick])
    bottom = min([*filter(math.isfinite, curve), 0.0])
    low = max(axis.low, math.floor(bottom / axis.tick) * axis.tick)
    high = min(axis.high, math.ceil(top / axis.tick) * axis.tick)
    return Drawn([min(value, high) if math.isinf(value) else value for value in curve], rated, low, high)
