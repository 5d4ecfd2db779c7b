"""The lockout policy in the window: what the car does decides what may be touched."""

from pathlib import Path
from typing import Any

import pytest

from hmi.design.lockout import Lockout
from hmi.shell import policy_feed
from tests.ui.conftest import Open
from tests.ui.driver import Driver

SPEED = "Vehicle.Speed"
GEAR = "Vehicle.Powertrain.Transmission.SelectedGear"
IS_MOVING = "Vehicle.IsMoving"
PARKED: dict[str, object] = {SPEED: 0.0, GEAR: 126, IS_MOVING: False}
IDLING: dict[str, object] = {SPEED: 0.0, GEAR: 127, IS_MOVING: False}
MOVING: dict[str, object] = {SPEED: 50.0, GEAR: 127, IS_MOVING: True}


def lockout(cockpit: Driver) -> Any:
    found = cockpit.cockpit.engine.singletonInstance("hmi.design", "Lockout")
    assert isinstance(found, Lockout)
    return found


def test_before_the_car_has_said_anything_the_strictest_holds(cockpit: Driver) -> None:
    assert lockout(cockpit).property("forbidden") == ["keyboard", "messages", "opening", "setup", "video"]
    assert lockout(cockpit).property("maxItems") == 21


def test_what_is_forbidden_follows_the_car(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    assert lockout(cockpit).property("forbidden") == []
    cockpit.say(IDLING)
    assert lockout(cockpit).property("forbidden") == ["video"]
    cockpit.say(MOVING)
    assert lockout(cockpit).forbids("keyboard")
    assert lockout(cockpit).property("state") == "moving"
    cockpit.say(PARKED)
    assert not lockout(cockpit).forbids("keyboard")


def test_the_parking_brake_parks_too(cockpit: Driver) -> None:
    cockpit.say(IDLING | {"Vehicle.Chassis.ParkingBrake.IsEngaged": True})
    assert lockout(cockpit).property("state") == "parked"


@pytest.mark.parametrize("path", [SPEED, GEAR])
def test_what_is_not_current_counts_as_moving(cockpit: Driver, path: str) -> None:
    cockpit.say(PARKED)
    cockpit.clock()
    for other in PARKED.keys() - {path}:
        cockpit.state(other, PARKED[other], at=cockpit.now + 2)
    cockpit.monotonic.advance(2.5)
    cockpit.clock()
    cockpit.drain()
    cockpit.pass_time(0)
    assert cockpit.entry(path).stale
    assert lockout(cockpit).property("state") == "moving"


def test_a_car_that_is_gone_counts_as_moving(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    cockpit.status("offline")
    cockpit.drain()
    assert lockout(cockpit).property("state") == "moving"
    cockpit.status("online")
    cockpit.say(PARKED)
    assert lockout(cockpit).property("state") == "parked"


def test_without_a_policy_nothing_is_allowed_even_when_parked(
    open_cockpit: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(policy_feed, "FILE", tmp_path / "gone.yaml")
    cockpit = open_cockpit()
    cockpit.go_live()
    cockpit.say(PARKED)
    assert lockout(cockpit).property("forbidden") == ["keyboard", "messages", "opening", "setup", "video"]
    said = [line for line in caplog.messages if line.startswith("Policy:")]
    assert len(said) == 1
    assert "gone.yaml" in said[0]
    cockpit.cockpit.navigator.show("notifications")
    cockpit.process()
    assert cockpit.sees("The rules for driving cannot be read, so the strictest hold")


def test_a_touch_on_what_is_locked_is_answered_in_words(cockpit: Driver) -> None:
    told: list[str] = []
    lockout(cockpit).refused.connect(told.append)
    lockout(cockpit).explain("keyboard")
    lockout(cockpit).explain("video")
    assert told == ["The keyboard waits until you stop", "Video plays while you are parked"]


def test_three_levels_and_no_more_while_moving(cockpit: Driver) -> None:
    told: list[str] = []
    lockout(cockpit).refused.connect(told.append)
    navigator = cockpit.cockpit.navigator
    cockpit.say(MOVING)
    navigator.open("bus", "a>b")
    assert navigator.property("argument") == "a>b"
    navigator.open("bus", "a>b>c")
    assert navigator.property("argument") == "a>b"
    assert told == ["There is more here once you stop"]
    cockpit.say(PARKED)
    navigator.open("bus", "a>b>c")
    assert navigator.property("argument") == "a>b>c"


def test_a_list_and_a_text_are_cut_while_moving(cockpit: Driver) -> None:
    rows, text = list(range(30)), "word " * 40
    cockpit.say(PARKED)
    assert lockout(cockpit).rows(rows) == rows
    assert lockout(cockpit).more(30) == ""
    assert lockout(cockpit).shorten(text) == text
    cockpit.say(MOVING)
    assert lockout(cockpit).rows(rows) == rows[:21]
    assert lockout(cockpit).more(30) == "9 more when you stop"
    assert len(lockout(cockpit).shorten(text)) <= 120
