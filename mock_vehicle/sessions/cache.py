"""Where indexes of recordings are kept: the person's cache folder, bounded, each file named by its recording."""

import hashlib
import os
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

MOST_BYTES = 2_000_000_000
"""Of all indexes together; those that were not used for longest give way."""
ENDS_BYTES = 64 * 1024
FOLDER_VARIABLE = "EV_COCKPIT_RECORDING_CACHE"


def folder() -> Path:
    """Where indexes are kept; `EV_COCKPIT_RECORDING_CACHE` says another place."""
    given = os.environ.get(FOLDER_VARIABLE)
    if given:
        return Path(given)
    if sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    elif sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "ev-cockpit" / "recordings"


def identity(file: Path, also: str) -> str:
    """Of a recording as it is now (size, time of change, first and last 64 KiB) and `also`; raises `OSError`."""
    state = file.stat()
    digest = hashlib.blake2b(f"{state.st_size} {state.st_mtime_ns} {also}".encode(), digest_size=16)
    with file.open("rb") as stream:
        digest.update(stream.read(ENDS_BYTES))
        stream.seek(max(0, state.st_size - ENDS_BYTES))
        digest.update(stream.read())
    return digest.hexdigest()


def content_identity(file: Path) -> str:
    """The same of what does not change when a file is copied: for what people wrote about it. Raises `OSError`."""
    size = file.stat().st_size
    digest = hashlib.blake2b(f"{size}".encode(), digest_size=16)
    with file.open("rb") as stream:
        digest.update(stream.read(ENDS_BYTES))
        stream.seek(max(0, size - ENDS_BYTES))
        digest.update(stream.read())
    return digest.hexdigest()


def usable_folder() -> Path:
    """The folder, made; a temporary one, which the system sweeps, where it cannot be."""
    wanted = folder()
    try:
        wanted.mkdir(parents=True, exist_ok=True)
        if os.access(wanted, os.W_OK):
            return wanted
    except OSError:
        pass
    return Path(tempfile.mkdtemp(prefix="ev-cockpit-recordings-"))


def used(index: Path) -> None:
    """Note that it was used now."""
    with suppress(OSError):
        os.utime(index)


def bound(where: Path, keep: Path, most_bytes: int = MOST_BYTES) -> None:
    """Delete the indexes in `where` that were not used for longest, until all take `most_bytes`; `keep` stays."""
    found = []
    for one in where.glob("*.index"):
        with suppress(OSError):  # somebody else swept it
            state = one.stat()
            found.append((state.st_mtime, state.st_size, one))
    total = sum(size for _time, size, _one in found)
    for _time, size, one in sorted(found):
        if total <= most_bytes:
            return
        if one != keep:
            with suppress(OSError):
                one.unlink()
                total -= size
