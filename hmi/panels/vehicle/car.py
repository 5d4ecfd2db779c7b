"""The car as it stands: what is open, locked, lit, plugged in, and the sentence that says it."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtQml import QmlElement

from hmi.panels.vehicle import signals as sig
from hmi.signals.model import Model, shown
from hmi.signals.words import filled, translate

QML_IMPORT_NAME = "hmi.panels.vehicle"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CarModel(Model):
    """For the pictures: `open` and `glass` (0 shut … 1) by part, `lit` by lamp, `folded` by side, all false while
    unknown. Besides, `lit` has what headlamps (`ahead`, else `dimmed`) and tail lamps (`tail`, of it `bright`) show of
    several lamps together. In words: `sentence` and `detail`, `warns` while something stands open that should not.

    `known` says the car has said anything of its body, `current` that all of it may be taken for now.
    """

    signals = (
        *(path for opening in sig.OPENINGS for path in (opening.is_open, opening.is_locked)),
        *sig.WINDOWS.values(),
        *sig.MIRRORS.values(),
        *sig.LAMPS.values(),
        sig.BONNET,
        sig.BRAKE,
        sig.FLAP,
        sig.PLUGGED,
        sig.IS_CHARGING,
        sig.DRIVER_SIDE,
        sig.IS_MOVING,
    )
    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._open: dict[str, bool] = {}
        self._glass: dict[str, float] = {}
        self._lit: dict[str, bool] = {}
        self._folded: dict[str, bool] = {}
        self._sentence = self._detail = ""
        self._known = self._current = self._warns = self._plugged = self._charging = self._locked = False

    def update(self) -> None:
        """See `Model.update`."""
        left, right = self._sides()
        self._open = {
            f"{row}-{side}": self.is_on(sig.DOORS[f"{row}-{person}"].is_open)
            for row in ("front", "rear")
            for side, person in (("left", left), ("right", right))
        }
        self._open["boot"] = self.is_on(sig.BOOT.is_open)
        self._open["hood"] = self.is_on(sig.FRONT_BOOT.is_open) or self.is_on(sig.BONNET)
        self._open["flap"] = self.is_on(sig.FLAP) or self.is_on(sig.PLUGGED)
        self._glass = {
            f"{row}-{side}": max(0.0, self.number(sig.WINDOWS[f"{row}-{person}"]) or 0.0) / 100
            for row in ("front", "rear")
            for side, person in (("left", left), ("right", right))
        }
        self._folded = {"left": self.is_on(sig.MIRRORS[left]), "right": self.is_on(sig.MIRRORS[right])}
        self._lit = {name: self.is_on(path) for name, path in sig.LAMPS.items()}
        lit = self._lit
        lit["brake"] = self.value(sig.BRAKE) in ("ACTIVE", "ADAPTIVE")
        lit["left"] = lit["left"] or lit["hazard"]
        lit["right"] = lit["right"] or lit["hazard"]
        lit["ahead"] = lit["low"] or lit["high"]
        lit["dimmed"] = lit["running"] or lit["parking"]
        lit["bright"] = lit["brake"] or lit["fogRear"]
        lit["tail"] = lit["bright"] or lit["low"] or lit["parking"]
        self._plugged, self._charging = self.is_on(sig.PLUGGED), self.is_on(sig.IS_CHARGING)
        openings = [path for opening in sig.OPENINGS for path in (opening.is_open, opening.is_locked)]
        self._known = any(self.value(path) is not None for path in openings)
        parts = (*openings, *sig.WINDOWS.values(), *sig.MIRRORS.values(), sig.FLAP)
        self._current = self._known and not self.is_stale(*parts)
        self._say()

    def _sides(self) -> tuple[str, str]:
        """Who sits on the left and on the right; until the car says otherwise the driver sits on the left."""
        return ("passenger", "driver") if self.value(sig.DRIVER_SIDE) == "RIGHT" else ("driver", "passenger")

    def _say(self) -> None:
        opened = [opening for opening in sig.OPENINGS if self.is_on(opening.is_open)]
        doors = [opening.is_open for opening in sig.OPENINGS]
        locks = [self.value(path) for path in sig.LOCKS]
        self._locked = self._current and self._is_shut(*doors) and all(locked is True for locked in locks)
        self._warns = bool(opened) and self.is_on(sig.IS_MOVING)
        if not self._known:
            self._sentence = translate("vehicle", "The car has not said anything yet")
        elif len(opened) == 1:
            self._sentence = translate("vehicle", opened[0].is_open_text)
        elif opened and all(opening in sig.DOORS.values() for opening in opened):
            self._sentence = translate("vehicle", "%n doors are open", "", len(opened))
        elif opened:
            more = translate("vehicle", "%1 and %2 more are open")
            self._sentence = filled(more, translate("vehicle", opened[0].name), len(opened) - 1)
        elif all(locked is True for locked in locks):
            self._sentence = translate("vehicle", "Locked")
        elif all(locked is False for locked in locks):
            self._sentence = translate("vehicle", "Unlocked")
        elif any(locked is False for locked in locks):
            self._sentence = translate("vehicle", "Not everything is locked")
        else:
            self._sentence = translate("vehicle", "Nobody knows whether it is locked")
        self._detail = self._say_more(bool(opened))

    def _say_more(self, is_open: bool) -> str:
        if not self._known:
            return translate("vehicle", "It will stand here as soon as it does")
        if not self._current:
            return translate("vehicle", "That is how it was when the car was last heard")
        airing = sum(share > 0 for share in self._glass.values())
        if airing:
            return translate("vehicle", "%n window(s) open", "", airing)
        if self._charging:
            return translate("vehicle", "Plugged in and charging")
        if self._plugged:
            return translate("vehicle", "Plugged in")
        if self._open["flap"]:
            return translate("vehicle", "The charging flap is open")
        if is_open:
            return ""
        if not self._is_shut(*(opening.is_open for opening in sig.OPENINGS), *sig.WINDOWS.values()):
            return translate("vehicle", "Nobody knows whether all is shut")
        return translate("vehicle", "Doors and windows are shut")

    def _is_shut(self, *paths: str) -> bool:
        """Whether all these say so; what has said nothing may stand open."""
        return all(self.value(path) is not None and not self.value(path) for path in paths)

    open = shown("QVariantMap", "_open", changed)
    glass = shown("QVariantMap", "_glass", changed)
    lit = shown("QVariantMap", "_lit", changed)
    folded = shown("QVariantMap", "_folded", changed)
    plugged = shown(bool, "_plugged", changed)
    charging = shown(bool, "_charging", changed)
    known = shown(bool, "_known", changed)
    current = shown(bool, "_current", changed)
    locked = shown(bool, "_locked", changed)
    warns = shown(bool, "_warns", changed)
    sentence = shown(str, "_sentence", changed)
    detail = shown(str, "_detail", changed)
