"""An MCAP file as its chunks: where each is and which time it covers, read one at a time.

The library's reader keeps the whole summary as objects, message indexes and all: of a drive of ten hours with 400
channels gigabytes. Here a chunk is four numbers, its message indexes are passed over, and its messages are taken apart
in one loop. Files without an index, or without chunks, are looked through once for where their records are.
"""

import struct
import zlib
from array import array
from collections.abc import Iterator
from typing import IO, NamedTuple

from mock_vehicle.sessions.records import (
    CHANNEL,
    CHUNK,
    CHUNK_INDEX,
    DATA_END,
    FOOTER_BYTES,
    HEAD,
    MESSAGE,
    METADATA,
    METADATA_INDEX,
    ChannelRecord,
    read_channel,
    read_metadata,
)
from mock_vehicle.sessions.unpacking import CHUNK_HEAD, DamageError, unpacked

RUN_BYTES = 64 * 1024
"""Messages outside of chunks are read in runs of about this size."""

_MESSAGE = struct.Struct("<HIQQ")
_INDEX = struct.Struct("<QQQQ")
_FOOTER = struct.Struct("<BQQQI8s")
_UNTOUCHED = -1

type Said = tuple[int, int, bytes]
"""A message: bus time in ns, number of its channel, payload."""


class Place(NamedTuple):
    """A chunk (or a run of messages outside of chunks, `is_run`): its times in ns, and where it stands."""

    start_ns: int
    end_ns: int
    offset: int
    length: int
    is_run: bool


class ChunkFile:
    """An open file, its chunks in order of time. `channels` grow while chunks are read where the summary lacks them.

    Raises `DamageError` where there is no summary, and the file cannot be looked through either.
    """

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._size = stream.seek(0, 2)
        self.channels: dict[int, ChannelRecord] = {}
        self.metadata: dict[str, dict[str, str]] = {}
        self.summary_damage = ""
        self._columns = [array("Q"), array("Q"), array("Q"), array("Q"), array("b")]
        try:
            found = self._take_summary()
        except (DamageError, struct.error, UnicodeDecodeError) as error:
            self.summary_damage = str(error)
            found = False
        try:
            if not found:
                self._look_through()
        except (struct.error, UnicodeDecodeError) as error:
            raise DamageError(f"a record is cut ({error})") from error
        self._sort()

    def __len__(self) -> int:
        """How many chunks there are."""
        return len(self._columns[0])

    def place(self, number: int) -> Place:
        """Where chunk `number`, counted in order of time, stands."""
        starts, ends, offsets, lengths, runs = self._columns
        return Place(starts[number], ends[number], offsets[number], lengths[number], bool(runs[number]))

    def read(self, number: int) -> list[Said]:
        """The messages of a chunk as they stand in it; raises `DamageError`."""
        place = self.place(number)
        data = self._at(place.offset, place.length)
        if not place.is_run:
            data = unpacked(data)
        return self._messages(data)

    def _messages(self, data: bytes) -> list[Said]:
        found: list[Said] = []
        add, head, message = found.append, HEAD.unpack_from, _MESSAGE.unpack_from
        at, end = 0, len(data)
        try:
            while at < end:
                opcode, length = head(data, at)
                at += 9
                if opcode == MESSAGE:
                    channel, _sequence, log_ns, _publish_ns = message(data, at)
                    add((log_ns, channel, data[at + 22 : at + length]))
                elif opcode == CHANNEL:
                    self._learn(data[at : at + length])
                at += length
        except (struct.error, UnicodeDecodeError) as error:
            raise DamageError(f"its records are cut ({error})") from error
        if at != end:
            raise DamageError("its last record is cut")
        return found

    def _learn(self, data: bytes) -> None:
        channel = read_channel(data)
        self.channels.setdefault(channel.id, channel)

    # --- where things are

    def _take_summary(self) -> bool:
        """Read the summary; False where there is none, or none that says where the chunks are."""
        footer = self._at(self._size - FOOTER_BYTES, FOOTER_BYTES)
        _opcode, _length, start, _offsets, crc, _magic = _FOOTER.unpack(footer)
        if start == 0:
            return False
        if not 0 < start <= self._size - FOOTER_BYTES:
            raise DamageError("the footer points outside of the file")
        if crc and self._crc(start, self._size - 12) != crc:
            raise DamageError("the summary's checksum is wrong")
        for opcode, offset, length in self._records(start, self._size - FOOTER_BYTES):
            if opcode == CHUNK_INDEX:
                first, last, at, size = _INDEX.unpack(self._at(offset, _INDEX.size))
                self._add(first, last, at + 9, size - 9, is_run=False)
            elif opcode == CHANNEL:
                self._learn(self._at(offset, length))
            elif opcode == METADATA_INDEX:
                self._take_metadata(offset)
        return len(self) > 0

    def _take_metadata(self, index_offset: int) -> None:
        offset, length = struct.unpack("<QQ", self._at(index_offset, 16))
        name, values = read_metadata(self._at(offset + 9, length - 9))
        self.metadata[name] = values

    def _look_through(self) -> None:
        for column in self._columns:
            del column[:]
        run_start = _UNTOUCHED
        for opcode, offset, length in self._records(8, self._size - 8):
            outside = opcode == MESSAGE
            if run_start != _UNTOUCHED and (not outside or offset - run_start > RUN_BYTES):
                self._add_run(run_start, offset - 9)
                run_start = _UNTOUCHED
            if outside and run_start == _UNTOUCHED:
                run_start = offset - 9
            if opcode == CHUNK:
                first, last, *_ = CHUNK_HEAD.unpack(self._at(offset, CHUNK_HEAD.size))
                self._add(first, last, offset, length, is_run=False)
            elif opcode == CHANNEL:
                self._learn(self._at(offset, length))
            elif opcode == METADATA:
                name, values = read_metadata(self._at(offset, length))
                self.metadata[name] = values
            elif opcode == DATA_END:
                return
        if run_start != _UNTOUCHED:
            self._add_run(run_start, self._size - 8)

    def _add_run(self, start: int, end: int) -> None:
        times = [said[0] for said in self._messages(self._at(start, end - start))]
        self._add(min(times), max(times), start, end - start, is_run=True)

    def _add(self, first: int, last: int, offset: int, length: int, *, is_run: bool) -> None:
        for column, value in zip(self._columns, (first, last, offset, length, is_run), strict=True):
            column.append(value)

    def _sort(self) -> None:
        starts, _ends, offsets, _lengths, _runs = self._columns
        order = sorted(range(len(self)), key=lambda number: (starts[number], offsets[number]))
        self._columns = [array(column.typecode, (column[number] for number in order)) for column in self._columns]

    def _records(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """`(opcode, offset of the content, length)` of the records in a stretch of the file."""
        at = start
        while at + 9 <= end:
            opcode, length = HEAD.unpack(self._at(at, 9))
            at += 9
            if at + length > end:
                raise DamageError(f"the record at byte {at - 9} is longer than the file")
            yield opcode, at, length
            at += length

    def _at(self, offset: int, length: int) -> bytes:
        if offset < 0 or length < 0 or offset + length > self._size:
            raise DamageError("it points outside of the file")
        self._stream.seek(offset)
        data = self._stream.read(length)
        if len(data) != length:
            raise DamageError("the file ends before its time")
        return data

    def _crc(self, start: int, end: int) -> int:
        self._stream.seek(start)
        crc, left = 0, end - start
        while left:
            data = self._stream.read(min(left, 1 << 20))
            if not data:
                raise DamageError("the file ends before its time")
            crc, left = zlib.crc32(data, crc), left - len(data)
        return crc
