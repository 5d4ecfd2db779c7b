"""The sun and the air around the house, from the time alone: the home hears nothing of the vehicle's weather."""

import math
from dataclasses import dataclass

from mock_vehicle.home.configs import Place
from mock_vehicle.world.weather import CLEAR_NOON_W_M2, sun_elevation_deg

DAY_S, YEAR_S = 86_400.0, 365.25 * 86_400.0
ZONE_S = 3600.0
"""The house's clock is an hour before UTC, all year."""
COLDEST_DAY, WARMEST_HOUR = 20.0, 15.0
MEAN_C, SEASON_K, DAY_K = 9.5, 9.5, 4.0
"""Mean, yearly and daily swing of the air in the Rhine valley, rounded from climate tables."""
DARK_DEG = -2.0


@dataclass(slots=True, frozen=True)
class Outside:
    """What it is like outside."""

    temperature_c: float
    sun_w_m2: float
    is_dark: bool


def outside(time_s: float, place: Place) -> Outside:
    """At a time in Unix seconds."""
    elevation = sun_elevation_deg(time_s, place.latitude, place.longitude)
    day = (time_s % YEAR_S) / DAY_S
    season = -math.cos(2 * math.pi * (day - COLDEST_DAY) / 365.25)
    swing = math.cos(2 * math.pi * (local_hour(time_s) - WARMEST_HOUR) / 24)
    height = max(math.sin(math.radians(elevation)), 0.0)
    return Outside(
        temperature_c=MEAN_C + SEASON_K * season + DAY_K * swing,
        sun_w_m2=CLEAR_NOON_W_M2 * height * _clear_share(time_s),
        is_dark=elevation < DARK_DEG,
    )


def local_hour(time_s: float) -> float:
    """Hour of the house's day, 0 … 24."""
    return ((time_s + ZONE_S) % DAY_S) / 3600


def _clear_share(time_s: float) -> float:
    """How much of the sun gets through: clouds drift by in the course of minutes, and days differ."""
    days = 0.5 + 0.5 * math.sin(time_s / 97_000.0)
    drift = 0.5 + 0.25 * math.sin(time_s / 411.0) + 0.25 * math.sin(time_s / 173.0 + 1.7)
    return 0.35 + 0.45 * days + 0.2 * drift
