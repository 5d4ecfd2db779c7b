"""The settings' file: which of its fields hold, and what a person is told when it cannot be used."""

import logging
from pathlib import Path
from typing import Any

import msgspec

from hmi.shell.careful_file import Problem, Words, read
from hmi.shell.settings_values import KEYS, VERSION, Values, checked
from hmi.signals.words import QT_TRANSLATE_NOOP

log = logging.getLogger(__name__)


class Loaded(msgspec.Struct, frozen=True):
    """What a file gave. `rest` are fields that this version does not know; they are kept. Without `may_write` the file
    is left alone: it could neither be used nor set aside."""

    values: Values
    rest: dict[str, Any] = {}
    problem: Problem | None = None
    may_write: bool = True


_WORDS = Words(
    QT_TRANSLATE_NOOP("settings", "Your settings could not be read and start afresh. They are kept in %1"),
    QT_TRANSLATE_NOOP("settings", "Your settings are of a newer version and start afresh. They are kept in %1"),
    QT_TRANSLATE_NOOP("settings", "Your settings cannot be read, and what you change is not kept"),
    "all settings are as delivered",
)
NOT_KEPT = QT_TRANSLATE_NOOP("settings", "What you change cannot be kept: %1")


def default_file() -> Path:
    """Where this person's settings are kept, by the custom of the platform."""
    from PySide6.QtCore import QStandardPaths

    place = QStandardPaths.StandardLocation.GenericConfigLocation
    return Path(QStandardPaths.writableLocation(place)) / "ev-cockpit" / "settings.json"


def load(file: Path) -> Loaded:
    """Read `file`; never raises. See `careful_file.read` for what cannot be used."""
    found = read(file, VERSION, _WORDS)
    return Loaded(_values(file, found.tree), found.tree, found.problem, found.may_write)


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


def encoded(values: Values, rest: dict[str, Any]) -> bytes:
    """The file's content."""
    fields = msgspec.to_builtins(values)
    return msgspec.json.format(msgspec.json.encode({"version": VERSION, **rest, **fields}), indent=2) + b"\n"
