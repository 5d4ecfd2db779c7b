"""The map as a person sees and touches it."""

import pytest
from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from hmi.panels.map import destination, names
from hmi.panels.map.model import MapGround
from hmi.panels.map.places import places
from tests.panels.map.places import START, walk
from tests.panels.map.said import DRIVING, GUIDED, PARKED, RANGE, ROUTE, at
from tests.ui.conftest import Open
from tests.ui.driver import Driver

HEADING, NORTH, OVERVIEW = (f"{name}. Change the view" for name in ("Heading up", "North up", "Overview"))
NOTE = "No map pack. The way you drive is drawn."


def ground(cockpit: Driver) -> MapGround:
    model = cockpit.model(MapGround)
    assert isinstance(model, MapGround)
    return model


def view(cockpit: Driver) -> tuple[float, ...]:
    shown = ground(cockpit).ground.view
    return (*shown.centre, shown.scale, shown.bearing)


def sent(cockpit: Driver) -> dict[str, object]:
    return {entry.topic.partition("/set/")[2].replace("/", "."): entry.message["value"] for entry in cockpit.sent}


# --- what is drawn


def test_before_the_vehicle_says_where_it_is_the_map_says_so(cockpit: Driver) -> None:
    assert cockpit.sees("Where the car is, is not known yet.")
    cockpit.say(PARKED)
    assert not cockpit.sees("Where the car is, is not known yet.")


