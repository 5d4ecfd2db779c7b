"""Wakes a thread that sleeps."""

import contextlib
from queue import Empty, SimpleQueue


class Bell:
    """Rung from any thread, and from a signal handler too.

    A `threading.Event` may not be: a handler that interrupts the sleeper at the wrong moment waits for ever for the
    lock that the sleeper holds.
    """

    def __init__(self) -> None:
        self._rings: SimpleQueue[None] = SimpleQueue()

    def ring(self) -> None:
        """End the sleep, or the next one if nobody sleeps."""
        self._rings.put(None)

    def sleep(self, seconds: float) -> None:
        """For so long, or until it rings; however often it rang, it has rung once."""
        with contextlib.suppress(Empty):
            self._rings.get(timeout=max(seconds, 0.0))
            while True:
                self._rings.get_nowait()
