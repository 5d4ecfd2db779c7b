"""The walk of the rotary controller and the keyboard over whatever can be acted on: the QML type `FocusWalk`.

It knows no screen: it looks at the live tree for what takes the focus (`activeFocusOnTab`), is visible and enabled.
"""

from typing import Any

from PySide6.QtCore import Property, QMetaObject, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickWindow

from hmi.shell.focus_geometry import DIRECTIONS, ahead, reading_order
from hmi.shell.focus_tree import candidates, is_within, reveal

QML_IMPORT_NAME = "hmi.shell"
QML_IMPORT_MAJOR_VERSION = 1

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select)


@QmlElement
class FocusWalk(QObject):
    """Moves the focus in the window of `area`: `press(key)` for arrows and enter, `next` and `previous` for tab.

    After keys were used, `settle` gives the focus to something that is there when what had it has gone (a panel was
    changed, a sheet opened); after a touch it leaves it alone. `touched` says that a finger or the mouse is in use.
    """

    area_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._area: QQuickItem | None = None
        self._by_keys = False
        self._before: QQuickItem | None = None

    @Slot(int, result=bool)
    def press(self, key: int) -> bool:
        """Do what an arrow or enter means; False for any other key, and where there is nothing to walk to."""
        if key in ENTER:
            return self._enter()
        if key not in DIRECTIONS or self._window() is None:
            return False
        self._by_keys = True
        found = self.ahead_of(self._focused(), key)
        if found is not None:
            self._focus(found)
        return found is not None

    def ahead_of(self, item: QQuickItem | None, key: int) -> QQuickItem | None:
        """Where the arrow `key` leads from `item`; without one, the first of all."""
        there = candidates(self._window(), item)
        boxes = [found.box for found in there]
        if item is None or not any(found.item is item for found in there):
            order = reading_order(boxes)
            return there[order[0]].item if order else None
        place = next(index for index, found in enumerate(there) if found.item is item)
        target = ahead(boxes, place, key)
        return None if target is None else there[target].item

    @Slot()
    def next(self) -> None:
        """Go to the next in the order of reading, round and round."""
        self._step(1)

    @Slot()
    def previous(self) -> None:
        """Go to the one before."""
        self._step(-1)

    @Slot()
    def touched(self) -> None:
        """A finger or the mouse is in use: leave the focus alone from now on."""
        self._by_keys = False

    @Slot(QQuickItem)
    def settle(self, within: QQuickItem | None = None) -> None:
        """Let something that is there have the focus, of `within` if that is given."""
        if not self._by_keys:
            return
        there = candidates(self._window(), None)
        focused = self._focused()
        if within is not None:
            self._before = self._before or focused
            there = [found for found in there if is_within(found.item, within)]
        if focused is not None and any(found.item is focused for found in there):
            return
        if within is None and self._before is not None and any(found.item is self._before for found in there):
            focused, self._before = self._before, None
            self._focus(focused)
        elif there:
            self._focus(there[reading_order([found.box for found in there])[0]].item)

    def _step(self, by: int) -> None:
        there = candidates(self._window(), self._focused())
        if not there:
            return
        self._by_keys = True
        order = reading_order([found.box for found in there])
        focused = self._focused()
        places = [place for place, index in enumerate(order) if there[index].item is focused]
        place = (places[0] + by) % len(order) if places else (0 if by > 0 else -1)
        self._focus(there[order[place]].item)

    def _enter(self) -> bool:
        focused = self._focused()
        if focused is None or not focused.inherits("QQuickAbstractButton"):
            return False
        return bool(QMetaObject.invokeMethod(focused, "click"))

    def _window(self) -> QQuickWindow | None:
        return self._area.window() if self._area is not None else None

    def _focused(self) -> QQuickItem | None:
        window = self._window()
        return window.activeFocusItem() if window is not None else None

    def _focus(self, item: QQuickItem) -> None:
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        reveal(item)

    def _get_area(self) -> QQuickItem | None:
        return self._area

    def _set_area(self, area: Any) -> None:
        if area is not self._area:
            self._area = area if isinstance(area, QQuickItem) else None
            self.area_changed.emit()

    area = Property(QObject, _get_area, _set_area, notify=area_changed)
