"""Which components there are (from `hmi/design/qmldir`) and which have a specimen (from the folder)."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

DESIGN = Path(__file__).resolve().parents[1] / "design"
SPECIMENS = Path(__file__).resolve().parent / "specimens"
FAMILIES = ("buttons", "choices", "lists", "figures", "charts", "messages", "writing", "parts")
"""In the order they are shown; a specimen says which it belongs to."""


class Entry(NamedTuple):
    """A specimen: the component's name, its family and the QML file."""

    name: str
    family: str
    file: Path


def components() -> list[str]:
    """Every QML file of `hmi.design` that others may use, singletons apart."""
    lines = (DESIGN / "qmldir").read_text(encoding="utf-8").splitlines()
    words = [line.split() for line in lines]
    return sorted(parts[0] for parts in words if len(parts) == 3 and parts[0] not in ("module", "internal"))


@cache
def specimens() -> tuple[Entry, ...]:
    """Every specimen, by family and name. Raises `ValueError` for one that names no known family."""
    found = [Entry(file.stem, _family(file), file) for file in SPECIMENS.glob("*.qml")]
    return tuple(sorted(found, key=lambda entry: (FAMILIES.index(entry.family), entry.name)))


def _family(file: Path) -> str:
    """What the file says after ``family:``, so that the list is there before any specimen is loaded."""
    for line in file.read_text(encoding="utf-8").splitlines():
        key, _, value = line.strip().partition(":")
        if key == "family":
            return value.strip().strip('"')
    raise ValueError(f"{file.name} does not say which family it belongs to")
