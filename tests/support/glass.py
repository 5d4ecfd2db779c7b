"""What stands in a window, as a person sees it and a screen reader finds it."""

from collections.abc import Iterator
from itertools import combinations
from typing import Any, NamedTuple, cast

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

SHOWN_FROM_OPACITY = 0.01
TOUCHING_PX = 1.0
"""Boxes of text are as high as their line; what shares no more than an edge does not overlap."""

HALF_LEADING = 0.28
"""Above and below the letters a line of text has this share of its height of air."""

SHARES = {Qt.AlignmentFlag.AlignRight: 1.0, Qt.AlignmentFlag.AlignHCenter: 0.5}
"""Of the spare width, what stands before the text."""

CONTROLS = (QAccessible.Role.Button, QAccessible.Role.PageTab, QAccessible.Role.CheckBox, QAccessible.Role.Slider)
"""What a finger does something with."""


class Shown(NamedTuple):
    """A text as it stands on the glass: where (scene px), how opaque, whether cut off."""

    text: str
    box: QRectF
    opacity: float
    truncated: bool
    item: QQuickItem


def texts_below(item: QQuickItem, opacity: float = 1.0) -> Iterator[Shown]:
    """Every text that is to be seen, in the order of the tree."""
    opacity *= item.opacity()
    if not item.isVisible() or opacity < SHOWN_FROM_OPACITY:
        return
    if item.inherits("QQuickText") and item.property("text"):
        width, height = item.property("contentWidth"), item.property("contentHeight")
        left, top = item.property("leftPadding"), item.property("topPadding")
        spare = item.width() - width - left - item.property("rightPadding")
        share = SHARES.get(Qt.AlignmentFlag(evaluate(item, "effectiveHorizontalAlignment")), 0.0) if spare > 1 else 0.0
        box = item.mapRectToScene(QRectF(left + spare * share, top, width, height))
        yield Shown(item.property("text"), box, opacity, item.property("truncated"), item)
    for child in item.childItems():
        yield from texts_below(child, opacity)


def overlaps(texts: list[Shown]) -> Iterator[str]:
    """Texts that stand over each other."""
    for (one, box), (other, other_box) in combinations([(shown, letters(shown)) for shown in texts], 2):
        common = box.intersected(other_box)
        if common.width() > TOUCHING_PX and common.height() > TOUCHING_PX:
            yield f"{one.text!r} {_place(one.box)} over {other.text!r} {_place(other.box)}"


def _place(box: QRectF) -> str:
    return f"{box.width():.0f}x{box.height():.0f}+{box.x():.0f}+{box.y():.0f}"


def letters(shown: Shown) -> QRectF:
    """The part of the box where letters stand."""
    air = shown.box.height() * HALF_LEADING
    return shown.box.adjusted(0, air, 0, -air)


def every_item(item: QQuickItem) -> Iterator[QQuickItem]:
    """`item` and all below it, in the order of the tree."""
    waiting, passed = [item], []
    while waiting:
        each = waiting.pop()
        passed.append(each)  # kept: PySide declares what came from an item gone when Python lets go of that
        yield each
        waiting += reversed(each.childItems())


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    """What `item` stands in, from the nearest on."""
    above: QQuickItem | None = cast("QQuickItem | None", item.parentItem())
    while above is not None:
        yield above
        above = cast("QQuickItem | None", above.parentItem())


def evaluate(item: QQuickItem, expression: str) -> Any:
    """The value of a QML property of a type that Python does not know (an enumeration of C++)."""
    context = qmlContext(item)
    assert context is not None
    return QQmlExpression(context, item, expression).evaluate()[0]


def kind(thing: QObject) -> str:
    """The type as QML names it, such as ``Tile_QMLTYPE_12``.

    The meta object would say so too, but PySide takes what stands in its memory later for it, and crashes.
    """
    context = qmlContext(thing)
    if context is None:
        return type(thing).__name__
    return str(QQmlExpression(context, thing, "toString()").evaluate()[0]).split("(")[0]


def accessible_below(item: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """What a screen reader finds, hidden things left out."""
    if item.state().invisible:
        return
    yield item
    for index in range(item.childCount()):
        yield from accessible_below(item.child(index))
