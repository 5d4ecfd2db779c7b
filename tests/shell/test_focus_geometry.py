"""Where an arrow leads among boxes."""

import pytest
from PySide6.QtCore import QRectF, Qt

from hmi.shell.focus_geometry import ahead, reading_order

LEFT, RIGHT = int(Qt.Key.Key_Left), int(Qt.Key.Key_Right)
UP, DOWN = int(Qt.Key.Key_Up), int(Qt.Key.Key_Down)


def square(x: float, y: float, size: float = 10.0) -> QRectF:
    return QRectF(x, y, size, size)


GRID = [square(20 * column, 20 * row) for row in range(3) for column in range(3)]
"""0 1 2 / 3 4 5 / 6 7 8."""


@pytest.mark.parametrize(("key", "to"), [(LEFT, 3), (RIGHT, 5), (UP, 1), (DOWN, 7)])
def test_in_a_grid_it_is_the_neighbour(key: int, to: int) -> None:
    assert ahead(GRID, 4, key) == to


@pytest.mark.parametrize(("place", "key"), [(0, LEFT), (2, RIGHT), (1, UP), (7, DOWN)])
def test_at_the_edge_there_is_none(place: int, key: int) -> None:
    assert ahead(GRID, place, key) is None


def test_what_is_straight_ahead_wins_over_what_is_nearer_aside() -> None:
    boxes = [square(0, 0), square(60, 0), square(20, 40)]
    assert ahead(boxes, 0, RIGHT) == 1


def test_what_is_aside_is_better_than_nothing() -> None:
    assert ahead([square(0, 0), square(500, 300)], 0, RIGHT) == 1


def test_of_two_in_line_the_nearer() -> None:
    assert ahead([square(0, 0), square(40, 0), square(20, 0)], 0, RIGHT) == 2


def test_what_lies_around_it_is_not_ahead() -> None:
    assert ahead([square(20, 20), QRectF(0, 0, 100, 60)], 0, UP) is None


def test_a_wide_one_below_is_reached_from_each_above() -> None:
    boxes = [square(0, 0), square(80, 0), QRectF(0, 20, 90, 10)]
    assert [ahead(boxes, 0, DOWN), ahead(boxes, 1, DOWN)] == [2, 2]


def test_reading_goes_row_by_row() -> None:
    boxes = [square(40, 2), square(0, 0), QRectF(0, 30, 10, 10), square(20, -2)]
    assert reading_order(boxes) == [1, 3, 0, 2]


def test_nothing_reads_as_nothing() -> None:
    assert reading_order([]) == []
