"""Guidance along the scenario's route and to destinations that are set."""

from typing import Any

import pytest

from mock_vehicle.scenarios.loader import load, names
from mock_vehicle.simulation.controls import control
from mock_vehicle.simulation.guidance import ACTIVE, LATITUDE, LONGITUDE
from mock_vehicle.simulation.simulation import Simulation
from mock_vehicle.simulation.takeover import hold_speed
from mock_vehicle.world.way import bearing
from tests.mock_vehicle.simulation.playing import ask, fresh, play

ROUTE, MANEUVER = "Vehicle.Navigation.Route", "Vehicle.Navigation.Maneuver"
WORK = (47.16586, 9.53198)


@pytest.fixture
def sim() -> Simulation:
    """On the way home."""
    sim = Simulation(fresh("coming-home"), 1)
    sim.messages()
    play(sim, 5)
    return sim


def told(sim: Simulation) -> dict[str, Any]:
    """All that the bus knows now."""
    return {path: value for path, value, _ in sim.snapshot() if value is not None}


def go_to(sim: Simulation, latitude: float, longitude: float) -> None:
    """As a cockpit asks."""
    assert ask(sim, LATITUDE, latitude).ok
    assert ask(sim, LONGITUDE, longitude).ok
    play(sim, 1)


def arrive(sim: Simulation, limit_s: float = 900.0) -> None:
    """Until nobody drives any more."""
    end = sim.time_s + limit_s
    while sim.drive.is_under_way:
        assert sim.time_s < end
        sim.advance(1)


@pytest.mark.parametrize("name", names())
def test_every_scenario_says_its_way_as_the_catalogue_has_it(name: str) -> None:
    sim = Simulation(fresh(name), 1)
    said = told(sim)
    for path, value in said.items():
        assert sim.catalogue[path].check(value) == value, path
    has_route = bool(load(name).route)
    assert (len(said[f"{ROUTE}.Latitude"]) > 5) == has_route
    assert (f"{ROUTE}.RemainingDistance" in said) == has_route
    assert said[ACTIVE] is has_route
    if has_route:
        end = bearing(said[LATITUDE], said[LONGITUDE], said[f"{ROUTE}.Latitude"][-1], said[f"{ROUTE}.Longitude"][-1])
        assert end.distance_m < 2
        assert said[f"{ROUTE}.Length"] == pytest.approx(load(name).length_km * 1000, rel=0.001)
        course = said[f"{ROUTE}.PlannedStateOfCharge"]
        assert course[0] == pytest.approx(said["Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed"], abs=0.1)
        assert course[-1] == pytest.approx(said[f"{ROUTE}.PlannedArrivalStateOfCharge"], abs=0.1)
        assert said[f"{ROUTE}.Destination"]


def test_what_is_left_shrinks_and_what_is_foretold_comes_about(sim: Simulation) -> None:
    planned_s, planned_soc, began = sim.guidance.left_s, sim.guidance.planned_soc, sim.time_s
    left = []
    while sim.drive.is_under_way:
        sim.advance(1)
        left.append(sim.guidance.left_m)
    assert left == sorted(left, reverse=True)
    assert sim.time_s - began == pytest.approx(planned_s, rel=0.35)
    assert sim.state.battery.displayed_soc == pytest.approx(planned_soc, abs=0.7)


def test_at_the_destination_guidance_ends_and_is_taken_back(sim: Simulation) -> None:
    arrive(sim)
    last = {path: value for path, value, _ in sim.messages() + play(sim, 2)}
    assert last[f"{ROUTE}.Latitude"] == ()
    assert last[ACTIVE] is False
    gone = {path for path, value in last.items() if value is None}
    assert {f"{ROUTE}.RemainingDistance", f"{ROUTE}.Destination", f"{MANEUVER}.Type", f"{MANEUVER}.Distance"} <= gone
    assert not [path for path in told(sim) if path.startswith(MANEUVER)]


def test_a_destination_is_driven_to(sim: Simulation) -> None:
    before = sim.point
    go_to(sim, *WORK)
    assert bearing(before.latitude, before.longitude, sim.point.latitude, sim.point.longitude).distance_m < 20
    said = told(sim)
    assert said[f"{ROUTE}.Destination"] == "Work"
    assert said[f"{MANEUVER}.Type"] == "SHARP_LEFT"
    hardest = 0.0
    while sim.drive.is_under_way:
        sim.advance(1)
        hardest = min(hardest, sim.state.motion.acceleration_m_s2)
    assert hardest > -4.0
    assert bearing(sim.point.latitude, sim.point.longitude, *WORK).distance_m < 30
    play(sim, 60)
    assert not sim.is_ready
    assert sim.socket.cable is None, "the scenario's wallbox is not there"


