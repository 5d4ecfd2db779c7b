"""The QML singleton `Settings`: what the person chose about the screen; every screen follows at once."""

import logging
from typing import Any

import msgspec
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

from hmi.shell.settings_values import Values, checked

log = logging.getLogger(__name__)

QML_IMPORT_NAME = "hmi.shell"
QML_IMPORT_MAJOR_VERSION = 1


def _setting(kind: type, name: str, notify: Any) -> Any:
    """A property that reads and writes the field `name` of `Values`."""
    return Property(
        kind,
        lambda self: getattr(self.values, name),
        lambda self, value: self.put(name, value),
        notify=notify,
    )


@QmlElement
@QmlSingleton
class Settings(QObject):
    """Every field of `settings_values.Values`, writable; a value that is not allowed changes nothing."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.values = Values()

    def put(self, name: str, value: object) -> None:
        """Set the field `name`; what it may not be is passed over with a line in the log."""
        try:
            value = checked(name, value)
        except msgspec.ValidationError as error:
            log.warning("Settings: %s stays as it is: %s", name, error)
            return
        if value != getattr(self.values, name):
            self.values = msgspec.structs.replace(self.values, **{name: value})
            self.changed.emit()

    language = _setting(str, "language", changed)
    distanceUnit = _setting(str, "distance_unit", changed)
    temperatureUnit = _setting(str, "temperature_unit", changed)
    consumptionUnit = _setting(str, "consumption_unit", changed)
    pressureUnit = _setting(str, "pressure_unit", changed)
    hour12 = _setting(bool, "hour12", changed)
    theme = _setting(str, "theme", changed)
    mode = _setting(str, "mode", changed)
    textScale = _setting(float, "text_scale", changed)
    driverSide = _setting(str, "driver_side", changed)
    reducedMotion = _setting(bool, "reduced_motion", changed)
