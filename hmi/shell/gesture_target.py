"""Which control stands somewhere in the window, by the accessible tree: what a person who cannot see would be told."""

from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

_KEYBOARD = "keyboard-keys"
"""The object name of `KeyboardKeys`. Not asked of the meta object: PySide mistakes what stands there later for it."""
_DEEPEST = 64


class Target(NamedTuple):
    """A control by its accessible name and role; `item` is what of it was met.

    `hides` is the keyboard that it is a key of: who tells of its keys, or where they are, tells what is written.
    """

    name: str = ""
    role: str = ""
    takes_text: bool = False
    hides: QQuickItem | None = None
    item: QQuickItem | None = None


def target_at(window: QQuickWindow, at: QPointF) -> Target:
    """The control of `window` under `at` (px of the window); an unnamed one where there is none."""
    here = window.mapToGlobal(QPoint(round(at.x()), round(at.y())))
    found: Any = QAccessible.queryAccessibleInterface(window)  # None where there is none, whatever the stubs say
    for _ in range(_DEEPEST):
        below = None if found is None else found.childAt(here.x(), here.y())
        if below is None or not below.isValid():
            break
        found = below
    return _describe(found)


def focused(window: QQuickWindow) -> Target:
    """The control that keys go to."""
    item: object = window.activeFocusItem()  # None where nothing has the focus, whatever the stubs say
    return _describe(QAccessible.queryAccessibleInterface(item)) if isinstance(item, QQuickItem) else Target()


def _describe(found: QAccessibleInterface | None) -> Target:
    """`found`, or what it is a part of: the first that has a name."""
    met = None if found is None else found.object()
    item = met if isinstance(met, QQuickItem) else None
    keyboard = _keyboard_of(item)
    if keyboard is not None:
        return Target("", "Keyboard", takes_text=True, hides=keyboard, item=item)
    while found is not None and found.isValid() and not isinstance(found.object(), QQuickWindow):
        name = found.text(QAccessible.Text.Name)
        if name:
            return Target(name, found.role().name, found.role() == QAccessible.Role.EditableText, item=item)
        found = found.parent()
    return Target(item=item)


def _keyboard_of(item: QQuickItem | None) -> QQuickItem | None:
    while item is not None:
        if item.objectName() == _KEYBOARD:
            return item
        item = item.parentItem()
    return None
