import pytest
from hypothesis import given
from hypothesis import strategies as st

from mock_vehicle.vehicle.curve import Curve


def test_is_linear_between_points_and_constant_beyond() -> None:
    curve = Curve([[0, 1], [10, 3], [20, -1]])
    assert [curve(x) for x in (-5, 0, 5, 10, 15, 20, 99)] == [1, 1, 2, 3, 1, -1, -1]
    assert curve.peak == 3


@given(st.floats(-100, 200))
def test_stays_between_its_lowest_and_highest_point(x: float) -> None:
    assert -2 <= Curve([[-20, 5], [0, -2], [50, 4]])(x) <= 5


def test_integral_is_the_area_at_the_points() -> None:
    area = Curve([[0, 2], [10, 4], [30, 4]]).integral()
    assert [area(x) for x in (0, 10, 30)] == [0, 30, 110]


@pytest.mark.parametrize("points", [[], [[0, 1]], [[0, 1], [0, 2]], [[1, 1], [0, 2]], [[0, 1, 2], [1, 2, 3]]])
def test_what_is_no_curve_is_refused(points: list[list[float]]) -> None:
    with pytest.raises(ValueError, match="curve"):
        Curve(points)
