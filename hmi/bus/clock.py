"""The bus clock: the one clock behind everything that means "now" in the cockpit."""

import time
from collections.abc import Callable

from hmi.bus.payloads import Clock


class BusClock:
    """Follows the `clock` messages of the vehicle or replayer, and runs on between them at their rate.

    Before the first message it follows the wall clock. `monotonic` is injected so that a test can step it.
    """

    def __init__(
        self,
        monotonic: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self._monotonic = monotonic
        self._at = monotonic()
        self._time = wall()
        self.rate = 1.0
        self.generation: int | None = None
        self.backward_jumps = 0

    def now(self) -> float:
        """Bus time in Unix seconds."""
        return self._time + (self._monotonic() - self._at) * self.rate

    def update(self, tick: Clock) -> bool:
        """Take a tick; return whether it begins a new generation.

        A step back within a generation is taken (the publisher is right), and counted if it is more than what a
        tick that was a second of wall time under way looks like.
        """
        new = tick.generation != self.generation
        if not new and tick.time < self.now() - max(1.0, self.rate):
            self.backward_jumps += 1
        self._time, self._at = tick.time, self._monotonic()
        self.rate, self.generation = tick.rate, tick.generation
        return new
