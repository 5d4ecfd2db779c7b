"""The last seconds of the bus, and what every topic had said before them."""

from collections import deque
from typing import NamedTuple

from hmi.bus.errors import BusError
from hmi.bus.payloads import decode_clock
from mock_vehicle.sessions.record_intake import Heard
from mock_vehicle.sessions.record_topics import is_state
from mock_vehicle.sessions.recording import NS

MESSAGE_BYTES = 300
"""What a message takes in memory besides its payload, about."""
MOST_BYTES = 128 * 1024 * 1024


class Snapshot:
    """The last value of every topic that has one. What only happened (events, commands) is not in it."""

    def __init__(self) -> None:
        self._last: dict[str, Heard] = {}
        self._has_state: dict[str, bool] = {}
        self._kept: set[str] = set()
        self._generations: dict[str, int] = {}

    def put(self, heard: Heard) -> None:
        """Take the next message."""
        topic = heard.topic
        has_state = self._has_state.get(topic)
        if has_state is None or heard.retained:
            has_state = self._has_state[topic] = is_state(topic, heard.retained)
            if heard.retained:
                self._kept.add(topic)
        if not has_state:
            return
        if not heard.payload:  # deleted
            self._last.pop(topic, None)
            return
        self._last[topic] = heard
        if topic.endswith("/clock"):
            self._clock(heard)

    def values(self) -> list[Heard]:
        """All of it; `retained` says whether the broker was seen to keep the topic."""
        return [heard._replace(retained=topic in self._kept) for topic, heard in self._last.items()]

    def _clock(self, heard: Heard) -> None:
        """A new generation means: forget everything."""
        vehicle = heard.topic.removeprefix("vehicle/").removesuffix("/clock")
        try:
            generation = decode_clock(heard.payload).generation
        except BusError:
            return
        if self._generations.get(vehicle, generation) != generation:
            prefix = f"vehicle/{vehicle}/state/"
            self._last = {topic: last for topic, last in self._last.items() if not topic.startswith(prefix)}
        self._generations[vehicle] = generation


class Held(NamedTuple):
    """What a ring holds at a moment: the values before `from_ns` (monotonic clock), and the messages since."""

    from_ns: int
    before: list[Heard]
    messages: list[Heard]


class Ring:
    """Keeps `seconds` of messages, fewer where they would take more than `most_bytes`."""

    def __init__(self, seconds: float, most_bytes: int = MOST_BYTES) -> None:
        self.seconds = seconds
        self._span_ns = round(seconds * NS)
        self._most_bytes = most_bytes
        self._messages: deque[Heard] = deque()
        self._bytes = 0
        self._before = Snapshot()
        self._begin_ns: int | None = None

    def put(self, heard: Heard) -> None:
        """Take the next message; the oldest ones make room."""
        if self._begin_ns is None:
            self._begin_ns = heard.at_ns
        self._messages.append(heard)
        self._bytes += len(heard.payload) + MESSAGE_BYTES
        while self._bytes > self._most_bytes:
            self._begin_ns = self._messages[0].at_ns
            self._forget_oldest()
        self.pass_time(heard.at_ns)

    def pass_time(self, at_ns: int) -> None:
        """It is `at_ns`: what is older than the ring is long becomes what was before."""
        while self._messages and self._messages[0].at_ns < at_ns - self._span_ns:
            self._forget_oldest()

    def held_s(self, at_ns: int) -> float:
        """How much is kept at `at_ns`, in seconds."""
        return 0.0 if self._begin_ns is None else (at_ns - max(self._begin_ns, at_ns - self._span_ns)) / NS

    def held(self, at_ns: int) -> Held:
        """What is kept at `at_ns`."""
        self.pass_time(at_ns)
        begin = at_ns - self._span_ns if self._begin_ns is None else max(self._begin_ns, at_ns - self._span_ns)
        return Held(begin, self._before.values(), list(self._messages))

    def _forget_oldest(self) -> None:
        oldest = self._messages.popleft()
        self._bytes -= len(oldest.payload) + MESSAGE_BYTES
        self._before.put(oldest)
