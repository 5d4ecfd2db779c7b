"""The records of an MCAP file that are read by hand: their numbers, and how two are built (https://mcap.dev/spec)."""

import struct
from typing import NamedTuple

CHANNEL, MESSAGE, CHUNK, CHUNK_INDEX = 0x04, 0x05, 0x06, 0x08
METADATA, METADATA_INDEX, DATA_END = 0x0C, 0x0D, 0x0F

HEAD = struct.Struct("<BQ")
"""Every record begins with its opcode and the length of its content."""
FOOTER_BYTES = 9 + 20 + 8
"""The footer's record and the magic bytes after it."""


class ChannelRecord(NamedTuple):
    """A topic of a file, and how its messages are encoded."""

    id: int
    topic: str
    encoding: str


def read_channel(data: bytes) -> ChannelRecord:
    """A channel's content; raises `struct.error` or `UnicodeDecodeError`."""
    number, _schema = struct.unpack_from("<HH", data)
    topic, at = _text(data, 4)
    encoding, _at = _text(data, at)
    return ChannelRecord(number, topic, encoding)


def read_metadata(data: bytes) -> tuple[str, dict[str, str]]:
    """A metadata record's name and values; raises like `read_channel`."""
    name, at = _text(data, 0)
    (length,) = struct.unpack_from("<I", data, at)
    at += 4
    end, found = at + length, {}
    while at < end:
        key, at = _text(data, at)
        found[key], at = _text(data, at)
    return name, found


def _text(data: bytes, at: int) -> tuple[str, int]:
    (length,) = struct.unpack_from("<I", data, at)
    end = at + 4 + length
    if end > len(data):
        raise struct.error("a text is cut")
    return data[at + 4 : end].decode(), end
