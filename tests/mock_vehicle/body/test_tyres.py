"""Tyre pressure over temperature, and leaks."""

import pytest

from mock_vehicle.body.tyres import Tyre, Tyres


def test_ten_kelvin_are_about_a_tenth_of_a_bar() -> None:
    tyre = Tyre(250, 250)
    tyre.step(1.0, 20.0)
    assert tyre.pressure_kpa == pytest.approx(250)
    tyre.step(1.0, 30.0)
    assert tyre.pressure_kpa == pytest.approx(262, abs=1)
    tyre.step(1.0, -15.0)
    assert tyre.pressure_kpa == pytest.approx(208, abs=1)


def test_a_leak_warns_at_a_fifth_below_and_stays_warned() -> None:
    tyre = Tyre(250, 250, leak_kpa_s=0.5)
    seconds = 0
    while not tyre.is_low:
        tyre.step(1.0, 20.0)
        seconds += 1
    assert seconds == pytest.approx(100, abs=2)
    tyre.leak_kpa_s = 0
    tyre.step(1.0, 24.0)
    assert tyre.is_low, "a little warmth does not take the warning back"
    tyre.fill_kpa = 250
    tyre.step(1.0, 20.0)
    assert not tyre.is_low


def test_an_empty_tyre_has_no_pressure_below_the_air() -> None:
    tyre = Tyre(250, 250, leak_kpa_s=100)
    for _ in range(10):
        tyre.step(1.0, -30.0)
    assert tyre.pressure_kpa == 0


def test_front_and_rear_have_their_own_pressure() -> None:
    tyres = Tyres.filled(235, 280, [0, 1, -1, 2])
    tyres.step(1.0, 20.0)
    assert [round(wheel.pressure_kpa) for wheel in tyres.wheels] == [235, 236, 279, 282]
