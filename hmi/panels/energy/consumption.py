"""Consumption over the last kilometres against rated, what it went into, and what the cold cost."""

import math
from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from hmi.panels.energy.choices import choices
from hmi.panels.energy.reducers import DISTANCE, HISTORY, POWER, PartialBucket
from hmi.signals import runtime, units
from hmi.signals.model import Model

QML_IMPORT_NAME = "hmi.panels.energy"
QML_IMPORT_MAJOR_VERSION = 1

_CONSUMPTION = "Vehicle.Powertrain.Consumption"
BUCKET_LENGTH = f"{_CONSUMPTION}.History.BucketLength"
RATED = f"{_CONSUMPTION}.Rated"
SAVING = f"{_CONSUMPTION}.PreconditioningSaving"
COLD = f"{_CONSUMPTION}.History.Cold"
PARTS = {
    "Driving": f"{_CONSUMPTION}.History.Driving",
    "Climate": f"{_CONSUMPTION}.History.Climate",
    "Hills": f"{_CONSUMPTION}.History.Climb",
    "Rest": f"{_CONSUMPTION}.History.Rest",
}

DEFAULT_BUCKET_M = 500.0
WINDOWS_KM = (10, 30, 100)
WORTH_SAYING_WH_KM = 5.0
"""Below half a kWh per 100 km a difference is noise, and not worth a sentence."""

SMOOTHED_OVER = {10: 1, 30: 3, 100: 7}
"""Stretches averaged for the curve, by window: a trend is looked for, not each traffic light. The mean stays."""

MIN_PARTIAL_M = 100.0
TICK_WH_KM = 100.0
PLOT_LOW_WH_KM, PLOT_HIGH_WH_KM = -200.0, 600.0
"""Standing in a jam makes a stretch as dear as one likes; the plot ends here."""


def mean(values: tuple[float, ...]) -> float:
    """Arithmetic mean; NaN of nothing."""
    return sum(values) / len(values) if values else math.nan


def smoothed(values: list[float], width: int) -> list[float]:
    """Centred moving average over `width` (odd) values, over fewer at the ends."""
    half = width // 2
    return [mean(tuple(values[max(0, at - half) : at + half + 1])) for at in range(len(values))]


