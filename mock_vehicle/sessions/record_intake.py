"""Between the network and a recorder: a bounded queue that loses nothing unseen."""

import time
from collections import deque
from collections.abc import Callable, Iterator
from typing import NamedTuple

import paho.mqtt.client as paho

MOST_MESSAGES = 200_000
"""20 s of 10,000 messages a second: longer than a disk that is busy with something else stalls."""
MOST_BYTES = 256 * 1024 * 1024


class Heard(NamedTuple):
    """A message as it came; `at_ns` is this machine's monotonic clock, which no one sets."""

    at_ns: int
    topic: str
    payload: bytes
    qos: int
    retained: bool


class Intake:
    """The network thread puts, one other thread takes. What does not fit is dropped, and counted.

    Each counter is written by one thread only, so that none needs a lock.
    """

    def __init__(
        self,
        most_messages: int = MOST_MESSAGES,
        most_bytes: int = MOST_BYTES,
        monotonic_ns: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        self.received = 0
        self.dropped = 0
        self._monotonic_ns = monotonic_ns
        self._most_messages = most_messages
        self._most_bytes = most_bytes
        self._queue: deque[tuple[int, paho.MQTTMessage]] = deque()
        self._bytes_in = self._bytes_out = 0

    def put(self, message: paho.MQTTMessage) -> None:
        """Take a message from paho's thread."""
        self.received += 1
        size = len(message.payload)
        if len(self._queue) >= self._most_messages or self._bytes_in - self._bytes_out + size > self._most_bytes:
            self.dropped += 1
            return
        self._bytes_in += size
        self._queue.append((self._monotonic_ns(), message))

    def take(self) -> Iterator[Heard]:
        """What came since, oldest first, and no more than that: who puts meanwhile is not waited for."""
        for _ in range(len(self._queue)):
            at_ns, message = self._queue.popleft()
            self._bytes_out += len(message.payload)
            yield Heard(at_ns, message.topic, bytes(message.payload), message.qos, bool(message.retain))
