"""What can be chosen of each setting, in the words of the screen."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from hmi.design import chinese
from hmi.shell import settings
from hmi.shell.settings_values import allowed
from hmi.shell.translation import TITLES
from hmi.signals import runtime
from hmi.signals.words import QT_TRANSLATE_NOOP, translate

QML_IMPORT_NAME = "hmi.panels.settings"
QML_IMPORT_MAJOR_VERSION = 1

GREETINGS = {"en": "Hello", "de": "Hallo", "zh_CN": "你好"}
NAMES = {
    "auto": QT_TRANSLATE_NOOP("settings", "Automatic"),
    "day": QT_TRANSLATE_NOOP("settings", "Day"),
    "night": QT_TRANSLATE_NOOP("settings", "Night"),
    "left": QT_TRANSLATE_NOOP("settings", "On the left"),
    "right": QT_TRANSLATE_NOOP("settings", "On the right"),
    False: QT_TRANSLATE_NOOP("settings", "24 hours"),
    True: QT_TRANSLATE_NOOP("settings", "12 hours"),
    "km": QT_TRANSLATE_NOOP("settings", "Kilometres"),
    "mi": QT_TRANSLATE_NOOP("settings", "Miles"),
}
SYMBOLS = {"C": "°C", "F": "°F", "kWh/100km": "kWh/100\u202fkm", "kWh/100mi": "kWh/100\u202fmi"}
"""What is not a word; other units are written as they are named."""


@QmlElement
class Choice(QObject):
    """One setting as a choice of a few: `of` is its field; `values` and `labels` side by side; `index` the present."""

    changed = Signal()
    of_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._of = ""
        self._settings = settings.current()
        self._settings.changed.connect(self.changed)
        runtime.current().reading.changed.connect(self.of_changed)

    def _get_of(self) -> str:
        return self._of

    def _set_of(self, name: str) -> None:
        if name == "language":
            chinese.load()  # its own name stands among the choices
        self._of = name
        self.of_changed.emit()
        self.changed.emit()

    def _values(self) -> tuple[Any, ...]:
        return allowed(self._of) if self._of else ()

    def _get_labels(self) -> list[str]:
        return [self._label(value) for value in self._values()]

    def _label(self, value: Any) -> str:
        if self._of == "language":
            return TITLES[value]
        return translate("settings", NAMES[value]) if value in NAMES else SYMBOLS.get(value, str(value))

    def _get_greetings(self) -> list[str]:
        return [GREETINGS.get(value, "") for value in self._values()]

    def _get_index(self) -> int:
        return self._values().index(getattr(self._settings.values, self._of)) if self._of else -1

    def _set_index(self, index: int) -> None:
        self._settings.put(self._of, self._values()[index])

    def _get_values(self) -> list[Any]:
        return list(self._values())

    of = Property(str, _get_of, _set_of, notify=of_changed)
    labels = Property("QStringList", _get_labels, notify=of_changed)  # type: ignore[arg-type]
    greetings = Property("QStringList", _get_greetings, notify=of_changed)  # type: ignore[arg-type]
    values = Property("QVariantList", _get_values, notify=of_changed)  # type: ignore[arg-type]
    index = Property(int, _get_index, _set_index, notify=changed)
