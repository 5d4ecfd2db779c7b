"""The file of an index: blocks, each compressed and with a checksum, and at the end a table that says where they are.

Only the table is in memory. A file that is not whole, or whose bytes changed, is none: `open_index` says None, and
`block` raises `BrokenIndexError`.
"""

import hashlib
import os
import struct
import tempfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

import msgspec
import zstandard

from mock_vehicle.sessions.marks import Mark

MAGIC = b"EVCIDX04"
_TRAILER = struct.Struct("<QQ16s8s")
LEVEL = 3


class BrokenIndexError(Exception):
    """What was read of an index is not what was written."""


class Block(msgspec.Struct, frozen=True, array_like=True):
    """A block: bus time (ns) of its first content, and where it stands. `length` 0: the recording has it itself."""

    time_ns: int
    offset: int
    length: int
    crc: int


class Table(msgspec.Struct):
    """What an index knows of its recording; times in ns. `counts` is messages by topic."""

    identity: str
    vehicle: str = ""
    channels: list[tuple[int, str, str]] = []
    counts: dict[str, int] = {}
    start_ns: int = 0
    end_ns: int = 0
    backwards: int = 0
    damaged: dict[int, str] = {}
    marks: list[Mark] = []
    keyframes: list[Block] = []
    changes: list[Block] = []
    windows: list[Block] = []


class IndexFile:
    """An open index."""

    def __init__(self, stream: IO[bytes], table: Table) -> None:
        self.table = table
        self._stream = stream

    def block(self, block: Block) -> bytes:
        """Its content; raises `BrokenIndexError`."""
        try:
            self._stream.seek(block.offset)
            packed = self._stream.read(block.length)
            if zlib.crc32(packed) != block.crc:
                raise BrokenIndexError("a block of the index is damaged")
            return zstandard.ZstdDecompressor().decompress(packed)
        except (OSError, zstandard.ZstdError) as error:
            raise BrokenIndexError(str(error)) from error

    def close(self) -> None:
        """Close the file."""
        self._stream.close()


class IndexWriter:
    """Adds blocks to a new index."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._packer = zstandard.ZstdCompressor(level=LEVEL)
        stream.write(MAGIC)

    def add(self, time_ns: int, content: Any) -> Block:
        """Write `content` (of what MessagePack knows) as a block."""
        packed = self._packer.compress(msgspec.msgpack.encode(content))
        offset = self._stream.tell()
        self._stream.write(packed)
        return Block(time_ns, offset, len(packed), zlib.crc32(packed))

    def finish(self, table: Table) -> None:
        """Write the table."""
        raw = msgspec.msgpack.encode(table)
        offset = self._stream.tell()
        self._stream.write(raw)
        self._stream.write(_TRAILER.pack(offset, len(raw), _digest(raw), MAGIC))


def open_index(file: Path, identity: str) -> IndexFile | None:
    """The index in `file` of the recording `identity`; None where there is none that can be used."""
    try:
        stream = file.open("rb")
    except OSError:
        return None
    try:
        stream.seek(-_TRAILER.size, os.SEEK_END)
        offset, length, digest, magic = _TRAILER.unpack(stream.read(_TRAILER.size))
        stream.seek(offset)
        raw = stream.read(length)
        if magic != MAGIC or _digest(raw) != digest:
            raise BrokenIndexError("it is not whole")
        table = msgspec.msgpack.decode(raw, type=Table)
        if table.identity != identity:
            raise BrokenIndexError("it is another recording's")
    except (OSError, OverflowError, ValueError, MemoryError, msgspec.MsgspecError, BrokenIndexError):
        stream.close()
        return None
    return IndexFile(stream, table)


@contextmanager
def new_index(file: Path) -> Iterator[Callable[[], IndexWriter]]:
    """Makes a writer of a file that takes the place of `file` at the end, or leaves nothing."""
    descriptor, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=file.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            yield lambda: IndexWriter(stream)
        temporary.replace(file)
    finally:
        with suppress(OSError):
            temporary.unlink()


def _digest(raw: bytes) -> bytes:
    return hashlib.blake2b(raw, digest_size=16).digest()
