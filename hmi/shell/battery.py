"""What the strip and the energy room say alike of the battery's charge."""

import math

from hmi.signals import units
from hmi.signals.words import filled, translate

LOW_CHARGE_PERCENT = 10.0
"""Below this the bar is amber and the strip says to charge."""


def share(percent: float, unknown: float = 0.0) -> float:
    """A percentage as a length of 0 … 1."""
    return min(1.0, max(0.0, percent / 100)) if math.isfinite(percent) else unknown


def description(charge: float, reserve: float, limit: float = math.nan, arrival: float = math.nan) -> str:
    """The battery's bar in words; percentages, NaN for what is not known or not drawn."""
    words = [filled(translate("strip", "Battery %1"), units.text_with_unit(charge, "percent"))]
    if reserve > 0:
        words.append(filled(translate("strip", "%1 waits for warmth"), units.text_with_unit(reserve, "percent")))
    if math.isfinite(limit):
        words.append(filled(translate("strip", "limit %1"), units.text_with_unit(limit, "percent")))
    if math.isfinite(arrival):
        words.append(filled(translate("strip", "%1 at arrival"), units.text_with_unit(arrival, "percent")))
    return ", ".join(words)
