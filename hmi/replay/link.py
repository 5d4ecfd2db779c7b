"""The transport bar's own end of the bus, with a tester's rights: the cockpit beside it has none. Free of Qt."""

import logging
import os
import time
from collections import deque
from collections.abc import Callable
from enum import StrEnum
from typing import Any

import msgspec

from hmi.bus import topics
from hmi.bus.clock import BusClock
from hmi.bus.connection import Connection, LinkState
from hmi.bus.errors import PayloadError
from hmi.bus.payloads import Clock, decode_clock
from hmi.bus.url import BrokerUrl
from hmi.replay import contract
from hmi.replay.contract import Mark, State
from hmi.replay.errands import Errands

log = logging.getLogger(__name__)

MOST_QUEUED = 4096


class Presence(StrEnum):
    """Who is there."""

    CONNECTING = "connecting"
    LIVE = "live"
    REPLAYER_GONE = "replayer-gone"
    BROKER_GONE = "broker-gone"
    REFUSED = "refused"


class ReplayLink:
    """Hears the replayer and asks it. `wake` is called, on the network thread, when `drain` has something to do.

    `state` is None until the replayer has said how it stands; `clock` runs with the vehicle's.
    """

    def __init__(self, vehicle: str, wake: Callable[[], None], monotonic: Callable[[], float] = time.monotonic) -> None:
        self.state: State | None = None
        self.marks: tuple[Mark, ...] = ()
        self.clock = BusClock(monotonic)
        self.presence = Presence.CONNECTING
        self.reason = ""
        self.errands = Errands(self.send, monotonic)
        self._vehicle = vehicle
        self._wake = wake
        self._news: deque[tuple[str, Any]] = deque(maxlen=MOST_QUEUED)
        self._online = True
        self._take = {
            topics.clock(vehicle): self._take_clock,
            topics.status(vehicle): self._take_status,
            contract.state_topic(vehicle): self._take_state,
            contract.timeline_topic(vehicle): self._take_timeline,
        }
        self._connection: Connection | None = None

    def connect(self, url: BrokerUrl) -> None:
        """Begin to listen; returns at once and keeps trying."""
        vehicle = self._vehicle
        state, timeline = contract.state_topic(vehicle), contract.timeline_topic(vehicle)
        self._connection = Connection(
            url,
            f"replay-bar-{os.getpid()}-{os.urandom(3).hex()}",
            subscriptions=[(topics.clock(vehicle), 0), (topics.status(vehicle), 1), (state, 1), (timeline, 1)],
            essential=(topics.clock(vehicle), state),
            on_message=self._heard,
            on_state=self._link_changed,
        )
        self._connection.start()

    def close(self) -> None:
        """Leave the broker."""
        if self._connection is not None:
            self._connection.stop()

    def send(self, request: object) -> bool:
        """Ask the replayer at once; False when there is no broker to take it."""
        if self._connection is None or self._connection.state is not LinkState.CONNECTED:
            return False
        self._connection.publish(topics.mock(self._vehicle, "replay"), msgspec.json.encode(request), qos=1)
        return True

    def drain(self) -> bool:
        """Take over what came since the last call; return whether there was anything."""
        changed = bool(self._news)
        while self._news:
            topic, said = self._news.popleft()
            if not topic:
                self._take_link(*said)
                continue
            try:
                self._take[topic](said)
            except PayloadError as error:
                log.warning("%s: %s", topic, error)
        return changed

    def _heard(self, topic: str, payload: bytes, _retained: bool) -> None:
        if topic in self._take:
            self._news.append((topic, payload))
            self._wake()

    def _link_changed(self, state: LinkState, why: str) -> None:
        self._news.append(("", (state, why)))
        self._wake()

    def _take_link(self, state: LinkState, why: str) -> None:
        self.reason = why
        if state is LinkState.CONNECTED:
            self.presence = Presence.LIVE if self._online else Presence.REPLAYER_GONE
            return
        refused = state is LinkState.REFUSED
        self.presence = Presence.REFUSED if refused else Presence.BROKER_GONE
        self.errands.forget()

    def _take_clock(self, raw: bytes) -> None:
        self.clock.update(decode_clock(raw))

    def _take_status(self, raw: bytes) -> None:
        self._online = raw.strip().strip(b'"') != b"offline"
        if self.presence in (Presence.LIVE, Presence.REPLAYER_GONE):
            self.presence = Presence.LIVE if self._online else Presence.REPLAYER_GONE
        if not self._online:
            self.errands.forget()

    def _take_state(self, raw: bytes) -> None:
        if not raw:
            self.state = None  # an empty message takes back what was retained
            return
        state, before = contract.decode_state(raw), self.state
        moved = before is not None and state.generation != before.generation
        if moved or state.paused or self.clock.generation is None:
            # what it says of its position is as good as a tick, whichever of the two is on its way longer
            rate = 0.0 if state.paused else (state.rate or self.clock.rate)
            self.clock.update(Clock(state.position, rate, self.clock.generation or 0))
        self.state = state
        self.errands.heard(state)

    def _take_timeline(self, raw: bytes) -> None:
        self.marks = contract.decode_timeline(raw) if raw else ()
