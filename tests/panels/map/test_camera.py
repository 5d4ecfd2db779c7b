"""Where the map is looked at from: what is under a finger stays there, and a glide ends."""

import math

import pytest

from hmi.panels.map.camera import (
    FASTEST_FLING,
    HEADING_UP,
    LEAST_PX,
    MAX_SCALE,
    MIN_SCALE,
    NORTH_UP,
    Box,
    View,
    dragged,
    fit,
    flung,
    follow,
    glide,
    rotated,
    span_m,
    zoomed,
)
from hmi.panels.map.flight import Flight
from hmi.panels.map.geo import Point

CLEAR = Box(40, 28, 1000, 560)
VIEW = View(Point(120, -40), 0.5, 30.0, 540, 420)


def test_a_px_and_what_is_under_it_are_the_same() -> None:
    at = VIEW.under(700, 100)
    assert VIEW.screen(at) == pytest.approx(Point(700, 100))


def test_heading_up_the_nose_points_up() -> None:
    view = follow(Point(0, 0), 90.0, 1.0, HEADING_UP, CLEAR)
    assert view.screen(Point(100, 0)) == pytest.approx(Point(view.focus_x, view.focus_y - 100))
    assert view.focus_y > CLEAR.y + CLEAR.height / 2, "more is seen of what comes"


def test_without_a_heading_north_is_up() -> None:
    view = follow(Point(0, 0), math.nan, 1.0, HEADING_UP, CLEAR)
    assert view == follow(Point(0, 0), 90.0, 1.0, NORTH_UP, CLEAR)
    assert view.bearing == 0


@pytest.mark.parametrize("gesture", [(zoomed, 1.7), (zoomed, 0.4), (rotated, 25.0)], ids=["in", "out", "turned"])
def test_what_is_between_two_fingers_stays_there(gesture: tuple[object, float]) -> None:
    move, amount = gesture
    moved = move(VIEW, amount, 700, 200)  # type: ignore[operator]
    assert moved.under(700, 200) == pytest.approx(VIEW.under(700, 200))
    assert moved != VIEW


def test_a_drag_moves_the_map_with_the_finger() -> None:
    at = VIEW.under(300, 300)
    assert dragged(VIEW, 50, -20).screen(at) == pytest.approx(Point(350, 280))


def test_a_turn_clockwise_turns_the_map_clockwise() -> None:
    north_up = VIEW._replace(bearing=0.0)
    north = north_up.screen(Point(north_up.centre.x, north_up.centre.y + 100))
    after = rotated(north_up, 90, VIEW.focus_x, VIEW.focus_y).screen(Point(120, 60))
    assert north.y < VIEW.focus_y
    assert after == pytest.approx(Point(VIEW.focus_x + 50, VIEW.focus_y))


def test_zoom_has_ends() -> None:
    assert zoomed(VIEW, 1e9, 0, 0).scale == MAX_SCALE
    assert zoomed(VIEW, 1e-9, 0, 0).scale == MIN_SCALE


def test_an_overview_shows_it_all_and_north_up() -> None:
    low, high = Point(-5_000, -200), Point(3_000, 900)
    view = fit(low, high, CLEAR)
    for corner in (low, high):
        x, y = view.screen(corner)
        assert CLEAR.x <= x <= CLEAR.x + CLEAR.width
        assert CLEAR.y <= y <= CLEAR.y + CLEAR.height


def test_a_room_too_small_to_see_in_is_looked_past() -> None:
    low, high = Point(0, 0), Point(3_000, 3_000)
    assert fit(low, high, CLEAR._replace(height=1.0)).scale == fit(low, high, CLEAR._replace(height=LEAST_PX)).scale


def test_faster_shows_more_and_a_turn_near_by_less() -> None:
    assert span_m(0, math.nan) < span_m(50, math.nan) < span_m(130, math.nan)
    assert span_m(math.nan, math.nan) == span_m(0, math.nan)
    assert span_m(100, 150) < span_m(100, math.nan)
    assert span_m(50, 20_000) == span_m(50, math.nan)


