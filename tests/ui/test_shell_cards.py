"""The cards of the home screen: there when they have something to say, gone when they have not."""

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hmi.panels.media import names
from tests.ui.conftest import Open
from tests.ui.driver import Driver
from tests.ui.vehicle import ON_THE_ROAD, Said

BUTTON = QAccessible.Role.Button
PLAYING: Said = ON_THE_ROAD | {
    names.ACTION: "PLAY",
    names.RATE: 1.0,
    names.TRACK: "Minus Fifteen",
    names.ARTIST: "Pell & Quarry",
    names.ALBUM: "Long Way Round",
    names.URI: "sim:2",
    names.POSITION: 97.0,
    names.DURATION: 248.0,
}
CARD = "Minus Fifteen by Pell & Quarry plays"


@pytest.fixture
def home(open_cockpit: Open) -> Driver:
    """The home screen, nothing playing yet."""
    cockpit = open_cockpit(panel="map")
    cockpit.go_live()
    cockpit.say(ON_THE_ROAD)
    return cockpit


def card(cockpit: Driver) -> QQuickItem:
    (found,) = (item for name, item in cockpit.items(BUTTON) if name == CARD)
    return found


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(QPointF(0, 0), item.size()))


def test_what_has_nothing_to_say_is_not_there(home: Driver) -> None:
    assert CARD not in home.names(BUTTON)
    home.say(PLAYING)
    assert CARD in home.names(BUTTON)


def test_a_tap_opens_its_panel(home: Driver) -> None:
    home.say(PLAYING)
    home.tap(CARD)
    assert home.current == "media"
    assert CARD not in home.names(BUTTON), "cards stand on the home screen only"


def test_what_can_be_touched_in_it_does_not_open_it(home: Driver) -> None:
    home.say(PLAYING)
    home.tap("Pause")
    assert home.current == "map"
    assert [entry.topic.rpartition("/")[2] for entry in home.sent] == ["Action"]


def test_cards_and_map_share_the_stage(home: Driver) -> None:
    before = home.panel.property("clear")
    home.say(PLAYING)
    clear = home.panel.property("clear")
    assert clear.width() < before.width()
    assert box(home.panel).left() + clear.right() <= box(card(home)).left()


def test_on_the_right_they_stand_on_the_left(home: Driver) -> None:
    home.settings.put("driver_side", "right")
    home.say(PLAYING)
    assert box(card(home)).left() == pytest.approx(28)


def test_upright_they_stand_over_the_dock(open_cockpit: Open) -> None:
    cockpit = open_cockpit(1080, 1920, panel="map")
    cockpit.go_live()
    cockpit.say(PLAYING)
    dock = box(cockpit.part("dock"))
    assert box(card(cockpit)).bottom() == pytest.approx(dock.top() - 16)
    assert box(card(cockpit)).width() == pytest.approx(dock.width())


def test_a_long_press_leaves_it_out_for_this_trip_and_undo_brings_it_back(
    home: Driver, touch_device: QPointingDevice, qtbot: QtBot
) -> None:
    home.say(PLAYING)
    at = (box(card(home)).topLeft() + QPointF(120, 20)).toPoint()
    QTest.touchEvent(home.window, touch_device).press(0, at, home.window).commit()
    qtbot.waitUntil(lambda: CARD not in home.names(BUTTON))
    QTest.touchEvent(home.window, touch_device).release(0, at, home.window).commit()
    home.drain()
    assert home.current == "map", "it was no tap"
    assert home.sees("Hidden until the next trip")
    home.tap("Undo")
    assert CARD in home.names(BUTTON)


def test_the_delete_key_does_so_too(home: Driver) -> None:
    home.say(PLAYING)
    for _ in range(60):
        if home.focused == CARD:
            break
        home.key(Qt.Key.Key_Tab)
    home.key(Qt.Key.Key_Delete)
    assert CARD not in home.names(BUTTON)
    assert home.sees("Hidden until the next trip")


def test_two_fingers_press_two_things_at_once(home: Driver, touch_device: QPointingDevice) -> None:
    home.navigator.show("climate")
    home.drain()
    places = {name: box(item).center().toPoint() for name, item in home.items(BUTTON)}
    one, other = places["Driver warmer"], places["Passenger cooler"]
    event = QTest.touchEvent(home.window, touch_device)
    event.press(0, one, home.window).press(1, other, home.window).commit()
    event = QTest.touchEvent(home.window, touch_device)
    event.release(0, one, home.window).release(1, other, home.window).commit()
    home.drain()
    assert sorted(entry.message["value"] for entry in home.sent) == [19.5, 22.0]
