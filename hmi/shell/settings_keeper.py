"""Writes a small file (settings, what is kept) on a thread of its own, the newest state only."""

import threading
from collections.abc import Callable
from pathlib import Path

from hmi.shell import careful_file

GATHER_S = 0.3
"""What changes within this time (a slider under a finger) is written once."""


class Keeper:
    """`keep` returns at once; `close` writes what is still to be written. `failed` is told why writing fails, on the
    writing thread, and None once it works again."""

    def __init__(self, file: Path, failed: Callable[[str | None], None]) -> None:
        self._file = file
        self._failed = failed
        self._wake = threading.Condition()
        self._data: bytes | None = None
        self._closing = False
        self._thread: threading.Thread | None = None
        self._why: str | None = None

    def keep(self, data: bytes) -> None:
        """Write `data` soon, instead of what waits to be written."""
        with self._wake:
            self._data = data
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="keeper", daemon=True)
                self._thread.start()
            self._wake.notify()

    def close(self) -> None:
        """Write what waits, and end."""
        with self._wake:
            self._closing = True
            self._wake.notify()
        if self._thread is not None:
            self._thread.join()

    def _work(self) -> None:
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self._closing or self._data is not None)
                self._wake.wait_for(lambda: self._closing, timeout=GATHER_S)
                data, self._data = self._data, None
                closing = self._closing
            if data is not None:
                self._write(data)
            if closing:
                return

    def _write(self, data: bytes) -> None:
        why = None
        try:
            careful_file.write(self._file, data)
        except OSError as error:
            why = error.strerror or str(error)
        if why != self._why:
            self._why = why
            self._failed(why)
