import pytest

from mock_vehicle.vehicle.car import CarInputs, CarState
from tests.mock_vehicle.vehicle.cars import I3, VEHICLES, car, cruise, mean_power_w


def steady_w(speed_km_h: float, name: str = I3, **inputs: float) -> float:
    """Drive power when everything has settled at a speed."""
    ambient = inputs.get("ambient_c", 20.0)
    one = car(name, ambient_c=ambient, tyre_c=ambient + 20.0, battery_c=20.0)
    states = cruise(one, speed_km_h / 3.6, 100.0, CarInputs(**inputs))  # type: ignore[arg-type]
    return sum(state.power.drive_w for state in states[-60:]) / 60


@pytest.mark.parametrize(
    ("name", "speed_km_h", "low_w", "high_w"),
    [(I3, 50, 3000, 5500), (I3, 100, 11500, 16000), ("long_range_saloon", 110, 13000, 18500)],
)
def test_cruising_costs_what_such_cars_need(name: str, speed_km_h: float, low_w: float, high_w: float) -> None:
    assert low_w < steady_w(speed_km_h, name) < high_w


def test_everything_that_makes_driving_harder_costs() -> None:
    base = steady_w(90)
    assert steady_w(90, ambient_c=-10.0) > 1.1 * base
    assert steady_w(90, headwind_m_s=8.0) > 1.2 * base
    assert steady_w(90, road_wetness=1.0) > 1.08 * base
    assert steady_w(90, payload_kg=300.0) > 1.02 * base
    assert steady_w(90, grade=0.03) > 1.7 * base
    assert steady_w(90, altitude_m=2000.0) < 0.93 * base


def test_cold_tyres_settle_as_they_warm() -> None:
    states = cruise(car(ambient_c=-10.0, battery_c=20.0), 20.0, 3000.0, CarInputs(ambient_c=-10.0), dt_s=1.0)
    first, last = mean_power_w(states[60:120]), mean_power_w(states[-60:])
    assert 0.75 * first < last < 0.95 * first
    assert states[-1].motion.tyre_temperature_c == pytest.approx(-10 + 16 * 0.8, abs=2.0)


def brake(name: str, deceleration: float, **start: float) -> list[CarState]:
    one = car(name, speed_m_s=25.0, **start)
    inputs = CarInputs(is_ready=True, ambient_c=start.get("ambient_c", 20.0))
    states = []
    speed = 25.0
    while speed > 5.0:
        speed -= 0.1 * deceleration
        inputs.target_speed_m_s = speed
        states.append(one.step(0.1, inputs))
    return states


def regained_j(states: list[CarState]) -> float:
    return -0.1 * sum(state.power.drive_w for state in states)


@pytest.mark.parametrize("name", VEHICLES)
def test_gentle_braking_is_regeneration_alone_and_hard_braking_is_not(name: str) -> None:
    gentle, hard = brake(name, 0.8), brake(name, 6.0)
    assert sum(state.motion.friction_brake_force_n for state in gentle) == 0
    assert all(state.motion.friction_brake_force_n > 0 for state in hard)
    kinetic_j = 0.5 * 1492 * (25**2 - 5**2)
    assert regained_j(gentle) > 0.5 * kinetic_j
    assert regained_j(hard) < 0.5 * regained_j(gentle)


@pytest.mark.parametrize("name", VEHICLES)
def test_a_cold_or_full_battery_takes_less_regeneration(name: str) -> None:
    usual = regained_j(brake(name, 1.4, displayed_soc=60.0))
    assert regained_j(brake(name, 1.4, displayed_soc=60.0, battery_c=-15.0)) < 0.6 * usual
    assert regained_j(brake(name, 1.4, displayed_soc=100.0)) < usual
    cold = brake(name, 1.4, battery_c=-15.0)
    assert all(state.power.battery_w <= state.battery.max_charge_w * 1.02 for state in cold)


@pytest.mark.parametrize("name", VEHICLES)
def test_the_car_does_what_its_power_allows(name: str) -> None:
    one = car(name)
    inputs = CarInputs(is_ready=True, target_speed_m_s=60.0)
    states = [one.step(0.1, inputs) for _ in range(100)]
    assert states[0].motion.is_power_limited
    assert 20.0 < states[-1].motion.speed_m_s < 50.0
    tired = car(name)
    inputs.drive_power_limit_w = 15e3
    limp = [tired.step(0.1, inputs) for _ in range(100)]
    assert limp[-1].motion.speed_m_s < 0.6 * states[-1].motion.speed_m_s
    assert max(state.power.drive_w for state in limp) <= 15e3 * 1.05


def test_braking_is_limited_by_the_tyres() -> None:
    for wetness, low_s, high_s in ((0.0, 2.5, 3.2), (1.0, 5.0, 6.2)):
        one = car(speed_m_s=25.0)
        inputs = CarInputs(is_ready=True, road_wetness=wetness)
        steps = 0
        while one.step(0.1, inputs).motion.speed_m_s > 0:
            steps += 1
        assert low_s < steps * 0.1 < high_s


def test_a_parked_car_stays_and_draws_nothing() -> None:
    one = car()
    state = one.step(60.0, CarInputs(target_speed_m_s=10.0, grade=0.1))
    assert state.motion.speed_m_s == 0
    assert state.power.battery_w == 0
    assert state.motion.wheel_force_n == 0


def test_a_ready_car_holds_on_a_slope_without_power() -> None:
    state = car().step(1.0, CarInputs(is_ready=True, grade=0.1))
    assert state.motion.speed_m_s == 0
    assert state.power.drive_w == 0


def test_an_empty_battery_stops_the_car() -> None:
    states = cruise(car(displayed_soc=0.3), 20.0, 900.0, CarInputs())
    assert states[-1].motion.speed_m_s == 0
    assert states[-1].battery.displayed_soc < 0.3
