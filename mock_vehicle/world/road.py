"""A route made of legs, as a road that can be asked what it is like at a distance from its beginning."""

import math
import random
from dataclasses import dataclass

from mock_vehicle.scenarios.schema import Leg, Place

STEP_M = 5.0
"""Distance between the samples of the road."""
M_PER_DEGREE = 111_320.0
"""Length of a degree of latitude, and of longitude at the equator."""
LATERAL_M_S2 = 2.2
"""Sideways acceleration that drivers accept in a bend (comfort, not grip)."""
CORNER_M = 20.0
"""Length of road over which a corner at a junction is taken: a whole number of steps."""
GRADE_BLEND_M = 60.0
"""Two slopes meet over this length."""
SWING_M = 1200.0
"""Length of one swing to both sides."""
OPEN_KM = 5.0
"""How much road is added at a time for whoever drives on beyond the route."""
OPEN_LIMIT_KM_H = 100.0
OPEN_BEND_DEG = 120.0
"""The open road winds this much in each piece, to and fro: 900 m is its tightest radius."""
RED_SHARE = 0.65
"""Share of the traffic lights that show red."""


@dataclass(slots=True, frozen=True)
class Stop:
    """A line at which the driver waits."""

    at_m: float
    wait_s: float


@dataclass(slots=True, frozen=True)
class Corner:
    """A corner at a junction; `turn_deg` positive is to the right."""

    at_m: float
    turn_deg: float


@dataclass(slots=True, frozen=True)
class RoadPoint:
    """The road at one distance. `curvature` is 1/m, positive to the right."""

    latitude: float
    longitude: float
    altitude_m: float
    heading_deg: float
    curvature: float
    grade: float
    limit_m_s: float
    traffic: float
    leg: int


