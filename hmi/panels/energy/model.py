"""The battery's card, the power flow, and which view is open."""

import math
from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from hmi.panels.energy.choices import choices
from hmi.shell import battery
from hmi.signals import units
from hmi.signals.model import Model
from hmi.signals.words import filled, translate

QML_IMPORT_NAME = "hmi.panels.energy"
QML_IMPORT_MAJOR_VERSION = 1

_BATTERY = "Vehicle.Powertrain.TractionBattery"
SOC = f"{_BATTERY}.StateOfCharge.Displayed"
RESERVE = f"{_BATTERY}.StateOfCharge.ColdReserve"
IS_CHARGING = f"{_BATTERY}.Charging.IsCharging"
CONDITIONING = f"{_BATTERY}.BatteryConditioning.IsOngoing"
LIMIT = f"{_BATTERY}.Charging.ChargeLimit"
LOW = "Vehicle.Powertrain.RangeEstimate.Low"
HIGH = "Vehicle.Powertrain.RangeEstimate.High"
_FLOW = "Vehicle.Powertrain.PowerFlow"
FLOWS = {
    "drive": f"{_FLOW}.Drive",
    "climate": f"{_FLOW}.Climate",
    "thermal": f"{_FLOW}.BatteryThermal",
    "systems": f"{_FLOW}.Auxiliary",
    "charger": f"{_FLOW}.Charger",
}
VIEW_CONSUMPTION, VIEW_RANGE, VIEW_CHARGING = 0, 1, 2
ARGUMENTS = {"driving": VIEW_CONSUMPTION, "range": VIEW_RANGE, "charging": VIEW_CHARGING}
"""What the panel may be opened for."""

IDLE_W = 50.0
"""A flow below this is drawn as none."""

FULL_WIDTH_W = 100e3
WIDTHS = 12
WORTH_SAYING_PERCENT = 1.0


def strength(power_w: float) -> float:
    """How wide a flow is drawn, 0 … 1, in twelve steps: a curve is not drawn anew for a change nobody sees."""
    return min(1.0, math.ceil(math.sqrt(abs(power_w) / FULL_WIDTH_W) * WIDTHS) / WIDTHS)


@QmlElement
class EnergyModel(Model):
    """Battery sentences, the flows (W, text, strength 0 … 1, direction), and the open view.

    The view follows the vehicle when it begins or ends charging; in between it is the person's choice.
    """

    signals = (SOC, RESERVE, IS_CHARGING, CONDITIONING, LIMIT, LOW, HIGH, *FLOWS.values())

    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._choices = choices()

    def update(self) -> None:
        """See `Model.update`."""
        charging = self.value(IS_CHARGING)
        if isinstance(charging, bool) and charging != self._choices.was_charging:
            self._choices.was_charging = charging
            self._choices.view = VIEW_CHARGING if charging else VIEW_CONSUMPTION

    @Slot(int)
    def choose(self, view: int) -> None:
        """Open a view: 0 consumption, 1 range, 2 charging."""
        self._choices.view = view
        self.mark_dirty()

    @Slot(str)
    def show(self, argument: str) -> None:
        """Open the view that the panel was opened for (`ARGUMENTS`); anything else changes nothing."""
        if argument in ARGUMENTS:
            self.choose(ARGUMENTS[argument])

    def _get_view(self) -> int:
        return self._choices.view

    def _get_range_sentence(self) -> str:
        low, high = self.number(LOW), self.number(HIGH)
        if not (math.isfinite(low) and math.isfinite(high)):
            return translate("energy", "Range not known yet")
        near, far = units.number_text(low, "m", 0), units.text_with_unit(high, "m", 0)
        return filled(translate("energy", "%1 to %2 as you drive"), near, far)

    def _get_cold_sentence(self) -> str:
        reserve = self.number(RESERVE)
        if self.is_on(CONDITIONING):
            return translate("energy", "The battery is being warmed")
        if math.isnan(reserve):
            return ""
        if self._get_cold():
            return filled(translate("energy", "%1 waits for warmth"), units.text_with_unit(reserve, "percent"))
        return translate("energy", "All of it can be used")

    def _get_flows(self) -> dict[str, dict[str, Any]]:
        flows = {}
        for name, path in FLOWS.items():
            power = self.number(path)
            flowing = math.isfinite(power) and abs(power) >= IDLE_W
            flows[name] = {
                "text": units.text_with_unit(abs(power) if math.isfinite(power) else None, "W", 1),
                "strength": strength(power) if flowing else 0.0,
                "returning": flowing and (power < 0 or name == "charger"),
                "stale": self.is_stale(path),
            }
        return flows

    def _get_range_stale(self) -> bool:
        return self.is_stale(LOW, HIGH)

    def _get_cold_stale(self) -> bool:
        return self.is_stale(CONDITIONING if self.is_on(CONDITIONING) else RESERVE)

    def _get_cold(self) -> bool:
        return self.number(RESERVE) >= WORTH_SAYING_PERCENT

    def _get_low(self) -> bool:
        return self.number(SOC) < battery.LOW_CHARGE_PERCENT

    def _get_level(self) -> float:
        return battery.share(self.number(SOC))

    def _get_reserve(self) -> float:
        return battery.share(self.number(RESERVE))

    def _get_limit(self) -> float:
        return battery.share(self.number(LIMIT), -1.0)

    def _get_reserve_stale(self) -> bool:
        return self.is_stale(RESERVE)

    def _get_limit_stale(self) -> bool:
        return self.is_stale(LIMIT)

    def _get_description(self) -> str:
        return battery.description(self.number(SOC), self.number(RESERVE), self.number(LIMIT))

    view = Property(int, _get_view, notify=changed)
    level = Property(float, _get_level, notify=changed)
    reserve = Property(float, _get_reserve, notify=changed)
    limit = Property(float, _get_limit, notify=changed)
    reserveStale = Property(bool, _get_reserve_stale, notify=changed)
    limitStale = Property(bool, _get_limit_stale, notify=changed)
    description = Property(str, _get_description, notify=changed)
    isLow = Property(bool, _get_low, notify=changed)
    isCold = Property(bool, _get_cold, notify=changed)
    rangeStale = Property(bool, _get_range_stale, notify=changed)
    coldStale = Property(bool, _get_cold_stale, notify=changed)
    rangeSentence = Property(str, _get_range_sentence, notify=changed)
    coldSentence = Property(str, _get_cold_sentence, notify=changed)
    flows = Property("QVariantMap", _get_flows, notify=changed)  # type: ignore[arg-type]
