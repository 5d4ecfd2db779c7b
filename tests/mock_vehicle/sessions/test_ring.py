"""The last seconds: what is kept, what it begins with, and that both are bounded."""

from hypothesis import given
from hypothesis import strategies as st

from mock_vehicle.sessions.record_intake import Heard
from mock_vehicle.sessions.recording import NS
from mock_vehicle.sessions.ring import MESSAGE_BYTES, Ring
from tests.mock_vehicle.sessions.recording_bench import STATE, clock, heard, speed


def filled(seconds: float, *messages: Heard, most_bytes: int = 10**9) -> Ring:
    ring = Ring(seconds, most_bytes)
    for message in messages:
        ring.put(message)
    return ring


def topics(many: list[Heard]) -> list[str]:
    return sorted(one.topic.rsplit("/", 1)[1] for one in many)


def test_what_is_older_becomes_the_last_values_before() -> None:
    held = filled(10, clock(0), speed(1, 1.0), speed(2, 2.0), speed(11, 3.0), speed(14, 4.0)).held(15 * NS)
    assert held.from_ns == 5 * NS
    assert held.messages == [speed(11, 3.0), speed(14, 4.0)]
    assert held.before == [clock(0), speed(2, 2.0)]


def test_time_alone_empties_it() -> None:
    ring = filled(10, speed(1, 1.0))
    assert (ring.held_s(4 * NS), ring.held(4 * NS).messages) == (3.0, [speed(1, 1.0)])
    assert (ring.held_s(60 * NS), ring.held(60 * NS).messages) == (10.0, [])
    assert ring.held(60 * NS).before == [speed(1, 1.0)]


def test_what_only_happened_is_no_value_from_before() -> None:
    happened = [
        heard(1, "vehicle/car/event/doorbell", {"timestamp": 1}),
        heard(1, "vehicle/car/set/Vehicle/Cabin/Lights", {"value": 1}),
        heard(1, "vehicle/car/reply/hmi", {"id": "1", "ok": True}),
        heard(1, "mock/car/set/weather", {"kind": "rain"}),
        heard(1, "cockpit/car/gesture", {"time": 1}),
        heard(1, "home/lamp/set", b"ON"),
        heard(1, "home/hall/doorbell/event", {"event_type": "ring"}),
    ]
    held = filled(5, *happened, heard(1, "home/lamp/state", b"ON"), heard(1, "vehicle/car/status", b"online"))
    assert topics(held.held(60 * NS).before) == ["state", "status"]


def test_a_deleted_value_is_none() -> None:
    assert filled(5, speed(1, 1.0), heard(2, f"{STATE}Speed", b"")).held(60 * NS).before == []


def test_a_new_generation_forgets_what_was_before() -> None:
    old = [clock(1), speed(1, 1.0), heard(1, "home/lamp/state", b"ON"), heard(1, "vehicle/car/status", b"online")]
    held = filled(5, *old, clock(2, generation=2)).held(60 * NS)
    assert topics(held.before) == ["clock", "state", "status"]
    assert all(not one.topic.startswith(STATE) for one in held.before)


def test_what_the_broker_keeps_stays_known_as_kept() -> None:
    held = filled(5, heard(1, "home/hall/event", b"a", retained=True), heard(2, "home/hall/event", b"b"))
    (last,) = held.held(60 * NS).before
    assert (last.payload, last.retained) == (b"b", True)


@given(st.lists(st.integers(0, 4000), max_size=60), st.integers(1_000, 20_000))
def test_it_takes_no_more_memory_than_it_may_and_loses_no_value(sizes: list[int], most_bytes: int) -> None:
    messages = [heard(at, f"{STATE}{at % 7}", b"x" * (size + 1)) for at, size in enumerate(sizes)]
    held = filled(1000, *messages, most_bytes=most_bytes).held(len(sizes) * NS)
    assert sum(len(one.payload) + MESSAGE_BYTES for one in held.messages) <= most_bytes
    assert held.messages == messages[len(messages) - len(held.messages) :]
    kept = {one.topic: one for one in held.before} | {one.topic: one for one in held.messages}
    assert kept == {one.topic: one for one in messages}
