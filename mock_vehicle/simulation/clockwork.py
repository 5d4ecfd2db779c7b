"""Things to do at a tick: the one queue behind scenario events and the small sequences of getting in and out."""

import heapq
from collections.abc import Callable
from dataclasses import dataclass, field

TICKS_PER_S = 10
TICK_S = 1.0 / TICKS_PER_S


def ticks(seconds: float) -> int:
    """The nearest number of ticks."""
    return round(seconds * TICKS_PER_S)


@dataclass(slots=True)
class Clockwork:
    """Actions by tick; those of the same tick run in the order they were given."""

    _queue: list[tuple[int, int, Callable[[], None]]] = field(default_factory=list)
    _count: int = 0

    def at(self, tick: int, action: Callable[[], None]) -> None:
        """Do `action` when `tick` has come."""
        heapq.heappush(self._queue, (tick, self._count, action))
        self._count += 1

    @property
    def next_tick(self) -> int | None:
        """When something is to be done next."""
        return self._queue[0][0] if self._queue else None

    def run(self, tick: int) -> None:
        """Do what is due."""
        while self._queue and self._queue[0][0] <= tick:
            heapq.heappop(self._queue)[2]()
