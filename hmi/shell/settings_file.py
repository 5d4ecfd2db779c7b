"""The settings' file: read with care, set aside when it cannot be used, written so that it is never half there."""

import logging
import os
import stat
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from hmi.shell.settings_values import KEYS, VERSION, Values, checked
from hmi.signals.words import QT_TRANSLATE_NOOP

log = logging.getLogger(__name__)

MAX_BYTES = 1_000_000
"""A file of settings has some hundred; a larger one is something else."""


class Problem(NamedTuple):
    """A sentence for the person, source text of the context ``settings``, and what stands for ``%1``, ``%2``."""

    text: str
    parts: tuple[str, ...] = ()


class Loaded(msgspec.Struct, frozen=True):
    """What a file gave. `rest` are fields that this version does not know; they are kept. Without `may_write` the file
    is left alone: it could neither be used nor set aside."""

    values: Values
    rest: dict[str, Any] = {}
    problem: Problem | None = None
    may_write: bool = True


_SET_ASIDE = QT_TRANSLATE_NOOP("settings", "Your settings could not be read and start afresh. They are kept in %1")
_NEWER = QT_TRANSLATE_NOOP("settings", "Your settings are of a newer version and start afresh. They are kept in %1")
_LEFT_ALONE = QT_TRANSLATE_NOOP("settings", "Your settings cannot be read, and what you change is not kept")
NOT_KEPT = QT_TRANSLATE_NOOP("settings", "What you change cannot be kept: %1")


class _UnusableError(Exception):
    """Why, for the log; `text` is what the person is told."""

    def __init__(self, why: str, text: str = _SET_ASIDE) -> None:
        super().__init__(why)
        self.text = text


def default_file() -> Path:
    """Where this person's settings are kept, by the custom of the platform."""
    from PySide6.QtCore import QStandardPaths

    place = QStandardPaths.StandardLocation.GenericConfigLocation
    return Path(QStandardPaths.writableLocation(place)) / "ev-cockpit" / "settings.json"


def load(file: Path) -> Loaded:
    """Read `file`; never raises. What was read and cannot be used is renamed to ``….broken-<time>``.

    A file that could not be read (a disk, a right, too many open files) may be a good one: it is left as it is.
    """
    try:
        return _read(file)
    except FileNotFoundError:
        return Loaded(Values())
    except OSError as error:
        log.warning("%s: %s; it is left alone, and all settings are as delivered", file, error.strerror or error)
        return Loaded(Values(), {}, Problem(_LEFT_ALONE), may_write=False)
    except _UnusableError as error:
        try:
            aside = _set_aside(file)
        except OSError as refusal:
            log.warning("%s: %s; it could not be set aside either (%s)", file, error, refusal.strerror)
            return Loaded(Values(), {}, Problem(_LEFT_ALONE), may_write=False)
        log.warning("%s: %s; set aside as %s, and all settings are as delivered", file, error, aside.name)
        return Loaded(Values(), {}, Problem(error.text, (aside.name,)))


def _read(file: Path) -> Loaded:
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)  # a pipe without a writer is not waited for
    if not stat.S_ISREG(file.stat().st_mode):
        raise _UnusableError("not a file of settings")
    with os.fdopen(os.open(file, flags), "rb") as opened:
        data = opened.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise _UnusableError("too long for settings")
    try:
        tree = msgspec.json.decode(data, type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _UnusableError(str(error)) from error
    version = tree.pop("version", VERSION)
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _UnusableError(f"the version {version!r} is none")
    if version > VERSION:
        raise _UnusableError(f"of version {version}, this program knows {VERSION}", _NEWER)
    return Loaded(_values(file, tree), tree)


def _values(file: Path, tree: dict[str, Any]) -> Values:
    """Take the known fields out of `tree`; one that may not be so is as delivered, the others are kept."""
    taken: dict[str, Any] = {}
    for name, key in KEYS.items():
        if key in tree:
            try:
                taken[name] = checked(name, tree.pop(key))
            except msgspec.ValidationError as error:
                log.warning("%s: %s is as delivered: %s", file, key, error)
    return Values(**taken)


def _set_aside(file: Path) -> Path:
    stamp = f"{datetime.now().astimezone():%Y%m%d-%H%M%S}"
    aside = file.with_name(f"{file.name}.broken-{stamp}")
    number = 1
    while os.path.lexists(aside):
        number += 1
        aside = file.with_name(f"{file.name}.broken-{stamp}-{number}")
    file.rename(aside)
    return aside


def encoded(values: Values, rest: dict[str, Any]) -> bytes:
    """The file's content."""
    fields = msgspec.to_builtins(values)
    return msgspec.json.format(msgspec.json.encode({"version": VERSION, **rest, **fields}), indent=2) + b"\n"


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
