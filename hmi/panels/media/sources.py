"""The QML type `MediaSources`: what the car can play from, and which of it plays."""

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from hmi.panels.media import names
from hmi.signals.model import Model, shown
from hmi.signals.words import QT_TRANSLATE_NOOP, translate

QML_IMPORT_NAME = "hmi.panels.media"
QML_IMPORT_MAJOR_VERSION = 1

SOURCES = {
    "USB": ("usb-flash-drive", QT_TRANSLATE_NOOP("media", "USB stick")),
    "BLUETOOTH": ("bluetooth", QT_TRANSLATE_NOOP("media", "Bluetooth")),
    "DAB": ("radio", QT_TRANSLATE_NOOP("media", "DAB radio")),
    "FM": ("radio", QT_TRANSLATE_NOOP("media", "FM radio")),
    "AM": ("radio", QT_TRANSLATE_NOOP("media", "AM radio")),
    "SIRIUS_XM": ("radio", QT_TRANSLATE_NOOP("media", "Satellite radio")),
    "INTERNET": ("cloud", QT_TRANSLATE_NOOP("media", "Internet")),
}
"""Icon and word of each source a player may have; the rarer ones go by `OTHER`."""

OTHER = ("music-note", QT_TRANSLATE_NOOP("media", "Other source"))


@QmlElement
class MediaSources(Model):
    """`rows`: name (as VSS has it), icon, title, whether it is the one (`current`) or asked for (`pending`)."""

    signals = names.CHOICE
    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[dict[str, Any]] = []
        self._failure = self._title = ""

    def update(self) -> None:
        """See `Model.update`."""
        said, present = self.value(names.SOURCES), self.value(names.SOURCE)
        wish = self.link.commander.pending(names.SOURCE)
        self._rows = [
            {
                "name": name,
                "icon": SOURCES.get(name, OTHER)[0],
                "title": translate("media", SOURCES.get(name, OTHER)[1]),
                "current": name == present,
                "pending": wish is not None and wish.value == name,
            }
            for name in (map(str, said) if isinstance(said, tuple) else ())
        ]
        self._title = next((row["title"] for row in self._rows if row["current"]), "")
        self._failure = self.link.commander.failure(names.SOURCE)

    @Slot(str)
    def choose(self, name: str) -> None:
        """Ask for another source."""
        self.link.commander.send(names.SOURCE, name)
        self.mark_dirty()

    rows = shown("QVariantList", "_rows", changed)
    title = shown(str, "_title", changed)
    failure = shown(str, "_failure", changed)
