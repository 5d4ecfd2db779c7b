"""The wallbox shows what the car draws of it, and of no other."""

import json
import math

import pytest

from hmi.bus.payloads import encode_state
from mock_vehicle.home.configs import house
from mock_vehicle.home.wallbox import HEARD, PHASES, POINT, Wallbox
from mock_vehicle.scenarios.loader import load, names
from mock_vehicle.simulation.controls import control
from mock_vehicle.simulation.simulation import Simulation
from mock_vehicle.world.places import spots
from mock_vehicle.world.way import bearing
from tests.mock_vehicle.simulation.playing import fresh, play

NOW = 1_780_000_000.0


@pytest.fixture
def wallbox() -> Wallbox:
    """Charging with 11 kW."""
    box = Wallbox("HERE")
    box.hear(POINT, encode_state("HERE", NOW), NOW)
    for path in PHASES:
        box.hear(path, encode_state(16.0, NOW), NOW)
    return box


def test_it_adds_the_phases(wallbox: Wallbox) -> None:
    assert wallbox.power_w(NOW + 1, 1.0) == 16 * 230 * 3
    wallbox.hear(PHASES[2], encode_state(0.0, NOW + 1), NOW + 1)
    assert wallbox.power_w(NOW + 1, 1.0) == 16 * 230 * 2


def test_another_charging_point_is_none_of_its_business(wallbox: Wallbox) -> None:
    wallbox.hear(POINT, encode_state("THERE", NOW), NOW)
    assert wallbox.power_w(NOW, 1.0) == 0
    wallbox.hear(POINT, encode_state("HERE", NOW), NOW)
    assert wallbox.power_w(NOW, 1.0) > 0
    wallbox.hear(POINT, b"", NOW)
    assert wallbox.power_w(NOW, 1.0) == 0


@pytest.mark.parametrize("later_s", [11.0, -11.0])
def test_a_car_that_is_gone_draws_nothing(wallbox: Wallbox, later_s: float) -> None:
    assert wallbox.power_w(NOW + later_s, 1.0) == 0
    assert wallbox.power_w(NOW + later_s, 0.0) == 0
    assert wallbox.power_w(NOW + later_s, 20.0) > 0, "half a second at twenty times the pace"


def test_a_current_that_is_taken_back_is_none(wallbox: Wallbox) -> None:
    for path in PHASES:
        wallbox.hear(path, b"", NOW)
    assert wallbox.power_w(NOW, 1.0) == 0


@pytest.mark.parametrize(
    "raw", [b"{", b"16", b'{"value": 1e999}', b'{"value": "x"}', b'{"value": 9e9}', b"NaN", b"\xff", b"[" * 9000]
)
def test_whatever_is_said_its_power_is_a_number(wallbox: Wallbox, raw: bytes) -> None:
    for path in PHASES:
        wallbox.hear(path, raw, NOW)
    assert math.isfinite(wallbox.power_w(NOW, 1.0))
    assert wallbox.power_w(NOW, 1.0) == 16 * 230 * 3


def test_the_cars_own_words_are_understood() -> None:
    box, sim = Wallbox(house().wallbox), Simulation(fresh("parked-charging"), 1)

    def hear(seconds: float) -> float:
        for path, value, timestamp in play(sim, seconds):
            if path in HEARD:
                box.hear(path, b"" if value is None else encode_state(value, timestamp), timestamp)
        return box.power_w(sim.bus_time, 1.0)

    assert hear(60) == pytest.approx(11_000, abs=100)
    control(sim, "plug", b"null")
    assert hear(5) == 0
    control(sim, "plug", json.dumps({"type": "AC", "power_kw": 11}).encode())
    assert hear(60) == 0, "another charging point"


def test_home_is_one_place_and_its_wallbox_stands_there() -> None:
    """The place on the map, that of the house, the end of the way home, and where the car is plugged in at night."""
    home = next(spot for spot in spots() if spot.kind == "home")
    place = house().place
    assert bearing(home.latitude, home.longitude, place.latitude, place.longitude).distance_m < 10
    at_home = 0
    for name in names():
        scenario = load(name)
        cables = [scenario.initial.plugged_in, *(event.plug_in for event in scenario.events)]
        if not any(cable is not None and cable.evse_id == house().wallbox for cable in cables):
            continue
        drive = Simulation(fresh(name), 1).drive
        end = drive.road.at(drive.driver.goal_m) if scenario.route else drive.point()
        assert bearing(home.latitude, home.longitude, end.latitude, end.longitude).distance_m < 30, name
        at_home += 1
    assert at_home == 2
