"""Lines as drawn: cut to what is seen, thinned, and a ground whose lines stand still."""

import pytest

from hmi.panels.map.geo import Point
from hmi.panels.map.lines import cut, grid, grid_steps, nearest_corner, strength

ORIGIN = Point(0, 0)


def test_what_is_outside_is_left_out_and_what_crosses_stays() -> None:
    way = [Point(-500, 0), Point(-400, 0), Point(0, 0), Point(400, 0), Point(500, 0), Point(600, 0)]
    assert cut(way, 100, ORIGIN, 1) == [[Point(-400, 0), Point(0, 0), Point(400, 0)]]


def test_a_way_that_comes_back_is_two_parts() -> None:
    way = [Point(0, 0), Point(0, 300), Point(300, 300), Point(300, 0), Point(0, 0)]
    parts = cut(way, 100, ORIGIN, 1)
    assert [part[0] for part in parts] == [Point(0, 0), Point(300, 0)]


def test_a_stretch_that_may_cross_with_both_ends_outside_is_kept() -> None:
    assert cut([Point(-300, 90), Point(90, 300)], 100, ORIGIN, 1) != []


def test_corners_nobody_can_tell_apart_merge_but_the_end_stays() -> None:
    way = [Point(x / 10, 0) for x in range(100)]
    (part,) = cut(way, 100, ORIGIN, 2)
    assert len(part) < 10
    assert part[-1] == way[-1]


@pytest.mark.parametrize("way", [[], [Point(0, 0)]])
def test_what_is_no_line_is_nothing(way: list[Point]) -> None:
    assert cut(way, 100, ORIGIN, 1) == []


def test_the_grounds_lines_stand_where_they_are_in_the_plane() -> None:
    here = {line[0].x for line in grid(100, Point(250, 0), 200) if line[0].x == line[1].x}
    there = {line[0].x for line in grid(100, Point(301, 0), 200) if line[0].x == line[1].x}
    assert here == {100, 200, 300, 400}
    assert there >= {200, 300, 400, 500}


def test_fine_lines_leave_the_coarse_ones_out() -> None:
    xs = {line[0].x for line in grid(10, Point(50, 0), 60, but_every=10) if line[0].x == line[1].x}
    assert 0.0 not in xs
    assert 100.0 not in xs
    assert 90.0 in xs


def test_lines_fade_as_they_come_close() -> None:
    assert strength(5) == 0
    assert 0 < strength(50) < 1
    assert strength(1_000) == 1
    for scale in (3.0, 0.3, 0.03, 0.003, 2e-5):
        (fine, _), (coarse, full) = grid_steps(scale)
        assert coarse == 10 * fine
        assert full == 1
        assert fine * scale > 10 or fine == 1e6


def test_the_car_is_found_on_the_route_ahead_and_never_behind() -> None:
    route = [Point(0, 0), Point(100, 0), Point(200, 0), Point(100, 5), Point(0, 10)]
    assert nearest_corner(route, Point(150, 1), 0, 40) == 1
    assert nearest_corner(route, Point(50, 6), 2, 40) == 3
    assert nearest_corner(route, Point(20, 0), 1, 1) == 1
