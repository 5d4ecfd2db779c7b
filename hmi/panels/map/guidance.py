"""The QML type `MapGuidance`: what to do next, and when one is there."""

import math
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtQml import QmlElement

from hmi.panels.map import names, scale_bar
from hmi.signals import moments, units
from hmi.signals.model import Model, shown
from hmi.signals.words import QT_TRANSLATE_NOOP, translate

QML_IMPORT_NAME = "hmi.panels.map"
QML_IMPORT_MAJOR_VERSION = 1

TURNS = {
    "STRAIGHT": ("arrow-up-bold", QT_TRANSLATE_NOOP("map", "Straight on")),
    "SLIGHT_LEFT": ("arrow-top-left-thick", QT_TRANSLATE_NOOP("map", "Slightly left")),
    "LEFT": ("arrow-left-top-bold", QT_TRANSLATE_NOOP("map", "Turn left")),
    "SHARP_LEFT": ("arrow-left-bottom-bold", QT_TRANSLATE_NOOP("map", "Sharp left")),
    "SLIGHT_RIGHT": ("arrow-top-right-thick", QT_TRANSLATE_NOOP("map", "Slightly right")),
    "RIGHT": ("arrow-right-top-bold", QT_TRANSLATE_NOOP("map", "Turn right")),
    "SHARP_RIGHT": ("arrow-right-bottom-bold", QT_TRANSLATE_NOOP("map", "Sharp right")),
    "U_TURN": ("arrow-u-down-left-bold", QT_TRANSLATE_NOOP("map", "Turn round")),
    "ROUNDABOUT": ("rotate-right", QT_TRANSLATE_NOOP("map", "At the roundabout")),
    "MERGE": ("call-merge", QT_TRANSLATE_NOOP("map", "Join the traffic")),
    "EXIT": ("arrow-top-right-thick", QT_TRANSLATE_NOOP("map", "Take the exit")),
    "ARRIVE": ("flag-checkered", QT_TRANSLATE_NOOP("map", "You are there")),
}
"""Icon and words of each manoeuvre."""


@QmlElement
class MapGuidance(Model):
    """`turns` while there is something to do, and it is known where the car is: `turnIcon`, `turnDistance`, `turnWords`
    (the road, else what to do). `arrives` while it is known when: `time`, `rest` (minutes and road left), `charge`
    (what the battery will have).
    """

    signals = names.GUIDANCE
    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._turn_icon = self._turn_words = self._turn_distance = self._time = self._rest = self._charge = ""
        self._turns = self._arrives = self._stale = False

    def update(self) -> None:
        """See `Model.update`."""
        self._turn()
        self._arrival()

    def _turn(self) -> None:
        kind = self.value(names.TURN)
        self._turns = kind in TURNS and not self.is_stale(names.TURN, names.TURN_DISTANCE)
        self._turn_icon, words = TURNS[str(kind)] if self._turns else ("", "")
        road = self.value(names.TURN_ROAD)
        self._turn_words = road if isinstance(road, str) and road else translate("map", words) if words else ""
        self._turn_distance = scale_bar.distance_text(self.number(names.TURN_DISTANCE))

    def _arrival(self) -> None:
        seconds, metres, percent = (
            self.number(path) for path in (names.TIME_LEFT, names.DISTANCE_LEFT, names.ARRIVAL_SOC)
        )
        self._arrives = math.isfinite(seconds)
        self._stale = self.is_stale(names.TIME_LEFT, names.DISTANCE_LEFT)
        if self._arrives:
            now = datetime.fromtimestamp(self.link.store.clock.now(), UTC).astimezone()
            self._time = moments.time_text(now + timedelta(seconds=seconds))
        parts = [units.duration_text(seconds), scale_bar.distance_text(metres) if math.isfinite(metres) else ""]
        self._rest = " · ".join(part for part in parts if part)
        self._charge = units.text_with_unit(percent, "percent") if math.isfinite(percent) else ""

    turns = shown(bool, "_turns", changed)
    turnIcon = shown(str, "_turn_icon", changed)
    turnDistance = shown(str, "_turn_distance", changed)
    turnWords = shown(str, "_turn_words", changed)
    arrives = shown(bool, "_arrives", changed)
    time = shown(str, "_time", changed)
    rest = shown(str, "_rest", changed)
    charge = shown(str, "_charge", changed)
    stale = shown(bool, "_stale", changed)
