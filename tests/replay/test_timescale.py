"""Round times on a line."""

from itertools import pairwise

import pytest

from hmi.replay.timescale import elapsed_text, tick_step, ticks

DAY_S = 86400.0


@pytest.mark.parametrize(
    ("seconds", "decimals", "text"),
    [
        (0, 0, "0:00"),
        (59.999, 0, "0:59"),
        (59.999, 1, "0:59.9"),
        (0.3, 2, "0:00.30"),
        (754.5, 1, "12:34.5"),
        (1561413639.1 - 1561413600.0, 2, "0:39.10"),
        (3723, 0, "1:02:03"),
        (2 * DAY_S + 3723, 0, "2\u2009d 1:02:03"),
        (-5, 0, "0:00"),
    ],
)
def test_time_since_the_beginning(seconds: float, decimals: int, text: str) -> None:
    assert elapsed_text(seconds, decimals) == text


@pytest.mark.parametrize(
    ("length_s", "step"),
    [(1.0, 0.1), (60.0, 10.0), (2460.0, 300.0), (36_000.0, 3600.0), (DAY_S, 7200 * 1.5), (30 * DAY_S, 3 * DAY_S)],
)
def test_steps_are_round(length_s: float, step: float) -> None:
    assert tick_step(length_s, 1000.0, 100.0) == step


@pytest.mark.parametrize("length_s", [0.4, 7.0, 61.0, 2460.0, 36_000.0, 100_000.0, 40 * DAY_S])
@pytest.mark.parametrize("width", [300.0, 1224.0, 1864.0])
def test_ticks_keep_their_distance_and_stay_on_the_line(length_s: float, width: float) -> None:
    there = ticks(length_s, width, 120.0)
    assert there[0].x == 0
    assert there[-1].x <= width + 1e-6
    assert all(b.x - a.x >= 120.0 - 1e-6 for a, b in pairwise(there))
    assert len({tick.text for tick in there}) == len(there)


def test_a_line_without_a_length_has_its_one_moment_and_without_a_width_nothing() -> None:
    assert [tick.text for tick in ticks(0.0, 500.0, 100.0)] == ["0:00"]
    assert ticks(100.0, 0.0, 100.0) == []


def test_days_are_days() -> None:
    assert [tick.text for tick in ticks(3 * DAY_S, 400.0, 100.0)] == ["0:00", "1\u2009d", "2\u2009d", "3\u2009d"]
