"""Weather over time, and the light of the day."""

import math
from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec

from mock_vehicle.scenarios.schema import Fraction, Percent, Temperature, WeatherPoint, Wind

CLEAR_NOON_W_M2 = 1000.0
"""Irradiance under a clear sky with the sun overhead (the standard test condition of solar panels)."""


class WeatherWish(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """What a tester sets; fields left out stay as the scenario has them, and an empty wish gives it back."""

    temperature_c: Temperature | None = None
    humidity_percent: Percent | None = None
    rain: Fraction | None = None
    wetness: Fraction | None = None
    clouds: Fraction | None = None
    wind_m_s: Wind | None = None


@dataclass(slots=True, frozen=True)
class Air:
    """The weather at one moment. `light_percent` is 100 on a clear noon and 0 in the night."""

    temperature_c: float
    humidity_percent: float
    rain: float
    wetness: float
    solar_w_m2: float
    light_percent: float
    wind_m_s: float
    wind_from_deg: float


class Weather:
    """The weather of a scenario, at any time after its start."""

    def __init__(self, points: list[WeatherPoint], start_unix_s: float) -> None:
        self._points = points
        self._start = start_unix_s
        self.wish = WeatherWish()
        self.light_wish_percent: float | None = None
        """What a tester lets the light sensor see; None: what sun and clouds make of it."""

    def at(self, time_s: float, latitude: float, longitude: float) -> Air:
        """The air at `time_s` after the start, at a place (degrees)."""
        point = self._point(time_s / 60.0)
        altitude = sun_elevation_deg(self._start + time_s, latitude, longitude)
        shade = 1 - 0.75 * point.clouds**2
        height = max(math.sin(math.radians(altitude)), 0.0)
        # the sky is still bright some time after sunset: civil twilight ends at -6 degrees
        twilight = 12.0 * min(max((altitude + 6.0) / 6.0, 0.0), 1.0)
        light = min(100.0, (twilight + 88.0 * math.sqrt(height)) * (0.35 + 0.65 * shade))
        return Air(
            temperature_c=point.temperature_c,
            humidity_percent=point.humidity_percent,
            rain=point.rain,
            wetness=max(point.wetness, 0.5 * point.rain),
            solar_w_m2=CLEAR_NOON_W_M2 * height * shade,
            light_percent=light if self.light_wish_percent is None else self.light_wish_percent,
            wind_m_s=point.wind_m_s,
            wind_from_deg=point.wind_from_deg,
        )

    def _point(self, minutes: float) -> WeatherPoint:
        before = self._points[0]
        after = before
        for point in self._points:
            after = point
            if point.at_min > minutes:
                break
            before = point
        span = after.at_min - before.at_min
        part = (minutes - before.at_min) / span if span > 0 else 0.0
        fields = {}
        for name in ("temperature_c", "humidity_percent", "rain", "wetness", "clouds", "wind_m_s"):
            wished = getattr(self.wish, name)
            low, high = getattr(before, name), getattr(after, name)
            fields[name] = low + (high - low) * part if wished is None else wished
        return WeatherPoint(**fields, wind_from_deg=before.wind_from_deg)


def sun_elevation_deg(unix_s: float, latitude: float, longitude: float) -> float:
    """Height of the sun above the horizon in degrees, good to about half a degree.

    Low-precision solar coordinates of the Astronomical Almanac, without refraction.
    """
    days = (datetime.fromtimestamp(unix_s, UTC) - datetime(2000, 1, 1, 12, tzinfo=UTC)).total_seconds() / 86400.0
    anomaly = math.radians((357.528 + 0.9856003 * days) % 360.0)
    ecliptic = math.radians(280.460 + 0.9856474 * days + 1.915 * math.sin(anomaly) + 0.020 * math.sin(2 * anomaly))
    tilt = math.radians(23.439 - 4e-7 * days)
    ascension = math.atan2(math.cos(tilt) * math.sin(ecliptic), math.cos(ecliptic))
    declination = math.asin(math.sin(tilt) * math.sin(ecliptic))
    sidereal = math.radians((280.46062 + 360.985647 * days + longitude) % 360.0)
    hour = sidereal - ascension
    place = math.radians(latitude)
    sine = math.sin(place) * math.sin(declination) + math.cos(place) * math.cos(declination) * math.cos(hour)
    return math.degrees(math.asin(sine))
