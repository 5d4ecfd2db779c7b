"""The driver: keeps to limits and bends, stops at lines, follows the one ahead, and is never in a jerk.

Following is the Intelligent Driver Model (Treiber, Hennecke, Helbing: Congested traffic states in empirical
observations and microscopic simulations, Phys. Rev. E 62, 2000); everything else is braking at a comfortable
rate for what lies ahead.
"""

import math
from dataclasses import dataclass

from mock_vehicle.world.plan import Plan
from mock_vehicle.world.road import STEP_M, Road
from mock_vehicle.world.traffic import STANDSTILL_GAP_M, Lead

LOOK_AHEAD_S = 0.9
BRISK_LATERAL_M_S2 = 3.5
"""Sideways acceleration in bends of somebody who was told how fast to go."""
FIRM_BRAKING = 1.5
"""How much harder than usual such a driver brakes towards a lower speed."""
STANDING_M_S = 0.1
STOPS_WITHIN_M_S2 = 3.0
"""A line that asks for more braking than this is driven over when the car is given back."""
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
        self.held_m_s: float | None = None
        """Speed to hold whatever limits, lights and others say; only bends make it slower. None: as one likes."""
        self.goal_m = road.length_m
        """Where on the road the way ends, unless the driver is `is_beyond` it and goes on to the end of the road."""
        self.is_beyond = False
        self._over_limit_m_s = over_limit_m_s
        self._wanted: list[float] = []
        self._bends: list[float] = []
        self.learn_road()
        self._next_stop = 0
        self._wait_s = 0.0

    @property
    def is_waiting(self) -> bool:
        """Standing at a line."""
        return self._wait_s > 0

    @property
    def end_m(self) -> float:
        """Where the driver means to stop for good."""
        return self.road.length_m if self.is_beyond else self.goal_m

    @property
    def has_arrived(self) -> bool:
        """Standing there."""
        return self.position_m >= self.end_m

    @property
    def road_left_m(self) -> float:
        """To the end of the road."""
        return self.road.length_m - self.position_m

    def plan(self) -> Plan:
        """What is known of the way from here to its end."""
        return Plan(self.road, self._wanted, self.position_m, self.goal_m)

    def learn_road(self) -> None:
        """Know as much of the road as there is now."""
        braking = self.style.braking_m_s2
        self.road.learn_speeds(self._wanted, self._over_limit_m_s, braking)
        self.road.learn_speeds(self._bends, math.inf, braking, BRISK_LATERAL_M_S2)

    def take_back(self, speed_m_s: float) -> None:
        """Drive by one's own judgement again; lines and an end that are too near to stop at are passed."""
        self.held_m_s = None
        self._pass_lines(speed_m_s**2 / (2 * STOPS_WITHIN_M_S2))
        if self.has_arrived:
            return
        needed_m = speed_m_s**2 / (2 * self.style.braking_m_s2) + 20.0
        self.is_beyond = self.is_beyond or self.goal_m - self.position_m < needed_m
        if self.is_beyond and self.road_left_m < needed_m:
            self.road.extend()
            self.learn_road()

    def carry_on(self, before: "Driver") -> None:
        """Be `before` on another road: as fast as they were, and told what they were told."""
        self.acceleration_m_s2, self.cruise_m_s, self.held_m_s = (
            before.acceleration_m_s2,
            before.cruise_m_s,
            before.held_m_s,
        )

    def wanted_speed(self, dt_s: float, speed_m_s: float, lead: Lead) -> float:
        """Speed in m/s the driver asks for at the end of the next `dt_s`."""
        if self.held_m_s is not None:
            if speed_m_s < STANDING_M_S and self.held_m_s < STANDING_M_S:
                self.acceleration_m_s2 = 0.0
                return 0.0
            return self._changed(dt_s, speed_m_s, self._holding(speed_m_s, self.held_m_s))
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
        return self._changed(dt_s, speed_m_s, asked)

    def _changed(self, dt_s: float, speed_m_s: float, asked: float) -> float:
        """The speed at the end of `dt_s`, the acceleration going towards `asked` without a jerk."""
        jerk = self.style.jerk_m_s3 * (2.5 if asked < -self.style.braking_m_s2 else 1.0)
        step = jerk * dt_s
        change = min(max(asked - self.acceleration_m_s2, -2 * step), step)
        self.acceleration_m_s2 += change
        return max(speed_m_s + self.acceleration_m_s2 * dt_s, 0.0)

    def moved(self, distance_m: float) -> None:
        """The car came `distance_m` farther along the road."""
        if not self.has_arrived:  # which only standing there makes true
            end = self.end_m if self.held_m_s is None else self.road.length_m
            self.position_m = min(self.position_m + distance_m, end - 0.01)
        if self.held_m_s is not None:
            self._wait_s = 0.0
            self._pass_lines(0.0)
            self.is_beyond = self.is_beyond or self.position_m >= self.goal_m

    def _pass_lines(self, ahead_m: float) -> None:
        stops = self.road.stops
        while self._next_stop < len(stops) and stops[self._next_stop].at_m < self.position_m + ahead_m:
            self._next_stop += 1

    def _holding(self, speed_m_s: float, held_m_s: float) -> float:
        """Acceleration towards the speed to hold, and what bends allow of it."""
        index = min(int((self.position_m + speed_m_s * LOOK_AHEAD_S) / STEP_M), len(self._bends) - 1)
        here = min(int(self.position_m / STEP_M), len(self._bends) - 1)
        gentle = (min(held_m_s, self._bends[here], self._bends[index]) - speed_m_s) / REACTION_S
        return max(min(gentle, self._strength(speed_m_s)), -FIRM_BRAKING * self.style.braking_m_s2)

    def _strength(self, speed_m_s: float) -> float:
        """How strongly the driver accelerates: less at high speed."""
        return self.style.acceleration_m_s2 * (1 - 0.45 * min(speed_m_s / 36.0, 1.0))

    def _asked(self, speed_m_s: float, to_stop_m: float) -> float:
        """Acceleration towards what limits, bends and the next line allow a moment ahead."""
        ahead = speed_m_s * LOOK_AHEAD_S
        index = min(int((self.position_m + ahead) / STEP_M), len(self._wanted) - 1)
        here = min(int(self.position_m / STEP_M), len(self._wanted) - 1)
        wanted = min(self._wanted[here], self._wanted[index])
        if self.cruise_m_s is not None:
            wanted = min(self.cruise_m_s, wanted)
        gentle = (wanted - speed_m_s) / REACTION_S
        asked = max(min(gentle, self._strength(speed_m_s)), -FIRM_BRAKING * self.style.braking_m_s2)
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
        line = stops[self._next_stop].at_m if self._next_stop < len(stops) else self.end_m
        return line - self.position_m

    def _stand(self, lead: Lead) -> None:
        self.acceleration_m_s2 = 0.0
        lead.clear()
        if self._next_stop < len(self.road.stops):
            self._wait_s = self.road.stops[self._next_stop].wait_s
            self._next_stop += 1
        else:
            self.position_m = self.end_m
