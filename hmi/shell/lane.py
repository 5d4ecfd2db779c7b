"""What lies ahead in the lane, for the picture in the strip: the QML type `LaneModel`."""

import math
from typing import Any, ClassVar

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement

from hmi.shell.drive_model import GEAR, gear_letter
from hmi.signals import units
from hmi.signals.model import Model
from hmi.signals.words import QT_TRANSLATE_NOOP, filled, translate

QML_IMPORT_NAME = "hmi.shell"
QML_IMPORT_MAJOR_VERSION = 1

_FRONT = "Vehicle.ADAS.ObstacleDetection.Front.Center"
DISTANCE_M, WARNING = f"{_FRONT}.Distance", f"{_FRONT}.IsWarning"

HALF_WAY_M = 25.0
"""What is this far ahead is drawn half as large, and half way up to the horizon."""

FREE = QT_TRANSLATE_NOOP("strip", "Nothing ahead")
AHEAD = QT_TRANSLATE_NOOP("strip", "Somebody ahead, %1")
TOO_NEAR = QT_TRANSLATE_NOOP("strip", "Too near, %1")


def nearness(distance_m: float) -> float:
    """How large something `distance_m` ahead is drawn: 1 right here, towards 0 at the horizon."""
    return HALF_WAY_M / (HALF_WAY_M + max(0.0, distance_m))


@QmlElement
class LaneModel(Model):
    """`driving` says that there is a lane to be shown, `ahead` that somebody is in it and how near (`near`, see
    `nearness`), `warns` that they are too near."""

    signals: ClassVar = (GEAR, DISTANCE_M, WARNING)
    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._driving = False
        self._distance_m = math.nan

    def update(self) -> None:
        """See `Model.update`."""
        self._driving = gear_letter(self.number(GEAR)) == "D" and not self.is_stale(GEAR)
        self._distance_m = math.nan if self.is_stale(DISTANCE_M) else self.number(DISTANCE_M)

    def _get_warns(self) -> bool:
        return self._get_ahead() and self.is_on(WARNING) and not self.is_stale(WARNING)

    def _get_ahead(self) -> bool:
        return math.isfinite(self._distance_m)

    def _get_description(self) -> str:
        if not self._get_ahead():
            return translate("strip", FREE)
        said = translate("strip", TOO_NEAR if self._get_warns() else AHEAD)
        return filled(said, f"{units.plain_text(self._distance_m, 0)}{units.THIN_SPACE}m")

    driving = Property(bool, lambda self: self._driving, notify=changed)
    ahead = Property(bool, _get_ahead, notify=changed)
    near = Property(float, lambda self: nearness(self._distance_m) if self._get_ahead() else 0.0, notify=changed)
    warns = Property(bool, _get_warns, notify=changed)
    description = Property(str, _get_description, notify=changed)
