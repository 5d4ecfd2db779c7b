"""The store: what is refused is counted, can be seen, and changes nothing."""

import json

import pytest

from hmi.bus import topics
from hmi.signals.store import MAX_PROBLEM_TOPICS
from tests.signals.bench import GEAR, SPEED, T0, Bench

SPEED_TOPIC = topics.state("demo", SPEED)
GEAR_TOPIC = topics.state("demo", GEAR)


def message(value: object) -> bytes:
    return json.dumps({"value": value, "timestamp": T0}).encode()


@pytest.mark.parametrize(
    "payload",
    [
        b"{",
        b"\xff\xfe",
        b"null",
        b"[1]",
        b'"fast"',
        b"1" * 400,
        b'{"timestamp":1}',
        b'{"value":1,"timestamp":"now"}',
        b'{"value":1,"timestamp":-1}',
        b'{"value":1,"timestamp":1763756000123}',
        message(True),
        message("50"),
        message(None),
        message({"value": 1}),
        message(501),
        message(-251),
        message(float("nan")),
        message(float("inf")),
        b"[" * 60_000,
        b'{"value":' + b"9" * 1_000_000 + b"}",
    ],
    ids=lambda payload: payload[:24].decode("latin-1"),
)
def test_a_message_that_cannot_be_right_is_counted_and_changes_nothing(live: Bench, payload: bytes) -> None:
    live.state(SPEED, 50.0)
    live.drain()
    before = live.store.state()
    live.raw(SPEED_TOPIC, payload)
    live.drain()
    assert live.store.state() == before
    assert live.store.counts["refused"] == 1
    assert live.store.refusals[SPEED_TOPIC].count == 1
    assert live.store.refusals[SPEED_TOPIC].reason


def test_an_integer_signal_takes_no_fraction(live: Bench) -> None:
    live.raw(GEAR_TOPIC, message(1.5))
    live.raw(GEAR_TOPIC, message(128))
    live.drain()
    assert live.value(GEAR) is None


def test_a_refused_message_does_not_touch_the_age_of_the_good_one(live: Bench) -> None:
    live.state(SPEED, 50.0)
    live.drain()
    live.monotonic.advance(1.9)
    live.raw(SPEED_TOPIC, message("fast"), retained=True)
    live.drain()
    live.pass_time(0.2)
    assert (live.entry(SPEED).timestamp, live.entry(SPEED).stale) == (T0, True)


def test_unknown_signals_are_counted_apart(live: Bench) -> None:
    live.raw("vehicle/demo/state/Vehicle/Warp", message(9))
    live.raw("vehicle/demo/state/Vehicle.Speed", message(9))
    live.raw("vehicle/demo/state/", message(9))
    live.drain()
    assert live.store.counts["unknown"] == 3
    assert live.store.counts["refused"] == 3
    assert live.store.state() == {}


def test_each_topic_is_logged_once(live: Bench, caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(3):
        live.raw(SPEED_TOPIC, b"{")
        live.drain()
    assert [SPEED_TOPIC in record.getMessage() for record in caplog.records] == [True]
    assert live.store.refusals[SPEED_TOPIC].count == 3


def test_junk_on_ever_new_topics_does_not_fill_memory(live: Bench, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("ERROR")
    extra = 50
    for number in range(MAX_PROBLEM_TOPICS + extra):
        live.raw(f"vehicle/demo/state/Junk/{number}", b"1")
    live.drain()
    assert len(live.store.refusals) == MAX_PROBLEM_TOPICS + 1
    assert live.store.refusals["(other topics)"].count == extra
    assert live.store.counts["refused"] == MAX_PROBLEM_TOPICS + extra


def test_what_the_mailbox_refuses_is_counted_with_the_rest(live: Bench) -> None:
    received = live.store.counts["received"]
    live.raw(topics.clock("demo"), b"late")
    live.raw(topics.status("demo"), b"asleep")
    live.raw(SPEED_TOPIC, b" " * 1_000_000)
    live.drain()
    assert live.store.counts["refused"] == 3
    assert live.store.counts["received"] - received == 3
    assert set(live.store.refusals) == {topics.clock("demo"), topics.status("demo"), SPEED_TOPIC}


def test_an_unreadable_reply_is_counted(live: Bench) -> None:
    live.raw(live.link.commander.reply_topic, b"yes")
    live.drain()
    assert live.store.refusals[live.link.commander.reply_topic].count == 1
