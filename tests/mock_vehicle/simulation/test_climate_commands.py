"""Fan, defrosters, recirculation and heated seats: what they draw, what they do, and when the car says no."""

from typing import Any

import pytest

from hmi.bus.catalogue import default_catalogue
from mock_vehicle.body.low_voltage import LOW_CHARGE
from mock_vehicle.simulation.gears import make_ready
from mock_vehicle.simulation.simulation import Simulation
from tests.mock_vehicle.simulation.playing import ask, fresh, play

HVAC = "Vehicle.Cabin.HVAC"
SEATS = [f"Vehicle.Cabin.Seat.Row1.{side}.HeatingCooling" for side in ("DriverSide", "PassengerSide")]
FANS = [f"{HVAC}.Station.Row1.{side}.FanSpeed" for side in ("Driver", "Passenger")]
FRONT, REAR = f"{HVAC}.IsFrontDefrosterActive", f"{HVAC}.IsRearDefrosterActive"
RECIRCULATION, COOLING = f"{HVAC}.IsRecirculationActive", f"{HVAC}.IsAirConditioningActive"


@pytest.fixture
def sim() -> Simulation:
    """On the way home on a frosty evening."""
    sim = Simulation(fresh("coming-home", settings={}), 1)
    play(sim, 5)
    return sim


@pytest.fixture
def asleep() -> Simulation:
    """Parked with hardly anything left at 12 V."""
    sim = Simulation(fresh("parked-charging", plugged_in=None), 1)
    sim.body.low_voltage.charge = LOW_CHARGE - 0.1
    play(sim, 2)
    return sim


def drawn(sim: Simulation, path: str, value: Any) -> float:
    """What a setting adds to the power that body and climate draw, W."""
    before = sim.state.power.auxiliary_w + sim.state.power.climate_w
    assert ask(sim, path, value).ok
    sim.advance(1)
    return sim.state.power.auxiliary_w + sim.state.power.climate_w - before


@pytest.mark.parametrize(("percent", "watt"), [(33, 75), (67, 150), (100, 225)])
def test_a_seat_has_three_levels_of_75_watt(sim: Simulation, percent: int, watt: float) -> None:
    before = sim.state.power
    assert drawn(sim, SEATS[0], percent) < watt, "the climate has less to do: most of the warmth stays in the cabin"
    assert sim.state.power.auxiliary_w - before.auxiliary_w == pytest.approx(watt, abs=2)
    assert drawn(sim, SEATS[0], 0) < 0
    assert sim.state.power.auxiliary_w == pytest.approx(before.auxiliary_w, abs=2)


def test_the_rear_pane_takes_a_constant_power_and_the_windscreen_heat_and_air(sim: Simulation) -> None:
    assert drawn(sim, REAR, True) == pytest.approx(180, abs=5)
    before = sim.state.climate.cabin_c
    assert drawn(sim, FRONT, True) > 400
    play(sim, 60)
    assert sim.state.climate.cabin_c > before + 1


def test_settings_hold_and_are_repeated(sim: Simulation) -> None:
    for path in (*SEATS, *FANS):
        assert ask(sim, path, 67).ok
    assert ask(sim, COOLING, False).ok
    said: dict[str, Any] = {path: value for path, value, _ in play(sim, 40)}
    assert [said[path] for path in (*SEATS, *FANS, COOLING)] == [67, 67, 67, 67, False]


def test_the_fan_off_is_the_climate_off(sim: Simulation) -> None:
    for path in FANS:
        assert ask(sim, path, 0).ok
    play(sim, 1)
    assert sim.state.power.climate_w == 0
    cabin = sim.state.climate.cabin_c
    play(sim, 60)
    assert sim.state.climate.cabin_c < cabin - 1


def test_clearing_the_windscreen_takes_fresh_air(sim: Simulation) -> None:
    assert ask(sim, RECIRCULATION, True).ok
    assert ask(sim, FRONT, True).ok
    assert sim.body.settings[RECIRCULATION] is False
    refusal = ask(sim, RECIRCULATION, True)
    assert refusal.error == "The air is not recirculated while the windscreen is being cleared."
    assert ask(sim, FRONT, False).ok
    assert ask(sim, RECIRCULATION, True).ok


@pytest.mark.parametrize(
    ("path", "value"),
    [(SEATS[0], 33), (FANS[1], 20), (FRONT, True), (REAR, True), ("Vehicle.Chassis.SteeringWheel.HeatingCooling", 50)],
)
def test_asleep_with_little_at_12_v_comfort_is_refused(asleep: Simulation, path: str, value: Any) -> None:
    assert ask(asleep, path, value).error == "The 12 V battery is low. Start the car first."
    assert ask(asleep, path, type(value)(0)).ok, "off is always possible"
    make_ready(asleep, True)
    assert ask(asleep, path, value).ok


@pytest.mark.parametrize("side", ["Driver", "Passenger"])
def test_the_catalogue_and_the_car_agree_on_the_bounds(sim: Simulation, side: str) -> None:
    spec = default_catalogue()[f"{HVAC}.Station.Row1.{side}.Temperature"]
    assert (spec.minimum, spec.maximum) == (16, 28)
    for value, is_ok in ((16.0, True), (28.0, True), (15.5, False), (28.5, False)):
        reply = ask(sim, spec.path, value)
        assert reply.ok is is_ok
        assert is_ok or reply.error == "The climate control goes from 16 to 28 °C."
