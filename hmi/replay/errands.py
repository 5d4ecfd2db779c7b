"""What the replayer is asked, one thing after the other: at most one seek is under way, and the newest wins."""

import time
from collections import deque
from collections.abc import Callable
from typing import Any

from hmi.replay.contract import State

GIVE_UP_S, GIVE_UP_STEP_S = 2.0, 1.5
"""An answer that has not come by then is not waited for. A step or jump with nothing ahead may change nothing, and then
nothing is said of it again."""

MOST_WAITING = 8
"""A key that is held down asks faster than a step can be made."""

type Errand = dict[str, Any]


class Errands:
    """Sends seeks, steps and jumps one by one; `send` returns False when nobody takes them.

    A seek makes all that waits pointless. It is answered by a new generation or an error, the others by any word of
    the replayer.
    """

    def __init__(self, send: Callable[[Errand], bool], monotonic: Callable[[], float] = time.monotonic) -> None:
        self._send = send
        self._monotonic = monotonic
        self._flying: Errand | None = None
        self._waiting: deque[Errand] = deque(maxlen=MOST_WAITING)
        self._sent_at = 0.0
        self._generation = 0
        self._refused: Errand | None = None

    @property
    def aim(self) -> float | None:
        """Where the newest seek is to lead, in bus seconds; None when none is under way."""
        for errand in (*reversed(self._waiting), self._flying):
            if errand is not None and "seek" in errand:
                return float(errand["seek"])
        return None

    def ask(self, errand: Errand) -> bool:
        """Send it now or when the one under way is answered; False when nobody is there.

        What was refused just now, while nothing moves, would be again, and nothing would be said of it.
        """
        if errand == self._refused and self._flying is None:
            return True
        if "seek" in errand:
            self._waiting.clear()
        if self._flying is None:
            return self._start(errand)
        self._waiting.append(errand)
        return True

    def heard(self, state: State) -> None:
        """The replayer said how it stands."""
        is_seek = self._flying is not None and "seek" in self._flying
        is_answer = not is_seek or state.generation != self._generation or bool(state.error)
        self._generation = state.generation
        self._refused = self._flying if state.error and state.paused else None
        if self._flying is not None and is_answer:
            self._go_on()

    def pass_time(self) -> None:
        """Give up what has not been answered in time."""
        wait = self.next_deadline_s()
        if wait is not None and wait <= 0:
            self._go_on()

    def forget(self) -> None:
        """The replayer is gone, and with it everything it was asked."""
        self._flying = None
        self._waiting.clear()

    def next_deadline_s(self) -> float | None:
        """Wall seconds until `pass_time` is due."""
        if self._flying is None:
            return None
        patience_s = GIVE_UP_S if "seek" in self._flying else GIVE_UP_STEP_S
        return max(0.0, self._sent_at + patience_s - self._monotonic())

    def _go_on(self) -> None:
        self._flying = None
        if self._waiting:
            self._start(self._waiting.popleft())

    def _start(self, errand: Errand) -> bool:
        taken = self._send(errand)
        if taken:
            self._flying, self._sent_at = errand, self._monotonic()
        else:
            self.forget()
        return taken
