"""A small JSON file of this program's: read with care, set aside when it cannot be used, never half written."""

import logging
import os
import stat
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

log = logging.getLogger(__name__)

MAX_BYTES = 1_000_000
"""A file of settings has some hundred; a larger one is something else."""


class Problem(NamedTuple):
    """A sentence for the person, source text of the context ``settings``, and what stands for ``%1``, ``%2``."""

    text: str
    parts: tuple[str, ...] = ()


class Words(NamedTuple):
    """What the person is told (``%1``: the name that the file has now), and the log of what holds instead."""

    set_aside: str
    newer: str
    left_alone: str
    instead: str


class Read(msgspec.Struct, frozen=True):
    """What a file gave, its ``version`` taken out. Without `may_write` the file is left alone: it could neither be used
    nor set aside."""

    tree: dict[str, Any] = {}
    problem: Problem | None = None
    may_write: bool = True


class _UnusableError(Exception):
    """Why, for the log."""

    def __init__(self, why: str, *, is_newer: bool = False) -> None:
        super().__init__(why)
        self.is_newer = is_newer


def read(file: Path, version: int, words: Words) -> Read:
    """Read `file`; never raises. What was read and cannot be used is renamed to ``….broken-<time>``.

    A file that could not be read (a disk, a right, too many open files) may be a good one: it is left as it is.
    """
    try:
        return Read(_tree(file, version))
    except FileNotFoundError:
        return Read()
    except OSError as error:
        log.warning("%s: %s; it is left alone, and %s", file, error.strerror or error, words.instead)
        return Read({}, Problem(words.left_alone), may_write=False)
    except _UnusableError as error:
        try:
            aside = _set_aside(file)
        except OSError as refusal:
            log.warning("%s: %s; it could not be set aside either (%s)", file, error, refusal.strerror)
            return Read({}, Problem(words.left_alone), may_write=False)
        log.warning("%s: %s; set aside as %s, and %s", file, error, aside.name, words.instead)
        return Read({}, Problem(words.newer if error.is_newer else words.set_aside, (aside.name,)))


def _tree(file: Path, version: int) -> dict[str, Any]:
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)  # a pipe without a writer is not waited for
    if not stat.S_ISREG(file.stat().st_mode):
        raise _UnusableError("not a file")
    with os.fdopen(os.open(file, flags), "rb") as opened:
        data = opened.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise _UnusableError("too long")
    try:
        tree = msgspec.json.decode(data, type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _UnusableError(str(error)) from error
    found = tree.pop("version", version)
    if not isinstance(found, int) or isinstance(found, bool) or found < 1:
        raise _UnusableError(f"the version {found!r} is none")
    if found > version:
        raise _UnusableError(f"of version {found}, this program knows {version}", is_newer=True)
    return tree


def _set_aside(file: Path) -> Path:
    stamp = f"{datetime.now().astimezone():%Y%m%d-%H%M%S}"
    aside = file.with_name(f"{file.name}.broken-{stamp}")
    number = 1
    while os.path.lexists(aside):
        number += 1
        aside = file.with_name(f"{file.name}.broken-{stamp}-{number}")
    file.rename(aside)
    return aside


def write(file: Path, data: bytes) -> None:
    """Replace `file` by `data` at once, or not at all; its folder is made. Raises `OSError`."""
    import tempfile  # not at the start, which only reads

    target = Path(os.path.realpath(file))  # a link to a file kept elsewhere stays a link
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as temporary:
            temporary.write(data)
            temporary.flush()
            os.fsync(temporary.fileno())
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
