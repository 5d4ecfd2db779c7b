"""What is whole in a damaged MCAP file: every record that can be made sense of, and what was passed over, and why.

Lengths may be wrong, so after a fault the next chunk is looked for by what its head must look like.
"""

import io
import struct
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from mcap.data_stream import ReadDataStream
from mcap.exceptions import McapError
from mcap.opcode import Opcode
from mcap.records import Attachment, Channel, Message, Metadata, Schema, Statistics

from mock_vehicle.sessions.recording import MAGIC
from mock_vehicle.sessions.unpacking import DamageError, unpacked

_HEAD = struct.Struct("<BQ")
_CHUNK_MARKS = tuple(struct.pack("<I", len(name)) + name for name in (b"zstd", b"lz4"))
_MARK_AT = _HEAD.size + 8 + 8 + 8 + 4
"""Where in a chunk's record the name of its compression stands: after its times, size and checksum."""
_OPCODES = frozenset(int(one) for one in Opcode)
_INDEXES = frozenset(
    int(one)
    for one in (
        Opcode.HEADER,
        Opcode.MESSAGE_INDEX,
        Opcode.CHUNK_INDEX,
        Opcode.ATTACHMENT_INDEX,
        Opcode.METADATA_INDEX,
        Opcode.SUMMARY_OFFSET,
        Opcode.DATA_END,
    )
)
_FAULTS = (McapError, DamageError, struct.error, ValueError, MemoryError)


class ChunkPlace(NamedTuple):
    """Where the content of a chunk that is whole stands."""

    start: int
    end: int


@dataclass(slots=True)
class Scan:
    """What was found. `lost` counts pieces by the reason for which they cannot be used, `lost_bytes` their size."""

    chunks: list[ChunkPlace] = field(default_factory=list)
    loose: list[Message] = field(default_factory=list)
    """Messages outside of chunks."""
    schemas: dict[int, Schema] = field(default_factory=dict)
    channels: dict[int, Channel] = field(default_factory=dict)
    metadata: list[Metadata] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    lost: Counter[str] = field(default_factory=Counter)
    lost_bytes: int = 0
    has_end: bool = False
    stated: int | None = None
    """How many messages the file says it has, if its summary is there."""

    def define(self, record: Schema | Channel) -> None:
        """Take a definition; the first one of a number counts."""
        (self.schemas if isinstance(record, Schema) else self.channels).setdefault(record.id, record)  # type: ignore[arg-type]


def scan(data: memoryview) -> Scan:
    """Look through the whole file."""
    found = Scan()
    at = len(MAGIC)
    if bytes(data[:at]) != MAGIC:
        found.lost["the file's beginning is damaged"] += 1
        at = 0
    while at < len(data) and not found.has_end:
        end = _end_of(data, at)
        if end is None or not _take(found, data, at, end):
            further = _next(data, at, end)
            found.lost_bytes += further - at
            if end is None:
                why = "the file is cut off there" if further == len(data) else "its length is damaged"
                found.lost[f"a record of which {why}" if further < len(data) else f"a record: {why}"] += 1
            at = further
        else:
            at = end
    return found


def parts(plain: bytes) -> Iterator[Schema | Channel | Message]:
    """The records of a chunk's content."""
    at = 0
    while at < len(plain):
        opcode, length = _HEAD.unpack_from(plain, at)
        at += _HEAD.size
        if opcode == Opcode.MESSAGE:
            channel, sequence, log_ns, publish_ns = _MESSAGE.unpack_from(plain, at)
            yield Message(channel, log_ns, plain[at + _MESSAGE.size : at + length], publish_ns, sequence)
        elif opcode in (Opcode.SCHEMA, Opcode.CHANNEL):
            stream = ReadDataStream(io.BytesIO(plain[at : at + length]))
            yield Schema.read(stream) if opcode == Opcode.SCHEMA else Channel.read(stream)
        at += length


_MESSAGE = struct.Struct("<HIQQ")


def _end_of(data: memoryview, at: int) -> int | None:
    """Where the record at `at` ends; None if there can be none."""
    if at + _HEAD.size > len(data):
        return None
    opcode, length = _HEAD.unpack_from(data, at)
    end = at + _HEAD.size + length
    return end if opcode in _OPCODES and end <= len(data) else None


def _take(found: Scan, data: memoryview, at: int, end: int) -> bool:
    """Take the record from `at` to `end`; False, with the reason counted, when it is damaged."""
    opcode, _length = _HEAD.unpack_from(data, at)
    content = bytes(data[at + _HEAD.size : end])
    is_chunk = opcode == Opcode.CHUNK or bytes(data[at + _MARK_AT : at + _MARK_AT + 8]).startswith(_CHUNK_MARKS)
    try:
        if is_chunk:
            for record in parts(unpacked(content)):
                if not isinstance(record, Message):
                    found.define(record)
            found.chunks.append(ChunkPlace(at + _HEAD.size, end))
        elif opcode not in _INDEXES:
            _take_plain(found, opcode, content)
    except _FAULTS as error:
        found.lost[f"{'a chunk' if is_chunk else 'a record'}: {error}"] += 1
        return False
    return True


def _take_plain(found: Scan, opcode: int, content: bytes) -> None:
    stream = ReadDataStream(io.BytesIO(content))
    if opcode == Opcode.SCHEMA:
        found.define(Schema.read(stream))
    elif opcode == Opcode.CHANNEL:
        found.define(Channel.read(stream))
    elif opcode == Opcode.MESSAGE:
        found.loose.append(Message.read(stream, len(content)))
    elif opcode == Opcode.METADATA:
        found.metadata.append(Metadata.read(stream))
    elif opcode == Opcode.ATTACHMENT:
        if zlib.crc32(content[:-4]) != struct.unpack("<I", content[-4:])[0]:
            raise DamageError("an attachment's checksum is wrong")
        found.attachments.append(Attachment.read(stream))
    elif opcode == Opcode.STATISTICS:
        found.stated = Statistics.read(stream).message_count
    elif opcode == Opcode.FOOTER:
        found.has_end = True


def _next(data: memoryview, at: int, end: int | None) -> int:
    """Where to go on after a damaged record: behind it, if a record is there, else at the next chunk or the end."""
    if end is not None and (end == len(data) or _end_of(data, end) is not None):
        return end
    places = (_find(data, mark, at + _MARK_AT + 1) for mark in _CHUNK_MARKS)
    return min((place - _MARK_AT for place in places if place is not None), default=len(data))


def _find(data: memoryview, mark: bytes, begin: int) -> int | None:
    """Where `mark` stands next at the place of a chunk's head, whose record fits into the file."""
    source = data.obj
    while (place := source.find(mark, begin)) >= 0:  # type: ignore[attr-defined]
        if _end_of(data, place - _MARK_AT) is not None:
            return int(place)
        begin = place + 1
    return None
