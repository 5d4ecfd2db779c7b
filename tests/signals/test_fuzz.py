"""Anything on any topic of the vehicle: nothing breaks, nothing invalid is held, and the counts add up."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hmi.bus import topics
from hmi.bus.catalogue import default_catalogue
from hmi.signals.store import Presence
from tests.bus.test_payloads_fuzz import raw_payloads
from tests.signals.bench import Bench
from tests.signals.test_frame_cuts import Memory

CATALOGUE = default_catalogue()
state_topics = st.sampled_from(sorted(CATALOGUE)).map(lambda path: topics.state("demo", path))
other_topics = st.sampled_from(
    [
        topics.clock("demo"),
        topics.status("demo"),
        topics.event("demo", "Doorbell"),
        topics.reply("demo", "hmi"),
        topics.state("other", "Vehicle.Speed"),
        "vehicle/demo/state/",
        "vehicle/demo/state/Vehicle",
        "vehicle/demo",
        "",
    ]
) | st.text(max_size=30).map(lambda text: f"vehicle/demo/state/{text}")
speed = st.just(topics.state("demo", "Vehicle.Speed"))
messages = st.lists(
    st.tuples(state_topics | other_topics | speed, raw_payloads, st.booleans(), st.booleans()), max_size=30
)


@pytest.fixture(scope="module")
def patched() -> Iterator[pytest.MonkeyPatch]:
    with pytest.MonkeyPatch.context() as patch:
        yield patch


def check_what_is_held(bench: Bench) -> None:
    for path, held in bench.store.state().items():
        assert CATALOGUE[path].check(held["value"]) == held["value"]
        timestamp = held["timestamp"]
        assert isinstance(timestamp, float)
        assert timestamp >= 0
    assert bench.store.presence in Presence
    assert bench.store.counts["refused"] == sum(item.count for item in bench.store.refusals.values())
    assert bench.store.counts["unknown"] <= bench.store.counts["refused"] <= bench.store.counts["received"]


@settings(max_examples=200)
@given(messages)
def test_whatever_comes(patched: pytest.MonkeyPatch, stream: list[tuple[str, bytes, bool, bool]]) -> None:
    memory = Memory()
    bench = Bench(patched, reducers=(memory,))
    bench.go_live()
    for topic, payload, retained, cut in stream:
        bench.raw(topic, payload, retained)
        if cut:
            bench.drain()
            bench.pass_time(0.5)
    bench.drain()
    bench.pass_time(1.0)
    wait = bench.link.next_deadline_s()
    assert wait is None or wait >= 0
    assert bench.store.counts["received"] == len(stream) + 2
    check_what_is_held(bench)
    for path, value, timestamp in memory.fed:
        assert CATALOGUE[path].check(value) == value
        assert timestamp >= 0


@settings(max_examples=100)
@given(st.binary(max_size=200).filter(lambda junk: b"value" not in junk))
def test_a_good_value_survives_any_junk_on_its_topic(patched: pytest.MonkeyPatch, junk: bytes) -> None:
    bench = Bench(patched)
    bench.go_live()
    bench.state("Vehicle.Speed", 50.0)
    bench.drain()
    bench.raw("vehicle/demo/state/Vehicle/Speed", b"{" + junk)
    bench.drain()
    assert bench.value("Vehicle.Speed") == 50.0
    assert not bench.entry("Vehicle.Speed").stale
    assert bench.store.counts["refused"] == 1
