"""One MCAP file that can be sought in: its index is taken from the cache, or made."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from hashlib import blake2b
from pathlib import Path
from typing import Self

import msgspec

from mock_vehicle.sessions import cache
from mock_vehicle.sessions.chunks import ChunkFile
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.index import build
from mock_vehicle.sessions.index_file import Block, BrokenIndexError, IndexFile, Table, new_index, open_index
from mock_vehicle.sessions.keyframes import KEYFRAME_TOPIC, Last, decode_keyframe
from mock_vehicle.sessions.memory import CHANGES, HELD_AFTER_S, WINDOWS_S
from mock_vehicle.sessions.ordered import Ordered
from mock_vehicle.sessions.recording import SESSION, RecordedMessage, check_ends
from mock_vehicle.sessions.unpacking import DamageError

VERSION = 1

_last = msgspec.msgpack.Decoder(dict[str, tuple[int, bytes]])
_records = msgspec.msgpack.Decoder(list[tuple[int, str, bytes]])

type Lane = Iterator[tuple[int, str, bytes]]


class OneFile:
    """An open file; close it when done. Get one from `open_file`."""

    def __init__(self, file: Path, wanted: str, progress: Callable[[float], None]) -> None:
        self.file = file
        with ExitStack() as stack:
            stream = stack.enter_context(file.open("rb"))
            check_ends(file, stream)
            try:
                self.chunks = ChunkFile(stream)
            except DamageError as error:
                raise SessionError(f"{file}: it is damaged, {error}; try `mock-vehicle recover`") from error
            self._ordered = Ordered(self.chunks)
            if not self._ordered.end_ns and not len(self.chunks):
                raise SessionError(f"{file}: it holds no messages")
            self.vehicle = self._vehicle(wanted)
            self._progress = progress
            self._index = self._opened_index()
            stack.callback(lambda: self._index.close())  # noqa: PLW0108 - it may be another then
            self._close = stack.pop_all()
        self._topics = {number: topic for number, topic, _encoding in self.table.channels}
        self._ordered.damaged |= self.table.damaged

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._close.close()

    @property
    def table(self) -> Table:
        """What the index knows."""
        return self._index.table

    def messages(self, from_ns: int) -> Iterator[RecordedMessage]:
        """All messages at `from_ns` or later, in order of time."""
        return self._named(self._ordered.since(from_ns))

    def messages_before(self, until_ns: int) -> Iterator[RecordedMessage]:
        """All messages before `until_ns`, the latest first."""
        return self._named(self._ordered.before(until_ns))

    def snapshot(self, at_ns: int) -> Last:
        """The last payload of every topic at or before `at_ns`, with its time."""
        keyframes = self.table.keyframes
        number = bisect_right(keyframes, at_ns, key=lambda block: block.time_ns) - 1
        while number >= 0:
            try:
                return self._snapshot(keyframes[number], at_ns)
            except (BrokenIndexError, ValueError):
                self._remake()
                keyframes, number = self.table.keyframes, min(number, len(self.table.keyframes)) - 1
        return self._played({}, 0, at_ns)

    def changes(self) -> Lane:
        """Events, and changes of what is remembered for ever: `(time, topic below the vehicle, payload)`."""
        return self._lane(lambda table: table.changes, 0)

    def windows(self, from_ns: int) -> Lane:
        """What is remembered for some time, `(time, path, payload)`, from some time before `from_ns` on."""
        return self._lane(lambda table: table.windows, from_ns)

    def _lane(self, which: Callable[[Table], list[Block]], from_ns: int) -> Lane:
        blocks = which(self.table)
        number = max(0, bisect_right(blocks, from_ns, key=lambda block: block.time_ns) - 1)
        while number < len(which(self.table)):
            yield from self._lane_block(which, number)
            number += 1

    def _lane_block(self, which: Callable[[Table], list[Block]], number: int) -> list[tuple[int, str, bytes]]:
        try:
            return _records.decode(self._index.block(which(self.table)[number]))
        except (BrokenIndexError, msgspec.MsgspecError):
            self._remake()  # the same pass over the same file makes the same blocks
        try:
            return _records.decode(self._index.block(which(self.table)[number]))
        except (BrokenIndexError, msgspec.MsgspecError, IndexError) as error:
            raise SessionError(f"{self.file}: its index cannot be kept ({error})") from error

    def _named(self, said: Iterable[tuple[int, int, bytes]]) -> Iterator[RecordedMessage]:
        topics, channels = self._topics, self.chunks.channels
        for time_ns, channel, payload in said:
            topic = topics.get(channel)
            if topic is None:
                record = channels.get(channel)
                topic = topics[channel] = record.topic if record else f"channel {channel} without a name"
            if topic != KEYFRAME_TOPIC:
                yield RecordedMessage(time_ns, topic, payload)

    def _snapshot(self, keyframe: Block, at_ns: int) -> Last:
        if keyframe.length:
            try:
                last = _last.decode(self._index.block(keyframe))
            except msgspec.MsgspecError as error:
                raise BrokenIndexError(str(error)) from error
        else:
            last = self._keyframe_of_file(keyframe.time_ns)
        return self._played(last, keyframe.time_ns, at_ns)

    def _played(self, last: Last, from_ns: int, at_ns: int) -> Last:
        topics = self._topics
        for time_ns, channel, payload in self._ordered.since(from_ns):
            if time_ns > at_ns:
                break
            last[topics.get(channel, "")] = (time_ns, payload)
        last.pop(KEYFRAME_TOPIC, None)
        last.pop("", None)
        return last

    def _keyframe_of_file(self, time_ns: int) -> Last:
        for at_ns, channel, payload in self._ordered.since(time_ns):
            if at_ns > time_ns:
                break
            if self._topics.get(channel) == KEYFRAME_TOPIC:
                return decode_keyframe(payload)
        raise ValueError("the keyframe is not where it was")

    def _vehicle(self, wanted: str) -> str:
        """The one asked for, else the one that the file says, else the first."""
        if not self.chunks.channels and len(self.chunks):
            next(iter(self._ordered.since(0)), None)
        levels = (channel.topic.split("/") for channel in self.chunks.channels.values())
        found = list(dict.fromkeys(parts[1] for parts in levels if parts[0] == "vehicle" and len(parts) > 2))
        if wanted in found:
            return wanted
        said = self.chunks.metadata.get(SESSION, {}).get("vehicle", "")
        return said or (found[0] if found else "")

    def _opened_index(self) -> IndexFile:
        where = cache.usable_folder()
        remembered = repr((sorted(WINDOWS_S.items()), sorted(HELD_AFTER_S.items()), sorted(CHANGES)))
        also = f"{VERSION} {self.vehicle} {blake2b(remembered.encode(), digest_size=8).hexdigest()}"
        identity = cache.identity(self.file, also)
        kept = where / f"{identity}.index"
        index = open_index(kept, identity)
        if index is None:
            with new_index(kept) as writer:
                build(self.chunks, self.vehicle, identity, writer(), self._progress)
            index = open_index(kept, identity)
            cache.bound(where, kept)
        if index is None:
            raise SessionError(f"{self.file}: its index {kept} cannot be read back")
        cache.used(kept)
        self._kept = kept
        return index

    def _remake(self) -> None:
        """The index is broken: make it anew."""
        self._index.close()
        self._kept.unlink(missing_ok=True)
        self._index = self._opened_index()

    def lost(self) -> Counter[str]:
        """How many messages or chunks are missing or out of order, by what happened."""
        table = self.table
        found = Counter(f"chunks damaged: {why}" for why in table.damaged.values())
        found["messages that stand after a later one: sorted"] = table.backwards
        return +found


def open_file(file: Path, wanted: str = "", progress: Callable[[float], None] = lambda _share: None) -> OneFile:
    """Open `file`, of the vehicle `wanted` if it has it; raises `SessionError`. `progress` hears of the index."""
    try:
        return OneFile(file, wanted, progress)
    except OSError as error:
        raise SessionError(f"{file}: {error.strerror or error}") from error
