"""The QML type `MapArrival`: with how much charge one arrives, and how it went so far."""

import math
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtQml import QmlElement

from hmi.panels.map import names
from hmi.panels.map.charge_log import ChargeLog
from hmi.signals import runtime, units
from hmi.signals.model import Model, shown
from hmi.signals.words import filled, translate

QML_IMPORT_NAME = "hmi.panels.map"
QML_IMPORT_MAJOR_VERSION = 1

LOW_PERCENT = 10.0
"""Less than this at the destination is said in amber."""

WORTH_SAYING_PERCENT = 2.0
"""A difference to the plan that is said."""

MARGIN_PERCENT = 5.0


def ahead(
    done: float, length: float, soc: float, arrival: float, plan: Sequence[float]
) -> tuple[list[float], list[float]]:
    """The charge expected from here on: the plan's shape, bent to begin at `soc` and end at `arrival`; at the end of
    the road there is nothing more to expect.
    """
    if length <= done:
        return [done], [soc]
    step = length / (len(plan) - 1) if len(plan) > 1 else length
    xs = [done, *(step * index for index in range(len(plan)) if done < step * index < length), length]
    start, end = _along(plan, done, step), plan[-1] if plan else 0.0
    fall = start - end
    shares = [(start - _along(plan, x, step)) / fall if abs(fall) > 0.1 else (x - done) / (length - done) for x in xs]
    return xs, [soc - (soc - arrival) * share for share in shares]


def _along(plan: Sequence[float], x: float, step: float) -> float:
    if not plan:
        return 0.0
    index = min(int(x / step), len(plan) - 1)
    after = min(index + 1, len(plan) - 1)
    return plan[index] + (plan[after] - plan[index]) * (x / step - index)


def _unbroken(percent: float) -> str:
    """A charge in a sentence that wraps: the sign stays with its number."""
    return units.text_with_unit(percent, "percent").replace(units.THIN_SPACE, "\u202f")


@QmlElement
class MapArrival(Model):
    """`known` while there is a route and a charge at its end. The curve: `xs`, `ys` as it was, `dashedXs`, `dashedYs`
    as expected, over metres 0 … `length`; `now` is where the car is on it.
    """

    signals = names.ARRIVAL
    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        log = runtime.current().reducers.get(ChargeLog)
        self._log = log if isinstance(log, ChargeLog) else ChargeLog()
        self._known = self._low = self._stale = False
        self._sentence = self._detail = ""
        self._xs: list[float] = []
        self._ys: list[float] = []
        self._dashed_xs: list[float] = []
        self._dashed_ys: list[float] = []
        self._length, self._now = 1.0, math.nan
        self._bottom, self._top = 0.0, 100.0

    def update(self) -> None:
        """See `Model.update`."""
        soc, arrival, planned = (self.number(path) for path in (names.SOC, names.ARRIVAL_SOC, names.PLANNED_SOC))
        length, left = self.number(names.LENGTH), self.number(names.DISTANCE_LEFT)
        self._known = all(map(math.isfinite, (soc, arrival, length, left))) and length > 0
        self._stale = self.is_stale(names.ARRIVAL_SOC, names.DISTANCE_LEFT)
        if not self._known:
            return
        self._low = arrival < LOW_PERCENT
        self._sentence = filled(translate("map", "Arrive with %1"), _unbroken(arrival))
        self._detail = self._compared(arrival, planned)
        self._length, self._now = length, min(length, max(0.0, length - left))
        self._xs, self._ys = [*self._log.done_m, self._now], [*self._log.soc_percent, soc]
        self._dashed_xs, self._dashed_ys = ahead(self._now, length, soc, arrival, self.numbers(names.PLANNED_CURVE))
        values = (*self._ys, *self._dashed_ys)
        self._bottom, self._top = max(0.0, min(values) - MARGIN_PERCENT), min(100.0, max(values) + MARGIN_PERCENT)

    def _compared(self, arrival: float, planned: float) -> str:
        if not math.isfinite(planned) or abs(arrival - planned) < WORTH_SAYING_PERCENT:
            return translate("map", "As planned")
        was = _unbroken(planned)
        if arrival < planned:
            return filled(translate("map", "Planned with %1: this drive takes more"), was)
        return filled(translate("map", "Planned with %1: this drive takes less"), was)

    known = shown(bool, "_known", changed)
    low = shown(bool, "_low", changed)
    stale = shown(bool, "_stale", changed)
    sentence = shown(str, "_sentence", changed)
    detail = shown(str, "_detail", changed)
    xs = shown("QVariantList", "_xs", changed)
    ys = shown("QVariantList", "_ys", changed)
    dashedXs = shown("QVariantList", "_dashed_xs", changed)
    dashedYs = shown("QVariantList", "_dashed_ys", changed)
    length = shown(float, "_length", changed)
    now = shown(float, "_now", changed)
    bottom = shown(float, "_bottom", changed)
    top = shown(float, "_top", changed)
