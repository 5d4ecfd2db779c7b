"""Day or night: the vehicle's own word if it has one, else the light outside, else the hour of the bus clock."""

from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement

from hmi.signals import runtime
from hmi.signals.model import Model, shown

QML_IMPORT_NAME = "hmi.shell"
QML_IMPORT_MAJOR_VERSION = 1

MODE = "Vehicle.Cabin.Infotainment.HMI.DayNightMode"
LIGHT = "Vehicle.Exterior.LightIntensity"
DAY_FROM_H, DAY_TO_H = 7, 19

NIGHT_BELOW_PERCENT, DAY_ABOVE_PERCENT = 15.0, 25.0
"""Between the two it stays as it is: dusk does not flicker. Percent of full daylight."""

LASTS_S = 3.0
"""Bus seconds that a change of light has to last: a bridge is no night, a tunnel is."""

GRACE_S = 2.0
"""Wall seconds for which the last word on the light holds when it is lost: a vehicle that begins anew, with everything
unknown for a moment, is no nightfall."""


@QmlElement
class Daylight(Model):
    """`night` for the theme; `choice` (``day``, ``night`` or ``auto``) is the person's word over it."""

    signals = (MODE, LIGHT)
    choice_changed = Signal()
    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._choice = "auto"
        self._night = True
        self._by_light: bool | None = None
        self._turned_at: float | None = None
        self._lost_at: float | None = None
        self._clock = self.link.store.clock
        frame = runtime.current().frame
        for tick in (frame.drained, frame.time_passed):
            tick.connect(self._look_again)
        frame.add_deadline(self._until_it_lasts)
        self.refresh()  # at once: what is made anew by day must not begin with a flash of night

    def update(self) -> None:
        """See `Model.update`."""
        self._look_at_light()
        mode = self.value(MODE)
        if self._choice != "auto":
            self._night = self._choice == "night"
        elif mode is not None:
            self._night = mode == "NIGHT"
        else:
            self._night = self._is_dark_by_hour() if self._by_light is None else self._by_light

    def _look_again(self) -> None:
        """What only time changes: the hour, and whether a change of light has lasted."""
        if self._choice != "auto" or self.value(MODE) is not None:
            return
        by_hour = self._by_light is None and self._is_dark_by_hour() != self._night
        if by_hour or self._rest_s() == 0.0 or self._grace_s() == 0.0:
            self.mark_dirty()

    def _look_at_light(self) -> None:
        if self.value(LIGHT) is None:
            self._turned_at = None
            if self._by_light is not None and self._lost_at is None:
                self._lost_at = self.link.monotonic()
            if self._grace_s() == 0.0:
                self._by_light = self._lost_at = None
            return
        self._lost_at = None
        if self.is_stale(LIGHT):
            return  # as it was
        light = self.number(LIGHT)
        if self._by_light is None:
            self._by_light = light < (NIGHT_BELOW_PERCENT + DAY_ABOVE_PERCENT) / 2
        elif light > DAY_ABOVE_PERCENT if self._by_light else light < NIGHT_BELOW_PERCENT:
            now = self._clock.now()
            if self._turned_at is None or self._turned_at > now:  # or the clock went back
                self._turned_at = now
            elif self._rest_s() == 0.0:
                self._by_light, self._turned_at = not self._by_light, None
        else:
            self._turned_at = None

    def _rest_s(self) -> float | None:
        """Bus seconds until the change of light under way has lasted; None without one."""
        if self._turned_at is None:
            return None
        return max(0.0, self._turned_at + LASTS_S - self._clock.now())

    def _grace_s(self) -> float | None:
        """Wall seconds for which light that was lost still counts; None when none was."""
        if self._lost_at is None:
            return None
        return max(0.0, self._lost_at + GRACE_S - self.link.monotonic())

    def _until_it_lasts(self) -> float | None:
        grace_s, rest_s = self._grace_s(), self._rest_s()
        if grace_s is not None:
            return grace_s + 0.002
        return None if rest_s is None or self._clock.rate <= 0 else rest_s / self._clock.rate + 0.002

    def _is_dark_by_hour(self) -> bool:
        hour = datetime.fromtimestamp(self._clock.now(), UTC).astimezone().hour
        return not DAY_FROM_H <= hour < DAY_TO_H

    def _get_choice(self) -> str:
        return self._choice

    def _set_choice(self, choice: str) -> None:
        if choice != self._choice:
            self._choice = choice
            self.choice_changed.emit()
            self.mark_dirty()

    night = shown(bool, "_night", changed)
    choice = Property(str, _get_choice, _set_choice, notify=choice_changed)
