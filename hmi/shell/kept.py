"""Small things that panels keep over restarts: what a person marked, what was opened lately.

A panel says what it keeps, with what holds before anything was (`Favourites()`), and reads and puts it:

    class Favourites(msgspec.Struct, frozen=True):
        keys: Annotated[tuple[Name, ...], msgspec.Meta(max_length=12)] = ()

    FAVOURITES = Slot("home.favourites", Favourites())

    FAVOURITES.of(kept()).keys
    FAVOURITES.put(kept(), Favourites(("light/kitchen",)))

It stands in a file beside the settings (`kept_file`), written like them: soon, at once or not at all. What does not fit
the type is as before anything was kept, never an error.
"""

import logging
from typing import Any
from weakref import WeakKeyDictionary

import msgspec
from PySide6.QtCore import QObject, Signal

from hmi.shell.careful_file import Problem
from hmi.shell.kept_file import MAX_PARTS, MAX_VEHICLES, Loaded, Parts, encoded, fits
from hmi.shell.settings_file import NOT_KEPT
from hmi.shell.settings_keeper import Keeper
from hmi.signals import runtime
from hmi.signals.link import Link
from hmi.signals.words import filled, translate

log = logging.getLogger(__name__)


class Kept(QObject):
    """What the running cockpit keeps. `changed(name)` says which slot is another now, `problem` what is wrong with the
    file. Without a file it is forgotten with the cockpit."""

    changed = Signal(str)
    problem_changed = Signal()
    _failed = Signal(object)

    def __init__(self, loaded: Loaded | None = None, vehicle: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        loaded = loaded or Loaded()
        self._content = loaded.content
        self._vehicle = vehicle
        self._problem = loaded.problem
        self._failed.connect(self._writing_failed)
        self._keeper = None if loaded.file is None else Keeper(loaded.file, self._failed.emit)

    @property
    def problem(self) -> str:
        """A sentence while what was kept could not be read, or cannot be written."""
        return "" if self._problem is None else filled(translate("settings", self._problem.text), *self._problem.parts)

    def end(self) -> None:
        """Write what is still to be written."""
        if self._keeper is not None:
            self._keeper.close()
            self._keeper = None

    def get(self, name: str, *, of_vehicle: bool = False) -> Any:
        """What is kept by this name (JSON values), None if nothing; see `Slot.of`."""
        parts = self._content.vehicles.get(self._vehicle, {}) if of_vehicle else self._content.house
        return parts.get(name)

    def put(self, name: str, part: Any, *, of_vehicle: bool = False) -> bool:
        """Keep `part` (None: nothing more) by this name; False, with a line in the log, when it is too much."""
        if part == self.get(name, of_vehicle=of_vehicle):
            return True
        before = self._content.vehicles.get(self._vehicle, {}) if of_vehicle else self._content.house
        parts: Parts = {key: value for key, value in before.items() if key != name}
        if part is not None:
            parts[name] = part
        if len(parts) > max(MAX_PARTS, len(before)) or not fits(part):
            log.warning("%s is not kept: it is too much", name)
            return False
        if of_vehicle:
            vehicles = self._content.vehicles
            vehicles.pop(self._vehicle, None)
            vehicles[self._vehicle] = parts
            while len(vehicles) > MAX_VEHICLES:
                del vehicles[next(iter(vehicles))]
        else:
            self._content.house = parts
        if self._keeper is not None:
            self._keeper.keep(encoded(self._content))
        self.changed.emit(name)
        return True

    def _writing_failed(self, why: str | None) -> None:
        self._problem = None if why is None else Problem(NOT_KEPT, (why,))
        if why is not None:
            log.warning("what was marked cannot be kept: %s", why)
        self.problem_changed.emit()


class Slot[Part: msgspec.Struct]:
    """One thing that is kept: `name` is the panel's and its own (``home.favourites``), `empty` what holds before
    anything is kept, and of what type it is. `of_vehicle`: each vehicle has its own, else it is of the house."""

    def __init__(self, name: str, empty: Part, *, of_vehicle: bool = False) -> None:
        self.name = name
        self._empty = empty
        self._of_vehicle = of_vehicle

    def of(self, kept: Kept) -> Part:
        """What is kept there; `empty` when that does not fit its type."""
        part = kept.get(self.name, of_vehicle=self._of_vehicle)
        if part is None:
            return self._empty
        try:
            return msgspec.convert(part, type(self._empty))
        except msgspec.ValidationError as error:
            log.warning("%s is as if nothing was kept: %s", self.name, error)
            return self._empty

    def put(self, kept: Kept, value: Part) -> bool:
        """Keep `value`; what does not fit its own type or is too much is not kept, with a line in the log: False."""
        part = msgspec.to_builtins(value)
        try:
            msgspec.convert(part, type(self._empty))
        except msgspec.ValidationError as error:
            log.warning("%s is not kept: %s", self.name, error)
            return False
        return kept.put(self.name, None if value == self._empty else part, of_vehicle=self._of_vehicle)


_of: "WeakKeyDictionary[Link, Kept]" = WeakKeyDictionary()


def install(kept: Kept) -> Kept:
    """Make `kept` that of the running cockpit."""
    _of[runtime.current().link] = kept
    return kept


def kept() -> Kept:
    """That of the running cockpit; raises `RuntimeError` when none runs."""
    link = runtime.current().link
    if link not in _of:
        _of[link] = Kept()
    return _of[link]
