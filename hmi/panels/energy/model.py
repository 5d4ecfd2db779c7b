"""The battery's card, the power flow, and which view is open."""

import math
from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from hmi.signals import units
from hmi.signals.model import Model

QML_IMPORT_NAME = "hmi.panels.energy"
QML_IMPORT_MAJOR_VERSION = 1

_BATTERY = "Vehicle.Powertrain.TractionBattery"
SOC = f"{_BATTERY}.StateOfCharge.Displayed"
RESERVE = f"{_BATTERY}.StateOfCharge.ColdReserve"
IS_CHARGING = f"{_BATTERY}.Charging.IsCharging"
CONDITIONING = f"{_BATTERY}.BatteryConditioning.IsOngoing"
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
IDLE_W = 50.0
"""A flow below this is drawn as none."""

FULL_WIDTH_W = 100e3
WORTH_SAYING_PERCENT = 1.0


@QmlElement
class EnergyModel(Model):
    """Battery sentences, the flows (W, text, strength 0 … 1, direction), and the open view.

    The view follows the vehicle when it begins or ends charging; in between it is the person's choice.
    """

    signals = (SOC, RESERVE, IS_CHARGING, CONDITIONING, LOW, HIGH, *FLOWS.values())

    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._view = VIEW_CONSUMPTION
        self._was_charging = False

    def update(self) -> None:
        """See `Model.update`."""
        charging = self.is_on(IS_CHARGING)
        if charging != self._was_charging:
            self._was_charging = charging
            self._view = VIEW_CHARGING if charging else VIEW_CONSUMPTION

    @Slot(int)
    def choose(self, view: int) -> None:
        """Open a view: 0 consumption, 1 range, 2 charging."""
        self._view = view
        self.mark_dirty()

    def _get_view(self) -> int:
        return self._view

    def _get_range_sentence(self) -> str:
        low, high = self.number(LOW), self.number(HIGH)
        if not (math.isfinite(low) and math.isfinite(high)):
            return "Range not known yet"
        return f"{units.number_text(low, 'm', 0)} to {units.text_with_unit(high, 'm', 0)} as you drive"

    def _get_cold_sentence(self) -> str:
        reserve = self.number(RESERVE)
        if self.is_on(CONDITIONING):
            return "The pack is being warmed"
        if math.isnan(reserve):
            return ""
        if reserve >= WORTH_SAYING_PERCENT:
            return f"{units.text_with_unit(reserve, 'percent')} waits for warmth"
        return "All of it can be used"

    def _get_flows(self) -> dict[str, dict[str, Any]]:
        flows = {}
        for name, path in FLOWS.items():
            power = self.number(path)
            flowing = math.isfinite(power) and abs(power) >= IDLE_W
            flows[name] = {
                "text": units.text_with_unit(abs(power) if math.isfinite(power) else None, "W", 1),
                "strength": min(1.0, math.sqrt(abs(power) / FULL_WIDTH_W)) if flowing else 0.0,
                "returning": flowing and (power < 0 or name == "charger"),
                "stale": self.is_stale(path),
            }
        return flows

    view = Property(int, _get_view, notify=changed)
    rangeSentence = Property(str, _get_range_sentence, notify=changed)
    coldSentence = Property(str, _get_cold_sentence, notify=changed)
    flows = Property("QVariantMap", _get_flows, notify=changed)  # type: ignore[arg-type]
