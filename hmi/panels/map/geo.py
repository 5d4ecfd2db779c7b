"""Places on the Earth as plane metres near an anchor, and the way back. Free of Qt.

The plane is Web Mercator scaled to true metres at its anchor (x east, y north): what the tiles of maps use too, and
conformal, so that a circle stays one. Longitudes are taken the short way round, latitudes are held within Mercator's.
"""

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

EARTH_M = 6_371_008.8
"""Mean radius of the Earth in metres (IUGG)."""

MAX_LATITUDE = 85.0
"""Mercator has no poles; nobody drives beyond."""


class Place(NamedTuple):
    """WGS 84 degrees, north and east positive."""

    latitude: float
    longitude: float


class Point(NamedTuple):
    """Metres east and north of an anchor."""

    x: float
    y: float


def place(latitude: object, longitude: object) -> Place | None:
    """The place, or None when the two are no place: unknown, not finite, out of range."""
    if not isinstance(latitude, int | float) or not isinstance(longitude, int | float):
        return None
    if abs(latitude) <= 90 and abs(longitude) <= 180:  # false for NaN too
        return Place(float(latitude), float(longitude))
    return None


def short_way(degrees: float) -> float:
    """An angle in -180 … 180."""
    return math.remainder(degrees, 360.0)


def distance_m(a: Place, b: Place) -> float:
    """Along the great circle."""
    north, east = math.radians(b.latitude - a.latitude), math.radians(b.longitude - a.longitude)
    across = math.cos(math.radians(a.latitude)) * math.cos(math.radians(b.latitude))
    half = math.sin(north / 2) ** 2 + across * math.sin(east / 2) ** 2
    return 2 * EARTH_M * math.asin(min(1.0, math.sqrt(half)))


class Plane:
    """The plane round `anchor`."""

    def __init__(self, anchor: Place) -> None:
        self.anchor = anchor
        latitude = _held(anchor.latitude)
        self._stretch = EARTH_M * math.cos(math.radians(latitude))
        self._north = _mercator(latitude)

    def point(self, at: Place) -> Point:
        """Where `at` lies in the plane."""
        east = math.radians(short_way(at.longitude - self.anchor.longitude))
        return Point(east * self._stretch, (_mercator(_held(at.latitude)) - self._north) * self._stretch)

    def place(self, at: Point) -> Place:
        """What lies at `at`."""
        latitude = math.degrees(math.atan(math.sinh(self._north + at.y / self._stretch)))
        longitude = self.anchor.longitude + math.degrees(at.x / self._stretch)
        return Place(_held(latitude), short_way(longitude))


def ahead(start: Place, heading_deg: float, metres: float) -> Place:
    """The place `metres` from `start` in the direction `heading_deg` (clockwise from north), for short distances."""
    angle = math.radians(heading_deg)
    return Plane(start).place(Point(metres * math.sin(angle), metres * math.cos(angle)))


def off_line_m(point: Point, a: Point, b: Point) -> float:
    """Distance of `point` from the stretch `a` to `b`."""
    dx, dy = b.x - a.x, b.y - a.y
    length = dx * dx + dy * dy
    share = 0.0 if length == 0 else min(1.0, max(0.0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length))
    return math.hypot(point.x - a.x - share * dx, point.y - a.y - share * dy)


def simplified(points: Sequence[Point], tolerance_m: float) -> list[Point]:
    """Ramer, Douglas and Peucker's line: nowhere further off than `tolerance_m`; ends are kept."""
    if len(points) < 3:
        return list(points)
    kept = {0, len(points) - 1}
    stretches = [(0, len(points) - 1)]
    while stretches:
        first, last = stretches.pop()
        worst, off = first, tolerance_m
        for index in range(first + 1, last):
            distance = off_line_m(points[index], points[first], points[last])
            if distance > off:
                worst, off = index, distance
        if worst != first:
            kept.add(worst)
            stretches += [(first, worst), (worst, last)]
    return [points[index] for index in sorted(kept)]


def bounds(points: Iterable[Point]) -> tuple[Point, Point] | None:
    """The south-western and the north-eastern corner of what holds all `points`."""
    found = list(points)
    if not found:
        return None
    xs, ys = [point.x for point in found], [point.y for point in found]
    return Point(min(xs), min(ys)), Point(max(xs), max(ys))


def _held(latitude: float) -> float:
    return min(MAX_LATITUDE, max(-MAX_LATITUDE, latitude))


def _mercator(latitude: float) -> float:
    return math.asinh(math.tan(math.radians(latitude)))
