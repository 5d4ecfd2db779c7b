"""One MQTT connection that keeps itself up: paho's own network thread, reconnecting within a second.

Used by the cockpit, the vehicle and the replayer alike. Callbacks run on the network thread.
"""

import logging
import socket
import threading
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Any

import msgspec
import paho.mqtt.client as paho
from paho.mqtt.enums import CallbackAPIVersion, MQTTErrorCode
from paho.mqtt.properties import Properties
from paho.mqtt.reasoncodes import ReasonCode

from hmi.bus.url import BrokerUrl

log = logging.getLogger(__name__)

RECONNECT_MIN_S = 0.25
RECONNECT_MAX_S = 1.0
KEEPALIVE_S = 10


class LinkState(StrEnum):
    """How the connection stands. `REFUSED`: the broker answers but does not take the user or password, or does not
    let the user hear what the connection is for."""

    CONNECTING = "connecting"
    CONNECTED = "connected"
    LOST = "lost"
    REFUSED = "refused"


class Will(msgspec.Struct, frozen=True):
    """What the broker says, retained, in the client's name when it is gone."""

    topic: str
    payload: bytes


class Connection:
    """A client of one broker. Give the callbacks, then `start()`; `stop()` ends it politely.

    `on_message` gets topic, payload and whether it was retained; `on_packet`, in its place, paho's own message, for who
    must know its QoS or cannot spare a microsecond.

    `essential` are the filters among `subscriptions` without which the connection is of no use: it is `REFUSED` when
    the broker denies one of them; the others are only logged.
    """

    def __init__(
        self,
        url: BrokerUrl,
        client_id: str,
        *,
        subscriptions: Iterable[tuple[str, int]] = (),
        essential: Iterable[str] = (),
        on_message: Callable[[str, bytes, bool], None] | None = None,
        on_packet: Callable[[paho.MQTTMessage], None] | None = None,
        on_state: Callable[[LinkState, str], None] | None = None,
        will: Will | None = None,
    ) -> None:
        self.url = url
        self.state = LinkState.CONNECTING
        self._subscriptions = list(subscriptions)
        self._essential = frozenset(essential)
        self._on_state = on_state
        self._connected = threading.Event()
        self._client = client = paho.Client(
            CallbackAPIVersion.VERSION2,
            client_id=client_id,
            transport="websockets" if url.is_websocket else "tcp",
        )
        if url.is_websocket:
            client.ws_set_options(path=url.path)
        if url.is_encrypted:
            client.tls_set_context(url.tls_context())
        if url.user is not None:
            client.username_pw_set(url.user, url.password)
        if will is not None:
            client.will_set(will.topic, will.payload, qos=1, retain=True)
        client.reconnect_delay_set(RECONNECT_MIN_S, RECONNECT_MAX_S)  # type: ignore[arg-type]
        client.connect_timeout = 2.0
        client.max_queued_messages_set(10_000)
        client.on_socket_open = _send_at_once
        client.on_connect = self._connect_done
        client.on_connect_fail = self._connect_failed
        client.on_disconnect = self._disconnected
        client.on_subscribe = self._subscribed
        if on_packet is not None:
            client.on_message = lambda _client, _data, message: on_packet(message)
        elif on_message is not None:

            def deliver(_client: paho.Client, _data: Any, message: paho.MQTTMessage) -> None:
                on_message(message.topic, bytes(message.payload), message.retain)

            client.on_message = deliver

    def start(self) -> None:
        """Begin to connect; returns at once."""
        self._client.connect_async(self.url.host, self.url.port, keepalive=KEEPALIVE_S)
        self._client.loop_start()

    def stop(self) -> None:
        """Disconnect and end the network thread."""
        self._client.disconnect()
        self._client.loop_stop()

    def wait_connected(self, timeout_s: float) -> bool:
        """Block until connected; False when `timeout_s` passed before."""
        return self._connected.wait(timeout_s)

    def publish(self, topic: str, payload: bytes, *, qos: int = 0, retain: bool = False) -> paho.MQTTMessageInfo:
        """Send a message; its `wait_for_publish` blocks until it left.

        What cannot be sent now is not sent later, when nobody wants it any more: without a connection the message is
        lost, and so is one that the broker has not acknowledged when the connection breaks. Waiting for it raises
        `RuntimeError`.
        """
        if self.state is not LinkState.CONNECTED:
            return _lost(paho.MQTTMessageInfo(0), MQTTErrorCode.MQTT_ERR_NO_CONN)
        return self._client.publish(topic, payload, qos=qos, retain=retain)

    def _connect_done(
        self, client: paho.Client, _data: Any, _flags: Any, reason: ReasonCode, _props: Properties | None
    ) -> None:
        if reason.is_failure:
            self._change(LinkState.REFUSED, f"{self.url.redacted} refused the connection: {reason}")
            return
        for message in client.drop_out_messages():  # which paho would send again now
            _lost(message.info, MQTTErrorCode.MQTT_ERR_CONN_LOST)
        if self._subscriptions:
            client.subscribe(self._subscriptions)
        self._connected.set()
        self._change(LinkState.CONNECTED, f"connected to {self.url.redacted}")

    def _subscribed(
        self, _client: paho.Client, _data: Any, _mid: int, reasons: list[ReasonCode], _props: Properties | None
    ) -> None:
        denied = [topic for (topic, _), reason in zip(self._subscriptions, reasons, strict=False) if reason.is_failure]
        missed = next((topic for topic in denied if topic in self._essential), None)
        if missed is not None:
            self._connected.clear()
            self._change(LinkState.REFUSED, f"{self.url.redacted} does not let this user hear {missed}")
        elif denied:
            log.warning("%s does not let this user hear %s", self.url.redacted, ", ".join(denied))

    def _connect_failed(self, _client: paho.Client, _data: Any) -> None:
        self._change(LinkState.LOST, f"no broker answers at {self.url.redacted}")

    def _disconnected(
        self, _client: paho.Client, _data: Any, _flags: Any, reason: ReasonCode, _props: Properties | None
    ) -> None:
        self._connected.clear()
        if self.state is LinkState.CONNECTED:
            self._change(LinkState.LOST, f"lost {self.url.redacted}: {reason}")

    def _change(self, state: LinkState, why: str) -> None:
        if state is self.state:
            return
        self.state = state
        log.info("%s", why)
        if self._on_state is not None:
            self._on_state(state, why)


def _lost(info: paho.MQTTMessageInfo, why: MQTTErrorCode) -> paho.MQTTMessageInfo:
    info.rc = why
    return info


def _send_at_once(_client: paho.Client, _data: Any, opened: Any) -> None:
    """Without this a small message waits for the answer to the one before: up to 44 ms on loopback."""
    raw = getattr(opened, "_socket", opened)  # what paho wraps for a WebSocket
    raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
