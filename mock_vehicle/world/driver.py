"""The driver: keeps to limits and bends, stops at lines, follows the one ahead, and is never in a jerk.

Following is the Intelligent Driver Model (Treiber, Hennecke, Helbing: Congested traffic states in empirical
observations and microscopic simulations, Phys. Rev. E 62, 2000); everything else is braking at a comfortable
rate for what lies ahead.
"""

import math
from dataclasses import dataclass

from mock_vehicle.world.road import STEP_M, Road
from mock_vehicle.world.traffic import STANDSTILL_GAP_M, Lead

LOOK_AHEAD_S = 0.9
REACTION_S = 0.9
"""Time constant with which a wanted speed is approached."""
STRONGEST_BRAKING_M_S2 = 4.5


@dataclass(slots=True, frozen=True)
class Style:
    """How somebody drives. From gentle to hasty people differ by about two in what they ask of a car."""

    acceleration_m_s2: float
    braking_m_s2: float
    jerk_m_s3: float
    time_gap_s: float

    @classmethod
    def of(cls, hastiness: float) -> "Style":
        """`hastiness` 0 … 1."""
        return cls(
            acceleration_m_s2=1.1 + 1.5 * hastiness,
            braking_m_s2=0.9 + 1.0 * hastiness,
            jerk_m_s3=1.2 + 1.6 * hastiness,
            time_gap_s=2.0 - 1.0 * hastiness,
        )


class Driver:
    """Drives along a road from `position_m`; ask `wanted_speed` once per step, then tell how far the car came."""

    def __init__(self, road: Road, style: Style, over_limit_m_s: float) -> None:
        self.road = road
        self.style = style
        self.position_m = 0.0
        self.acceleration_m_s2 = 0.0
        self.cruise_m_s: float | None = None
        """Speed that cruise control holds where limits and others allow it."""
        self._wanted = road.comfortable_speeds(over_limit_m_s, style.braking_m_s2)
        self._next_stop = 0
        self._wait_s = 0.0

    @property
    def is_waiting(self) -> bool:
        """Standing at a line."""
        return self._wait_s > 0

    @property
    def has_arrived(self) -> bool:
        """Standing at the end of the route."""
        return self.position_m >= self.road.length_m

    def wanted_speed(self, dt_s: float, speed_m_s: float, lead: Lead) -> float:
        """Speed in m/s the driver asks for at the end of the next `dt_s`."""
        if self._wait_s > 0:
            self._wait_s -= dt_s
            self.acceleration_m_s2 = 0.0
            return 0.0
        to_stop = self._distance_to_stop()
        if to_stop < 0.6 and speed_m_s < 0.3:
            self._stand(lead)
            return 0.0
        asked = self._asked(speed_m_s, to_stop)
        if lead.gap_m is not None and lead.gap_m < to_stop:
            asked = min(asked, self._following(speed_m_s, lead.gap_m, lead.speed_m_s))
        jerk = self.style.jerk_m_s3 * (2.5 if asked < -self.style.braking_m_s2 else 1.0)
        step = jerk * dt_s
        change = min(max(asked - self.acceleration_m_s2, -2 * step), step)
        self.acceleration_m_s2 += change
        return max(speed_m_s + self.acceleration_m_s2 * dt_s, 0.0)

    def moved(self, distance_m: float) -> None:
        """The car came `distance_m` farther along the road."""
        if not self.has_arrived:  # which only standing there makes true
            self.position_m = min(self.position_m + distance_m, self.road.length_m - 0.01)

    def _asked(self, speed_m_s: float, to_stop_m: float) -> float:
        """Acceleration towards what limits, bends and the next line allow a moment ahead."""
        ahead = speed_m_s * LOOK_AHEAD_S
        index = min(int((self.position_m + ahead) / STEP_M), len(self._wanted) - 1)
        here = min(int(self.position_m / STEP_M), len(self._wanted) - 1)
        wanted = min(self._wanted[here], self._wanted[index])
        if self.cruise_m_s is not None:
            wanted = min(self.cruise_m_s, wanted)
        gentle = (wanted - speed_m_s) / REACTION_S
        strength = self.style.acceleration_m_s2 * (1 - 0.45 * min(speed_m_s / 36.0, 1.0))
        asked = max(min(gentle, strength), -STRONGEST_BRAKING_M_S2)
        room = max(to_stop_m - 0.3, 0.05)
        needed = speed_m_s * speed_m_s / (2 * room)
        if needed > 0.75 * self.style.braking_m_s2:
            asked = min(asked, -min(needed * 1.02, STRONGEST_BRAKING_M_S2))
        elif room < 12.0:  # creep up to the line
            asked = min(asked, (math.sqrt(1.1 * room) - speed_m_s) / REACTION_S)
        return asked

    def _following(self, speed_m_s: float, gap_m: float, lead_m_s: float) -> float:
        closing = speed_m_s * (speed_m_s - lead_m_s)
        root = 2 * math.sqrt(self.style.acceleration_m_s2 * self.style.braking_m_s2)
        gap_wanted = STANDSTILL_GAP_M + max(speed_m_s * self.style.time_gap_s + closing / root, 0.0)
        asked = self.style.acceleration_m_s2 * (1 - (gap_wanted / gap_m) ** 2)
        return max(asked, -STRONGEST_BRAKING_M_S2)

    def _distance_to_stop(self) -> float:
        stops = self.road.stops
        line = stops[self._next_stop].at_m if self._next_stop < len(stops) else self.road.length_m
        return line - self.position_m

    def _stand(self, lead: Lead) -> None:
        self.acceleration_m_s2 = 0.0
        lead.clear()
        if self._next_stop < len(self.road.stops):
            self._wait_s = self.road.stops[self._next_stop].wait_s
            self._next_stop += 1
        else:
            self.position_m = self.road.length_m
