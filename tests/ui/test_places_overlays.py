"""Overlays over the stage: they close by a touch beside, leave the strip alone, and toasts wait for them."""

import json
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from hmi.shell.focus_tree import candidates
from tests.support.glass import CONTROLS
from tests.ui.driver import Driver

PARKED: dict[str, object] = {
    "Vehicle.Speed": 0.0,
    "Vehicle.IsMoving": False,
    "Vehicle.Powertrain.Transmission.SelectedGear": 126,
}
DOORBELL = "Somebody is at the door"


def overlay(cockpit: Driver) -> str:
    return str(cockpit.cockpit.navigator.property("overlay"))


def toast(cockpit: Driver) -> str:
    notifications: Any = cockpit.cockpit.engine.singletonInstance("hmi.shell", "Notifications")
    return str(notifications.property("toasts").property("text"))


def happens(cockpit: Driver, name: str, body: dict[str, object]) -> None:
    cockpit.raw(f"vehicle/demo/event/{name}", json.dumps(body).encode())
    cockpit.drain()


def test_a_touch_beside_closes_it(cockpit: Driver) -> None:
    cockpit.cockpit.navigator.show("notifications")
    cockpit.process()
    cockpit.tap_at(QPointF(600, 300))
    assert overlay(cockpit) == ""


def test_the_strip_is_never_covered(cockpit: Driver) -> None:
    cockpit.say({"Vehicle.Speed": 50.0})
    for name in ("notifications", "quick", "search"):
        cockpit.cockpit.navigator.show(name)
        cockpit.process()
        assert cockpit.shown("50").opacity == 1


def test_while_one_sets_something_notifications_wait_but_answers_do_not(cockpit: Driver) -> None:
    happens(cockpit, "doorbell", {})
    assert toast(cockpit) == DOORBELL
    cockpit.cockpit.navigator.show("quick")
    cockpit.process()
    assert toast(cockpit) == ""
    lockout: Any = cockpit.cockpit.engine.singletonInstance("hmi.design", "Lockout")
    lockout.explain("video")
    assert toast(cockpit) == "Video plays while you are parked"
    notifications: Any = cockpit.cockpit.engine.singletonInstance("hmi.shell", "Notifications")
    notifications.property("toasts").dismiss()
    assert toast(cockpit) == ""
    cockpit.cockpit.navigator.show("")
    cockpit.process()
    assert toast(cockpit) == DOORBELL


@pytest.mark.parametrize("name", ["notifications", "quick", "search"])
def test_keys_reach_every_control_of_a_sheet_and_none_behind_it(cockpit: Driver, qtbot: QtBot, name: str) -> None:
    cockpit.say(PARKED | {"Vehicle.LowVoltageBattery.CurrentVoltage": 11.0})
    happens(cockpit, "doorbell", {})
    cockpit.cockpit.navigator.show(name)
    search: Any = cockpit.cockpit.engine.singletonInstance("hmi.shell", "Search")
    qtbot.waitUntil(lambda: not search.property("busy"))
    cockpit.process()
    room = cockpit.window.findChild(QQuickItem, "overlays")
    there = [(control, item) for control, item in cockpit.items(*CONTROLS) if item.isEnabled()]
    sheet = {control for control, item in there if is_within(item, room)}
    assert len(sheet) >= 3
    seen = set()
    for _ in range(len(candidates(cockpit.window, None))):
        cockpit.key(Qt.Key.Key_Tab)
        seen.add(cockpit.focused)
    assert sheet <= seen
    behind = {control for control, item in cockpit.items(*CONTROLS) if is_within(item, cockpit.panel)}
    assert behind
    assert not behind & (seen - sheet)


@pytest.mark.parametrize("name", ["notifications", "quick", "search"])
def test_escape_closes_a_sheet(cockpit: Driver, name: str) -> None:
    cockpit.cockpit.navigator.show(name)
    cockpit.process()
    cockpit.key(Qt.Key.Key_Escape)
    assert overlay(cockpit) == ""


def is_within(item: QQuickItem, ancestor: QQuickItem | None) -> bool:
    """Whether `item` stands in `ancestor`."""
    step: QQuickItem | None = item
    while step is not None and step is not ancestor:
        step = step.parentItem()
    return step is not None and ancestor is not None
