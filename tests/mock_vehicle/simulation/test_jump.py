"""Long jumps in time: in slices, with clock, commands and the end in between."""

import pytest

from hmi.bus.payloads import Command, Reply, encode
from mock_vehicle.simulation.simulation import Simulation
from tests.mock_vehicle.simulation.playing import fresh
from tests.mock_vehicle.simulation.test_runner import Recorder, Stepped


def test_a_long_jump_lets_clock_commands_and_the_end_through() -> None:
    """Each look at the clock takes 50 ms here, so that ten minutes of driving come in many slices."""
    path = "Vehicle.Powertrain.TractionBattery.Charging.ChargeLimit"
    bus = Recorder()
    replied_at: list[int] = []

    class Busy(Stepped):
        looks = 0

        def look(self) -> float:
            self.looks += 1
            self.wall += 0.05
            if self.looks == 300:
                self.command(path, encode(Command(95, "7", "hmi")))
            if bus.replies and not replied_at:
                replied_at.append(self.simulation.tick)
            if replied_at and self.simulation.tick > replied_at[0] + 100:
                self.stop()
            return self.wall

    runner = Busy(Simulation(fresh("city-commute"), 3), 1.0, 900.0)
    runner._monotonic = runner.look
    start = runner.simulation.bus_time
    runner.control("jump", b'{"seconds": 600}')
    runner.run(bus)
    assert bus.replies == [("hmi", Reply("7", True))]
    assert replied_at[0] < 6000
    assert runner.simulation.tick < 6000, "it was stopped on the way"
    waiting = [clock for clock in bus.clocks if clock[1] == 0.0]
    assert len(waiting) > 10
    assert {(time, generation) for time, _, generation in waiting} == {(waiting[0][0], 1)}
    assert waiting[0][0] - start < 1.0, "time stands still while it jumps"
    after = bus.order[bus.order.index("generation") :]
    assert after[:2] == ["generation", "clock"]
    assert after[2:302] == ["state"] * 300


def test_a_jump_during_a_jump_goes_on_from_its_end() -> None:
    bus = Recorder()

    class Busy(Stepped):
        looks = 0

        def look(self) -> float:
            self.looks += 1
            self.wall += 0.05
            if self.looks == 30:
                self.control("jump", b'{"seconds": 30}')
            return self.wall

    runner = Busy(Simulation(fresh("city-commute"), 3), None, 95.0)
    runner._monotonic = runner.look
    runner.control("jump", b'{"seconds": 60}')
    runner.run(bus)
    first = next(clock for clock in bus.clocks if clock[2] == 2)
    assert first[0] - runner.simulation.start_unix_s == pytest.approx(90.0, abs=0.2)
    assert bus.generation == 2
    assert runner.simulation.tick == 950
