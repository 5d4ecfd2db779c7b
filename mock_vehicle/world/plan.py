"""What a navigation system knows of a way before it is driven: its shape, how long it takes, where it turns."""

from dataclasses import dataclass
from itertools import pairwise

from mock_vehicle.world.road import RED_SHARE, STEP_M, Road

MOST_POINTS = 400
FINEST_DEG, LONGEST_CHORD_M = 2.0, 2_000.0
"""A corner is put where the road has turned by so much, or after so long a stretch."""
TRAFFIC_DELAY = 0.25
"""How much longer full traffic makes the way."""
TURN_FROM_DEG = 20.0


@dataclass(slots=True, frozen=True)
class Turn:
    """A manoeuvre: what kind (`Vehicle.Navigation.Maneuver.Type`), where, and into which road."""

    at_m: float
    kind: str
    road: str


class Plan:
    """Of the road from `from_m` to `to_m`; `speeds` are those wanted at each step of it, m/s."""

    def __init__(self, road: Road, speeds: list[float], from_m: float, to_m: float) -> None:
        self.from_m, self.to_m = from_m, to_m
        self._road = road
        self._seconds = self._times(speeds)
        self.latitude, self.longitude = self._corners()
        self.turns = [
            Turn(corner.at_m, _kind(corner.turn_deg), road.leg_at(corner.at_m).name)
            for corner in road.corners
            if from_m <= corner.at_m < to_m and abs(corner.turn_deg) >= TURN_FROM_DEG
        ] + [Turn(to_m, "ARRIVE", "")]

    @property
    def length_m(self) -> float:
        """Of the whole way."""
        return self.to_m - self.from_m

    def seconds_from(self, position_m: float) -> float:
        """How long it takes from there, traffic and lights as they usually are."""
        index = min(max(int(position_m / STEP_M), 0), len(self._seconds) - 1)
        return self._seconds[index]

    def next_turn(self, position_m: float) -> Turn:
        """The manoeuvre ahead; at the end it is the arrival."""
        return next((turn for turn in self.turns if turn.at_m >= position_m), self.turns[-1])

    def climb_m(self, position_m: float) -> float:
        """Altitude that is won from there to the end."""
        return self._road.at(self.to_m).altitude_m - self._road.at(position_m).altitude_m

    def _times(self, speeds: list[float]) -> list[float]:
        """Seconds to the end from each step of the road, its last entry 0."""
        count = min(int(self.to_m / STEP_M) + 1, len(speeds))
        left = [0.0] * (count + 1)
        for i in range(count - 1, -1, -1):
            leg = self._road.leg_at(i * STEP_M)
            waits = leg.stops * RED_SHARE * leg.wait_s / (leg.distance_km * 1000.0)
            left[i] = left[i + 1] + STEP_M * ((1 + TRAFFIC_DELAY * leg.traffic) / speeds[i] + waits)
        return left

    def _corners(self) -> tuple[tuple[float, ...], tuple[float, ...]]:
        """As few points as show the shape: more turning between two of them, the more there are."""
        turning = FINEST_DEG
        places = self._spaced(turning)
        while len(places) > MOST_POINTS:
            turning *= 1.5
            places = self._spaced(turning)
        points = [self._road.at(place) for place in places]
        return tuple(round(p.latitude, 6) for p in points), tuple(round(p.longitude, 6) for p in points)

    def _spaced(self, turning_deg: float) -> list[float]:
        places = [self.from_m]
        turned = 0.0
        steps = range(int(self.from_m / STEP_M) + 1, int(self.to_m / STEP_M) + 1)
        chord = max(LONGEST_CHORD_M, self.length_m / (MOST_POINTS / 4))
        for before, step in pairwise([int(self.from_m / STEP_M), *steps]):
            turned += abs(self._road.turned_deg(before, step))
            if turned >= turning_deg or step * STEP_M - places[-1] >= chord:
                places.append(step * STEP_M)
                turned = 0.0
        if places[-1] < self.to_m:
            places.append(self.to_m)
        return places


def _kind(turn_deg: float) -> str:
    """Of a turn, positive to the right."""
    side, size = ("RIGHT" if turn_deg > 0 else "LEFT"), abs(turn_deg)
    if size > 160:
        return "U_TURN"
    if size > 115:
        return f"SHARP_{side}"
    return side if size > 55 else f"SLIGHT_{side}"
