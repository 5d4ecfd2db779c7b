"""Values to points of a plot."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject

from hmi.design.polyline import Polyline, scaled

BOX = {"width": 100.0, "height": 50.0, "xMin": 0.0, "xMax": 10.0, "yMin": 0.0, "yMax": 5.0}


@pytest.fixture
def line(qapp: QObject) -> Polyline:  # noqa: ARG001 - Qt objects need it
    return made()


def made(**properties: object) -> Polyline:
    polyline = Polyline()
    for name, value in (BOX | properties).items():
        assert polyline.setProperty(name, value)
    return polyline


def points(polyline: Polyline, what: str = "points") -> list[tuple[float, float]]:
    return [(point.x(), point.y()) for point in polyline.property(what)]


@pytest.mark.parametrize(
    ("value", "low", "high", "expected"),
    [(5, 0, 10, 50), (-1, 0, 10, 0), (11, 0, 10, 100), (0, -10, 10, 50), (5, 5, 5, 0), (5, 10, 0, 0)],
)
def test_scaled(value: float, low: float, high: float, expected: float) -> None:
    assert scaled(value, low, high, 100) == expected


def test_y_grows_upwards(line: Polyline) -> None:
    line.setProperty("xs", [0.0, 5.0, 10.0])
    line.setProperty("ys", [0.0, 2.5, 5.0])
    assert points(line) == [(0, 50), (50, 25), (100, 0)]


def test_without_xs_the_values_stand_evenly(line: Polyline) -> None:
    line.setProperty("ys", [0.0, 0.0, 0.0])
    assert [x for x, _ in points(line)] == [0, 50, 100]


def test_what_is_beyond_the_plot_is_at_its_edge(line: Polyline) -> None:
    line.setProperty("ys", [-9.0, 9.0])
    assert [y for _, y in points(line)] == [50, 0]


def test_what_is_no_number_is_left_out(line: Polyline) -> None:
    line.setProperty("ys", [1.0, math.nan, math.inf, 1.0])
    assert points(line) == [(0, 40), (100, 40)]


def test_of_two_lengths_the_shorter_counts(line: Polyline) -> None:
    line.setProperty("xs", [0.0, 10.0])
    line.setProperty("ys", [1.0, 1.0, 1.0])
    assert len(points(line)) == 2


def test_the_area_closes_at_the_base(line: Polyline) -> None:
    line.setProperty("yMin", -5.0)
    line.setProperty("base", 0.0)
    line.setProperty("ys", [5.0, 5.0])
    assert points(line, "area") == [(0, 25), (0, 0), (100, 0), (100, 25), (0, 25)]


def test_nothing_draws_nothing(line: Polyline) -> None:
    assert points(line) == []
    assert points(line, "area") == []


def test_it_tells_of_changes_and_only_of_changes(line: Polyline) -> None:
    told: list[bool] = []
    line.changed.connect(lambda: told.append(True))
    line.setProperty("ys", [1.0])
    line.setProperty("ys", [1.0])
    line.setProperty("width", 200.0)
    line.setProperty("width", 200.0)
    assert len(told) == 2


@given(st.lists(st.floats(), max_size=20), st.lists(st.floats(), max_size=20))
def test_every_point_is_within_the_plot(xs: list[float], ys: list[float]) -> None:
    polyline = made(xs=xs, ys=ys)
    for x, y in points(polyline) + points(polyline, "area"):
        assert 0 <= x <= BOX["width"]
        assert 0 <= y <= BOX["height"]