def test_a_glide_comes_nearer_and_ends_at_the_goal() -> None:
    goal = View(Point(200, 10), 0.8, 350.0, 540, 300)
    view, before = VIEW, math.inf
    for _ in range(600):
        view = glide(view, goal, 1 / 60)
        left = math.dist(view.centre, goal.centre)
        assert left <= before
        before = left
    assert view == goal


def test_a_glide_turns_the_short_way() -> None:
    view = VIEW._replace(bearing=350.0)
    halfway = glide(view, view._replace(bearing=20.0), 0.2)
    assert halfway.bearing > 350 or halfway.bearing < 20


def test_a_leap_is_no_glide() -> None:
    goal = VIEW._replace(centre=Point(90_000, 0))
    assert glide(VIEW, goal, 1 / 60) == goal


def test_what_is_flung_goes_on_as_fast_as_the_finger_was() -> None:
    goal = flung(VIEW, 900.0, 0.0, 0.24)
    assert goal is not None
    soon = glide(VIEW, goal, 0.001, place_tau_s=0.24)
    assert soon.screen(VIEW.centre).x - VIEW.focus_x == pytest.approx(0.9, rel=0.01)
    assert goal.screen(VIEW.centre) == pytest.approx(Point(VIEW.focus_x + 900 * 0.24, VIEW.focus_y))


def test_a_fling_has_its_ends() -> None:
    assert flung(VIEW, 50.0, 50.0, 0.24) is None, "the finger just let go"
    assert flung(VIEW, math.nan, 0.0, 0.24) is None
    assert flung(VIEW, math.inf, 0.0, 0.24) is None
    far = flung(VIEW, 0.0, 1e7, 0.24)
    assert far is not None
    assert far.screen(VIEW.centre).y - VIEW.focus_y == pytest.approx(FASTEST_FLING * 0.24)


class TestFlight:
    goal = VIEW._replace(centre=Point(0, 0))

    def flying(self) -> Flight:
        flight = Flight()
        flight.fly(VIEW, 0.0)
        return flight

    def test_it_begins_where_it_is_wanted(self) -> None:
        assert self.flying().view == VIEW

    def test_without_motion_it_is_there_at_once(self) -> None:
        flight = self.flying()
        assert not flight.fly(self.goal, math.inf)
        assert flight.view == self.goal

    def test_a_finger_holds_it_until_it_is_released(self) -> None:
        flight = self.flying()
        flight.drag(30, 0)
        held = flight.view
        assert not flight.fly(self.goal, 1.0)
        assert flight.view == held
        flight.release()
        assert flight.fly(self.goal, 0.1)
        assert flight.view != held

    def test_a_visit_is_flown_to_and_kept(self) -> None:
        flight = self.flying()
        flight.visit(self.goal)
        flight.fly(VIEW, math.inf)
        assert flight.view == self.goal
        assert flight.free

    def test_what_was_flung_comes_to_rest_or_is_stopped(self) -> None:
        flight = self.flying()
        flight.fling(900.0, 0.0, 0.24)
        while flight.fly(self.goal, 1 / 60):
            pass
        assert flight.view is not None
        assert flight.view.screen(VIEW.centre).x - VIEW.focus_x == pytest.approx(216)
        flight.fling(900.0, 0.0, 0.24)
        flight.fly(self.goal, 1 / 60)
        flight.stop()
        there = flight.view
        assert not flight.fly(self.goal, 1 / 60)
        assert flight.view == there
        assert flight.free

    def test_a_visit_is_not_stopped_by_a_touch(self) -> None:
        flight = self.flying()
        flight.visit(self.goal)
        flight.stop()
        assert flight.fly(VIEW, 1 / 60)

    @pytest.mark.parametrize("bad", [math.nan, math.inf])
    def test_nonsense_moves_nothing(self, bad: float) -> None:
        flight = self.flying()
        flight.drag(bad, 0)
        flight.zoom(bad, 0, 0)
        flight.rotate(bad, 0, 0)
        assert flight.view == VIEW
        assert not flight.free
