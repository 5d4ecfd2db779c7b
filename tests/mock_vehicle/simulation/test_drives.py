"""Whole drives: they arrive, and take the energy that such drives take."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mock_vehicle.body.settings import GEAR_PARK
from mock_vehicle.scenarios.loader import names
from mock_vehicle.simulation.controls import control
from mock_vehicle.simulation.simulation import Simulation
from tests.mock_vehicle.simulation.playing import fresh, jump, play, until


def drive(name: str, weather: bytes | None = None, end_m: float | None = None) -> tuple[Simulation, float]:
    """Drive a scenario to its end, or so far; return it and Wh/km."""
    sim = Simulation(fresh(name), 2)
    if weather is not None:
        control(sim, "weather", weather)
    charged, discharged = sim.state.battery.charged_energy_j, sim.state.battery.discharged_energy_j
    while not sim.drive.has_arrived and (end_m is None or sim.drive.driver.position_m < end_m):
        assert sim.time_s < 4000
        sim.advance(sim.stride())
    battery = sim.state.battery
    used = battery.discharged_energy_j - discharged - (battery.charged_energy_j - charged)
    return sim, used / 3.6 / sim.drive.driver.position_m


def test_cold_costs_energy_on_the_motorway() -> None:
    cold, winter = drive("winter-motorway", end_m=20_000)
    warm, summer = drive("winter-motorway", b'{"temperature_c": 22, "wetness": 0}', end_m=20_000)
    assert 1.2 * summer < winter < 2.4 * summer
    assert 130 < summer < 230, "a saloon at 80 to 120 km/h"
    assert cold.estimates.preconditioning_saving_j_per_m > warm.estimates.preconditioning_saving_j_per_m


def test_city_traffic_takes_what_a_small_car_takes() -> None:
    _, city = drive("city-commute")
    assert 90 < city < 190


@pytest.mark.parametrize("name", ["coming-home", "city-commute"])
def test_at_the_end_the_car_is_parked_locked_and_plugged_in(name: str) -> None:
    sim = Simulation(fresh(name), 4)
    while not sim.drive.has_arrived:
        sim.advance(sim.stride())
    play(sim, 60)
    assert sim.gear == GEAR_PARK
    assert not sim.is_ready
    assert not sim.body.is_open
    assert not any(sim.body.occupied)
    assert sim.body.is_on("Vehicle.Cabin.Door.Row1.DriverSide.IsLocked")
    assert sim.state.charging.is_charging
    sim.advance(sim.stride())
    assert sim.stride() == 10


def test_a_fault_on_the_way_is_told_twice() -> None:
    sim, _ = drive("fault-on-the-way")
    assert [told["name"] for what, told in sim.told if what == "fault_raised"] == [
        "tyre_leak_front_left",
        "power_limited",
    ]
    assert sim.body.tyres.wheels[0].is_low


def test_a_driver_gets_in_before_setting_off() -> None:
    sim = Simulation(fresh("winter-motorway", is_driver_aboard=False), 1)
    assert not sim.is_ready
    until(sim, "is_ready", 20)
    assert sim.body.belted[0]
    until(sim, "is_moving", 20)


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 2**31), name=st.sampled_from(names()), skip_s=st.floats(1, 1500))
def test_whatever_the_seed_the_car_stays_a_car(seed: int, name: str, skip_s: float) -> None:
    sim = Simulation(fresh(name), seed)
    jump(sim, skip_s)
    odometer = sim.state.motion.odometer_m
    for _ in range(120):
        sim.advance(sim.stride())
        state = sim.state
        assert 0 <= state.battery.displayed_soc <= 100
        assert state.motion.odometer_m >= odometer
        assert 0 <= state.motion.speed_m_s < 45
        assert abs(state.motion.acceleration_m_s2) < 6
        assert -40 < state.battery.temperature_c < 70
        assert sim.gear != GEAR_PARK or state.motion.speed_m_s < 0.2
        odometer = state.motion.odometer_m
