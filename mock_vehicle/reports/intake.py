"""A recording as batches of columns: what came on each topic, so many messages at a time."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import msgspec
import numpy as np

from hmi.bus.catalogue import SignalSpec, default_catalogue
from hmi.bus.errors import BusError
from hmi.bus.payloads import decode_clock, decode_state
from mock_vehicle.reports.spans import Amounts, Flags, Times
from mock_vehicle.sessions.keyframes import KEYFRAME_TOPIC
from mock_vehicle.sessions.recording import RecordedMessage

BATCH = 50_000
"""Messages worked on at once: a few ten MB, and numpy is worth it."""
CLOCK = "clock"

_any = msgspec.json.Decoder()


@dataclass(slots=True)
class Topic:
    """A topic. `name` is the signal's path, or the topic without its vehicle; `spec` is None outside the catalogue."""

    name: str
    is_signal: bool
    spec: SignalSpec | None
    times: list[int] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)
    stamps: list[float] = field(default_factory=list)
    faults: dict[int, str] = field(default_factory=dict)
    cleared: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Column:
    """What came on a topic: bus times (ns), values as they stand in the payload, own times (s, NaN for none).

    `faults` says of which (by index) the catalogue does not allow the value, and why. `said` are those that say one: a
    state of no bytes clears what the broker kept, and its signal is unknown from then on.
    """

    topic: Topic
    times: Times
    values: list[Any]
    stamps: Amounts
    faults: dict[int, str]
    said: Flags

    def right(self) -> Flags:
        """Which values are as the catalogue wants them; to say none is right."""
        flags = np.ones(len(self.times), dtype=np.bool_)
        flags[list(self.faults)] = False
        return flags


@dataclass(slots=True)
class Batch:
    """Columns of the messages up to `end_ns`; with `is_new`, a new clock generation begins with it."""

    columns: list[Column]
    end_ns: int
    count: int
    is_new: bool = False


class Intake:
    """Sorts the messages of a vehicle's recording into batches."""

    def __init__(self, vehicle: str, most: int = BATCH) -> None:
        self._catalogue = default_catalogue()
        self._vehicle = f"vehicle/{vehicle}/"
        self._topics: dict[str, Topic | None] = {}
        self._most = most
        self._generation: int | None = None

    def batches(self, messages: Iterable[RecordedMessage]) -> Iterator[Batch]:
        """Everything, in order; a batch never ends between two messages of the same time."""
        count, last_ns, is_new = 0, 0, False
        for message in messages:
            topic = self._topic(message.topic)
            if topic is None:
                continue
            begins = topic.name == CLOCK and self._begins(message.payload)
            if count and (begins or (count >= self._most and message.time_ns != last_ns)):
                yield self._batch(last_ns, count, is_new)
                count, is_new = 0, False
            is_new |= begins
            last_ns = message.time_ns
            count += 1
            _take(topic, message)
        if count:
            yield self._batch(last_ns, count, is_new)

    def _begins(self, payload: bytes) -> bool:
        try:
            generation = decode_clock(payload).generation
        except BusError:
            return False
        before, self._generation = self._generation, generation
        return before is not None and generation != before

    def _topic(self, name: str) -> Topic | None:
        if name not in self._topics:
            self._topics[name] = None if name == KEYFRAME_TOPIC else self._known(name)
        return self._topics[name]

    def _known(self, name: str) -> Topic:
        short = name.removeprefix(self._vehicle)
        if short != name and short.startswith("state/"):
            path = short[len("state/") :].replace("/", ".")
            return Topic(path, True, self._catalogue.get(path))
        return Topic(short, False, None)

    def _batch(self, end_ns: int, count: int, is_new: bool) -> Batch:
        columns = []
        for topic in self._topics.values():
            if topic is None or not topic.times:
                continue
            times, stamps = np.array(topic.times, dtype=np.int64), np.array(topic.stamps, dtype=np.float64)
            said = np.ones(len(times), dtype=np.bool_)
            said[topic.cleared] = False
            columns.append(Column(topic, times, topic.values, stamps, topic.faults, said))
            topic.times, topic.values, topic.stamps, topic.faults, topic.cleared = [], [], [], {}, []
        return Batch(columns, end_ns, count, is_new)


def _take(topic: Topic, message: RecordedMessage) -> None:
    stamp: float | None = None
    value: Any = None
    if topic.is_signal and not message.payload:
        topic.cleared.append(len(topic.times))
    elif topic.spec is not None:
        try:
            value, stamp = decode_state(message.payload, topic.spec)
        except BusError as error:
            topic.faults[len(topic.times)] = str(error)
            value, stamp = _as_it_stands(message.payload)
    elif topic.name == CLOCK and not topic.is_signal:
        with suppress(BusError):
            stamp = decode_clock(message.payload).time
    else:
        value, stamp = _as_it_stands(message.payload) if topic.is_signal else (message.payload, None)
    topic.times.append(message.time_ns)
    topic.values.append(value)
    topic.stamps.append(np.nan if stamp is None else stamp)


def _as_it_stands(payload: bytes) -> tuple[Any, float | None]:
    """Value and time of a state that is not as it should be, as far as they can be made out."""
    try:
        content = _any.decode(payload)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None, None
    if not isinstance(content, dict):
        return content, None
    stamp = content.get("timestamp")
    if isinstance(stamp, int | float) and not isinstance(stamp, bool) and abs(stamp) < 1e18:
        return content.get("value"), float(stamp)
    return content.get("value"), None
