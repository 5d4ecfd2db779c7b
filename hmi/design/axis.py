"""The QML type `Axis`: round numbers for the ticks of a chart."""

import math
from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "hmi.design"
QML_IMPORT_MAJOR_VERSION = 1

STEPS = (1.0, 2.0, 5.0, 10.0)
"""A step is one of these times a power of ten: what people count in."""

MOST_TICKS = 12


def round_step(span: float, most: int) -> float:
    """The least round step with which `span` has at most `most` steps. A span of nothing has steps of one."""
    if not (span > 0 and math.isfinite(span)):
        return 1.0
    least = span / max(1, most)
    power = 10.0 ** math.floor(math.log10(least))
    return next(step * power for step in STEPS if step * power >= least * (1 - 1e-9))


def round_ticks(low: float, high: float, most: int) -> list[float]:
    """Round numbers from at or below `low` to at or above `high`, zero among them if it lies between."""
    if not high > low:
        high = low + 1
    step = round_step(high - low, most)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [round(number * step, 10) + 0.0 for number in range(first, last + 1)]


def number_text(value: float) -> str:
    """`value` with the decimals it needs and a real minus sign."""
    return f"{round(value, 6):g}".replace("-", "−")


@QmlElement
class Axis(QObject):
    """`low`, `high` and `ticks` for `values` on an axis of `height` px with ticks at least `spacing` px apart."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._values: list[float] = []
        self._height = 0.0
        self._spacing = 0.0
        self._ticks: list[float] | None = None

    @Slot(float, result=str)
    def text(self, value: float) -> str:
        """See `number_text`."""
        return number_text(value)

    def _computed(self) -> list[float]:
        if self._ticks is None:
            finite = [value for value in self._values if math.isfinite(value)]
            low, high = min(finite, default=0.0), max(finite, default=1.0)
            most = min(MOST_TICKS, max(2, int(self._height // self._spacing))) if self._spacing > 0 else 4
            self._ticks = round_ticks(low, high, most)
        return self._ticks

    def _stale(self) -> None:
        self._ticks = None
        self.changed.emit()

    def _get_values(self) -> list[float]:
        return self._values

    def _set_values(self, values: Sequence[float]) -> None:
        if list(values) != self._values:
            self._values = list(values)
            self._stale()

    def _get_height(self) -> float:
        return self._height

    def _set_height(self, height: float) -> None:
        if height != self._height:
            self._height = height
            self._stale()

    def _get_spacing(self) -> float:
        return self._spacing

    def _set_spacing(self, spacing: float) -> None:
        if spacing != self._spacing:
            self._spacing = spacing
            self._stale()

    def _get_low(self) -> float:
        return self._computed()[0]

    def _get_high(self) -> float:
        return self._computed()[-1]

    values = Property("QVariantList", _get_values, _set_values, notify=changed)  # type: ignore[arg-type]
    height = Property(float, _get_height, _set_height, notify=changed)
    spacing = Property(float, _get_spacing, _set_spacing, notify=changed)
    low = Property(float, _get_low, notify=changed)
    high = Property(float, _get_high, notify=changed)
    ticks = Property("QVariantList", _computed, notify=changed)  # type: ignore[arg-type]
