"""Weather between its points, and the sun against known days."""

from datetime import datetime

import pytest

from mock_vehicle.scenarios.schema import WeatherPoint
from mock_vehicle.world.weather import Weather, WeatherWish, sun_elevation_deg

VADUZ = (47.141, 9.521)


def unix(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()


@pytest.mark.parametrize(
    ("moment", "latitude", "longitude", "elevation"),
    [
        # at solstice noon the sun stands at 90 - latitude + tilt; noon is at 12:00 UTC minus 4 minutes a degree east
        ("2026-06-21T11:24:00+00:00", *VADUZ, 90 - 47.14 + 23.44),
        ("2026-12-21T11:21:00+00:00", *VADUZ, 90 - 47.14 - 23.44),
        ("2026-03-20T12:07:00+00:00", 0.0, 0.0, 90.0),
        ("2026-06-21T12:00:00+00:00", 89.0, 0.0, 24.4),
    ],
)
def test_the_sun_is_where_it_should_be(moment: str, latitude: float, longitude: float, elevation: float) -> None:
    assert sun_elevation_deg(unix(moment), latitude, longitude) == pytest.approx(elevation, abs=0.7)


def test_night_dusk_and_noon() -> None:
    weather = Weather([WeatherPoint(temperature_c=0, clouds=0)], unix("2026-01-21T00:00:00+01:00"))
    light = [weather.at(3600.0 * hour, *VADUZ).light_percent for hour in (0, 12, 17.3)]
    assert light[0] == 0
    assert light[1] > 55
    assert 0 < light[2] < 14
    assert weather.at(0, *VADUZ).solar_w_m2 == 0
    assert 250 < weather.at(12 * 3600, *VADUZ).solar_w_m2 < 450


def test_between_two_points_it_changes_evenly() -> None:
    weather = Weather([WeatherPoint(temperature_c=0), WeatherPoint(temperature_c=10, at_min=60, rain=0.4)], 0.0)
    assert weather.at(900, *VADUZ).temperature_c == pytest.approx(2.5)
    assert weather.at(1800, *VADUZ).rain == pytest.approx(0.2)
    assert weather.at(99_999, *VADUZ).temperature_c == pytest.approx(10)


def test_rain_wets_the_road_and_clouds_take_the_light() -> None:
    noon = unix("2026-06-21T13:00:00+02:00")
    clear = Weather([WeatherPoint(temperature_c=20, clouds=0)], noon).at(0, *VADUZ)
    grey = Weather([WeatherPoint(temperature_c=20, clouds=1, rain=0.8)], noon).at(0, *VADUZ)
    assert grey.wetness == pytest.approx(0.4)
    assert grey.solar_w_m2 < 0.3 * clear.solar_w_m2
    assert grey.light_percent < 0.6 * clear.light_percent


def test_a_wish_goes_over_the_scenario() -> None:
    weather = Weather([WeatherPoint(temperature_c=5, humidity_percent=40)], 0.0)
    weather.wish = WeatherWish(temperature_c=-20)
    air = weather.at(0, *VADUZ)
    assert (air.temperature_c, air.humidity_percent) == (-20, 40)
