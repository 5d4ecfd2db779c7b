"""The way driven: few corners, never far off, a function of the messages, with an end to its memory."""

import itertools
import random

import pytest

from hmi.panels.map import reducers
from hmi.panels.map.geo import Place, Plane, off_line_m
from hmi.panels.map.reducers import LATITUDE, LONGITUDE, DrivenWay
from tests.panels.map.places import START, walk

T0 = 1_763_756_000.0


def drive(way: DrivenWay, places: list[Place], start: float = T0, every_s: float = 1.0) -> float:
    """Say each place; return when the next would be."""
    for number, at in enumerate(places):
        way.feed(LATITUDE, at.latitude, start + number * every_s)
        way.feed(LONGITUDE, at.longitude, start + number * every_s)
    return start + len(places) * every_s


def furthest_off(way: DrivenWay, places: list[Place]) -> float:
    plane = Plane(START)
    line = [plane.point(at) for at in way.lines()[-1]]
    points = [plane.point(at) for at in places]
    return max(min(off_line_m(point, a, b) for a, b in itertools.pairwise(line)) for point in points)


def test_a_straight_is_two_corners_and_a_turn_a_third() -> None:
    way = DrivenWay()
    places = walk((300, 0), (0, 300))
    drive(way, places)
    kept = way.lines()
    assert len(kept) == 1
    assert kept[0][0] == places[0]
    assert len(kept[0]) == 2, "the last straight still waits for its end"


def test_no_place_is_further_from_the_line_than_the_tolerance() -> None:
    chance = random.Random(7)
    steps = [(chance.uniform(-80, 120), chance.uniform(-80, 120)) for _ in range(60)]
    places = walk(*steps, (30, 30), (0, 900))
    way = DrivenWay()
    drive(way, places)
    corners = way.lines()[0]
    driven = places[: places.index(corners[-1]) + 1]
    assert furthest_off(way, driven) <= reducers.TOLERANCE_M + 0.1
    assert len(corners) < len(places) / 3


def test_latitude_and_longitude_belong_together_by_their_time() -> None:
    """Between the two messages of one instant there is no place: a diagonal has no stairs."""
    way = DrivenWay()
    places = walk((400, 400))
    drive(way, places)
    assert len(way.lines()[0]) <= 2


def test_only_what_changes_needs_to_be_said() -> None:
    way = DrivenWay()
    places = walk((0, 350), (350, 0), (0, 350))
    latitude = longitude = 0.0
    for second, at in enumerate(places):
        if at.latitude != latitude:
            way.feed(LATITUDE, latitude := at.latitude, T0 + second)
        if at.longitude != longitude:
            way.feed(LONGITUDE, longitude := at.longitude, T0 + second)
    assert [len(line) for line in way.lines()] == [3]


@pytest.mark.parametrize(
    ("metres", "seconds", "lines"),
    [(200, 1, 1), (reducers.JUMP_M + 50, 1, 2), (20, reducers.MAX_GAP_S + 1, 2)],
    ids=["driven", "carried", "silent"],
)
def test_what_was_not_driven_is_not_drawn(metres: float, seconds: float, lines: int) -> None:
    way = DrivenWay()
    first = walk((100, 0))
    end = drive(way, first)
    second = walk((100, 0), start=walk((metres, 0), start=first[-1], every_m=metres)[-1])
    drive(way, second, end - 1 + seconds)
    assert len(way.lines()) == lines


def test_a_new_generation_forgets_it_all() -> None:
    way = DrivenWay()
    drive(way, walk((300, 0), (0, 300)))
    before = way.revision
    way.reset()
    assert way.lines() == []
    assert way.last is None
    assert way.revision != before


def test_memory_has_an_end_in_number_and_time(monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(3)
    way = DrivenWay()
    zigzag = walk(*[(40, 40 if number % 2 else -40) for number in range(300)])
    drive(way, zigzag, every_s=100.0)
    assert way.corners[-1].time - way.corners[0].time <= way.window_s
    monkeypatch.setattr(reducers, "MAX_POINTS", 50)
    short = DrivenWay()
    drive(short, walk(*[(chance.choice((-40, 40)), 40) for _ in range(200)]))
    assert len(short.corners) == 50


def test_standing_still_and_nonsense_add_nothing() -> None:
    way = DrivenWay()
    drive(way, [START] * 100)
    drive(way, [Place(200.0, 9.0)] * 3, T0 + 100)
    assert sum(map(len, way.lines())) == 1
