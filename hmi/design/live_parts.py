"""What of the window must be made again for a saved file: the panel that uses it, or all.

A panel's files are used by nobody else, so that its loaders are enough; shell and components stand everywhere.
"""

import re
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtQuick import QQuickItem

PANELS = "panels"
ROOT_TYPE = re.compile(r"^([A-Z]\w*)\s*\{", re.MULTILINE)


def loaders_below(item: QQuickItem) -> list[QQuickItem]:
    """Every loader that holds what is in a file, outer ones first."""
    found: list[QQuickItem] = []
    for child in item.childItems():
        if child.inherits("QQuickLoader") and child.property("item") is not None and source_of(child) != Path():
            found.append(child)
        found += loaders_below(child)
    return found


def source_of(loader: QQuickItem) -> Path:
    """The file that a loader shows; an empty path for a component in the file around it."""
    return Path(loader.property("source").toLocalFile())


def parts_of(files: Iterable[Path], loaders: Iterable[QQuickItem]) -> list[QQuickItem] | None:
    """The loaders to be filled again for `files`; None: all must be made again."""
    users: set[Path] = set()
    for file in files:
        if file.parent.parent.name != PANELS or file.suffix != ".qml" or not file.is_file():
            return None
        users |= _users(file)
    chosen: list[QQuickItem] = []
    for loader in loaders:
        if source_of(loader) in users and not any(_is_below(loader, outer) for outer in chosen):
            if _is_known_by_type(source_of(loader)):
                return None
            chosen.append(loader)
    return chosen


def hidden_panels(loaders: Iterable[QQuickItem]) -> list[QQuickItem]:
    """The loaders of whole panels that nobody sees now: later they would mix what they are with what is made newly."""
    found: list[QQuickItem] = []
    for loader in loaders:
        source = source_of(loader)
        if source.parent.parent.name == PANELS and not loader.isVisible() and source.is_file():
            inner = any(_is_below(loader, outer) for outer in found)
            if not inner and not _is_known_by_type(source):
                found.append(loader)
    return found


def _users(file: Path) -> set[Path]:
    """`file` and whatever in its folder is made with it, near or far."""
    texts = {one: one.read_text("utf-8") for one in file.parent.glob("*.qml")}
    users, waiting = {file}, [file]
    while waiting:
        name = re.compile(rf"\b{re.escape(waiting.pop().stem)}\b")
        new = [one for one, text in texts.items() if one not in users and name.search(text)]
        users.update(new)
        waiting += new
    return users


def _is_known_by_type(file: Path) -> bool:
    """Whether its root is a type of ours (a card): who holds it looks for that type as it was before."""
    root = ROOT_TYPE.search(file.read_text("utf-8"))
    ours = (file.parent, *(file.parents[2] / name for name in ("design", "shell")))
    return root is None or any((folder / f"{root[1]}.qml").is_file() for folder in ours)


def _is_below(item: QQuickItem, outer: QQuickItem) -> bool:
    return outer.isAncestorOf(item)
