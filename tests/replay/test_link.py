"""The bar's own end of the bus."""

import json
from typing import Any

import pytest

from hmi.bus.connection import LinkState
from hmi.replay.link import Presence
from tests.replay.conftest import Bench
from tests.support.replayer import T0


def test_it_listens_to_the_replayer_and_the_clock_and_to_nothing_else(bench: Bench) -> None:
    assert {topic for topic, _ in bench.wire.subscriptions} == {
        "vehicle/demo/clock",
        "vehicle/demo/status",
        "mock/demo/replay",
        "mock/demo/replay/timeline",
    }


def test_what_it_asks_is_one_control(bench: Bench) -> None:
    assert not bench.link.send({"paused": True})
    bench.start()
    assert bench.link.send({"paused": False})
    (sent,) = bench.wire.sent
    assert (sent.topic, sent.qos, json.loads(sent.payload)) == ("mock/demo/set/replay", 1, {"paused": False})


def test_who_is_there(bench: Bench) -> None:
    def presence() -> Presence:
        bench.drain()
        return bench.link.presence

    assert presence() is Presence.CONNECTING
    bench.start()
    assert presence() is Presence.LIVE
    bench.wire.deliver("vehicle/demo/status", b"offline", True)
    assert presence() is Presence.REPLAYER_GONE
    bench.wire.become(LinkState.LOST, "lost")
    assert presence() is Presence.BROKER_GONE
    bench.wire.become(LinkState.CONNECTED)
    assert presence() is Presence.REPLAYER_GONE
    bench.wire.deliver("vehicle/demo/status", b"online", True)
    assert presence() is Presence.LIVE
    bench.wire.become(LinkState.REFUSED, "no")
    assert presence() is Presence.REFUSED


@pytest.mark.parametrize("clock_first", [True, False])
def test_after_a_seek_the_time_is_the_new_one_whichever_word_comes_first(bench: Bench, clock_first: bool) -> None:
    replayer = bench.start()
    replayer._paused(False)
    bench.drain()
    replayer.state |= {"position": T0 + 900, "generation": 2}
    words: list[Any] = [replayer.clock, replayer.tell]
    for word in words if clock_first else reversed(words):
        word()
        bench.drain()
        if word == replayer.tell:
            assert bench.link.clock.now() == T0 + 900
    bench.monotonic.advance(2.0)
    assert bench.link.clock.now() == T0 + 902


def test_a_word_on_the_rate_while_it_plays_does_not_set_the_time_back(bench: Bench) -> None:
    replayer = bench.start()
    replayer._paused(False)
    bench.drain()
    bench.monotonic.advance(30.0)
    replayer.tell(rate=2.0)
    bench.drain()
    assert bench.link.clock.now() == T0 + 30


def test_nonsense_is_passed_over(bench: Bench) -> None:
    bench.start()
    for topic in ("vehicle/demo/clock", "mock/demo/replay", "mock/demo/replay/timeline"):
        bench.wire.deliver(topic, b"\xff{", False)
    bench.wire.deliver("vehicle/demo/state/Vehicle/Speed", b"1", False)
    bench.drain()
    assert bench.link.state is not None
    assert len(bench.link.marks) == 7


def test_what_is_taken_back_is_gone(bench: Bench) -> None:
    bench.start()
    bench.wire.deliver("mock/demo/replay", b"", False)
    bench.wire.deliver("mock/demo/replay/timeline", b"", False)
    bench.drain()
    assert (bench.link.state, bench.link.marks) == (None, ())
