import pytest
from hypothesis import given
from hypothesis import strategies as st

from mock_vehicle.vehicle.drivetrain import Drivetrain
from mock_vehicle.vehicle.parameters import load_vehicle
from tests.mock_vehicle.vehicle.cars import VEHICLES

MAPS = {name: Drivetrain(load_vehicle(name)) for name in VEHICLES}
names = st.sampled_from(VEHICLES)
speeds = st.floats(0.5, 45)


@given(names, speeds, st.floats(-150, 250))
def test_electric_power_is_never_below_shaft_power(name: str, speed: float, torque: float) -> None:
    gear = MAPS[name]
    omega = gear.motor_speed(speed)
    assert gear.electric_power(torque, omega, speed) > torque * omega


@given(names, st.floats(-4000, 6000), st.floats(0, 6))
def test_force_and_torque_are_inverse(name: str, force: float, drag: float) -> None:
    gear = MAPS[name]
    assert gear.force_from(gear.torque_for(force, drag), drag) == pytest.approx(force, abs=1e-6)


@given(names, speeds, st.floats(0, 400e3))
def test_highest_torque_needs_no_more_than_the_power_given(name: str, speed: float, power_w: float) -> None:
    gear = MAPS[name]
    omega = gear.motor_speed(speed)
    torque = gear.highest_torque(omega, power_w)
    assert torque >= 0
    assert torque == 0 or gear.electric_power(torque, omega, speed) <= power_w + 1e-3


@given(names, speeds, st.floats(0, 100e3))
def test_braking_brings_no_more_than_the_battery_takes(name: str, speed: float, limit_w: float) -> None:
    gear = MAPS[name]
    omega = gear.motor_speed(speed)
    torque = gear.strongest_braking(speed, omega, limit_w)
    assert torque <= 0
    assert gear.electric_power(torque, omega, speed) >= -limit_w - 1e-3


@pytest.mark.parametrize("name", VEHICLES)
def test_motor_efficiency_is_that_of_a_good_motor(name: str) -> None:
    gear, p = MAPS[name], load_vehicle(name).drivetrain
    omega = gear.motor_speed(22.0)
    for share in (0.1, 0.2, 0.4):
        torque = share * p.max_power_w / omega
        assert 0.85 < torque * omega / gear.electric_power(torque, omega, 22.0) < 0.97


@pytest.mark.parametrize("name", VEHICLES)
def test_cold_oil_drags_more(name: str) -> None:
    assert MAPS[name].drag_torque(20.0, -15.0) > 3 * MAPS[name].drag_torque(20.0, 40.0)


def test_no_regeneration_at_walking_pace() -> None:
    for gear in MAPS.values():
        assert gear.strongest_braking(0.4, gear.motor_speed(0.4), 50e3) == 0.0
