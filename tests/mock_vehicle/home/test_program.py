"""The home on a real broker: announced, obeying, gone by its last will, in the vehicle's time."""

import contextlib
import json
import threading
import time
from collections.abc import Iterator

import pytest

from hmi.bus.connection import LinkState
from hmi.bus.payloads import encode_state
from hmi.bus.url import parse_broker_url
from mock_vehicle.broker import EmbeddedBroker
from mock_vehicle.home.configs import STATUS, announcements, house
from mock_vehicle.home.program import HomeProgram
from tests.support.mqtt import Peer

NIGHT = 1_769_029_200.0
GENERATION = 5_000_000_000_000


@contextlib.contextmanager
def running(broker: EmbeddedBroker, vehicle: str) -> Iterator[HomeProgram]:
    """A home that has said `online`, and hears what is said from then on."""
    with Peer(broker.urls["mqtt"]["tester"]) as witness:
        assert witness.subscribe(STATUS)
        links: list[LinkState] = []
        url = parse_broker_url(broker.urls["mqtt"]["home"])
        program = HomeProgram(url, vehicle, on_link=lambda state, _: links.append(state))
        thread = threading.Thread(target=program.run)
        thread.start()
        try:
            witness.wait_for(lambda: any(m.payload == b"online" and not m.retained for m in witness.messages))
            yield program
        finally:
            program.stop()
            thread.join(5)
            assert not thread.is_alive()
            assert links == [LinkState.CONNECTED], "its own end is no loss"


@pytest.fixture
def program(broker: EmbeddedBroker) -> Iterator[HomeProgram]:
    """A home in the time of the vehicle `house-test`."""
    with running(broker, "house-test") as program:
        yield program


@pytest.fixture
def hmi(broker: EmbeddedBroker) -> Iterator[Peer]:
    """The cockpit's role."""
    with Peer(broker.urls["mqtt"]["hmi"]) as peer:
        yield peer


def test_it_announces_itself_obeys_and_says_so(program: HomeProgram, hmi: Peer) -> None:
    assert hmi.subscribe("homeassistant/#")
    assert hmi.subscribe("home/#")
    for topic, raw in announcements().items():
        hmi.wait_for(lambda topic=topic, raw=raw: (topic, raw) in [m[:2] for m in hmi.messages])  # type: ignore[misc]
    hmi.wait_for(lambda: (STATUS, b"online") in [m[:2] for m in hmi.messages])
    hmi.messages.clear()
    hmi.publish("home/kitchen/light/level/set", b"12")
    hmi.wait_for(lambda: ("home/kitchen/light/state", b'{"power":"ON","level":12}') in [m[:2] for m in hmi.messages])
    hmi.messages.clear()
    hmi.publish("home/kitchen/light/level/set", b"very bright")
    assert hmi.wait_for_message("home/kitchen/light/state").payload == b'{"power":"ON","level":12}'
    assert program.home.kitchen.level == 12


def test_its_states_are_kept_and_its_will_is_offline(broker: EmbeddedBroker, program: HomeProgram, hmi: Peer) -> None:
    assert hmi.subscribe("home/#")
    hmi.wait_for(lambda: (STATUS, b"online") in [m[:2] for m in hmi.messages])
    hmi.wait_for_message("home/energy/state")
    with Peer(broker.urls["mqtt"]["tester"]) as late:
        assert late.subscribe("home/garage/door/state")
        assert late.wait_for_message("home/garage/door/state").retained
    program.stop()
    hmi.wait_for(lambda: hmi.messages[-1][:2] == (STATUS, b"offline"))


def test_it_says_everything_again_when_home_assistant_starts(
    broker: EmbeddedBroker, program: HomeProgram, hmi: Peer
) -> None:
    assert program.home is not None
    assert hmi.subscribe("homeassistant/#")
    hmi.wait_for_message("homeassistant/cover/garage_door/config")
    hmi.wait_for(lambda: len([m for m in hmi.messages if m.topic.endswith("/config")]) >= len(announcements()))
    hmi.messages.clear()
    with Peer(broker.urls["mqtt"]["home"]) as assistant:
        assistant.publish("homeassistant/status", b"online")
    hmi.wait_for(lambda: len([m for m in hmi.messages if m.topic.endswith("/config")]) >= len(announcements()))


