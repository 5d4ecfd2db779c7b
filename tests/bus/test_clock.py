"""The bus clock: follows ticks, runs on between them, stands while paused."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hmi.bus.clock import BusClock
from hmi.bus.payloads import Clock

START = 1_763_756_000.0


class HandStepped:
    """A monotonic clock that a test moves."""

    def __init__(self) -> None:
        self.now = 5000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def hand() -> HandStepped:
    return HandStepped()


@pytest.fixture
def clock(hand: HandStepped) -> BusClock:
    return BusClock(monotonic=hand, wall=lambda: START)


def test_before_the_first_tick_it_follows_the_wall_clock(clock: BusClock, hand: HandStepped) -> None:
    assert clock.now() == START
    assert clock.generation is None
    hand.now += 2.5
    assert clock.now() == START + 2.5


@pytest.mark.parametrize("rate", [0.25, 1.0, 8.0, 1000.0])
def test_it_runs_on_at_the_rate_of_the_last_tick(clock: BusClock, hand: HandStepped, rate: float) -> None:
    clock.update(Clock(1000.0, rate, 7))
    assert clock.now() == 1000.0
    hand.now += 4
    assert clock.now() == 1000.0 + 4 * rate
    assert (clock.rate, clock.generation) == (rate, 7)


def test_paused_it_stands_and_goes_on_where_it_stood(clock: BusClock, hand: HandStepped) -> None:
    clock.update(Clock(1000.0, 1.0, 7))
    hand.now += 3
    clock.update(Clock(1003.0, 0.0, 7))
    hand.now += 3600
    assert clock.now() == 1003.0
    clock.update(Clock(1003.0, 1.0, 7))
    hand.now += 1
    assert clock.now() == 1004.0
    assert clock.backward_jumps == 0


def test_a_change_of_rate_does_not_move_what_has_passed(clock: BusClock, hand: HandStepped) -> None:
    clock.update(Clock(1000.0, 10.0, 7))
    hand.now += 2
    before = clock.now()
    clock.update(Clock(1020.0, 0.5, 7))
    assert clock.now() == before
    hand.now += 2
    assert clock.now() == 1021.0


def test_only_a_new_generation_is_announced_as_one(clock: BusClock) -> None:
    assert clock.update(Clock(1000.0, 1.0, 7))
    assert not clock.update(Clock(1001.0, 1.0, 7))
    assert clock.update(Clock(500.0, 1.0, 8))
    assert clock.update(Clock(500.0, 1.0, 7)), "an older number is another generation too"


def test_a_jump_backwards_is_taken_and_counted(clock: BusClock, hand: HandStepped) -> None:
    clock.update(Clock(1000.0, 1.0, 7))
    hand.now += 10
    assert not clock.update(Clock(900.0, 1.0, 7))
    assert clock.now() == 900.0
    assert clock.backward_jumps == 1


def test_going_back_in_a_new_generation_is_no_fault(clock: BusClock) -> None:
    clock.update(Clock(1000.0, 1.0, 7))
    clock.update(Clock(10.0, 1.0, 8))
    assert clock.backward_jumps == 0


@pytest.mark.parametrize(("rate", "late"), [(1.0, 0.9), (60.0, 50.0), (0.0, 0.5)])
def test_a_late_tick_is_no_jump(clock: BusClock, rate: float, late: float) -> None:
    clock.update(Clock(1000.0, rate, 7))
    clock.update(Clock(1000.0 - late, rate, 7))
    assert clock.backward_jumps == 0


@given(
    st.lists(
        st.tuples(st.floats(0, 1e10), st.floats(0, 1e6), st.integers(0, 3), st.floats(0, 1e5)), min_size=1, max_size=30
    )
)
def test_between_ticks_it_never_goes_back(ticks: list[tuple[float, float, int, float]]) -> None:
    hand = HandStepped()
    clock = BusClock(monotonic=hand, wall=lambda: START)
    now: Callable[[], float] = clock.now
    for time, rate, generation, wait in ticks:
        clock.update(Clock(time, rate, generation))
        assert now() == time
        earlier = now()
        hand.now += wait
        assert now() >= earlier
        assert now() == pytest.approx(time + wait * rate, rel=1e-6, abs=1e-2 + 1e-6 * rate)
