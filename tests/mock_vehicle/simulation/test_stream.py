"""What goes out: fitting the catalogue, often enough, and no oftener than needed."""

from collections import defaultdict

import pytest

from hmi.bus.catalogue import Kind, default_catalogue
from mock_vehicle.body.settings import DEFAULTS
from mock_vehicle.scenarios.loader import names
from mock_vehicle.simulation.commands import RULES
from mock_vehicle.simulation.signals import TABLE
from mock_vehicle.simulation.simulation import Simulation
from mock_vehicle.simulation.stream import Message, heartbeat_ticks
from mock_vehicle.simulation.values import FREE
from tests.mock_vehicle.simulation.playing import fresh, play

CATALOGUE = default_catalogue()
MINUTES = {"coming-home": 7.0, "winter-motorway": 3.0}
POWER = "Vehicle.Powertrain.PowerFlow."
RANGE = "Vehicle.Powertrain.RangeEstimate."


@pytest.fixture(scope="module", params=names())
def stream(request: pytest.FixtureRequest) -> list[Message]:
    """Some minutes of each scenario."""
    name: str = request.param
    return play(Simulation(fresh(name), 3), 60 * MINUTES.get(name, 4.0))


def test_every_value_fits_its_signal(stream: list[Message]) -> None:
    for path, value, _ in stream:
        assert value is None or CATALOGUE[path].check(value) == value, path


def test_only_guidance_is_taken_back(stream: list[Message]) -> None:
    assert all(path.startswith("Vehicle.Navigation.") for path, value, _ in stream if value is None)


def test_at_least_150_signals_are_there_from_the_start(stream: list[Message]) -> None:
    start = stream[0].timestamp
    first = [message.path for message in stream if message.timestamp == start]
    assert len(first) == len(set(first))
    assert len(first) >= 330


def test_nothing_grows_older_than_half_its_max_age(stream: list[Message]) -> None:
    times: dict[str, list[float]] = defaultdict(list)
    gone = set()
    for path, value, timestamp in stream:
        times[path].append(timestamp)
        if value is None:
            gone.add((path, timestamp))
    end = stream[-1].timestamp
    # these are unknown at times, and an unknown value is not repeated
    unknown = ("ObstacleDetection.Front.Center", "Vehicle.Driver", "TimeRemaining", "Charging.Location")
    for path, said in times.items():
        spec = CATALOGUE[path]
        if spec.max_age_s and not any(part in path for part in unknown):
            pairs = zip(said, [*said[1:], end], strict=True)
            gaps = [after - before for before, after in pairs if (path, before) not in gone]
            assert max(gaps) <= spec.max_age_s / 2 + 1e-6, path


def test_time_never_goes_back(stream: list[Message]) -> None:
    times = [message.timestamp for message in stream]
    assert times == sorted(times)


def test_power_flow_adds_up_in_every_batch(stream: list[Message]) -> None:
    batches: dict[float, dict[str, float]] = defaultdict(dict)
    for path, value, timestamp in stream:
        if path.startswith(POWER) or path.endswith("CurrentPower"):
            assert isinstance(value, float)
            batches[timestamp][path] = value
    assert batches
    for said in batches.values():
        assert len(said) == 8
        battery = said["Vehicle.Powertrain.TractionBattery.CurrentPower"]
        spent = sum(said[f"{POWER}{part}"] for part in ("Drive", "Climate", "BatteryThermal", "Auxiliary"))
        assert battery + spent - said[f"{POWER}Charger"] == pytest.approx(0.0, abs=6.0)


def test_range_is_rated_range_and_what_changed_it(stream: list[Message]) -> None:
    said: dict[str, float] = {}
    for path, value, _ in stream:
        if path.startswith(RANGE) or path == "Vehicle.Powertrain.Range":
            assert isinstance(value, int | float)
            said[path] = value
    deltas = sum(said[f"{RANGE}Delta.{part}"] for part in ("Driving", "Climate", "Cold", "Terrain"))
    assert said[f"{RANGE}Rated"] + deltas == pytest.approx(said["Vehicle.Powertrain.Range"], abs=3.0)
    assert said[f"{RANGE}Low"] <= said["Vehicle.Powertrain.Range"] <= said[f"{RANGE}High"]


def test_a_parked_car_says_nothing_but_heartbeats() -> None:
    """When nothing changes, all that is due goes out in one batch a second at most."""
    sim = Simulation(fresh("parked-charging", plugged_in=None), 1)
    play(sim, 3600)
    said = play(sim, 60)
    assert all(timestamp == int(timestamp) for _, _, timestamp in said)
    values: dict[str, object] = {}
    changes = 0
    for path, value, _ in said:
        changes += values.get(path, value) != value and not path.endswith("CurrentLocation.Timestamp")
        values[path] = value
    assert changes <= 40, "a car at rest should change next to nothing in a minute"
    periods = [heartbeat_ticks(CATALOGUE[path].max_age_s) for path in values]
    due = sum(600 // period + 1 for period in periods if period)
    assert len(said) <= due + changes + 60


def test_the_table_and_the_settings_are_the_catalogues() -> None:
    rows = [row.path for row in TABLE]
    assert len(rows) == len(set(rows))
    assert not set(rows) & set(DEFAULTS)
    assert set(rows) | set(DEFAULTS) | FREE | set(RULES) <= set(CATALOGUE)
    for path in (*DEFAULTS, *FREE, *RULES):
        assert CATALOGUE[path].kind is Kind.ACTUATOR, path
    for path, value in DEFAULTS.items():
        assert CATALOGUE[path].check(value) == value


def test_every_actuator_obeys_or_the_car_says_it_has_none() -> None:
    """What the catalogue can command and this car does not have is known by name."""
    missing = {path for path, spec in CATALOGUE.items() if spec.kind is Kind.ACTUATOR}
    missing -= set(DEFAULTS) | FREE | {"Vehicle.TripMeterReading"}
    assert all(path.startswith("Vehicle.Cabin.HVAC.Station.Row2.") for path in missing), missing
