"""A recording that grows: whole records reach the disk at once, so that whatever ends it leaves a file to read."""

import errno
import os
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from mcap.records import Attachment

from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.record_mcap import McapStream, bare_end
from mock_vehicle.sessions.versions import software_version
from mock_vehicle.sessions.writer import CHUNK_BYTES

_PENDING_BYTES = 256 * 1024


class RawFile(Protocol):
    """What is needed of an unbuffered file; a test gives one that fills."""

    def write(self, data: memoryview, /) -> int | None: ...
    def truncate(self, size: int, /) -> int: ...
    def seek(self, offset: int, /) -> int: ...
    def fileno(self) -> int: ...
    def close(self) -> None: ...


class Sink:
    """Collects records and writes them in one go. `whole` are the sizes at which the file ended with a whole record."""

    def __init__(self, raw: RawFile) -> None:
        self._raw = raw
        self._pending = bytearray()
        self.size = 0
        self.whole = [0, 0]

    @property
    def pending(self) -> int:
        """Bytes that are not in the file yet."""
        return len(self._pending)

    def tell(self) -> int:
        """Where the next byte will stand."""
        return self.size + len(self._pending)

    def write(self, data: bytes) -> int:
        """Collect `data`."""
        self._pending += data
        return len(data)

    def flush(self) -> None:
        """Put everything that was collected into the file. Raises `OSError`; `cut` then takes back the half of it."""
        with memoryview(self._pending) as view:
            done = 0
            while done < len(view):
                written = self._raw.write(view[done:])
                if not written:
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
                done += written
        self.size += len(self._pending)
        self._pending = bytearray()
        if self.size != self.whole[-1]:
            self.whole = [self.whole[-1], self.size]

    def sync(self) -> None:
        """Have the system write the file to the disk, for when the power fails."""
        os.fsync(self._raw.fileno())

    def cut(self, size: int) -> None:
        """The file ends at `size` from now on, and nothing is pending."""
        self._pending = bytearray()
        self._raw.truncate(size)
        self._raw.seek(size)
        self.size = size


class RecordFile:
    """A new MCAP file at `path`; raises `SessionError` where there is one already or none can be.

    After any `OSError` of `flush`, `finish` or the methods that write, call `close_short`: it leaves a readable file.
    """

    def __init__(self, path: Path, *, index_messages: bool = False, raw: RawFile | None = None) -> None:
        self.path = path
        self.messages = 0
        if raw is None:
            try:
                raw = path.open("xb", buffering=0)
            except FileExistsError:
                raise SessionError(f"{path} is there already: a recording never replaces a file") from None
            except OSError as error:
                raise SessionError(f"{path} cannot be written: {error.strerror or error}") from error
        self._raw = raw
        self._sink = Sink(raw)
        self._mcap = McapStream(self._sink, software_version(), CHUNK_BYTES, index_messages=index_messages)

    @property
    def size(self) -> int:
        """Size of what is in the file."""
        return self._sink.size

    def channel(self, topic: str, encoding: str, schema: tuple[str, bytes] | None, metadata: dict[str, str]) -> int:
        """The number of a new channel."""
        schema_id = 0 if schema is None else self._mcap.schema(*schema)
        return self._mcap.channel(topic, encoding, schema_id, metadata)

    def message(self, channel: int, log_ns: int, publish_ns: int, sequence: int, payload: bytes) -> None:
        """Add a message; it is in the file after `flush` at the latest."""
        self._mcap.message(channel, log_ns, publish_ns, sequence, payload)
        self.messages += 1
        if self._sink.pending > _PENDING_BYTES:
            self._sink.flush()

    def metadata(self, name: str, values: dict[str, str]) -> None:
        """Add a metadata record."""
        self._mcap.metadata(name, values)

    def attachment(self, name: str, media_type: str, data: bytes, log_ns: int, create_ns: int) -> None:
        """Add an attachment."""
        self._mcap.attachment(Attachment(create_ns, log_ns, name, media_type, data))

    def flush(self) -> None:
        """Close the chunk and have everything on the disk."""
        self._mcap.close_chunk()
        self._sink.flush()
        self._sink.sync()

    def finish(self) -> None:
        """Write summary and index, and close."""
        self._mcap.finish()
        self._sink.flush()
        self._sink.sync()
        self._raw.close()

    def close_short(self) -> None:
        """End the file after its last whole record that leaves room for an end, without summary and index.

        For a disk that is full: what went wrong half way is cut off, and the bytes of the end go in its place.
        """
        with suppress(OSError):
            for size in reversed([size for size in self._sink.whole if size]):
                self._sink.cut(size)
                self._sink.write(bare_end())
                try:
                    self._sink.flush()
                    break
                except OSError:
                    self._sink.cut(size)
        with suppress(OSError):
            self._raw.close()
