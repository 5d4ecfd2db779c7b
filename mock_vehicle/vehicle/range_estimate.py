"""Range from what is in the pack and what was learned, and how it comes about."""

from math import exp, sqrt

from mock_vehicle.vehicle.consumption import BUCKET_M, LEARNING_M, Consumption
from mock_vehicle.vehicle.outputs import RangeEstimate

TERRAIN_PERSISTENCE = 0.5
"""Half of the recent climb is expected to go on: what goes up comes down, but not at once."""
MODEL_UNCERTAINTY = 0.04
"""Relative error of the estimate that no amount of driving removes."""
UNLEARNED_UNCERTAINTY = 0.15
"""Relative error before anything was learned: what weather and driver do to rated consumption."""
BAND = 1.28
"""Standard deviations of the band: the true range is within it four times out of five."""
LEAST_SHARE_OF_RATED = 0.3


def estimate(consumption: Consumption, rated_j_per_m: float, left_j: float, left_warm_j: float) -> RangeEstimate:
    """Range of `left_j`; the deltas lead from `left_warm_j` at rated consumption to it, one after another."""
    learned = consumption.learned
    own = rated_j_per_m
    after_driving = own + (learned.driving - learned.cold_driving + learned.rest - own)
    after_climate = after_driving + learned.climate
    after_terrain = after_climate + TERRAIN_PERSISTENCE * learned.climb
    after_cold = after_terrain + learned.cold_driving
    least = LEAST_SHARE_OF_RATED * rated_j_per_m
    steps = [left_warm_j / max(least, value) for value in (own, after_driving, after_climate, after_terrain)]
    now = max(least, after_cold)
    range_m = left_j / now
    error = _relative_error(consumption, now)
    return RangeEstimate(
        range_m=range_m,
        low_m=range_m / (1 + BAND * error),
        high_m=range_m / (1 - BAND * error),
        rated_m=steps[0],
        driving_m=steps[1] - steps[0],
        climate_m=steps[2] - steps[1],
        terrain_m=steps[3] - steps[2],
        cold_m=range_m - steps[3],
        learned_j_per_m=now,
    )


def _relative_error(consumption: Consumption, now_j_per_m: float) -> float:
    unlearned = exp(-consumption.learned_m / LEARNING_M)
    observations = 2 * LEARNING_M / BUCKET_M  # of an exponential mean; speeding up and braking alternate
    spread = consumption.deviation / now_j_per_m / sqrt(observations)
    error = sqrt(MODEL_UNCERTAINTY**2 + (UNLEARNED_UNCERTAINTY * unlearned) ** 2 + spread**2)
    return min(error, 0.35)
