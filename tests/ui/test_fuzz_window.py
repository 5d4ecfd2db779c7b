"""Anything on the bus with the window open: nothing breaks, nothing that is no number is shown as one."""

import json
import random

import pytest

from hmi.bus import topics
from hmi.bus.catalogue import default_catalogue
from tests.signals.test_fuzz import check_what_is_held
from tests.ui.driver import Driver
from tests.ui.vehicle import AT_THE_CHARGER, ON_THE_ROAD

CATALOGUE = default_catalogue()
VALUES: list[object] = [
    None, True, False, 0, -1, 1, 1.5, 50, 126, 127, 255, 1e9, -1e9, 1e300, 2**63, "", "NONE", "DC", "START", "NIGHT",
    "x" * 3_000, [], [1.0] * 3, [1e9, -1e9], [0.0] * 5_000, {}, {"value": 1},
]  # fmt: skip
RAW = [b"", b"{", b"\xff\xff", b"null", b"NaN", b"1", b'"', b"[" * 5_000, b"9" * 70_000, b'{"value":1}']


def junk(chance: random.Random, at: float) -> bytes:
    if chance.random() < 0.3:
        return chance.choice(RAW)
    timestamp = chance.choice([at, at, at - 1e5, at + 1e5, 0, -1, 1e12, "now", None])
    return json.dumps({"value": chance.choice(VALUES), "timestamp": timestamp}).encode()


@pytest.mark.parametrize("seed", range(3))
def test_whatever_comes_the_window_stays_up_and_truthful(cockpit: Driver, seed: int) -> None:
    chance = random.Random(seed)
    shown = sorted(ON_THE_ROAD.keys() | AT_THE_CHARGER.keys())
    paths = [*shown * 3, *CATALOGUE]
    cockpit.say(AT_THE_CHARGER)
    received, sent = cockpit.store.counts["received"], 0
    for _ in range(12):
        for _ in range(60):
            cockpit.raw(topics.state("demo", chance.choice(paths)), junk(chance, cockpit.now), chance.random() < 0.2)
        for topic in (topics.clock("demo"), topics.status("demo"), "vehicle/demo/event/x", "vehicle/demo/state/x"):
            cockpit.raw(topic, junk(chance, cockpit.now))
        sent += 64
        cockpit.drain()
        cockpit.pass_time(chance.choice([0.0, 0.5, 5.0]))
        for name in ("Driving", "Range", "Charging"):
            cockpit.tap(name)
            for word in cockpit.words():
                assert not {"nan", "inf", "undefined", "none"} & {part.strip("°,.").lower() for part in word.split()}, (
                    word
                )
    assert cockpit.store.counts["received"] == received + sent
    check_what_is_held(cockpit)
    cockpit.go_live()
    cockpit.say(ON_THE_ROAD)
    assert cockpit.sees("87"), "afterwards all is as before"


def test_two_vehicles_on_one_broker_do_not_mix(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD)
    message = json.dumps({"value": 33.0, "timestamp": cockpit.now}).encode()
    cockpit.raw(topics.state("other", "Vehicle.Speed"), message)
    cockpit.raw(topics.status("other"), b"offline")
    cockpit.drain()
    assert cockpit.sees("87")
    assert not cockpit.sees("33")


def test_a_vehicle_that_restarts_shows_dashes_until_it_speaks(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD)
    cockpit.clock(generation=2)
    cockpit.drain()
    assert not cockpit.sees("87")
    cockpit.clock(generation=2)
    cockpit.state("Vehicle.Speed", 12.0)
    cockpit.drain()
    assert cockpit.sees("12")


def test_a_clock_that_jumps_back_dims_what_is_now_in_the_future(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD)
    cockpit.clock(cockpit.now - 3_600)
    cockpit.drain()
    assert cockpit.shown("87").opacity < 1
