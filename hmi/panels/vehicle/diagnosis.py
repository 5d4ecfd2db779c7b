"""What the car's self-test found, in plain words with the code last; its figures; and which car it is."""

import math
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtQml import QmlElement

from hmi.panels.vehicle.codes import read_codes
from hmi.panels.vehicle.signals import LIGHTS, wheel
from hmi.signals import units
from hmi.signals.model import Model, shown
from hmi.signals.words import QT_TRANSLATE_NOOP, filled, language, translate

QML_IMPORT_NAME = "hmi.panels.vehicle"
QML_IMPORT_MAJOR_VERSION = 1

CODES = "Vehicle.Diagnostics.DTCList"
WASHER = "Vehicle.Body.Windshield.Front.WasherFluid.IsLevelLow"
SERVICE_DUE, SERVICE_KM = "Vehicle.Service.IsServiceDue", "Vehicle.Service.DistanceToService"
ODOMETER, TRIP = "Vehicle.TraveledDistance", "Vehicle.TripMeterReading"
LOW_VOLTAGE = "Vehicle.LowVoltageBattery.CurrentVoltage"
_ID = "Vehicle.VehicleIdentification"
BRAND, MODEL, YEAR = f"{_ID}.Brand", f"{_ID}.Model", f"{_ID}.Year"
VIN, PLATE, COLOUR = f"{_ID}.VIN", f"{_ID}.LicensePlate", f"{_ID}.VehicleExteriorColor"
KIND, NAME = "Vehicle.DataSource.Kind", "Vehicle.DataSource.Name"

WEAK_V = 11.5
"""Below this a 12 V lead-acid battery is all but empty."""

FINDINGS = {
    f"{LIGHTS}.Beam.Low.IsDefect": QT_TRANSLATE_NOOP("vehicle", "A dipped-beam lamp has failed"),
    f"{LIGHTS}.Beam.High.IsDefect": QT_TRANSLATE_NOOP("vehicle", "A main-beam lamp has failed"),
    f"{LIGHTS}.Brake.IsDefect": QT_TRANSLATE_NOOP("vehicle", "A brake light has failed"),
    f"{LIGHTS}.DirectionIndicator.Left.IsDefect": QT_TRANSLATE_NOOP("vehicle", "A left indicator has failed"),
    f"{LIGHTS}.DirectionIndicator.Right.IsDefect": QT_TRANSLATE_NOOP("vehicle", "A right indicator has failed"),
    WASHER: QT_TRANSLATE_NOOP("vehicle", "The washer water is low"),
    **dict.fromkeys(
        (f"{wheel(number)}.Brake.IsBrakesWorn" for number in range(4)),
        QT_TRANSLATE_NOOP("vehicle", "Brake pads are worn"),
    ),
}
_SOURCES = {
    "SIMULATION": QT_TRANSLATE_NOOP("vehicle", "Simulated: %1"),
    "RECORDING": QT_TRANSLATE_NOOP("vehicle", "Recorded: %1"),
}
_COLOURS = {"stop": "red", "soon": "amber", "know": "dim"}


