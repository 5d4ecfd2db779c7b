import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mock_vehicle.vehicle.car import Car, CarInputs, CarStart, ChargeRequest, ChargeType, ClimateRequest, load_vehicle
from tests.mock_vehicle.vehicle.cars import VEHICLES, car, cruise

PARAMETERS = {name: load_vehicle(name) for name in VEHICLES}
steps = st.builds(
    CarInputs,
    target_speed_m_s=st.floats(0, 40),
    grade=st.floats(-0.12, 0.12),
    headwind_m_s=st.floats(-15, 15),
    ambient_c=st.floats(-30, 45),
    solar_w_m2=st.floats(0, 1000),
    road_wetness=st.floats(0, 1),
    is_ready=st.booleans(),
    body_load_w=st.floats(0, 1500),
    is_battery_preheating=st.booleans(),
    is_climate_conditioning=st.booleans(),
    climate=st.builds(ClimateRequest, is_on=st.booleans(), target_c=st.floats(16, 28)),
    charge=st.builds(
        ChargeRequest,
        type=st.sampled_from(ChargeType),
        is_enabled=st.booleans(),
        station_max_w=st.floats(0, 350e3),
        target_soc=st.floats(10, 100),
    ),
)


@settings(max_examples=80, deadline=None)
@given(
    name=st.sampled_from(VEHICLES),
    soc=st.floats(0, 100),
    temperature_c=st.floats(-30, 45),
    inputs=st.lists(steps, min_size=1, max_size=8),
    dt_s=st.sampled_from([0.1, 1.0, 10.0]),
)
def test_power_goes_somewhere_whatever_is_asked(
    name: str, soc: float, temperature_c: float, inputs: list[CarInputs], dt_s: float
) -> None:
    one = Car(PARAMETERS[name], CarStart(displayed_soc=soc, ambient_c=temperature_c))
    for one_inputs in inputs:
        state = one.step(dt_s, one_inputs)
        power = state.power
        loads_w = power.drive_w + power.climate_w + power.battery_thermal_w + power.auxiliary_w
        assert power.battery_w == pytest.approx(power.charger_w - loads_w, abs=1.0)
        assert min(power.heating_w, power.cooling_w, power.battery_thermal_w, power.auxiliary_w) >= 0
        assert 0 <= state.battery.soc <= 100
        assert -40 < state.climate.cabin_c < 90
        assert -40 < state.battery.temperature_c < 90
        assert state.motion.speed_m_s >= 0
        one.range_estimate()
        one.charge_prediction()


@pytest.mark.parametrize("name", VEHICLES)
def test_the_same_inputs_give_the_same_states(name: str) -> None:
    def run() -> list[object]:
        one = car(name, ambient_c=-7.0, driven_before_m=5_000.0)
        states = cruise(one, 30.0, 120.0, CarInputs(ambient_c=-7.0, climate=ClimateRequest(True, 21.0)))
        return [*states, one.range_estimate(), one.consumption_history()]

    assert run() == run()


@pytest.mark.parametrize("name", VEHICLES)
def test_the_length_of_a_step_matters_little(name: str) -> None:
    used = {}
    for dt_s in (0.1, 1.0):
        states = cruise(car(name), 27.0, 300.0, CarInputs(), dt_s=dt_s)
        used[dt_s] = states[-1].battery.displayed_soc
    assert 80 - used[1.0] == pytest.approx(80 - used[0.1], rel=0.02)


@pytest.mark.parametrize("dt_s", [0.0, -1.0, 61.0])
def test_a_step_of_impossible_length_is_refused(dt_s: float) -> None:
    with pytest.raises(ValueError, match="step"):
        car().step(dt_s, CarInputs())


def test_an_impossible_start_is_refused() -> None:
    with pytest.raises(ValueError, match="120"):
        car(displayed_soc=120.0)


def test_placing_changes_the_speed_without_energy() -> None:
    one = car()
    one.place(20.0)
    state = one.step(0.1, CarInputs(is_ready=True, target_speed_m_s=20.0))
    assert state.motion.acceleration_m_s2 == 0
    assert state.power.drive_w < 10e3


@pytest.mark.parametrize("name", VEHICLES)
def test_the_car_stops_where_its_range_ends_in_the_cold(name: str) -> None:
    one = car(name, displayed_soc=16.0, ambient_c=-20.0)
    assert one.range_estimate().range_m == 0.0
    states = cruise(one, 22.0, 60.0, CarInputs(ambient_c=-20.0))
    assert states[-1].motion.odometer_m < 1.0
    assert states[-1].battery.max_discharge_w == 0.0
    one = car(name, displayed_soc=24.0, ambient_c=-20.0)
    states = cruise(one, 22.0, 120.0, CarInputs(ambient_c=-20.0))
    while states[-1].motion.speed_m_s > 0.1:
        states = cruise(one, 22.0, 120.0, CarInputs(ambient_c=-20.0), dt_s=1.0)
    end = states[-1].battery
    assert end.displayed_soc == pytest.approx(end.cold_reserve, abs=0.5)
    assert one.range_estimate().range_m < 2000.0


@pytest.mark.parametrize("name", VEHICLES)
def test_downhill_with_a_full_pack_the_friction_brakes_work(name: str) -> None:
    one = car(name, displayed_soc=100.0)
    states = cruise(one, 20.0, 600.0, CarInputs(grade=-0.08))
    last = states[-1]
    assert last.motion.speed_m_s == pytest.approx(20.0, abs=0.1)
    assert last.power.battery_w < 1000.0
    assert last.motion.friction_brake_force_n > 500.0
    assert max(state.battery.soc for state in states) < 99.0


@pytest.mark.parametrize("name", VEHICLES)
def test_what_a_full_pack_does_not_take_back_is_not_put_down_to_cold(name: str) -> None:
    """Braking downhill on a day just below the reference, full against half full."""
    cold = {}
    for soc in (60.0, 100.0):
        one = car(name, displayed_soc=soc, ambient_c=22.0, battery_c=25.0)
        cruise(one, 20.0, 600.0, CarInputs(ambient_c=22.0, grade=-0.06))
        cold[soc] = sum(one.consumption_history().cold)
    assert cold[100.0] == pytest.approx(cold[60.0], abs=1.0 * 3.6 * 20)
