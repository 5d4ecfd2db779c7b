"""What is remembered: reducers see every message of their signals in order, not just the newest of a frame."""

from collections import deque
from collections.abc import Callable
from typing import NamedTuple, Protocol

from hmi.bus.catalogue import Value
from hmi.signals.telling import Teller

MAX_WAITING = 20_000
"""Messages that may wait for the first clock of a connection; the oldest give way."""


class Reducer(Protocol):
    """What must see every message of its signals in order, not just the newest per frame.

    Its state is a function of the messages of the last `window_s` seconds of bus time, never of the frames.
    """

    signals: frozenset[str]
    window_s: float

    def feed(self, path: str, value: Value, timestamp: float) -> None:
        """Take one message."""

    def reset(self) -> None:
        """Forget everything: a new clock generation begins."""


class _Message(NamedTuple):
    epoch: int
    path: str
    value: Value
    timestamp: float | None


class Reducers:
    """Feeds them. After a connection messages wait for its first clock.

    Only the clock tells whether they continue what was before or begin a new generation; retained values come in
    any order relative to it, and no frame between the two may make a difference.
    """

    def __init__(self, teller: Teller) -> None:
        self._teller = teller
        self._all: list[Reducer] = []
        self._by_path: dict[str, list[Callable[[str, Value, float], None]]] = {}
        self._waiting: deque[_Message] | None = deque(maxlen=MAX_WAITING)

    def add(self, reducer: Reducer) -> None:
        """Feed `reducer` from now on."""
        self._all.append(reducer)
        for path in reducer.signals:
            self._by_path.setdefault(path, []).append(reducer.feed)

    def feed(self, epoch: int, path: str, value: Value, timestamp: float | None, now: float) -> None:
        """Take one message; without a `timestamp` it is true `now`."""
        if self._waiting is not None:
            self._waiting.append(_Message(epoch, path, value, timestamp))
        else:
            self._hand_out(path, value, now if timestamp is None else timestamp)

    def reconnected(self) -> None:
        """Wait for a clock from now on."""
        if self._waiting is None:
            self._waiting = deque(maxlen=MAX_WAITING)

    def forget(self, before_epoch: int) -> None:
        """A new generation: nothing of an earlier epoch counts."""
        self._teller.tell([reducer.reset for reducer in self._all])
        if self._waiting:
            kept = (message for message in self._waiting if message.epoch >= before_epoch)
            self._waiting = deque(kept, maxlen=MAX_WAITING)

    def clock_came(self, now: float) -> None:
        """Hand out what waited for it."""
        waiting, self._waiting = self._waiting or (), None
        for message in waiting:
            self._hand_out(message.path, message.value, now if message.timestamp is None else message.timestamp)

    def _hand_out(self, path: str, value: Value, timestamp: float) -> None:
        self._teller.tell(self._by_path.get(path, ()), path, value, timestamp)
