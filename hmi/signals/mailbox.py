"""Where the network thread leaves messages and the frame picks them up.

Of what is *shown* only the newest payload per topic is kept, undecoded: a flood costs a dict write each.
What is *remembered* (signals a reducer asked for, events, replies) is queued in order and never coalesced.
"""

import threading
import time
from collections.abc import Callable
from typing import NamedTuple

import msgspec

from hmi.bus import topics
from hmi.bus.connection import LinkState
from hmi.bus.errors import PayloadError
from hmi.bus.payloads import MAX_PAYLOAD_BYTES, Clock, decode_clock

SILENCE_S = 3.0
"""The vehicle sends its clock about once a second of wall time; three missed in a row is silence."""

MAX_REMEMBERED_BYTES = 32_000_000
"""What reducers' messages may take between two frames: at 10,000 msg/s half a minute without one."""

MAX_EVENTS, MAX_PROBLEMS = 10_000, 1_000
"""Per frame; what is beyond is counted as overflowed."""


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
    is_alive: bool = False
    links: list[tuple[LinkState, str]] = []
    forget_before: int | None = None
    status: str | None = None
    problems: list[Problem] = []
    received: int = 0
    restarts: int = 0
    overflowed: int = 0


class Mailbox:
    """Thread-safe: `put` on the network thread, `take` on the cockpit's. `wake` is called once per batch."""

    def __init__(
        self,
        vehicle: str,
        wake: Callable[[], None],
        remembered: frozenset[str] = frozenset(),
        wall: Callable[[], float] = time.time,
    ) -> None:
        self._state_prefix = topics.state(vehicle, "")
        self._event_prefix = topics.event(vehicle, "")
        self._clock_topic = topics.clock(vehicle)
        self._status_topic = topics.status(vehicle)
        self._remembered_topics = frozenset(topics.state(vehicle, path) for path in remembered)
        self._wake = wake
        self._wall = wall
        self._lock = threading.Lock()
        self._batch = Batch()
        self._woken = False
        self._epoch = 0
        self._generation: int | None = None
        self._first_since_connect = True
        self._heard_live: set[str] = set()
        self._remembered_bytes = 0

    def link_changed(self, state: LinkState, why: str) -> None:
        """The connection changed. After a new one retained values follow, in any order relative to the clock."""
        with self._lock:
            self._batch.links.append((state, why))
            # Neither says anything about the vehicle any more; both are retained and come again.
            self._batch.status = self._batch.clock = None
            self._batch.is_alive = False
            if state is LinkState.CONNECTED:
                self._epoch += 1
                self._first_since_connect = True
                self._heard_live.clear()
            self._woken = True
        self._wake()

    def put(self, topic: str, payload: bytes, retained: bool) -> None:
        """Take one message off the network."""
        with self._lock:
            batch = self._batch
            batch.received += 1
            if len(payload) > MAX_PAYLOAD_BYTES:
                self._refuse(topic, f"{len(payload)} bytes, at most {MAX_PAYLOAD_BYTES} are taken")
            elif topic.startswith(self._state_prefix):
                self._put_state(topic, payload, retained)
            elif topic == self._clock_topic:
                self._put_clock(payload, retained)
            elif topic == self._status_topic:
                self._put_status(payload)
            elif len(batch.events) < MAX_EVENTS:
                batch.events.append(Raw(topic, payload, retained, self._epoch))
            else:
                batch.overflowed += 1
            wake = not self._woken
            self._woken = True
        if wake:
            self._wake()

    def take(self) -> Batch:
        """All that came since the last call."""
        with self._lock:
            batch, self._batch = self._batch, Batch()
            self._woken = False
            self._remembered_bytes = 0
        return batch

    def _put_state(self, topic: str, payload: bytes, retained: bool) -> None:
        if retained and topic in self._heard_live:
            return  # kept from before what the vehicle has said to us itself
        if not retained:
            self._heard_live.add(topic)
        raw = Raw(topic, payload, retained, self._epoch)
        self._batch.latest[topic] = raw
        if topic in self._remembered_topics:
            self._remembered_bytes += len(payload)
            if self._remembered_bytes <= MAX_REMEMBERED_BYTES:
                self._batch.remembered.append(raw)
            else:
                self._batch.overflowed += 1

    def _refuse(self, topic: str, reason: str) -> None:
        if len(self._batch.problems) < MAX_PROBLEMS:
            self._batch.problems.append(Problem(topic, reason))
        else:
            self._batch.overflowed += 1

    def _put_status(self, payload: bytes) -> None:
        if payload in (b"online", b"offline"):
            self._batch.status = payload.decode()
        else:
            self._refuse(self._status_topic, "neither online nor offline")

    def _put_clock(self, payload: bytes, retained: bool) -> None:
        batch = self._batch
        try:
            clock = decode_clock(payload)
        except PayloadError as error:
            self._refuse(self._clock_topic, str(error))
            return
        if clock.generation != self._generation:
            if not self._first_since_connect:
                # The snapshot of the new generation follows this very message: all before it is history.
                self._epoch += 1
                batch.latest.clear()
                batch.remembered.clear()
                batch.events = [raw for raw in batch.events if not raw.topic.startswith(self._event_prefix)]
            if self._generation is not None:
                batch.restarts += 1
            batch.forget_before = self._epoch
            self._generation = clock.generation
        self._first_since_connect = False
        batch.clock = clock
        batch.is_alive = batch.is_alive or not retained or self._is_recent(clock)

    def _is_recent(self, clock: Clock) -> bool:
        """Whether a retained tick was sent just now. Without `sent` its bus time tells, where that is wall time."""
        sent = clock.time if clock.sent is None else clock.sent
        return abs(self._wall() - sent) < SILENCE_S
