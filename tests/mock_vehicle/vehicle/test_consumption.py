import pytest

from mock_vehicle.vehicle.car import Car, CarInputs, ClimateRequest
from mock_vehicle.vehicle.consumption import BUCKET_M, MAX_BUCKETS, Consumption, Shares
from tests.mock_vehicle.vehicle.cars import I3, VEHICLES, car, cruise

WH_PER_KM = 3.6


def test_buckets_are_500_m_and_at_most_200() -> None:
    ledger = Consumption(500.0, 20.0)
    for _ in range(7000):
        ledger.add(17.0, Shares(driving=17.0 * 400, climate=17.0 * 50, climb=-17.0 * 10, rest=17.0 * 20))
    history = ledger.history()
    assert len(history.total) == MAX_BUCKETS == 200
    assert history.total == pytest.approx([460.0] * 200)
    assert ledger.learned_m == pytest.approx(7000 * 17.0, abs=BUCKET_M)


def test_learning_fades_the_past_over_20_km() -> None:
    ledger = Consumption(500.0, 0.0)
    for _ in range(2000):
        ledger.add(10.0, Shares(driving=10.0 * 1000.0))
    assert ledger.learned.total == pytest.approx(1000 - 500 * 0.368, rel=0.01)


@pytest.mark.parametrize("name", VEHICLES)
def test_the_parts_of_the_history_add_up(name: str) -> None:
    one = car(name, ambient_c=-10.0)
    inputs = CarInputs(ambient_c=-10.0, grade=0.01, climate=ClimateRequest(True, 21.0))
    states = cruise(one, 25.0, 300.0, inputs)
    history = one.consumption_history()
    parts = zip(history.driving, history.climate, history.climb, history.rest, strict=True)
    assert history.total == pytest.approx([sum(part) for part in parts])
    assert all(0 < cold < total for cold, total in zip(history.cold, history.total, strict=True))
    used_j = -0.5 * sum(s.power.battery_w - s.battery.loss_w for s in states)
    driven_m = sum(s.motion.distance_m for s in states)
    assert sum(history.total) * BUCKET_M == pytest.approx(used_j * len(history.total) * BUCKET_M / driven_m, rel=0.05)


def test_cold_has_a_share_only_when_it_is_cold() -> None:
    def cold_share(ambient_c: float) -> float:
        one = car(ambient_c=ambient_c)
        cruise(one, 20.0, 300.0, CarInputs(ambient_c=ambient_c, climate=ClimateRequest(True, 21.0)))
        history = one.consumption_history()
        return sum(history.cold) / sum(history.total)

    assert cold_share(26.0) == 0.0
    assert 0.0 < cold_share(12.0) < cold_share(0.0) < cold_share(-15.0) < 0.7


@pytest.mark.parametrize("name", VEHICLES)
@pytest.mark.parametrize("ambient_c", [-15.0, 20.0])
def test_range_is_reached_as_it_says(name: str, ambient_c: float) -> None:
    one = car(name, ambient_c=ambient_c, driven_before_m=60_000.0)
    found = one.range_estimate()
    deltas = found.driving_m + found.climate_m + found.cold_m + found.terrain_m
    assert found.rated_m + deltas == pytest.approx(found.range_m)
    assert 0 < found.low_m < found.range_m < found.high_m


@pytest.mark.parametrize("name", VEHICLES)
def test_the_range_comes_true_when_driving_goes_on_the_same(name: str) -> None:
    one = car(name, ambient_c=20.0, displayed_soc=80.0)
    inputs = CarInputs(climate=ClimateRequest(True, 21.0))
    states = cruise(one, 25.0, 2400.0, inputs)
    promised = one.range_estimate()
    driven = 0.0
    while states[-1].motion.speed_m_s > 5.0 and driven < 1e6:
        states = cruise(one, 25.0, 60.0, inputs, dt_s=1.0)
        driven += sum(state.motion.distance_m for state in states)
    assert driven == pytest.approx(promised.range_m, rel=0.1)


def test_range_learns() -> None:
    one = car(ambient_c=10.0)
    first = one.range_estimate()
    cruise(one, 35.0, 900.0, CarInputs(ambient_c=10.0))
    fast = one.range_estimate()
    assert fast.learned_j_per_m > 1.15 * first.learned_j_per_m
    assert fast.driving_m < first.driving_m - 2000
    assert fast.high_m / fast.low_m < first.high_m / first.low_m


def test_cold_costs_range() -> None:
    ranges = {t: car(ambient_c=t, driven_before_m=50_000.0).range_estimate() for t in (-15.0, 20.0)}
    assert ranges[-15.0].range_m < 0.65 * ranges[20.0].range_m
    assert ranges[-15.0].cold_m < -5000
    assert ranges[-15.0].climate_m < 5 * ranges[20.0].climate_m


def test_climbing_costs_range_and_descending_gives_it_back() -> None:
    found = {}
    for grade in (-0.02, 0.02):
        one = car()
        cruise(one, 20.0, 600.0, CarInputs(grade=grade))
        found[grade] = one.range_estimate().terrain_m
        assert (one.consumption_history().climb[3] > 0) == (grade > 0)
    assert found[0.02] < -3000
    assert found[-0.02] > 3000


def trip_saving(one: Car, ambient_c: float) -> float:
    cruise(one, 20.0, 900.0, CarInputs(ambient_c=ambient_c, climate=ClimateRequest(True, 21.0)))
    return one.preconditioning_saving_j_per_m() / WH_PER_KM


def test_preconditioning_would_have_saved_when_it_was_cold_and_was_not_done() -> None:
    cold = trip_saving(car(ambient_c=-10.0), -10.0)
    done = trip_saving(car(ambient_c=-10.0, battery_c=23.0, cabin_c=21.0), -10.0)
    assert cold > 15.0
    assert done < 0.3 * cold
    assert trip_saving(car(ambient_c=25.0), 25.0) == 0.0


def test_a_new_trip_begins_from_nothing() -> None:
    one = car(ambient_c=-10.0)
    assert trip_saving(one, -10.0) > 0
    one.reset_trip()
    assert one.preconditioning_saving_j_per_m() == 0.0


def test_a_history_from_before_leaves_the_car_as_it_starts() -> None:
    one = car(I3, ambient_c=-5.0, displayed_soc=70.0, odometer_m=5e6, driven_before_m=30_000.0)
    assert len(one.consumption_history().total) == pytest.approx(60, abs=1)
    state = one.step(1.0, CarInputs(ambient_c=-5.0))
    assert state.battery.displayed_soc == pytest.approx(70.0)
    assert state.battery.temperature_c == pytest.approx(-5.0)
    assert (state.motion.odometer_m, state.time_s) == (5e6, 1.0)
