"""The real cockpit window on a bench, and what a person can see and do in it."""

from collections.abc import Mapping
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from hmi.design.tokens import Tokens
from hmi.gallery.side import polish
from hmi.shell.cockpit import Cockpit, Look
from hmi.shell.navigator import Navigator
from hmi.shell.settings import Settings
from tests.signals.bench import Bench, Stopwatch
from tests.signals.qml import deliver_deletions
from tests.support.glass import CONTROLS, Shown, accessible_below, every_item, texts_below


class Control(NamedTuple):
    """An element of the accessible tree."""

    role: QAccessible.Role
    name: str


class Driver(Bench):
    """Plays vehicle and broker, looks at the window and touches it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, touch: QPointingDevice, look: Look) -> None:
        self.monotonic = Stopwatch()
        self._touch = touch
        self.cockpit = Cockpit("demo", look, self.monotonic)
        self.window = self.cockpit.open()
        self._play(monkeypatch, self.cockpit.link)
        tokens = self.cockpit.engine.singletonInstance("hmi.design", "Tokens")
        assert isinstance(tokens, Tokens)
        self.tokens = tokens
        self.tokens.setProperty("still", True)
        self.settings.put("reduced_motion", True)

    # --- frames

    def drain(self) -> bool:
        """One frame: what came is taken and shown."""
        self.settle_home()
        changed = self.link.drain()
        self.cockpit.frame.drained.emit()
        self.process()
        return changed

    def pass_time(self, seconds: float) -> bool:
        self.monotonic.advance(seconds)
        changed = self.link.pass_time()
        self.cockpit.frame.time_passed.emit()
        self.process()
        return changed

    def process(self) -> None:
        """Let events, deferred deletions and layouts settle, without waiting for a picture."""
        QCoreApplication.processEvents()
        deliver_deletions()
        for _ in range(2):  # a layout in a layout
            polish(self.window.contentItem())

    def close(self) -> None:
        self.cockpit.close()
        self.cockpit.deleteLater()
        deliver_deletions()

    def say(self, said: Mapping[str, object]) -> None:
        """The vehicle sends all this, and a frame shows it."""
        self.clock()
        for path, value in said.items():
            self.state(path, value)
        self.drain()

    # --- what can be seen

    @property
    def panel(self) -> QQuickItem:
        """The open panel."""
        item: QQuickItem = self.part(f"panel:{self.current}").property("item")
        return item

    def part(self, name: str) -> QQuickItem:
        """The one item of this `objectName`."""
        (found,) = (item for item in every_item(self.window.contentItem()) if item.objectName() == name)
        return found

    @property
    def navigator(self) -> Navigator:
        """Where one is."""
        return self.cockpit.navigator

    @property
    def settings(self) -> Settings:
        """What the person chose."""
        found = self.cockpit.engine.singletonInstance("hmi.shell", "Settings")
        assert isinstance(found, Settings)
        return found

    @property
    def current(self) -> str:
        """The open panel's name."""
        return str(self.navigator.property("current"))

    def model(self, of: type[QObject]) -> QObject:
        """The one model of a class in the window."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        (found,) = (
            model for item in every_item(self.window.contentItem()) for model in item.findChildren(of, options=direct)
        )
        return found

    def texts(self, below: QQuickItem | None = None) -> list[Shown]:
        """Every text that is to be seen, in the order of the tree."""
        return list(texts_below(below or self.window.contentItem()))

    def words(self, below: QQuickItem | None = None) -> list[str]:
        return [shown.text for shown in self.texts(below)]

    def sees(self, text: str) -> bool:
        return text in self.words()

    def shown(self, text: str) -> Shown:
        """The one text that reads so."""
        found = [shown for shown in self.texts() if shown.text == text]
        assert len(found) == 1, f"{text!r} stands {len(found)} times among {self.words()}"
        return found[0]

    # --- what a screen reader finds

    def controls(self, *roles: QAccessible.Role) -> list[Control]:
        """Every element of the accessible tree that is to be seen, or those of `roles`."""
        root = QAccessible.queryAccessibleInterface(self.window)
        return [
            Control(item.role(), item.text(QAccessible.Text.Name))
            for item in accessible_below(root)
            if not roles or item.role() in roles
        ]

    def items(self, *roles: QAccessible.Role) -> list[tuple[str, QQuickItem]]:
        """Name and item of every element of `roles`."""
        root = QAccessible.queryAccessibleInterface(self.window)
        found = (
            (item.text(QAccessible.Text.Name), item.object()) for item in accessible_below(root) if item.role() in roles
        )
        return [(name, item) for name, item in found if isinstance(item, QQuickItem)]

    def names(self, *roles: QAccessible.Role) -> list[str]:
        return [control.name for control in self.controls(*roles)]

    # --- what a finger does

    def tap(self, name: str) -> None:
        """Touch the control that is called `name`."""
        found = [item for named, item in self.items(*CONTROLS) if named == name]
        assert len(found) == 1, f"{len(found)} controls are called {name!r}; there are {self.names(*CONTROLS)}"
        item = found[0]
        self.tap_at(item.mapToScene(QPointF(item.width() / 2, item.height() / 2)))

    def tap_at(self, point: QPointF) -> None:
        at = QPoint(round(point.x()), round(point.y()))
        QTest.touchEvent(self.window, self._touch).press(0, at, self.window).commit()
        QTest.touchEvent(self.window, self._touch).release(0, at, self.window).commit()
        self.drain()

    def drag(self, begin: QPointF, end: QPointF, steps: int = 4) -> None:
        """A finger goes from `begin` to `end` (scene px) and leaves."""
        at = begin.toPoint()
        QTest.touchEvent(self.window, self._touch).press(0, at, self.window).commit()
        for step in range(1, steps + 1):
            at = (begin + (end - begin) * (step / steps)).toPoint()
            QTest.touchEvent(self.window, self._touch).move(0, at, self.window).commit()
            self.process()
        QTest.touchEvent(self.window, self._touch).release(0, at, self.window).commit()
        self.drain()

    # --- what keys do

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key, or turn the rotary controller one step."""
        QTest.keyClick(self.window, key, modifier)
        self.drain()

    @property
    def focused(self) -> str:
        """The accessible name of what has the focus."""
        item: Any = self.window.activeFocusItem()
        named: Any = QAccessible.queryAccessibleInterface(item) if item is not None else None
        return str(named.text(QAccessible.Text.Name)) if named is not None else ""
