"""What the map knows of the world, laid out in one plane: the car, the ways, how far it reaches, where to."""

import math
from typing import Protocol

from hmi.panels.map.camera import OVERVIEW, Box, View, fit, follow, span_m
from hmi.panels.map.ego import Ego
from hmi.panels.map.geo import Place, Plane, Point, bounds, place
from hmi.panels.map.names import (
    HEADING,
    LATITUDE,
    LONGITUDE,
    RANGE_HIGH,
    RANGE_LOW,
    ROUTE_LATITUDES,
    ROUTE_LONGITUDES,
    SPEED,
    TURN_DISTANCE,
)
from hmi.panels.map.places import places
from hmi.panels.map.reducers import DrivenWay
from hmi.panels.map.ways import Driven, Route

ROAD_FACTOR = 1.3
"""Roads are this many times as long as the air-line: what Wang, Bette, Schreckenberg and Guhr found for motorway
nets of many countries (arXiv 2406.06490). The range divided by it is how far the car reaches as the crow flies."""

REANCHOR_M = 100_000.0
"""Further from its anchor the plane's metres are off by a few percent: a new one is laid."""

AROUND_M = 1_000.0
"""An overview of nothing but the car shows this much on each side."""

NEAR_M = 150.0
"""So much round a place is shown with it."""


class Values(Protocol):
    """What a `Model` gives."""

    def value(self, path: str) -> object: ...
    def number(self, path: str) -> float: ...
    def numbers(self, path: str) -> tuple[float, ...]: ...
    def is_stale(self, *paths: str) -> bool: ...


class Scene:
    """`take` what the bus says; the rest follows from it."""

    def __init__(self, way: DrivenWay) -> None:
        self._way = way
        self.position_stale = False
        self._lay(places()[0].at if places() else Place(0.0, 0.0))

    def _lay(self, anchor: Place) -> None:
        self.plane = Plane(anchor)
        self.ego = Ego()
        self.driven = Driven(self.plane, self._way)
        self.route = Route(self.plane)
        self.reach_m = (math.nan, math.nan)
        self._scale = 1.0
        self._turn_m = self._speed = math.nan

    def take(self, values: Values, at: float) -> tuple[bool, bool]:
        """Take what changed; `at` is the bus time of the position. Return whether the plane and the lines are new."""
        here = place(values.value(LATITUDE), values.value(LONGITUDE))
        anew = here is not None and self._is_far(self.plane.point(here))
        if here is not None and anew:
            self._lay(here)
        self.position_stale = values.is_stale(LATITUDE, LONGITUDE)
        self._speed = values.number(SPEED)
        current = math.nan if self.position_stale or values.is_stale(SPEED, HEADING) else self._speed
        heading = values.number(HEADING)
        self.ego.fix(None if here is None else self.plane.point(here), heading, current, at)
        self.reach_m = values.number(RANGE_LOW) / ROAD_FACTOR, values.number(RANGE_HIGH) / ROAD_FACTOR
        self._turn_m = math.nan if values.is_stale(TURN_DISTANCE) else values.number(TURN_DISTANCE)
        new = self.driven.follow()
        new |= self.route.say(values.numbers(ROUTE_LATITUDES), values.numbers(ROUTE_LONGITUDES))
        new |= self.route.pass_by(self.ego.fixed)
        return anew, new

    def goal(self, mode: str, clear: Box, room: Box, now: float) -> View:
        """What a mode wants to see: the car in `clear`, all of it in `room`."""
        car = self.ego.at(now)
        if car is None:
            return self._overview([self.plane.point(known.at) for known in places()], room)
        if mode == OVERVIEW:
            return self._overview([car, *self._worth_seeing(car)], room)
        scale = clear.height / span_m(self._speed, self._turn_m)
        return follow(car, self.ego.heading, scale, mode, clear)

    def towards(self, at: Place, room: Box, now: float) -> View:
        """What shows a place, and the car too."""
        there, car = self.plane.point(at), self.ego.at(now)
        points = [there] if car is None else [there, car]
        near = [Point(there.x + side, there.y + side) for side in (-NEAR_M, NEAR_M)]
        return self._overview(points + near, room)

    def _worth_seeing(self, car: Point) -> list[Point]:
        if self.route.points:
            return self.route.ahead
        reach = self.reach_m[1]
        around = reach if math.isfinite(reach) and reach > AROUND_M else AROUND_M
        return [Point(car.x - around, car.y - around), Point(car.x + around, car.y + around)]

    @staticmethod
    def _overview(points: list[Point], room: Box) -> View:
        low, high = bounds(points) or (Point(-AROUND_M, -AROUND_M), Point(AROUND_M, AROUND_M))
        return fit(low, high, room)

    @staticmethod
    def _is_far(point: Point) -> bool:
        return math.hypot(point.x, point.y) > REANCHOR_M
