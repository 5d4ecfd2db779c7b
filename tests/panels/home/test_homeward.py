"""The way home: what the card says while the car is on it."""

import math
from pathlib import Path

import pytest

from hmi.panels.home.homeward import LATITUDES, LONGITUDES, TIME_LEFT, homes, seconds_home
from hmi.panels.home.model import HomeModel
from tests.ui.driver import Driver
from tests.ui.world import drive

HOME = homes()[0]


@pytest.mark.parametrize(
    ("latitudes", "longitudes", "left_s", "expected"),
    [
        ([47.2, HOME[0]], [9.5, HOME[1]], 2700.0, 2700.0),
        ([47.2, HOME[0] + 0.0015], [9.5, HOME[1]], 60.0, 60.0),
        ([47.2, HOME[0] + 0.0025], [9.5, HOME[1]], 60.0, math.nan),
        ([HOME[0], 47.2], [HOME[1], 9.5], 60.0, math.nan),
        ([HOME[0]], [HOME[1]], math.nan, math.nan),
        ([HOME[0]], [9.5, HOME[1]], 60.0, math.nan),
        ([], [], 60.0, math.nan),
    ],
)
def test_which_way_leads_home(latitudes: list[float], longitudes: list[float], left_s: float, expected: float) -> None:
    assert seconds_home(latitudes, longitudes, left_s) == pytest.approx(expected, nan_ok=True)


def test_a_broken_file_of_places_has_no_home(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("places: [{kind: home, latitude: here}]")
    (tmp_path / "b.yaml").write_text("places: [{kind: home, latitude: 1, longitude: 2}]")
    assert homes(tmp_path) == ((1.0, 2.0),)


def test_the_scenario_that_comes_home_ends_there() -> None:
    said = drive("coming-home", 40)
    assert seconds_home(said[LATITUDES], said[LONGITUDES], said[TIME_LEFT]) > 0  # type: ignore[arg-type]


def test_the_card_says_when_one_is_home_and_that_it_is_warmed(room: Driver) -> None:
    (house,) = room.panel.findChildren(HomeModel)
    room.say({LATITUDES: [47.2, HOME[0]], LONGITUDES: [9.5, HOME[1]], TIME_LEFT: 2700.0})
    room.drain()
    assert (house.property("news"), house.property("detail")) == ("Home in 45\u2009min", "Heating to 21°")
    room.home("home/garage/door/state", {"state": "open", "position": 100}, retained=False)
    room.drain()
    room.drain()
    assert house.property("news") == "Garage door is open", "what stands open comes first"
    room.home("home/garage/door/state", {"state": "closed", "position": 0}, retained=False)
    room.say({LATITUDES: [47.2, 47.3], LONGITUDES: [9.5, 9.5]})
    room.drain()
    assert house.property("news") == "Heating to 21°", "another way"
