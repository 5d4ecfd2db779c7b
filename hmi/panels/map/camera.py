"""Where the map is looked at from: what each mode wants, and how the view glides there. Free of Qt."""

import math
from typing import NamedTuple

from hmi.panels.map.geo import Point, short_way

HEADING_UP, NORTH_UP, OVERVIEW = "heading", "north", "overview"
MODES = (HEADING_UP, NORTH_UP, OVERVIEW)

MIN_SCALE, MAX_SCALE = 2e-5, 3.0
"""px per metre: from a continent to a kerb."""

EGO_DOWN = 0.7
"""Heading up, the car stands this share of the clear part down, so that more is seen of what comes."""

STILL_SPAN_M, SPAN_M_PER_KM_H, MAX_SPAN_M = 420.0, 13.0, 2_400.0
"""Metres shown over the height of the clear part: about half a minute of driving ahead."""

NEAR_SPAN = 2.4
"""Before a turn the view comes closer, to this many times the distance to it …"""
LEAST_SPAN_M = 260.0
"""… but no closer than this."""

FIT_SHARE = 0.82
"""An overview leaves this share of the clear part to what it shows."""

PLACE_TAU_S, TURN_TAU_S, ZOOM_TAU_S = 0.22, 0.35, 0.9
"""How fast the view follows: what is left falls to a third in each of these."""
QUICK_ZOOM_TAU_S = 0.22
"""The zoom's while a person waits for it."""

JUMP_SCREENS = 3.0
"""Further than this the view does not glide: it is there."""

SLOWEST_FLING, FASTEST_FLING = 120.0, 5_000.0
"""px per second: a slower finger just lets go, a faster one throws no further."""

SAME_PX, SAME_DEG, SAME_ZOOM = 0.1, 0.02, 1e-3
"""Less than this nobody sees."""


class Box(NamedTuple):
    """A rectangle in px."""

    x: float
    y: float
    width: float
    height: float

    @property
    def usable(self) -> bool:
        """Whether anything can be shown in it."""
        return self.width > 0 and self.height > 0


class View(NamedTuple):
    """The plane's `centre` stands at the px `focus_x`, `focus_y`; `scale` is px per metre, `bearing` the direction that
    is up."""

    centre: Point
    scale: float
    bearing: float
    focus_x: float
    focus_y: float

    def screen(self, at: Point) -> Point:
        """Where `at` stands, in px."""
        x, y = turned((at.x - self.centre.x) * self.scale, (self.centre.y - at.y) * self.scale, -self.bearing)
        return Point(self.focus_x + x, self.focus_y + y)

    def under(self, x: float, y: float) -> Point:
        """What stands at a px."""
        dx, dy = turned(x - self.focus_x, y - self.focus_y, self.bearing)
        return Point(self.centre.x + dx / self.scale, self.centre.y - dy / self.scale)


def turned(x: float, y: float, degrees: float) -> tuple[float, float]:
    """A point on the glass (y down) turned clockwise about the origin."""
    angle = math.radians(degrees)
    return x * math.cos(angle) - y * math.sin(angle), x * math.sin(angle) + y * math.cos(angle)


def held(scale: float) -> float:
    """A scale within what can be shown."""
    return min(MAX_SCALE, max(MIN_SCALE, scale))


def span_m(speed_km_h: float, turn_m: float) -> float:
    """Metres over the height, for a speed and the distance to the next turn (NaN: none)."""
    speed = max(0.0, speed_km_h) if math.isfinite(speed_km_h) else 0.0
    span = min(MAX_SPAN_M, STILL_SPAN_M + SPAN_M_PER_KM_H * speed)
    return min(span, max(LEAST_SPAN_M, NEAR_SPAN * turn_m)) if math.isfinite(turn_m) else span


def follow(car: Point, heading: float, scale: float, mode: str, clear: Box) -> View:
    """The view that goes with the car."""
    up = mode == HEADING_UP and math.isfinite(heading)
    down = EGO_DOWN if up else 0.5
    return View(car, held(scale), heading if up else 0.0, clear.x + clear.width / 2, clear.y + clear.height * down)


LEAST_PX = 240.0
"""What is seen in less than this is too small to be worth it: rather some of it under a card."""


def fit(low: Point, high: Point, clear: Box) -> View:
    """North up, with all between the south-western and the north-eastern corner in the clear part."""
    wide, tall = max(high.x - low.x, 1.0), max(high.y - low.y, 1.0)
    scale = held(FIT_SHARE * min(max(clear.width, LEAST_PX) / wide, max(clear.height, LEAST_PX) / tall))
    middle = Point((low.x + high.x) / 2, (low.y + high.y) / 2)
    return View(middle, scale, 0.0, clear.x + clear.width / 2, clear.y + clear.height / 2)


def glide(
    view: View, goal: View, seconds: float, zoom_tau_s: float = ZOOM_TAU_S, place_tau_s: float = PLACE_TAU_S
) -> View:
    """The view `seconds` later on its way to `goal`; the goal itself once no difference can be seen."""
    east, north = goal.centre.x - view.centre.x, goal.centre.y - view.centre.y
    pixels = math.hypot(east, north) * min(view.scale, goal.scale)
    if pixels > JUMP_SCREENS * max(goal.focus_x, goal.focus_y, 1.0):
        return goal
    turn = short_way(goal.bearing - view.bearing)
    zoom = math.log(goal.scale / view.scale)
    shift = math.hypot(goal.focus_x - view.focus_x, goal.focus_y - view.focus_y)
    if max(pixels, shift) < SAME_PX and abs(turn) < SAME_DEG and abs(zoom) < SAME_ZOOM:
        return goal
    place, bend, near = (1 - math.exp(-seconds / tau) for tau in (place_tau_s, TURN_TAU_S, zoom_tau_s))
    return View(
        Point(view.centre.x + east * place, view.centre.y + north * place),
        view.scale * math.exp(zoom * near),
        (view.bearing + turn * bend) % 360.0,
        view.focus_x + (goal.focus_x - view.focus_x) * place,
        view.focus_y + (goal.focus_y - view.focus_y) * place,
    )


def dragged(view: View, dx: float, dy: float) -> View:
    """The view after a finger drew the map by px."""
    return view._replace(centre=view.under(view.focus_x - dx, view.focus_y - dy))


def flung(view: View, vx: float, vy: float, tau_s: float) -> View | None:
    """Where a map ends that leaves the finger at `vx`, `vy` px per second, what is left of that falling to a third in
    each `tau_s`: a `glide` there with the same time begins at that speed. None when the finger just let go."""
    speed = math.hypot(vx, vy)
    if not speed >= SLOWEST_FLING or not math.isfinite(speed):
        return None
    reach_s = tau_s * min(1.0, FASTEST_FLING / speed)
    return dragged(view, vx * reach_s, vy * reach_s)


def zoomed(view: View, factor: float, x: float, y: float) -> View:
    """The view `factor` times as close, with what stands at a px held there."""
    held_there = view.under(x, y)
    closer = view._replace(scale=held(view.scale * factor))
    return _with_there(closer, held_there, x, y)


def rotated(view: View, degrees: float, x: float, y: float) -> View:
    """The view with the map turned clockwise about a px."""
    held_there = view.under(x, y)
    return _with_there(view._replace(bearing=(view.bearing - degrees) % 360.0), held_there, x, y)


def _with_there(view: View, there: Point, x: float, y: float) -> View:
    now = view.under(x, y)
    centre = Point(view.centre.x + there.x - now.x, view.centre.y + there.y - now.y)
    return view._replace(centre=centre)
