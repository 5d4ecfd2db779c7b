"""The figures of the energy panel that need no window."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hmi.panels.energy.charging import nice_ceiling
from hmi.panels.energy.consumption import WINDOWS
from hmi.panels.energy.plot import SMOOTHED_OVER, mean, smoothed
from hmi.panels.energy.range import WORTH_SHOWING_M, waterfall

metres = st.floats(0, 1_000_000)
deltas = st.dictionaries(st.sampled_from(["How you drive", "Cold", "Hills"]), st.floats(-200_000, 200_000))


def test_the_waterfall_is_drawn_to_one_scale() -> None:
    steps = waterfall(400_000, {"Cold": -100_000, "Hills": 20_000}, 320_000)
    assert [(step.name, step.text, step.start, step.end, step.role) for step in steps] == [
        ("Rated", "400", 0.0, 1.0, "total"),
        ("Cold", "−100", 0.75, 1.0, "loss"),
        ("Hills", "+20", 0.75, 0.8, "gain"),
        ("Range", "320", 0.0, 0.8, "result"),
    ]


def test_a_range_beyond_rated_sets_the_scale() -> None:
    steps = waterfall(300_000, {"How you drive": 100_000}, 400_000)
    assert steps[0].end == 0.75
    assert (steps[1].start, steps[1].end) == (0.75, 1.0)


@given(metres, deltas, metres)
def test_every_bar_is_within_the_track(rated_m: float, deltas_m: dict[str, float], range_m: float) -> None:
    steps = waterfall(rated_m, deltas_m, range_m)
    assert [steps[0].name, steps[-1].name] == ["Rated", "Range"]
    assert len(steps) == 2 + sum(abs(delta) >= WORTH_SHOWING_M for delta in deltas_m.values())
    for step in steps:
        assert 0 <= step.start <= step.end <= 1 + 1e-9


@pytest.mark.parametrize(
    ("value", "top"),
    [(0, 1), (-5, 1), (math.nan, 1), (0.9, 1), (1, 1), (1.2, 1.5), (101, 150), (740, 750), (760, 1000)],
)
def test_nice_ceiling(value: float, top: float) -> None:
    assert nice_ceiling(value) == pytest.approx(top)


@given(st.floats(1e-6, 1e9))
def test_the_ceiling_is_above_and_not_far(value: float) -> None:
    assert value <= nice_ceiling(value) * (1 + 1e-9)
    assert nice_ceiling(value) <= value * 2 * (1 + 1e-9)


def test_mean() -> None:
    assert mean((1.0, 2.0, 6.0)) == 3.0
    assert math.isnan(mean(()))


def test_smoothing_evens_out_and_keeps_length_and_level() -> None:
    assert smoothed([0.0, 3.0, 0.0], 3) == [1.5, 1.0, 1.5]
    assert smoothed([1.0, 5.0], 1) == [1.0, 5.0]
    assert smoothed([], 3) == []
    assert smoothed([7.0] * 9, 7) == [7.0] * 9


def test_every_window_has_its_smoothing() -> None:
    assert {len(SMOOTHED_OVER)} == set(map(len, WINDOWS.values()))
    assert all(width % 2 == 1 for width in SMOOTHED_OVER)
