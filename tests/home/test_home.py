"""The home from message to device and from wish to message, with nothing real behind it."""

import json

import pytest

from hmi.bus.connection import LinkState
from hmi.home.home import MAX_TOPICS
from tests.home.configs import CEILING, DOORBELL, FRONT_DOOR
from tests.home.conftest import HomeBench
from tests.signals.bench import Bench


def test_every_device_is_known_with_its_name_and_room(house: HomeBench) -> None:
    devices = house.link.home.devices
    assert devices["light/living_room_ceiling"].title == "Ceiling light"
    assert devices["switch/coffee_machine"].area == "Kitchen"
    assert devices["sensor/washing_machine_remaining"].title == "Time left"
    assert all(device.is_available for device in devices.values())
    assert house.store.refusals == {}


def test_what_each_says(house: HomeBench) -> None:
    assert house.values("light/living_room_ceiling") == {"on": True, "brightness": pytest.approx(0.4)}
    assert house.values("light/kitchen") == {"on": False, "brightness": pytest.approx(0.6)}
    assert house.values("switch/coffee_machine") == {"on": False}
    assert house.values("climate/living_room_heating") == {
        "mode": "heat",
        "target": 21.0,
        "current": 19.2,
        "action": "heating",
    }
    assert house.values("cover/garage_door") == {"state": "closed", "position": 0.0}
    assert house.values("lock/front_door") == {"state": "locked"}
    assert house.values("sensor/washing_machine_state") == {"value": "washing"}
    assert house.values("sensor/solar_power") == {"value": "3400"}


@pytest.mark.parametrize(
    ("key", "attribute", "wanted", "topic", "payload"),
    [
        ("light/living_room_ceiling", "on", False, "home/living_room/ceiling/set", '{"state": "OFF"}'),
        (
            "light/living_room_ceiling",
            "brightness",
            0.2,
            "home/living_room/ceiling/set",
            '{"state":"ON","brightness":51}',
        ),
        ("light/kitchen", "on", True, "home/kitchen/light/set", "ON"),
        ("light/kitchen", "brightness", 0.3, "home/kitchen/light/level/set", "30"),
        ("climate/living_room_heating", "target", 21.5, "home/living_room/heating/temperature/set", "21.5"),
        ("climate/living_room_heating", "mode", "off", "home/living_room/heating/mode/set", "off"),
        ("cover/garage_door", "state", "open", "home/garage/door/set", "OPEN"),
        ("cover/garage_door", "state", "stopped", "home/garage/door/set", "STOP"),
        ("cover/garage_door", "position", 30, "home/garage/door/position/set", "30"),
        ("lock/front_door", "state", "unlocked", "home/hall/door/set", "UNLOCK"),
        ("scene/living_room_film", "press", True, "home/living_room/film/set", "ON"),
    ],
)
def test_how_each_is_asked(
    house: HomeBench, key: str, attribute: str, wanted: object, topic: str, payload: str
) -> None:
    house.link.home.ask(key, attribute, wanted)
    (sent,) = house.sent
    assert (sent.topic, sent.payload.decode(), sent.qos) == (topic, payload, 1)


def test_a_wish_is_pending_until_the_device_shows_it(house: HomeBench) -> None:
    wishes = house.link.home.wishes
    house.link.home.ask("lock/front_door", "state", "unlocked")
    assert wishes.pending("lock/front_door") is not None
    house.home("home/hall/door/state", "LOCKED", retained=False)
    house.drain()
    assert wishes.pending("lock/front_door") is not None
    house.home("home/hall/door/state", "UNLOCKING", retained=False)
    house.drain()
    assert wishes.pending("lock/front_door") is None
    assert wishes.failure("lock/front_door") == ""


def test_a_wish_without_effect_fails_and_is_said_for_a_while(house: HomeBench) -> None:
    wishes = house.link.home.wishes
    house.link.home.ask("light/kitchen", "on", True)
    assert house.link.next_deadline_s() is not None
    house.pass_time(6.1)
    assert wishes.pending("light/kitchen") is None
    assert wishes.failure("light/kitchen") == "Asked, but nothing changed"
    house.pass_time(8.1)
    assert wishes.failure("light/kitchen") == ""


def test_a_jammed_lock_fails_at_once(house: HomeBench) -> None:
    house.home("home/hall/door/state", "UNLOCKED", retained=False)
    house.drain()
    house.link.home.ask("lock/front_door", "state", "locked")
    house.home("home/hall/door/state", "JAMMED", retained=False)
    house.drain()
    assert house.link.home.wishes.failure("lock/front_door") == "It is jammed"


