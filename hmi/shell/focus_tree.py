"""What can take the focus in a window just now, and how it is brought into view."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QMetaObject, QPointF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

POPUP = "QQuickPopupItem"
FLICKABLE = "QQuickFlickable"
MARGIN_PX = 16.0
"""How much of what follows is shown beyond what was brought into view."""


class Found(NamedTuple):
    """Something that can take the focus, and where it is in the window (px)."""

    item: QQuickItem
    box: QRectF


def candidates(window: QQuickWindow | None, current: QQuickItem | None) -> list[Found]:
    """Everything that can take the focus. While a dialog is open, only what is in it.

    What a list has scrolled away counts only from inside that list, so that the walk does not jump into it sideways.
    """
    if window is None:
        return []
    root = window.contentItem()
    root = next((item for item in _walk(root) if item.inherits(POPUP)), root)
    home = _list_of(current) if current is not None else None
    found = []
    for item in _walk(root):
        if not item.activeFocusOnTab() or item.width() <= 0 or item.height() <= 0:
            continue
        within = _list_of(item)
        if within is None or within is home or _shows(within, item):
            found.append(Found(item, scene_box(item)))
    return found


def scene_box(item: QQuickItem) -> QRectF:
    """The item's box in the window."""
    return item.mapRectToScene(QRectF(QPointF(0, 0), item.size()))


def is_within(item: QQuickItem, ancestor: QQuickItem) -> bool:
    """Whether `item` is `ancestor` or stands below it."""
    step: QQuickItem | None = item
    while step is not None and step is not ancestor:
        step = step.parentItem()
    return step is not None


def reveal(item: QQuickItem) -> None:
    """Scroll every list that `item` is in so that it is seen whole."""
    within = _list_of(item)
    while within is not None:
        content = within.property("contentItem")
        box = item.mapRectToItem(content, QRectF(QPointF(0, 0), item.size()))
        for position, size, low, high in (
            ("contentY", within.height(), box.top(), box.bottom()),
            ("contentX", within.width(), box.left(), box.right()),
        ):
            seen = float(within.property(position))
            if low < seen:
                within.setProperty(position, max(0.0 if seen >= 0 else seen, low - MARGIN_PX))
            elif high > seen + size:
                within.setProperty(position, high - size + (0 if high - size <= 0 else MARGIN_PX))
        QMetaObject.invokeMethod(within, "returnToBounds")
        within = _list_of(within)


def _walk(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible() or not item.isEnabled():
        return
    yield item
    for child in item.childItems():
        yield from _walk(child)


def _list_of(item: QQuickItem | None) -> QQuickItem | None:
    """The nearest list (Flickable) that `item` is in."""
    step = item.parentItem() if item is not None else None
    while step is not None and not step.inherits(FLICKABLE):
        step = step.parentItem()
    return step


def _shows(within: QQuickItem, item: QQuickItem) -> bool:
    return scene_box(within).intersects(scene_box(item))
