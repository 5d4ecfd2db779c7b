"""The vehicle's side of the bus: what a car, simulated or replayed, says and hears there.

    publisher = Publisher(url, "demo", on_command=commands.put)
    publisher.start()
    publisher.clock(now, rate=1.0)
    publisher.state("Vehicle.Speed", 48.3, now)

Everything said is remembered, so that a broker which was away (or came up later) gets the whole picture at once; what
another vehicle left on it under the same id is deleted.
"""

import os
import threading
import time
from collections.abc import Callable
from typing import Any

from hmi.bus import payloads, topics
from hmi.bus.catalogue import Value
from hmi.bus.connection import Connection, LinkState, Will
from hmi.bus.payloads import Reply
from hmi.bus.url import BrokerUrl
from mock_vehicle.flow import Flow, has_left
from mock_vehicle.picture import Picture
from mock_vehicle.rivals import Rivals

FLUSH_S = 2.0

type Handler = Callable[[str, bytes], None]


class Publisher:
    """Publishes one vehicle's state, clock, events and replies on a broker that may come and go.

    `on_command(path, raw)` and `on_mock(name, raw)` get the undecoded payloads of `set` and scenario controls, and
    `on_link(state, sentence)` each change of the connection; all three are called on the network thread and must
    return at once. Where another vehicle of this id is on the broker already, the link is `REFUSED`.
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
        self.reason = ""
        """Of the last change of the link, in a sentence."""
        self._rivals = Rivals(self.generation)
        self._gave_way = False
        self._handlers = {
            topics.command(vehicle_id, ""): on_command,
            topics.mock(vehicle_id, ""): on_mock,
        }
        self._on_link = on_link
        self._lock = threading.Lock()
        self._up = threading.Event()
        self._picture = Picture(self.vehicle_id)
        self._flow = Flow()
        self._own_topics = topics.clock(vehicle_id), topics.status(vehicle_id)
        heard = [(f"{prefix}#", 1) for prefix, handler in self._handlers.items() if handler is not None]
        self._connection = Connection(
            url,
            f"vehicle-{vehicle_id}-{os.urandom(4).hex()}",  # by a name that can be guessed others could put it out
            subscriptions=[*heard, *((topic, 0) for topic in self._own_topics)],
            on_message=self._received,
            on_state=self._link_changed,
            will=Will(topics.status(vehicle_id), b"offline"),
        )

    @property
    def link(self) -> LinkState:
        """How the connection to the broker stands."""
        return LinkState.REFUSED if self._gave_way else self._connection.state

    def start(self) -> None:
        """Begin to connect; returns at once. What is published before the broker answers is sent then."""
        self._connection.start()

    def wait_connected(self, timeout_s: float) -> bool:
        """Block until connected; False when `timeout_s` passed before."""
        return self._up.wait(timeout_s)

    def clock(self, bus_time: float, rate: float) -> None:
        """Say that it is `bus_time` (Unix seconds) and runs at `rate` (0 = paused)."""
        with self._lock:
            self._picture.set_clock(bus_time, rate)
            if not self._up.is_set():
                return
            if self._rivals.left():
                self._send_all()
            else:
                self._send_clock()

    def new_generation(self) -> None:
        """Begin anew, after a jump in time: what was remembered is forgotten.

        Listeners hear of it with the next `clock`, which must come before the new snapshot.
        """
        with self._lock:
            self.generation = max(self.generation + 1, time.time_ns() // 1_000_000)
            self._rivals.adopt(self.generation)
            self._picture.clear()

    def clear_rest(self) -> None:
        """Delete from the broker every signal that has not been said in this generation: it is another vehicle's."""
        with self._lock:
            self._picture.is_whole = True
            if self._up.is_set():
                self._send_clearances()

    def state(self, path: str, value: Value, timestamp: float) -> None:
        """Publish a signal's value, retained. Waits while the broker takes messages slower than they come."""
        self.raw_state(path, payloads.encode_state(value, timestamp))

    def raw_state(self, path: str, raw: bytes) -> None:
        """The same with a message that is encoded already, as a recording has it."""
        topic = topics.state(self.vehicle_id, path)
        with self._lock:
            self._picture.states[topic] = raw
            if not self._up.is_set():
                return
            self._flow.sent(self._connection.publish(topic, raw, retain=True))
        self._flow.wait(self._up)

    def delete(self, path: str) -> None:
        """Take back what was said of a signal: the broker keeps it no longer, and listeners know it no more."""
        topic = topics.state(self.vehicle_id, path)
        with self._lock:
            self._picture.states.pop(topic, None)
            if self._up.is_set():
                self._connection.publish(topic, b"", retain=True)

    def mock_state(self, name: str, raw: bytes) -> None:
        """Tell testers something about us that is no part of the vehicle, retained while we are there."""
        topic = topics.mock_state(self.vehicle_id, name)
        with self._lock:
            self._picture.about[topic] = raw
            if self._up.is_set():
                self._connection.publish(topic, raw, qos=1, retain=True)

    def event(self, name: str, payload: dict[str, Any]) -> None:
        """Publish that something happened; `payload` must hold its `timestamp`. Not retained: lost without a link."""
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
        self._flow.hurry()

    def stop(self) -> None:
        """Say `offline`, wait (at most two seconds) until the broker has all, and disconnect."""
        with self._lock:
            was_up = self._up.is_set()
            self._up.clear()
            self._on_link = None
        if was_up:
            for topic in self._picture.about:
                self._connection.publish(topic, b"", qos=1, retain=True)
            last = self._connection.publish(topics.status(self.vehicle_id), b"offline", qos=1, retain=True)
            deadline = time.monotonic() + FLUSH_S
            while not has_left(last, 0.1) and self.link is LinkState.CONNECTED and time.monotonic() < deadline:
                pass
        self._connection.stop()

    def _link_changed(self, state: LinkState, why: str) -> None:
        with self._lock:
            self._flow.clear()
            self._up.clear()
            if self._gave_way:
                return
            self.reason = why
            if state is LinkState.CONNECTED:
                self._send_all()
                self._up.set()
            on_link = self._on_link
        if on_link is not None:
            on_link(state, why)

    def _give_way(self) -> None:
        why = f"{self._connection.url.redacted} has a vehicle {self.vehicle_id} already; choose another id (--vehicle)"
        with self._lock:
            if not self._up.is_set():
                return
            self._gave_way = True
            self._up.clear()
            self.reason = why
            on_link = self._on_link
        if on_link is not None:
            on_link(LinkState.REFUSED, why)

    def _send_all(self) -> None:
        self._connection.publish(topics.status(self.vehicle_id), b"online", qos=1, retain=True)
        self._send_clock()
        for topic, raw in self._picture.states.items():
            self._connection.publish(topic, raw, retain=True)
        for topic, raw in self._picture.about.items():
            self._connection.publish(topic, raw, qos=1, retain=True)
        if self._picture.is_whole:
            self._send_clearances()

    def _send_clearances(self) -> None:
        for topic in self._picture.unsaid():
            self._connection.publish(topic, b"", retain=True)

    def _send_clock(self) -> None:
        raw = self._picture.clock(self.generation)
        if raw is not None:
            self._connection.publish(topics.clock(self.vehicle_id), raw, retain=True)

    def _received(self, topic: str, raw: bytes, retained: bool) -> None:
        if topic in self._own_topics:
            if topic == topics.status(self.vehicle_id):
                self._rivals.status(raw, retained)
            elif self._rivals.is_earlier(raw, retained):
                self._give_way()
            return
        if retained:  # a wish left lying on the broker is not one of now
            return
        for prefix, handler in self._handlers.items():
            if handler is not None and topic.startswith(prefix):
                handler(topics.path_of(topic, prefix), raw)
