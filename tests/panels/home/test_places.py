"""What the home adds to the shell: cards, search, notifications."""

from hmi.panels.home.finder import Devices
from hmi.panels.home.model import HomeModel
from hmi.panels.home.watcher import HomeEvents
from hmi.shell.notifications import Notification
from tests.ui.driver import Driver

RING = {"key": "event/doorbell", "component": "event", "device_class": "doorbell", "title": "Doorbell", "what": "ring"}


def test_a_ring_and_a_machine_that_is_done_are_told() -> None:
    (ring,) = HomeEvents().event("home", RING, 5.0)
    assert isinstance(ring, Notification)
    assert (ring.key, ring.panel, ring.argument, ring.time) == ("doorbell", "home", "event/doorbell", 5.0)
    done = {"key": "sensor/washer", "component": "sensor", "title": "Washing machine", "what": "done"}
    (told,) = HomeEvents().event("home", done, 6.0)
    assert isinstance(told, Notification)
    assert told.title.parts == ("Washing machine",)


def test_what_is_none_of_its_business_is_not_told() -> None:
    watcher = HomeEvents()
    assert list(watcher.event("doorbell", RING, 0.0)) == []
    assert list(watcher.event("home", {"what": ["ring"]}, 0.0)) == []
    assert list(watcher.event("home", {**RING, "device_class": "motion"}, 0.0)) == []


def test_a_name_of_any_length_is_told_in_a_line() -> None:
    for body in (RING, {**RING, "device_class": "", "component": "sensor", "what": "done"}):
        (told,) = HomeEvents().event("home", {**body, "title": "ring\n" * 12_000, "key": "k" * 60_000}, 0.0)
        assert isinstance(told, Notification)
        words = (*told.title.parts, *told.detail.parts)
        assert max(map(len, words)) <= 60
        assert max(len(told.key), len(told.argument)) <= 210
        assert not any("\n" in word for word in words)


def test_every_tile_is_found_by_name_and_room(room: Driver) -> None:
    found = {each.title: each for each in Devices().find("x")}
    assert found["Front door"].argument == "lock/front_door"
    assert found["Front door"].detail == "Hall, locked"
    assert "Kitchen" in found["Coffee machine"].words
    assert len(list(Devices().find(""))) == 1
    assert len(found) == 9
    room.process()


def test_the_card_says_what_stands_open_before_what_is_warmed(room: Driver) -> None:
    (house,) = room.panel.findChildren(HomeModel)
    assert (house.property("worth"), house.property("news")) == (10, "Heating to 21°")
    room.home("home/kitchen/washer/state", {"state": "done", "remaining": 0}, retained=False)
    room.drain()
    room.drain()
    assert (house.property("worth"), house.property("news")) == (25, "Washing machine is done")
    room.home("home/garage/door/state", {"state": "open", "position": 100}, retained=False)
    room.drain()
    room.drain()
    assert (house.property("worth"), house.property("news")) == (60, "Garage door is open")
