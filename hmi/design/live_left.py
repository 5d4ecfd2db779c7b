"""How a person left what is made again by live reload: the tabs chosen in it, and how far its lists were scrolled."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import SIGNAL, SLOT, QMetaObject, QObject, QTimer, Slot
from PySide6.QtQuick import QQuickItem

CHOICE = re.compile(r"^    property (?:int|string) (\w+)", re.MULTILINE)
"""Of a root's own properties those that hold a choice; sizes and the like follow from elsewhere. Read from the file and
not from the meta object: PySide mistakes what stands in memory after it for it.
"""

type Way = tuple[int, ...]
"""From the root to an item: its place among its siblings, level by level."""


class Left(NamedTuple):
    """The root's choices by name; where each flickable stood that was not at its beginning."""

    choices: dict[str, Any]
    scrolled: dict[Way, tuple[float, float]]


def left(root: QQuickItem | None, file: Path) -> Left:
    """How `root`, which `file` describes, is left."""
    if root is None:
        return Left({}, {})
    places = {way: _place(item) for way, item in _flickables(root)}
    return Left(_choices(root, file), {way: place for way, place in places.items() if any(place)})


def take_up(root: QQuickItem | None, file: Path, before: Left) -> None:
    """Let `root`, made again from `file`, be as it was left, as far as it is still of that shape."""
    if root is None:
        return
    now = _choices(root, file)
    for name, value in before.choices.items():
        if name in now and now[name] != value and isinstance(value, type(now[name])):
            root.setProperty(name, value)
    QTimer.singleShot(0, root, lambda: _scroll(root, before.scrolled))  # what a tab shows is made by then


def _scroll(root: QQuickItem, scrolled: dict[Way, tuple[float, float]]) -> None:
    for way, item in list(_flickables(root)):
        if way in scrolled:
            _Scroller(item, *scrolled[way])


class _Scroller(QObject):
    """Scrolls to where a list stood, once it is long enough: a hidden panel's models say nothing before it is seen.
    A finger that moves it first is right."""

    def __init__(self, flickable: QQuickItem, x: float, y: float) -> None:
        super().__init__(flickable)
        self._flickable, self._x, self._y = flickable, x, y
        for signal in ("contentHeightChanged()", "contentWidthChanged()", "heightChanged()"):
            QObject.connect(flickable, SIGNAL(signal), self, SLOT("look()"))
        QObject.connect(flickable, SIGNAL("movementStarted()"), self, SLOT("deleteLater()"))
        self.look()

    @Slot()
    def look(self) -> None:
        """Scroll, if there is enough."""
        item = self._flickable
        if item.inherits("QQuickItemView"):
            QMetaObject.invokeMethod(item, "forceLayout")
        reaches_x = self._x <= 0 or float(item.property("contentWidth")) - item.width() >= self._x - 1
        reaches_y = self._y <= 0 or float(item.property("contentHeight")) - item.height() >= self._y - 1
        if item.height() > 0 and reaches_x and reaches_y:
            item.setProperty("contentX", self._x)
            item.setProperty("contentY", self._y)
            self.deleteLater()


def _choices(root: QQuickItem, file: Path) -> dict[str, Any]:
    return {name: root.property(name) for name in CHOICE.findall(file.read_text("utf-8"))}


def _place(item: QQuickItem) -> tuple[float, float]:
    return float(item.property("contentX")), float(item.property("contentY"))


def _flickables(root: QQuickItem, way: Way = ()) -> Iterator[tuple[Way, QQuickItem]]:
    if root.inherits("QQuickFlickable"):
        yield way, root
        if root.inherits("QQuickItemView"):
            return  # its rows come and go
    for place, child in enumerate(root.childItems()):
        yield from _flickables(child, (*way, place))
