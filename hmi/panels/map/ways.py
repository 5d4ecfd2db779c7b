"""The way driven and the way ahead, as points of the plane, computed once each."""

from collections import deque
from collections.abc import Sequence
from itertools import groupby, islice

from hmi.panels.map.geo import Plane, Point, bounds, place
from hmi.panels.map.lines import nearest_corner
from hmi.panels.map.reducers import DrivenWay, Kept

LOOK_ON = 40
"""Stretches of the route that are looked at for where the car is now."""


class Driven:
    """Follows the reducer; a corner is projected when it is new."""

    def __init__(self, plane: Plane, way: DrivenWay) -> None:
        self._plane, self._way = plane, way
        self._revision = -1
        self._known: deque[tuple[Kept, Point]] = deque()

    def follow(self) -> bool:
        """Take what is new; return whether anything is."""
        if self._revision == self._way.revision:
            return False
        self._revision = self._way.revision
        corners = self._way.corners
        while self._known and (not corners or self._known[0][0] is not corners[0]):
            self._known.popleft()
        for corner in islice(corners, len(self._known), None):
            self._known.append((corner, self._plane.point(corner.at)))
        return True

    @property
    def end(self) -> Point | None:
        """Where it ends, a little behind the car."""
        return self._known[-1][1] if self._known else None

    def lines(self) -> list[list[Point]]:
        """Each without a gap."""
        found: list[list[Point]] = []
        for corner, point in self._known:
            if corner.begins or not found:
                found.append([])
            found[-1].append(point)
        return found


class Route:
    """The way that the vehicle says it will go, and how much of it is behind the car."""

    def __init__(self, plane: Plane) -> None:
        self._plane = plane
        self._said: tuple[Sequence[float], Sequence[float]] = ((), ())
        self.points: list[Point] = []
        self._passed = 0
        self._found = False

    def say(self, latitudes: Sequence[float], longitudes: Sequence[float]) -> bool:
        """Take the lists; return whether they are new. Lists of different lengths are still coming: nothing changes."""
        if self._said == (latitudes, longitudes) or len(latitudes) != len(longitudes):
            return False
        self._said = (latitudes, longitudes)
        places = (place(*pair) for pair in zip(latitudes, longitudes, strict=True))
        points = [self._plane.point(at) for at in places if at is not None]
        self.points = [point for point, _ in groupby(points)]
        self._passed, self._found = 0, False
        return True

    def pass_by(self, car: Point | None) -> bool:
        """Take where the car is; return whether less is ahead than before."""
        if car is None or len(self.points) < 2:
            return False
        reach = LOOK_ON if self._found else len(self.points)
        passed = nearest_corner(self.points, car, self._passed, reach)
        self._found = True
        if passed == self._passed:
            return False
        self._passed = passed
        return True

    @property
    def ahead(self) -> list[Point]:
        """From the corner passed last to the destination."""
        return self.points[self._passed :]

    @property
    def end(self) -> Point | None:
        """The destination."""
        return self.points[-1] if self.points else None

    @property
    def corners(self) -> tuple[Point, Point] | None:
        """The corners of what holds what is ahead."""
        return bounds(self.ahead)