def test_the_note_is_put_away_for_good(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    assert cockpit.sees(NOTE)
    cockpit.tap("Close")
    assert not cockpit.sees(NOTE)
    cockpit.navigator.open("energy")
    cockpit.process()
    cockpit.navigator.home()
    cockpit.process()
    assert not cockpit.sees(NOTE)


def test_the_car_stands_where_heading_up_puts_it(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    model = ground(cockpit)
    clear = model.property("clear")
    assert isinstance(clear, QRectF)
    focus = model.property("focus")
    assert focus.x() == pytest.approx(clear.center().x())
    assert focus.y() > clear.center().y()
    assert model.property("turn") == pytest.approx(-30.0)
    assert model.property("car") == QPointF(0, 0)


def test_the_way_driven_is_drawn_as_it_is_driven(cockpit: Driver) -> None:
    cockpit.say(DRIVING)
    assert ground(cockpit).property("driven") == [] or len(ground(cockpit).property("driven")[0]) <= 1
    for place in walk((0, 300), (300, 0), (0, 200)):
        cockpit.monotonic.advance(1.0)
        cockpit.say(DRIVING | at(place))
    (line,) = ground(cockpit).property("driven")
    assert len(line) == 3
    assert ground(cockpit).property("tail")["length"] > 0


def test_without_a_route_nothing_of_it_is_there(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    assert ground(cockpit).property("route") == []
    assert not any("Arrive with" in word for word in cockpit.words())


def test_the_route_behind_the_car_goes_away(cockpit: Driver) -> None:
    cockpit.say(GUIDED)
    before = sum(map(len, ground(cockpit).property("route")))
    cockpit.say(GUIDED | at(ROUTE[20]))
    after = sum(map(len, ground(cockpit).property("route")))
    assert 0 < after < before


def test_lists_of_a_route_that_do_not_belong_together_change_nothing(cockpit: Driver) -> None:
    cockpit.say(GUIDED)
    before = ground(cockpit).ground.scene.route.points
    cockpit.say({names.ROUTE_LATITUDES: [47.0, 47.1]})
    assert ground(cockpit).ground.scene.route.points == before


def test_far_away_the_plane_is_laid_anew(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    cockpit.say(PARKED | {names.LATITUDE: -36.85, names.LONGITUDE: 174.76})
    model = ground(cockpit)
    assert model.property("car") == QPointF(0, 0)
    assert model.ground.car is not None
    assert abs(model.ground.car.x) < 1


@pytest.mark.parametrize(("latitude", "longitude"), [(90.0, 0.0), (-90.0, 180.0), (0.0, -180.0)])
def test_the_ends_of_the_world_are_harmless(cockpit: Driver, latitude: float, longitude: float) -> None:
    cockpit.say(GUIDED | RANGE | {names.LATITUDE: latitude, names.LONGITUDE: longitude})
    for mode in (HEADING, NORTH, OVERVIEW):
        cockpit.tap(mode)
    cockpit.window.grabWindow()
    assert ground(cockpit).property("carKnown")


def test_a_position_that_is_old_dims_the_car(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    assert not ground(cockpit).property("carStale")
    cockpit.pass_time(10)
    assert ground(cockpit).property("carStale")


def test_an_overview_shows_how_far_the_charge_goes_and_what_that_means(cockpit: Driver) -> None:
    cockpit.say(PARKED | RANGE)
    assert ground(cockpit).property("reachHigh") == 0, "from near by no edge of it could be seen"
    cockpit.tap(HEADING)
    cockpit.tap(NORTH)
    low, high = ground(cockpit).property("reachLow"), ground(cockpit).property("reachHigh")
    assert high / low == pytest.approx(260 / 220)
    assert any("as the crow flies. Roads are 1.3 times as long." in word for word in cockpit.words())


# --- how it is looked at


def test_the_button_goes_round_the_three_views(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    seen = []
    for mode in (HEADING, NORTH, OVERVIEW):
        seen.append(view(cockpit))
        cockpit.tap(mode)
    assert len(set(seen)) == 3
    assert view(cockpit) == seen[0]


def test_a_finger_moves_the_map_and_recentre_brings_the_car_back(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    before = view(cockpit)
    cockpit.drag(QPointF(1000, 300), QPointF(1300, 400))
    assert view(cockpit) != before
    moved = view(cockpit)
    cockpit.say(DRIVING | at(walk((50, 50))[-1]))
    assert view(cockpit) == moved, "a person holds it"
    cockpit.tap("Recentre")
    assert ground(cockpit).property("free") is False
    assert "Recentre" not in cockpit.names(QAccessible.Role.Button)


def test_keys_bring_it_closer(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    before = ground(cockpit).ground.view.scale
    button = next(item for name, item in cockpit.items(QAccessible.Role.Button) if name == HEADING)
    button.forceActiveFocus()
    cockpit.key(Qt.Key.Key_Plus)
    assert ground(cockpit).ground.view.scale == pytest.approx(2 * before)


def test_the_scale_is_said_in_the_persons_unit(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    assert str(ground(cockpit).property("barText")).endswith("\u2009m")
    cockpit.settings.put("distance_unit", "mi")
    cockpit.process()
    cockpit.say(PARKED)
    assert str(ground(cockpit).property("barText")).endswith("\u2009ft")


# --- gliding


def moving(cockpit: Driver) -> MapGround:
    model = ground(cockpit)
    model.setProperty("still", False)
    return model


def test_between_messages_the_car_goes_on(cockpit: Driver) -> None:
    cockpit.say(DRIVING)
    model = moving(cockpit)
    before = model.ground.car
    cockpit.monotonic.advance(0.5)
    cockpit.cockpit.frame.drawn.emit()
    assert before is not None
    assert model.ground.car is not None
    gone = ((model.ground.car.x - before.x) ** 2 + (model.ground.car.y - before.y) ** 2) ** 0.5
    assert gone == pytest.approx(10.0, rel=0.01), "72 km/h for half a second"


def test_a_new_view_is_glided_to(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    model = moving(cockpit)
    model.turn_to_next_mode()
    assert 0 < -float(model.property("turn")) <= 30
    for _ in range(200):
        cockpit.monotonic.advance(1 / 30)
        cockpit.cockpit.frame.drawn.emit()
    assert model.property("turn") == 0


def frames_asked(cockpit: Driver, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    asked: list[int] = []
    monkeypatch.setattr(type(cockpit.cockpit.frame), "ask", lambda _frame: asked.append(1))
    return asked


@pytest.mark.parametrize("case", ["parked", "hidden", "silent", "still"])
def test_no_frame_is_asked_for_while_nothing_moves(cockpit: Driver, monkeypatch: pytest.MonkeyPatch, case: str) -> None:
    cockpit.say(PARKED if case == "parked" else DRIVING)
    model = moving(cockpit)
    if case == "hidden":
        model.setProperty("active", False)
    elif case == "silent":
        cockpit.pass_time(10)
    elif case == "still":
        model.setProperty("still", True)
    for _ in range(300):  # what glides comes to rest
        cockpit.monotonic.advance(1 / 30)
        cockpit.cockpit.frame.drawn.emit()
    asked = frames_asked(cockpit, monkeypatch)
    for _ in range(3):
        cockpit.monotonic.advance(1 / 30)
        cockpit.cockpit.frame.drawn.emit()
    assert asked == []


def test_frames_are_asked_for_while_the_car_drives(cockpit: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    cockpit.say(DRIVING)
    asked = frames_asked(cockpit, monkeypatch)
    moving(cockpit)
    cockpit.cockpit.frame.drawn.emit()
    assert len(asked) == 2


# --- guidance


def test_what_to_do_next_and_the_arrival_are_said(cockpit: Driver) -> None:
    cockpit.say(GUIDED)
    words = cockpit.words()
    assert {"450\u2009m", "Bergstrasse", "4\u2009min · 3.1\u2009km", "58\u2009%"} <= set(words)
    assert not cockpit.sees(NOTE), "guidance matters more"


def test_a_turn_without_a_road_says_what_to_do(cockpit: Driver) -> None:
    cockpit.say(GUIDED | {names.TURN_ROAD: ""})
    assert cockpit.sees("Turn right")


def test_the_card_compares_with_the_plan(cockpit: Driver) -> None:
    cockpit.say(GUIDED)
    assert cockpit.sees("Arrive with 58\u202f%")
    assert cockpit.sees("Planned with 61\u202f%: this drive takes more")
    cockpit.say({names.PLANNED_SOC: 58.0})
    assert cockpit.sees("As planned")


def test_of_old_guidance_the_arrival_is_dimmed_and_the_turn_is_gone(cockpit: Driver) -> None:
    """Nobody knows whether the turn is still ahead."""
    cockpit.say(GUIDED)
    assert cockpit.shown("4\u2009min · 3.1\u2009km").opacity == 1
    cockpit.pass_time(15)
    assert not {"450\u2009m", "Bergstrasse"} & set(cockpit.words())
    assert cockpit.shown("4\u2009min · 3.1\u2009km").opacity < 0.6
    cockpit.say(GUIDED)
    assert cockpit.sees("450\u2009m")


def test_having_arrived_the_card_still_says_the_charge(cockpit: Driver) -> None:
    cockpit.say(GUIDED)
    cockpit.say({names.DISTANCE_LEFT: 0.0, names.ARRIVAL_SOC: 57.0})
    assert cockpit.sees("Arrive with 57\u202f%")


# --- places


def test_a_pin_opens_its_place_and_going_there_is_asked_of_the_vehicle(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    home = next(known for known in places() if known.id == "home")
    cockpit.navigator.open("map", "home")
    cockpit.process()
    assert cockpit.sees("Home")
    assert any("as the crow flies" in word for word in cockpit.words())
    cockpit.tap("Go")
    assert sent(cockpit) == {
        destination.LATITUDE: home.at.latitude,
        destination.LONGITUDE: home.at.longitude,
    }
    assert cockpit.sees("Asking the vehicle")
    cockpit.say({destination.LATITUDE: home.at.latitude, destination.LONGITUDE: home.at.longitude})
    assert not cockpit.sees("Asking the vehicle")
    cockpit.tap("End guidance")
    assert sent(cockpit)[destination.GUIDES] is False


def test_the_card_of_arrival_opens_the_destination_by_its_name(cockpit: Driver) -> None:
    cockpit.say(GUIDED | {names.ROUTE_NAME: "Saminatal"})
    cockpit.navigator.open("map", "destination")
    cockpit.process()
    assert cockpit.sees("Saminatal")
    home = next(known for known in places() if known.id == "home")
    cockpit.say({destination.LATITUDE: home.at.latitude, destination.LONGITUDE: home.at.longitude})
    cockpit.navigator.open("map")
    cockpit.navigator.open("map", "destination")
    cockpit.process()
    assert cockpit.sees("Home")


def test_what_the_vehicle_refuses_is_said(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    cockpit.navigator.open("map", "home")
    cockpit.process()
    cockpit.tap("Go")
    cockpit.reply({"id": cockpit.sent[-1].message["id"], "ok": False, "error": "No way leads there"})
    cockpit.drain()
    assert cockpit.sees("No way leads there")


def test_a_place_from_the_search_is_shown_with_the_car_in_sight(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    cockpit.navigator.open("map", "charger-north")
    cockpit.process()
    model = ground(cockpit)
    known = next(known for known in places() if known.id == "charger-north")
    room = model.property("room")
    for point in (model.ground.scene.plane.point(known.at), model.ground.car):
        assert point is not None
        x, y = model.ground.view.screen(point)
        assert room.contains(QPointF(x, y))


def test_a_place_whose_card_was_closed_opens_again(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    for _ in range(2):
        cockpit.navigator.open("map", "home")
        cockpit.process()
        assert cockpit.sees("Home")
        cockpit.tap("Close")
        assert not cockpit.sees("Home")


def test_an_unknown_place_opens_nothing(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    cockpit.navigator.open("map", "atlantis")
    cockpit.process()
    assert "Go" not in cockpit.names(QAccessible.Role.Button)


@pytest.mark.parametrize("size", [(1920, 720), (2560, 1440), (1280, 800), (1080, 1920)])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_that_floats_overlaps_at_any_size(open_cockpit: Open, size: tuple[int, int], scale: float) -> None:
    cockpit = open_cockpit(*size, panel="map")
    cockpit.settings.put("text_scale", scale)
    cockpit.go_live()
    cockpit.say(GUIDED)
    cockpit.navigator.open("map", "home")
    cockpit.process()
    stage = cockpit.part("panel:map")
    items = [
        item for name, item in cockpit.items(QAccessible.Role.Button) if name in ("Go", "Close", "Recentre", HEADING)
    ]
    assert len(items) == 4
    boxes = [item.mapRectToItem(stage, QRectF(0, 0, item.width(), item.height())) for item in items]
    for number, box in enumerate(boxes):
        assert QRectF(0, 0, stage.width(), stage.height()).contains(box)
        assert not any(box.intersects(other) for other in boxes[number + 1 :])


def test_every_pin_has_a_name(cockpit: Driver) -> None:
    cockpit.say(PARKED | at(START))
    assert all(name for name, _ in cockpit.items(QAccessible.Role.Button))


def pins(cockpit: Driver) -> list[QObject]:
    return [item for item in cockpit.window.findChildren(QQuickItem) if item.property("pin") is not None]


def test_pins_stay_while_the_map_moves(cockpit: Driver) -> None:
    """Making them anew with every sheet would cost more than the rest of the frame."""
    cockpit.say(PARKED)
    before = set(map(id, pins(cockpit)))
    for step in range(1, 6):
        cockpit.say(DRIVING | at(walk((step * 400, 0))[-1]))
    assert set(map(id, pins(cockpit))) == before
