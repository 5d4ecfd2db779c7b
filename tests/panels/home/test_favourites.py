"""The favourites of the house: a star puts a device first, on the home screen and in the quick settings too."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hmi.home.device import Device
from hmi.panels.home import favourites as marks
from hmi.panels.home.finder import Devices
from hmi.panels.home.grouping import Grouping, grouping
from hmi.panels.home.home_base import HomeBase
from hmi.panels.home.model import HomeModel
from hmi.shell.kept import kept
from hmi.signals import runtime
from hmi.signals.frame import Frame
from tests.home.conftest import HomeBench
from tests.panels.home.conftest import move_in
from tests.ui.conftest import Open
from tests.ui.driver import Driver

PARKED: dict[str, object] = {
    "Vehicle.Speed": 0.0,
    "Vehicle.IsMoving": False,
    "Vehicle.Powertrain.Transmission.SelectedGear": 126,
}
STAR, TAKE = "Make it a favourite", "Favourite. Touch to take it from the first"


@pytest.fixture
def group(house: HomeBench) -> Grouping:
    runtime.install(runtime.Runtime(house.link, Frame()))
    return grouping()


def keep(*keys: str) -> None:
    marks.MARKS.put(kept(), marks.Marks(keys))


def test_as_long_as_nobody_chose_the_home_picks(group: Grouping, house: HomeBench) -> None:
    assert marks.chosen(group.tiles) is None
    assert marks.favourites(group) == group.favourites
    assert marks.at_hand(house.link.home.devices, group.tiles) == ["cover/garage_door"]


def test_a_star_more_and_a_star_less_begin_with_what_stands_there(group: Grouping) -> None:
    before = list(group.favourites)
    marks.toggle(group, "switch/coffee_machine")
    assert marks.favourites(group) == ["switch/coffee_machine", *before]
    marks.toggle(group, before[1])
    assert marks.favourites(group) == ["switch/coffee_machine", before[0], *before[2:]]
    marks.toggle(group, before[1])
    assert marks.favourites(group) == ["switch/coffee_machine", *before], "taken back, it stands where it stood"


def test_what_is_not_there_comes_back_to_its_place(group: Grouping, house: HomeBench) -> None:
    keep("lock/front_door", "light/elsewhere", "sensor/washing_machine_remaining", "switch/coffee_machine")
    assert marks.favourites(group) == ["lock/front_door", "sensor/washing_machine_state", "switch/coffee_machine"]
    marks.toggle(group, "lock/front_door")
    house.announce("light/elsewhere", {"name": "Shed", "command_topic": "home/shed/set"})
    house.drain()
    assert marks.favourites(group)[0] == "light/elsewhere"
    marks.toggle(group, "sensor/washing_machine_state")
    assert "sensor/washing_machine_state" not in marks.favourites(group), "kept by another of its sensors"


def test_there_are_no_more_than_may_be_listed_while_driving(group: Grouping, house: HomeBench) -> None:
    for number in range(marks.MOST + 1):
        house.announce(f"light/l{number}", {"name": f"Lamp {number}", "command_topic": f"home/{number}/set"})
    house.drain()
    keep(*(f"light/gone{number}" for number in range(marks.MOST_KEPT)))
    for number in range(marks.MOST + 1):
        marks.toggle(group, f"light/l{number}")
    assert marks.favourites(group) == [f"light/l{number}" for number in reversed(range(marks.MOST))]
    assert not marks.has_room(group)


def test_at_hand_is_what_a_touch_does_something_with(group: Grouping, house: HomeBench) -> None:
    keep(
        "climate/living_room_heating",
        "switch/coffee_machine",
        "lock/front_door",
        "light/kitchen",
        "cover/garage_door",
        "x",
    )
    devices: dict[str, Device] = house.link.home.devices
    assert marks.at_hand(devices, group.tiles) == ["switch/coffee_machine", "light/kitchen", "cover/garage_door"]


def test_a_star_in_the_details_puts_a_device_first(room: Driver) -> None:
    room.say(PARKED)
    room.cockpit.navigator.open("home", "switch/coffee_machine")
    room.process()
    room.tap(STAR)
    room.tap("Back to the home")
    assert any("Coffee machine" in text for text in room.words(room.panel))
    room.cockpit.navigator.open("home", "switch/coffee_machine")
    room.process()
    room.key(Qt.Key.Key_Tab)
    while room.focused != TAKE:
        room.key(Qt.Key.Key_Tab)
    room.key(Qt.Key.Key_Return)
    room.tap("Back to the home")
    assert not any("Coffee machine" in text for text in room.words(room.panel))


def test_held_a_device_shows_its_details(room: Driver, qtbot: QtBot) -> None:
    room.tap("Rooms")
    room.tap("Kitchen")
    (tile,) = [item for name, item in room.items(QAccessible.Role.Button) if name.startswith("Coffee machine")]
    at = tile.mapToScene(QPointF(tile.width() / 2, tile.height() / 2)).toPoint()
    QTest.mousePress(room.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    qtbot.waitUntil(lambda: STAR in room.names(QAccessible.Role.Button), timeout=5000)
    QTest.mouseRelease(room.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert room.sent == [], "held, it is not switched"


def test_while_moving_no_star_is_set(room: Driver) -> None:
    room.say({"Vehicle.Speed": 80.0, "Vehicle.IsMoving": True})
    room.cockpit.navigator.open("home", "switch/coffee_machine")
    room.process()
    room.tap(STAR)
    assert marks.MARKS.of(kept()).keys is None


def test_the_first_stand_on_the_home_screen_and_in_the_quick_settings(open_cockpit: Open) -> None:
    driver = open_cockpit(panel="map")
    driver.go_live()
    move_in(driver)
    keep("switch/coffee_machine", "lock/front_door", "light/kitchen")
    driver.drain()
    for text in ("Favourites at home", "Coffee machine", "Front door", "Kitchen light"):
        assert driver.sees(text)
    driver.tap("Kitchen light")
    assert driver.sent[-1].topic == "home/kitchen/light/set"
    driver.tap("Front door")
    assert driver.current == "home"
    assert driver.sees("Locked")
    driver.cockpit.navigator.open("energy")
    driver.cockpit.navigator.show("quick")
    driver.drain()
    driver.tap("Coffee machine")
    assert driver.sent[-1].topic == "home/kitchen/coffee/set"


def test_without_any_the_room_says_how_to_get_one(room: Driver) -> None:
    keep()
    room.drain()
    assert room.sees("No favourites")
    room.tap("Rooms")
    assert not room.sees("No favourites")
    assert [found.title for found in Devices().find("")], "the search still suggests one"


def test_every_model_of_the_home_hears_of_it(room: Driver) -> None:
    models = [model for model in room.panel.findChildren(HomeBase) if isinstance(model, HomeModel)]
    keep("switch/coffee_machine")
    assert [model.property("favourites") for model in models if model.is_active] == [["switch/coffee_machine"]]
