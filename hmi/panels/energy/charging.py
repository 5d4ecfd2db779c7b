"""Charging: power, time to the target, the curve as it was and as it is expected."""

import math
from datetime import UTC, datetime
from typing import Any, NamedTuple

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from hmi.panels.energy.reducers import IS_CHARGING, POWER, SOC, ChargingSession
from hmi.signals import moments, runtime, units
from hmi.signals.model import Model, shown
from hmi.signals.words import QT_TRANSLATE_NOOP, filled, translate

QML_IMPORT_NAME = "hmi.panels.energy"
QML_IMPORT_MAJOR_VERSION = 1

_CHARGING = "Vehicle.Powertrain.TractionBattery.Charging"
PLUGGED = f"{_CHARGING}.ChargingPort.AnyPosition.IsChargingCableConnected"
TIME_TO_COMPLETE = f"{_CHARGING}.TimeToComplete"
LIMIT = f"{_CHARGING}.ChargeLimit"
TYPE = f"{_CHARGING}.Type"
LIMITED_BY = f"{_CHARGING}.LimitedBy"
STATION_KW = f"{_CHARGING}.StationMaxPower"
ADDED = f"{_CHARGING}.AddedEnergy"
CURVE_SOC = f"{_CHARGING}.PredictedCurve.StateOfCharge"
CURVE_KW = f"{_CHARGING}.PredictedCurve.Power"

LIMITED_BY_WORDS = {
    "STATION": QT_TRANSLATE_NOOP("energy", "as fast as the charger can"),
    "CAR": QT_TRANSLATE_NOOP("energy", "as fast as the car can"),
    "STATE_OF_CHARGE": QT_TRANSLATE_NOOP("energy", "slower as the battery fills"),
    "TEMPERATURE": QT_TRANSLATE_NOOP("energy", "slower until the battery is warm"),
    "TARGET": QT_TRANSLATE_NOOP("energy", "at the limit you set"),
}
HEADROOM = 1.15
LIMIT_FLOOR_PERCENT, LIMIT_STEP_PERCENT = 50.0, 10.0


class _Said(NamedTuple):
    """A sentence and the signals it is made of."""

    text: str
    paths: tuple[str, ...]


def _at_least_nought(value: float) -> float:
    """What flows back while charging is no charging power; what is not known stays so."""
    return 0.0 if value < 0 else value


def nice_ceiling(value: float) -> float:
    """The next of 1, 2, 5 × 10ⁿ at or above `value`, for the top of an axis."""
    if not value > 0:
        return 1.0
    magnitude = 10.0 ** math.floor(math.log10(value))
    return next(step * magnitude for step in (1, 1.5, 2, 3, 4, 5, 7.5, 10) if step * magnitude >= value)


