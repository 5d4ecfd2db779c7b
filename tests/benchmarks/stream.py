"""A stream of state messages for the benchmarks: `python -m tests.benchmarks.stream RATE SECONDS` on stdin's broker."""

import json
import math
import socket
import struct
import sys
import time

from hmi.bus import topics
from hmi.bus.catalogue import Kind, SignalSpec, default_catalogue
from hmi.bus.connection import Connection
from hmi.bus.payloads import Clock, encode
from hmi.bus.url import parse_broker_url

VEHICLE = "bench"
TOPICS = 150
BURST_S = 0.002
CLOCK_S = 0.5
SETTLE_S = 0.3
CYCLE = 97
"""Values of a signal before they repeat."""


def numeric_signals() -> list[SignalSpec]:
    """The first 150 numeric signals of the catalogue."""
    numbers = ("float", "double", "int", "uint")
    specs = [
        spec
        for spec in default_catalogue().values()
        if spec.datatype.startswith(numbers) and not spec.is_array and spec.kind is not Kind.ATTRIBUTE
    ]
    return specs[:TOPICS]


def value_of(spec: SignalSpec, count: int) -> float:
    """The `count`-th value of a signal, inside its range, never equal to the one before."""
    low = max(spec.minimum if spec.minimum is not None else 0.0, -100.0)
    high = min(spec.maximum if spec.maximum is not None else 100.0, low + 100.0)
    share = (count % CYCLE) / (CYCLE - 1)
    value = low + (high - low) * share
    return math.floor(value) if "int" in spec.datatype else round(value, 3)


class Sender:
    """Bursts of QoS 0 messages over a connection of its own, by hand: paho's `publish` takes 50 µs of a core a message,
    and the core is wanted by what is measured."""

    def __init__(self, url: str) -> None:
        parts = parse_broker_url(url)
        self._socket = socket.create_connection((parts.host, parts.port))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        fields = ["sender", parts.user or "", parts.password or ""]
        body = b"\x00\x04MQTT\x04\xc2\x00\x00" + b"".join(struct.pack("!H", len(x)) + x.encode() for x in fields)
        self._socket.sendall(b"\x10" + bytes([len(body)]) + body)
        assert self._socket.recv(4) == b"\x20\x02\x00\x00", "refused"
        self._burst: list[bytes] = []

    def add(self, topic: bytes, payload: str) -> None:
        """One more message for the burst; shorter than 16 kB."""
        length = 2 + len(topic) + len(payload)
        size = bytes([length]) if length < 128 else bytes([length % 128 | 128, length // 128])
        self._burst.append(b"\x30" + size + struct.pack("!H", len(topic)) + topic + payload.encode())

    def flush(self) -> None:
        """Send the burst."""
        self._socket.sendall(b"".join(self._burst))
        self._burst.clear()

    def close(self) -> None:
        """Say good-bye."""
        self._socket.sendall(b"\xe0\x00")
        self._socket.close()


def publish(url: str, rate: float, seconds: float) -> int:
    """Send `rate` messages a second for `seconds`, round robin, in bursts of 2 ms; return how many."""
    connection = Connection(parse_broker_url(url), "stream")
    connection.start()
    if not connection.wait_connected(5):
        sys.exit("no broker")
    specs = numeric_signals()
    names = [topics.state(VEHICLE, spec.path).encode() for spec in specs]
    generation = int(time.time() * 1000)
    connection.publish(topics.status(VEHICLE), b"online", qos=1, retain=True)
    sender = Sender(url)
    values = [[json.dumps(value_of(spec, count)) for count in range(CYCLE)] for spec in specs]
    start = time.monotonic()
    sent, next_clock = 0, 0.0
    while (elapsed := time.monotonic() - start) < seconds:
        if elapsed >= next_clock:
            connection.publish(topics.clock(VEHICLE), encode(Clock(time.time(), 1.0, generation)), retain=True)
            next_clock += CLOCK_S
        now = time.time()
        for index in range(sent, min(int(elapsed * rate) + 1, int(seconds * rate))):
            at = index % len(specs)
            value = values[at][index // len(specs) % CYCLE]
            sender.add(names[at], f'{{"value":{value},"timestamp":{now:.6f}}}')
            sent = index + 1
        sender.flush()
        time.sleep(BURST_S if rate > 500 else 0.0005)
    sender.close()
    time.sleep(SETTLE_S)
    connection.publish(topics.event(VEHICLE, "end"), b"{}", qos=1).wait_for_publish(10)
    connection.publish(topics.clock(VEHICLE), encode(Clock(time.time(), 1.0, generation)), retain=True)
    time.sleep(0.5)
    connection.stop()
    return sent


def last_values(sent: int) -> dict[str, float]:
    """What the last message of every topic said, after `sent` messages."""
    specs = numeric_signals()
    return {spec.path: value_of(spec, (sent - 1 - at) // len(specs)) for at, spec in enumerate(specs) if sent > at}


if __name__ == "__main__":
    print(publish(sys.stdin.readline().strip(), float(sys.argv[1]), float(sys.argv[2])))  # noqa: T201
