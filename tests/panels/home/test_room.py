"""The home room: what stands on the glass, and what a touch asks for."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hmi.bus.connection import LinkState
from hmi.panels.home.model import HomeModel
from tests.panels.home.conftest import move_in
from tests.ui.conftest import Open
from tests.ui.driver import Driver


def model(room: Driver) -> HomeModel:
    (found,) = room.panel.findChildren(HomeModel)
    return found


def look(room: Driver, key: str) -> None:
    model(room).look(key)
    room.process()


def words(room: Driver) -> list[str]:
    return room.words(room.panel)


def test_the_favourites_and_the_flow_stand_there(room: Driver) -> None:
    said = words(room)
    for text in ("Heating to 21°", "3.4\u2009kW", "battery 64\u2009%", "Front door", "locked"):
        assert text in said
    assert "19.2° → 21°" in said


def test_without_a_home_it_says_so(open_cockpit: Open) -> None:
    driver = open_cockpit(panel="home")
    driver.go_live()
    assert "No home yet" in words(driver)


def test_a_touch_of_a_light_asks_for_the_other_state_and_waits(room: Driver) -> None:
    room.tap("Kitchen light, off")
    (sent,) = room.sent
    assert (sent.topic, sent.payload) == ("home/kitchen/light/set", b"ON")
    assert room.link.home.wishes.pending("light/kitchen") is not None
    room.home("home/kitchen/light/state", {"power": "ON", "level": 60}, retained=False)
    room.drain()
    assert "on, 60\u2009%" in words(room)
    assert room.link.home.wishes.pending("light/kitchen") is None


def test_a_wish_that_comes_to_nothing_is_said_in_the_tile(room: Driver) -> None:
    room.tap("Kitchen light, off")
    assert room.sent[-1].payload == b"ON"
    room.pass_time(6.1)
    assert "Asked, but nothing changed" in words(room)
    room.pass_time(8.1)
    assert "Asked, but nothing changed" not in words(room)


def test_a_door_on_its_way_is_stopped_by_a_touch(room: Driver) -> None:
    room.home("home/garage/door/state", {"state": "opening", "position": 30}, retained=False)
    room.drain()
    room.tap("Garage door, opening, 30\u2009%")
    assert room.sent[-1].payload == b"STOP"


def test_a_touch_of_a_lock_never_unlocks(room: Driver) -> None:
    room.tap("Front door, locked")
    assert room.sent == []
    assert "Locked" in words(room)
    room.tap("Hold to unlock")
    assert room.sent == [], "a short touch is not enough"


def test_holding_on_unlocks(room: Driver, qtbot: QtBot) -> None:
    look(room, "lock/front_door")
    ((_, button),) = [found for found in room.items(QAccessible.Role.Button) if found[0] == "Hold to unlock"]
    at = button.mapToScene(QPointF(button.width() / 2, button.height() / 2)).toPoint()
    QTest.mousePress(room.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    qtbot.waitUntil(lambda: bool(room.sent), timeout=5000)
    QTest.mouseRelease(room.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert [(sent.topic, sent.payload) for sent in room.sent] == [("home/hall/door/set", b"UNLOCK")]


def test_the_heating_is_set_in_its_steps(room: Driver) -> None:
    room.tap("Heating, 19.2° → 21°")
    room.tap("Target: more")
    assert (room.sent[-1].topic, room.sent[-1].payload) == ("home/living_room/heating/temperature/set", b"21.5")
    assert "21.5°" in words(room)
    room.tap("Off")
    assert room.sent[-1].payload == b"off"


def test_the_rooms_and_what_is_in_them(room: Driver) -> None:
    room.tap("Rooms")
    assert "Garage door" in words(room)
    assert "Front door" not in words(room)
    room.tap("Hall")
    assert "Front door" in words(room)


def test_gone_and_lost_are_said_and_nothing_is_locked_any_more(room: Driver) -> None:
    room.connection.become(LinkState.LOST)
    room.drain()
    room.drain()
    said = words(room)
    assert "locked" not in said
    assert "The home cannot be reached" in said
    assert said.count("cannot be reached") >= 5


def test_a_device_that_goes_away_takes_its_details_with_it(room: Driver) -> None:
    look(room, "lock/front_door")
    assert "Locked" in words(room)
    room.home("homeassistant/lock/front_door/config", "")
    room.drain()
    room.drain()
    assert "Front door" not in words(room)


@pytest.mark.parametrize("argument", ["rooms", "lock/front_door", "Kitchen"])
def test_what_it_can_be_opened_for(room: Driver, argument: str) -> None:
    room.cockpit.navigator.open("home", argument)
    room.process()
    expected = {"rooms": "Living room", "lock/front_door": "Hold to unlock", "Kitchen": "Coffee machine"}
    assert expected[argument] in words(room)


def test_it_is_opened_again_for_what_it_was_opened_for_before(room: Driver) -> None:
    room.cockpit.navigator.open("home", "lock/front_door")
    room.process()
    room.tap("Back to the home")
    assert "Hold to unlock" not in words(room)
    room.cockpit.navigator.open("home", "lock/front_door")
    room.process()
    assert "Hold to unlock" in words(room)


def test_tiles_are_not_made_anew_by_a_state(room: Driver) -> None:
    before = [item for name, item in room.items(QAccessible.Role.Button) if name.startswith("Front door")]
    room.home("home/energy/state", {"solar": 100, "house": 700, "grid": 600, "battery": 0, "level": 63})
    room.home("home/kitchen/light/state", {"power": "ON", "level": 10})
    room.drain()
    room.drain()
    after = [item for name, item in room.items(QAccessible.Role.Button) if name.startswith("Front door")]
    assert before == after


@pytest.mark.parametrize("size", [(1920, 720), (1280, 800), (1080, 1920), (2560, 1440)])
def test_there_is_room_at_every_size(open_cockpit: Open, size: tuple[int, int]) -> None:
    driver = open_cockpit(*size, panel="home")
    driver.go_live()
    move_in(driver)
    cut = [shown.text for shown in driver.texts(driver.panel) if shown.truncated]
    assert cut == []
