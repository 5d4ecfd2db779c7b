"""The index of a recording, made in one streamed pass: keyframes, what a cockpit remembers, marks, counts."""

from collections.abc import Callable

import msgspec

from mock_vehicle.sessions.chunks import ChunkFile
from mock_vehicle.sessions.index_file import Block, IndexWriter, Table
from mock_vehicle.sessions.keyframes import KEYFRAME_TOPIC, LEAST_MESSAGES, MOST_MESSAGES, Last, decode_keyframe
from mock_vehicle.sessions.marks import MarkFinder
from mock_vehicle.sessions.memory import CHANGES, WINDOWS_S
from mock_vehicle.sessions.ordered import Ordered

LANE_RECORDS = 4096
PROGRESS_EVERY = 20_000
MOST_KEYFRAME_SHARE = 4
"""Between two keyframes so many messages for each topic at least, so that keyframes stay a part of the whole."""

type Progress = Callable[[float], None]


class _Value(msgspec.Struct):
    value: msgspec.Raw


_value = msgspec.json.Decoder(_Value)


class _Topic:
    """What the pass knows of a topic."""

    __slots__ = ("changes_as", "count", "handler", "last_ns", "max_age_ns", "name", "said", "window_as")

    def __init__(self, name: str, vehicle: str, marks: MarkFinder) -> None:
        self.name = name
        self.count = 0
        self.last_ns = 0
        self.said: bytes | None = None
        self.handler = marks.handler(name)
        self.max_age_ns = marks.max_age_ns(name)
        rest = name.removeprefix(f"vehicle/{vehicle}/")
        path = rest.removeprefix("state/").replace("/", ".") if rest.startswith("state/") else ""
        self.window_as = path if path in WINDOWS_S else ""
        self.changes_as = rest if path in CHANGES or (rest.startswith("event/") and rest != name) else ""

    def is_news(self, payload: bytes) -> bool:
        """Whether it says something else than before; what happens is always news."""
        if self.changes_as.startswith("event/"):
            return True
        said = _value_in(payload)
        news, self.said = said != self.said, said
        return news


class Lane:
    """A part of the messages beside the file, in blocks: what is remembered is read without the rest."""

    def __init__(self, writer: IndexWriter) -> None:
        self.blocks: list[Block] = []
        self._writer = writer
        self._records: list[tuple[int, str, bytes]] = []

    def add(self, time_ns: int, name: str, payload: bytes) -> None:
        """One more message."""
        self._records.append((time_ns, name, payload))
        if len(self._records) >= LANE_RECORDS:
            self.end()

    def end(self) -> None:
        """Write what waits."""
        if self._records:
            self.blocks.append(self._writer.add(self._records[0][0], self._records))
            self._records = []


class Pass:
    """One pass over a recording."""

    def __init__(self, ordered: Ordered, vehicle: str, writer: IndexWriter, progress: Progress) -> None:
        self._ordered = ordered
        self._vehicle = vehicle
        self._writer = writer
        self._progress = progress
        self._marks = MarkFinder(vehicle)
        self._last: Last = {}
        self._since = 0
        self._keyframes: list[Block] = []
        self._trusts_file = True
        self._windows, self._changes = Lane(writer), Lane(writer)
        self._by_channel: dict[int, _Topic] = {}
        self._by_name: dict[str, _Topic] = {}

    def run(self, identity: str) -> Table:
        """Read everything; what was found. Keyframes of the file that do not say what it says are not used."""
        ordered = self._ordered
        start_ns, span = ordered.start_ns, max(1, ordered.end_ns - ordered.start_ns)
        topics, last, count = self._by_channel, self._last, 0
        previous_ns = -1
        for time_ns, channel, payload in ordered.since(0):
            topic = topics.get(channel) or self._topic(channel)
            if topic.name == KEYFRAME_TOPIC:
                self._keyframe_of_file(time_ns, payload)
                continue
            if self._since >= MOST_MESSAGES and time_ns > previous_ns:
                self._keyframe(time_ns)
            previous_ns = time_ns
            last[topic.name] = (time_ns, payload)
            self._since += 1
            if topic.max_age_ns and topic.last_ns and time_ns - topic.last_ns > topic.max_age_ns:
                self._marks.gap(topic.name, topic.last_ns + topic.max_age_ns, time_ns)
            topic.last_ns = time_ns if payload else 0  # what was taken back is not missed
            topic.count += 1
            if topic.handler is not None:
                topic.handler(time_ns, payload)
            if topic.window_as:
                self._windows.add(time_ns, topic.window_as, payload)
            if topic.changes_as and topic.is_news(payload):
                self._changes.add(time_ns, topic.changes_as, payload)
            count += 1
            if count % PROGRESS_EVERY == 0:
                self._progress((time_ns - start_ns) / span)
        self._windows.end()
        self._changes.end()
        return self._table(identity)

    def _topic(self, channel: int) -> _Topic:
        record = self._ordered.chunks.channels.get(channel)
        name = record.topic if record is not None else f"channel {channel} without a name"
        topic = self._by_name.get(name)
        if topic is None:
            topic = self._by_name[name] = _Topic(name, self._vehicle, self._marks)
        self._by_channel[channel] = topic
        return topic

    def _keyframe(self, time_ns: int) -> None:
        """What everything was before `time_ns`."""
        if self._since < max(LEAST_MESSAGES, MOST_KEYFRAME_SHARE * len(self._last)):
            return
        self._keyframes.append(self._writer.add(time_ns, self._last))
        self._since = 0

    def _keyframe_of_file(self, time_ns: int, payload: bytes) -> None:
        if not self._trusts_file:
            return
        try:
            self._trusts_file = decode_keyframe(payload) == self._last
        except ValueError:
            self._trusts_file = False
        if self._trusts_file:
            self._keyframes.append(Block(time_ns, 0, 0, 0))
            self._since = 0

    def _table(self, identity: str) -> Table:
        ordered = self._ordered
        for topic in self._by_name.values():
            if topic.max_age_ns and topic.last_ns and ordered.end_ns - topic.last_ns > topic.max_age_ns:
                self._marks.gap(topic.name, topic.last_ns + topic.max_age_ns, ordered.end_ns)
        return Table(
            identity,
            self._vehicle,
            channels=[(one.id, one.topic, one.encoding) for one in ordered.chunks.channels.values()],
            counts={name: topic.count for name, topic in self._by_name.items() if name != KEYFRAME_TOPIC},
            start_ns=ordered.start_ns,
            end_ns=ordered.end_ns,
            backwards=ordered.backwards,
            damaged=ordered.damaged,
            marks=self._marks.finish(ordered.end_ns),
            keyframes=self._keyframes,
            changes=self._changes.blocks,
            windows=self._windows.blocks,
        )


def build(chunks: ChunkFile, vehicle: str, identity: str, writer: IndexWriter, progress: Progress) -> Table:
    """Index a recording into `writer`; return the table, which is written too."""
    table = Pass(Ordered(chunks), vehicle, writer, progress).run(identity)
    writer.finish(table)
    return table


def _value_in(payload: bytes) -> bytes:
    """The value in a state message as it is written; the whole where it is none."""
    try:
        return bytes(_value.decode(payload).value)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return payload
