"""What counts as a sign of life, and that time alone makes nothing fresh."""

import pytest

from hmi.bus.connection import LinkState
from hmi.signals.mailbox import SILENCE_S
from hmi.signals.store import Presence
from tests.signals.bench import LIMIT, SPEED, T0, Bench


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> Bench:
    bench = Bench(monkeypatch)
    bench.connect()
    bench.drain()
    return bench


@pytest.mark.parametrize("sent_ago_s", [3600.0, None])
def test_a_clock_kept_from_long_ago_is_no_sign_of_life(bench: Bench, sent_ago_s: float | None) -> None:
    bench.clock(retained=True, sent_ago_s=sent_ago_s)
    bench.status("online")
    bench.state(SPEED, 50.0, retained=True)
    bench.drain()
    assert bench.presence() is Presence.CONNECTING
    assert bench.entry(SPEED).stale
    bench.pass_time(SILENCE_S + 0.1)
    assert bench.presence() is Presence.VEHICLE_GONE
    assert bench.entry(SPEED).stale


def test_a_kept_clock_that_was_just_sent_is_one(bench: Bench) -> None:
    bench.clock(retained=True, sent_ago_s=1.0)
    bench.state(SPEED, 50.0, retained=True)
    bench.drain()
    assert bench.presence() is Presence.LIVE
    assert not bench.entry(SPEED).stale


def test_a_tick_after_a_kept_clock_makes_its_values_fresh(bench: Bench) -> None:
    bench.clock(retained=True, sent_ago_s=None)
    bench.state(SPEED, 50.0, retained=True)
    bench.drain()
    bench.clock()
    bench.drain()
    assert bench.presence() is Presence.LIVE
    assert not bench.entry(SPEED).stale


def test_a_clock_alone_is_a_sign_of_life(bench: Bench) -> None:
    bench.clock()
    bench.drain()
    bench.pass_time(SILENCE_S - 0.1)
    assert bench.presence() is Presence.LIVE


def test_junk_is_no_sign_of_life(bench: Bench) -> None:
    bench.raw("vehicle/demo/state/Vehicle/Speed", b"fast")
    bench.raw("vehicle/demo/state/Vehicle/Nonsense", b"1")
    bench.drain()
    bench.pass_time(SILENCE_S + 0.1)
    assert bench.presence() is Presence.VEHICLE_GONE


def test_who_has_no_clock_is_believed_and_ages(bench: Bench) -> None:
    bench.state(LIMIT, 80, at=bench.store.clock.now())
    bench.drain()
    assert bench.presence() is Presence.LIVE
    bench.pass_time(bench.entry(LIMIT).spec.max_age_s + 0.1)
    assert bench.presence() is Presence.LIVE
    assert bench.entry(LIMIT).stale


def test_a_connection_lost_and_found_between_two_frames_leaves_what_came_after(bench: Bench) -> None:
    bench.clock()
    bench.drain()
    bench.connection.become(LinkState.LOST)
    bench.connection.become(LinkState.CONNECTED)
    bench.clock(retained=True)
    bench.status("online")
    bench.drain()
    assert bench.presence() is Presence.LIVE


def test_a_kept_message_after_a_live_one_changes_nothing(bench: Bench) -> None:
    bench.clock()
    bench.state(SPEED, 51.0)
    bench.state(SPEED, 20.0, retained=True)
    bench.drain()
    assert bench.value(SPEED) == 51.0


def test_a_value_from_the_future_does_not_become_fresh_by_waiting(bench: Bench) -> None:
    bench.clock()
    bench.state(SPEED, 50.0, at=T0 + 600)
    bench.drain()
    assert bench.entry(SPEED).stale
    for _ in range(3):
        bench.monotonic.advance(200.0)
        bench.clock()
        bench.drain()
    assert bench.entry(SPEED).stale
    bench.state(SPEED, 50.0)
    bench.drain()
    assert not bench.entry(SPEED).stale


def test_a_clock_that_stepped_back_makes_the_present_a_future(bench: Bench) -> None:
    bench.clock()
    bench.state(SPEED, 50.0)
    bench.drain()
    bench.clock(time=T0 - 300)
    bench.drain()
    assert bench.entry(SPEED).stale
    assert bench.store.counts["clock_steps_back"] == 1
    bench.clock(time=T0)
    bench.drain()
    assert bench.entry(SPEED).stale


def test_an_outage_is_timed_by_the_wall_not_by_the_bus(bench: Bench) -> None:
    bench.clock(rate=10.0)
    bench.drain()
    bench.status("offline")
    bench.drain()
    bench.pass_time(30.0)
    assert bench.store.presence_age_s() == pytest.approx(30.0)


def test_restarts_are_counted(bench: Bench) -> None:
    bench.clock(generation=1)
    bench.clock(generation=2)
    bench.clock(generation=2)
    bench.drain()
    assert bench.store.counts["restarts"] == 1