class Road:
    """The whole route. The waits at lights are drawn from `rng`, so each seed has its own red wave."""

    def __init__(self, legs: list[Leg], place: Place, rng: random.Random) -> None:
        self.legs = list(legs)
        # rounded, so that a leg which begins at a sample is not a hair's breadth behind it
        self.length_m = round(sum(leg.distance_km for leg in legs) * 1000, 6)
        self._starts = [round(sum(leg.distance_km for leg in legs[:number]) * 1000, 6) for number in range(len(legs))]
        self.corners = [
            Corner(start, leg.turn_deg) for start, leg in zip(self._starts, legs, strict=True) if leg.turn_deg
        ]
        self.stops = [stop for number in range(len(legs)) for stop in self._stops_of(number, rng)]
        self._leg_at: list[int] = []
        self._curvature: list[float] = []
        self._sample()
        self._lay(place)

    def extend(self) -> None:
        """Let the road go on: level, open, in gentle bends, a few kilometres."""
        bend = OPEN_BEND_DEG if len(self.legs) % 2 else -OPEN_BEND_DEG
        self.legs.append(Leg(OPEN_KM, OPEN_LIMIT_KM_H, bend_deg=bend, traffic=0.2))
        self._starts.append(self.length_m)
        self.length_m += OPEN_KM * 1000
        self._sample()
        fade = self._grade[-1] * STEP_M / GRADE_BLEND_M
        while len(self._grade) < len(self._leg_at):
            last = self._grade[-1]
            self._grade.append(last - fade if abs(last) > abs(fade) else 0.0)
        self._integrate()

    def at(self, distance_m: float) -> RoadPoint:
        """The road at `distance_m`, held at its two ends."""
        position = min(max(distance_m / STEP_M, 0.0), float(len(self._leg_at) - 1))
        low = int(position)
        high = min(low + 1, len(self._leg_at) - 1)
        part = position - low
        leg = self._leg_at[low]
        heading = _between(self._heading, low, high, part)
        return RoadPoint(
            latitude=_between(self._latitude, low, high, part),
            longitude=_between(self._longitude, low, high, part),
            altitude_m=_between(self._altitude, low, high, part),
            heading_deg=heading % 360.0,
            curvature=self._curvature[low],
            grade=self._grade[low],
            limit_m_s=self.legs[leg].limit_km_h / 3.6,
            traffic=self.legs[leg].traffic,
            leg=leg,
        )

    def leg_at(self, distance_m: float) -> Leg:
        """The leg at `distance_m`."""
        return self.legs[self._leg_at[min(int(distance_m / STEP_M), len(self._leg_at) - 1)]]

    def turned_deg(self, step: int, to_step: int) -> float:
        """By how much the road turns between two of its steps."""
        last = len(self._heading) - 1
        return self._heading[min(to_step, last)] - self._heading[min(step, last)]

    def learn_speeds(
        self, known: list[float], over_limit_m_s: float, braking_m_s2: float, lateral_m_s2: float = LATERAL_M_S2
    ) -> None:
        """Go on with `known`, the speed a driver wants at each `STEP_M`: limits, bends, and braking for them in time.

        An infinite `over_limit_m_s` leaves the bends alone.
        """
        begun = len(known)
        for i in range(begun, len(self._leg_at)):
            limit = max(self.legs[self._leg_at[i]].limit_km_h / 3.6 + over_limit_m_s, 1.0)
            curvature = self._curvature[i]
            bend = math.sqrt(lateral_m_s2 / abs(curvature)) if curvature else math.inf
            known.append(min(limit, max(bend, 3.5)))
        for i in range(len(known) - 2, -1, -1):
            in_time = math.sqrt(known[i + 1] ** 2 + 2 * braking_m_s2 * STEP_M)
            if i < begun and known[i] <= in_time:
                break
            known[i] = min(known[i], in_time)

    def _stops_of(self, number: int, rng: random.Random) -> list[Stop]:
        leg = self.legs[number]
        length = leg.distance_km * 1000
        stops = []
        for k in range(leg.stops):
            at = length * (k + rng.uniform(0.55, 0.95)) / leg.stops
            wait = leg.wait_s * rng.uniform(0.4, 1.6)
            if rng.random() < RED_SHARE:
                stops.append(Stop(self._starts[number] + at, wait))
        return stops

    def _sample(self) -> None:
        """Legs and bends at every step up to the end that are not known yet."""
        count = max(int(self.length_m / STEP_M) + 2, 2)
        leg = self._leg_at[-1] if self._leg_at else 0
        for i in range(len(self._leg_at), count):
            while leg + 1 < len(self.legs) and i * STEP_M >= self._starts[leg + 1]:
                leg += 1
            self._leg_at.append(leg)
            self._curvature.append(self._curvature_at(i * STEP_M))

    def _lay(self, place: Place) -> None:
        """Slopes, blended into each other; then everything that follows from the beginning."""
        steep = [leg.climb_m / (leg.distance_km * 1000) for leg in self.legs]
        width = max(int(GRADE_BLEND_M / STEP_M), 1)
        raw = [steep[leg] for leg in self._leg_at]
        sums = [0.0]
        for value in raw:
            sums.append(sums[-1] + value)
        self._grade = []
        for i in range(len(raw)):
            low, high = max(i - width // 2, 0), min(i + width // 2 + 1, len(raw))
            self._grade.append((sums[high] - sums[low]) / (high - low))
        self._heading = [place.heading_deg]
        self._latitude, self._longitude = [place.latitude], [place.longitude]
        self._altitude = [place.altitude_m]
        self._integrate()

    def _integrate(self) -> None:
        """Integrate bends and slopes to headings, positions and altitudes."""
        for i in range(len(self._heading), len(self._grade)):
            heading = self._heading[-1] + math.degrees(self._curvature[i - 1] * STEP_M)
            radians = math.radians(heading)
            self._heading.append(heading)
            self._altitude.append(self._altitude[-1] + self._grade[i - 1] * STEP_M)
            latitude = self._latitude[-1] + STEP_M * math.cos(radians) / M_PER_DEGREE
            east = STEP_M * math.sin(radians) / (M_PER_DEGREE * math.cos(math.radians(latitude)))
            self._latitude.append(latitude)
            self._longitude.append(self._longitude[-1] + east)

    def _curvature_at(self, distance_m: float) -> float:
        for corner in self.corners:
            if corner.at_m <= distance_m < corner.at_m + CORNER_M:
                return math.radians(corner.turn_deg) / CORNER_M
        leg = self._leg_at[int(distance_m / STEP_M)]
        bend, length = self.legs[leg].bend_deg, self.legs[leg].distance_km * 1000
        swing = self.legs[leg].swing_deg
        if swing:
            waves = max(round(length / SWING_M), 1)
            rate = 2 * math.pi * waves / length
            along = distance_m - self._starts[leg] + STEP_M / 2  # the middle of a step: nothing is left over at the end
            return math.radians(bend) / length + math.radians(swing) * rate * math.cos(rate * along)
        if not bend:
            return 0.0
        # winds left and right, turning by `bend` over the leg: one S per 700 m on top of the mean
        phase = 2 * math.pi * (distance_m - self._starts[leg]) / 700.0
        return math.radians(bend) / length * (1 + 1.5 * math.sin(phase))


def _between(values: list[float], low: int, high: int, part: float) -> float:
    return values[low] + (values[high] - values[low]) * part
