"""A stand and the demonstrator's console, as real processes."""

import json

import pytest

from tests.end_to_end.conftest import DemoMaker
from tests.support.mqtt import Peer, eventually
from tests.support.processes import program, wait_until_dead


@pytest.mark.parametrize("victim", ["hmi run", "mock_vehicle run", "mock_vehicle broker", "hmi console"])
def test_on_a_stand_whatever_crashes_is_started_again(victim: str, demo: DemoMaker) -> None:
    running = demo("--headless", "--kiosk", "--duration", "60")
    processes = running.wait_until_up()
    eventually(lambda: program(running.process.pid, "hmi console") is not None, what="the story's teller is there")
    first = running.find(victim)
    first.kill()

    def is_back() -> bool:
        again = program(running.process.pid, victim)
        return again is not None and again.pid != first.pid

    eventually(is_back, 10.0, f"{victim} is back; it says: {running.output}")
    assert "it is started again" in running.output
    running.wait_until_up()
    assert running.end() == 0
    wait_until_dead(processes, 1.0)
    assert running.left_over() == []


def test_a_stand_tells_its_story_and_gives_way_to_a_touch(demo: DemoMaker) -> None:
    running = demo("--headless", "--kiosk", "--duration", "60")
    running.wait_until_up()
    event = "vehicle/demo/event/cockpit_show"

    def captions(peer: Peer) -> list[dict[str, str]]:
        return [json.loads(told.payload)["caption"] for told in tuple(peer.messages) if told.topic == event]

    with Peer(running.urls["mqtt"]["hmi"]) as peer:
        assert peer.subscribe("vehicle/demo/event/#")
        eventually(lambda: bool(captions(peer)), 20.0, "the story's second step is told")
        assert captions(peer)[-1]["de"]
        peer.publish("cockpit/demo/touch", b'{"time": 1}')
        peer.wait_for(lambda: captions(peer)[-1] == {})


def test_a_stand_needs_a_simulated_vehicle(demo: DemoMaker) -> None:
    running = demo("--headless", "--kiosk", "--drive", __file__)
    assert running.wait() == 2
    assert "give one of --drive and --kiosk" in " ".join(running.output.replace("│", " ").split())
