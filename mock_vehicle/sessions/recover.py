"""`mock-vehicle recover`: a recording that was cut off or damaged, as a whole one with all that can be read."""

import mmap
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from mcap.records import Message

from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.record_file import RecordFile
from mock_vehicle.sessions.recording import SESSION
from mock_vehicle.sessions.recover_scan import Scan, parts, scan
from mock_vehicle.sessions.unpacking import unpacked


@dataclass(slots=True)
class Recovered:
    """What came out. `missing` are messages that are known to be gone, by gaps in their topics' counts."""

    messages: int
    chunks: int
    attachments: int
    missing: int
    lost: Counter[str]
    lost_bytes: int
    size: int
    was_whole: bool

    def lines(self) -> list[str]:
        """For a person, most important first."""
        text = [f"{self.messages:,} messages in {self.chunks:,} chunks and {self.attachments:,} attachments recovered"]
        text += [f"  dropped {count:,}: {reason}" for reason, count in self.lost.most_common()]
        if self.lost_bytes:
            text.append(f"  {self.lost_bytes:,} of {self.size:,} bytes could not be used")
        if self.missing:
            text.append(f"  at least {self.missing:,} messages are missing, by what the file says")
        if not self.was_whole:
            text.append("  the file has no end: what came after its last chunk was never written")
        return text


def recover(source: Path, out: Path, *, index_messages: bool = False) -> Recovered:
    """Write all that is whole in `source` to the new file `out`; raises `SessionError`, then there is no `out`."""
    try:
        with source.open("rb") as stream:
            if not stream.read(1):
                raise SessionError(f"{source}: the file is empty")
            with mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
                data = memoryview(mapped)
                try:
                    return _recover(source, data, out, index_messages)
                finally:
                    data.release()
    except OSError as error:
        raise SessionError(f"{source}: {error.strerror or error}") from error


def _recover(source: Path, data: memoryview, out: Path, index_messages: bool) -> Recovered:
    found = scan(data)
    if not (found.chunks or found.loose):
        raise SessionError(f"{source}: nothing in it can be read as a recording")
    file = RecordFile(out, index_messages=index_messages)
    try:
        copy = _Copy(found, file)
        for place in found.chunks:
            for record in parts(unpacked(bytes(data[place.start : place.end]))):
                if isinstance(record, Message):
                    copy.put(record)
        for message in found.loose:
            copy.put(message)
        copy.rest(source)
        file.finish()
    except OSError as error:
        file.close_short()
        with suppress(OSError):
            out.unlink()
        raise SessionError(f"{out} cannot be written: {error.strerror or error}") from error
    missing = copy.missing if found.stated is None else max(0, found.stated - file.messages)
    return Recovered(
        messages=file.messages,
        chunks=len(found.chunks),
        attachments=len(found.attachments),
        missing=missing,
        lost=found.lost,
        lost_bytes=found.lost_bytes,
        size=len(data),
        was_whole=found.has_end,
    )


class _Copy:
    """Puts messages into a new file, with channels as they were; counts gaps in the counts of their topics."""

    def __init__(self, found: Scan, file: RecordFile) -> None:
        self._found = found
        self._file = file
        self._channels: dict[int, int | None] = {}
        self._counts: dict[str, int] = {}
        self.missing = 0

    def put(self, message: Message) -> None:
        number = message.channel_id
        if number not in self._channels:
            self._channels[number] = self._open(number)
        channel = self._channels[number]
        if channel is None:
            self._found.lost["a message whose channel is not described any more"] += 1
            return
        if message.sequence:
            topic = self._found.channels[number].topic
            before = self._counts.get(topic, 0)
            self.missing += max(0, message.sequence - before - 1)
            self._counts[topic] = message.sequence
        self._file.message(channel, message.log_time, message.publish_time, message.sequence, message.data)

    def rest(self, source: Path) -> None:
        """Attachments, and what the file says of itself."""
        for one in self._found.attachments:
            self._file.attachment(one.name, one.media_type, one.data, one.log_time, one.create_time)
        session: dict[str, str] = {}
        for record in self._found.metadata:
            if record.name == SESSION:
                session = dict(record.metadata)
            else:
                self._file.metadata(record.name, dict(record.metadata))
        lost = "; ".join(f"{count}: {reason}" for reason, count in self._found.lost.most_common())
        self._file.metadata(SESSION, session | {"recovered_from": source.name, "recovery_dropped": lost})

    def _open(self, number: int) -> int | None:
        channel = self._found.channels.get(number)
        if channel is None:
            return None
        schema = self._found.schemas.get(channel.schema_id)
        described = None if schema is None else (schema.name, schema.data)
        return self._file.channel(channel.topic, channel.message_encoding, described, dict(channel.metadata))
