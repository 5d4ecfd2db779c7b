"""The QML type `MapAway`: which way the destination lies while it is not in sight, and how far it is."""

import math
from typing import Any

from PySide6.QtCore import Property, QObject, QPointF, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement

from hmi.panels.map import destination, names, scale_bar
from hmi.panels.map.camera import Box
from hmi.panels.map.destination import Destination
from hmi.panels.map.geo import Place, Point, distance_m, place
from hmi.panels.map.model import MapGround, box
from hmi.signals.model import Model, shown

QML_IMPORT_NAME = "hmi.panels.map"
QML_IMPORT_MAJOR_VERSION = 1


def towards(there: Point, within: Box) -> tuple[Point, float] | None:
    """Where the edge of `within` (px) is met on the way from its middle to `there`, and which way that is, in degrees
    clockwise from up; None when there is no room in it."""
    if not within.usable:
        return None
    middle = Point(within.x + within.width / 2, within.y + within.height / 2)
    dx, dy = there.x - middle.x, there.y - middle.y
    over = max(abs(dx) / (within.width / 2), abs(dy) / (within.height / 2))
    if not math.isfinite(over) or over <= 0:
        return None
    return Point(middle.x + dx / over, middle.y + dy / over), math.degrees(math.atan2(dx, -dy)) % 360.0


@QmlElement
class MapAway(Model):
    """QML gives the `ground`, and `within` which px its mark may stand.

    `away` while there is a destination out of sight: the mark stands at `at`, points `turn` degrees clockwise from up,
    and says the `distance`: along the way as far as the vehicle says it, else as the crow flies. `look` brings it into
    view.
    """

    signals = (names.LATITUDE, names.LONGITUDE, names.DISTANCE_LEFT, *destination.PATHS, destination.GUIDES)
    changed = Signal()
    given = Signal()
    moved = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._destination = Destination(self.link)
        self._ground: MapGround | None = None
        self._within = QRectF()
        self._goal: Place | None = None
        self._distance = ""
        self._stale = self._away = False
        self._at, self._turn = QPointF(), 0.0

    def update(self) -> None:
        """See `Model.update`."""
        self._goal = self._destination.known
        here, left_m = place(self.value(names.LATITUDE), self.value(names.LONGITUDE)), self.number(names.DISTANCE_LEFT)
        if not math.isfinite(left_m) and here is not None and self._goal is not None:
            left_m = distance_m(here, self._goal)
        self._distance = scale_bar.distance_text(left_m) if math.isfinite(left_m) else ""
        self._stale = self.is_stale(names.LATITUDE, names.LONGITUDE, *destination.PATHS)
        self._stand()

    def _stand(self) -> None:
        """Where the mark stands, as the map is looked at just now."""
        if not self.is_active:
            return
        before = self._away, self._at, self._turn
        found = self._found()
        self._away = found is not None
        if found is not None:
            self._at, self._turn = QPointF(*found[0]), found[1]
        if (self._away, self._at, self._turn) != before:
            self.moved.emit()

    def _found(self) -> tuple[Point, float] | None:
        if self._ground is None or self._goal is None:
            return None
        ground = self._ground.ground
        there, clear = ground.view.screen(ground.scene.plane.point(self._goal)), ground.clear
        if clear.x <= there.x <= clear.x + clear.width and clear.y <= there.y <= clear.y + clear.height:
            return None
        return towards(there, box(self._within))

    @Slot()
    def look(self) -> None:
        """Show where it is."""
        if self._ground is not None and self._goal is not None:
            self._ground.show_place(self._goal)

    def _set_ground(self, ground: QObject | None) -> None:
        if isinstance(ground, MapGround) and self._ground is None:
            self._ground = ground
            ground.moved.connect(self._stand)
            self.given.emit()
            self._stand()

    def _set_within(self, within: QRectF) -> None:
        if within != self._within:
            self._within = within
            self.given.emit()
            self._stand()

    ground = Property(QObject, lambda self: self._ground, _set_ground, notify=given)
    within = Property(QRectF, lambda self: self._within, _set_within, notify=given)
    away = Property(bool, lambda self: self._away, notify=moved)
    at = Property(QPointF, lambda self: self._at, notify=moved)
    turn = Property(float, lambda self: self._turn, notify=moved)
    distance = shown(str, "_distance", changed)
    stale = shown(bool, "_stale", changed)
