"""Which pages the settings have: those that all panels contribute, each with what is set there just now."""

from typing import Any

from PySide6.QtCore import Property, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from hmi.shell import settings
from hmi.shell.panels import Panel, SettingsPage, discover, load
from hmi.shell.settings_values import Values
from hmi.shell.translation import TITLES
from hmi.signals import units
from hmi.signals.model import Model, shown
from hmi.signals.words import QT_TRANSLATE_NOOP, translate

QML_IMPORT_NAME = "hmi.panels.settings"
QML_IMPORT_MAJOR_VERSION = 1

MODES = {
    "auto": QT_TRANSLATE_NOOP("settings", "By the light outside"),
    "day": QT_TRANSLATE_NOOP("settings", "Day"),
    "night": QT_TRANSLATE_NOOP("settings", "Night"),
}
SIDES = {
    "left": QT_TRANSLATE_NOOP("settings", "On the left"),
    "right": QT_TRANSLATE_NOOP("settings", "On the right"),
}


def every_page() -> list[tuple[Panel, SettingsPage]]:
    """The pages of all panels, in their order."""
    found = [(panel, page) for panel in discover() for page in panel.settings]
    return sorted(found, key=lambda pair: (pair[1].order, pair[0].order, pair[1].name))


def detail(page: str, values: Values) -> str:
    """What is set on one of our pages, in a few words."""
    if page == "look":
        return translate("settings", MODES[values.mode])
    if page == "text":
        return percent(values.text_scale)
    if page == "side":
        return translate("settings", SIDES[values.driver_side])
    if page == "language":
        return TITLES[values.language]
    if page == "units":
        return ", ".join(units.display_of(unit).unit for unit in ("km", "Celsius", "kPa"))
    return ""


def percent(factor: float) -> str:
    """1.2 → ``120 %``."""
    return units.text_with_unit(factor * 100, "percent", 0)


@QmlElement
class SettingsModel(Model):
    """`pages`: {name, title, icon, detail, file}; `first` is the one that opens beside the list."""

    pages_changed = Signal()
    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        for panel, _ in every_page():
            load(panel)
        self._pages: list[dict[str, Any]] = []
        settings.current().changed.connect(self.mark_dirty)
        self.update()

    def update(self) -> None:
        """See `Model.update`."""
        values = settings.current().values
        pages = [
            {
                "name": page.name,
                "title": translate("panels", page.title),
                "icon": page.icon,
                "detail": detail(page.name, values) if panel.name == "settings" else "",
                "file": QUrl.fromLocalFile(str(panel.folder / page.qml)),
            }
            for panel, page in every_page()
        ]
        if pages != self._pages:
            self._pages = pages
            self.pages_changed.emit()

    def _get_names(self) -> list[str]:
        return [page.name for _, page in every_page()]

    @Slot(str, result="QVariantMap")
    def page(self, name: str) -> dict[str, Any]:
        """The page of that name, the first for any other."""
        return next((page for page in self._pages if page["name"] == name), self._pages[0])

    @Slot(float, result=str)
    def percent(self, factor: float) -> str:
        """See `percent`."""
        return percent(factor)

    pages = shown("QVariantList", "_pages", pages_changed)
    names = Property("QStringList", _get_names, constant=True)  # type: ignore[arg-type]
