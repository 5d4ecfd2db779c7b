"""The QML type `MapPlaces`: the pins on the ground, the chosen place, and going there."""

from typing import Any

from PySide6.QtCore import Property, QObject, QPointF, Signal, Slot
from PySide6.QtQml import QmlElement

from hmi.panels.map import destination, names, scale_bar
from hmi.panels.map.destination import Destination
from hmi.panels.map.geo import Place, distance_m, place
from hmi.panels.map.model import MapGround
from hmi.panels.map.pins import CHOSEN, DROPPED_ICON, GOAL, GOAL_ICON, pins
from hmi.panels.map.places import KnownPlace, places
from hmi.signals import units
from hmi.signals.model import Model, shown
from hmi.signals.words import filled, translate

QML_IMPORT_NAME = "hmi.panels.map"
QML_IMPORT_MAJOR_VERSION = 1


NO_BREAK = "\u202f"
"""A thin space at which no line ends: a number and its unit stay together."""


@QmlElement
class MapPlaces(Model):
    """QML gives the `ground`, and asks to `find` what the panel was opened for (a place's id, see the finder).

    `pins` are maps of `Pin`. While `open`, a place is chosen: `title`, `detail`, `icon`; `isGoal` says that the
    car goes there already.
    """

    signals = (names.LATITUDE, names.LONGITUDE, names.ROUTE_NAME, *destination.PATHS, destination.GUIDES)
    changed = Signal()
    given = Signal()
    pins_changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._destination = Destination(self.link)
        self._ground: MapGround | None = None
        self._chosen: KnownPlace | None = None
        self._dropped: Place | None = None
        self._pins: list[dict[str, Any]] = []
        self._title = self._detail = self._icon = self._failure = ""
        self._open = self._is_goal = self._pending = False

    def update(self) -> None:
        """See `Model.update`."""
        goal = self._destination.known
        at = self._at()
        self._open = at is not None
        self._is_goal = self._destination.is_at(at)
        self._pending, self._failure = self._destination.pending, self._destination.failure
        self._title, self._icon = self._named()
        self._detail = self._described(at)
        if (pins := self._laid_out(goal)) != self._pins:  # else every pin would be made anew
            self._pins = pins
            self.pins_changed.emit()

    # --- what a person does

    @Slot(str)
    def choose(self, name: str) -> None:
        """Open the card of a pin or place, by its id; an unknown one closes it."""
        is_goal = name == GOAL
        found = (known for known in places() if (self._destination.is_at(known.at) if is_goal else known.id == name))
        self._chosen = next(found, None)
        self._dropped = self._destination.known if is_goal else self._dropped if name == CHOSEN else None
        self.mark_dirty()

    @Slot(QPointF)
    def drop(self, at: QPointF) -> None:
        """Choose what is under a px."""
        if self._ground is not None:
            self._chosen, self._dropped = None, self._ground.place_under(at)
            self.mark_dirty()

    @Slot()
    def close(self) -> None:
        """Put the card away."""
        self._chosen = self._dropped = None
        self.mark_dirty()

    @Slot()
    def go(self) -> None:
        """Ask the vehicle to go to the chosen place."""
        at = self._at()
        if at is not None:
            self._destination.ask(at)
            self.mark_dirty()

    @Slot()
    def end(self) -> None:
        """Ask the vehicle to guide no more."""
        self._destination.end()
        self.mark_dirty()

    @Slot(str)
    def find(self, name: str) -> None:
        """Open the card of a place, and show where it is; the empty name changes nothing."""
        if not name:
            return
        self.choose(name)
        at = self._at()
        if self._ground is not None and at is not None:
            self._ground.show_place(at)

    # --- what is said of it

    def _at(self) -> Place | None:
        return self._chosen.at if self._chosen is not None else self._dropped

    def _named(self) -> tuple[str, str]:
        if self._chosen is not None:
            return self._chosen.title, self._chosen.icon
        if self._is_goal:
            name = self.value(names.ROUTE_NAME)
            return str(name) if name else translate("map", "Destination"), GOAL_ICON
        return translate("map", "Here on the map"), DROPPED_ICON

    def _described(self, at: Place | None) -> str:
        here = place(self.value(names.LATITUDE), self.value(names.LONGITUDE))
        parts = []
        if self._chosen is not None:
            parts = [self._chosen.street] if self._chosen.street else []
            if self._chosen.power_kw is not None:
                parts.append(units.text_with_unit(self._chosen.power_kw, "kW", 0))
        if here is not None and at is not None:
            away = scale_bar.distance_text(distance_m(here, at))
            parts.append(filled(translate("map", "%1 as the crow flies"), away))
        return " · ".join(parts).replace(units.THIN_SPACE, NO_BREAK)

    def _laid_out(self, goal: Place | None) -> list[dict[str, Any]]:
        if self._ground is None:
            return []
        ground = self._ground.ground
        chosen = self._chosen.id if self._chosen is not None else ""
        dropped = None if self._dropped == goal else self._dropped
        goal = next((known.at for known in places() if self._destination.is_at(known.at)), goal)
        return [pin._asdict() for pin in pins(ground.scene.plane, places(), goal, dropped, chosen, ground.view.scale)]

    # --- what QML gives

    def _set_ground(self, ground: QObject | None) -> None:
        if isinstance(ground, MapGround) and self._ground is None:
            self._ground = ground
            ground.redrawn.connect(self.mark_dirty)
            self.given.emit()
            self.mark_dirty()

    ground = Property(QObject, lambda self: self._ground, _set_ground, notify=given)
    pins = shown("QVariantList", "_pins", pins_changed)
    open = shown(bool, "_open", changed)
    title = shown(str, "_title", changed)
    detail = shown(str, "_detail", changed)
    icon = shown(str, "_icon", changed)
    isGoal = shown(bool, "_is_goal", changed)
    pending = shown(bool, "_pending", changed)
    failure = shown(str, "_failure", changed)
