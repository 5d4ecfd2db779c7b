"""The store: what is fresh, what is stale, and who is there."""

import json

import pytest

from hmi.bus import topics
from hmi.bus.connection import LinkState
from hmi.signals.store import SILENCE_S, Presence
from tests.signals.bench import BRAND, GEAR, SOC, SPEED, T0, Bench

SPEED_MAX_AGE_S = 2.0


def test_a_fresh_value_is_held_with_its_time_and_is_not_stale(live: Bench) -> None:
    live.state(SPEED, 81.5)
    live.drain()
    assert live.store.state() == {SPEED: {"value": 81.5, "timestamp": T0, "stale": False}}


def test_a_value_is_stale_once_it_is_older_than_its_max_age_and_not_before(live: Bench) -> None:
    live.state(SPEED, 81.5)
    live.drain()
    live.pass_time(SPEED_MAX_AGE_S - 0.01)
    assert not live.entry(SPEED).stale
    live.pass_time(0.02)
    assert live.entry(SPEED).stale
    assert live.value(SPEED) == 81.5


@pytest.mark.parametrize(("offset_s", "stale"), [(-2.1, True), (-1.9, False), (1.9, False), (2.1, True)])
def test_a_value_from_the_past_or_the_future_counts_within_its_max_age(
    live: Bench, offset_s: float, stale: bool
) -> None:
    live.state(SPEED, 50.0, at=live.now + offset_s)
    live.drain()
    assert live.entry(SPEED).stale is stale


def test_a_retained_bare_number_has_no_age_and_is_stale(live: Bench) -> None:
    live.raw(topics.state("demo", SPEED), b"50", retained=True)
    live.drain()
    assert (live.value(SPEED), live.entry(SPEED).stale) == (50.0, True)


def test_a_bare_number_just_sent_is_as_old_as_its_arrival(live: Bench) -> None:
    live.raw(topics.state("demo", SPEED), b"50")
    live.drain()
    assert (live.value(SPEED), live.entry(SPEED).stale, live.entry(SPEED).timestamp) == (50.0, False, T0)


def test_an_attribute_never_is_stale(live: Bench) -> None:
    live.state(BRAND, "BMW", at=1.0, retained=True)
    live.drain()
    live.status("offline")
    live.drain()
    live.pass_time(1e6)
    assert not live.entry(BRAND).stale


def test_a_fresh_message_ends_staleness(live: Bench) -> None:
    live.state(SPEED, 50.0)
    live.drain()
    live.pass_time(SPEED_MAX_AGE_S + 0.1)
    live.clock()
    live.state(SPEED, 50.0)
    live.drain()
    assert not live.entry(SPEED).stale


def test_an_old_retained_value_is_stale_by_the_wall_clock_before_any_clock_came(bench: Bench) -> None:
    bench.connect()
    bench.state(SPEED, 50.0, at=1_000.0, retained=True)
    bench.drain()
    assert bench.entry(SPEED).stale


def test_listeners_hear_of_changes_of_value_or_staleness_and_of_nothing_else(live: Bench) -> None:
    heard: list[object] = []
    live.entry(SPEED).listeners.append(lambda: heard.append((live.value(SPEED), live.entry(SPEED).stale)))
    live.state(SPEED, 1.0)
    live.state(SPEED, 2.0)
    assert live.drain()
    live.state(SPEED, 2.0)
    assert not live.drain()
    assert live.pass_time(SPEED_MAX_AGE_S + 0.1)
    assert heard == [(2.0, False), (2.0, True)]


def test_an_empty_payload_makes_a_value_unknown_again(live: Bench) -> None:
    live.state(SPEED, 50.0)
    live.drain()
    live.raw(topics.state("demo", SPEED), b"")
    live.drain()
    assert live.value(SPEED) is None
    assert live.store.state() == {}
    assert live.store.counts["refused"] == 0


# --- presence


def test_presence_follows_the_link(bench: Bench) -> None:
    seen: list[Presence] = []
    bench.store.presence_listeners.append(lambda: seen.append(bench.store.presence))
    assert bench.presence() is Presence.CONNECTING
    for state in (LinkState.LOST, LinkState.REFUSED, LinkState.CONNECTED):
        bench.connection.become(state)
        bench.drain()
    assert seen == [Presence.BROKER_GONE, Presence.REFUSED, Presence.CONNECTING]
    bench.clock()
    bench.status("online")
    bench.drain()
    assert bench.presence() is Presence.LIVE


def test_the_last_will_makes_everything_stale_and_the_vehicles_return_fresh_again(live: Bench) -> None:
    live.state(SPEED, 50.0)
    live.drain()
    live.status("offline")
    live.drain()
    assert live.presence() is Presence.VEHICLE_GONE
    assert live.entry(SPEED).stale
    live.status("online")
    live.clock()
    live.state(SPEED, 51.0)
    live.drain()
    assert live.presence() is Presence.LIVE
    assert not live.entry(SPEED).stale


def test_a_vehicle_whose_clock_stops_ticking_is_gone_after_three_seconds(live: Bench) -> None:
    live.state(SOC, 50.0)
    live.drain()
    live.pass_time(SILENCE_S - 0.01)
    assert live.presence() is Presence.LIVE
    live.pass_time(0.02)
    assert live.presence() is Presence.VEHICLE_GONE
    assert live.entry(SOC).stale
    live.clock()
    live.state(SOC, 50.0)
    live.drain()
    assert live.presence() is Presence.LIVE


