"""Freezing, pace, beginning again and other scenarios: controls that the runner carries out."""

import json
from typing import Any

import pytest

from mock_vehicle.scenarios.loader import names
from mock_vehicle.scenarios.repertoire import Repertoire
from mock_vehicle.simulation.pace import Pace
from mock_vehicle.simulation.simulation import Simulation
from mock_vehicle.simulation.voice import Voice
from tests.mock_vehicle.simulation.playing import fresh
from tests.mock_vehicle.simulation.test_runner import Recorder, Stepped

NAME = "Vehicle.DataSource.Name"


class Played(Stepped):
    """Controls come at moments of the wall clock, in seconds after its start."""

    def __init__(self, sim: Simulation, rate: float | None, duration_s: float, *controls: tuple[float, str, Any]):
        super().__init__(sim, rate, duration_s)
        self.controls = list(controls)

    def _pause(self, seconds: float) -> None:
        if self.controls and 100 + self.controls[0][0] <= self.wall + seconds:
            at, name, payload = self.controls.pop(0)
            self.wall = max(100 + at, self.wall)
            self.control(name, json.dumps(payload).encode())
        else:
            super()._pause(seconds)


def played(name: str, duration_s: float, *controls: tuple[float, str, Any]) -> tuple[Recorder, Played]:
    bus, runner = Recorder(), Played(Simulation(fresh(name), 3), 1.0, duration_s, *controls)
    runner.run(bus)
    return bus, runner


def test_frozen_the_clock_stands_still_and_tells_so() -> None:
    bus, runner = played("city-commute", 10, (4.0, "freeze", {"frozen": True}), (34.0, "freeze", {"frozen": False}))
    frozen = [time for time, rate, _ in bus.clocks if rate == 0.0]
    assert len(frozen) >= 30, "the vehicle is still there"
    assert set(frozen) == {frozen[0]}
    assert frozen[0] - runner.simulation.start_unix_s == pytest.approx(4.0, abs=0.11)
    assert runner.wall - 100 == pytest.approx(40, abs=0.2), "what was frozen is not caught up on"
    times = [time for time, _, _ in bus.clocks]
    assert times == sorted(times)


def test_what_is_set_in_a_frozen_moment_shows_at_once() -> None:
    bus, _ = played(
        "parked-charging",
        10,
        (4.0, "freeze", {"frozen": True}),
        (6.0, "soc", {"percent": 20}),
        (7.0, "light", {"percent": 88}),
        (9.0, "freeze", {"frozen": False}),
    )
    moment = next(time for time, rate, _ in bus.clocks if rate == 0.0)
    said = {path: value for path, value, time in bus.states if time == moment}
    assert said["Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed"] == 20
    assert said["Vehicle.Exterior.LightIntensity"] == 88
    full = next(value for path, value, _ in bus.states if path == "Vehicle.Powertrain.Range")
    assert isinstance(full, int)
    assert int(str(said["Vehicle.Powertrain.Range"])) == pytest.approx(full * 20 / 38, rel=0.05)


def test_the_pace_changes() -> None:
    bus, runner = played("parked-charging", 60, (10.0, "rate", {"rate": 10}))
    assert runner.wall - 100 == pytest.approx(15.0, abs=0.2)
    assert {rate for _, rate, _ in bus.clocks} == {1.0, 10.0}


def test_a_pace_that_was_just_set_is_said_though_the_machine_was_late() -> None:
    bus, wall = Recorder(), [100.0]
    pace = Pace(5.0, lambda: wall[0])
    voice, sim = Voice(bus, pace), Simulation(fresh("parked-charging"), 1)
    pace.anchor(0)
    voice.clock(sim, wall[0])
    wall[0] += 4.0
    sim.advance(10)
    pace.arrived(10)
    voice.clock(sim, wall[0])
    assert bus.clocks[-1][1] == 0.25, "what it really was"
    voice.clock(sim, wall[0] + 0.001)
    assert bus.clocks[-1][1] == 5.0, "nothing has passed to be measured"
    pace.begin(10)
    wall[0] += 1.0
    sim.advance(10)
    voice.clock(sim, wall[0])
    assert bus.clocks[-1][1] == 5.0


def test_a_control_with_an_endless_name_is_refused_in_a_line() -> None:
    bus, runner = Recorder(), Played(Simulation(fresh("parked-charging"), 3), 1.0, 1.0)
    runner.control("x" * 5000, b"{}")
    runner.run(bus)
    ((name, payload),) = bus.events
    assert (name, payload["control"]) == ("control_refused", "x" * 80)
    assert len(payload["error"]) < 300


def test_what_comes_after_a_jump_is_obeyed_after_it() -> None:
    bus, runner = Recorder(), Played(Simulation(fresh("parked-charging"), 3), 1.0, 700.0)
    for name, payload in (
        ("jump", {"seconds": 600}),
        ("soc", {"percent": 50}),
        ("reset", {}),
        ("jump", {"seconds": 5}),
    ):
        runner.control(name, json.dumps(payload).encode())
    runner.run(bus)
    soc = [v for path, v, _ in bus.states if path.endswith("StateOfCharge.Displayed")]
    assert soc.index(50) > 0
    assert bus.generation == 4
    assert runner.simulation.tick == 1000, "the duration goes on counting"


