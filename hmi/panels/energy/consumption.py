"""Consumption over the last kilometres against rated, what it went into, and what the cold cost."""

import math
from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from hmi.panels.energy import plot
from hmi.panels.energy.choices import choices
from hmi.panels.energy.reducers import DISTANCE, HISTORY, POWER, PartialBucket
from hmi.signals import runtime, units
from hmi.signals.model import Model
from hmi.signals.words import QT_TRANSLATE_NOOP, filled, translate

QML_IMPORT_NAME = "hmi.panels.energy"
QML_IMPORT_MAJOR_VERSION = 1

_CONSUMPTION = "Vehicle.Powertrain.Consumption"
BUCKET_LENGTH = f"{_CONSUMPTION}.History.BucketLength"
RATED = f"{_CONSUMPTION}.Rated"
SAVING = f"{_CONSUMPTION}.PreconditioningSaving"
COLD = f"{_CONSUMPTION}.History.Cold"
PARTS = {
    QT_TRANSLATE_NOOP("energy", "Driving"): f"{_CONSUMPTION}.History.Driving",
    QT_TRANSLATE_NOOP("energy", "Climate"): f"{_CONSUMPTION}.History.Climate",
    QT_TRANSLATE_NOOP("energy", "Hills"): f"{_CONSUMPTION}.History.Climb",
    QT_TRANSLATE_NOOP("energy", "Rest"): f"{_CONSUMPTION}.History.Rest",
}

DEFAULT_BUCKET_M = 500.0
WINDOWS = {"km": (10, 30, 100), "mi": (5, 20, 60)}
"""What can be looked back on, in the unit that distances are shown in."""

WORTH_SAYING_WH_KM = 5.0
"""Below half a kWh per 100 km a difference is noise, and not worth a sentence."""

TENTHS_BELOW = 10
"""Of the way covered, in the unit shown: the first half kilometre is not none."""

MIN_PARTIAL_M = 100.0


