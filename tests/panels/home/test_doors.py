"""Doors that let people in: never opened by a touch."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hmi.panels.home.device import HomeDevice
from tests.ui.driver import Driver

STATE = "home/garage/door/state"
BUTTON = QAccessible.Role.Button


def say(room: Driver, state: str, position: object) -> None:
    room.home(STATE, {"state": state, "position": position}, retained=False)
    room.drain()
    room.drain()


def payloads(room: Driver) -> list[bytes]:
    return [sent.payload for sent in room.sent]


def test_a_touch_of_a_shut_garage_opens_its_details_only(room: Driver) -> None:
    room.tap("Garage door, closed")
    room.drain()
    assert "Hold to open" in room.words(room.panel)
    assert "How far open" not in room.words(room.panel)
    room.tap("Hold to open")
    assert room.sent == [], "a short touch is not enough"


def test_holding_on_opens_it(room: Driver, qtbot: QtBot) -> None:
    room.tap("Garage door, closed")
    room.drain()
    ((_, button),) = [found for found in room.items(BUTTON) if found[0] == "Hold to open"]
    at = button.mapToScene(QPointF(button.width() / 2, button.height() / 2)).toPoint()
    QTest.mousePress(room.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    qtbot.waitUntil(lambda: bool(room.sent), timeout=5000)
    QTest.mouseRelease(room.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert payloads(room) == [b"OPEN"]


def test_an_open_garage_is_shut_by_a_touch(room: Driver) -> None:
    say(room, "open", 100)
    room.tap("Garage door, open")
    assert payloads(room) == [b"CLOSE"]


def test_a_garage_that_has_not_said_how_it_is_cannot_be_opened(room: Driver) -> None:
    say(room, "None", "None")
    room.tap("Garage door, has not said anything yet")
    room.drain()
    ((_, button),) = [found for found in room.items(BUTTON) if found[0] == "Hold to open"]
    assert not button.isEnabled()
    assert room.sent == []


def test_no_other_way_opens_it(room: Driver) -> None:
    door = HomeDevice()
    door.setProperty("key", "cover/garage_door")
    door.press()
    door.setLevel(1.0)
    assert room.sent == []
    door.deleteLater()


@pytest.mark.parametrize("state", ["closed", "open"])
def test_the_quick_tile_shuts_it_and_leads_to_where_it_is_opened(room: Driver, state: str) -> None:
    say(room, state, 0 if state == "closed" else 100)
    room.navigator.home()
    room.navigator.show("quick")
    room.drain()
    ((_, tile),) = [found for found in room.items(QAccessible.Role.CheckBox) if found[0] == "Garage door"]
    tile.clicked.emit()  # type: ignore[attr-defined]
    room.drain()
    assert payloads(room) == ([] if state == "closed" else [b"CLOSE"])
    assert (room.current == "home") == (state == "closed")