def test_a_broker_without_a_vehicle_says_so_after_three_seconds(bench: Bench) -> None:
    bench.connect()
    bench.drain()
    assert bench.presence() is Presence.CONNECTING
    wait = bench.store.next_deadline_s()
    assert wait is not None
    assert wait == pytest.approx(SILENCE_S, abs=0.01)
    bench.pass_time(wait)
    assert bench.presence() is Presence.VEHICLE_GONE


def test_a_lost_broker_makes_everything_stale_at_once(live: Bench) -> None:
    live.state(SPEED, 50.0)
    live.drain()
    live.connection.become(LinkState.LOST, "lost")
    assert live.drain()
    assert live.presence() is Presence.BROKER_GONE
    assert live.entry(SPEED).stale
    assert live.link.reason == "lost"


def test_since_when_the_presence_is_what_it_is(live: Bench) -> None:
    live.monotonic.advance(1.0)
    live.status("offline")
    live.drain()
    assert live.store.presence_since == live.monotonic()


# --- the clock


def test_staleness_runs_at_the_rate_of_the_bus_clock(live: Bench) -> None:
    live.clock(rate=4.0)
    live.state(SPEED, 50.0)
    live.drain()
    live.pass_time(SPEED_MAX_AGE_S / 4 + 0.01)
    assert live.entry(SPEED).stale


def test_nothing_ages_while_the_clock_is_paused(live: Bench) -> None:
    live.clock(rate=0.0)
    live.state(SPEED, 50.0)
    live.drain()
    for _ in range(5):
        live.monotonic.advance(1.0)
        live.clock(T0, rate=0.0)
        live.drain()
    assert not live.entry(SPEED).stale


def test_a_clock_that_jumps_back_is_counted_and_what_is_now_in_the_future_is_stale(live: Bench) -> None:
    live.state(SPEED, 50.0)
    live.drain()
    live.clock(T0 - 3_600)
    live.drain()
    assert live.store.clock.backward_jumps == 1
    assert live.entry(SPEED).stale
    live.state(SPEED, 30.0, at=T0 - 3_600)
    live.drain()
    assert (live.value(SPEED), live.entry(SPEED).stale) == (30.0, False)


def test_the_next_deadline_is_the_earliest_age_or_silence(live: Bench) -> None:
    assert live.store.next_deadline_s() == pytest.approx(SILENCE_S, abs=0.01)
    live.state(SPEED, 50.0)
    live.state(SOC, 50.0)
    live.drain()
    assert live.store.next_deadline_s() == pytest.approx(SPEED_MAX_AGE_S, abs=0.01)
    live.clock(rate=4.0)
    live.drain()
    assert live.store.next_deadline_s() == pytest.approx(SPEED_MAX_AGE_S / 4, abs=0.01)
    live.clock(rate=0.0)
    live.drain()
    assert live.store.next_deadline_s() == pytest.approx(SILENCE_S, abs=0.01)


@pytest.mark.parametrize("gone", [LinkState.LOST, LinkState.REFUSED, LinkState.CONNECTING])
def test_without_a_broker_time_alone_changes_nothing(live: Bench, gone: LinkState) -> None:
    live.state(SPEED, 50.0)
    live.drain()
    live.connection.become(gone)
    live.drain()
    assert live.store.next_deadline_s() is None


def test_passing_time_at_the_deadline_makes_the_value_stale(live: Bench) -> None:
    live.state(GEAR, 127)
    live.drain()
    wait = live.store.next_deadline_s()
    assert wait is not None
    live.pass_time(wait)
    assert live.entry(GEAR).stale


# --- generations and other vehicles


def test_a_vehicle_that_restarts_makes_everything_unknown_until_its_snapshot(live: Bench) -> None:
    live.state(SPEED, 50.0)
    live.state(BRAND, "BMW")
    live.drain()
    live.clock(generation=2)
    live.state(SPEED, 0.0)
    live.drain()
    assert live.store.state() == {SPEED: {"value": 0.0, "timestamp": T0, "stale": False}}


def test_a_broker_that_comes_back_with_the_same_vehicle_forgets_nothing(live: Bench) -> None:
    live.state(BRAND, "BMW")
    live.state(SPEED, 50.0)
    live.drain()
    live.connection.become(LinkState.LOST)
    live.connection.become(LinkState.CONNECTED)
    live.clock(retained=True)
    live.status("online")
    live.state(SPEED, 60.0)
    live.drain()
    assert (live.value(BRAND), live.value(SPEED)) == ("BMW", 60.0)


def test_a_broker_that_comes_back_with_another_drive_forgets_the_first(live: Bench) -> None:
    live.state(BRAND, "BMW")
    live.state(SOC, 50.0)
    live.drain()
    live.state(SOC, 51.0)  # still in the mailbox when the connection ends
    live.connection.become(LinkState.LOST)
    live.connection.become(LinkState.CONNECTED)
    live.state(SPEED, 60.0, retained=True)
    live.clock(generation=2, retained=True)
    live.drain()
    assert list(live.store.state()) == [SPEED]


def test_another_vehicle_on_the_same_broker_changes_nothing(live: Bench) -> None:
    message = json.dumps({"value": 200.0, "timestamp": T0}).encode()
    live.raw(topics.state("other", SPEED), message)
    live.raw(topics.state("demo2", SPEED), message)
    live.raw(topics.status("other"), b"offline")
    live.raw(topics.clock("other"), b'{"time":1,"rate":0,"generation":9}')
    live.drain()
    assert live.store.state() == {}
    assert live.presence() is Presence.LIVE
    assert live.store.clock.now() == T0
