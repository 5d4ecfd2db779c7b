"""However frames cut the stream of messages, values and memories at its end are the same, and the right ones."""

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hmi.bus.catalogue import Value
from hmi.bus.connection import LinkState
from tests.signals.bench import RANGE, SOC, SPEED, T0, Bench

PATHS = (SPEED, SOC, RANGE)


class Memory:
    """A reducer that remembers all it is fed."""

    signals = frozenset({SPEED, RANGE})
    window_s = 60.0

    def __init__(self) -> None:
        self.fed: list[tuple[str, Value, float]] = []

    def feed(self, path: str, value: Value, timestamp: float) -> None:
        self.fed.append((path, value, timestamp))

    def reset(self) -> None:
        self.fed.clear()


class State(NamedTuple):
    path: str
    value: int


class Clock(NamedTuple):
    generation: int


class Reconnect(NamedTuple):
    pass


type Step = State | Clock | Reconnect

steps = st.lists(
    st.builds(State, st.sampled_from(PATHS), st.integers(0, 90))
    | st.builds(Clock, st.integers(1, 3))
    | st.builds(Reconnect),
    max_size=25,
)


@pytest.fixture(scope="module")
def patched() -> Iterator[pytest.MonkeyPatch]:
    with pytest.MonkeyPatch.context() as patch:
        yield patch


class Expected:
    """The contract, said plainly: the last value of each topic in the present generation, and all of them in order."""

    def __init__(self) -> None:
        self.epoch = 0
        self.generation: int | None = None
        self.first = True
        self.messages: list[tuple[int, State, float]] = []

    def take(self, step: Step, at: float) -> None:
        if isinstance(step, State):
            self.messages.append((self.epoch, step, at))
        elif isinstance(step, Reconnect):
            self.epoch, self.first = self.epoch + 1, True
        else:
            if step.generation != self.generation:
                self.epoch += not self.first
                self.messages = [message for message in self.messages if message[0] == self.epoch]
            self.generation, self.first = step.generation, False

    @property
    def values(self) -> dict[str, int]:
        return {state.path: state.value for _, state, _ in self.messages}

    @property
    def fed(self) -> list[tuple[str, Value, float]]:
        return [(state.path, state.value, at) for _, state, at in self.messages if state.path in Memory.signals]


def play(bench: Bench, step: Step, at: float) -> None:
    if isinstance(step, State):
        bench.state(step.path, step.value, at=at)
    elif isinstance(step, Clock):
        bench.clock(generation=step.generation)
    else:
        bench.connection.become(LinkState.LOST)
        bench.connection.become(LinkState.CONNECTED)


@given(steps, st.data())
def test_frames_make_no_difference(patched: pytest.MonkeyPatch, script: list[Step], data: st.DataObject) -> None:
    script = [Reconnect(), *script]
    last_generation = next((step.generation for step in reversed(script) if isinstance(step, Clock)), 1)
    script.append(Clock(last_generation))  # a vehicle's clock always comes again
    cuts = data.draw(st.lists(st.booleans(), min_size=len(script), max_size=len(script)))
    memory = Memory()
    bench = Bench(patched, reducers=(memory,))
    expected = Expected()
    for number, (step, cut) in enumerate(zip(script, cuts, strict=True)):
        at = T0 + number / 100
        play(bench, step, at)
        expected.take(step, at)
        if cut:
            bench.drain()
    bench.drain()
    assert {path: held["value"] for path, held in bench.store.state().items()} == expected.values
    assert memory.fed == expected.fed
    assert bench.store.counts["received"] == sum(not isinstance(step, Reconnect) for step in script)
    assert bench.store.counts["refused"] == 0


def test_a_reducer_gets_every_message_in_order_with_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    memory = Memory()
    bench = Bench(monkeypatch, reducers=(memory,))
    bench.go_live()
    for number in range(3):
        bench.state(SPEED, number, at=T0 + number)
        bench.state(SOC, 50)
    bench.state(RANGE, 1000, at=T0)
    bench.raw("vehicle/demo/state/Vehicle/Speed", b'"fast"')
    bench.drain()
    bench.raw("vehicle/demo/state/Vehicle/Speed", b"7")
    bench.drain()
    assert memory.fed == [
        (SPEED, 0.0, T0),
        (SPEED, 1.0, T0 + 1),
        (SPEED, 2.0, T0 + 2),
        (RANGE, 1000, T0),
        (SPEED, 7.0, T0),
    ]


def test_what_a_reducer_cannot_read_is_counted_once_each(monkeypatch: pytest.MonkeyPatch) -> None:
    bench = Bench(monkeypatch, reducers=(Memory(),))
    bench.go_live()
    for payload in (b"{", b"]", b'"fast"'):
        bench.raw("vehicle/demo/state/Vehicle/Speed", payload)
    bench.drain()
    assert bench.store.counts["refused"] == 3


def test_two_reducers_of_one_signal_both_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    memories = (Memory(), Memory())
    bench = Bench(monkeypatch, reducers=memories)
    bench.go_live()
    bench.state(SPEED, 5)
    bench.drain()
    assert memories[0].fed == memories[1].fed == [(SPEED, 5.0, T0)]


def test_what_waits_for_a_clock_that_never_comes_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hmi.signals.reducers.MAX_WAITING", 3)
    memory = Memory()
    bench = Bench(monkeypatch, reducers=(memory,))
    bench.connect()
    for number in range(5):
        bench.state(SPEED, number)
        bench.drain()
    assert memory.fed == []
    bench.clock()
    bench.drain()
    assert [value for _, value, _ in memory.fed] == [2.0, 3.0, 4.0]
