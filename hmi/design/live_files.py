"""Which files were saved: for editors that write in place, that replace the file, and for new and removed files."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

SETTLE_MS = 15
"""An editor writes in several steps; what comes within this is one save."""

type Stamp = tuple[int, int, int]


class LiveFiles(QObject):
    """Watches `folders` and all below them for files whose names end in one of `endings`; `saved` says which changed.

    A file that is empty is one that is being written. Hidden folders and those of Python's cache are passed over.
    """

    saved = Signal(list)

    def __init__(self, folders: Iterable[Path], endings: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roots = [folder for folder in dict.fromkeys(folders) if folder.is_dir()]
        self._endings = endings
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.look)
        for signal in (self._watcher.directoryChanged, self._watcher.fileChanged):
            signal.connect(lambda _path: self._settle.start())
        self._stamps = self._read()

    def look(self) -> None:
        """Compare with what was there; called by itself after a save."""
        before, self._stamps = self._stamps, self._read()
        there = {file for file, stamp in self._stamps.items() if stamp[1] and before.get(file) != stamp}
        changed = there | (before.keys() - self._stamps.keys())
        for file in self._stamps.keys() & before.keys() - there:
            self._stamps[file] = before[file] if not self._stamps[file][1] else self._stamps[file]
        if changed:
            self.saved.emit(sorted(changed))

    def _read(self) -> dict[Path, Stamp]:
        """Every file with what tells one version from another; whatever is new is watched from now on."""
        stamps: dict[Path, Stamp] = {}
        folders: list[Path] = []
        waiting = list(self._roots)
        while waiting:
            folder = waiting.pop()
            try:
                entries = list(folder.iterdir())
            except OSError:
                continue  # gone in between
            folders.append(folder)
            for entry in entries:
                if entry.name.startswith((".", "__")):
                    continue
                if entry.is_dir():
                    waiting.append(entry)
                elif entry.name.endswith(self._endings):
                    stamp = _stamp(entry)
                    if stamp is not None:
                        stamps[entry] = stamp
        watched = {*self._watcher.files(), *self._watcher.directories()}
        new = [str(path) for path in (*folders, *stamps) if str(path) not in watched]
        if new:
            self._watcher.addPaths(new)
        return stamps


def _stamp(file: Path) -> Stamp | None:
    try:
        state = file.stat()
    except OSError:
        return None
    return state.st_mtime_ns, state.st_size, state.st_ino
