"""What the drive strip shows beyond plain signals: the power bar, telltales and sentences."""

import math
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement

from hmi.bus.catalogue import Value
from hmi.shell import battery, warnings
from hmi.signals import units
from hmi.signals.model import Model, shown
from hmi.signals.words import filled, translate

QML_IMPORT_NAME = "hmi.shell"
QML_IMPORT_MAJOR_VERSION = 1

POWER = "Vehicle.Powertrain.PowerFlow.Drive"
MOTOR_MAX_KW = "Vehicle.Powertrain.ElectricMotor.MaxPower"
REGEN_MAX_KW = "Vehicle.Powertrain.ElectricMotor.MaxRegenPower"
DISCHARGE_LIMIT = "Vehicle.Powertrain.TractionBattery.MaxDischargePower"
CHARGE_LIMIT = "Vehicle.Powertrain.TractionBattery.MaxChargePower"
GEAR = "Vehicle.Powertrain.Transmission.SelectedGear"
SOC = "Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed"
RESERVE = "Vehicle.Powertrain.TractionBattery.StateOfCharge.ColdReserve"
GUIDES = "Vehicle.Navigation.IsGuidanceActive"
ARRIVAL = "Vehicle.Navigation.Route.ArrivalStateOfCharge"
SPEED_LIMIT = "Vehicle.ADAS.IntelligentSpeedAssist.SpeedLimit"

DEFAULT_MOTOR_W, DEFAULT_REGEN_W = 150e3, 60e3
MAX_NOTICES = 2
REGEN_SHARE = 0.25
"""Where zero is on the power bar: cars take back much less than they give."""


def gear_letter(selected: float) -> str:
    """P, R, N or D of VSS `SelectedGear` (126 park, 127 drive, 0 neutral, negative reverse, 1 … also drive)."""
    if math.isnan(selected):
        return ""
    if selected in (126, 0):
        return "P" if selected == 126 else "N"
    return "R" if selected < 0 else "D"


def sign_of(limit_km_h: float) -> tuple[str, str]:
    """What stands on the sign at the roadside, and its unit if that is not the one the person reads speed in.

    Signs are in fives of the country's unit, which the signal does not say: 96.6 km/h is 60 of a British sign.
    """
    mph = limit_km_h / units.KM_PER_MI
    on_sign, unit = min(((limit_km_h, "km/h"), (mph, "mph")), key=lambda sign: abs(sign[0] - 5 * round(sign[0] / 5)))
    return f"{on_sign:.0f}", "" if unit == units.display_of("km/h").unit else unit


def bar_fraction(power_w: float, span_w: float) -> float:
    """Length of the power bar, 0 … 1: the square root, so that everyday power is seen beside the rare maximum."""
    return min(1.0, math.sqrt(abs(power_w) / span_w)) if math.isfinite(power_w) and span_w > 0 else 0.0


