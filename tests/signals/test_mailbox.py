"""The mailbox: newest per topic for what is shown, everything in order for what is remembered."""

import json
import threading

import pytest

from hmi.bus import topics
from hmi.bus.connection import LinkState
from hmi.bus.payloads import MAX_PAYLOAD_BYTES
from hmi.signals import mailbox as mailbox_module
from hmi.signals.mailbox import Mailbox

SPEED = topics.state("demo", "Vehicle.Speed")
SOC = topics.state("demo", "Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed")
CLOCK = topics.clock("demo")
STATUS = topics.status("demo")


def clock(generation: int, time: float = 1e9) -> bytes:
    return json.dumps({"time": time, "rate": 1, "generation": generation}).encode()


class Woken:
    """Counts wake-ups."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> None:
        self.times += 1


@pytest.fixture
def woken() -> Woken:
    return Woken()


@pytest.fixture
def box(woken: Woken) -> Mailbox:
    return Mailbox("demo", woken, frozenset({"Vehicle.Speed"}))


def test_only_the_newest_payload_of_a_topic_is_kept(box: Mailbox) -> None:
    for payload in (b"1", b"2", b"3"):
        box.put(SOC, payload, False)
    batch = box.take()
    assert [raw.payload for raw in batch.latest.values()] == [b"3"]
    assert batch.received == 3
    assert batch.remembered == []


def test_what_a_reducer_asked_for_is_kept_in_order(box: Mailbox) -> None:
    for payload in (b"1", b"2", b"2"):
        box.put(SPEED, payload, False)
    batch = box.take()
    assert [raw.payload for raw in batch.remembered] == [b"1", b"2", b"2"]
    assert batch.latest[SPEED] is batch.remembered[-1]


def test_taking_empties_it(box: Mailbox) -> None:
    box.put(SPEED, b"1", False)
    box.take()
    assert box.take() == mailbox_module.Batch()


def test_events_and_replies_are_queued_in_order(box: Mailbox) -> None:
    names = [topics.event("demo", "Doorbell"), topics.reply("demo", "hmi-1"), topics.event("demo", "Doorbell")]
    for number, name in enumerate(names):
        box.put(name, str(number).encode(), False)
    assert [(raw.topic, raw.payload) for raw in box.take().events] == list(zip(names, (b"0", b"1", b"2"), strict=True))


def test_wakes_once_per_batch(box: Mailbox, woken: Woken) -> None:
    box.put(SPEED, b"1", False)
    box.put(SOC, b"1", False)
    box.put(CLOCK, clock(1), False)
    assert woken.times == 1
    box.take()
    assert woken.times == 1
    box.put(SOC, b"2", False)
    assert woken.times == 2


def test_a_message_of_a_megabyte_is_a_problem_and_is_not_kept(box: Mailbox) -> None:
    box.put(SOC, b"1", False)
    box.put(SOC, b"9" * 1_000_000, False)
    batch = box.take()
    assert batch.latest[SOC].payload == b"1"
    assert [problem.topic for problem in batch.problems] == [SOC]
    assert "1000000 bytes" in batch.problems[0].reason


def test_the_largest_message_allowed_is_taken(box: Mailbox) -> None:
    box.put(SOC, b"1" * MAX_PAYLOAD_BYTES, False)
    assert box.take().problems == []


@pytest.mark.parametrize(
    ("topic", "payload"), [(CLOCK, b"now"), (CLOCK, b'{"time":1}'), (STATUS, b"on-line"), (STATUS, b"")]
)
def test_a_clock_or_status_that_says_nothing_is_a_problem(box: Mailbox, topic: str, payload: bytes) -> None:
    box.put(topic, payload, False)
    batch = box.take()
    assert [problem.topic for problem in batch.problems] == [topic]
    assert batch.clock is None
    assert batch.status is None


def test_the_newest_status_and_clock_count(box: Mailbox) -> None:
    for word in (b"offline", b"online"):
        box.put(STATUS, word, False)
    for time in (1e9, 1e9 + 1):
        box.put(CLOCK, clock(1, time), False)
    batch = box.take()
    assert batch.status == "online"
    assert batch.clock is not None
    assert batch.clock.time == 1e9 + 1


def test_a_new_generation_clears_what_waits_and_says_from_where_on_messages_count(box: Mailbox) -> None:
    box.link_changed(LinkState.CONNECTED, "connected")
    box.put(CLOCK, clock(1), True)
    box.put(SPEED, b"1", False)
    box.put(CLOCK, clock(2), False)
    box.put(SOC, b"2", False)
    batch = box.take()
    assert list(batch.latest) == [SOC]
    assert batch.remembered == []
    assert batch.forget_before == batch.latest[SOC].epoch


def test_the_same_generation_again_forgets_nothing(box: Mailbox) -> None:
    box.link_changed(LinkState.CONNECTED, "connected")
    box.put(CLOCK, clock(1), True)
    box.take()
    box.put(SPEED, b"1", False)
    box.put(CLOCK, clock(1), False)
    batch = box.take()
    assert batch.forget_before is None
    assert list(batch.latest) == [SPEED]


@pytest.mark.parametrize("state_first", [True, False])
def test_after_a_connection_the_retained_values_may_come_before_the_clock(box: Mailbox, state_first: bool) -> None:
    box.link_changed(LinkState.CONNECTED, "connected")
    messages = [(SPEED, b"1"), (CLOCK, clock(5))]
    for topic, payload in messages if state_first else reversed(messages):
        box.put(topic, payload, True)
    batch = box.take()
    assert batch.forget_before is not None
    assert batch.latest[SPEED].epoch >= batch.forget_before


def test_a_reconnection_to_a_new_generation_dates_the_old_messages_before_it(box: Mailbox) -> None:
    box.link_changed(LinkState.CONNECTED, "connected")
    box.put(CLOCK, clock(1), True)
    box.put(SOC, b"1", False)
    box.link_changed(LinkState.CONNECTED, "connected")
    box.put(SPEED, b"2", True)
    box.put(CLOCK, clock(2), True)
    batch = box.take()
    assert batch.forget_before is not None
    assert batch.latest[SOC].epoch < batch.forget_before <= batch.latest[SPEED].epoch


def test_what_the_last_connection_said_of_clock_and_status_ends_with_it(box: Mailbox) -> None:
    box.link_changed(LinkState.CONNECTED, "connected")
    box.put(CLOCK, clock(1), True)
    box.put(STATUS, b"online", True)
    box.link_changed(LinkState.CONNECTED, "connected")
    batch = box.take()
    assert (batch.clock, batch.status) == (None, None)


def test_a_queue_that_nobody_empties_is_bounded_and_counts(box: Mailbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mailbox_module, "MAX_REMEMBERED_BYTES", 3)
    for number in range(5):
        box.put(SPEED, str(number).encode(), False)
    batch = box.take()
    assert batch.overflowed == 2
    assert [raw.payload for raw in batch.remembered] == [b"0", b"1", b"2"]
    assert batch.latest[SPEED].payload == b"4"


def test_a_writer_thread_loses_nothing_and_never_leaves_a_message_without_a_wake_up() -> None:
    awake = threading.Event()
    box = Mailbox("demo", awake.set, frozenset({"Vehicle.Speed"}))
    count = 20_000

    def write() -> None:
        for number in range(count):
            box.put(SPEED, b"%d" % number, False)

    writer = threading.Thread(target=write)
    writer.start()
    remembered: list[int] = []
    received = 0
    while received < count:
        assert awake.wait(10), "a message lies there and nobody was woken"
        awake.clear()
        batch = box.take()
        received += batch.received
        remembered += [int(raw.payload) for raw in batch.remembered]
        if batch.latest:
            assert int(batch.latest[SPEED].payload) == remembered[-1]
    writer.join()
    assert remembered == list(range(count))
