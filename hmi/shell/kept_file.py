"""What panels keep over restarts, as a file: parts by name, of the house or of one vehicle. Free of Qt."""

import logging
from pathlib import Path
from typing import Any

import msgspec

from hmi.shell import careful_file
from hmi.shell.careful_file import Problem, Words
from hmi.signals.words import QT_TRANSLATE_NOOP

log = logging.getLogger(__name__)

VERSION = 1
NAME = "kept.json"

MAX_PART_BYTES = 16_384
"""Of one part, as JSON: it is for small things."""

MAX_PARTS = 40
MAX_VEHICLES = 8
"""Of vehicles, the one that was changed longest ago goes first."""

type Parts = dict[str, Any]

_WORDS = Words(
    QT_TRANSLATE_NOOP("settings", "What you marked could not be read and starts afresh. It is kept in %1"),
    QT_TRANSLATE_NOOP("settings", "What you marked is of a newer version and starts afresh. It is kept in %1"),
    QT_TRANSLATE_NOOP("settings", "What you marked cannot be read, and what you mark is not kept"),
    "nothing is kept from before",
)


class Content(msgspec.Struct):
    """`house` holds what is of no vehicle; `vehicles` what is of one, by its id, the latest last."""

    house: Parts = {}
    vehicles: dict[str, Parts] = {}


class Loaded(msgspec.Struct, frozen=True):
    """What a file gave, and where it is written: nowhere, if the file could neither be used nor set aside."""

    content: Content = msgspec.field(default_factory=Content)
    problem: Problem | None = None
    file: Path | None = None


def load_beside(settings: Path | None) -> Loaded:
    """What is kept beside the file of settings; without that, nothing is."""
    return Loaded() if settings is None else load(settings.with_name(NAME))


def load(file: Path) -> Loaded:
    """Read `file`; never raises. What is not as it should be, or too much, is left out with a line in the log."""
    found = careful_file.read(file, VERSION, _WORDS)
    vehicles = found.tree.get("vehicles", {})
    if not isinstance(vehicles, dict):
        log.warning("%s: vehicles is left out: it is none", file)
        vehicles = {}
    content = Content(
        _bounded(file, "house", found.tree.get("house", {})),
        {name: _bounded(file, name, parts) for name, parts in list(vehicles.items())[-MAX_VEHICLES:]},
    )
    return Loaded(content, found.problem, file if found.may_write else None)


def encoded(content: Content) -> bytes:
    """The file's content."""
    tree = {"version": VERSION, "house": content.house, "vehicles": content.vehicles}
    return msgspec.json.format(msgspec.json.encode(tree), indent=1) + b"\n"


def fits(part: Any) -> bool:
    """Whether `part` (JSON values) is small enough to be kept."""
    return len(msgspec.json.encode(part)) <= MAX_PART_BYTES


def _bounded(file: Path, whose: str, parts: Any) -> Parts:
    if not isinstance(parts, dict):
        log.warning("%s: %s is left out: it is none", file, whose)
        return {}
    good = {name: part for name, part in parts.items() if fits(part)}
    kept = dict(list(good.items())[:MAX_PARTS])
    if left := parts.keys() - kept.keys():
        log.warning("%s: %s: %s left out, it is too much", file, whose, ", ".join(sorted(left)))
    return kept
