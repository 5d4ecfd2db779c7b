"""The QML type `HomeDevice`: one tile of the home, with what can be asked of it.

HomeDevice { id: lamp; key: "light/kitchen" }
Tile { title: lamp.title; detail: lamp.detail; on: lamp.on; onClicked: lamp.press() }
"""

from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from hmi.home.device import Attribute, Device
from hmi.panels.home import favourites, levels, said, tile_words
from hmi.panels.home.home_base import HomeBase
from hmi.panels.home.tiles import title
from hmi.panels.home.touch import PRESSES, SENSED, can_open, opens_details
from hmi.signals import units
from hmi.signals.words import translate

QML_IMPORT_NAME = "hmi.panels.home"
QML_IMPORT_MAJOR_VERSION = 1

_BLANK: dict[str, Any] = {
    "title": "",
    "detail": units.UNKNOWN,
    "area": "",
    "kind": "",
    "icon": "gauge",
    "on": False,
    "reached": False,
    "current": False,
    "pending": False,
    "failure": "",
    "state": "",
    "opens": False,
    "guarded": False,
    "favourite": False,
    "lines": [],
}


@QmlElement
class HomeDevice(HomeBase):
    """`kind` is its component, `state` a door's or lock's word of Home Assistant while it is sure. `opens`: a touch
    shows its details instead of doing something; so it is of a door to be opened, which is `guarded`: it opens only by
    holding on, and while `canOpen`: it has said how it is. `begins`: a scene, which is never on. `lines`: title and
    value of all that its device measures. `favourite`: it stands among the first; one more may be added if `canMark`.

    `brightness` and `position` are 0 … 1 and NaN while not sure; `hasLevel` whether it has one. `target` is in words.
    """

    changed = Signal()
    key_changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._key = ""
        self._members: tuple[str, ...] = ()
        self._shown = dict(_BLANK)

    def concerns(self, keys: set[str]) -> bool:
        """See `HomeBase.concerns`: its own, what shares its tile, and what has just left or joined it."""
        return not keys.isdisjoint(self._members) or self.grouping.members(self._key) != self._members

    def update(self) -> None:
        """See `Model.update`."""
        device = self._device()
        if device is None:
            self._members, self._shown = (self._key,), dict(_BLANK)
            return
        self._members = self.grouping.members(self._key)
        wish, failure = self._wish(), self.link.home.wishes.failure(self._key)
        texts = tile_words.texts(self.devices, self._members, self.memory.since)
        self._shown = {
            "title": title(self.devices, self._members),
            "detail": tile_words.joined(texts),
            "area": device.area,
            "kind": device.component,
            "icon": said.icon(device),
            "on": said.is_on(device),
            "reached": device.is_available,
            "current": device.is_current,
            "pending": wish is not None,
            "failure": translate("home", failure) if failure else "",
            "state": str(device.now("state") or ""),
            "opens": opens_details(device),
            "guarded": said.is_guarded(device),
            "favourite": self._key in favourites.favourites(self.grouping),
            "lines": [
                {"title": self.devices[key].name or self.devices[key].device, "value": text}
                for key, text in zip(self._members, texts, strict=True)
            ],
        }

    def _wish(self) -> Any:
        return self.link.home.wishes.pending(self._key)

    def _ask(self, attribute: str, wanted: Any) -> None:
        self.link.home.ask(self._key, attribute, wanted)
        self.mark_dirty()

    def _now(self, attribute: str) -> Attribute | None:
        """What is wished for, else what is."""
        wish = self._wish()
        if wish is not None and wish.attribute == attribute:
            wanted: Attribute = wish.wanted
            return wanted
        device = self._device()
        return None if device is None else device.now(attribute)

    @Slot()
    def press(self) -> None:
        """Do what a touch does: switch over, open or shut, stop what moves, begin a scene. It opens nothing guarded."""
        device = self._device()
        if device is None or device.component not in PRESSES or opens_details(device):
            return
        attribute = PRESSES[device.component]
        if attribute == "on":
            self._ask("on", self._now("on") is not True)
        elif attribute == "press":
            self._ask("press", True)
        elif device.now("state") in said.ON_THE_WAY and "stopped" in device.words:
            self._ask("state", "stopped")
        else:
            self._ask("state", "closed" if said.is_on(device) else "open")

    @Slot(str)
    def ask(self, state: str) -> None:
        """Ask a door or a lock for ``open``, ``closed``, ``stopped``, ``locked`` or ``unlocked``."""
        self._ask("state", state)

    @Slot(str)
    def setMode(self, mode: str) -> None:
        """Ask a heating for one of its `modes`."""
        self._ask("mode", mode)

    @Slot(float)
    def setLevel(self, share: float) -> None:
        """Ask for a brightness or a position, 0 … 1."""
        device = self._device()
        if device is None or said.is_guarded(device):
            return
        if "brightness" in device.orders:
            self._ask(*(("brightness", share) if share > 0 else ("on", False)))
        else:
            self._ask("position", round(100 * share))

    @Slot(int)
    def step(self, direction: int) -> None:
        """Ask for the next target above (1) or below (-1) the present wish."""
        device, target = self._device(), self._now("target")
        if device is None or not isinstance(target, int | float):
            return
        self._ask("target", levels.stepped(device, target, direction))

    @Slot()
    def mark(self) -> None:
        """Make it a favourite, or take that back."""
        if self._device() is not None:
            favourites.toggle(self.grouping, self._key)

    def _set_key(self, key: str) -> None:
        if key != self._key:
            self._key, self._members = key, (key,)
            self.key_changed.emit()
            self.mark_dirty()

    def _device(self) -> Device | None:
        return self.devices.get(self._key)

    def _get_level(self) -> float:
        return levels.level(self._device(), *map(self._now, ("on", "brightness", "position")))

    def _has_more(self) -> bool:
        return self._device() is not None and not self._shown["opens"]

    def _can_mark(self) -> bool:
        return self._shown["favourite"] or favourites.has_room(self.grouping)

    def _has_level(self) -> bool:
        return levels.has_level(self._device()) and not self._shown["guarded"]

    def _get_modes(self) -> list[str]:
        device = self._device()
        return list(device.words) if device is not None and "mode" in device.orders else []

    def _get_commands(self) -> list[str]:
        device = self._device()
        return list(device.words) if device is not None and device.component == "cover" else []

    key = Property(str, lambda self: self._key, _set_key, notify=key_changed)
    title = Property(str, lambda self: self._shown["title"], notify=changed)
    detail = Property(str, lambda self: self._shown["detail"], notify=changed)
    headline = Property(str, lambda self: self._shown["detail"][:1].upper() + self._shown["detail"][1:], notify=changed)
    area = Property(str, lambda self: self._shown["area"], notify=changed)
    kind = Property(str, lambda self: self._shown["kind"], notify=changed)
    icon = Property(str, lambda self: self._shown["icon"], notify=changed)
    on = Property(bool, lambda self: self._shown["on"], notify=changed)
    reached = Property(bool, lambda self: self._shown["reached"], notify=changed)
    current = Property(bool, lambda self: self._shown["current"], notify=changed)
    pending = Property(bool, lambda self: self._shown["pending"], notify=changed)
    failure = Property(str, lambda self: self._shown["failure"], notify=changed)
    state = Property(str, lambda self: self._shown["state"], notify=changed)
    measures = Property(bool, lambda self: self._key.startswith(SENSED), notify=changed)
    opens = Property(bool, lambda self: self._shown["opens"], notify=changed)
    lines = Property("QVariantList", lambda self: self._shown["lines"], notify=changed)  # type: ignore[arg-type]
    level = Property(float, _get_level, notify=changed)
    guarded = Property(bool, lambda self: self._shown["guarded"], notify=changed)
    favourite = Property(bool, lambda self: self._shown["favourite"], notify=changed)
    canMark = Property(bool, _can_mark, notify=changed)
    begins = Property(bool, lambda self: self._shown["kind"] in ("scene", "button"), notify=changed)
    canOpen = Property(bool, lambda self: can_open(self._device()), notify=changed)
    hasLevel = Property(bool, _has_level, notify=changed)
    hasMore = Property(bool, _has_more, notify=changed)
    target = Property(str, lambda self: said.degrees(self._now("target")), notify=changed)
    temperature = Property(str, lambda self: said.degrees(self._now("current")), notify=changed)
    canDown = Property(bool, lambda self: levels.limits(self._device(), self._now("target"))[0], notify=changed)
    canUp = Property(bool, lambda self: levels.limits(self._device(), self._now("target"))[1], notify=changed)
    mode = Property(str, lambda self: str(self._now("mode") or ""), notify=changed)
    modes = Property("QStringList", _get_modes, notify=changed)  # type: ignore[arg-type]
    modeNames = Property("QStringList", lambda self: levels.mode_names(self._get_modes()), notify=changed)  # type: ignore[arg-type]
    commands = Property("QStringList", _get_commands, notify=changed)  # type: ignore[arg-type]
