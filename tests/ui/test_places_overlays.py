"""Overlays over the stage: they close by a touch beside, leave the strip alone, and toasts wait for them."""

import json
from typing import Any

from PySide6.QtCore import QPointF

from tests.ui.driver import Driver

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
