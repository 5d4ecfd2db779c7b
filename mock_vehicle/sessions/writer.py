"""Writing recordings: MCAP with zstd chunks, one channel per topic. The file appears whole or not at all."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from mcap.writer import CompressionType, Writer

from hmi.bus import topics
from hmi.bus.catalogue import Catalogue
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.recording import SESSION
from mock_vehicle.sessions.schemas import state_schema
from mock_vehicle.sessions.versions import software_version
from mock_vehicle.target_file import replaceable

CHUNK_BYTES = 64 * 1024
"""A reader takes a chunk apart at once: 64 KiB take it about 10 ms, the library's own 1 MiB ten times that, which is
seen in a replay. The file grows by 3 %."""


class RecordingWriter:
    """Writes the state messages of one vehicle, in order of time. Get one from `create_recording`."""

    def __init__(self, stream: IO[bytes], vehicle: str, catalogue: Catalogue, session: dict[str, str]) -> None:
        self._vehicle = vehicle
        self._catalogue = catalogue
        self._session = {"vehicle": vehicle, "software": software_version(), **session}
        self._channels: dict[str, int] = {}
        self._writer = Writer(stream, chunk_size=CHUNK_BYTES, compression=CompressionType.ZSTD)
        self._writer.start(profile="", library=software_version())

    def state(self, path: str, time_ns: int, payload: bytes) -> None:
        """Add an encoded state message of the catalogue's signal `path` at bus time `time_ns`."""
        channel = self._channels.get(path)
        if channel is None:
            channel = self._channels[path] = self._register(path)
        self._writer.add_message(channel, log_time=time_ns, data=payload, publish_time=time_ns)

    def note(self, session: dict[str, str]) -> None:
        """Say more about the file: what is known only once all of it was read."""
        self._session |= session

    def finish(self) -> None:
        """Write metadata and index."""
        self._writer.add_metadata(SESSION, self._session)
        self._writer.finish()  # type: ignore[no-untyped-call]

    def _register(self, path: str) -> int:
        schema = self._writer.register_schema(path, "jsonschema", state_schema(self._catalogue[path]))
        how = {"qos": "0", "retained": "true"}
        return self._writer.register_channel(topics.state(self._vehicle, path), "json", schema, how)


@contextmanager
def create_recording(
    file: Path, vehicle: str, catalogue: Catalogue, session: dict[str, str]
) -> Iterator[RecordingWriter]:
    """A writer for `file`, which is replaced when all went well and untouched otherwise; raises `SessionError`.

    `session` is what else the file says about itself, as text by name.
    """
    with whole_file(file) as stream:
        writer = RecordingWriter(stream, topics.checked_level(vehicle), catalogue, session)
        yield writer
        writer.finish()


@contextmanager
def whole_file(file: Path) -> Iterator[IO[bytes]]:
    """A stream into a temporary file beside `file` that takes its place at the end, or leaves nothing.

    Raises `SessionError` where it cannot be written, or is there and no regular file.
    """
    temporary = None
    try:
        target = replaceable(file)
        descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
        temporary = Path(name)
        with os.fdopen(descriptor, "wb") as stream:
            yield stream
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(target)
        temporary = None
    except OSError as error:
        raise SessionError(f"{file} cannot be written: {error.strerror or error}") from error
    finally:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink()


def _umask() -> int:
    """The process's umask, which can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
