"""A made-up way to any place on earth: out of the street, a corner, a winding road, and into the street there.

No map is behind it: it leads straight over hills and through houses. It ends within a few metres of the destination.
"""

import math
import random
from dataclasses import dataclass

from mock_vehicle.scenarios.schema import Leg, Place
from mock_vehicle.world.road import CORNER_M, M_PER_DEGREE, STEP_M, Road, RoadPoint

LONGEST_M = 300_000.0
SHORTEST_M = 150.0
"""Nearer than this one is there."""
FIRST_M, LAST_M, TOWN_M = 150.0, 100.0, 500.0
SWING_DEG = 14.0
SWING_FROM_M = 900.0
LIMITS = ((3_000.0, 60.0), (15_000.0, 80.0), (40_000.0, 100.0))
"""The longer the way, the faster the road: (up to so many metres, km/h)."""
FASTEST_KM_H = 120.0


class TooFarError(ValueError):
    """The destination is not one to drive to; the message is a sentence."""


@dataclass(slots=True, frozen=True)
class Bearing:
    """Of a line of constant course, and how far along it."""

    degrees: float
    distance_m: float


def bearing(latitude: float, longitude: float, to_latitude: float, to_longitude: float) -> Bearing:
    """From one place to another (degrees): the way a road of constant heading goes."""
    stretched = math.asinh(math.tan(math.radians(to_latitude))) - math.asinh(math.tan(math.radians(latitude)))
    east = math.radians((to_longitude - longitude + 540.0) % 360.0 - 180.0)
    course = math.atan2(east, stretched)
    north_m = (to_latitude - latitude) * M_PER_DEGREE
    if abs(math.cos(course)) > 1e-3:
        distance = north_m / math.cos(course)
    else:
        distance = math.degrees(abs(east)) * M_PER_DEGREE * math.cos(math.radians(latitude))
    return Bearing(math.degrees(course) % 360.0, abs(distance))


def way_to(here: RoadPoint, room_m: float, latitude: float, longitude: float, rng: random.Random) -> Road:
    """From `here`, with at least `room_m` straight on before the first corner. Raises `TooFarError`."""
    straight = math.ceil(max(FIRST_M, room_m) / STEP_M) * STEP_M
    line = bearing(here.latitude, here.longitude, latitude, longitude)
    if line.distance_m > LONGEST_M:
        raise TooFarError(
            f"That is {line.distance_m / 1000:.0f} km away; this car plans up to {LONGEST_M / 1000:.0f} km."
        )
    if line.distance_m < SHORTEST_M:
        raise TooFarError("The car is there already.")
    turn = 0.0
    for _ in range(8):  # the corner moves the car a little, which changes where it has to point
        corner = _after_corner(here, straight, turn)
        line = bearing(*corner, latitude, longitude)
        turn = (line.degrees - here.heading_deg + 540.0) % 360.0 - 180.0
    place = Place(here.latitude, here.longitude, here.altitude_m, here.heading_deg)
    start_km_h = max(here.limit_m_s * 3.6, 30.0)
    legs = [Leg(straight / 1000, start_km_h), Leg(CORNER_M / 1000, 50.0, turn_deg=turn), *_legs(line.distance_m)]
    return Road(legs, place, rng)


def _legs(distance_m: float) -> list[Leg]:
    """Along one course, `distance_m` as the crow flies."""
    last = min(LAST_M, _whole(distance_m / 3))
    town = min(TOWN_M, _whole((distance_m - last) / 3))
    middle = distance_m - last - 2 * town
    legs = [Leg(town / 1000, 50.0, stops=1, wait_s=15.0, traffic=0.3)] if town else []
    swing = SWING_DEG if middle > SWING_FROM_M else 0.0
    if middle >= STEP_M:
        limit = next((km_h for most, km_h in LIMITS if middle <= most), FASTEST_KM_H)
        length = _whole(middle / _straightness(swing))
        legs.append(Leg(length / 1000, limit, swing_deg=swing, traffic=0.2))
    legs += [Leg(town / 1000, 50.0, traffic=0.2)] if town else []
    return [*legs, Leg(max(last, STEP_M) / 1000, 30.0)]


def _straightness(swing_deg: float) -> float:
    """How far a swinging road comes along its course, per metre: the Bessel function J0 of the swing."""
    half = math.radians(swing_deg) / 2
    return 1 - half**2 + half**4 / 4


def _after_corner(here: RoadPoint, straight_m: float, turn_deg: float) -> tuple[float, float]:
    """Latitude and longitude after going straight on and round the corner, as `Road` lays it."""
    latitude, longitude = here.latitude, here.longitude
    steps = round(CORNER_M / STEP_M)
    parts = [(straight_m + STEP_M, 0.0)] + [(STEP_M, turn_deg * number / steps) for number in range(1, steps)]
    for length, turned in parts:
        radians = math.radians(here.heading_deg + turned)
        latitude += length * math.cos(radians) / M_PER_DEGREE
        longitude += length * math.sin(radians) / (M_PER_DEGREE * math.cos(math.radians(latitude)))
    return latitude, longitude


def _whole(metres: float) -> float:
    """A whole number of the road's steps, so that each leg begins at a sample."""
    return round(metres / STEP_M) * STEP_M