def test_as_fast_as_it_goes_can_be_given_a_pace() -> None:
    bus, runner = Recorder(), Played(Simulation(fresh("parked-charging"), 3), None, 60.0)
    runner.control("rate", b'{"rate": 20}')
    runner.run(bus)
    assert runner.wall - 100 == pytest.approx(3.0, abs=0.2)


def test_reset_begins_the_scenario_again_as_it_was() -> None:
    bus, runner = played("city-commute", 30, (8.0, "soc", {"percent": 5}), (10.0, "reset", {}))
    again = bus.order.index("generation")
    assert bus.order[again + 1] == "clock"
    count = bus.order[:again].count("state")
    first, second = bus.states[:count], bus.states[count:]
    untouched = [state for state in first if state[2] < runner.simulation.start_unix_s + 8]
    assert len(untouched) > 1000
    assert second[: len(untouched)] == untouched, "the same scenario and seed say the same"
    assert bus.clocks[-1][2] == 2
    assert bus.clocks[-1][0] - runner.simulation.start_unix_s == pytest.approx(20, abs=0.2), "30 s in all"
    assert len(bus.cleared_after) == 2
    assert bus.cleared_after[1] > count + 300


def test_another_scenario_with_another_car() -> None:
    bus, runner = played("city-commute", 20, (5.0, "scenario", {"name": "fast-charging"}))
    assert [value for path, value, _ in bus.states if path == NAME] == ["city-commute", "fast-charging"]
    assert runner.simulation.scenario.vehicle == "long_range_saloon"
    assert bus.clocks[-1][2] == 2
    choice = [value for path, value, _ in bus.states if path == "Vehicle.DataSource.Scenarios"]
    assert choice == [tuple(names())] * 2


def test_a_frozen_car_that_is_reset_runs() -> None:
    bus, _ = played("city-commute", 10, (3.0, "freeze", {"frozen": True}), (6.0, "reset", {}))
    assert [rate for _, rate, generation in bus.clocks if generation == 2] == [1.0] * 9


def test_a_reset_during_a_jump_ends_the_jump() -> None:
    class Busy(Stepped):
        looks = 0

        def look(self) -> float:
            self.looks += 1
            self.wall += 0.05
            if self.looks == 30:
                self.control("reset", b"{}")
            return self.wall

    bus, runner = Recorder(), Busy(Simulation(fresh("city-commute"), 3), 1.0, 3700.0)
    runner._monotonic = runner.look
    begun = runner.simulation
    runner.control("jump", b'{"seconds": 3600}')
    runner.run(bus)
    assert bus.generation == 2, "one for the reset, none for the end of the jump"
    assert 0 < begun.time_s < 3600
    assert runner.simulation is not begun
    assert runner.simulation.time_s + begun.time_s == pytest.approx(3700, abs=0.2)


def test_a_scenario_of_ones_own_is_in_the_list_and_can_be_come_back_to() -> None:
    own = Simulation(fresh("city-commute")).scenario
    mine = type(own)(**{**{name: getattr(own, name) for name in own.__struct_fields__}, "name": "mine"})
    repertoire = Repertoire(mine)
    assert repertoire.names == tuple(sorted([*names(), "mine"]))
    assert repertoire.load("mine") is mine
    assert repertoire.load("city-commute").name == "city-commute"


@pytest.mark.parametrize(
    ("name", "payload", "why"),
    [
        ("scenario", {"name": "nowhere"}, "scenario: no scenario is called 'nowhere'; there are: city-commute"),
        ("scenario", {"name": "../../../etc/passwd.yaml"}, "scenario: no scenario is called"),
        ("rate", {"rate": 0}, "rate: "),
        ("rate", {"rate": 1000}, "rate: "),
        ("freeze", {"frozen": 1}, "freeze: "),
        ("reset", {"hard": True}, "reset: "),
        ("speed", {"km_h": 900}, "speed: "),
        ("speed", {}, "speed: "),
        ("soc", {"percent": 101}, "soc: "),
        ("soc", {"percent": None}, "soc: "),
        ("light", {"percent": -1}, "light: "),
        ("light", {"lux": 5}, "light: "),
    ],
)
def test_what_cannot_be_is_refused_in_a_line_and_changes_nothing(name: str, payload: Any, why: str) -> None:
    bus, runner = played("parked-charging", 6, (3.0, name, payload))
    ((told, refusal),) = bus.events
    assert told == "control_refused"
    assert refusal["control"] == name
    assert refusal["error"].startswith(why)
    assert "\n" not in refusal["error"]
    quiet, _ = played("parked-charging", 6)
    assert bus.states == quiet.states
    assert runner.simulation.seed == 3
