"""Where the network thread leaves messages and the frame picks them up.

Of what is *shown* only the newest payload per topic is kept, undecoded: a flood costs a dict write each.
What is *remembered* (signals a reducer asked for, events, replies) is queued in order and never coalesced.
"""

import threading
from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

import msgspec

from hmi.bus import topics
from hmi.bus.errors import PayloadError
from hmi.bus.payloads import MAX_PAYLOAD_BYTES, Clock, decode_clock

MAX_REMEMBERED = 200_000
"""Messages a reducer's queue may hold between two frames; at 10,000 msg/s this is 20 s without a frame."""


class Raw(NamedTuple):
    """A payload as it came. `epoch` counts connections and clock generations; a later one outlives an earlier."""

    topic: str
    payload: bytes
    retained: bool
    epoch: int


class Problem(NamedTuple):
    """A message that was refused at the edge: where, and why in one line."""

    topic: str
    reason: str


class Batch(msgspec.Struct):
    """All that came since the last frame."""

    latest: dict[str, Raw] = {}
    remembered: list[Raw] = []
    events: list[Raw] = []
    clock: Clock | None = None
    forget_before: int | None = None
    status: str | None = None
    problems: list[Problem] = []
    received: int = 0


class Mailbox:
    """Thread-safe: `put` on the network thread, `take` on the cockpit's. `wake` is called once per batch."""

    def __init__(self, vehicle: str, wake: Callable[[], None], remembered: frozenset[str] = frozenset()) -> None:
        self._state_prefix = topics.state(vehicle, "")
        self._clock_topic = topics.clock(vehicle)
        self._status_topic = topics.status(vehicle)
        self._remembered_topics = frozenset(topics.state(vehicle, path) for path in remembered)
        self._wake = wake
        self._lock = threading.Lock()
        self._batch = Batch()
        self._woken = False
        self._epoch = 0
        self._generation: int | None = None
        self._first_since_connect = True
        self.overflowed: Counter[str] = Counter()

    def connected(self) -> None:
        """A new connection: retained values follow, in any order relative to the clock."""
        with self._lock:
            self._epoch += 1
            self._first_since_connect = True
            # Neither says anything about the vehicle any more; both are retained and come again.
            self._batch.status = self._batch.clock = None

    def put(self, topic: str, payload: bytes, retained: bool) -> None:
        """Take one message off the network."""
        with self._lock:
            batch = self._batch
            batch.received += 1
            if len(payload) > MAX_PAYLOAD_BYTES:
                batch.problems.append(Problem(topic, f"{len(payload)} bytes, at most {MAX_PAYLOAD_BYTES} are taken"))
            elif topic.startswith(self._state_prefix):
                raw = Raw(topic, payload, retained, self._epoch)
                batch.latest[topic] = raw
                if topic in self._remembered_topics:
                    self._remember(raw)
            elif topic == self._clock_topic:
                self._put_clock(payload)
            elif topic == self._status_topic:
                self._put_status(payload)
            else:
                batch.events.append(Raw(topic, payload, retained, self._epoch))
            wake = not self._woken
            self._woken = True
        if wake:
            self._wake()

    def take(self) -> Batch:
        """All that came since the last call."""
        with self._lock:
            batch, self._batch = self._batch, Batch()
            self._woken = False
        return batch

    def _remember(self, raw: Raw) -> None:
        if len(self._batch.remembered) < MAX_REMEMBERED:
            self._batch.remembered.append(raw)
        else:
            self.overflowed[raw.topic] += 1

    def _put_status(self, payload: bytes) -> None:
        if payload in (b"online", b"offline"):
            self._batch.status = payload.decode()
        else:
            self._batch.problems.append(Problem(self._status_topic, "neither online nor offline"))

    def _put_clock(self, payload: bytes) -> None:
        batch = self._batch
        try:
            clock = decode_clock(payload)
        except PayloadError as error:
            batch.problems.append(Problem(self._clock_topic, str(error)))
            return
        if clock.generation != self._generation:
            if not self._first_since_connect:
                # The snapshot of the new generation follows this very message: all before it is history.
                self._epoch += 1
                batch.latest.clear()
                batch.remembered.clear()
            batch.forget_before = self._epoch
            self._generation = clock.generation
        self._first_since_connect = False
        batch.clock = clock