def test_it_lives_in_the_vehicles_time(broker: EmbeddedBroker, program: HomeProgram, hmi: Peer) -> None:
    assert hmi.subscribe("home/garage/driveway/state")
    noon, tick = NIGHT - 9 * 3600, "vehicle/house-test/clock"
    with Peer(broker.urls["mqtt"]["vehicle"]) as vehicle:
        for generation, at, shown in ((1, noon, b"OFF"), (2, NIGHT, b"ON"), (3, noon, b"OFF")):
            clock = {"time": at, "rate": 1, "generation": GENERATION + generation, "sent": time.time()}
            vehicle.publish(tick, json.dumps(clock).encode(), retain=True)  # it may not listen yet
            hmi.wait_for(lambda shown=shown: bool(hmi.messages) and hmi.messages[-1].payload == shown)  # type: ignore[misc]
        vehicle.publish(tick, b"broken")
        vehicle.publish(tick, b"", retain=True)
    assert program.home.time_s == pytest.approx(noon, abs=60)


def test_its_wallbox_follows_the_car(broker: EmbeddedBroker, hmi: Peer) -> None:
    """Also one that charged before the home came."""
    charging = "vehicle/wallbox-test/state/Vehicle/Powertrain/TractionBattery/Charging"
    with Peer(broker.urls["mqtt"]["vehicle"]) as vehicle:
        clock = {"time": NIGHT, "rate": 1, "generation": GENERATION, "sent": time.time()}
        vehicle.publish("vehicle/wallbox-test/clock", json.dumps(clock).encode(), retain=True)
        vehicle.publish(f"{charging}/EvseId", encode_state(house().wallbox, NIGHT), retain=True)
        vehicle.publish(f"{charging}/ChargeCurrent/Phase1", encode_state(10.0, NIGHT), retain=True)
        with running(broker, "wallbox-test"):
            assert hmi.subscribe("home/garage/wallbox/state")
            hmi.wait_for(lambda: any(m.payload == b'{"power":2300}' for m in hmi.messages))
            vehicle.publish(f"{charging}/ChargeCurrent/Phase1", encode_state(0.0, NIGHT), retain=True)
            hmi.wait_for(lambda: hmi.messages[-1].payload == b'{"power":0}')
        for topic in (f"{charging}/EvseId", f"{charging}/ChargeCurrent/Phase1", "vehicle/wallbox-test/clock"):
            vehicle.publish(topic, b"", retain=True)


def test_a_scenario_that_begins_again_finds_the_home_as_it_was() -> None:
    """The program is asked directly: its own turns come whenever they will."""
    alone = HomeProgram(parse_broker_url("mqtt://127.0.0.1:9"), "alone", monotonic=lambda: 0.0)
    clock = alone._clock_topic
    for generation, at, is_on in ((1, NIGHT, True), (1, NIGHT + 3, True), (1, NIGHT + 2.9, True), (2, NIGHT, False)):
        raw = json.dumps({"time": at, "rate": 1, "generation": generation}).encode()
        alone._received(clock, raw, False)
        if at == NIGHT and generation == 1:
            alone.turn()
            alone._received("home/kitchen/coffee/set", b"ON", False)
        alone.turn()
        assert (alone.home.coffee_s is not None) == is_on


def test_a_wish_left_on_the_broker_is_not_one_of_now(broker: EmbeddedBroker) -> None:
    with Peer(broker.urls["mqtt"]["tester"]) as tester:
        tester.publish("home/hall/door/set", b"UNLOCK", retain=True)
        with running(broker, "nobody") as program:
            assert tester.subscribe("home/#")
            tester.publish("home/hall/doorbell/set", b"PRESS")
            tester.wait_for_message("home/hall/doorbell/event")
            assert program.home.lock.state == "LOCKED"
        tester.publish("home/hall/door/set", b"", retain=True)
