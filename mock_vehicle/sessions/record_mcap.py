"""MCAP as a recorder writes it: chunks built by hand, all other records by the library.

The library's writer takes 14 µs a message, in Python; at 10,000 a second that is time which the network thread needs.
Here it is two.
"""

import struct
import zlib
from collections import Counter
from typing import Protocol

import zstandard
from mcap.data_stream import RecordBuilder
from mcap.opcode import Opcode
from mcap.records import (
    Attachment,
    AttachmentIndex,
    Channel,
    Chunk,
    ChunkIndex,
    DataEnd,
    Footer,
    Header,
    McapRecord,
    MessageIndex,
    Metadata,
    MetadataIndex,
    Schema,
    Statistics,
    SummaryOffset,
)

from mock_vehicle.sessions.recording import MAGIC

_MESSAGE = struct.Struct("<BQHIQQ")
_MESSAGE_FIELDS = 2 + 4 + 8 + 8
_FOOTER_HEAD = struct.Struct("<BQQQ")
_FOOTER_BYTES = 8 + 8 + 4


class Out(Protocol):
    """Where the bytes go."""

    def write(self, data: bytes, /) -> int: ...
    def tell(self) -> int: ...


class McapStream:
    """Writes one file to `out`. A message is there after `close_chunk`, which `message` calls now and then."""

    def __init__(self, out: Out, library: str, chunk_bytes: int, *, index_messages: bool) -> None:
        self._out = out
        self._chunk_bytes = chunk_bytes
        self._index_messages = index_messages
        self._compressor = zstandard.ZstdCompressor()
        self._schemas: list[Schema] = []
        self._channels: list[Channel] = []
        self._chunks: list[ChunkIndex] = []
        self._attachments: list[AttachmentIndex] = []
        self._metadata: list[MetadataIndex] = []
        self._counts: Counter[int] = Counter()
        self._chunk = bytearray()
        self._places: dict[int, list[tuple[int, int]]] = {}
        self._in_chunk = 0
        self._first = self._last = 0
        out.write(MAGIC + _bytes(Header("", library)))

    def schema(self, name: str, data: bytes) -> int:
        """The number of a new JSON Schema."""
        schema = Schema(id=len(self._schemas) + 1, data=data, encoding="jsonschema", name=name)
        self._schemas.append(schema)
        self._chunk += _bytes(schema)
        return schema.id

    def channel(self, topic: str, encoding: str, schema: int, metadata: dict[str, str]) -> int:
        """The number of a new channel; `schema` is 0 where there is none."""
        channel = Channel(len(self._channels) + 1, topic, encoding, metadata, schema)
        self._channels.append(channel)
        self._chunk += _bytes(channel)
        return channel.id

    def message(self, channel: int, log_ns: int, publish_ns: int, sequence: int, payload: bytes) -> None:
        """Add a message to the chunk."""
        chunk = self._chunk
        if self._index_messages:
            self._places.setdefault(channel, []).append((log_ns, len(chunk)))
        if not self._in_chunk:
            self._first = self._last = log_ns
        elif log_ns < self._first:
            self._first = log_ns
        elif log_ns > self._last:
            self._last = log_ns
        self._in_chunk += 1
        self._counts[channel] += 1
        chunk += _MESSAGE.pack(Opcode.MESSAGE, _MESSAGE_FIELDS + len(payload), channel, sequence, log_ns, publish_ns)
        chunk += payload
        if len(chunk) > self._chunk_bytes:
            self.close_chunk()

    def close_chunk(self) -> None:
        """Write the chunk, if it holds a message."""
        if not self._in_chunk:
            return
        plain = bytes(self._chunk)
        packed = self._compressor.compress(plain)
        chunk = _bytes(Chunk("zstd", packed, self._last, self._first, zlib.crc32(plain), len(plain)))
        start = self._out.tell()
        self._out.write(chunk)
        indexes_at = self._out.tell()
        offsets: dict[int, int] = {}
        for number, places in self._places.items():
            offsets[number] = self._out.tell()
            self._out.write(_bytes(MessageIndex(number, places)))
        self._chunks.append(
            ChunkIndex(
                chunk_length=len(chunk),
                chunk_start_offset=start,
                compression="zstd",
                compressed_size=len(packed),
                message_end_time=self._last,
                message_index_length=self._out.tell() - indexes_at,
                message_index_offsets=offsets,
                message_start_time=self._first,
                uncompressed_size=len(plain),
            )
        )
        self._chunk = bytearray()
        self._places = {}
        self._in_chunk = 0

    def attachment(self, one: Attachment) -> None:
        """Add an attachment."""
        raw = _bytes(one)
        place, size = self._out.tell(), len(one.data)
        self._out.write(raw)
        self._attachments.append(
            AttachmentIndex(place, len(raw), one.log_time, one.create_time, size, one.name, one.media_type)
        )

    def metadata(self, name: str, values: dict[str, str]) -> None:
        """Add a metadata record."""
        raw = _bytes(Metadata(name, values))
        self._metadata.append(MetadataIndex(self._out.tell(), len(raw), name))
        self._out.write(raw)

    def finish(self) -> None:
        """Write the last chunk, the summary and the end."""
        self.close_chunk()
        self._out.write(_bytes(DataEnd(0)))
        start = self._out.tell()
        summary, offsets = bytearray(), bytearray()
        groups: tuple[tuple[Opcode, list[McapRecord]], ...] = (
            (Opcode.SCHEMA, [*self._schemas]),
            (Opcode.CHANNEL, [*self._channels]),
            (Opcode.STATISTICS, [self._statistics()]),
            (Opcode.CHUNK_INDEX, [*self._chunks]),
            (Opcode.ATTACHMENT_INDEX, [*self._attachments]),
            (Opcode.METADATA_INDEX, [*self._metadata]),
        )
        for opcode, records in groups:
            before = len(summary)
            for record in records:
                summary += _bytes(record)
            if records:
                offsets += _bytes(SummaryOffset(opcode, start + before, len(summary) - before))
        offsets_at = start + len(summary)
        summary += offsets
        head = _FOOTER_HEAD.pack(Opcode.FOOTER, _FOOTER_BYTES, start, offsets_at)
        crc = zlib.crc32(head, zlib.crc32(summary))
        self._out.write(bytes(summary) + _bytes(Footer(start, offsets_at, crc)) + MAGIC)

    def _statistics(self) -> Statistics:
        return Statistics(
            attachment_count=len(self._attachments),
            channel_count=len(self._channels),
            channel_message_counts=dict(self._counts),
            chunk_count=len(self._chunks),
            message_count=self._counts.total(),
            message_end_time=max((chunk.message_end_time for chunk in self._chunks), default=0),
            message_start_time=min((chunk.message_start_time for chunk in self._chunks), default=0),
            metadata_count=len(self._metadata),
            schema_count=len(self._schemas),
        )


def bare_end() -> bytes:
    """The end of a file that has no summary."""
    return _bytes(DataEnd(0)) + _bytes(Footer(0, 0, 0)) + MAGIC


def _bytes(record: McapRecord) -> bytes:
    builder = RecordBuilder()
    record.write(builder)
    return bytes(builder.end())  # type: ignore[no-untyped-call]
