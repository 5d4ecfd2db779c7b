"""The mark at the map's edge that points to a destination out of sight."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible

from hmi.panels.map import destination, names
from hmi.panels.map.away import towards
from hmi.panels.map.camera import Box
from hmi.panels.map.geo import Point
from hmi.panels.map.model import MapGround
from tests.panels.map.places import walk
from tests.panels.map.said import PARKED, Said
from tests.ui.driver import Driver

WITHIN = Box(100, 50, 800, 400)
FAR = walk((0, 9_000), (8_000, 0), every_m=500.0)[-1]
GOING: Said = {destination.GUIDES: True, destination.LATITUDE: FAR.latitude, destination.LONGITUDE: FAR.longitude}


@pytest.mark.parametrize(
    ("there", "at", "turn"),
    [
        (Point(500, -900), Point(500, 50), 0),
        (Point(4_000, 250), Point(900, 250), 90),
        (Point(500, 2_000), Point(500, 450), 180),
        (Point(-4_000, 250), Point(100, 250), 270),
        (Point(1_300, -550), Point(700, 50), 45),
    ],
)
def test_it_stands_at_the_edge_on_the_way_there(there: Point, at: Point, turn: float) -> None:
    found = towards(there, WITHIN)
    assert found is not None
    assert found[0] == pytest.approx(at)
    assert found[1] == pytest.approx(turn)


@given(x=st.floats(-1e9, 1e9), y=st.floats(-1e9, 1e9))
def test_it_never_leaves_its_room(x: float, y: float) -> None:
    found = towards(Point(x, y), WITHIN)
    if found is not None:
        assert WITHIN.x - 1e-6 <= found[0].x <= WITHIN.x + WITHIN.width + 1e-6
        assert WITHIN.y - 1e-6 <= found[0].y <= WITHIN.y + WITHIN.height + 1e-6
        assert 0 <= found[1] <= 360


def test_without_room_or_way_there_is_none() -> None:
    assert towards(Point(0, 0), Box(0, 0, 0, 100)) is None
    assert towards(Point(500, 250), WITHIN) is None
    assert towards(Point(math.nan, 0), WITHIN) is None


def marks(cockpit: Driver) -> list[str]:
    return [name for name in cockpit.names(QAccessible.Role.Button) if name.endswith("Show it")]


def test_a_destination_out_of_sight_is_pointed_to_and_a_tap_shows_it(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    assert marks(cockpit) == []
    cockpit.say(GOING)
    (mark,) = marks(cockpit)
    assert mark.startswith("Destination, 12")
    cockpit.say({names.DISTANCE_LEFT: 18_200.0})
    (mark,) = marks(cockpit)
    assert mark == "Destination, 18\u2009km away. Show it", "along the way, once that is known"
    assert cockpit.sees("18\u2009km")
    cockpit.tap(mark)
    assert marks(cockpit) == []
    model = cockpit.model(MapGround)
    assert isinstance(model, MapGround)
    clear = model.property("clear")
    assert isinstance(clear, QRectF)
    at = model.ground.view.screen(model.ground.scene.plane.point(FAR))
    assert clear.contains(*at)
    model.drag(5_000, 0)
    cockpit.drain()
    assert len(marks(cockpit)) == 1, "drawn out of sight"
    cockpit.say({destination.GUIDES: False})
    assert marks(cockpit) == []
