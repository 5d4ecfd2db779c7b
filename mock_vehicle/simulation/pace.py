"""When the next tick is due: bus time against the wall clock, at a rate, as fast as it goes, or frozen."""

import math
from collections.abc import Callable

from mock_vehicle.simulation.clockwork import TICKS_PER_S

LAG_S = 0.5
"""Later than this on the schedule the machine is too slow for the rate: the schedule begins anew."""
LATE_S = 3.0
"""So long after falling behind, the rate that is said is the one measured."""


class Pace:
    """A schedule of ticks. `rate` is bus seconds per wall second (None: as fast as it goes), `monotonic` wall time."""

    def __init__(self, rate: float | None, monotonic: Callable[[], float]) -> None:
        self.rate = rate
        self.is_frozen = False
        self._monotonic = monotonic
        self._late_until = -math.inf
        self._at, self._tick = monotonic(), 0

    @property
    def is_measured(self) -> bool:
        """Whether the rate is only known by measuring: it runs as fast as it can."""
        return not self.is_frozen and (self.rate is None or self._monotonic() < self._late_until)

    @property
    def is_scheduled(self) -> bool:
        """Whether ticks have their times."""
        return self.is_frozen or self.rate is not None

    def anchor(self, tick: int) -> None:
        """From here on the schedule counts: it is `tick` now."""
        self._at, self._tick = self._monotonic(), tick

    def begin(self, tick: int) -> None:
        """The same where time is set anew: what came late before does not count any more."""
        self._late_until = -math.inf
        self.anchor(tick)

    def due(self, tick: int) -> float:
        """When `tick` is to be, in the time of `monotonic`."""
        if self.is_frozen:
            return math.inf
        if self.rate is None:
            return -math.inf
        return self._at + (tick - self._tick) / TICKS_PER_S / self.rate

    def now(self, tick: int) -> float:
        """The tick that it is, `tick` being the last that was."""
        if self.is_frozen or self.rate is None:
            return tick
        return self._tick + (self._monotonic() - self._at) * self.rate * TICKS_PER_S

    def arrived(self, tick: int) -> None:
        """It is time for the tick after `tick`: begin the schedule anew if it came much too late."""
        if self.rate is not None and self._monotonic() > self.due(tick) + LAG_S:
            self._late_until = self._monotonic() + LATE_S
            self.anchor(tick)
