"""The QML type `HomeMarks`: the favourites that a person chose. It works only when they change, seen or not."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from hmi.panels.home.favourites import MARKS, chosen
from hmi.panels.home.grouping import grouping
from hmi.panels.home.home_base import leave
from hmi.panels.home.memory import memory
from hmi.panels.home.tiles import Tiles
from hmi.shell.kept import kept
from hmi.signals import runtime
from hmi.signals.model import shown

QML_IMPORT_NAME = "hmi.panels.home"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HomeMarks(QObject):
    """`keys` of the tiles, those of devices that are there; none as long as nobody chose."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        memory()  # the home is read
        self._grouping = grouping()
        self._tiles: Tiles | None = None
        self._keys: list[str] = []
        listeners = runtime.current().link.home.listeners
        listeners.append(self._devices_changed)
        self.destroyed.connect(partial(leave, listeners, self._devices_changed))
        kept().changed.connect(self._kept_changed)
        self._look()

    def _devices_changed(self, _keys: set[str]) -> None:
        if self._grouping.tiles is not self._tiles:
            self._look()

    def _kept_changed(self, name: str) -> None:
        if name == MARKS.name:
            self._look()

    def _look(self) -> None:
        self._tiles = self._grouping.tiles
        keys = chosen(self._tiles) or []
        if keys != self._keys:
            self._keys = keys
            self.changed.emit()

    keys = shown("QStringList", "_keys", changed)
