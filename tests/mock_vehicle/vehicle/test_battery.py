import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mock_vehicle.vehicle.battery import Battery
from mock_vehicle.vehicle.parameters import load_vehicle
from tests.mock_vehicle.vehicle.cars import VEHICLES


def battery(name: str = "bmw_i3_60ah", soc: float = 60.0, temperature_c: float = 23.0, soh: float = 100.0) -> Battery:
    return Battery(load_vehicle(name), soc, temperature_c, soh)


@settings(max_examples=60)
@given(
    name=st.sampled_from(VEHICLES),
    soc=st.floats(5, 95),
    temperature_c=st.floats(-25, 45),
    share=st.floats(-1, 1),
)
def test_chemical_energy_is_terminal_energy_and_loss(name: str, soc: float, temperature_c: float, share: float) -> None:
    pack = battery(name, soc, temperature_c)
    power_w = share * (pack.max_charge_w() if share > 0 else pack.max_discharge_w())
    before, open_v = pack.soc, pack.open_circuit_v
    carried_w = pack.step(1.0, power_w, 0.0, temperature_c)
    assert carried_w == pytest.approx(power_w, abs=1e-3)
    assert open_v * pack.current_a == pytest.approx(carried_w - pack.loss_w, rel=1e-6, abs=1e-3)
    stored_j = pack.energy_between(before, pack.soc) if pack.soc >= before else -pack.energy_between(pack.soc, before)
    assert stored_j == pytest.approx(carried_w - pack.loss_w, rel=0.02, abs=5.0)


@pytest.mark.parametrize("name", VEHICLES)
def test_a_round_trip_costs_twice_the_loss(name: str) -> None:
    pack = battery(name)
    for power_w in (-20e3, 20e3):
        for _ in range(600):
            pack.step(1.0, power_w, 0.0, 23.0)
    assert pack.displayed_soc < 60.0
    assert pack.charged_j == pytest.approx(pack.discharged_j)


@pytest.mark.parametrize("name", VEHICLES)
def test_cold_takes_power_and_energy(name: str) -> None:
    cold, warm = battery(name, temperature_c=-15), battery(name, temperature_c=25)
    assert cold.max_discharge_w() < 0.6 * warm.max_discharge_w()
    assert cold.max_charge_w() < 0.3 * warm.max_charge_w()
    assert cold.resistance(-15) > 2.5 * warm.resistance(25)
    assert cold.state().remaining_energy_j < 0.9 * warm.state().remaining_energy_j
    assert cold.reserve() > 8.0
    assert warm.reserve() == 0.0


def test_limits_keep_the_cells_in_their_window() -> None:
    for soc in (1, 20, 60, 99, 100):
        for temperature_c in (-20, 0, 25):
            pack = battery(soc=soc, temperature_c=temperature_c)
            p = load_vehicle("bmw_i3_60ah").battery
            pack.step(1e-3, -pack.max_discharge_w(), 0.0, 20.0)
            assert pack.voltage_v / 96 >= p.min_cell_v - 1e-6
            pack = battery(soc=soc, temperature_c=temperature_c)
            pack.step(1e-3, pack.max_charge_w(), 0.0, 20.0)
            assert pack.voltage_v / 96 <= p.max_cell_v + 1e-6


def test_an_empty_pack_gives_nothing_and_a_full_one_takes_less() -> None:
    assert battery(soc=0).max_discharge_w() == 0.0
    assert battery(soc=100).max_charge_w() < 0.7 * battery(soc=80).max_charge_w()


def test_ageing_costs_energy_and_power() -> None:
    old, new = battery(soh=80.0), battery()
    assert old.state().usable_capacity_j == pytest.approx(0.8 * new.state().usable_capacity_j)
    assert old.resistance(20) == pytest.approx(1.3 * new.resistance(20))


def test_heat_goes_where_it_should() -> None:
    warming = battery(temperature_c=0.0)
    for _ in range(600):
        warming.step(1.0, -30e3, 0.0, 0.0)
    assert 1.0 < warming.temperature_c < 15.0
    resting = battery(temperature_c=30.0)
    for _ in range(24 * 60):
        resting.step(60.0, 0.0, 0.0, 5.0)
    assert 5.0 < resting.temperature_c < 10.0


def test_more_than_the_circuit_can_give_is_told_as_the_most_it_gives() -> None:
    pack = battery(soc=20, temperature_c=-20)
    assert pack.step(0.1, -1e6, 0.0, -20.0) > -1e6


@pytest.mark.parametrize("name", VEHICLES)
@pytest.mark.parametrize("temperature_c", [-20.0, -5.0])
def test_the_cold_reserve_is_not_drawn_until_it_warms(name: str, temperature_c: float) -> None:
    reserve = battery(name, temperature_c=temperature_c).reserve()
    assert reserve > 2.0
    at_reserve = battery(name, soc=reserve, temperature_c=temperature_c)
    assert at_reserve.max_discharge_w() == 0.0
    assert battery(name, soc=reserve + 3.0, temperature_c=temperature_c).max_discharge_w() > 1000.0
    assert battery(name, soc=reserve, temperature_c=23.0).max_discharge_w() > 10e3
    warm, cold = (battery(name, soc=100.0, temperature_c=t) for t in (23.0, temperature_c))
    p = load_vehicle(name).battery
    assert cold.max_discharge_w() == pytest.approx(
        min(
            p.discharge_w(temperature_c),
            p.min_cell_v * 96 * (cold.open_circuit_v - p.min_cell_v * 96) / cold.resistance(temperature_c),
        )
    )
    assert warm.max_discharge_w() > cold.max_discharge_w()


@pytest.mark.parametrize("name", VEHICLES)
def test_a_full_pack_takes_nothing_more(name: str) -> None:
    assert battery(name, soc=100.0).max_charge_w() > 0.0
    pack = battery(name, soc=100.0)
    before_j = pack.energy_between(0.0, pack.soc)
    taken_j = 0.0
    for _ in range(3600):
        taken_j += pack.step(1.0, pack.max_charge_w(), 0.0, 23.0) - pack.loss_w
    assert pack.displayed_soc == pytest.approx(101.0, abs=0.1)
    assert pack.max_charge_w() < 200.0
    assert pack.energy_between(0.0, pack.soc) - before_j == pytest.approx(taken_j, rel=0.02)
