"""The content of an MCAP chunk, unpacked and checked."""

import struct
import zlib

import lz4.frame  # type: ignore[import-untyped]
import zstandard

CHUNK_HEAD = struct.Struct("<QQQII")
"""Of a chunk: first and last time (ns), size unpacked, checksum, length of the compression's name."""
MOST_CHUNK_BYTES = 1 << 30
"""A chunk that says it is larger than this when unpacked is damaged."""


class DamageError(Exception):
    """Bytes that are not what MCAP has there."""


def unpacked(data: bytes) -> bytes:
    """The records in a chunk's content `data`; raises `DamageError`."""
    try:
        _first, _last, size, crc, name_length = CHUNK_HEAD.unpack_from(data)
        at = CHUNK_HEAD.size + name_length
        name = data[CHUNK_HEAD.size : at]
        (length,) = struct.unpack_from("<Q", data, at)
    except struct.error as error:
        raise DamageError("its head is cut") from error
    if size > MOST_CHUNK_BYTES:
        raise DamageError(f"it says that it has {size} bytes")
    plain = _decompressed(name, data[at + 8 : at + 8 + length], size)
    if len(plain) != size or (crc and zlib.crc32(plain) != crc):
        raise DamageError("its checksum is wrong")
    return plain


def _decompressed(name: bytes, packed: bytes, size: int) -> bytes:
    try:
        if name == b"zstd":
            return zstandard.ZstdDecompressor().decompress(packed, max_output_size=size)
        if name == b"lz4":
            content: bytes = lz4.frame.decompress(packed)
            return content
    except (zstandard.ZstdError, RuntimeError, ValueError, MemoryError) as error:
        raise DamageError(str(error)) from error
    if name:
        raise DamageError(f"nothing here unpacks {name.decode(errors='replace')[:20]!r}")
    return packed