@QmlElement
class ChargingModel(Model):
    """Whether and how it charges; `phase` is ``unplugged``, ``waiting`` or ``charging``."""

    signals = (
        IS_CHARGING,
        PLUGGED,
        POWER,
        SOC,
        TIME_TO_COMPLETE,
        LIMIT,
        TYPE,
        LIMITED_BY,
        STATION_KW,
        ADDED,
        CURVE_SOC,
        CURVE_KW,
    )
    curve_changed = Signal()
    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._session: ChargingSession = runtime.current().reducers[ChargingSession]  # type: ignore[assignment]
        self._phase = "unplugged"
        self._sentence = self._detail = _Said("", ())
        self._drawn: tuple[list[float], list[float], list[float], list[float]] = ([], [], [], [])

    def update(self) -> None:
        """See `Model.update`."""
        if self.is_on(IS_CHARGING):
            self._phase = "charging"
        else:
            self._phase = "waiting" if self.is_on(PLUGGED) else "unplugged"
        self._sentence, self._detail = self._say()
        drawn = (
            list(self._session.soc_percent),
            list(self._session.power_kw),
            list(self.numbers(CURVE_SOC)),
            list(self.numbers(CURVE_KW)),
        )
        if drawn != self._drawn:
            self._drawn = drawn
            self.curve_changed.emit()

    def _say(self) -> tuple[_Said, _Said]:
        target = units.text_with_unit(self.number(LIMIT), "percent")
        full, by = self.number(SOC) >= self.number(LIMIT), (SOC, LIMIT)
        if self._phase == "unplugged":
            sentence = _Said(translate("energy", "Not plugged in"), (IS_CHARGING, PLUGGED))
            at_limit = translate("energy", "Already at the limit of %1")
            detail = at_limit if full else translate("energy", "Plug in and it charges to %1")
            return sentence, _Said(filled(detail, target), by)
        if self._phase == "waiting":
            if full:
                advice = translate("energy", "Unplug when you leave, or raise the limit")
                return _Said(filled(translate("energy", "Charged to %1"), target), by), _Said(advice, by)
            sentence = _Said(translate("energy", "Plugged in, not charging"), (IS_CHARGING, PLUGGED))
            advice = translate("energy", "Start it here, or let the plan begin it")
            return sentence, _Said(advice, (IS_CHARGING, PLUGGED))
        ends = self._ends()
        if not math.isfinite(ends):
            return _Said(filled(translate("energy", "Charging to %1"), target), (IS_CHARGING, LIMIT)), self._how()
        left = units.duration_text(ends - self.link.store.clock.now())
        at = moments.time_text(datetime.fromtimestamp(ends, UTC).astimezone())
        says = filled(translate("energy", "%1 at %2, in %3"), target, at, left)
        return _Said(says, (IS_CHARGING, LIMIT, TIME_TO_COMPLETE)), self._how()

    def _ends(self) -> float:
        """When the target is reached (Unix seconds): counted from when the car said so, which does not drift."""
        if self.is_stale(TIME_TO_COMPLETE):
            return math.nan
        return self.link.store.entry(TIME_TO_COMPLETE).timestamp + self.number(TIME_TO_COMPLETE)

    def _how(self) -> _Said:
        words = LIMITED_BY_WORDS.get(str(self.value(LIMITED_BY)), "")
        added = self._get_added()
        how = filled(translate("energy", "%1, %2"), added, translate("energy", words)) if words else added
        return _Said(how, (ADDED, LIMITED_BY))

    def _get_added(self) -> str:
        return filled(translate("energy", "%1 added"), units.text_with_unit(self.number(ADDED), "kWh"))

    def _get_power(self) -> str:
        return units.number_text(_at_least_nought(self.number(POWER)), "W", 1)

    def _get_kind(self) -> str:
        kind = str(self.value(TYPE) or "NONE")
        return "" if kind == "NONE" else kind

    def _get_sentence(self) -> str:
        return self._sentence.text

    def _get_detail(self) -> str:
        return self._detail.text

    def _get_stale(self) -> bool:
        return self.is_stale(IS_CHARGING, POWER, TYPE)

    def _get_sentence_stale(self) -> bool:
        return self.is_stale(*self._sentence.paths)

    def _get_detail_stale(self) -> bool:
        return self.is_stale(*self._detail.paths)

    def _get_added_stale(self) -> bool:
        return self.is_stale(ADDED)

    def _get_curve_stale(self) -> bool:
        return self.is_stale(IS_CHARGING, POWER, SOC, CURVE_SOC, CURVE_KW)

    def _get_charging(self) -> bool:
        return self._phase == "charging"

    def _get_floor(self) -> float:
        return LIMIT_FLOOR_PERCENT

    def _get_step(self) -> float:
        return LIMIT_STEP_PERCENT

    @Slot(float, result=str)
    def tickText(self, value: float) -> str:
        """A tick of the power axis (kW)."""
        return "0" if value == 0 else units.text_with_unit(value, "kW", 0)

    def _get_soc(self) -> list[float]:
        return self._drawn[0]

    def _get_kw(self) -> list[float]:
        return self._drawn[1]

    def _get_expected_soc(self) -> list[float]:
        return self._drawn[2]

    def _get_expected_kw(self) -> list[float]:
        return self._drawn[3]

    def _get_top(self) -> float:
        return nice_ceiling(max([*self._drawn[1], *self._drawn[3], 1.0]) * HEADROOM)

    phase = shown(str, "_phase", changed)
    power = Property(str, _get_power, notify=changed)
    kind = Property(str, _get_kind, notify=changed)
    sentence = Property(str, _get_sentence, notify=changed)
    added = Property(str, _get_added, notify=changed)
    detail = Property(str, _get_detail, notify=changed)
    stale = Property(bool, _get_stale, notify=changed)
    sentenceStale = Property(bool, _get_sentence_stale, notify=changed)
    detailStale = Property(bool, _get_detail_stale, notify=changed)
    addedStale = Property(bool, _get_added_stale, notify=changed)
    curveStale = Property(bool, _get_curve_stale, notify=changed)
    charging = Property(bool, _get_charging, notify=changed)
    limitFloor = Property(float, _get_floor, constant=True)
    limitStep = Property(float, _get_step, constant=True)
    actualSoc = Property("QVariantList", _get_soc, notify=curve_changed)  # type: ignore[arg-type]
    actualPower = Property("QVariantList", _get_kw, notify=curve_changed)  # type: ignore[arg-type]
    expectedSoc = Property("QVariantList", _get_expected_soc, notify=curve_changed)  # type: ignore[arg-type]
    expectedPower = Property("QVariantList", _get_expected_kw, notify=curve_changed)  # type: ignore[arg-type]
    top = Property(float, _get_top, notify=curve_changed)