@QmlElement
class ConsumptionModel(Model):
    """The curve (Wh/km per stretch, oldest first), its mean, its parts and a sentence about it."""

    signals = (HISTORY, BUCKET_LENGTH, RATED, SAVING, COLD, POWER, DISTANCE, *PARTS.values())
    curve_changed = Signal()
    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._choices = choices()
        self._partial: PartialBucket = runtime.current().reducers[PartialBucket]  # type: ignore[assignment]
        self._curve: list[float] = []
        self._mean = self._rated = math.nan
        self._sentence = ""
        self._sentence_stale = False
        self._parts: list[dict[str, Any]] = []
        self._covered_km = 0.0

    def update(self) -> None:
        """See `Model.update`."""
        bucket_m = self.number(BUCKET_LENGTH)
        bucket_m = bucket_m if bucket_m > 0 else DEFAULT_BUCKET_M
        count = max(1, round(self._choices.window_km * 1000 / bucket_m))
        total = self.numbers(HISTORY)[-count:]
        self._covered_km = len(total) * bucket_m / 1000
        self._mean = mean(total)
        self._rated = self.number(RATED)
        self._parts = [
            {"name": name, "text": units.number_text(part, "Wh/km"), "stale": self.is_stale(path)}
            for name, path in PARTS.items()
            if math.isfinite(part := mean(self.numbers(path)[-count:]))
        ]
        self._sentence, used = self._say(mean(self.numbers(COLD)[-count:]), self.number(SAVING))
        self._sentence_stale = self.is_stale(*used)
        curve = smoothed([*total, *self._tail()], SMOOTHED_OVER[self._choices.window_km])
        if curve != self._curve:
            self._curve = curve
            self.curve_changed.emit()

    def _tail(self) -> list[float]:
        """The stretch under way, once it is long enough to mean something."""
        if self._partial.distance_m < MIN_PARTIAL_M:
            return []
        return [round(self._partial.energy_wh / self._partial.distance_m * 1000, 0)]

    def _say(self, cold: float, saving: float) -> tuple[str, tuple[str, ...]]:
        """The sentence, and the signals it is made of."""
        if not math.isfinite(self._mean):
            return "Drive a few hundred metres to see what they cost", (HISTORY,)
        if cold >= WORTH_SAYING_WH_KM:
            sentence = f"Cold costs {units.number_text(cold, 'Wh/km')} of it"
            # The saving is per kilometre of the trip so far: on its first few it says more than all the cold cost.
            if WORTH_SAYING_WH_KM <= saving <= cold:
                return f"{sentence}, a warm start saves {units.number_text(saving, 'Wh/km')}", (HISTORY, COLD, SAVING)
            return sentence, (HISTORY, COLD)
        over = self._mean - self._rated
        if not math.isfinite(over):
            return "", (HISTORY,)
        if abs(over) < WORTH_SAYING_WH_KM:
            return "As rated", (HISTORY, RATED)
        words = "above" if over > 0 else "below"
        return f"{units.number_text(abs(over), 'Wh/km')} {words} rated", (HISTORY, RATED)

    def _bounds(self) -> tuple[float, float]:
        rated = self._rated if math.isfinite(self._rated) else TICK_WH_KM
        high = max([*self._curve, rated * 1.25])
        low = min([*self._curve, 0.0])
        return (
            max(PLOT_LOW_WH_KM, math.floor(low / TICK_WH_KM) * TICK_WH_KM),
            min(PLOT_HIGH_WH_KM, math.ceil(high / TICK_WH_KM) * TICK_WH_KM),
        )

    @Slot(int)
    def choose(self, index: int) -> None:
        """Show the last 10, 30 or 100 km (`WINDOWS_KM[index]`)."""
        self._choices.window_km = WINDOWS_KM[index]
        self.mark_dirty()

    def _get_window(self) -> int:
        return WINDOWS_KM.index(self._choices.window_km)

    def _get_window_labels(self) -> list[str]:
        return [str(window) for window in WINDOWS_KM]

    def _get_window_names(self) -> list[str]:
        return [f"Last {window} km" for window in WINDOWS_KM]

    def _get_mean_text(self) -> str:
        return units.number_text(self._mean, "Wh/km")

    def _get_unit(self) -> str:
        return units.display_of("Wh/km").unit

    def _get_known(self) -> bool:
        return bool(self._curve)

    def _get_stale(self) -> bool:
        return self.is_stale(HISTORY)

    def _get_sentence_stale(self) -> bool:
        return self._sentence_stale

    def _get_rated_stale(self) -> bool:
        return self.is_stale(RATED)

    def _get_covered(self) -> str:
        return units.text_with_unit(self._covered_km, "km", 0)

    def _get_sentence(self) -> str:
        return self._sentence

    def _get_parts(self) -> list[dict[str, Any]]:
        return self._parts

    def _get_curve(self) -> list[float]:
        return self._curve

    def _get_low(self) -> float:
        return self._bounds()[0]

    def _get_high(self) -> float:
        return self._bounds()[1]

    def _get_rated(self) -> float:
        return self._rated

    def _get_rated_text(self) -> str:
        return units.number_text(self._rated, "Wh/km")

    def _get_ticks(self) -> list[float]:
        low, high = self._bounds()
        return [low, 0.0, high] if low < 0 else [0.0, high]

    @Slot(float, result=str)
    def tickText(self, value: float) -> str:
        """A tick's label in the user's unit."""
        return units.number_text(value, "Wh/km", 0)

    window = Property(int, _get_window, notify=changed)
    meanText = Property(str, _get_mean_text, notify=changed)
    unit = Property(str, _get_unit, constant=True)
    known = Property(bool, _get_known, notify=changed)
    stale = Property(bool, _get_stale, notify=changed)
    sentenceStale = Property(bool, _get_sentence_stale, notify=changed)
    ratedStale = Property(bool, _get_rated_stale, notify=changed)
    windowLabels = Property("QStringList", _get_window_labels, constant=True)  # type: ignore[arg-type]
    windowNames = Property("QStringList", _get_window_names, constant=True)  # type: ignore[arg-type]
    covered = Property(str, _get_covered, notify=changed)
    sentence = Property(str, _get_sentence, notify=changed)
    parts = Property("QVariantList", _get_parts, notify=changed)  # type: ignore[arg-type]
    curve = Property("QVariantList", _get_curve, notify=curve_changed)  # type: ignore[arg-type]
    low = Property(float, _get_low, notify=curve_changed)
    high = Property(float, _get_high, notify=curve_changed)
    ticks = Property("QVariantList", _get_ticks, notify=curve_changed)  # type: ignore[arg-type]
    ratedText = Property(str, _get_rated_text, notify=changed)
    rated = Property(float, _get_rated, notify=changed)
