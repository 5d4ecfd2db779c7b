"""Which of many boxes an arrow key leads to. Pure geometry, in px."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt


class _Direction(NamedTuple):
    horizontal: bool
    forward: bool


DIRECTIONS = {
    int(Qt.Key.Key_Left): _Direction(True, False),
    int(Qt.Key.Key_Right): _Direction(True, True),
    int(Qt.Key.Key_Up): _Direction(False, False),
    int(Qt.Key.Key_Down): _Direction(False, True),
}

ASIDE = 3.0
"""How much worse a px beside the way is than one along it."""

OFF_CENTRE = 0.1
"""What decides between equals: how far their middles are off."""


class _Span(NamedTuple):
    """A box along the way and across it; forward is always up."""

    low: float
    high: float
    left: float
    right: float


def _span(box: QRectF, direction: _Direction) -> _Span:
    along, across = (box.left(), box.right()), (box.top(), box.bottom())
    if not direction.horizontal:
        along, across = across, along
    if not direction.forward:
        along = -along[1], -along[0]
    return _Span(*along, *across)


def ahead(boxes: list[QRectF], place: int, key: int) -> int | None:
    """The index of the box that `key` (an arrow) leads to from the one at `place`; None when there is none.

    A box lies ahead when its middle does. The nearest wins; what lies aside counts as farther.
    """
    direction = DIRECTIONS[key]
    here = _span(boxes[place], direction)
    best: tuple[float, int] | None = None
    for index, box in enumerate(boxes):
        there = _span(box, direction)
        if index == place or there.low + there.high <= here.low + here.high or there.high <= here.high:
            continue
        along = max(0.0, there.low - here.high)
        aside = max(0.0, there.left - here.right, here.left - there.right)
        off = abs(there.left + there.right - here.left - here.right) / 2
        cost = along + ASIDE * aside + OFF_CENTRE * off
        if best is None or cost < best[0]:
            best = cost, index
    return None if best is None else best[1]


def reading_order(boxes: list[QRectF]) -> list[int]:
    """Indices row by row, each row from the left: boxes whose heights overlap by half stand in one row."""
    rows: list[tuple[QRectF, list[int]]] = []
    for index in sorted(range(len(boxes)), key=lambda index: (boxes[index].top(), boxes[index].left())):
        box = boxes[index]
        for row, members in rows:
            common = min(row.bottom(), box.bottom()) - max(row.top(), box.top())
            if common >= min(row.height(), box.height()) / 2:
                members.append(index)
                break
        else:
            rows.append((box, [index]))
    return [index for _, members in rows for index in sorted(members, key=lambda index: boxes[index].left())]
