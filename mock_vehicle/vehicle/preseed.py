"""A drive from before the scenario began, so that the consumption history has something to show."""

import math
import random
from collections.abc import Iterator

from mock_vehicle.vehicle.inputs import CarInputs, ClimateRequest

PATTERN = (
    (50.0, 900.0),
    (30.0, 400.0),
    (50.0, 1200.0),
    (90.0, 4500.0),
    (70.0, 1500.0),
    (115.0, 6000.0),
    (60.0, 1500.0),
)
"""Limit in km/h and metres between two stops: town, country road and motorway, as a commuter has them."""
ACCELERATION_M_S2 = 1.1
BRAKING_M_S2 = 1.0
LENGTH_SPREAD, LIMIT_SPREAD = (0.5, 1.5), (0.9, 1.05)
"""No two rounds of the pattern are alike: each leg's length and speed are drawn from these, always the same way."""
SPEED_WAVES = ((0.05, 700.0), (0.03, 230.0))
"""Traffic: share of the speed, and metres per radian of the wave."""
HILLS = ((0.010, 1900.0), (0.005, 610.0))
"""Slope, and metres per radian of the wave: rolling country that ends about as high as it began."""
LONGEST_M = 100_000.0


def mixed_drive(length_m: float, ambient_c: float, step_s: float) -> Iterator[CarInputs]:
    """Inputs of a drive of `length_m` (at most 100 km) in rolling country, cabin at 21 °C, one per `step_s`."""
    inputs = CarInputs(ambient_c=ambient_c, is_ready=True, climate=ClimateRequest(is_on=True))
    driven, speed, leg = 0.0, 0.0, 0
    dice = random.Random(0)
    length_m = min(length_m, LONGEST_M)
    while driven < length_m:
        limit_km_h, leg_m = PATTERN[leg % len(PATTERN)]
        limit_km_h *= dice.uniform(*LIMIT_SPREAD)
        left = min(leg_m * dice.uniform(*LENGTH_SPREAD), length_m - driven)
        end = driven + left
        while driven < end - 1.0:
            # The speed from which the rest of the leg is just enough to stop, and never quite nothing.
            stopping = max(1.0, (2 * BRAKING_M_S2 * (end - driven)) ** 0.5 - BRAKING_M_S2 * step_s)
            cruising = limit_km_h / 3.6 * (1 + _wave(SPEED_WAVES, driven))
            target = min(cruising, stopping, speed + ACCELERATION_M_S2 * step_s)
            driven += (speed + target) / 2 * step_s
            speed = target
            inputs.target_speed_m_s = target
            inputs.grade = _wave(HILLS, driven)
            yield inputs
        driven = end
        leg += 1


def _wave(parts: tuple[tuple[float, float], ...], at_m: float) -> float:
    return sum(height * math.sin(at_m / metres) for height, metres in parts)