def test_what_is_not_there_is_not_asked(house: HomeBench) -> None:
    house.home("home/status", "offline")
    house.drain()
    house.link.home.ask("light/kitchen", "on", True)
    assert house.sent == []
    assert house.link.home.wishes.failure("light/kitchen") == "Cannot be reached"


def test_a_mode_it_does_not_have_is_not_sent(house: HomeBench) -> None:
    house.link.home.ask("climate/living_room_heating", "mode", "cool")
    assert house.sent == []
    assert house.link.home.wishes.failure("climate/living_room_heating") == "It cannot do that"


def test_locked_holds_only_while_it_is_said(house: HomeBench) -> None:
    """Never a wrong "locked": gone, out of connection or not heard again, nothing may be taken for now."""
    assert house.is_current("lock/front_door")
    house.home("home/status", "offline")
    house.drain()
    assert not house.is_current("lock/front_door")
    house.home("home/status", "online")
    house.drain()
    assert house.is_current("lock/front_door")
    house.connection.become(LinkState.LOST)
    house.drain()
    assert not house.is_current("lock/front_door")
    house.connect()
    house.home("home/status", "online")
    house.drain()
    assert not house.is_current("lock/front_door"), "its state has not come again"
    house.home("home/hall/door/state", "LOCKED")
    house.drain()
    assert house.is_current("lock/front_door")


def test_what_a_lock_says_must_be_a_word_of_its_own(house: HomeBench) -> None:
    house.home("home/hall/door/state", "locked, honestly")
    house.drain()
    assert "lock/front_door" in house.store.refusals["home/hall/door/state"].reason
    house.home("home/hall/door/state", "None")
    house.drain()
    assert house.values("lock/front_door") == {}


def test_availability_all_needs_all(house: HomeBench) -> None:
    house.home("home/hall/doorbell/availability", "offline")
    house.drain()
    assert not house.link.home.devices["event/doorbell"].is_available
    assert house.link.home.devices["light/kitchen"].is_available


def test_an_empty_config_takes_the_device_away(house: HomeBench) -> None:
    house.home("homeassistant/light/kitchen/config", "")
    house.drain()
    assert "light/kitchen" not in house.link.home.devices
    house.home("home/kitchen/light/state", {"power": "ON"})
    house.drain()
    assert "light/kitchen" not in house.link.home.devices


def test_a_state_may_come_before_its_config(house: HomeBench) -> None:
    house.home("home/attic/lamp/state", {"state": "ON"})
    house.drain()
    house.announce("light/attic", {**CEILING, "state_topic": "home/attic/lamp/state"})
    house.drain()
    assert house.values("light/attic") == {"on": True}


def test_a_ring_is_told_and_a_kept_one_is_not(house: HomeBench) -> None:
    heard: list[tuple[str, dict[str, object]]] = []
    house.link.event_listeners.append(lambda topic, payload: heard.append((topic, json.loads(payload))))
    house.home("home/hall/doorbell/event", {"event_type": "ring"}, retained=True)
    house.drain()
    assert heard == []
    house.home("home/hall/doorbell/event", {"event_type": "ring"}, retained=False)
    house.drain()
    ((topic, body),) = heard
    assert topic == "vehicle/demo/event/home"
    assert (body["device_class"], body["title"], body["what"]) == ("doorbell", "Doorbell", "ring")
    house.announce("event/doorbell", DOORBELL)
    house.drain()
    assert len(heard) == 1, "announced again, it does not ring again"


def test_a_machine_that_is_done_is_told_once(house: HomeBench) -> None:
    heard: list[str] = []
    house.link.home.happening_listeners.append(lambda happening: heard.append(happening.what))
    for _ in range(2):
        house.home("home/kitchen/washer/state", {"state": "done", "remaining": 0}, retained=False)
        house.drain()
    assert heard == ["done"]


def test_nothing_is_read_until_somebody_asks(live: Bench) -> None:
    wakes = live.wakes
    live.home("homeassistant/lock/front_door/config", FRONT_DOOR)
    live.home("home/hall/door/state", "LOCKED")
    live.drain()
    assert (live.link.home.devices, live.wakes) == ({}, wakes)
    live.link.home.begin()
    live.drain()
    assert live.link.home.devices["lock/front_door"].title == "Front door"


def test_a_flood_of_topics_is_bounded_and_counted(live: Bench) -> None:
    for number in range(MAX_TOPICS + 10):
        live.home(f"home/{number}", "1")
        live.home(f"home/{number}", "2")
    live.drain()
    assert live.store.counts["overflowed"] == 20
