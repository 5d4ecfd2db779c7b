"""A stream of state messages for the benchmarks: `python -m tests.benchmarks.stream RATE SECONDS` on stdin's broker."""

import math
import sys
import time

from hmi.bus import topics
from hmi.bus.catalogue import Kind, SignalSpec, default_catalogue
from hmi.bus.connection import Connection
from hmi.bus.payloads import Clock, encode, encode_state
from hmi.bus.url import parse_broker_url

VEHICLE = "bench"
TOPICS = 150
BURST_S = 0.002
CLOCK_S = 0.5


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
    share = (count % 97) / 96
    value = low + (high - low) * share
    return math.floor(value) if "int" in spec.datatype else round(value, 3)


def publish(url: str, rate: float, seconds: float) -> int:
    """Send `rate` messages a second for `seconds`, round robin, in bursts of 2 ms; return how many."""
    connection = Connection(parse_broker_url(url), "stream")
    connection.start()
    if not connection.wait_connected(5):
        sys.exit("no broker")
    specs = numeric_signals()
    names = [topics.state(VEHICLE, spec.path) for spec in specs]
    generation = int(time.time() * 1000)
    connection.publish(topics.status(VEHICLE), b"online", qos=1, retain=True)
    start = time.monotonic()
    sent, next_clock = 0, 0.0
    while (elapsed := time.monotonic() - start) < seconds:
        if elapsed >= next_clock:
            connection.publish(topics.clock(VEHICLE), encode(Clock(time.time(), 1.0, generation)), retain=True)
            next_clock += CLOCK_S
        for index in range(sent, min(int(elapsed * rate) + 1, int(seconds * rate))):
            at = index % len(specs)
            payload = encode_state(value_of(specs[at], index // len(specs)), time.time())
            connection.publish(names[at], payload)
            sent = index + 1
        time.sleep(BURST_S if rate > 500 else 0.0005)
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
