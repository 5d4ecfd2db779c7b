"""What the map remembers: the way driven, as few points as say it."""

import math
from collections import deque

from hmi.bus.catalogue import Value
from hmi.panels.map.geo import Place, Plane, distance_m, off_line_m, place

LATITUDE = "Vehicle.CurrentLocation.Latitude"
LONGITUDE = "Vehicle.CurrentLocation.Longitude"

TOLERANCE_M = 2.5
"""The line kept is nowhere further from the one driven: about what satellites are off."""

LONGEST_M = 400.0
"""A straight is cut after this, so that what waits to be judged stays short."""

MAX_WAITING = 64
MAX_POINTS = 6_000
"""About 2,000 km of country road; the oldest give way."""

JUMP_M = 300.0
MAX_GAP_S = 30.0
"""Further or later than that the car was carried or silent: a new line begins, nothing is drawn between."""


class Kept:
    """A corner of the way driven; `begins` where no line leads to it."""

    __slots__ = ("at", "begins", "time")

    def __init__(self, at: Place, time: float, begins: bool) -> None:
        self.at, self.time, self.begins = at, time, begins


class DrivenWay:
    """The corners of the way driven in the last `window_s`, oldest first, and how often they changed (`revision`).

    Latitude and longitude are two signals: a place is taken once something newer than it comes, so that the two of
    one instant belong together. A corner is kept when the line without it would be off by `TOLERANCE_M`.
    """

    signals = frozenset({LATITUDE, LONGITUDE})
    window_s = 6 * 3600.0

    def __init__(self) -> None:
        self.corners: deque[Kept] = deque(maxlen=MAX_POINTS)
        self.revision = 0
        self.reset()

    def reset(self) -> None:
        """See `Reducer.reset`."""
        self.corners.clear()
        self.revision += 1
        self._latest: dict[str, Value] = {}
        self._at = -math.inf
        self._waiting: list[tuple[Place, float]] = []

    def feed(self, path: str, value: Value, timestamp: float) -> None:
        """See `Reducer.feed`."""
        if timestamp > self._at:
            self._take()
            self._at = timestamp
        self._latest[path] = value

    def lines(self) -> list[list[Place]]:
        """The ways driven, each without a gap; the last ends at the last corner kept, a little behind the car."""
        found: list[list[Place]] = []
        for corner in self.corners:
            if corner.begins or not found:
                found.append([])
            found[-1].append(corner.at)
        return found

    @property
    def last(self) -> Place | None:
        """Where the kept line ends."""
        return self.corners[-1].at if self.corners else None

    def _take(self) -> None:
        here = place(self._latest.get(LATITUDE), self._latest.get(LONGITUDE))
        if here is None:
            return
        end, time = self._waiting[-1] if self._waiting else self._end()
        if end is None or self._at - time > MAX_GAP_S or distance_m(end, here) > JUMP_M:
            self._keep_waiting()
            self._keep(here, self._at, begins=True)
            return
        if end == here:
            if self._waiting:
                self._waiting[-1] = (here, self._at)
            else:
                self.corners[-1].time = self._at
            return
        if self._waiting and self._is_corner(here):
            self._keep_waiting()
        self._waiting.append((here, self._at))

    def _end(self) -> tuple[Place | None, float]:
        return (self.corners[-1].at, self.corners[-1].time) if self.corners else (None, -math.inf)

    def _is_corner(self, here: Place) -> bool:
        start = self.corners[-1].at
        plane = Plane(start)
        origin, to = plane.point(start), plane.point(here)
        return (
            len(self._waiting) >= MAX_WAITING
            or math.hypot(to.x, to.y) > LONGEST_M
            or any(off_line_m(plane.point(at), origin, to) > TOLERANCE_M for at, _ in self._waiting)
        )

    def _keep_waiting(self) -> None:
        if self._waiting:
            at, time = self._waiting[-1]
            self._waiting = []
            self._keep(at, time, begins=False)

    def _keep(self, at: Place, time: float, begins: bool) -> None:
        self.corners.append(Kept(at, time, begins))
        while time - self.corners[0].time > self.window_s:
            self.corners.popleft()
        self.revision += 1
