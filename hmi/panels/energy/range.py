"""Range, and how it was reached: rated range, then what driving, climate, cold and hills take or give."""

import math
from typing import Any, NamedTuple

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement

from hmi.signals import units
from hmi.signals.model import Model
from hmi.signals.words import QT_TRANSLATE_NOOP, filled, translate

QML_IMPORT_NAME = "hmi.panels.energy"
QML_IMPORT_MAJOR_VERSION = 1

RANGE = "Vehicle.Powertrain.Range"
_ESTIMATE = "Vehicle.Powertrain.RangeEstimate"
LOW, HIGH, RATED = f"{_ESTIMATE}.Low", f"{_ESTIMATE}.High", f"{_ESTIMATE}.Rated"
DELTAS = {
    QT_TRANSLATE_NOOP("energy", "How you drive"): f"{_ESTIMATE}.Delta.Driving",
    QT_TRANSLATE_NOOP("energy", "Heating and cooling"): f"{_ESTIMATE}.Delta.Climate",
    QT_TRANSLATE_NOOP("energy", "Cold"): f"{_ESTIMATE}.Delta.Cold",
    QT_TRANSLATE_NOOP("energy", "Hills"): f"{_ESTIMATE}.Delta.Terrain",
}
WORTH_SHOWING_M = 500.0


class Step(NamedTuple):
    """One bar of the waterfall; `start` and `end` are fractions of its width."""

    name: str
    text: str
    start: float
    end: float
    role: str


def waterfall(rated_m: float, deltas_m: dict[str, float], range_m: float) -> list[Step]:
    """Bars from rated range over its deltas to the range; deltas under 500 m are left out."""
    span = max(rated_m, range_m, 1.0)
    at, highest = rated_m, rated_m
    for delta in deltas_m.values():
        at += delta
        highest = max(highest, at)
    span = max(span, highest)
    steps = [Step(translate("energy", "Rated"), units.number_text(rated_m, "m", 0), 0.0, rated_m / span, "total")]
    at = rated_m
    for name, delta in deltas_m.items():
        start, at = at, at + delta
        if abs(delta) >= WORTH_SHOWING_M:
            sign = "+" if delta > 0 else ""
            text = sign + units.number_text(delta, "m", 0)
            low, high = max(0.0, min(start, at)), max(0.0, start, at)
            steps.append(
                Step(translate("energy", name), text, low / span, high / span, "gain" if delta > 0 else "loss")
            )
    steps.append(Step(translate("energy", "Range"), units.number_text(range_m, "m", 0), 0.0, range_m / span, "result"))
    return steps


@QmlElement
class RangeModel(Model):
    """The waterfall and a sentence with the band."""

    signals = (RANGE, LOW, HIGH, RATED, *DELTAS.values())

    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._steps: list[dict[str, Any]] = []
        self._sentence = ""

    def update(self) -> None:
        """See `Model.update`."""
        range_m, rated_m = self.number(RANGE), self.number(RATED)
        deltas = {name: self.number(path) for name, path in DELTAS.items()}
        known = math.isfinite(range_m) and math.isfinite(rated_m) and all(map(math.isfinite, deltas.values()))
        self._steps = [step._asdict() for step in waterfall(rated_m, deltas, range_m)] if known else []
        self._sentence = self._say(self.number(LOW), self.number(HIGH))

    @staticmethod
    def _say(low_m: float, high_m: float) -> str:
        if not (math.isfinite(low_m) and math.isfinite(high_m)):
            return ""
        low, high = units.number_text(low_m, "m", 0), units.text_with_unit(high_m, "m", 0)
        return filled(translate("energy", "%1 to %2 as you drive"), low, high)

    def _get_text(self) -> str:
        return units.number_text(self.number(RANGE), "m", 0)

    def _get_unit(self) -> str:
        return units.display_of("m").unit

    def _get_sentence(self) -> str:
        return self._sentence

    def _get_steps(self) -> list[dict[str, Any]]:
        return self._steps

    def _get_stale(self) -> bool:
        return self.is_stale(RANGE)

    def _get_sentence_stale(self) -> bool:
        return self.is_stale(LOW, HIGH)

    def _get_steps_stale(self) -> bool:
        return self.is_stale(RANGE, RATED, *DELTAS.values())

    text = Property(str, _get_text, notify=changed)
    unit = Property(str, _get_unit, notify=changed)
    sentence = Property(str, _get_sentence, notify=changed)
    steps = Property("QVariantList", _get_steps, notify=changed)  # type: ignore[arg-type]
    stale = Property(bool, _get_stale, notify=changed)
    sentenceStale = Property(bool, _get_sentence_stale, notify=changed)
    stepsStale = Property(bool, _get_steps_stale, notify=changed)
