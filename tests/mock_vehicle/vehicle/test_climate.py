import pytest

from mock_vehicle.vehicle.car import Car, CarInputs, CarState, ClimateRequest
from tests.mock_vehicle.vehicle.cars import I3, VEHICLES, car


def sit(one: Car, minutes: float, inputs: CarInputs) -> list[CarState]:
    return [one.step(1.0, inputs) for _ in range(round(minutes * 60))]


@pytest.mark.parametrize("name", VEHICLES)
@pytest.mark.parametrize(("ambient_c", "cabin_c"), [(-15.0, -15.0), (5.0, 5.0), (35.0, 50.0)])
def test_the_cabin_reaches_what_was_asked(name: str, ambient_c: float, cabin_c: float) -> None:
    one = car(name, ambient_c=ambient_c, cabin_c=cabin_c)
    inputs = CarInputs(is_ready=True, ambient_c=ambient_c, climate=ClimateRequest(True, 21.0))
    states = sit(one, 25, inputs)
    assert states[-1].climate.cabin_c == pytest.approx(21.0, abs=1.5)
    assert states[0].power.climate_w > 1.5 * states[-1].power.climate_w


def test_the_heat_pump_needs_less_than_the_resistive_heater() -> None:
    powers = {}
    for name in VEHICLES:
        one = car(name, ambient_c=0.0, cabin_c=21.0)
        inputs = CarInputs(is_ready=True, ambient_c=0.0, climate=ClimateRequest(True, 21.0))
        powers[name] = sit(one, 5, inputs)[-1].power.heating_w
    assert powers["long_range_saloon"] < 0.7 * powers[I3]


def test_a_car_in_the_sun_gets_hot_and_open_windows_help() -> None:
    inputs = CarInputs(ambient_c=25.0, solar_w_m2=900.0)
    shut = sit(car(ambient_c=25.0), 60, inputs)[-1].climate.cabin_c
    inputs.climate.open_fraction = 0.5
    opened = sit(car(ambient_c=25.0), 60, inputs)[-1].climate.cabin_c
    assert shut > 33
    assert 25 < opened < shut - 3


def test_without_the_button_nothing_cools() -> None:
    inputs = CarInputs(is_ready=True, ambient_c=35.0, climate=ClimateRequest(True, 21.0, is_cooling_allowed=False))
    assert not any(state.climate.is_cooling for state in sit(car(ambient_c=35.0), 1, inputs))


def test_a_parked_car_works_its_climate_only_when_conditioning() -> None:
    inputs = CarInputs(ambient_c=-5.0, climate=ClimateRequest(True, 21.0))
    assert sit(car(ambient_c=-5.0), 1, inputs)[-1].power.climate_w == 0
    inputs.is_climate_conditioning = True
    assert sit(car(ambient_c=-5.0), 1, inputs)[-1].power.climate_w > 1000


def test_imposed_powers_are_drawn_with_their_overhead() -> None:
    inputs = CarInputs(is_ready=True, climate=ClimateRequest(imposed_heating_w=2000.0, imposed_cooling_w=500.0))
    power = car().step(1.0, inputs).power
    assert power.heating_w == pytest.approx(2000 * 1.0467 + 169)
    assert power.cooling_w == pytest.approx(500 * 1.0879)


def test_recirculation_saves_and_fogs_when_cold() -> None:
    powers = {}
    for recirculates in (False, True):
        inputs = CarInputs(is_ready=True, ambient_c=-5.0)
        inputs.climate = ClimateRequest(True, 21.0, is_recirculating=recirculates)
        powers[recirculates] = sit(car(ambient_c=-5.0, cabin_c=21.0), 5, inputs)[-1].power.heating_w
    assert powers[True] < 0.8 * powers[False]
    inputs.climate.is_on = False
    assert car(ambient_c=-5.0).step(1.0, inputs).climate.is_window_fogging


def test_more_fan_takes_more_power_and_brings_the_cabin_there_sooner() -> None:
    powers, cabins = [], []
    for fan in (0.1, 0.4, 1.0):
        inputs = CarInputs(is_ready=True, ambient_c=-10.0, climate=ClimateRequest(True, 21.0, fan=fan))
        one = car(ambient_c=-10.0, cabin_c=-10.0)
        cabins.append(sit(one, 4, inputs)[-1].climate.cabin_c)
        inputs.ambient_c = 21.0
        settled = sit(car(ambient_c=21.0, cabin_c=21.0), 1, inputs)[-1]
        powers.append(settled.power.climate_w)
    assert powers == sorted(powers)
    assert 300 < powers[2] - powers[0] < 600, "a blower, not a heater"
    assert cabins == sorted(cabins)
    assert cabins[1] - cabins[0] > 3, "little air carries little heat"


def test_the_outlet_is_warmer_than_the_cabin_while_it_heats() -> None:
    inputs = CarInputs(is_ready=True, ambient_c=0.0, climate=ClimateRequest(True, 21.0, fan=0.2))
    for state in sit(car(ambient_c=0.0, cabin_c=0.0), 5, inputs):
        assert state.climate.cabin_c < state.climate.outlet_c <= 60


def test_heated_seats_warm_the_cabin_a_little() -> None:
    plain = sit(car(ambient_c=0.0), 30, CarInputs(is_ready=True, ambient_c=0.0))[-1].climate.cabin_c
    heated = sit(car(ambient_c=0.0), 30, CarInputs(is_ready=True, ambient_c=0.0, cabin_heat_w=360.0))[
        -1
    ].climate.cabin_c
    assert 1.0 < heated - plain < 6.0
