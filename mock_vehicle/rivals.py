"""Two vehicles of one id on one broker: whoever came later gives way, and the other puts right what it spoilt."""

import time
from collections.abc import Callable

from hmi.bus.errors import PayloadError
from hmi.bus.payloads import decode_clock

QUIET_S = 1.2
"""So long nothing more of another vehicle must be heard: a clock comes about every second."""


class Rivals:
    """Tells from clock and status on the bus whether somebody else speaks for our vehicle.

    A vehicle counts as the earlier one by its generation, which is when it started. Only a clock that says it was
    `sent` after we began is one of a vehicle that is there: others were kept by the broker, or under way.
    """

    def __init__(
        self,
        generation: int,
        wall: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._first = generation
        self._own = {generation}
        self._began = wall()
        self._monotonic = monotonic
        self._disturbed_at: float | None = None

    def adopt(self, generation: int) -> None:
        """This generation is ours too."""
        self._own.add(generation)

    def is_earlier(self, raw: bytes, retained: bool) -> bool:
        """Whether the clock message `raw` is of a vehicle that was here before us, and still is."""
        try:
            clock = decode_clock(raw)
        except PayloadError:
            return False
        is_now = not retained if clock.sent is None else clock.sent >= self._began
        if clock.generation in self._own or not is_now:
            return False
        self._disturbed_at = self._monotonic()
        return clock.sent is not None and clock.generation < self._first

    def status(self, raw: bytes, retained: bool) -> None:
        """Take a status message: who says that we are gone is wrong."""
        if raw != b"online" and not retained:
            self._disturbed_at = self._monotonic()

    def left(self) -> bool:
        """Whether somebody spoke in our name and is quiet now; true once."""
        if self._disturbed_at is None or self._monotonic() < self._disturbed_at + QUIET_S:
            return False
        self._disturbed_at = None
        return True
