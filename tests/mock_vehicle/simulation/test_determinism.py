"""The same scenario, seed and commands say the same."""

import subprocess
import sys

from hmi.bus.payloads import Command, encode
from mock_vehicle.simulation.commands import obey
from mock_vehicle.simulation.simulation import Simulation
from tests.mock_vehicle.simulation.playing import fingerprint, fresh, play

PROGRAM = """
from mock_vehicle.simulation.simulation import Simulation
from tests.mock_vehicle.simulation.playing import fingerprint, fresh, play
print(fingerprint(play(Simulation(fresh("city-commute"), 5), 90)))
"""


def test_the_same_seed_gives_the_same_stream() -> None:
    first, second = (fingerprint(play(Simulation(fresh("city-commute"), 5), 90)) for _ in range(2))
    assert first == second


def test_another_process_gives_the_same_stream() -> None:
    """Nothing hangs on the order of sets or on the hash seed of the process."""
    other = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": "77"}
    )
    assert other.stdout.strip() == fingerprint(play(Simulation(fresh("city-commute"), 5), 90))


def test_another_seed_gives_another_stream() -> None:
    one, two = (fingerprint(play(Simulation(fresh("city-commute"), seed), 90)) for seed in (1, 2))
    assert one != two


def test_the_same_commands_at_the_same_time_give_the_same_stream() -> None:
    def run() -> str:
        sim = Simulation(fresh("parked-charging"), 1)
        said = play(sim, 20)
        obey(sim, "Vehicle.Powertrain.TractionBattery.Charging.ChargeLimit", encode(Command(95)))
        return fingerprint(said + play(sim, 20))

    assert run() == run()
    assert run() != fingerprint(play(Simulation(fresh("parked-charging"), 1), 40))
