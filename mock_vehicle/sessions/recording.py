"""Reading recordings: MCAP files of the bus's messages, one channel per topic. Streams, chunk by chunk.

Topics stand in a recording as they were on the bus, with the id of the recorded vehicle (`vehicle/x/state/…`); an
import takes the mapping's `vehicle`. A replay puts the id it is told in its place. Times are bus time, payloads are
the bytes of the bus, and a channel's metadata is its QoS and whether it is retained.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import msgspec
from mcap.exceptions import McapError
from mcap.reader import McapReader, make_reader
from mcap.records import Channel, Statistics
from mcap.summary import Summary

from hmi.bus.catalogue import default_catalogue
from hmi.bus.errors import BusError
from hmi.bus.payloads import decode_state
from mock_vehicle.sessions.errors import SessionError

MAGIC = b"\x89MCAP0\r\n"
SESSION = "session"
"""Name of the metadata record that says which vehicle, catalogue and software a recording is from."""

NS = 1_000_000_000


class ChannelInfo(msgspec.Struct, frozen=True):
    """A topic in a recording: how many messages, the schema's name, and how it was published (QoS, retained)."""

    topic: str
    count: int
    encoding: str
    schema: str
    metadata: dict[str, str]


class RecordedMessage(msgspec.Struct, frozen=True, gc=False):
    """One message as it was on the bus; `time_ns` is bus time since the Unix epoch."""

    time_ns: int
    topic: str
    payload: bytes


class RecordedState(msgspec.Struct, frozen=True):
    """A signal's value, checked against the catalogue."""

    path: str
    time_ns: int
    value: Any


class Recording:
    """An open recording. Get one from `open_recording`; all reading may raise `SessionError`."""

    def __init__(self, file: Path, stream: IO[bytes]) -> None:
        self.file = file
        self._stream = stream
        with self._damage_reported():
            reader = make_reader(stream)
            summary = reader.get_summary()
            records = list(reader.iter_metadata())
        self.metadata = {record.name: dict(record.metadata) for record in records}
        self.session = self.metadata.get(SESSION, {})
        self._is_indexed = bool(summary and summary.chunk_indexes)
        if summary is not None and summary.statistics is not None and summary.channels:
            self._take_summary(summary, summary.statistics)
        else:
            self._scan()
        self.vehicle = self.session.get("vehicle") or self._first_vehicle()

    @property
    def start(self) -> float:
        """Bus time of the first message, Unix seconds."""
        return self.start_ns / NS

    @property
    def end(self) -> float:
        """Bus time of the last message, Unix seconds."""
        return self.end_ns / NS

    @property
    def duration_s(self) -> float:
        """From the first to the last message."""
        return (self.end_ns - self.start_ns) / NS

    def messages(self) -> Iterator[RecordedMessage]:
        """All messages in order of bus time (in a file without an index: in the file's order)."""
        with self._damage_reported():
            for _schema, channel, message in self._reader().iter_messages(log_time_order=self._is_indexed):
                yield RecordedMessage(message.log_time, channel.topic, message.data)

    def states(self) -> Iterator[RecordedState]:
        """The values of the vehicle's signals; what the catalogue does not know or allow is passed over."""
        catalogue = default_catalogue()
        prefix = f"vehicle/{self.vehicle}/state/"
        for message in self.messages():
            if not message.topic.startswith(prefix):
                continue
            spec = catalogue.get(message.topic[len(prefix) :].replace("/", "."))
            if spec is None:
                continue
            try:
                value, _timestamp = decode_state(message.payload, spec)
            except BusError:
                continue
            yield RecordedState(spec.path, message.time_ns, value)

    def _reader(self) -> McapReader:
        self._stream.seek(0)
        return make_reader(self._stream, validate_crcs=True)

    def _take_summary(self, summary: Summary, statistics: Statistics) -> None:
        self.count = statistics.message_count
        self.start_ns, self.end_ns = statistics.message_start_time, statistics.message_end_time
        names = {schema.id: schema.name for schema in summary.schemas.values()}
        self.channels = [
            _info(channel, names.get(channel.schema_id, ""), statistics.channel_message_counts.get(channel.id, 0))
            for channel in summary.channels.values()
        ]

    def _scan(self) -> None:
        found: dict[int, tuple[Channel, str]] = {}
        counts: dict[int, int] = {}
        self.count = self.start_ns = self.end_ns = 0
        with self._damage_reported():
            for schema, channel, message in self._reader().iter_messages(log_time_order=False):
                found[channel.id] = (channel, "" if schema is None else schema.name)
                counts[channel.id] = counts.get(channel.id, 0) + 1
                self.start_ns = min(self.start_ns, message.log_time) if self.count else message.log_time
                self.end_ns = max(self.end_ns, message.log_time)
                self.count += 1
        self.channels = [_info(channel, name, counts[channel.id]) for channel, name in found.values()]

    def _first_vehicle(self) -> str:
        levels = (channel.topic.split("/") for channel in self.channels)
        return next((parts[1] for parts in levels if parts[0] == "vehicle" and len(parts) > 2), "")

    @contextmanager
    def _damage_reported(self) -> Iterator[None]:
        try:
            yield
        except SessionError:
            raise
        except McapError as error:
            raise SessionError(f"{self.file}: the recording is damaged: {error}") from error
        except Exception as error:  # damaged bytes make the readers of MCAP, zstd and struct raise almost anything
            raise SessionError(f"{self.file}: the recording is damaged ({type(error).__name__}: {error})") from error


@contextmanager
def open_recording(file: Path) -> Iterator[Recording]:
    """Open `file`; raises `SessionError` when it is missing, empty, truncated, damaged or no MCAP file."""
    try:
        stream = file.open("rb")
    except OSError as error:
        raise SessionError(f"{file}: {error.strerror or error}") from error
    with stream:
        check_ends(file, stream)
        yield Recording(file, stream)


def is_recording(file: Path) -> bool:
    """Whether `file` begins like an MCAP file; raises `SessionError` when it is missing or empty."""
    try:
        with file.open("rb") as stream:
            start = stream.read(len(MAGIC))
    except OSError as error:
        raise SessionError(f"{file}: {error.strerror or error}") from error
    if not start:
        raise SessionError(f"{file}: the file is empty")
    return start == MAGIC


def check_ends(file: Path, stream: IO[bytes]) -> None:
    """Raise `SessionError` where the file is empty, no MCAP file, or has lost its end."""
    start = stream.read(len(MAGIC))
    size = stream.seek(0, 2)
    stream.seek(max(0, size - len(MAGIC)))
    end = stream.read()
    stream.seek(0)
    if not start:
        raise SessionError(f"{file}: the file is empty")
    if start != MAGIC[: len(start)]:
        raise SessionError(f"{file}: not an MCAP recording")
    if end != MAGIC or size < 2 * len(MAGIC):
        raise SessionError(f"{file}: the recording is truncated, its end is missing")


def _info(channel: Channel, schema: str, count: int) -> ChannelInfo:
    return ChannelInfo(channel.topic, count, channel.message_encoding, schema, dict(channel.metadata))
