"""The charge at the destination: what is expected from here on, and what was."""

import pytest

from hmi.panels.map.arrival import ahead
from hmi.panels.map.charge_log import ChargeLog
from hmi.panels.map.names import DISTANCE_LEFT, LENGTH, SOC

PLAN = [80.0, 70.0, 40.0]


def test_what_is_expected_begins_here_and_ends_at_the_arrival() -> None:
    xs, ys = ahead(2_500, 10_000, 72.0, 36.0, PLAN)
    assert (xs[0], ys[0]) == (2_500, 72.0)
    assert xs[-1] == 10_000
    assert ys[-1] == pytest.approx(36.0)
    assert xs == sorted(xs)


def test_it_has_the_shape_of_the_plan() -> None:
    xs, ys = ahead(0, 10_000, 80.0, 40.0, PLAN)
    assert dict(zip(xs, ys, strict=True)) == pytest.approx({0: 80, 5_000: 70, 10_000: 40})


@pytest.mark.parametrize("plan", [[], [50.0], [50.0, 50.0]])
def test_without_a_plan_it_is_straight(plan: list[float]) -> None:
    xs, ys = ahead(5_000, 10_000, 60.0, 40.0, plan)
    assert (xs[0], ys[0], xs[-1], ys[-1]) == (5_000, 60.0, 10_000, 40.0)


@pytest.mark.parametrize("length", [10_000.0, 9_999.0])
@pytest.mark.parametrize("plan", [[], PLAN])
def test_at_the_end_of_the_road_nothing_more_is_expected(length: float, plan: list[float]) -> None:
    assert ahead(10_000.0, length, 36.0, 36.0, plan) == ([10_000.0], [36.0])


def drive(log: ChargeLog, *left: tuple[float, float]) -> None:
    for metres, soc in left:
        log.feed(SOC, soc, 0.0)
        log.feed(DISTANCE_LEFT, metres, 0.0)


def test_it_remembers_the_charge_over_the_way() -> None:
    log = ChargeLog()
    log.feed(LENGTH, 10_000.0, 0.0)
    drive(log, (10_000, 80), (9_000, 78), (8_990, 77.9), (8_000, 75))
    assert log.done_m == [0, 1_000, 2_000]
    assert log.soc_percent == [80, 78, 75]


def test_another_route_begins_anew_and_a_heartbeat_does_not() -> None:
    log = ChargeLog()
    log.feed(LENGTH, 10_000.0, 0.0)
    drive(log, (9_000, 78))
    log.feed(LENGTH, 10_000.0, 1.0)
    assert log.done_m == [1_000]
    log.feed(LENGTH, 12_000.0, 2.0)
    assert log.done_m == []


def test_who_turns_round_has_not_yet_driven_what_lies_ahead_again() -> None:
    log = ChargeLog()
    log.feed(LENGTH, 10_000.0, 0.0)
    drive(log, (9_000, 78), (8_000, 76), (8_600, 75))
    assert log.done_m == [1_000, 1_400]


def test_memory_is_bounded_and_nonsense_is_none() -> None:
    log = ChargeLog()
    log.feed(LENGTH, 10_000.0, 0.0)
    drive(log, *((10_000 - metre, 80) for metre in range(10_000)), (20_000, 10))
    assert len(log.done_m) <= 101
