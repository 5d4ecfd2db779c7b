import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mock_vehicle.vehicle.car import Car, CarInputs, CarState, ChargeLimit, ChargeType
from tests.mock_vehicle.vehicle.cars import I3, VEHICLES, car, plugged


def charge(one: Car, inputs: CarInputs, longest_h: float = 24.0) -> list[CarState]:
    """All states until the target is reached."""
    states = [one.step(5.0, inputs)]
    while states[-1].charging.limited_by is not ChargeLimit.TARGET and len(states) < longest_h * 720:
        states.append(one.step(5.0, inputs))
    return states


@pytest.mark.parametrize("name", VEHICLES)
@pytest.mark.parametrize(
    ("kind", "power_w", "ambient_c"),
    [(ChargeType.DC, 150e3, 20.0), (ChargeType.AC, 11e3, 20.0), (ChargeType.DC, 50e3, -10.0)],
)
def test_the_prediction_comes_true(name: str, kind: ChargeType, power_w: float, ambient_c: float) -> None:
    one = car(name, displayed_soc=12.0, ambient_c=ambient_c)
    inputs = plugged(kind, power_w, 80.0, ambient_c=ambient_c)
    one.step(1.0, inputs)
    prediction = one.charge_prediction()
    states = charge(one, inputs)
    assert len(states) * 5.0 == pytest.approx(prediction.time_to_target_s, rel=0.03)
    assert states[-1].battery.displayed_soc == pytest.approx(80.0, abs=0.5)
    assert len(prediction.soc) == len(prediction.power_w) <= 101
    assert prediction.soc == sorted(prediction.soc)
    assert prediction.soc[-1] == pytest.approx(80.0, abs=0.01)


@pytest.mark.parametrize("name", VEHICLES)
def test_power_tapers_towards_full(name: str) -> None:
    states = charge(car(name, displayed_soc=20.0), plugged(ChargeType.DC, 300e3))
    at = {round(s.battery.displayed_soc): s.charging.power_w for s in states if s.charging.is_charging}
    assert at[95] < 0.5 * at[60] < 0.5 * max(at.values()) * 1.01
    tail = [at[soc] for soc in range(85, 100) if soc in at]
    assert tail == sorted(tail, reverse=True)
    assert {s.charging.limited_by for s in states[-60:-1]} == {ChargeLimit.STATE_OF_CHARGE}


@pytest.mark.parametrize(
    ("start", "inputs", "limit"),
    [
        ({"displayed_soc": 30.0}, plugged(ChargeType.DC, 20e3), ChargeLimit.STATION),
        ({"displayed_soc": 30.0}, plugged(ChargeType.AC, 22e3), ChargeLimit.CAR),
        ({"displayed_soc": 30.0}, plugged(ChargeType.AC, 3.6e3), ChargeLimit.STATION),
        ({"displayed_soc": 30.0}, plugged(ChargeType.DC, 150e3), ChargeLimit.CAR),
        ({"displayed_soc": 92.0}, plugged(ChargeType.DC, 150e3), ChargeLimit.STATE_OF_CHARGE),
        ({"displayed_soc": 30.0, "battery_c": -8.0}, plugged(ChargeType.DC, 150e3), ChargeLimit.TEMPERATURE),
        ({"displayed_soc": 80.0}, plugged(ChargeType.DC, 150e3, 80.0), ChargeLimit.TARGET),
        ({"displayed_soc": 80.0}, CarInputs(), ChargeLimit.NONE),
    ],
)
def test_it_says_what_holds_it_down(start: dict[str, float], inputs: CarInputs, limit: ChargeLimit) -> None:
    assert car(I3, **start).step(1.0, inputs).charging.limited_by is limit


@pytest.mark.parametrize("name", VEHICLES)
@pytest.mark.parametrize("power_w", [2.3e3, 7.4e3, 22e3])
def test_no_more_than_the_station_has_and_ac_has_a_loss(name: str, power_w: float) -> None:
    state = car(name).step(1.0, plugged(ChargeType.AC, power_w))
    assert state.charging.station_power_w <= power_w + 1e-6
    assert state.power.charger_w < 0.95 * state.charging.station_power_w
    assert state.power.battery_w == pytest.approx(state.charging.power_w)
    assert state.power.battery_w < state.power.charger_w


def test_at_the_target_the_charger_carries_the_loads_and_the_charge_stays() -> None:
    one = car(displayed_soc=80.0, ambient_c=-5.0)
    inputs = plugged(ChargeType.AC, 7.4e3, 80.0, ambient_c=-5.0)
    inputs.is_climate_conditioning = inputs.climate.is_on = True
    states = [one.step(10.0, inputs) for _ in range(60)]
    assert states[-1].battery.displayed_soc == pytest.approx(80.0, abs=0.05)
    assert states[0].power.climate_w > 2000
    assert not states[-1].charging.is_charging