def test_an_unknown_place_is_called_by_its_coordinates(sim: Simulation) -> None:
    go_to(sim, 47.5, 9.7)
    assert told(sim)[f"{ROUTE}.Destination"] == "47.5000, 9.7000"


def test_the_end_of_the_route_as_destination_keeps_the_route(sim: Simulation) -> None:
    road, end = sim.drive.road, (sim.body.number(LATITUDE), sim.body.number(LONGITUDE))
    go_to(sim, *end)
    assert sim.drive.road is road


@pytest.mark.parametrize(("latitude", "why"), [(60.0, "km away"), (47.1568, "there already")])
def test_what_is_no_destination_ends_guidance_with_a_word(sim: Simulation, latitude: float, why: str) -> None:
    sim.told.clear()
    road = sim.drive.road
    assert ask(sim, LATITUDE, latitude if latitude == 60.0 else sim.point.latitude).ok
    assert ask(sim, LONGITUDE, sim.point.longitude).ok
    sim.advance(3)
    name, payload = sim.told[-1]
    assert name == "refused"
    assert why in payload["error"]
    assert sim.drive.road is road
    assert sim.guidance.plan is None


def test_guidance_is_ended_and_taken_up_again(sim: Simulation) -> None:
    assert ask(sim, ACTIVE, False).ok
    said = told(sim)
    assert said[f"{ROUTE}.Latitude"] == ()
    assert f"{ROUTE}.Length" not in said
    play(sim, 5)
    assert sim.speed_m_s > 5, "the driver knows the way"
    assert ask(sim, ACTIVE, True).ok
    said = told(sim)
    assert said[f"{ROUTE}.Destination"] == "Home"
    assert said[f"{ROUTE}.Length"] < 2000, "from here"
    parked = Simulation(fresh("parked-charging"), 1)
    assert ask(parked, ACTIVE, True).error == "Set a destination first."


def test_a_parked_car_shows_the_way_and_goes_it_when_it_is_told_a_speed() -> None:
    sim = Simulation(fresh("parked-charging"), 1)
    go_to(sim, *WORK)
    assert sim.guidance.plan is not None
    play(sim, 10)
    assert sim.speed_m_s == 0
    hold_speed(sim, 70 / 3.6)
    play(sim, 30)
    hold_speed(sim, None)
    arrive(sim)
    assert bearing(sim.point.latitude, sim.point.longitude, *WORK).distance_m < 30


def test_a_held_speed_leads_past_the_destination_and_ends_guidance(sim: Simulation) -> None:
    hold_speed(sim, 90 / 3.6)
    for _ in range(3000):
        sim.advance(1)
        if sim.guidance.plan is None:
            break
    assert sim.guidance.plan is None
    assert sim.drive.is_under_way


def test_taken_up_again_it_leads_to_where_the_destination_lies(sim: Simulation) -> None:
    end = (sim.body.number(LATITUDE), sim.body.number(LONGITUDE))
    hold_speed(sim, 60 / 3.6)
    while sim.guidance.plan is not None:
        sim.advance(1)
    play(sim, 60)
    assert ask(sim, ACTIVE, True).ok
    hold_speed(sim, None)
    assert told(sim)[f"{ROUTE}.Destination"] == "Home"
    arrive(sim)
    assert bearing(sim.point.latitude, sim.point.longitude, *end).distance_m < 30


def test_a_destination_that_was_refused_is_not_guided_to(sim: Simulation) -> None:
    assert ask(sim, LATITUDE, 60.0).ok
    play(sim, 1)
    assert "km away" in str(ask(sim, ACTIVE, True).error)
    assert sim.guidance.plan is None


def test_guidance_asked_for_along_with_the_destination_leads_there(sim: Simulation) -> None:
    for path, value in ((LATITUDE, WORK[0]), (ACTIVE, True), (LONGITUDE, WORK[1])):
        assert ask(sim, path, value).ok
    play(sim, 1)
    assert told(sim)[f"{ROUTE}.Destination"] == "Work"


def test_the_charge_at_arrival_follows_a_charge_that_was_set(sim: Simulation) -> None:
    sim.messages()
    before = sim.guidance.arrival_soc
    control(sim, "soc", b'{"percent": 20}')
    said = {path: value for path, value, _ in sim.messages()}
    assert said[f"{ROUTE}.ArrivalStateOfCharge"] == pytest.approx(before - 21, abs=1), "in a frozen moment too"


def test_a_destination_in_the_scenario_itself(sim: Simulation) -> None:
    settings = {LATITUDE: WORK[0], LONGITUDE: WORK[1]}
    sim = Simulation(fresh("parked-charging", settings=settings), 1)
    play(sim, 2)
    assert told(sim)[f"{ROUTE}.Destination"] == "Work"
