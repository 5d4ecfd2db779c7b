"""A plain MQTT client for tests, independent of the project's own connection."""

import os
import socket
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any, NamedTuple, Self

import paho.mqtt.client as paho
from paho.mqtt.enums import CallbackAPIVersion

from hmi.bus.url import parse_broker_url

TIMEOUT_S = 20.0
"""Only what fails waits so long: a busy machine is no failure."""


class Message(NamedTuple):
    """What came in."""

    topic: str
    payload: bytes
    retained: bool


class Peer:
    """A connected client that remembers all it receives."""

    def __init__(self, url: str, *, will: tuple[str, bytes] | None = None) -> None:
        parts = parse_broker_url(url)
        self.messages: list[Message] = []
        self.refusal: str | None = None
        self._granted: dict[int | None, int] = {}
        self._changed = threading.Condition()
        self._answered = threading.Event()
        self._client = client = paho.Client(
            CallbackAPIVersion.VERSION2,
            client_id=f"peer-{os.urandom(6).hex()}",
            transport="websockets" if parts.is_websocket else "tcp",
            reconnect_on_failure=False,
        )
        if parts.is_websocket:
            client.ws_set_options(path=parts.path)
        if parts.user is not None:
            client.username_pw_set(parts.user, parts.password)
        if will is not None:
            client.will_set(*will, qos=1, retain=True)
        client.on_socket_open = _send_at_once
        client.on_connect = self._connected
        client.on_message = self._received
        client.on_subscribe = self._subscribed
        client.connect(parts.host, parts.port)
        client.loop_start()
        assert self._answered.wait(TIMEOUT_S), "the broker does not answer"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    def subscribe(self, topic: str, qos: int = 0) -> bool:
        """Subscribe; return whether the broker granted it."""
        mid = self._client.subscribe(topic, qos)[1]
        self.wait_for(lambda: mid in self._granted)
        return self._granted[mid] < 0x80

    def publish(self, topic: str, payload: bytes, *, qos: int = 1, retain: bool = False) -> None:
        """Publish and wait until it is with the broker."""
        info = self._client.publish(topic, payload, qos=qos, retain=retain)
        info.wait_for_publish(TIMEOUT_S)
        assert info.is_published()

    def wait_for(self, condition: Callable[[], bool], timeout_s: float = TIMEOUT_S) -> None:
        """Block until `condition`, looked at after each message, is true; fails after `timeout_s`."""
        with self._changed:
            assert self._changed.wait_for(condition, timeout_s), f"not in {timeout_s} s; received: {self.messages[-5:]}"

    def wait_for_message(self, topic: str) -> Message:
        """The newest message of `topic`, waited for if there is none yet."""
        self.wait_for(lambda: any(message.topic == topic for message in self.messages))
        return next(message for message in reversed(self.messages) if message.topic == topic)

    def vanish(self) -> None:
        """Be gone without a word, as by a broken line, so that the last will is due."""
        self._client.loop_stop()
        line = self._client.socket()
        assert line is not None
        line.close()

    def close(self) -> None:
        """Leave politely."""
        self._client.disconnect()
        self._client.loop_stop()

    def _connected(self, _client: Any, _data: Any, _flags: Any, reason: Any, _properties: Any) -> None:
        self.refusal = str(reason) if reason.is_failure else None
        self._answered.set()

    def _received(self, _client: Any, _data: Any, message: paho.MQTTMessage) -> None:
        with self._changed:
            self.messages.append(Message(message.topic, bytes(message.payload), message.retain))
            self._changed.notify_all()

    def _subscribed(self, _client: Any, _data: Any, mid: int, reasons: list[Any], _properties: Any) -> None:
        with self._changed:
            self._granted[mid] = int(reasons[0].value)
            self._changed.notify_all()


def _send_at_once(_client: Any, _data: Any, opened: Any) -> None:
    getattr(opened, "_socket", opened).setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


def eventually(condition: Callable[[], bool], timeout_s: float = TIMEOUT_S, what: str = "") -> None:
    """Wait until `condition` holds; fails after `timeout_s`. For what nobody announces."""
    deadline = time.monotonic() + timeout_s
    while not condition():
        assert time.monotonic() < deadline, f"not in {timeout_s} s: {what or condition}"
        time.sleep(0.01)
