"""Consumption per 500 m and what is learned from it.

Energy is counted at the pack's open circuit (terminal energy and Joule loss), the same measure in which the pack's
content is known, so that range = content / consumption holds.
"""

from dataclasses import dataclass
from math import exp, sqrt

from mock_vehicle.vehicle.outputs import ConsumptionHistory

BUCKET_M = 500.0
MAX_BUCKETS = 200
LEARNING_M = 20_000.0
"""Distance over which the past fades to 1/e: a change of road or weather is learned within half an hour."""


@dataclass(slots=True)
class Shares:
    """Energy (J) or consumption (J/m) by cause. `cold_driving` is within `driving`, `cold_climate` in `climate`."""

    driving: float = 0.0
    climate: float = 0.0
    climb: float = 0.0
    rest: float = 0.0
    cold_driving: float = 0.0
    cold_climate: float = 0.0

    @property
    def total(self) -> float:
        """All of it."""
        return self.driving + self.climate + self.climb + self.rest

    @property
    def cold(self) -> float:
        """The part that cold causes."""
        return self.cold_driving + self.cold_climate


class Consumption:
    """Buckets of the last 100 km and exponential means over distance. All in J and m."""

    def __init__(self, rated_j_per_m: float, rest_j_per_m: float) -> None:
        self.learned = Shares(driving=rated_j_per_m - rest_j_per_m, rest=rest_j_per_m)
        self._variance = 0.0
        self.learned_m = 0.0
        self._buckets: list[Shares] = []
        self._open = Shares()
        self._open_m = 0.0
        self._until_m = BUCKET_M

    def add(self, distance_m: float, step: Shares) -> None:
        """Count a step's energy; also standing still, which then weighs on the stretch it happens on."""
        bucket = self._open
        bucket.driving += step.driving
        bucket.climate += step.climate
        bucket.climb += step.climb
        bucket.rest += step.rest
        bucket.cold_driving += step.cold_driving
        bucket.cold_climate += step.cold_climate
        self._open_m += distance_m
        if self._open_m >= self._until_m:
            self._close()

    def _close(self) -> None:
        length, energy = self._open_m, self._open
        done = Shares(
            energy.driving / length,
            energy.climate / length,
            energy.climb / length,
            energy.rest / length,
            energy.cold_driving / length,
            energy.cold_climate / length,
        )
        # The next bucket ends where the grid of 500 m has its next line, so that lengths do not drift.
        self._until_m = BUCKET_M - (length - self._until_m) % BUCKET_M
        self._open, self._open_m = Shares(), 0.0
        self._buckets.append(done)
        if len(self._buckets) > MAX_BUCKETS:
            del self._buckets[0]
        self._learn(done, length)

    def _learn(self, done: Shares, length: float) -> None:
        weight = 1 - exp(-length / LEARNING_M)
        learned = self.learned
        deviation = done.total - learned.total
        self._variance = (1 - weight) * (self._variance + weight * deviation * deviation)
        learned.driving += weight * (done.driving - learned.driving)
        learned.climate += weight * (done.climate - learned.climate)
        learned.climb += weight * (done.climb - learned.climb)
        learned.rest += weight * (done.rest - learned.rest)
        learned.cold_driving += weight * (done.cold_driving - learned.cold_driving)
        learned.cold_climate += weight * (done.cold_climate - learned.cold_climate)
        self.learned_m += length

    @property
    def deviation(self) -> float:
        """Standard deviation of a 500 m stretch from the learned mean, J/m."""
        return sqrt(self._variance)

    def history(self) -> ConsumptionHistory:
        """The finished buckets."""
        buckets = self._buckets
        return ConsumptionHistory(
            total=[b.total for b in buckets],
            driving=[b.driving for b in buckets],
            climate=[b.climate for b in buckets],
            climb=[b.climb for b in buckets],
            rest=[b.rest for b in buckets],
            cold=[b.cold for b in buckets],
        )
