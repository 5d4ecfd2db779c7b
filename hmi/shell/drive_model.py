"""What the drive strip shows beyond plain signals: the power bar, telltales and sentences."""

import math
from typing import Any

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement

from hmi.bus.catalogue import Value
from hmi.shell import warnings
from hmi.signals.model import Model

QML_IMPORT_NAME = "hmi.shell"
QML_IMPORT_MAJOR_VERSION = 1

POWER = "Vehicle.Powertrain.PowerFlow.Drive"
MOTOR_MAX_KW = "Vehicle.Powertrain.ElectricMotor.MaxPower"
REGEN_MAX_KW = "Vehicle.Powertrain.ElectricMotor.MaxRegenPower"
DISCHARGE_LIMIT = "Vehicle.Powertrain.TractionBattery.MaxDischargePower"
CHARGE_LIMIT = "Vehicle.Powertrain.TractionBattery.MaxChargePower"
GEAR = "Vehicle.Powertrain.Transmission.SelectedGear"
SPEED_LIMIT = "Vehicle.ADAS.IntelligentSpeedAssist.SpeedLimit"

DEFAULT_MOTOR_W, DEFAULT_REGEN_W = 150e3, 60e3
MAX_NOTICES = 2


def gear_letter(selected: float) -> str:
    """P, R, N or D of VSS `SelectedGear` (126 park, 127 drive, 0 neutral, negative reverse, 1 … also drive)."""
    if math.isnan(selected):
        return ""
    if selected in (126, 0):
        return "P" if selected == 126 else "N"
    return "R" if selected < 0 else "D"


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
        SPEED_LIMIT,
        *warnings.SIGNALS,
    )
    lamps_changed = Signal()
    notices_changed = Signal()
    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._gear = ""
        self._drawn = self._recovered = self._draw_limit = self._recover_limit = 0.0
        self._lamps: list[dict[str, str]] = []
        self._notices: list[dict[str, str]] = []
        self._limit = ""

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
        self._limit = f"{limit:.0f}" if limit > 0 and not self.is_stale(SPEED_LIMIT) else ""
        self._update_warnings()

    def _update_warnings(self) -> None:
        lamps = [
            {"icon": lamp.icon, "color": lamp.color, "name": lamp.name}
            for lamp in warnings.TELLTALES
            if any(self.is_on(path) and not self.is_stale(path) for path in lamp.paths)
        ]
        if lamps != self._lamps:
            self._lamps = lamps
            self.lamps_changed.emit()
        notices = [
            {"icon": notice.icon, "color": notice.color, "text": notice.text}
            for notice in warnings.NOTICES
            if notice.applies(self._current)
        ][:MAX_NOTICES]
        if notices != self._notices:
            self._notices = notices
            self.notices_changed.emit()

    def _current(self, path: str) -> Value | None:
        """The value, as unknown as ever when it is stale: what is over warns of nothing, and hides nothing."""
        return None if self.is_stale(path) else self.value(path)

    @staticmethod
    def _or(value: float, default: float) -> float:
        return value if math.isfinite(value) else default

    def _get_gear(self) -> str:
        return self._gear

    def _get_drawn(self) -> float:
        return self._drawn

    def _get_recovered(self) -> float:
        return self._recovered

    def _get_draw_limit(self) -> float:
        return self._draw_limit

    def _get_recover_limit(self) -> float:
        return self._recover_limit

    def _get_speed_limit(self) -> str:
        return self._limit

    def _get_lamps(self) -> list[dict[str, str]]:
        return self._lamps

    def _get_notices(self) -> list[dict[str, str]]:
        return self._notices

    gear = Property(str, _get_gear, notify=changed)
    drawn = Property(float, _get_drawn, notify=changed)
    recovered = Property(float, _get_recovered, notify=changed)
    drawLimit = Property(float, _get_draw_limit, notify=changed)
    recoverLimit = Property(float, _get_recover_limit, notify=changed)
    speedLimit = Property(str, _get_speed_limit, notify=changed)
    lamps = Property("QVariantList", _get_lamps, notify=lamps_changed)  # type: ignore[arg-type]
    notices = Property("QVariantList", _get_notices, notify=notices_changed)  # type: ignore[arg-type]
