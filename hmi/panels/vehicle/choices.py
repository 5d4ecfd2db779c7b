"""Which view of the vehicle room is open, kept while the room is closed; what opens it can choose one by name."""

from typing import Any
from weakref import WeakKeyDictionary

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from hmi.signals import runtime
from hmi.signals.link import Link

QML_IMPORT_NAME = "hmi.panels.vehicle"
QML_IMPORT_MAJOR_VERSION = 1

VIEWS = ("overview", "tyres", "diagnostics")


class _Chosen(msgspec.Struct):
    view: int = 0


_of: "WeakKeyDictionary[Link, _Chosen]" = WeakKeyDictionary()


@QmlElement
class VehicleViews(QObject):
    """`view`: 0 overview, 1 tyres, 2 diagnostics. `show(name)` takes the `Navigator`'s argument."""

    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._chosen = _of.setdefault(runtime.current().link, _Chosen())

    @Slot(int)
    def choose(self, view: int) -> None:
        """Open a view."""
        if view != self._chosen.view and 0 <= view < len(VIEWS):
            self._chosen.view = view
            self.changed.emit()

    @Slot(str)
    def show(self, name: str) -> None:
        """Open the view `name`; another name changes nothing."""
        if name in VIEWS:
            self.choose(VIEWS.index(name))

    view = Property(int, lambda self: self._chosen.view, notify=changed)
