"""A tester decides how fast the car goes, and gives it back."""

import json
from typing import Any

import pytest

from mock_vehicle.body.settings import CLOSURES, GEAR_DRIVE, GEAR_PARK
from mock_vehicle.scenarios.loader import names
from mock_vehicle.simulation.controls import ControlError, control
from mock_vehicle.simulation.simulation import Simulation
from tests.mock_vehicle.simulation.playing import fingerprint, fresh, play


def hold(sim: Simulation, km_h: float | None) -> None:
    """The control of the console."""
    assert control(sim, "speed", json.dumps({"km_h": km_h}).encode()) is None


def speeds(sim: Simulation, seconds: float) -> list[float]:
    """km/h as the bus hears them."""
    return [float(str(value)) for path, value, _ in play(sim, seconds) if path == "Vehicle.Speed"]


@pytest.mark.parametrize("name", names())
def test_from_every_scenario_it_comes_to_the_speed_and_holds_it(name: str) -> None:
    sim = Simulation(fresh(name), 1)
    play(sim, 3)
    hold(sim, 80)
    assert (sim.gear, sim.is_ready, sim.socket.cable) == (GEAR_DRIVE, True, None)
    assert sim.body.belted[0]
    play(sim, 90)
    assert max(speeds(sim, 300)) == pytest.approx(80, abs=1)
    straight = [speed for speed in speeds(sim, 60) if speed > 78]
    assert len(straight) > 0
    assert sim.drive.is_under_way
    assert not any(sim.body.settings[path] for path in CLOSURES), "nobody opens a door on the way"


def test_a_parked_car_sets_off_as_a_person_would() -> None:
    sim = Simulation(fresh("parked-charging"), 1)
    play(sim, 3)
    hold(sim, 80)
    accelerations = []
    for _ in range(300):
        sim.advance(1)
        accelerations.append(sim.state.motion.acceleration_m_s2)
    assert 1.0 < max(accelerations) < 3.0
    assert sim.speed_m_s * 3.6 == pytest.approx(80, abs=1.5)
    assert not sim.body.is_on("Vehicle.Chassis.ParkingBrake.IsEngaged")


def test_it_is_held_over_limits_lights_and_the_end_of_the_route() -> None:
    sim = Simulation(fresh("city-commute"), 1)
    length = sim.drive.road.length_m
    hold(sim, 60)
    play(sim, 30)
    slowest = min(speeds(sim, 900))
    assert slowest > 20, "only the corners of the town make it slower"
    assert sim.drive.driver.position_m > length + 1000
    assert set(speeds(sim, 60)) == {60.0}, "on the open road the speed does not change any more"
    assert sim.speed_m_s * 3.6 == pytest.approx(60, abs=0.2)


def test_the_road_goes_on_without_a_step() -> None:
    sim = Simulation(fresh("coming-home"), 1)
    hold(sim, 130)
    before, headings = sim.point, set()
    for _ in range(6000):
        sim.advance(1)
        point = sim.point
        moved = sim.state.motion.distance_m
        assert abs(point.altitude_m - before.altitude_m) <= 0.2 * moved + 1e-6
        north = (point.latitude - before.latitude) * 111_320
        assert abs(north) <= moved + 0.01
        headings.add(round(point.heading_deg))
        before = point
    assert len(headings) > 60, "it winds"
    assert abs(sim.point.curvature) < 1 / 800


def test_zero_stops_it_and_a_parked_car_stays_parked() -> None:
    sim = Simulation(fresh("coming-home"), 1)
    hold(sim, 0)
    play(sim, 20)
    assert sim.speed_m_s == 0
    assert sim.gear == GEAR_DRIVE
    play(sim, 60)
    assert sim.speed_m_s == 0, "it waits"
    hold(sim, 40)
    play(sim, 20)
    assert sim.speed_m_s * 3.6 == pytest.approx(40, abs=1)
    parked = Simulation(fresh("parked-charging"), 1)
    hold(parked, 0)
    play(parked, 5)
    assert parked.gear == GEAR_PARK
    assert parked.state.charging.is_charging


@pytest.mark.parametrize("km_h", [20.0, 130.0])
@pytest.mark.parametrize("after_s", [5, 100, 400])
def test_given_back_the_driver_goes_on_and_arrives(km_h: float, after_s: float) -> None:
    sim = Simulation(fresh("coming-home"), 1)
    hold(sim, km_h)
    play(sim, after_s)
    hold(sim, None)
    hardest = 0.0
    for _ in range(100):
        sim.advance(1)
        hardest = min(hardest, sim.state.motion.acceleration_m_s2)
    assert hardest > -4.0, "nobody slams on the brakes"
    end = sim.time_s + 900
    while sim.drive.is_under_way:
        assert sim.time_s < end
        sim.advance(1)
        assert sim.speed_m_s * 3.6 < max(km_h, sim.point.limit_m_s * 3.6) + 5
    play(sim, 60)
    assert (sim.gear, sim.is_ready) == (GEAR_PARK, False)
    assert not any(sim.body.occupied)


def test_setting_off_again_gives_up_what_was_to_come_after_arrival() -> None:
    sim = Simulation(fresh("coming-home"), 1)
    sim.advance(1)
    while sim.drive.is_under_way:
        sim.advance(1)
    play(sim, 9.5)  # getting out, a door open
    hold(sim, 50)
    said = play(sim, 120)
    values: dict[str, Any] = {path: value for path, value, _ in said}
    assert values["Vehicle.Powertrain.IsReady"] is True
    assert values["Vehicle.Cabin.Door.Row1.DriverSide.IsOpen"] is False
    assert sim.socket.cable is None, "nobody plugs in a car that drives"
    assert sim.body.belted[:2] == [True, True]


def test_the_same_wishes_give_the_same_stream() -> None:
    def run() -> str:
        sim = Simulation(fresh("coming-home"), 4)
        said = play(sim, 5)
        hold(sim, 90)
        said += play(sim, 120)
        hold(sim, None)
        return fingerprint(said + play(sim, 60))

    assert run() == run()


def test_giving_back_what_nobody_took_changes_nothing() -> None:
    sim = Simulation(fresh("coming-home"), 1)
    while sim.drive.driver.goal_m - sim.drive.driver.position_m > 12:
        sim.advance(1)
    assert sim.is_moving
    hold(sim, None)
    play(sim, 40)
    assert sim.drive.is_at_own_end, "the driver parks at home all the same"
    assert not sim.drive.is_under_way


def test_who_was_stopped_can_be_plugged_in_and_goes_on() -> None:
    sim = Simulation(fresh("coming-home"), 1)
    hold(sim, 0)
    play(sim, 30)
    control(sim, "plug", b'{"type": "AC", "power_kw": 11}')
    play(sim, 5)
    assert (sim.gear, sim.state.charging.is_charging) == (GEAR_PARK, True)
    hold(sim, None)
    play(sim, 20)
    assert (sim.gear, sim.socket.cable) == (GEAR_DRIVE, None), "nobody drives off at the cable"
    assert sim.is_moving


def test_who_waits_at_a_light_is_not_plugged_in() -> None:
    sim = Simulation(fresh("city-commute"), 1)
    while not sim.drive.driver.is_waiting:
        sim.advance(1)
    with pytest.raises(ControlError, match="on its way"):
        control(sim, "plug", b'{"type": "AC", "power_kw": 11}')
    assert (sim.gear, sim.socket.cable) == (GEAR_DRIVE, None)
