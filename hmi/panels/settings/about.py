"""What this cockpit is: its version, what it stands on, and where its values come from."""

import importlib.metadata
import re
from functools import cache
from typing import Any

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement

from hmi.signals.model import Model, shown
from hmi.signals.words import QT_TRANSLATE_NOOP, filled, translate

QML_IMPORT_NAME = "hmi.panels.settings"
QML_IMPORT_MAJOR_VERSION = 1

PACKAGE = "ev-cockpit"
STANDARD = "COVESA VSS 6.0"
KIND, NAME = "Vehicle.DataSource.Kind", "Vehicle.DataSource.Name"
KINDS = {
    "SIMULATION": QT_TRANSLATE_NOOP("settings", "Simulated"),
    "RECORDING": QT_TRANSLATE_NOOP("settings", "Recorded"),
    "VEHICLE": QT_TRANSLATE_NOOP("settings", "A real vehicle"),
}
MAX_LICENCE = 40
"""Some packages put the whole text of their licence where its name belongs."""


def licence_of(metadata: importlib.metadata.PackageMetadata) -> str:
    """The licence's name as the package gives it; empty where it does not."""
    fields = metadata.json
    expression = fields.get("license_expression") or fields.get("license") or ""
    if isinstance(expression, str) and 0 < len(expression) <= MAX_LICENCE:
        return expression
    classifiers = [entry for entry in metadata.get_all("Classifier") or [] if entry.startswith("License ::")]
    return classifiers[-1].rpartition(" :: ")[2] if classifiers else ""


@cache
def packages() -> tuple[tuple[str, str, str], ...]:
    """Name, version and licence of every package that the cockpit is made with."""
    wanted = {re.split(r"[^\w.-]", line, maxsplit=1)[0] for line in importlib.metadata.requires(PACKAGE) or []}
    found = []
    for name in sorted(wanted, key=str.lower):
        try:
            distribution = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            continue
        found.append((distribution.metadata["Name"], distribution.version, licence_of(distribution.metadata)))
    return tuple(found)


@QmlElement
class AboutModel(Model):
    """Version, catalogue, source of the values, and `packages` as {name, version, licence}."""

    signals = (KIND, NAME)
    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._source = ""
        self._name = ""
        self._catalogue = ""

    def update(self) -> None:
        """See `Model.update`."""
        kind, name = self.value(KIND), self.value(NAME)
        self._source = "" if kind is None else translate("settings", KINDS.get(str(kind), str(kind)))
        self._name = "" if name is None else str(name)
        count = len(self.link.store.catalogue)
        self._catalogue = filled(
            translate("settings", "%1, %2"), STANDARD, translate("settings", "%n signal(s)", "", count)
        )

    def _get_version(self) -> str:
        return importlib.metadata.version(PACKAGE)

    def _get_packages(self) -> list[dict[str, str]]:
        return [dict(zip(("name", "version", "licence"), package, strict=True)) for package in packages()]

    source = shown(str, "_source", changed)
    sourceName = shown(str, "_name", changed)
    catalogue = shown(str, "_catalogue", changed)
    version = Property(str, _get_version, constant=True)
    packages = Property("QVariantList", _get_packages, constant=True)  # type: ignore[arg-type]
