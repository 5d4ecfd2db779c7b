"""Opening CAN logs: candump, ASC, BLF, TRC and CSV as `python-can` reads them, and GVRET's CSV."""

import logging
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from math import isfinite
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Self

from mock_vehicle.sessions.can_frames import Frame
from mock_vehicle.sessions.can_gvret import is_gvret, read_gvret
from mock_vehicle.sessions.csv_rows import Progress
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.mdf_file import asammdf, limited
from mock_vehicle.sessions.report import ImportReport

if TYPE_CHECKING:
    import can

_CANDUMP = re.compile(
    r"\s*\(\d+(\.\d+)?\)\s+\S+\s+[0-9A-Fa-f]{1,8}#(R\d*|([0-9A-Fa-f]{2})*|#[0-9A-Fa-f]([0-9A-Fa-f]{2})*)"
    r"(\s+[RT])?\s*$"
)
_PROGRESS_EVERY = 4096


def read_log(file: Path, report: ImportReport, progress: Progress | None = None) -> Iterator[Frame]:
    """The data frames of `file`, in its order. Raises `SessionError` when it is no log, or not one frame can be read.

    A log that is damaged or cut is read up to there, and the report says so.
    """
    try:
        size = file.stat().st_size
        with file.open("rb") as stream:
            if not size:
                raise SessionError(f"{file}: the file is empty")
            with _Complaints(report):
                for number, frame in enumerate(_frames(file, stream, report)):
                    if progress is not None and number % _PROGRESS_EVERY == 0:
                        progress(min(stream.tell(), size), size)
                    yield frame
            if progress is not None:
                progress(size, size)
    except OSError as error:
        raise SessionError(f"{file}: {error.strerror or error}") from error


def _frames(file: Path, stream: IO[bytes], report: ImportReport) -> Iterator[Frame]:
    head = stream.readline(4096)
    stream.seek(0)
    if is_gvret(head):  # whatever it is called
        return read_gvret(file, _Lines(stream), report)
    return _by_library(file, file.suffix.lower(), stream, report)


def _by_library(file: Path, suffix: str, stream: IO[bytes], report: ImportReport) -> Iterator[Frame]:
    from can import io as library

    formats: Any = library  # they are handed lines, which their annotations do not know
    zone_shift = 0.0
    reader: Any
    try:
        match suffix:
            case ".log":
                reader = formats.CanutilsLogReader(_Lines(stream, _CANDUMP, report))
            case ".asc":
                reader = formats.ASCReader(_Lines(stream), relative_timestamp=False)
            case ".blf":
                reader = formats.BLFReader(stream)
            case ".trc":
                reader = formats.TRCReader(_Lines(stream))
            case ".csv":
                reader = formats.CSVReader(_Lines(stream))
            case ".mf4":
                asammdf()
                with limited():
                    reader = formats.MF4Reader(stream)
            case _:
                raise SessionError(f"{file}: no log of frames is called {suffix or 'so'}; docs/import.md lists them")
        messages = iter(reader)
        before = report.rows
        while True:
            try:
                message = next(messages, None)
            except Exception as error:  # the library's readers raise whatever the damage leads to
                if report.rows == before:
                    raise
                _cut(report, _said(error))
                return
            if message is None:
                if suffix == ".blf" and reader.file_size > file.stat().st_size:
                    _cut(report, f"its header says {reader.file_size:,} bytes")
                return
            if suffix == ".asc":
                zone_shift = _local_shift(reader.start_time)
            elif suffix == ".trc" and isinstance(message.channel, int):
                message.channel -= 1  # this format counts from 1, all others (as the library gives them) from 0
            report.rows += 1
            if (frame := _frame(message, zone_shift, report)) is not None:
                yield frame
    except SessionError:
        raise
    except Exception as error:
        raise SessionError(f"{file}: it cannot be read as a {suffix} log: {_said(error)}") from error


def _cut(report: ImportReport, why: str) -> None:
    report.notes.append(f"it cannot be read after frame {report.rows:,}: {why}")
    report.dropped["the log is damaged or cut here"] += 1
    report.rows += 1


class _Complaints(logging.Handler):
    """Counts what the library passes over with nothing but a line in its own log."""

    def __init__(self, report: ImportReport) -> None:
        super().__init__(logging.WARNING)
        self._report = report

    def __enter__(self) -> None:
        self._logger = logging.getLogger("can")
        self._propagates, self._logger.propagate = self._logger.propagate, False
        self._logger.addHandler(self)

    def __exit__(self, *_error: object) -> None:
        self._logger.removeHandler(self)
        self._logger.propagate = self._propagates

    def emit(self, _record: logging.LogRecord) -> None:
        """Count one."""
        self._report.rows += 1
        self._report.dropped["no frame that the library can read"] += 1


def _frame(message: "can.Message", shift_s: float, report: ImportReport) -> Frame | None:
    if message.is_error_frame:
        report.dropped["an error frame"] += 1
    elif message.is_remote_frame:
        report.unused["a remote frame, which has no data"] += 1
    elif not isfinite(message.timestamp) or message.timestamp < 0:
        report.dropped["no time"] += 1
    else:
        channel = message.channel
        bus = channel if isinstance(channel, int) else None
        if isinstance(channel, str) and (digits := re.search(r"\d+$", channel)):
            bus = int(digits[0])
        return Frame(
            message.timestamp + shift_s, message.arbitration_id, message.is_extended_id, bus, bytes(message.data)
        )
    return None


def _local_shift(start_s: float) -> float:
    """From this machine's time zone, in which the library reads a log's date, to UTC: the date itself names none."""
    if not start_s:
        return 0.0
    return datetime.fromtimestamp(start_s).replace(tzinfo=UTC).timestamp() - start_s  # noqa: DTZ006


def _said(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__


class _Lines:
    """The lines of a stream for a reader of the library: text, and the stream is not the reader's to close.

    With `shape`, only lines that have it; others are counted. The library stops at the first that is no frame.
    """

    def __init__(self, stream: IO[bytes], shape: re.Pattern[str] | None = None, report: ImportReport | None = None):
        self._stream = stream
        self._shape = shape
        self._report = report

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> str:
        while True:
            line = next(self._stream).decode("utf-8", "replace")
            if self._shape is None or self._shape.match(line):
                return line
            if line.strip() and self._report is not None:
                self._report.rows += 1
                self._report.dropped["no frame in the line"] += 1

    def close(self) -> None:
        """The reader is through."""
