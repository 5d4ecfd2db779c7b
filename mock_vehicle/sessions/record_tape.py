"""A recording that is being made: one file, flushed every moment, ended well or short."""

import time
from collections.abc import Callable, Iterable
from pathlib import Path

from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.record_file import RecordFile
from mock_vehicle.sessions.record_intake import Heard
from mock_vehicle.sessions.record_scribe import Scribe
from mock_vehicle.sessions.recording import NS

FLUSH_NS = NS // 2
"""Whatever happens to the recorder, what it heard so long ago is in the file."""


class Tape:
    """Records into `path` from `at_ns` of the monotonic clock on; raises `SessionError` where no file can be made.

    `put`, `attach`, `pass_time` and `end` raise `SessionError` when the disk does not take what is written: the file is
    closed then, and what was in it can be read.
    """

    def __init__(
        self,
        path: Path,
        vehicles: Iterable[str],
        at_ns: int,
        *,
        about: dict[str, str] | None = None,
        index_messages: bool = False,
        wall_ns: Callable[[], int] = time.time_ns,
        file: RecordFile | None = None,
    ) -> None:
        self.path = path
        self.begun_ns = at_ns
        self.before = 0
        """Messages that are the values from before."""
        self.is_open = True
        self._file = file or RecordFile(path, index_messages=index_messages)
        self._scribe = Scribe(self._file, vehicles, wall_ns(), at_ns, about=about)
        self._flush_ns = at_ns + FLUSH_NS

    @property
    def size(self) -> int:
        """Size of the file."""
        return self._file.size

    @property
    def written(self) -> int:
        """Messages."""
        return self._file.messages

    def begin(self, snapshot: Iterable[Heard], at_ns: int) -> None:
        """Write the values from before `at_ns`."""
        self._guarded(lambda: self._scribe.begin(snapshot, at_ns))
        self.before = self.written

    def put(self, heard: Heard) -> None:
        """Add a message."""
        try:
            self._scribe.put(heard)
        except OSError as error:
            self._fail(error)

    def attach(self, name: str, media_type: str, data: bytes, at_ns: int) -> None:
        """Add an attachment with the bus time of `at_ns`."""
        self._guarded(lambda: self._scribe.attach(name, media_type, data, at_ns))

    def pass_time(self, at_ns: int) -> None:
        """Bring what is due to the disk."""
        if at_ns >= self._flush_ns and self.is_open:
            self._flush_ns = at_ns + FLUSH_NS
            self._guarded(lambda: self._flush(at_ns))

    def end(self, **totals: str) -> None:
        """Finish the file; `totals` is what it says of itself besides."""
        if self.is_open:
            self._guarded(lambda: self._scribe.finish(**totals))
            self.is_open = False

    def _flush(self, at_ns: int) -> None:
        self._scribe.pass_time(at_ns)
        self._scribe.describe()
        self._file.flush()

    def _guarded(self, write: Callable[[], object]) -> None:
        try:
            write()
        except OSError as error:
            self._fail(error)

    def _fail(self, error: OSError) -> None:
        self.is_open = False
        self._file.close_short()
        why = error.strerror or str(error)
        raise SessionError(f"{self.path}: the recording ends here, {why}; what was written can be read") from error
