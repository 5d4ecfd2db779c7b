"""The notification centre, toasts and a caller's card, as a person sees them."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible, QPointingDevice
from pytestqt.qtbot import QtBot

from hmi.shell.cockpit import Look
from hmi.shell.notifications import Notification, Text
from hmi.shell.notifications_model import Notifications
from hmi.signals.commands import FAILURE_SHOWN_S
from tests.ui.conftest import Open
from tests.ui.driver import Driver
from tests.ui.vehicle import ON_THE_ROAD

HOOD = "Vehicle.Body.Hood.IsOpen"
TYRE = "Vehicle.Chassis.Axle.Row1.Wheel.Left.Tire.IsPressureLow"
WEAK = "Vehicle.LowVoltageBattery.CurrentVoltage"
KIND = "Vehicle.DataSource.Kind"
GEAR = "Vehicle.Powertrain.Transmission.SelectedGear"
DOORBELL = "Somebody is at the door"
LOW, BATTERY = "A tyre is low. Check it at the next stop", "The 12 V battery is weak"


def notifications(cockpit: Driver) -> Any:
    found = cockpit.cockpit.engine.singletonInstance("hmi.shell", "Notifications")
    assert isinstance(found, Notifications)
    return found


def happens(cockpit: Driver, name: str, body: dict[str, object]) -> None:
    cockpit.raw(f"vehicle/demo/event/{name}", json.dumps(body).encode())
    cockpit.drain()


def opened(cockpit: Driver) -> list[str]:
    """The centre, and what stands in it."""
    cockpit.cockpit.navigator.show("notifications")
    cockpit.process()
    return listed(cockpit)


def listed(cockpit: Driver) -> list[str]:
    return [row["title"] for row in notifications(cockpit).property("rows").rows]


def test_with_nothing_to_tell_it_says_so_kindly(cockpit: Driver) -> None:
    assert opened(cockpit) == []
    assert cockpit.sees("All is well")
    assert "Clear all" not in cockpit.names(QAccessible.Role.Button)


def test_what_the_car_says_stands_there_with_its_age_the_newest_first(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD | {TYRE: True})
    cockpit.monotonic.advance(125)
    cockpit.say(ON_THE_ROAD | {WEAK: 11.0, TYRE: True})
    happens(cockpit, "doorbell", {"place": "front door"})
    assert opened(cockpit) == [BATTERY, LOW, DOORBELL]
    words = cockpit.words()
    assert "2 min ago" in words
    assert "Soon" in words
    assert "Good to know" in words
    assert "Front door" in words
    cockpit.monotonic.advance(60)
    cockpit.clock()
    cockpit.drain()
    assert "3 min ago" in cockpit.words()


def test_what_is_long_past_is_no_news_and_stands_in_the_centre(cockpit: Driver) -> None:
    happens(cockpit, "doorbell", {"timestamp": cockpit.now - 60})
    assert notifications(cockpit).property("toasts").property("text") == ""
    assert opened(cockpit) == [DOORBELL]


def test_what_is_over_leaves(cockpit: Driver) -> None:
    cockpit.say({TYRE: True})
    assert opened(cockpit) == [LOW]
    cockpit.say({TYRE: False})
    assert listed(cockpit) == []
    assert notifications(cockpit).property("count") == 0


def test_the_bell_counts(cockpit: Driver) -> None:
    assert (notifications(cockpit).property("count"), notifications(cockpit).property("worst")) == (0, "")
    happens(cockpit, "doorbell", {})
    assert (notifications(cockpit).property("count"), notifications(cockpit).property("worst")) == (1, "dim")
    cockpit.say({TYRE: True})
    assert notifications(cockpit).property("attention") == 1
    assert notifications(cockpit).property("worst") == "amber"


def test_a_cross_takes_one_away_and_undo_brings_it_back(cockpit: Driver) -> None:
    cockpit.say({TYRE: True, WEAK: 11.0})
    assert len(opened(cockpit)) == 2
    cockpit.tap(f"Clear: {BATTERY}")
    assert listed(cockpit) == [LOW]
    assert cockpit.sees(f"Cleared: {BATTERY}")
    cockpit.tap("Undo")
    assert sorted(listed(cockpit)) == [LOW, BATTERY]
    assert not cockpit.sees(f"Cleared: {BATTERY}")


def test_all_can_be_cleared_and_brought_back(cockpit: Driver) -> None:
    cockpit.say({TYRE: True, WEAK: 11.0})
    before = opened(cockpit)
    cockpit.tap("Clear all")
    assert listed(cockpit) == []
    assert cockpit.sees("2 notifications cleared")
    cockpit.tap("Undo")
    assert listed(cockpit) == before


def test_what_was_cleared_is_forgotten_when_the_centre_closes(cockpit: Driver) -> None:
    cockpit.say({TYRE: True})
    opened(cockpit)
    cockpit.tap(f"Clear: {LOW}")
    cockpit.tap("Close")
    assert opened(cockpit) == []
    assert "Undo" not in cockpit.names(QAccessible.Role.Button)


def card(cockpit: Driver, title: str) -> QPointF:
    found = [item for name, item in cockpit.items(QAccessible.Role.Button) if name.startswith(f"{title}, ")]
    assert len(found) == 1, cockpit.names(QAccessible.Role.Button)
    return found[0].mapToScene(QPointF(found[0].width() / 3, found[0].height() / 2))


def test_a_swipe_aside_takes_one_away_a_short_one_does_not(cockpit: Driver) -> None:
    cockpit.say({TYRE: True})
    opened(cockpit)
    for distance, left in ((120, [LOW]), (480, [])):
        at = card(cockpit, LOW)
        cockpit.drag(at, at + QPointF(distance, 0), steps=12)
        assert listed(cockpit) == left


def test_a_tap_opens_what_it_is_about(cockpit: Driver) -> None:
    navigator = cockpit.cockpit.navigator
    navigator.open("bus")
    key = "Vehicle.Powertrain.TractionBattery.Charging.IsCharging"
    cockpit.say({key: False})
    cockpit.say({key: True})
    opened(cockpit)
    cockpit.tap_at(card(cockpit, "Charging has begun"))
    assert (navigator.property("current"), navigator.property("argument")) == ("energy", "charging")
    assert navigator.property("overlay") == ""


def test_while_moving_no_more_than_21_are_listed(cockpit: Driver) -> None:
    log = notifications(cockpit).log
    for number in range(30):
        log.event("fault_raised", {"code": f"P{number:04}"}, cockpit.now + number)
    assert len(opened(cockpit)) == 21
    assert notifications(cockpit).property("more") == "9 more when you stop"
    cockpit.say({"Vehicle.Speed": 0.0, "Vehicle.IsMoving": False, "Vehicle.Powertrain.Transmission.SelectedGear": 126})
    assert len(listed(cockpit)) == 30
    assert notifications(cockpit).property("more") == ""


def toast(cockpit: Driver) -> str:
    text = notifications(cockpit).property("toasts").property("text")
    assert isinstance(text, str)
    assert not text or cockpit.sees(text)
    return text


def test_what_arrives_is_said_in_passing_and_never_over_the_strip(cockpit: Driver) -> None:
    happens(cockpit, "doorbell", {"place": "front door"})
    assert toast(cockpit) == f"{DOORBELL}. Front door"
    assert cockpit.shown(f"{DOORBELL}. Front door").box.left() > 400
    cockpit.tap("Open")
    assert toast(cockpit) == ""


def test_what_the_strip_says_is_not_said_twice(cockpit: Driver) -> None:
    cockpit.say({TYRE: True})
    assert cockpit.sees(LOW)
    assert toast(cockpit) == ""


def test_what_is_locked_says_why_when_touched(cockpit: Driver) -> None:
    happens(cockpit, "doorbell", {})
    lockout: Any = cockpit.cockpit.engine.singletonInstance("hmi.design", "Lockout")
    lockout.explain("video")
    cockpit.process()
    assert toast(cockpit) == "Video plays while you are parked"


def test_while_the_centre_is_open_nothing_is_said_besides(cockpit: Driver) -> None:
    happens(cockpit, "doorbell", {})
    assert opened(cockpit) == [DOORBELL]
    assert toast(cockpit) == ""
    happens(cockpit, "fault_raised", {"code": "P0AA6"})
    assert toast(cockpit) == ""
    assert len(listed(cockpit)) == 2


def test_a_command_that_came_to_nothing_is_kept(cockpit: Driver) -> None:
    path = "Vehicle.Cabin.HVAC.IsFrontDefrosterActive"
    cockpit.say({path: False})
    cockpit.link.commander.send(path, True)
    cockpit.drain()
    cockpit.pass_time(3.1)
    assert opened(cockpit) == ["The car did not do that"]
    assert cockpit.sees("The vehicle did not answer")


def test_why_a_command_came_to_nothing_follows_the_language(cockpit: Driver, qtbot: QtBot) -> None:
    path = "Vehicle.Cabin.HVAC.IsFrontDefrosterActive"
    cockpit.say({path: False})
    cockpit.link.commander.send(path, True)
    cockpit.drain()
    cockpit.pass_time(3.1)
    cockpit.pass_time(FAILURE_SHOWN_S)  # the control says it no more, the centre does
    opened(cockpit)
    cockpit.settings.put("language", "de")
    qtbot.waitUntil(lambda: cockpit.settings.property("spoken") == "de")
    cockpit.process()
    assert cockpit.sees("Das Fahrzeug hat nicht geantwortet")
    assert not cockpit.sees("The vehicle did not answer")


@pytest.mark.parametrize("word", ["because ", "e"])
def test_words_without_end_make_no_toast_or_row_without_end(cockpit: Driver, word: str) -> None:
    endless = word * (60_000 // len(word))
    log = notifications(cockpit).log
    log.tell(Notification("a", Text("", endless), Text("", "So " + endless), panel="home", time=cockpit.now))
    cockpit.say({"Vehicle.Speed": 0.0, "Vehicle.IsMoving": False, GEAR: 126})
    said = toast(cockpit)
    assert len(said) < 1_000
    assert cockpit.shown(said).box.height() < 400
    opened(cockpit)
    (row,) = notifications(cockpit).property("rows").rows
    assert len(row["detail"]) > 120, "parked, more may be read"
    assert cockpit.shown(row["detail"]).box.height() < 300


def test_broken_settings_are_told_and_a_new_generation_does_not_forget_them(open_cockpit: Open) -> None:
    cockpit = open_cockpit()
    cockpit.go_live()
    settings: Any = cockpit.cockpit.engine.singletonInstance("hmi.shell", "Settings")
    settings._writing_failed("disk full")
    cockpit.say({TYRE: True})
    cockpit.clock(generation=2)
    cockpit.drain()
    assert opened(cockpit) == ["What you change cannot be kept: disk full"]
    settings._writing_failed(None)
    cockpit.drain()
    assert listed(cockpit) == []


def test_a_look_that_is_not_there_is_told_until_one_is_chosen(open_cockpit: Open) -> None:
    cockpit = open_cockpit()
    cockpit.go_live()
    cockpit.settings.put("theme", "gone")
    cockpit.drain()
    assert opened(cockpit) == ["The look that was chosen cannot be shown"]
    assert any("gone" in word and "calm" in word for word in cockpit.words()), "which is missing, and which are there"
    cockpit.settings.put("theme", "signal")
    cockpit.drain()
    assert listed(cockpit) == []


def test_a_look_that_the_settings_file_asks_for_in_vain_is_told_at_the_start(
    monkeypatch: pytest.MonkeyPatch, touch_device: QPointingDevice, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"theme": "gone"}', encoding="utf-8")
    cockpit = Driver(monkeypatch, touch_device, Look(1920, 720, panel="energy", settings=file))
    qtbot.waitUntil(lambda: cockpit.current == "energy")
    cockpit.go_live()
    assert opened(cockpit) == ["The look that was chosen cannot be shown"]
    cockpit.close()


def rings(cockpit: Driver, kind: str = "SIMULATION") -> None:
    cockpit.say({KIND: kind})
    happens(cockpit, "phone_call", {"name": "Workshop", "state": "ringing"})


def test_a_call_can_be_answered_and_ended_while_moving(cockpit: Driver) -> None:
    cockpit.say({"Vehicle.Speed": 50.0, "Vehicle.IsMoving": True})
    rings(cockpit)
    assert cockpit.sees("Workshop")
    assert cockpit.sees("Simulated call")
    cockpit.tap("Answer")
    assert cockpit.sees("0:00")
    goes_on(cockpit, 61)
    assert cockpit.sees("1:01")
    cockpit.tap("Hang up")
    assert not cockpit.sees("Workshop")
    assert cockpit.sent == [], "a call on this screen is not the car's business"
    assert opened(cockpit) == []


def goes_on(cockpit: Driver, seconds: int) -> None:
    """So much time passes, and the vehicle is there all the while."""
    for _ in range(seconds):
        cockpit.monotonic.advance(1)
        cockpit.clock()
        cockpit.drain()


@pytest.mark.parametrize("ends", ["restart", "offline", "silent"])
def test_an_answered_call_ends_with_the_vehicle_that_told_of_it(cockpit: Driver, ends: str) -> None:
    rings(cockpit)
    cockpit.tap("Answer")
    match ends:
        case "restart":
            cockpit.clock(generation=2)
        case "offline":
            cockpit.status("offline")
        case _:
            cockpit.pass_time(30)
    cockpit.drain()
    assert not cockpit.sees("Workshop")


def test_a_call_of_a_recording_can_only_be_hidden(cockpit: Driver) -> None:
    rings(cockpit, "RECORDING")
    happens(cockpit, "phone_call", {"state": "answered"})
    assert "Hang up" not in cockpit.names(QAccessible.Role.Button)
    cockpit.tap("Hide")
    assert not cockpit.sees("Workshop")


def test_a_declined_call_is_not_missed_one_that_stops_ringing_is(cockpit: Driver) -> None:
    rings(cockpit)
    cockpit.tap("Decline")
    happens(cockpit, "phone_call", {"state": "ended"})
    assert opened(cockpit) == []
    rings(cockpit)
    happens(cockpit, "phone_call", {"state": "ended"})
    assert listed(cockpit) == ["Missed call"]
    goes_on(cockpit, 1)
    rings(cockpit)
    goes_on(cockpit, 46)
    assert not cockpit.sees("Simulated call")
    assert listed(cockpit) == ["Missed call", "Missed call"]


def test_a_call_of_the_past_does_not_ring_and_told_again_it_is_the_same(cockpit: Driver) -> None:
    cockpit.say({KIND: "RECORDING"})
    past = cockpit.now - 600
    for _seek in range(2):
        for state, at in (("ringing", past), ("ended", past + 20), ("ringing", past + 60)):
            happens(cockpit, "phone_call", {"name": "Workshop", "state": state, "timestamp": at})
        assert not cockpit.sees("Workshop")
        cockpit.clock(generation=2)
        cockpit.drain()
    assert opened(cockpit) == ["Missed call", "Missed call"]
    assert "10 min ago" in cockpit.words()


def test_a_real_call_is_the_phones_to_take(cockpit: Driver) -> None:
    rings(cockpit, "VEHICLE")
    assert cockpit.sees("Calls. Your phone takes it")
    assert "Answer" not in cockpit.names(QAccessible.Role.Button)
    cockpit.tap("Hide")
    assert not cockpit.sees("Workshop")


@pytest.mark.parametrize("body", [{}, {"state": 7}, {"state": "ringing", "name": {"x": 1}}, {"name": "x"}])
def test_a_call_that_nobody_can_read_does_no_harm(cockpit: Driver, body: dict[str, object]) -> None:
    cockpit.say({KIND: "SIMULATION"})
    happens(cockpit, "phone_call", body)
    assert cockpit.sees("Unknown number") is (body.get("state") == "ringing")


def test_what_nobody_put_away_is_there_after_a_restart(
    monkeypatch: pytest.MonkeyPatch, touch_device: QPointingDevice, tmp_path: Path, qtbot: QtBot
) -> None:
    look = Look(1920, 720, panel="energy", settings=tmp_path / "settings.json")
    for is_first in (True, False):
        cockpit = Driver(monkeypatch, touch_device, look)
        qtbot.waitUntil(lambda cockpit=cockpit: cockpit.current == "energy")  # type: ignore[misc]
        cockpit.go_live()
        if is_first:
            happens(cockpit, "doorbell", {"place": "garden"})
        assert cockpit.sees(f"{DOORBELL}. Garden") is is_first, "the second time it is no news"
        assert opened(cockpit) == [DOORBELL]
        assert cockpit.sees("Garden")
        cockpit.close()
