"""The home as a whole: which tiles stand where, the energy's flow, and the sentence about it."""

import math
from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from hmi.panels.home.choices import VIEWS, choices
from hmi.panels.home.favourites import at_hand, chosen, favourites
from hmi.panels.home.flows import flows, powers, said, text
from hmi.panels.home.home_base import HomeBase
from hmi.panels.home.homeward import LATITUDES, LONGITUDES, TIME_LEFT, seconds_home
from hmi.panels.home.said import is_on
from hmi.panels.home.sentence import about
from hmi.panels.home.tile_words import longest
from hmi.panels.home.tiles import Tiles, title
from hmi.signals import units
from hmi.signals.model import shown
from hmi.signals.words import filled, translate

QML_IMPORT_NAME = "hmi.panels.home"
QML_IMPORT_MAJOR_VERSION = 1

PLUGGED = "Vehicle.Powertrain.TractionBattery.Charging.ChargingPort.AnyPosition.IsChargingCableConnected"
OPEN_WORTH, COMING_WORTH, DONE_WORTH, HEATS_WORTH = 60, 30, 25, 10
"""Urgency of the card on the home screen."""

SOC = "Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed"


@QmlElement
class HomeModel(HomeBase):
    """`favourites`: keys of tiles; `rooms`: name and keys; `notes`: what is on in each room; `shownKeys`: the tiles
    beside the open view, of whose details `longest` are the longest.

    `ends` of the energy's flow as `flows.flows` says, `housePower` in words, `energy` all of it in a line. `sentence`
    and `detail` say how the home is; `warns` that something stands open. `found` says there are devices, `reached`
    that any can be reached. For the home screen: `news`, and what it is `worth` (0: nothing).
    `bare`: the view shows favourites, and all were taken away; `atHand` are those for the quick settings.
    """

    signals = (PLUGGED, SOC, LATITUDES, LONGITUDES, TIME_LEFT)
    changed = Signal()
    chosen = Signal()
    tiles_changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.tiles_changed.connect(self.chosen)
        self._choices = choices()
        self._tiles: Tiles = {}
        self._favourites: list[str] = []
        self._picked: list[str] | None = None
        self._rooms: list[dict[str, Any]] = []
        self._notes: list[str] = []
        self._longest: list[str] = []
        self._ends: list[dict[str, Any]] = []
        self._house, self._energy = units.UNKNOWN, ""
        self._sentence = self._detail = ""
        self._worth, self._news = 0, ""
        self._at_hand: list[str] = []
        self._found = self._reached = self._warns = self._flowing = False

    def update(self) -> None:
        """See `Model.update`."""
        devices = self.devices
        of, first = self.grouping.tiles, favourites(self.grouping)
        rooms, picked = self._in_rooms(of), chosen(of)
        if (of, first, rooms, picked) != (self._tiles, self._favourites, self._rooms, self._picked):
            self._tiles, self._favourites, self._rooms, self._picked = of, first, rooms, picked
            self.tiles_changed.emit()
        found = powers(devices)
        self._ends, self._flowing = flows(found, self._car()), bool(found)
        self._house, self._energy = text(found.get("house", math.nan)), said(found)
        self._notes = [self._note(room["keys"]) for room in rooms]
        shown_keys, since = self._get_shown(), self.memory.since
        self._longest = longest(devices, self.grouping, shown_keys, since, self.link.home.wishes)
        self._found = bool(devices)
        self._reached = any(device.is_available for device in devices.values())
        self._sentence, self._detail, self._warns = about(devices)
        self._worth, self._news = self._tell()
        self._at_hand = at_hand(devices, of)

    def _tell(self) -> tuple[int, str]:
        """How much there is to say on the home screen, and what: open doors, the way home, machines, warmth."""
        if self._warns:
            return OPEN_WORTH, self._sentence
        left_s = seconds_home(self.numbers(LATITUDES), self.numbers(LONGITUDES), self.number(TIME_LEFT))
        if self._found and math.isfinite(left_s) and not self.is_stale(LATITUDES, LONGITUDES, TIME_LEFT):
            return COMING_WORTH, filled(translate("home", "Home in %1"), units.duration_text(left_s))
        done = [
            device for device in self.devices.values() if device.component == "sensor" and device.now("value") == "done"
        ]
        if done:
            return DONE_WORTH, filled(translate("home", "%1 is done"), title(self.devices, (done[0].key,)))
        heats = any(device.now("action") == "heating" for device in self.devices.values())
        return (HEATS_WORTH, self._detail) if heats and self._detail else (0, "")

    def _in_rooms(self, of: Tiles) -> list[dict[str, Any]]:
        rooms: dict[str, list[str]] = {}
        for key in of:
            rooms.setdefault(self.devices[key].area, []).append(key)
        return [{"name": name or translate("home", "Elsewhere"), "keys": keys} for name, keys in rooms.items()]

    def _note(self, keys: list[str]) -> str:
        """What is on in a room."""
        on = [self.devices[key].title for key in keys if is_on(self.devices[key])]
        return ", ".join(on[:2]) + (" …" if len(on) > 2 else "")

    def _car(self) -> dict[str, Any]:
        """The car's end of the flow as the car tells it: its charge. What it takes from the house, only a sensor of the
        house can know; at a charger elsewhere it takes nothing from there."""
        soc = self.number(SOC)
        name = translate("home", "car, plugged in") if self.is_on(PLUGGED) else translate("home", "car")
        return {
            "key": "car",
            "icon": "car",
            "value": units.text_with_unit(soc, "percent"),
            "name": name,
            "strength": 0.0,
            "arriving": False,
            "known": math.isfinite(soc) and not self.is_stale(SOC, PLUGGED),
        }

    @Slot(int)
    def choose(self, view: int) -> None:
        """Open a view: 0 the energy, with the favourites beside it; 1 the rooms."""
        self._choices.view, self._choices.device = view, ""
        self._moved()

    @Slot(str)
    def enter(self, room: str) -> None:
        """Show the tiles of `room`."""
        self._choices.room = room
        self._moved()

    @Slot(str)
    def look(self, key: str) -> None:
        """Open the details of a device; the empty key closes them."""
        self._choices.device = key
        self.chosen.emit()

    @Slot(str)
    def show(self, argument: str) -> None:
        """What the `Navigator` opens the room for: a view, a device's key, or a room's name."""
        if argument in VIEWS:
            self.choose(VIEWS.index(argument))
        elif argument in self.devices:
            self.look(next((key for key, members in self._tiles.items() if argument in members), argument))
        elif any(room["name"] == argument for room in self._rooms):
            self._choices.view, self._choices.room, self._choices.device = 1, argument, ""
            self._moved()

    def _moved(self) -> None:
        self.chosen.emit()
        self.mark_dirty()

    def _get_shown(self) -> list[str]:
        if self._choices.view == 0:
            return self._favourites
        return next((room["keys"] for room in self._rooms if room["name"] == self._get_room()), [])

    def _get_room(self) -> str:
        names = [room["name"] for room in self._rooms]
        return self._choices.room if self._choices.room in names else names[0] if names else ""

    def _get_device(self) -> str:
        return self._choices.device if self._choices.device in self.devices else ""

    def _is_bare(self) -> bool:
        return self._choices.view == 0 and self._picked == []

    view = Property(int, lambda self: self._choices.view, notify=chosen)
    room = Property(str, _get_room, notify=chosen)
    device = Property(str, _get_device, notify=chosen)
    shownKeys = Property("QStringList", _get_shown, notify=chosen)  # type: ignore[arg-type]
    favourites = shown("QStringList", "_favourites", tiles_changed)
    rooms = shown("QVariantList", "_rooms", tiles_changed)
    longest = shown("QStringList", "_longest", changed)
    notes = shown("QStringList", "_notes", changed)
    ends = shown("QVariantList", "_ends", changed)
    flowing = shown(bool, "_flowing", changed)
    energy = shown(str, "_energy", changed)
    housePower = shown(str, "_house", changed)
    sentence = shown(str, "_sentence", changed)
    detail = shown(str, "_detail", changed)
    worth = shown(int, "_worth", changed)
    news = shown(str, "_news", changed)
    atHand = shown("QStringList", "_at_hand", changed)
    bare = Property(bool, _is_bare, notify=chosen)
    warns = shown(bool, "_warns", changed)
    found = shown(bool, "_found", changed)
    reached = shown(bool, "_reached", changed)
