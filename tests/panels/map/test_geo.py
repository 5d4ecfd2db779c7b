"""Places and planes: true metres near the anchor, and no harm at the edges of the world."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hmi.panels.map.geo import Place, Plane, Point, ahead, bounds, distance_m, off_line_m, place, short_way, simplified

VADUZ = Place(47.141, 9.5209)
EVERYWHERE = st.builds(Place, st.floats(-90, 90), st.floats(-180, 180))


@pytest.mark.parametrize(
    ("latitude", "longitude"),
    [(None, 9.5), (47.1, None), (math.nan, 9.5), (47.1, math.inf), (90.1, 0.0), (0.0, -180.1), ("47", "9")],
)
def test_what_is_no_place_is_none(latitude: object, longitude: object) -> None:
    assert place(latitude, longitude) is None


def test_a_degree_of_latitude_is_111_km() -> None:
    assert distance_m(Place(47, 9), Place(48, 9)) == pytest.approx(111_195, abs=10)


def test_the_plane_has_true_metres_near_its_anchor() -> None:
    there = ahead(VADUZ, 60.0, 1_000.0)
    assert distance_m(VADUZ, there) == pytest.approx(1_000, rel=1e-3)
    point = Plane(VADUZ).point(there)
    assert (point.x, point.y) == pytest.approx((1_000 * math.sin(math.pi / 3), 500), rel=1e-6)


def test_over_the_antimeridian_is_the_short_way() -> None:
    west, east = Place(0.0, 179.999), Place(0.0, -179.999)
    assert Plane(west).point(east).x == pytest.approx(222, abs=1)
    assert distance_m(west, east) == pytest.approx(222, abs=1)
    assert Plane(west).place(Point(222.4, 0)).longitude == pytest.approx(-179.999, abs=1e-4)


@given(EVERYWHERE, EVERYWHERE)
def test_nothing_on_earth_breaks_it(anchor: Place, other: Place) -> None:
    point = Plane(anchor).point(other)
    back = Plane(anchor).place(point)
    assert all(map(math.isfinite, (*point, *back, distance_m(anchor, other))))
    assert abs(back.longitude) <= 180
    if abs(anchor.latitude) < 80 and abs(other.latitude) < 80:
        assert back.latitude == pytest.approx(other.latitude, abs=1e-6)


def test_angles_go_the_short_way() -> None:
    assert short_way(350) == -10
    assert short_way(-190) == 170


def test_a_straight_keeps_its_ends_and_a_bend_its_corner() -> None:
    straight = [Point(x, 0.2 * (x % 2)) for x in range(50)]
    assert simplified(straight, 1.0) == [straight[0], straight[-1]]
    bend = [Point(x, 0) for x in range(10)] + [Point(9, y) for y in range(1, 10)]
    assert simplified(bend, 1.0) == [Point(0, 0), Point(9, 0), Point(9, 9)]


def test_the_distance_from_a_stretch_ends_at_its_ends() -> None:
    assert off_line_m(Point(5, 3), Point(0, 0), Point(10, 0)) == 3
    assert off_line_m(Point(13, 4), Point(0, 0), Point(10, 0)) == 5
    assert off_line_m(Point(3, 4), Point(0, 0), Point(0, 0)) == 5


def test_bounds_of_nothing_are_none() -> None:
    assert bounds([]) is None
    assert bounds([Point(1, 5), Point(3, 2)]) == (Point(1, 2), Point(3, 5))
