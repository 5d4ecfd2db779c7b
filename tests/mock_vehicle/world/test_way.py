"""Made-up ways arrive where they should, and what is planned of a road is what it is."""

import math
import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mock_vehicle.scenarios.loader import load, names
from mock_vehicle.world.driver import Driver, Style
from mock_vehicle.world.plan import MOST_POINTS, Plan
from mock_vehicle.world.road import M_PER_DEGREE, Road, RoadPoint
from mock_vehicle.world.way import TooFarError, bearing, way_to


def here(heading_deg: float = 172.0, latitude: float = 47.15) -> RoadPoint:
    """In a street, 50 km/h."""
    return RoadPoint(latitude, 9.51, 450.0, heading_deg, 0.0, 0.0, 50 / 3.6, 0.0, 0)


def planned(road: Road) -> Plan:
    """By somebody of average haste."""
    return Driver(road, Style.of(0.5), 0.0).plan()


@pytest.mark.parametrize("latitude", [-60.0, 0.0, 47.15, 70.0])
@given(
    heading=st.floats(0, 359.9),
    course=st.floats(0, 360),
    distance=st.floats(160, 60_000),
    room=st.floats(0, 700),
)
def test_a_way_ends_at_its_destination(
    latitude: float, heading: float, course: float, distance: float, room: float
) -> None:
    start = here(heading, latitude)
    to_latitude = latitude + distance * math.cos(math.radians(course)) / M_PER_DEGREE
    east = distance * math.sin(math.radians(course))
    to_longitude = 9.51 + east / (M_PER_DEGREE * math.cos(math.radians((latitude + to_latitude) / 2)))
    road = way_to(start, room, to_latitude, to_longitude, random.Random(1))
    end = road.at(road.length_m)
    assert bearing(end.latitude, end.longitude, to_latitude, to_longitude).distance_m < 80
    begin = road.at(0)
    assert (begin.latitude, begin.longitude, begin.altitude_m) == (start.latitude, start.longitude, 450.0)
    assert begin.heading_deg == pytest.approx(heading)
    assert all(road.at(at).curvature == 0 for at in range(0, int(max(room, 150)), 5)), "room to brake before the corner"
    assert road.length_m < 1.1 * distance + 3 * max(room, 150) + 500


def test_a_long_way_winds_and_is_faster_than_a_short_one() -> None:
    far, near = (way_to(here(), 0, 47.15 + d, 9.51, random.Random(1)) for d in (0.4, 0.02))
    headings = [far.at(at).heading_deg for at in range(1000, 40_000, 50)]
    assert 20 < max((h + 180) % 360 for h in headings) - min((h + 180) % 360 for h in headings) < 40
    assert max(leg.limit_km_h for leg in far.legs) > max(leg.limit_km_h for leg in near.legs)
    assert all(abs(far.at(at).curvature) < 1 / 400 for at in range(1000, 40_000, 50))


@pytest.mark.parametrize(("latitude", "why"), [(47.1501, "there already"), (51.0, "km away; this car plans up to")])
def test_what_is_no_way(latitude: float, why: str) -> None:
    with pytest.raises(TooFarError, match=why):
        way_to(here(), 0, latitude, 9.51, random.Random(1))


@pytest.mark.parametrize("name", [name for name in names() if load(name).route])
def test_a_plan_shows_the_shape_in_few_points(name: str) -> None:
    scenario = load(name)
    road = Road(scenario.route, scenario.place, random.Random(1))
    plan = planned(road)
    assert 10 < len(plan.latitude) == len(plan.longitude) <= MOST_POINTS
    corners = list(zip(plan.latitude, plan.longitude, strict=True))
    worst = 0.0
    for at in range(0, int(road.length_m), 25):
        point = road.at(at)
        east = M_PER_DEGREE * math.cos(math.radians(point.latitude))
        xy = [((lo - point.longitude) * east, (la - point.latitude) * M_PER_DEGREE) for la, lo in corners]
        worst = max(worst, min(_distance(a, b) for a, b in pairwise(xy)))
    assert worst < 8, "metres between the drawn way and the road"


def test_time_and_turns_of_a_plan() -> None:
    scenario = load("city-commute")
    plan = planned(Road(scenario.route, scenario.place, random.Random(1)))
    times = [plan.seconds_from(at) for at in range(0, int(plan.length_m), 100)]
    assert times == sorted(times, reverse=True)
    assert 20 < scenario.length_km / times[0] * 3600 < 45, "km/h on average, through a town"
    assert plan.seconds_from(plan.length_m) < 2
    assert [turn.kind for turn in plan.turns] == [
        "SLIGHT_RIGHT", "LEFT", "RIGHT", "LEFT", "RIGHT", "LEFT", "RIGHT", "ARRIVE",
    ]  # fmt: skip
    assert plan.next_turn(0).road == "Aulestrasse"
    assert plan.next_turn(1300).road == "Heiligkreuz"
    assert plan.next_turn(plan.length_m).kind == "ARRIVE"


def _distance(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Of the origin from the line between two points."""
    (ax, ay), (bx, by) = a, b
    dx, dy = bx - ax, by - ay
    square = dx * dx + dy * dy
    part = min(max(-(ax * dx + ay * dy) / square, 0.0), 1.0) if square else 0.0
    return math.hypot(ax + part * dx, ay + part * dy)
