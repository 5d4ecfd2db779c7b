"""The runner's pace, and that the pace changes nothing of what is said."""

import threading
from typing import Any

import pytest

from hmi.bus.catalogue import Value
from hmi.bus.payloads import Command, Reply, encode
from mock_vehicle.simulation.runner import Runner
from mock_vehicle.simulation.simulation import Simulation
from tests.mock_vehicle.simulation.playing import fresh


class Recorder:
    """A bus that writes down what it is told."""

    def __init__(self) -> None:
        self.clocks: list[tuple[float, float, int]] = []
        self.states: list[tuple[str, Value, float]] = []
        self.events: list[tuple[str, dict[str, Any]]] = []
        self.replies: list[tuple[str, Reply]] = []
        self.order: list[str] = []
        self.deleted: list[str] = []
        self.cleared_after: list[int] = []
        """How many states had been said at each call of `clear_rest`."""
        self.generation = 1

    def clock(self, bus_time: float, rate: float) -> None:
        self.clocks.append((bus_time, rate, self.generation))
        self.order.append("clock")

    def wait_connected(self, timeout_s: float) -> bool:
        assert timeout_s > 0
        return True

    def new_generation(self) -> None:
        self.generation += 1
        self.order.append("generation")

    def clear_rest(self) -> None:
        self.cleared_after.append(len(self.states))

    def state(self, path: str, value: Value, timestamp: float) -> None:
        self.states.append((path, value, timestamp))
        self.order.append("state")

    def delete(self, path: str) -> None:
        self.deleted.append(path)

    def event(self, name: str, payload: dict[str, Any]) -> None:
        self.events.append((name, payload))

    def reply(self, client: str, reply: Reply) -> None:
        self.replies.append((client, reply))


class Stepped(Runner):
    """A runner whose wall clock goes on only while it sleeps."""

    def __init__(self, sim: Simulation, rate: float | None, duration_s: float) -> None:
        self.wall = 100.0
        self.slept: list[float] = []
        self.commands: list[tuple[float, str, Any]] = []
        super().__init__(sim, rate, duration_s, lambda: self.wall)

    def _pause(self, seconds: float) -> None:
        assert seconds > 0, "sleeping for no time is a busy wait"
        self.slept.append(seconds)
        if self.commands and self.commands[0][0] <= self.wall + seconds:
            at, path, value = self.commands.pop(0)
            self.wall = at
            self.command(path, encode(Command(value, "7", "hmi")))
        else:
            self.wall += seconds


def run(name: str, rate: float | None, seconds: float) -> tuple[Recorder, Stepped]:
    bus = Recorder()
    runner = Stepped(Simulation(fresh(name), 3), rate, seconds)
    runner.run(bus)
    return bus, runner


@pytest.mark.parametrize("name", ["city-commute", "parked-charging"])
def test_every_rate_says_the_same(name: str) -> None:
    streams = [run(name, rate, 40)[0].states for rate in (1.0, 10.0, 0.3, None)]
    assert len(streams[0]) > 1000
    assert all(stream == streams[0] for stream in streams[1:])


def test_the_wall_clock_sets_the_pace() -> None:
    bus, runner = run("city-commute", 4.0, 40)
    assert runner.wall - 100 == pytest.approx(10.0, abs=0.05)
    for bus_time, rate, _ in bus.clocks:
        assert rate == 4.0
        assert bus_time >= runner.simulation.start_unix_s
    gaps = [after[0] - before[0] for before, after in zip(bus.clocks, bus.clocks[1:], strict=False)]
    assert max(gaps) <= 4.2


def test_the_clock_comes_first_and_about_every_second() -> None:
    bus, _ = run("parked-charging", 1.0, 30)
    assert bus.order[0] == "clock"
    assert 29 <= len(bus.clocks) <= 33


def test_a_parked_car_sleeps_nearly_a_second_at_a_time() -> None:
    _, runner = run("parked-charging", 1.0, 60)
    assert len(runner.slept) <= 2 * 60 + 5


