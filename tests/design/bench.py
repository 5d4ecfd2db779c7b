"""Components in a window of their own, and what a finger, a mouse and keys do to them."""

from pathlib import Path
from typing import Any, Protocol

import shiboken6
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QAccessible, QImage, QPointingDevice
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from hmi.design import types
from hmi.design.limits import Limits
from hmi.design.lockout import Lockout
from hmi.design.tokens import Tokens
from hmi.gallery.side import polish
from tests.support.glass import accessible_below, every_item

ROOT = Path(__file__).resolve().parents[2]
assert types.QML_TYPES
HEAD = "import QtQuick\nimport hmi.design\n"


class Bench:
    """`root` is the item that `qml` makes, 800 x 600 px, with the components in it; nothing moves by itself."""

    def __init__(self, finger: QPointingDevice, qml: str, forbidden: tuple[str, ...]) -> None:
        self._finger = finger
        self.engine = QQmlEngine()
        self.engine.addImportPath(str(ROOT))
        tokens = self.engine.singletonInstance("hmi.design", "Tokens")
        lockout = self.engine.singletonInstance("hmi.design", "Lockout")
        assert isinstance(tokens, Tokens)
        assert isinstance(lockout, Lockout)
        self.tokens, self.lockout = tokens, lockout
        tokens.setProperty("still", True)
        self.forbid(*forbidden)
        self.explained: list[str] = []
        lockout.refused.connect(self.explained.append)
        self.window = QQuickWindow()
        self.window.resize(800, 600)
        self._component = QQmlComponent(self.engine)
        self._component.setData(f"{HEAD}FocusScope {{ focus: true; width: 800; height: 600\n{qml}\n}}".encode(), QUrl())
        root = self._component.create()
        assert isinstance(root, QQuickItem), self._component.errorString()
        self.root = root
        root.setParentItem(self.window.contentItem())
        self.window.show()
        self.window.requestActivate()
        self.settle()

    def forbid(self, *kinds: str) -> None:
        """From now on these classes are locked."""
        self.lockout.apply(Limits("test", frozenset(kinds)))

    def settle(self) -> None:
        """Let events and layouts come to rest."""
        for _ in range(2):
            QCoreApplication.processEvents()
            polish(self.window.contentItem())

    def part(self, name: str = "it") -> QQuickItem:
        """The one item of this `objectName`."""
        (found,) = (item for item in every_item(self.window.contentItem()) if item.objectName() == name)
        return found

    def value(self, name: str) -> Any:
        """A property of the first item."""
        return self.part().property(name)

    # --- what is done

    def press(self, at: QPointF | None = None) -> None:
        QTest.touchEvent(self.window, self._finger).press(0, self._at(at), self.window).commit()
        self.settle()

    def move(self, at: QPointF) -> None:
        QTest.touchEvent(self.window, self._finger).move(0, self._at(at), self.window).commit()
        self.settle()

    def release(self, at: QPointF | None = None) -> None:
        QTest.touchEvent(self.window, self._finger).release(0, self._at(at), self.window).commit()
        self.settle()

    def tap(self, at: QPointF | None = None) -> None:
        self.press(at)
        self.release(at)

    def click(self, at: QPointF | None = None) -> None:
        """With the mouse."""
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, self._at(at))
        self.settle()

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key)
        self.settle()

    def focus(self, name: str = "it") -> None:
        """As the rotary controller does."""
        self.part(name).forceActiveFocus(Qt.FocusReason.TabFocusReason)
        self.settle()

    def _at(self, at: QPointF | None) -> QPoint:
        point = middle(self.part()) if at is None else at
        return QPoint(round(point.x()), round(point.y()))

    # --- what is seen

    def picture(self, of: QQuickItem | None = None, around: int = 12) -> QImage:
        """`of` (else all) as it looks, with a margin for what stands around it."""
        image = self.window.grabWindow()
        if of is None:
            return image
        box = box_of(of).toAlignedRect().adjusted(-around, -around, around, around)
        return image.copy(box.intersected(image.rect()))

    def accessible(self, name: str = "it") -> Any:
        """What a screen reader knows of a part."""
        return QAccessible.queryAccessibleInterface(self.part(name))

    def names(self, *roles: QAccessible.Role) -> list[str]:
        """Of everything of these roles."""
        root = QAccessible.queryAccessibleInterface(self.window)
        return [item.text(QAccessible.Text.Name) for item in accessible_below(root) if item.role() in roles]

    def close(self) -> None:
        shiboken6.delete(self.root)
        shiboken6.delete(self.window)
        shiboken6.delete(self._component)
        shiboken6.delete(self.engine)


class Make(Protocol):
    """Shows components; those of the classes `forbidden` are locked."""

    def __call__(self, qml: str, *forbidden: str) -> Bench: ...


def box_of(item: QQuickItem) -> QRectF:
    """Where it is in the window."""
    return item.mapRectToScene(QRectF(QPointF(0, 0), item.size()))


def middle(item: QQuickItem) -> QPointF:
    """Of an item, in the window."""
    return box_of(item).center()
