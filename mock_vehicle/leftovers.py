"""Temporary folders that say whether their owner still lives, so that a later run can clear what a crash left.

A folder's file `lock` is held by its owner (and whom the owner hands it to); the system lets go of it when the
last of them is gone. That holds too where process ids mean nothing, as between containers that share `/tmp`.
"""

import contextlib
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

if sys.platform != "win32":
    import fcntl

PREFIX = "ev-cockpit-"
_YOUNG_S = 60.0


def new_folder() -> tuple[Path, int | None]:
    """A private folder (mode 700) and the descriptor that holds its lock (None where the system has no such locks)."""
    folder = Path(tempfile.mkdtemp(prefix=PREFIX))
    if sys.platform == "win32":
        return folder, None
    lock = os.open(folder / "lock", os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    return folder, lock


def sweep() -> None:
    """Delete this user's folders whose owner is gone. One without a lock may just be being made: kept a minute."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        with contextlib.suppress(OSError):
            if folder.is_dir() and not folder.is_symlink() and not _is_alive(folder):
                shutil.rmtree(folder, ignore_errors=True)


def _is_alive(folder: Path) -> bool:
    if sys.platform == "win32" or folder.stat().st_uid != os.getuid():
        return True
    try:
        lock = os.open(folder / "lock", os.O_RDWR | os.O_CLOEXEC)
    except FileNotFoundError:
        return time.time() - folder.stat().st_mtime < _YOUNG_S
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    else:
        return False
    finally:
        os.close(lock)
