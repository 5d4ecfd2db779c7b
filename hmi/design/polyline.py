"""The QML type `Polyline`: values to points of a plot, so that no delegate computes."""

import math

from PySide6.QtCore import Property, QObject, QPointF, Signal
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "hmi.design"
QML_IMPORT_MAJOR_VERSION = 1


def scaled(value: float, low: float, high: float, length: float) -> float:
    """`value` of `low … high` as a distance of 0 … `length`, clamped to it."""
    if not high > low:
        return 0.0
    return min(1.0, max(0.0, (value - low) / (high - low))) * length


@QmlElement
class Polyline(QObject):
    """Maps `xs`, `ys` (equally long; without `xs` the values stand evenly) into `width` x `height` px.

    `points` is the line, `area` the closed shape between it and `base` (a value of y), or `floor` (one value for each
    of `ys`): a band. Values that are not numbers are left out.
    """

    changed = Signal()
    input_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._given: dict[str, list[float]] = {"xs": [], "ys": [], "floor": []}
        self._numbers = dict.fromkeys(("width", "height", "xMin", "yMin", "base"), 0.0) | {"xMax": 1.0, "yMax": 1.0}
        self._points: list[QPointF] | None = None

    def _computed(self) -> list[QPointF]:
        if self._points is None:
            self._points = self._mapped(self._given["ys"])
        return self._points

    def _mapped(self, ys: list[float]) -> list[QPointF]:
        n = self._numbers
        xs = self._given["xs"] or _even(len(ys), n["xMin"], n["xMax"])
        return [
            QPointF(
                scaled(x, n["xMin"], n["xMax"], n["width"]),
                n["height"] - scaled(y, n["yMin"], n["yMax"], n["height"]),
            )
            for x, y in zip(xs, ys, strict=False)
            if math.isfinite(x) and math.isfinite(y)
        ]

    def _get_points(self) -> list[QPointF]:
        return self._computed()

    def _get_area(self) -> list[QPointF]:
        points = self._computed()
        if not points:
            return []
        below = self._mapped(self._given["floor"])
        if below:
            return [*points, *reversed(below), points[0]]
        n = self._numbers
        base = n["height"] - scaled(n["base"], n["yMin"], n["yMax"], n["height"])
        return [QPointF(points[0].x(), base), *points, QPointF(points[-1].x(), base), QPointF(points[0].x(), base)]

    def _stale(self) -> None:
        self._points = None
        self.input_changed.emit()
        self.changed.emit()

    def _set_number(self, name: str, value: float) -> None:
        if self._numbers[name] != value:
            self._numbers[name] = value
            self._stale()

    def _set_series(self, name: str, values: list[float]) -> None:
        if self._given[name] != values:
            self._given[name] = values
            self._stale()

    def _get_xs(self) -> list[float]:
        return self._given["xs"]

    def _set_xs(self, values: list[float]) -> None:
        self._set_series("xs", values)

    def _get_ys(self) -> list[float]:
        return self._given["ys"]

    def _set_ys(self, values: list[float]) -> None:
        self._set_series("ys", values)

    def _get_floor(self) -> list[float]:
        return self._given["floor"]

    def _set_floor(self, values: list[float]) -> None:
        self._set_series("floor", values)

    def _get_width(self) -> float:
        return self._numbers["width"]

    def _set_width(self, value: float) -> None:
        self._set_number("width", value)

    def _get_height(self) -> float:
        return self._numbers["height"]

    def _set_height(self, value: float) -> None:
        self._set_number("height", value)

    def _get_xmin(self) -> float:
        return self._numbers["xMin"]

    def _set_xmin(self, value: float) -> None:
        self._set_number("xMin", value)

    def _get_xmax(self) -> float:
        return self._numbers["xMax"]

    def _set_xmax(self, value: float) -> None:
        self._set_number("xMax", value)

    def _get_ymin(self) -> float:
        return self._numbers["yMin"]

    def _set_ymin(self, value: float) -> None:
        self._set_number("yMin", value)

    def _get_ymax(self) -> float:
        return self._numbers["yMax"]

    def _set_ymax(self, value: float) -> None:
        self._set_number("yMax", value)

    def _get_base(self) -> float:
        return self._numbers["base"]

    def _set_base(self, value: float) -> None:
        self._set_number("base", value)

    xs = Property("QVariantList", _get_xs, _set_xs, notify=input_changed)  # type: ignore[arg-type]
    ys = Property("QVariantList", _get_ys, _set_ys, notify=input_changed)  # type: ignore[arg-type]
    floor = Property("QVariantList", _get_floor, _set_floor, notify=input_changed)  # type: ignore[arg-type]
    width = Property(float, _get_width, _set_width, notify=input_changed)
    height = Property(float, _get_height, _set_height, notify=input_changed)
    xMin = Property(float, _get_xmin, _set_xmin, notify=input_changed)
    xMax = Property(float, _get_xmax, _set_xmax, notify=input_changed)
    yMin = Property(float, _get_ymin, _set_ymin, notify=input_changed)
    yMax = Property(float, _get_ymax, _set_ymax, notify=input_changed)
    base = Property(float, _get_base, _set_base, notify=input_changed)
    points = Property("QVariantList", _get_points, notify=changed)  # type: ignore[arg-type]
    area = Property("QVariantList", _get_area, notify=changed)  # type: ignore[arg-type]


def _even(count: int, low: float, high: float) -> list[float]:
    step = (high - low) / max(1, count - 1)
    return [low + step * index for index in range(count)]
