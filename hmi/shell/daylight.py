"""Day or night: the vehicle's own word if it has one, else the hour of the bus clock."""

from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement

from hmi.signals import runtime
from hmi.signals.model import Model

QML_IMPORT_NAME = "hmi.shell"
QML_IMPORT_MAJOR_VERSION = 1

MODE = "Vehicle.Cabin.Infotainment.HMI.DayNightMode"
DAY_FROM_H, DAY_TO_H = 7, 19


@QmlElement
class Daylight(Model):
    """`night` for the theme; `choice` (``day``, ``night`` or ``auto``) is the person's word over it."""

    signals = (MODE,)
    choice_changed = Signal()
    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._choice = "auto"
        self._night = True
        running = runtime.current()
        for tick in (running.frame.drained, running.frame.time_passed):
            tick.connect(self._look_at_hour)

    def _look_at_hour(self) -> None:
        if self._choice == "auto" and self.value(MODE) is None and self._is_dark_by_hour() != self._night:
            self.mark_dirty()

    def _is_dark_by_hour(self) -> bool:
        hour = datetime.fromtimestamp(self.link.store.clock.now(), UTC).astimezone().hour
        return not DAY_FROM_H <= hour < DAY_TO_H

    def update(self) -> None:
        """See `Model.update`."""
        mode = self.value(MODE)
        if self._choice != "auto":
            self._night = self._choice == "night"
        elif mode is not None:
            self._night = mode == "NIGHT"
        else:
            self._night = self._is_dark_by_hour()

    def _get_night(self) -> bool:
        return self._night

    def _get_choice(self) -> str:
        return self._choice

    def _set_choice(self, choice: str) -> None:
        if choice != self._choice:
            self._choice = choice
            self.choice_changed.emit()
            self.mark_dirty()

    night = Property(bool, _get_night, notify=changed)
    choice = Property(str, _get_choice, _set_choice, notify=choice_changed)
