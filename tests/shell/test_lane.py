"""How large what is ahead is drawn."""

import pytest

from hmi.shell.lane import HALF_WAY_M, nearness


@pytest.mark.parametrize(("distance_m", "near"), [(0.0, 1.0), (HALF_WAY_M, 0.5), (3 * HALF_WAY_M, 0.25), (-1.0, 1.0)])
def test_half_as_large_half_way(distance_m: float, near: float) -> None:
    assert nearness(distance_m) == pytest.approx(near)
