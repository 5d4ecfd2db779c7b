"""Tags: what a person noted at moments of a recording. Kept in a file beside the indexes, never in the recording."""

import os
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import msgspec

from mock_vehicle.sessions import cache
from mock_vehicle.sessions.marks import NS, Mark, mark_of

MOST_TAGS = 500
MOST_FILE_BYTES = 1_000_000


class _Kept(msgspec.Struct, frozen=True):
    time: float
    note: str


class Tags:
    """The tags of `files`, each kept under what identifies the first file's content: a copy has them too."""

    def __init__(self, files: Sequence[Path]) -> None:
        try:
            name = cache.content_identity(files[0])
        except OSError:
            name = "unknown"
        self._file = cache.usable_folder() / f"{name}.tags.json"
        self._tags = {mark.id: mark for mark in self._read()}

    @property
    def marks(self) -> list[Mark]:
        """In no order."""
        return list(self._tags.values())

    def add(self, time: float, note: str) -> None:
        """Note something at bus `time`; raises `ValueError` for too many, `OSError` where it cannot be kept."""
        if len(self._tags) >= MOST_TAGS:
            raise ValueError(f"there are {MOST_TAGS} tags already")
        mark = _mark(time, note)
        self._tags[mark.id] = mark
        self._write()

    def remove(self, name: str) -> None:
        """Take away the tag of that id; raises `ValueError` where there is none."""
        if self._tags.pop(name, None) is None:
            raise ValueError("there is no such tag")
        self._write()

    def _read(self) -> list[Mark]:
        try:
            if self._file.stat().st_size > MOST_FILE_BYTES:
                return []
            kept = msgspec.json.decode(self._file.read_bytes(), type=list[_Kept])
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return []
        return [_mark(one.time, one.note) for one in kept[:MOST_TAGS]]

    def _write(self) -> None:
        kept = [_Kept(mark.start, mark.text) for mark in sorted(self._tags.values(), key=lambda mark: mark.start)]
        descriptor, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=self._file.parent)
        try:
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(msgspec.json.encode(kept))
            Path(name).replace(self._file)
        finally:
            with suppress(OSError):
                Path(name).unlink()


def _mark(time: float, note: str) -> Mark:
    mark = mark_of("tag", round(time * NS), None, note)
    return Mark(mark.id, "tag", time, None, note)
