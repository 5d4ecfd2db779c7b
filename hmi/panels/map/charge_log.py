"""How the charge went on the present route: what the arrival card draws solid."""

import math

from hmi.bus.catalogue import Value
from hmi.panels.map.names import DISTANCE_LEFT, LENGTH, SOC

STEPS = 100
"""A point is kept after each hundredth of the route."""

SAME_LENGTH_M = 1.0


class ChargeLog:
    """State of charge (%) over the distance driven (m) of the route; a route of another length is another route."""

    signals = frozenset({SOC, LENGTH, DISTANCE_LEFT})
    window_s = 12 * 3600.0

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """See `Reducer.reset`."""
        self.done_m: list[float] = []
        self.soc_percent: list[float] = []
        self._length = self._soc = math.nan

    def feed(self, path: str, value: Value, timestamp: float) -> None:  # noqa: ARG002
        """See `Reducer.feed`."""
        number = float(value) if isinstance(value, int | float) else math.nan
        if path == SOC:
            self._soc = number
        elif path == LENGTH:
            if not abs(number - self._length) < SAME_LENGTH_M:
                self.done_m, self.soc_percent = [], []
            self._length = number
        elif math.isfinite(number) and math.isfinite(self._length) and math.isfinite(self._soc):
            self._keep(self._length - number)

    def _keep(self, done: float) -> None:
        if not 0 <= done <= self._length:
            return
        while self.done_m and self.done_m[-1] > done:  # turned round: what lies ahead again was not yet
            self.done_m.pop()
            self.soc_percent.pop()
        if not self.done_m or done - self.done_m[-1] >= self._length / STEPS:
            self.done_m.append(done)
            self.soc_percent.append(self._soc)
