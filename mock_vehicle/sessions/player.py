"""Playing a recording onto the bus, at a rate of bus time or as fast as the broker takes it."""

import time
from collections.abc import Callable
from typing import NoReturn, Protocol

from hmi.bus.catalogue import default_catalogue
from hmi.bus.connection import LinkState
from hmi.bus.errors import TopicError
from hmi.bus.payloads import MAX_PAYLOAD_BYTES, encode_state
from hmi.bus.topics import checked_level
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.recording import NS, RecordedMessage, Recording

TICK_S = 1.0
"""Wall time between ticks of the bus clock."""
MAX_RATE_TICK_S = 0.5
"""Bus time between ticks as fast as possible, where the clock stands still between ticks: less than any `max_age`."""
_OUTAGE_LOOK_S = 0.25
_SOURCE = ("Vehicle.DataSource.Kind", "Vehicle.DataSource.Name")


class Sink(Protocol):
    """Where a recording goes: a `Publisher`, or a test's list."""

    @property
    def link(self) -> LinkState: ...
    @property
    def reason(self) -> str: ...
    def wait_connected(self, timeout_s: float) -> bool: ...
    def clock(self, bus_time: float, rate: float) -> None: ...
    def clear_rest(self) -> None: ...
    def raw_state(self, path: str, raw: bytes) -> None: ...
    def raw_event(self, name: str, raw: bytes) -> None: ...


class Player:
    """Sends the states and events of the recorded vehicle, and the bus clock, in recorded bus time.

    `rate` None is as fast as the sink takes it. Every message has its place on one absolute schedule, so that
    errors do not add up. While the broker is away the recording stands still: nothing of it is lost. A broker that
    refuses us when it is back raises `SessionError`.
    Recorded clock, status, replies and commands are not sent: the player speaks for itself. Nor is what no vehicle
    may say: signals that the catalogue does not know, impossible names, messages beyond the bus's limit.
    """

    def __init__(
        self,
        recording: Recording,
        sink: Sink,
        rate: float | None = 1.0,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        progress: Callable[[float], None] | None = None,
    ) -> None:
        self._recording = recording
        self._sink = sink
        self._rate = rate
        self._monotonic = monotonic
        self._sleep = sleep
        self._progress = progress
        self._prefix = f"vehicle/{recording.vehicle}/"
        self._catalogue = default_catalogue()
        self._routes: dict[str, Callable[[bytes], None] | None] = {}
        self._anchor_wall = 0.0
        self._anchor_bus = recording.start
        self._next_tick = 0.0
        self.sent = 0
        self.passed_over = 0

    def introduce(self) -> None:
        """Clock and source of the data, which must come before anything else."""
        start = self._recording.start
        self._sink.clock(start, self._rate or 0.0)
        for path, value in zip(_SOURCE, ("RECORDING", self._recording.file.name), strict=True):
            self._sink.raw_state(path, encode_state(value, start))
        self._sink.clear_rest()

    @property
    def has_something(self) -> bool:
        """Whether any topic of the recording will be played."""
        return any(self._route(channel.topic) is not None for channel in self._recording.channels if channel.count)

    def play(self) -> None:
        """Play from the first to the last message; at the end the clock stands still, so that the picture stays."""
        self.introduce()
        step = self._fast if self._rate is None else self._paced
        for message in self._recording.messages():
            if not self.sent + self.passed_over:  # reading the first takes a moment, which is not the schedule's
                self._anchor(self._recording.start)
            step(message.time_ns / NS)
            self._send(message)
        self._tick(self._recording.end, 0.0)

    def hold(self) -> NoReturn:
        """Stay with the last picture, and say so every second, until an exception ends it."""
        while True:
            if self._sink.link is not LinkState.CONNECTED:
                self._outlast(self._recording.end, 0.0)
            self._sleep(TICK_S)
            self._sink.clock(self._recording.end, 0.0)

    def _paced(self, bus_time: float) -> None:
        """Return when `bus_time` is due, ticking meanwhile."""
        while True:
            if self._sink.link is not LinkState.CONNECTED:
                self._outlast(min(bus_time, self._bus_time()), self._rate or 0.0)
            due = self._anchor_wall + (bus_time - self._anchor_bus) / (self._rate or 1.0)
            now = self._monotonic()
            if now >= self._next_tick:
                self._next_tick += TICK_S * (1 + (now - self._next_tick) // TICK_S)
                self._tick(min(bus_time, self._bus_time()), self._rate or 0.0)
            elif now >= due:
                return
            else:
                self._sleep(min(due, self._next_tick) - now)

    def _fast(self, bus_time: float) -> None:
        """Tick in bus time."""
        if self._sink.link is not LinkState.CONNECTED:
            self._outlast(bus_time, 0.0)
        if bus_time >= self._next_tick:
            self._next_tick = bus_time + MAX_RATE_TICK_S
            self._tick(bus_time, 0.0)

    def _outlast(self, bus_time: float, rate: float) -> None:
        """Stand still at `bus_time` until the broker is back, then go on at `rate`."""
        self._sink.clock(bus_time, 0.0)
        while not self._sink.wait_connected(_OUTAGE_LOOK_S):
            if self._sink.link is LinkState.REFUSED:
                raise SessionError(self._sink.reason)
        self._anchor(bus_time)
        self._tick(bus_time, rate)

    def _anchor(self, bus_time: float) -> None:
        self._anchor_wall, self._anchor_bus = self._monotonic(), bus_time
        self._next_tick = bus_time + MAX_RATE_TICK_S if self._rate is None else self._anchor_wall + TICK_S

    def _bus_time(self) -> float:
        return self._anchor_bus + (self._monotonic() - self._anchor_wall) * (self._rate or 0.0)

    def _tick(self, bus_time: float, rate: float) -> None:
        self._sink.clock(bus_time, rate)
        if self._progress is not None:
            self._progress(bus_time - self._recording.start)

    def _send(self, message: RecordedMessage) -> None:
        topic = message.topic
        if topic not in self._routes:
            self._routes[topic] = self._route(topic)
        route = self._routes[topic]
        if route is None or len(message.payload) > MAX_PAYLOAD_BYTES:
            self.passed_over += 1
        else:
            route(message.payload)
            self.sent += 1

    def _route(self, topic: str) -> Callable[[bytes], None] | None:
        if not topic.startswith(self._prefix):
            return None
        kind, _, rest = topic[len(self._prefix) :].partition("/")
        sink = self._sink
        if kind == "event":
            try:
                checked_level(rest)
            except TopicError:
                return None
            return lambda payload: sink.raw_event(rest, payload)
        path = rest.replace("/", ".")
        if kind != "state" or path not in self._catalogue or "." in rest:
            return None
        if path in _SOURCE:
            return lambda _payload: None  # said already, and truly, by introduce()
        return lambda payload: sink.raw_state(path, payload)
