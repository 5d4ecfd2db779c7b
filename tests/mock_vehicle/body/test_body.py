"""12 V, trip meters, papers and life counters."""

import string

import pytest

from mock_vehicle.body.identity import check_digit, load_identity
from mock_vehicle.body.lifetime import Lifetime
from mock_vehicle.body.low_voltage import LowVoltage
from mock_vehicle.body.trip import Trip
from mock_vehicle.vehicle.parameters import vehicle_names


def settle(battery: LowVoltage, seconds: int, is_awake: bool, load_w: float = 300.0) -> LowVoltage:
    for _ in range(seconds):
        battery.step(1.0, is_awake, load_w, 20.0)
    return battery


def test_awake_the_converter_charges() -> None:
    battery = settle(LowVoltage(45), 60, is_awake=True)
    assert 13.6 <= battery.voltage_v <= 14.8
    assert battery.current_a > 0


def test_asleep_it_rests_and_slowly_empties() -> None:
    battery = settle(LowVoltage(45), 3600, is_awake=False)
    assert 12.4 < battery.voltage_v < 12.8
    assert -0.03 < battery.current_a < 0
    assert battery.charge < 0.92


def test_without_the_converter_the_load_empties_it() -> None:
    battery = settle(LowVoltage(45, is_converter_broken=True), 1800, is_awake=True)
    assert battery.current_a == pytest.approx(-25, abs=1)
    assert battery.voltage_v < 12.5
    assert 0.6 < battery.charge < 0.7


def test_a_trip_counts_from_its_beginning_and_the_meter_goes_on() -> None:
    trip = Trip(0.0)
    trip.step(10, 100, is_ready=True)
    trip.begin(50.0)
    trip.step(10, 250, is_ready=True)
    trip.step(90, 0, is_ready=False)
    assert (trip.distance_m, trip.duration_s, trip.meter_m) == (250, 10, 350)
    assert trip.mean_speed_m_s == 25


@pytest.mark.parametrize("name", vehicle_names())
def test_every_vehicle_has_papers(name: str) -> None:
    vin = load_identity(name).vin
    assert len(vin) == 17
    assert vin.startswith("S1M")
    assert set(vin) <= set(string.ascii_uppercase + string.digits) - set("IOQ")
    assert vin[8] == check_digit(vin)


def test_the_check_digit_is_the_known_one() -> None:
    assert check_digit("1M8GDM9A_KP042788".replace("_", "0")) == "X"
    assert check_digit("11111111111111111") == "1"


def test_no_papers() -> None:
    with pytest.raises(ValueError, match=r"delorean\.yaml"):
        load_identity("delorean")


def test_life_counters_only_grow() -> None:
    life = Lifetime.of(1e7, 500.0, 350.0)
    before = (life.charged_j, life.consumed_j, life.braking_j)
    life.step(10, battery_w=-20_000, current_a=-57, drive_w=18_000)
    life.step(10, battery_w=15_000, current_a=43, drive_w=-16_000)
    assert life.consumed_j - before[1] == 200_000
    assert life.charged_j - before[0] == 150_000
    assert life.braking_j - before[2] == 160_000
