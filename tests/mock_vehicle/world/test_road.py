"""Roads made of legs."""

import math
import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mock_vehicle.scenarios.schema import Leg, Place
from mock_vehicle.world.road import M_PER_DEGREE, Road

VADUZ = Place(latitude=47.141, longitude=9.521, altitude_m=460, heading_deg=90)


def road(*legs: Leg) -> Road:
    return Road(list(legs), VADUZ, random.Random(1))


def metres(start: Place, latitude: float, longitude: float) -> tuple[float, float]:
    """North and east of `start`."""
    east = (longitude - start.longitude) * M_PER_DEGREE * math.cos(math.radians(start.latitude))
    return (latitude - start.latitude) * M_PER_DEGREE, east


def test_a_straight_leg_goes_where_the_nose_points() -> None:
    end = road(Leg(2.0, 50)).at(2000)
    north, east = metres(VADUZ, end.latitude, end.longitude)
    assert [north, east] == pytest.approx([0, 2000], abs=5)
    assert end.heading_deg == pytest.approx(90)


def test_a_corner_to_the_right_turns_the_car_right() -> None:
    bent = road(Leg(1.0, 50), Leg(1.0, 50, turn_deg=90))
    assert bent.at(900).heading_deg == pytest.approx(90)
    assert bent.at(1500).heading_deg == pytest.approx(180, abs=0.5)
    assert max(bent.at(s).curvature for s in range(1000, 1030)) > 0
    north, east = metres(VADUZ, bent.at(2000).latitude, bent.at(2000).longitude)
    assert [north, east] == pytest.approx([-990, 1010], abs=15)


def test_bends_add_up_over_the_leg() -> None:
    assert road(Leg(2.1, 80, bend_deg=60)).at(2100).heading_deg == pytest.approx(150, abs=2)


@given(climbs=st.lists(st.floats(-80, 80), min_size=1, max_size=5))
def test_altitude_is_what_the_legs_climb(climbs: list[float]) -> None:
    made = road(*(Leg(2.0, 50, climb_m=climb) for climb in climbs))
    assert made.at(made.length_m).altitude_m - 460 == pytest.approx(sum(climbs), abs=4.0)


def test_grade_and_altitude_agree() -> None:
    made = road(Leg(2.0, 50, climb_m=100), Leg(2.0, 50, climb_m=-40))
    for at in range(100, 3900, 50):
        rise = made.at(at + 5).altitude_m - made.at(at).altitude_m
        assert rise / 5 == pytest.approx(made.at(at).grade, abs=0.004)


def test_the_limit_changes_where_the_leg_does() -> None:
    made = road(Leg(1.0, 50), Leg(1.0, 80))
    assert [round(made.at(s).limit_m_s * 3.6) for s in (0, 994, 1001, 5000)] == [50, 50, 80, 80]


def test_half_the_lights_or_more_are_red_and_in_order() -> None:
    made = road(Leg(10.0, 50, stops=40, wait_s=20), Leg(5.0, 50, stops=10))
    at = [stop.at_m for stop in made.stops]
    assert at == sorted(at)
    assert 20 < len(at) < 45
    assert all(8 <= stop.wait_s <= 32 for stop in made.stops)


def test_drivers_slow_down_in_time_for_a_limit_and_a_corner() -> None:
    made = road(Leg(1.0, 100), Leg(1.0, 30), Leg(0.5, 50, turn_deg=90))
    wanted: list[float] = []
    made.learn_speeds(wanted, 0.0, 1.5)
    assert wanted[200] == pytest.approx(30 / 3.6, abs=0.1)
    for before, after in pairwise(wanted):
        assert before**2 - after**2 <= 2 * 1.5 * 5.0 + 1e-9
    assert min(wanted[395:410]) < 20 / 3.6
