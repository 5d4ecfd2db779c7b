"""The QML type `SegmentFit`: how many choices stand beside each other before a word would be cut."""

import math
from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "hmi.design"
QML_IMPORT_MAJOR_VERSION = 1


def fit(natural: Sequence[float], room: float, gap: float) -> tuple[int, list[float]]:
    """Columns and the width of each cell in px, for words that want `natural` px each in `room` px.

    All in one row with their own widths if they fit; else equal cells in as many columns as do, and in one column at
    least, as wide as there is room.
    """
    if not natural:
        return 1, []
    if sum(natural) + gap * (len(natural) - 1) <= room:
        return len(natural), list(natural)
    widest = max(natural)
    for columns in range(len(natural) - 1, 1, -1):
        if len(natural) % columns and columns > 2:
            continue  # no ragged last row while another number of columns is even
        if columns * widest + gap * (columns - 1) <= room:
            return columns, [(room - gap * (columns - 1)) / columns] * len(natural)
    return 1, [min(room, widest)] * len(natural)


@QmlElement
class SegmentFit(QObject):
    """From `labels`, their font and the `room` in px: `columns`, the `widths` of the cells and the `width` of all."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._labels: list[str] = []
        self._family = ""
        self._given: dict[str, float] = dict.fromkeys(("pixels", "weight", "padding", "gap", "least", "room"), 0)
        self._result: tuple[int, list[float]] | None = None

    def _fitted(self) -> tuple[int, list[float]]:
        if self._result is None:
            self._result = fit(self._natural(), self._given["room"], self._given["gap"])
        return self._result

    def _natural(self) -> list[float]:
        font = QFont(self._family)
        font.setPixelSize(max(1, round(self._given["pixels"])))
        font.setWeight(QFont.Weight(round(self._given["weight"]) or 400))
        metrics = QFontMetricsF(font)
        around = 2 * self._given["padding"]
        return [
            max(self._given["least"], math.ceil(metrics.horizontalAdvance(label)) + around) for label in self._labels
        ]

    def _refit(self) -> None:
        self._result = None
        self.changed.emit()

    def _set(self, name: str, value: float) -> None:
        if self._given[name] != value:
            self._given[name] = value
            self._refit()

    def _get_labels(self) -> list[str]:
        return self._labels

    def _set_labels(self, labels: list[str]) -> None:
        if labels != self._labels:
            self._labels = list(labels)
            self._refit()

    def _get_family(self) -> str:
        return self._family

    def _set_family(self, family: str) -> None:
        if family != self._family:
            self._family = family
            self._refit()

    def _get_columns(self) -> int:
        return self._fitted()[0]

    def _get_widths(self) -> list[float]:
        return self._fitted()[1]

    def _get_width(self) -> float:
        columns, widths = self._fitted()
        return sum(widths[:columns]) + self._given["gap"] * (columns - 1)

    labels = Property("QStringList", _get_labels, _set_labels, notify=changed)  # type: ignore[arg-type]
    family = Property(str, _get_family, _set_family, notify=changed)
    pixels = Property(float, lambda self: self._given["pixels"], lambda self, v: self._set("pixels", v), notify=changed)
    weight = Property(float, lambda self: self._given["weight"], lambda self, v: self._set("weight", v), notify=changed)
    padding = Property(
        float, lambda self: self._given["padding"], lambda self, v: self._set("padding", v), notify=changed
    )
    gap = Property(float, lambda self: self._given["gap"], lambda self, v: self._set("gap", v), notify=changed)
    least = Property(float, lambda self: self._given["least"], lambda self, v: self._set("least", v), notify=changed)
    room = Property(float, lambda self: self._given["room"], lambda self, v: self._set("room", v), notify=changed)
    columns = Property(int, _get_columns, notify=changed)
    widths = Property("QVariantList", _get_widths, notify=changed)  # type: ignore[arg-type]
    width = Property(float, _get_width, notify=changed)