def test_no_state_lies_in_the_future_of_the_clock() -> None:
    """The clock goes on between two steps, and at each clock nothing newer has been said."""
    bus, _ = run("parked-charging", 1.0, 30)
    newest, clocks, states = 0.0, iter(bus.clocks), iter(bus.states)
    for what in bus.order:
        if what == "clock":
            assert newest <= next(clocks)[0] + 1e-6
        else:
            newest = next(states)[2]


def test_a_command_is_obeyed_at_once_also_when_parked() -> None:
    bus = Recorder()
    runner = Stepped(Simulation(fresh("parked-charging"), 3), 1.0, 20.0)
    path = "Vehicle.Powertrain.TractionBattery.Charging.ChargeLimit"
    runner.commands = [(105.34, path, 95)]
    runner.run(bus)
    assert bus.replies == [("hmi", Reply("7", True))]
    changed = next(time for each, value, time in bus.states if each == path and value == 95)
    assert changed - runner.simulation.start_unix_s == pytest.approx(5.4)


def test_a_jump_begins_a_new_generation_with_clock_and_snapshot() -> None:
    bus = Recorder()
    runner = Stepped(Simulation(fresh("parked-charging"), 3), 1.0, 700.0)
    runner.control("jump", b'{"seconds": 600}')
    runner.control("fault", b'{"name": "nonsense"}')
    runner.run(bus)
    after = bus.order[bus.order.index("generation") :]
    assert after[:2] == ["generation", "clock"]
    assert after[2:302] == ["state"] * 300
    first = next(clock for clock in bus.clocks if clock[2] == 2)
    assert first[0] >= runner.simulation.start_unix_s + 600
    assert [name for name, _ in bus.events if name == "control_refused"] == ["control_refused"]
    states_before = bus.order[: bus.order.index("generation")].count("state")
    assert len(bus.cleared_after) == 2
    assert bus.cleared_after[0] >= 300, "what others left is cleared after the snapshot"
    assert bus.cleared_after[1] >= states_before + 300


def test_a_machine_too_slow_says_the_rate_it_reaches() -> None:
    class Slow(Recorder):
        def state(self, path: str, value: Value, timestamp: float) -> None:
            super().state(path, value, timestamp)
            runner.wall += 0.002

    bus = Slow()
    runner = Stepped(Simulation(fresh("city-commute"), 3), 500.0, 120.0)
    runner.run(bus)
    assert bus.clocks[-1][1] < 100
    span = bus.clocks[-1][0] - bus.clocks[1][0]
    assert span / (runner.wall - 100) < 100


def test_as_fast_as_it_goes_it_stands_still_while_nobody_hears_it() -> None:
    class Away(Recorder):
        looks = 0

        def wait_connected(self, timeout_s: float) -> bool:
            if runner.simulation.tick >= 100 and self.looks < 20:
                self.looks += 1
                said.append((len(self.states), runner.simulation.tick))
                return False
            return super().wait_connected(timeout_s)

    said: list[tuple[int, int]] = []
    runner = Stepped(Simulation(fresh("city-commute"), 3), None, 60.0)
    runner.run(Away())
    assert len(said) == 20
    assert len(set(said)) == 1, "nothing is said and no time passes"
    assert runner.simulation.tick == 600, "then it goes on to its end"


def test_at_a_pace_it_goes_on_without_the_broker() -> None:
    class Away(Recorder):
        def wait_connected(self, timeout_s: float) -> bool:
            raise AssertionError(f"it waits {timeout_s} s for the broker")

    runner = Stepped(Simulation(fresh("parked-charging"), 3), 10.0, 20.0)
    runner.run(Away())
    assert runner.simulation.tick == 200


def test_stop_ends_it_from_another_thread() -> None:
    runner = Runner(Simulation(fresh("parked-charging"), 3))
    thread = threading.Thread(target=runner.run, args=(Recorder(),))
    thread.start()
    runner.stop()
    thread.join(5)
    assert not thread.is_alive()
