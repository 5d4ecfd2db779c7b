"""Where a replay is and how it goes on: plays, pauses, seeks, loops, changes its rate. Counts, and does nothing.

All bus times are whole nanoseconds, so that nothing adds up however often the rate changes. The wall clock's reading is
given to every method that needs it: tests need no time.
"""

from collections.abc import Callable

NS = 1_000_000_000
FRAME_NS = round(NS / 60)
FINEST_NS = 119
"""Bus times come as floats of Unix seconds, half a step of which this is: a moment includes what is so little later."""


def moment_ns(bus_time: float) -> int:
    """The moment that a float of Unix seconds names."""
    numerator, denominator = bus_time.as_integer_ratio()  # a product of floats would be off by as much again
    return numerator * NS // denominator + FINEST_NS


class Transport:
    """Plays the stretch from `start_ns` to `end_ns` by the wall clock `monotonic` (seconds).

    `rate` is bus seconds per wall second; None is as fast as it goes, and then whoever plays says how far it is.
    """

    def __init__(
        self, start_ns: int, end_ns: int, rate: float | None, paused: bool, monotonic: Callable[[], float]
    ) -> None:
        self.start_ns, self.end_ns = start_ns, end_ns
        self.rate = rate
        self.paused = paused
        self.loop: tuple[int, int] | None = None
        self._monotonic = monotonic
        self._at_ns = start_ns
        self._anchor_s = monotonic()

    @property
    def is_scheduled(self) -> bool:
        """Whether time goes on by itself."""
        return not self.paused and self.rate is not None

    @property
    def clock_rate(self) -> float:
        """What the bus clock says: 0 while it stands still between what is said."""
        return self.rate if self.is_scheduled and self.rate is not None else 0.0

    @property
    def limit_ns(self) -> int:
        """How far it plays: the end of the loop it is in, or of the recording."""
        return self.loop[1] if self.loop is not None and self._at_ns <= self.loop[1] else self.end_ns

    def position_ns(self) -> int:
        """Where it is now."""
        if not self.is_scheduled:
            return self._at_ns
        return min(self.limit_ns, self._at_ns + round((self._monotonic() - self._anchor_s) * (self.rate or 0.0) * NS))

    def due_s(self, time_ns: int) -> float:
        """When, by the wall clock, `time_ns` is due; only while `is_scheduled`."""
        return self._anchor_s + (time_ns - self._at_ns) / NS / (self.rate or 1.0)

    def put(self, at_ns: int) -> None:
        """Be at `at_ns`, which is kept within the recording, now."""
        self._at_ns = self.within(at_ns)
        self._anchor_s = self._monotonic()

    def within(self, at_ns: int) -> int:
        """The moment of the recording that is nearest to `at_ns`."""
        return max(self.start_ns, min(at_ns, self.end_ns))

    def set_paused(self, paused: bool) -> None:
        """Stand still where it is, or go on from there."""
        self._anchor()
        self.paused = paused

    def set_rate(self, rate: float | None) -> None:
        """Go on at another rate from where it is."""
        self._anchor()
        self.rate = rate

    def set_loop(self, loop: tuple[int, int] | None) -> None:
        """Repeat a stretch, or no longer."""
        self._anchor()
        self.loop = None if loop is None else (self.within(loop[0]), self.within(loop[1]))

    def _anchor(self) -> None:
        """Begin to count anew from here. The wall clock's moment stays exact: what is cut of a nanosecond is kept."""
        if not self.is_scheduled:
            self._anchor_s = self._monotonic()
            return
        at_ns, rate = self.position_ns(), self.rate or 1.0
        now = self._monotonic()
        if at_ns < self.limit_ns:
            self._anchor_s += (at_ns - self._at_ns) / NS / rate
        else:
            self._anchor_s = now
        self._at_ns = at_ns
