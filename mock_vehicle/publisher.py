"""The vehicle's side of the bus: what a car, simulated or replayed, says and hears there.

    publisher = Publisher(url, "demo", on_command=commands.put)
    publisher.start()
    publisher.clock(now, rate=1.0)
    publisher.state("Vehicle.Speed", 48.3, now)

Everything said is remembered, so that a broker which was away (or came up later) gets the whole picture at once.
"""

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any

import paho.mqtt.client as paho

from hmi.bus import payloads, topics
from hmi.bus.catalogue import Value
from hmi.bus.connection import Connection, LinkState, Will
from hmi.bus.payloads import Clock, Reply
from hmi.bus.url import BrokerUrl

BATCH = 256
"""Every so many messages one is watched until it has left."""
MAX_BATCHES_UNDERWAY = 8
"""More than these not yet written to the socket: the publisher waits for the broker."""
FLUSH_S = 2.0

type Handler = Callable[[str, bytes], None]


class Publisher:
    """Publishes one vehicle's state, clock, events and replies on a broker that may come and go.

    `on_command(path, raw)` and `on_mock(name, raw)` get the undecoded payloads of `set` and scenario controls, and
    `on_link(state, sentence)` each change of the connection; all three are called on the network thread and must
    return at once.
    All methods but `stop` may be called from any thread.
    """

    def __init__(
        self,
        url: BrokerUrl,
        vehicle_id: str,
        *,
        on_command: Handler | None = None,
        on_mock: Handler | None = None,
        on_link: Callable[[LinkState, str], None] | None = None,
    ) -> None:
        self.vehicle_id = topics.checked_level(vehicle_id)
        self.generation = time.time_ns() // 1_000_000
        self._handlers = {
            topics.command(vehicle_id, ""): on_command,
            topics.mock(vehicle_id, ""): on_mock,
        }
        self._on_link = on_link
        self._lock = threading.Lock()
        self._is_up = False
        self._clock: tuple[float, float, float] | None = None
        self._snapshot: dict[str, bytes] = {}
        self._since_watched = 0
        self._underway: deque[paho.MQTTMessageInfo] = deque()
        self._is_patient = True
        self._connection = Connection(
            url,
            f"vehicle-{vehicle_id}",
            subscriptions=[(f"{prefix}#", 1) for prefix, handler in self._handlers.items() if handler is not None],
            on_message=self._received,
            on_state=self._link_changed,
            will=Will(topics.status(vehicle_id), b"offline"),
        )

    @property
    def link(self) -> LinkState:
        """How the connection to the broker stands."""
        return self._connection.state

    def start(self) -> None:
        """Begin to connect; returns at once. What is published before the broker answers is sent then."""
        self._connection.start()

    def wait_connected(self, timeout_s: float) -> bool:
        """Block until connected; False when `timeout_s` passed before."""
        return self._connection.wait_connected(timeout_s)

    def clock(self, bus_time: float, rate: float) -> None:
        """Say that it is `bus_time` (Unix seconds) and runs at `rate` (0 = paused)."""
        with self._lock:
            self._clock = (bus_time, rate, time.monotonic())
            if self._is_up:
                self._send_clock()

    def new_generation(self) -> None:
        """Begin anew, after a jump in time: what was remembered is forgotten.

        Listeners hear of it with the next `clock`, which must come before the new snapshot.
        """
        with self._lock:
            self.generation = max(self.generation + 1, time.time_ns() // 1_000_000)
            self._clock = None
            self._snapshot.clear()

    def state(self, path: str, value: Value, timestamp: float) -> None:
        """Publish a signal's value, retained. Waits while the broker takes messages slower than they come."""
        self.raw_state(path, payloads.encode_state(value, timestamp))

    def raw_state(self, path: str, raw: bytes) -> None:
        """The same with a message that is encoded already, as a recording has it."""
        topic = topics.state(self.vehicle_id, path)
        with self._lock:
            self._snapshot[topic] = raw
            if not self._is_up:
                return
            info = self._connection.publish(topic, raw, retain=True)
            self._since_watched += 1
            if self._since_watched >= BATCH:
                self._since_watched = 0
                self._underway.append(info)
        if len(self._underway) > MAX_BATCHES_UNDERWAY:
            self._wait_for_broker()

    def event(self, name: str, payload: dict[str, Any]) -> None:
        """Publish that something happened; `payload` must hold its `timestamp`. Not retained."""
        self.raw_event(name, payloads.encode(payload))

    def raw_event(self, name: str, raw: bytes) -> None:
        """The same with a message that is encoded already."""
        self._connection.publish(topics.event(self.vehicle_id, name), raw, qos=1)

    def reply(self, client: str, reply: Reply) -> None:
        """Answer a command of `client`; raises `TopicError` when that cannot be a client's name."""
        topic = topics.reply(self.vehicle_id, topics.checked_level(client, "client"))
        self._connection.publish(topic, payloads.encode(reply), qos=1)

    def hurry(self) -> None:
        """Wait no more for a slow broker: the end is near. From any thread or a signal handler."""
        self._is_patient = False

    def stop(self) -> None:
        """Say `offline`, wait (at most two seconds) until the broker has all, and disconnect."""
        with self._lock:
            was_up, self._is_up = self._is_up, False
            self._on_link = None
        if was_up:
            last = self._connection.publish(topics.status(self.vehicle_id), b"offline", qos=1, retain=True)
            deadline = time.monotonic() + FLUSH_S
            while not _has_left(last, 0.1) and self.link is LinkState.CONNECTED and time.monotonic() < deadline:
                pass
        self._connection.stop()

    def _link_changed(self, state: LinkState, why: str) -> None:
        with self._lock:
            self._underway.clear()
            self._is_up = state is LinkState.CONNECTED
            if self._is_up:
                self._send_all()
            on_link = self._on_link
        if on_link is not None:
            on_link(state, why)

    def _send_all(self) -> None:
        self._connection.publish(topics.status(self.vehicle_id), b"online", qos=1, retain=True)
        self._send_clock()
        for topic, raw in self._snapshot.items():
            self._connection.publish(topic, raw, retain=True)

    def _send_clock(self) -> None:
        if self._clock is None:
            return
        bus_time, rate, at = self._clock
        now = bus_time + (time.monotonic() - at) * rate
        raw = payloads.encode(Clock(now, rate, self.generation))
        self._connection.publish(topics.clock(self.vehicle_id), raw, retain=True)

    def _wait_for_broker(self) -> None:
        while self._is_up and self._is_patient and len(self._underway) > MAX_BATCHES_UNDERWAY // 2:
            try:
                oldest = self._underway[0]
            except IndexError:  # the link was lost in between
                return
            has_left = _has_left(oldest, 0.1)
            with self._lock:
                if has_left and self._underway and self._underway[0] is oldest:
                    self._underway.popleft()

    def _received(self, topic: str, raw: bytes, retained: bool) -> None:
        if retained:  # a wish left lying on the broker is not one of now
            return
        for prefix, handler in self._handlers.items():
            if handler is not None and topic.startswith(prefix):
                handler(topics.path_of(topic, prefix), raw)


def _has_left(info: paho.MQTTMessageInfo, timeout_s: float) -> bool:
    """Wait until the message is with the broker; also true when it never will be, because the link broke."""
    try:
        info.wait_for_publish(timeout_s)
        return info.is_published()
    except (RuntimeError, ValueError):
        return True