@QmlElement
class DriveModel(Model):
    """Power as bar lengths, which gear, what lights up and what is said."""

    signals = (
        POWER,
        MOTOR_MAX_KW,
        REGEN_MAX_KW,
        DISCHARGE_LIMIT,
        CHARGE_LIMIT,
        GEAR,
        SOC,
        RESERVE,
        GUIDES,
        ARRIVAL,
        SPEED_LIMIT,
        *warnings.signals(),
    )
    lamps_changed = Signal()
    notices_changed = Signal()
    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._gear = ""
        self._drawn = self._recovered = self._draw_limit = self._recover_limit = 0.0
        self._lamps: list[dict[str, Any]] = []
        self._notices: list[dict[str, Any]] = []
        self._limit = self._limit_unit = ""

    def update(self) -> None:
        """See `Model.update`."""
        self._gear = gear_letter(self.number(GEAR))
        motor = self._or(self.number(MOTOR_MAX_KW) * 1e3, DEFAULT_MOTOR_W)
        regen = self._or(abs(self.number(REGEN_MAX_KW)) * 1e3, DEFAULT_REGEN_W)
        power = self.number(POWER)
        self._drawn = bar_fraction(max(0.0, power), motor)
        self._recovered = bar_fraction(min(0.0, power), regen)
        self._draw_limit = bar_fraction(self._or(self.number(DISCHARGE_LIMIT), motor), motor)
        self._recover_limit = bar_fraction(self._or(self.number(CHARGE_LIMIT), regen), regen)
        limit = self.number(SPEED_LIMIT)
        known = limit > 0 and not self.is_stale(SPEED_LIMIT)
        self._limit, self._limit_unit = sign_of(limit) if known else ("", "")
        self._update_warnings()

    def _update_warnings(self) -> None:
        lamps = [
            {"icon": lamp.icon, "color": lamp.color, "name": translate("strip", lamp.name), "stale": stale}
            for lamp in warnings.TELLTALES
            if (stale := self._holds(lamp.color, warnings.any_on(*lamp.paths))) is not None
        ]
        if lamps != self._lamps:
            self._lamps = lamps
            self.lamps_changed.emit()
        notices = [
            {"icon": notice.icon, "color": notice.color, "text": translate("strip", notice.text), "stale": stale}
            for notice in warnings.every_notice()
            if (stale := self._holds(notice.color, notice.applies)) is not None
        ]
        # Danger first, then what is so now before what was so when its signal fell silent; else by urgency.
        notices = sorted(notices, key=lambda notice: (notice["color"] != "red", notice["stale"]))[:MAX_NOTICES]
        if notices != self._notices:
            self._notices = notices
            self.notices_changed.emit()

    def _holds(self, color: str, applies: Callable[[warnings.Known], bool]) -> bool | None:
        """Whether what is shown is stale; None when it is not shown."""
        if applies(self._current):
            return False
        return True if color in warnings.LASTING and applies(self.value) else None

    def _current(self, path: str) -> Value | None:
        """The value, as unknown as ever when it is stale."""
        return None if self.is_stale(path) else self.value(path)

    @staticmethod
    def _or(value: float, default: float) -> float:
        return value if math.isfinite(value) else default

    def _get_speed_limit(self) -> str:
        return self._limit

    def _get_limits_stale(self) -> bool:
        return self.is_stale(DISCHARGE_LIMIT, CHARGE_LIMIT, MOTOR_MAX_KW, REGEN_MAX_KW)

    def _get_power_words(self) -> str:
        power = self.number(POWER)
        says = (
            translate("strip", "Power bar, taking back %1")
            if power < 0
            else translate("strip", "Power bar, drawing %1")
        )
        words = filled(says, units.text_with_unit(abs(power), "W"))
        limits = self.number(DISCHARGE_LIMIT), self.number(CHARGE_LIMIT)
        if not all(map(math.isfinite, limits)):
            return words
        out, back = (units.text_with_unit(limit, "W", 0) for limit in limits)
        return filled(translate("strip", "%1, at most %2 out and %3 back"), words, out, back)

    def _get_zero(self) -> float:
        return REGEN_SHARE

    def _get_level(self) -> float:
        return battery.share(self.number(SOC))

    def _get_reserve(self) -> float:
        return battery.share(self.number(RESERVE))

    def _arrival_percent(self) -> float:
        """What the battery will have left where guidance leads, NaN without guidance."""
        return self.number(ARRIVAL) if self.is_on(GUIDES) else math.nan

    def _get_arrival(self) -> float:
        return battery.share(self._arrival_percent(), -1.0)

    def _get_arrival_stale(self) -> bool:
        return self.is_stale(ARRIVAL, GUIDES)

    def _get_reserve_stale(self) -> bool:
        return self.is_stale(RESERVE)

    def _get_charge_low(self) -> bool:
        return self.number(SOC) < battery.LOW_CHARGE_PERCENT

    def _get_battery_words(self) -> str:
        return battery.description(self.number(SOC), self.number(RESERVE), arrival=self._arrival_percent())

    gear = shown(str, "_gear", changed)
    drawn = shown(float, "_drawn", changed)
    recovered = shown(float, "_recovered", changed)
    drawLimit = shown(float, "_draw_limit", changed)
    recoverLimit = shown(float, "_recover_limit", changed)
    limitsStale = Property(bool, _get_limits_stale, notify=changed)
    powerDescription = Property(str, _get_power_words, notify=changed)
    zero = Property(float, _get_zero, constant=True)
    level = Property(float, _get_level, notify=changed)
    reserve = Property(float, _get_reserve, notify=changed)
    arrival = Property(float, _get_arrival, notify=changed)
    arrivalStale = Property(bool, _get_arrival_stale, notify=changed)
    reserveStale = Property(bool, _get_reserve_stale, notify=changed)
    chargeLow = Property(bool, _get_charge_low, notify=changed)
    batteryDescription = Property(str, _get_battery_words, notify=changed)
    speedLimit = Property(str, _get_speed_limit, notify=changed)
    speedLimitUnit = shown(str, "_limit_unit", changed)
    lamps = shown("QVariantList", "_lamps", lamps_changed)
    notices = shown("QVariantList", "_notices", notices_changed)