@QmlElement
class DiagnosisModel(Model):
    """`findings`: title, detail, icon, color, code, the gravest first. `sentence` and `detail` sum them up; `well` says
    nothing was found, `known` that the car has said so, `current` that it holds now; `checks` what is as it should be.

    `figures`: title, number, unit, stale of odometer, trip, 12 V battery, service. `about`: title and value of the car.
    """

    signals = (
        *(CODES, SERVICE_DUE, SERVICE_KM, ODOMETER, TRIP, LOW_VOLTAGE),
        *(BRAND, MODEL, YEAR, VIN, PLATE, COLOUR, KIND, NAME),
        *FINDINGS,
    )
    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._findings: list[dict[str, str]] = []
        self._figures: list[dict[str, Any]] = []
        self._checks: list[str] = []
        self._about: list[dict[str, str]] = []
        self._sentence = self._detail = self._title = ""
        self._well = self._known = self._current = False

    def update(self) -> None:
        """See `Model.update`."""
        found = [*self._stored(), *self._seen()]
        found.sort(key=lambda finding: list(_COLOURS.values()).index(finding["color"]))
        if found != self._findings:
            self._findings = found
        self._known, self._current = self.value(CODES) is not None, not self.is_stale(CODES)
        self._well = self._known and not self._findings
        self._figures, self._checks = self._count(), self._check()
        about = self._describe()
        if about != self._about:
            self._about = about
        self._title = " ".join(str(self.value(path)) for path in (BRAND, MODEL) if self.value(path))
        self._say()

    def _check(self) -> list[str]:
        """What was looked at and is as it should be."""
        lamps = [path for path in FINDINGS if path.startswith(LIGHTS)]
        pads = [path for path in FINDINGS if path.endswith("IsBrakesWorn")]
        looked = (
            ((CODES,), self.value(CODES) == (), translate("vehicle", "No trouble codes")),
            (lamps, not any(map(self.is_on, lamps)), translate("vehicle", "All lamps work")),
            (pads, not any(map(self.is_on, pads)), translate("vehicle", "Brake pads are fine")),
            ((WASHER,), not self.is_on(WASHER), translate("vehicle", "Enough washer water")),
            ((LOW_VOLTAGE,), self.number(LOW_VOLTAGE) >= WEAK_V, translate("vehicle", "The 12 V battery is charged")),
            ((SERVICE_DUE,), not self.is_on(SERVICE_DUE), translate("vehicle", "No service due")),
        )
        return [text for paths, fine, text in looked if fine and all(self.value(path) is not None for path in paths)]

    def _say(self) -> None:
        if not self._known:
            self._sentence = translate("vehicle", "The self-test has not reported yet")
            self._detail = translate("vehicle", "It does so every half minute")
        elif not self._findings:
            self._sentence = translate("vehicle", "All is well")
            self._detail = translate("vehicle", "Nothing was found, nothing is due")
        else:
            self._sentence = translate("vehicle", "%n thing(s) to look at", "", len(self._findings))
            self._detail = translate("vehicle", "The most urgent first")
        if self._known and not self._current:
            self._detail = translate("vehicle", "That is how it was when the car was last heard")

    def _stored(self) -> list[dict[str, str]]:
        stored = self.value(CODES)
        return [self._finding(str(code)) for code in stored] if isinstance(stored, tuple) else []

    def _finding(self, code: str) -> dict[str, str]:
        known = read_codes().get(code)
        if known is None:
            title = translate("vehicle", "A fault that is not described here")
            return _row(title, translate("vehicle", "A workshop can read its code"), "soon", code)
        words = known.words(language())
        return _row(words.says, words.do, known.severity, code)

    def _seen(self) -> list[dict[str, str]]:
        seen = dict.fromkeys(text for path, text in FINDINGS.items() if self.is_on(path))
        rows = [_row(translate("vehicle", text), "", "soon") for text in seen]
        if self.is_on(SERVICE_DUE):
            left = units.text_with_unit(self.number(SERVICE_KM), "km", 0)
            detail = filled(translate("vehicle", "in %1"), left)
            rows.append(_row(translate("vehicle", "A service is due"), detail, "know"))
        return rows

    def _count(self) -> list[dict[str, Any]]:
        volts = self.number(LOW_VOLTAGE)
        weak = math.isfinite(volts) and volts < WEAK_V
        return [
            self._figure(translate("vehicle", "Odometer"), ODOMETER, "m", 0),
            self._figure(translate("vehicle", "Trip"), TRIP, "m"),
            {**self._figure(translate("vehicle", "12 V battery"), LOW_VOLTAGE, "V", 1), "warns": weak},
            self._figure(translate("vehicle", "To service"), SERVICE_KM, "km", 0),
        ]

    def _figure(self, title: str, path: str, unit: str, decimals: int | None = None) -> dict[str, Any]:
        number = units.number_text(self.number(path), unit, decimals)
        shown_unit = units.display_of(unit).unit if number != units.UNKNOWN else ""
        return {"title": title, "number": number, "unit": shown_unit, "stale": self.is_stale(path), "warns": False}

    def _describe(self) -> list[dict[str, str]]:
        kind = _SOURCES.get(str(self.value(KIND)), "")
        source = filled(translate("vehicle", kind), self.value(NAME)) if kind else None
        rows = [
            (translate("vehicle", "Model year"), self.value(YEAR)),
            (translate("vehicle", "Colour"), self.value(COLOUR)),
            (translate("vehicle", "Number plate"), self.value(PLATE)),
            (translate("vehicle", "Vehicle number"), self.value(VIN)),
            (translate("vehicle", "Source"), source),
        ]
        return [{"title": title, "value": str(value)} for title, value in rows if value]

    findings = shown("QVariantList", "_findings", changed)
    checks = shown("QStringList", "_checks", changed)
    figures = shown("QVariantList", "_figures", changed)
    about = shown("QVariantList", "_about", changed)
    title = shown(str, "_title", changed)
    sentence = shown(str, "_sentence", changed)
    detail = shown(str, "_detail", changed)
    well = shown(bool, "_well", changed)
    known = shown(bool, "_known", changed)
    current = shown(bool, "_current", changed)


def _row(title: str, detail: str, severity: str, code: str = "") -> dict[str, str]:
    icon = {"stop": "car-brake-alert", "soon": "alert", "know": "information"}[severity]
    return {"title": title, "detail": detail, "icon": icon, "color": _COLOURS[severity], "code": code}