@QmlElement
class ConsumptionModel(Model):
    """The curve (per stretch, oldest first, in the unit shown), its mean, its parts and a sentence about it."""

    signals = (HISTORY, BUCKET_LENGTH, RATED, SAVING, COLD, POWER, DISTANCE, *PARTS.values())
    curve_changed = Signal()
    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._choices = choices()
        self._partial: PartialBucket = runtime.current().reducers[PartialBucket]  # type: ignore[assignment]
        self._drawn = plot.drawn([], math.nan)
        self._mean = self._rated = math.nan
        self._sentence = ""
        self._sentence_stale = False
        self._parts: list[dict[str, Any]] = []
        self._covered_km = 0.0

    def update(self) -> None:
        """See `Model.update`."""
        bucket_m = self.number(BUCKET_LENGTH)
        bucket_m = bucket_m if bucket_m > 0 else DEFAULT_BUCKET_M
        count = max(1, round(units.revert(self._windows()[self._choices.window], "km") * 1000 / bucket_m))
        total = self.numbers(HISTORY)[-count:]
        self._covered_km = len(total) * bucket_m / 1000
        self._mean = plot.mean(total)
        self._rated = self.number(RATED)
        self._parts = [
            {"name": translate("energy", name), "text": self._part_text(part), "stale": self.is_stale(path)}
            for name, path in PARTS.items()
            if math.isfinite(part := plot.mean(self.numbers(path)[-count:]))
        ]
        self._sentence, used = self._say(plot.mean(self.numbers(COLD)[-count:]), self.number(SAVING))
        self._sentence_stale = self.is_stale(*used)
        curve = plot.smoothed([*total, *self._tail()], plot.SMOOTHED_OVER[self._choices.window])
        drawn = plot.drawn(curve, self._rated)
        if drawn != self._drawn:
            self._drawn = drawn
            self.curve_changed.emit()

    def _part_text(self, part: float) -> str:
        """Parts of a consumption add up; those of miles per kWh do not, and are said as shares."""
        if not units.display_of("Wh/km").reciprocal:
            return units.number_text(part, "Wh/km")
        return units.text_with_unit(100 * part / self._mean if self._mean > 0 else None, "percent")

    @staticmethod
    def _windows() -> tuple[int, ...]:
        return WINDOWS[units.habits().distance]

    def _tail(self) -> list[float]:
        """The stretch under way, once it is long enough to mean something."""
        if self._partial.distance_m < MIN_PARTIAL_M:
            return []
        return [round(self._partial.energy_wh / self._partial.distance_m * 1000, 0)]

    def _say(self, cold: float, saving: float) -> tuple[str, tuple[str, ...]]:
        """The sentence, and the signals it is made of."""
        if not math.isfinite(self._mean):
            return translate("energy", "Drive a little to see what it costs"), (HISTORY,)
        if cold >= WORTH_SAYING_WH_KM:
            costs = units.difference_text(self._mean, self._mean - cold, "Wh/km")
            # The saving is per kilometre of the trip so far: on its first few it says more than all the cold cost.
            if WORTH_SAYING_WH_KM <= saving <= cold:
                saves = units.difference_text(self._mean, self._mean - saving, "Wh/km")
                words = translate("energy", "Cold costs %1 of it, a warm start saves %2")
                return filled(words, costs, saves), (HISTORY, COLD, SAVING)
            return filled(translate("energy", "Cold costs %1 of it"), costs), (HISTORY, COLD)
        over = self._mean - self._rated
        if not math.isfinite(over):
            return "", (HISTORY,)
        if abs(over) < WORTH_SAYING_WH_KM:
            return translate("energy", "As rated"), (HISTORY, RATED)
        is_above = units.convert(self._mean, "Wh/km") > units.convert(self._rated, "Wh/km")
        words = translate("energy", "%1 above rated") if is_above else translate("energy", "%1 below rated")
        return filled(words, units.difference_text(self._mean, self._rated, "Wh/km")), (HISTORY, RATED)

    @Slot(int)
    def choose(self, index: int) -> None:
        """Look back on the nth of `WINDOWS`."""
        self._choices.window = index
        self.mark_dirty()

    def _get_window(self) -> int:
        return self._choices.window

    def _get_window_labels(self) -> list[str]:
        return [str(window) for window in self._windows()]

    def _get_window_names(self) -> list[str]:
        unit = units.display_of("km").unit
        return [filled(translate("energy", "Last %1 %2"), window, unit) for window in self._windows()]

    def _get_mean_text(self) -> str:
        return units.number_text(self._mean, "Wh/km")

    def _get_unit(self) -> str:
        return units.display_of("Wh/km").unit

    def _get_known(self) -> bool:
        return bool(self._drawn.curve)

    def _get_stale(self) -> bool:
        return self.is_stale(HISTORY)

    def _get_sentence_stale(self) -> bool:
        return self._sentence_stale

    def _get_rated_stale(self) -> bool:
        return self.is_stale(RATED)

    def _get_covered(self) -> str:
        shown = units.convert(self._covered_km, "km")
        is_rough = shown >= TENTHS_BELOW or abs(shown - round(shown)) < 0.05
        return units.text_with_unit(self._covered_km, "km", 0 if is_rough else 1)

    def _get_sentence(self) -> str:
        return self._sentence

    def _get_parts(self) -> list[dict[str, Any]]:
        return self._parts

    def _get_curve(self) -> list[float]:
        return self._drawn.curve

    def _get_low(self) -> float:
        return self._drawn.low

    def _get_high(self) -> float:
        return self._drawn.high

    def _get_rated(self) -> float:
        return self._drawn.rated

    def _get_rated_text(self) -> str:
        return units.number_text(self._rated, "Wh/km")

    def _get_ticks(self) -> list[float]:
        return self._drawn.ticks

    @Slot(float, result=str)
    def tickText(self, value: float) -> str:
        """A tick's label; ticks are in the unit shown."""
        return units.plain_text(value, 0)

    window = Property(int, _get_window, notify=changed)
    meanText = Property(str, _get_mean_text, notify=changed)
    unit = Property(str, _get_unit, notify=changed)
    known = Property(bool, _get_known, notify=changed)
    stale = Property(bool, _get_stale, notify=changed)
    sentenceStale = Property(bool, _get_sentence_stale, notify=changed)
    ratedStale = Property(bool, _get_rated_stale, notify=changed)
    windowLabels = Property("QStringList", _get_window_labels, notify=changed)  # type: ignore[arg-type]
    windowNames = Property("QStringList", _get_window_names, notify=changed)  # type: ignore[arg-type]
    covered = Property(str, _get_covered, notify=changed)
    sentence = Property(str, _get_sentence, notify=changed)
    parts = Property("QVariantList", _get_parts, notify=changed)  # type: ignore[arg-type]
    curve = Property("QVariantList", _get_curve, notify=curve_changed)  # type: ignore[arg-type]
    low = Property(float, _get_low, notify=curve_changed)
    high = Property(float, _get_high, notify=curve_changed)
    ticks = Property("QVariantList", _get_ticks, notify=curve_changed)  # type: ignore[arg-type]
    ratedText = Property(str, _get_rated_text, notify=changed)
    rated = Property(float, _get_rated, notify=curve_changed)