def test_what_was_added_is_counted_per_session() -> None:
    one = car(displayed_soc=40.0)
    inputs = plugged(ChargeType.DC, 20e3)
    states = [one.step(10.0, inputs) for _ in range(30)]
    added = states[-1].charging.added_energy_j
    assert added == pytest.approx(sum(state.power.battery_w for state in states) * 10.0)
    inputs.charge.is_enabled = False
    assert one.step(10.0, inputs).charging.added_energy_j == added
    one.step(10.0, CarInputs())
    assert one.step(10.0, plugged(ChargeType.AC, 3e3)).charging.added_energy_j < added / 3


def test_a_prepared_pack_charges_faster() -> None:
    times = {}
    for battery_c in (-10.0, 30.0):
        one = car("long_range_saloon", displayed_soc=10.0, ambient_c=-10.0, battery_c=battery_c)
        one.step(1.0, plugged(ChargeType.DC, 200e3, 80.0, ambient_c=-10.0))
        times[battery_c] = one.charge_prediction().time_to_target_s
    assert times[30.0] < 0.7 * times[-10.0]


def test_preparing_warms_the_pack() -> None:
    one = car("long_range_saloon", ambient_c=0.0)
    inputs = CarInputs(is_ready=True, ambient_c=0.0, is_battery_preheating=True)
    states = [one.step(1.0, inputs) for _ in range(900)]
    assert states[-1].power.battery_thermal_w == pytest.approx(5500)
    assert states[-1].battery.temperature_c > 9.0


def test_nothing_to_predict_without_a_session() -> None:
    one = car()
    one.step(1.0, CarInputs())
    prediction = one.charge_prediction()
    assert (prediction.soc, prediction.power_w, prediction.time_to_target_s) == ([], [], 0.0)


@settings(max_examples=40, deadline=None)
@given(
    name=st.sampled_from(VEHICLES),
    power_w=st.floats(1.4e3, 22e3),
    ambient_c=st.floats(-25.0, 35.0),
    soc=st.floats(20.0, 70.0),
    is_conditioning=st.booleans(),
)
def test_on_a_cable_nothing_is_drawn_from_the_pack(
    name: str, power_w: float, ambient_c: float, soc: float, is_conditioning: bool
) -> None:
    one = car(name, displayed_soc=soc, ambient_c=ambient_c)
    inputs = plugged(ChargeType.AC, power_w, 80.0, ambient_c=ambient_c)
    inputs.is_climate_conditioning = inputs.climate.is_on = is_conditioning
    for _ in range(60):
        state = one.step(10.0, inputs)
        assert state.power.battery_w > -1e-6
        assert state.charging.station_power_w <= power_w + 1e-6


@pytest.mark.parametrize("ambient_c", [-15.0, -5.0])
def test_a_weak_station_charges_a_cold_pack_while_warming_it(ambient_c: float) -> None:
    one = car("long_range_saloon", displayed_soc=40.0, ambient_c=ambient_c)
    states = [one.step(10.0, plugged(ChargeType.AC, 2.3e3, 80.0, ambient_c=ambient_c)) for _ in range(360)]
    assert all(state.charging.is_charging for state in states)
    assert states[0].power.battery_thermal_w > 500.0
    assert states[-1].battery.temperature_c > ambient_c + 4.0


@pytest.mark.parametrize("name", VEHICLES)
def test_at_the_target_a_cold_car_sleeps_until_something_is_asked_of_it(name: str) -> None:
    one = car(name, displayed_soc=80.0, ambient_c=-15.0)
    inputs = plugged(ChargeType.AC, 11e3, 80.0, ambient_c=-15.0)
    states = [one.step(60.0, inputs) for _ in range(480)]
    assert sum(state.power.charger_w for state in states) == 0.0
    assert states[-1].battery.displayed_soc == 80.0
    assert {state.charging.limited_by for state in states} == {ChargeLimit.TARGET}
    inputs.is_battery_preheating = True
    state = one.step(10.0, inputs)
    assert state.power.battery_thermal_w > 500.0
    assert state.power.charger_w > 500.0
    assert state.power.battery_w == 0.0


@pytest.mark.parametrize(
    ("name", "kind", "power_w", "target_soc"),
    [
        (I3, ChargeType.DC, 50e3, 100.0),
        ("long_range_saloon", ChargeType.DC, 150e3, 100.0),
        (I3, ChargeType.AC, 11e3, 80.0),
    ],
)
def test_the_time_to_the_target_is_right_within_a_percent(
    name: str, kind: ChargeType, power_w: float, target_soc: float
) -> None:
    one = car(name, displayed_soc=10.0, battery_c=25.0)
    inputs = plugged(kind, power_w, target_soc)
    one.step(1e-3, inputs)
    expected_s = one.charge_prediction().time_to_target_s
    assert 5.0 * len(charge(one, inputs)) == pytest.approx(expected_s, rel=0.01)


def test_a_session_that_has_not_begun_is_predicted_as_it_will_be() -> None:
    one = car(displayed_soc=30.0, ambient_c=-5.0)
    one.step(1.0, CarInputs(ambient_c=-5.0))
    request = plugged(ChargeType.AC, 11e3, 80.0).charge
    before = one.charge_prediction(request)
    one.step(1e-3, plugged(ChargeType.AC, 11e3, 80.0, ambient_c=-5.0))
    assert before.time_to_target_s == pytest.approx(one.charge_prediction().time_to_target_s, rel=1e-3)
