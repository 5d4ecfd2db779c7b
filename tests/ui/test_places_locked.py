"""What is open gives way when the car starts to move: the keyboard, and a dialog for setting something up."""

import csv
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from tests.ui.driver import Driver

PARKED: dict[str, object] = {
    "Vehicle.Speed": 0.0,
    "Vehicle.IsMoving": False,
    "Vehicle.Powertrain.Transmission.SelectedGear": 126,
}
MOVING: dict[str, object] = {
    "Vehicle.Speed": 30.0,
    "Vehicle.IsMoving": True,
    "Vehicle.Powertrain.Transmission.SelectedGear": 127,
}
RECORDED = sorted((Path(__file__).resolve().parents[3] / "shared" / "data" / "bmw_i3").glob("Trip*.csv"))
WHY = "The keyboard waits until you stop"


def search(cockpit: Driver) -> Any:
    cockpit.cockpit.navigator.show("search")
    cockpit.process()
    return cockpit.cockpit.engine.singletonInstance("hmi.shell", "Search")


def field(cockpit: Driver) -> QQuickItem:
    item = cockpit.window.findChild(QQuickItem, "query")
    assert item is not None
    return item


def keyboard_is_there(cockpit: Driver) -> bool:
    return "Q" in cockpit.words()


def test_the_keyboard_closes_when_the_car_starts_to_move_and_says_why(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    search(cockpit)
    assert keyboard_is_there(cockpit)
    cockpit.say(MOVING)
    assert not keyboard_is_there(cockpit)
    assert cockpit.sees("Waits until you stop")
    cockpit.tap_at(field(cockpit).mapToScene(field(cockpit).boundingRect().center()))
    assert not keyboard_is_there(cockpit)
    notifications: Any = cockpit.cockpit.engine.singletonInstance("hmi.shell", "Notifications")
    assert notifications.property("toasts").property("text") == WHY


def test_keys_of_a_real_keyboard_write_nothing_while_moving(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    model = search(cockpit)
    cockpit.key(Qt.Key.Key_A)
    assert model.property("query") == "a"
    cockpit.say(MOVING)
    cockpit.key(Qt.Key.Key_B)
    assert model.property("query") == "a"


DIALOG = b"""
import QtQuick
import hmi.design
Item {
    width: 800; height: 600
    property bool shown: dialog.visible
    Dialog { id: dialog; restriction: "setup"; title: "Pair a phone" }
    Component.onCompleted: dialog.open()
}
"""


def dialog(cockpit: Driver) -> QObject:
    component = QQmlComponent(cockpit.cockpit.engine)
    component.setData(DIALOG, QUrl("file:///dialog.qml"))
    item = component.createWithInitialProperties({"parent": cockpit.window.contentItem()})
    assert item is not None, component.errorString()
    item.setParent(cockpit.window)
    cockpit.process()
    return item


def test_a_dialog_for_setting_up_closes_when_the_car_starts_to_move(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    item = dialog(cockpit)
    assert item.property("shown")
    cockpit.say(MOVING)
    assert not item.property("shown")
    assert cockpit.sees("This can be set up once you stop")


def test_a_dialog_for_setting_up_does_not_open_while_moving(cockpit: Driver) -> None:
    cockpit.say(MOVING)
    item = dialog(cockpit)
    assert not item.property("shown")


@pytest.mark.skipif(not RECORDED, reason="no recorded drives here")
def test_through_a_recorded_drive_the_keyboard_never_shows_while_the_car_moves(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    search(cockpit)
    assert keyboard_is_there(cockpit)
    shown, moved = 0, 0
    with RECORDED[0].open(encoding="latin-1", newline="") as file:
        rows = list(islice(csv.DictReader(file, delimiter=";"), None, None, 300))  # every thirty seconds
    for row in rows:
        speed = float(row["Velocity [km/h]"])
        cockpit.monotonic.advance(1)
        cockpit.say({"Vehicle.Speed": speed, "Vehicle.Powertrain.Transmission.SelectedGear": 127})
        field(cockpit).forceActiveFocus()
        cockpit.process()
        moved += speed > 1
        shown += keyboard_is_there(cockpit)
        assert not (keyboard_is_there(cockpit) and speed > 1), row["Time [s]"]
    assert moved > 20
    assert shown > 0, "it comes back where the car stands"
