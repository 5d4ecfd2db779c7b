"""The four tyres: pressure, temperature, and what is wrong with one."""

import math
from typing import Any

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement

from hmi.panels.vehicle.signals import wheel
from hmi.signals import units
from hmi.signals.model import Model, shown
from hmi.signals.words import QT_TRANSLATE_NOOP, translate

QML_IMPORT_NAME = "hmi.panels.vehicle"
QML_IMPORT_MAJOR_VERSION = 1

WHEELS = ("wheel-front-left", "wheel-front-right", "wheel-rear-left", "wheel-rear-right")
"""As the drawing calls them, in the order of `signals.wheel`."""

NAMES = (
    QT_TRANSLATE_NOOP("vehicle", "Front left"),
    QT_TRANSLATE_NOOP("vehicle", "Front right"),
    QT_TRANSLATE_NOOP("vehicle", "Rear left"),
    QT_TRANSLATE_NOOP("vehicle", "Rear right"),
)
_LOW = (
    QT_TRANSLATE_NOOP("vehicle", "The front left tyre is low"),
    QT_TRANSLATE_NOOP("vehicle", "The front right tyre is low"),
    QT_TRANSLATE_NOOP("vehicle", "The rear left tyre is low"),
    QT_TRANSLATE_NOOP("vehicle", "The rear right tyre is low"),
)


@QmlElement
class TyresModel(Model):
    """`wheels`: four of part (of the drawing), name, pressure and temperature as texts, unit, low, worn, stale.

    `sentence` and `detail` say how they are; `low` whether any needs air.
    """

    signals = tuple(
        f"{wheel(number)}.{name}"
        for number in range(4)
        for name in ("Tire.Pressure", "Tire.IsPressureLow", "Tire.Temperature", "Brake.IsBrakesWorn")
    )
    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._wheels: list[dict[str, Any]] = [self._wheel(number) for number in range(4)]
        self._sentence = self._detail = ""
        self._low = False

    def update(self) -> None:
        """See `Model.update`."""
        wheels = [self._wheel(number) for number in range(4)]
        if wheels != self._wheels:
            self._wheels = wheels
        low = [number for number in range(4) if wheels[number]["low"]]
        self._low = bool(low)
        self._sentence, self._detail = self._say(low)

    def _say(self, low: list[int]) -> tuple[str, str]:
        wheels = self._wheels
        if len(low) == 1:
            return translate("vehicle", _LOW[low[0]]), translate("vehicle", "Fill it up while it is cold")
        if low:
            return (
                translate("vehicle", "%n tyres are low", "", len(low)),
                translate("vehicle", "Fill them up while they are cold"),
            )
        if all(each["pressure"] == units.UNKNOWN for each in wheels):
            return translate("vehicle", "The tyres have not reported yet"), translate(
                "vehicle", "They do once the car has moved"
            )
        if any(each["stale"] for each in wheels):
            return translate("vehicle", "Not current"), translate("vehicle", "They report again once the car moves")
        if any(each["worn"] for each in wheels):
            return translate("vehicle", "Brake pads are worn"), translate("vehicle", "Have them replaced soon")
        return translate("vehicle", "All four are well"), translate("vehicle", "Pressure rises as they warm")

    def _wheel(self, number: int) -> dict[str, Any]:
        branch = wheel(number)
        pressure, warmth = self.number(f"{branch}.Tire.Pressure"), self.number(f"{branch}.Tire.Temperature")
        return {
            "part": WHEELS[number],
            "name": translate("vehicle", NAMES[number]),
            "pressure": units.number_text(pressure, "kPa"),
            "unit": units.display_of("kPa").unit,
            "warmth": units.text_with_unit(None if math.isnan(warmth) else warmth, "Celsius", 0),
            "low": self.is_on(f"{branch}.Tire.IsPressureLow"),
            "worn": self.is_on(f"{branch}.Brake.IsBrakesWorn"),
            "stale": self.is_stale(f"{branch}.Tire.Pressure", f"{branch}.Tire.IsPressureLow"),
        }

    def _get_rows(self) -> list[dict[str, Any]]:
        return [
            {
                "title": each["name"],
                "value": self._row(each),
                "warns": each["low"] or each["worn"],
                "stale": each["stale"],
            }
            for each in self._wheels
        ]

    @staticmethod
    def _row(wheel_now: dict[str, Any]) -> str:
        if wheel_now["pressure"] == units.UNKNOWN:
            return units.UNKNOWN
        if wheel_now["low"]:
            return translate("vehicle", "Low, needs air")
        if wheel_now["worn"]:
            return translate("vehicle", "Pads worn, have them replaced")
        return translate("vehicle", "Pressure and pads are fine")

    rows = Property("QVariantList", _get_rows, notify=changed)  # type: ignore[arg-type]
    wheels = shown("QVariantList", "_wheels", changed)
    sentence = shown(str, "_sentence", changed)
    detail = shown(str, "_detail", changed)
    low = shown(bool, "_low", changed)
