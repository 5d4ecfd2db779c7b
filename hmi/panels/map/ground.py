"""The map's ground put together: scene, flight and sheet, and where all of it stands on the glass just now."""

import math
from typing import NamedTuple

from hmi.panels.map.camera import Box, View
from hmi.panels.map.flight import Flight
from hmi.panels.map.geo import Point
from hmi.panels.map.reducers import DrivenWay
from hmi.panels.map.scene import Scene, Values
from hmi.panels.map.sheet import Lines, Sheet

TAIL_M = 900.0
"""The last corner kept is never further behind the car; what is further was not driven."""

BAND_DIAGONALS = 3.0
"""A range larger than this many diagonals of the window is not drawn: no edge of it can be seen."""

NOWHERE = View(Point(0.0, 0.0), 1.0, 0.0, 0.0, 0.0)


class Stroke(NamedTuple):
    """A straight stroke from a point: px and degrees clockwise from the right."""

    x: float = 0.0
    y: float = 0.0
    length: float = 0.0
    angle: float = 0.0


class Ground:
    """`take` what the bus says, `step` once a frame while that says there is more way to go."""

    def __init__(self, way: DrivenWay) -> None:
        self.scene = Scene(way)
        self.flight = Flight()
        self.window = self.clear = self.room = Box(0, 0, 0, 0)
        self.sheet: Sheet | None = None
        self.driven: Lines = []
        self.route: Lines = []
        self.car: Point | None = None

    @property
    def view(self) -> View:
        """What is shown."""
        return self.flight.view or NOWHERE

    def take(self, values: Values, at: float) -> None:
        """Take what the vehicle says; `at` is the bus time of its position."""
        anew, lines = self.scene.take(values, at)
        if anew:
            self.flight.view = self.sheet = None
        elif lines and self.sheet is not None:
            self._draw_ways(self.sheet)

    def step(self, mode: str, seconds: float, now: float) -> bool:
        """Be where `mode` wants after `seconds` of gliding, at bus time `now`; return whether there is more to go."""
        if not (self.clear.usable and self.room.usable):
            return False
        self.car = self.scene.ego.at(now)
        return self.flight.fly(self.scene.goal(mode, self.clear, self.room, now), seconds)

    def fit_sheet(self) -> bool:
        """Draw the lines anew if the view has left the sheet; return whether that was so."""
        view = self.flight.view
        if view is None or (self.sheet is not None and self.sheet.serves(view)):
            return False
        self.sheet = Sheet(view, math.hypot(self.window.width, self.window.height))
        self._draw_ways(self.sheet)
        return True

    def _draw_ways(self, sheet: Sheet) -> None:
        self.driven = sheet.lines(self.scene.driven.lines())
        self.route = sheet.lines([self.scene.route.ahead])

    # --- where things stand, in px from the focus, before the view's turn

    def on_world(self, at: Point) -> Point:
        """Where a point of the plane stands."""
        view = self.view
        return Point((at.x - view.centre.x) * view.scale, (view.centre.y - at.y) * view.scale)

    @property
    def tail(self) -> Stroke:
        """From the last corner kept of the way driven to the car."""
        end, car = self.scene.driven.end, self.car
        if end is None or car is None or math.hypot(car.x - end.x, car.y - end.y) > TAIL_M:
            return Stroke()
        a, b = self.on_world(end), self.on_world(car)
        return Stroke(a.x, a.y, math.hypot(b.x - a.x, b.y - a.y), math.degrees(math.atan2(b.y - a.y, b.x - a.x)))

    @property
    def reach_px(self) -> tuple[float, float]:
        """Radii of the band in which the charge ends, as the crow flies; zeros where no edge of it could be seen."""
        low, high = (metres * self.view.scale for metres in self.scene.reach_m)
        most = BAND_DIAGONALS * math.hypot(self.window.width, self.window.height)
        return (low, high) if self.car is not None and 0 < low <= high <= most else (0.0, 0.0)
