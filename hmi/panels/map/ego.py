"""Where the car is between two messages. Free of Qt."""

import math

from hmi.panels.map.geo import Point

KM_H_PER_M_S = 3.6
MOVING_KM_H = 0.5
LONGEST_S = 1.5
"""A car that says nothing for longer is not moved on by us."""


class Ego:
    """The last fix in the plane, and dead reckoning from it by speed and heading."""

    def __init__(self) -> None:
        self.fixed: Point | None = None
        self.heading = math.nan
        self._speed_m_s = 0.0
        self._at = 0.0

    def fix(self, point: Point | None, heading: float, speed_km_h: float, at: float) -> None:
        """Take what the vehicle said at bus time `at`; a speed that is not current is NaN."""
        self.fixed, self.heading, self._at = point, heading, at
        self._speed_m_s = speed_km_h / KM_H_PER_M_S if abs(speed_km_h) >= MOVING_KM_H else 0.0

    def is_moving(self, now: float) -> bool:
        """Whether it is elsewhere a frame after bus time `now`."""
        return self.fixed is not None and self._glides and now - self._at < LONGEST_S

    @property
    def _glides(self) -> bool:
        return self._speed_m_s != 0.0 and math.isfinite(self.heading)

    def at(self, now: float) -> Point | None:
        """Where it is at bus time `now`."""
        if self.fixed is None or not self._glides:
            return self.fixed
        way = self._speed_m_s * min(LONGEST_S, max(0.0, now - self._at))
        angle = math.radians(self.heading)
        return Point(self.fixed.x + way * math.sin(angle), self.fixed.y + way * math.cos(angle))
