"""Plays scenarios without a bus."""

import hashlib
from typing import Any

import msgspec

from hmi.bus.payloads import Command, Reply, encode, encode_state
from mock_vehicle.scenarios.loader import load
from mock_vehicle.scenarios.schema import Scenario
from mock_vehicle.simulation.commands import obey
from mock_vehicle.simulation.leap import leap
from mock_vehicle.simulation.simulation import Simulation
from mock_vehicle.simulation.stream import Message


def fresh(name: str, **initial: Any) -> Scenario:
    """A scenario without prior driving, which takes most of the time to make a car."""
    scenario = load(name)
    changed = msgspec.structs.replace(scenario.initial, driven_before_km=0.0, **initial)
    return msgspec.structs.replace(scenario, initial=changed)


def play(sim: Simulation, seconds: float) -> list[Message]:
    """Everything said while `seconds` pass."""
    said = sim.messages()
    end = sim.tick + round(seconds * 10)
    while sim.tick < end:
        sim.advance(min(sim.stride(), end - sim.tick))
        said += sim.messages()
    return said


def jump(sim: Simulation, seconds: float) -> None:
    """Let `seconds` pass at once."""
    assert leap(sim, sim.tick + round(seconds * 10), lambda: False)


def fingerprint(messages: list[Message]) -> str:
    """A hash of paths, values and times, in order."""
    digest = hashlib.sha256()
    for path, value, timestamp in messages:
        digest.update(path.encode() + (b"" if value is None else encode_state(value, timestamp)))
    return digest.hexdigest()


def ask(sim: Simulation, path: str, value: Any) -> Reply:
    """Send a command and return the answer."""
    answer = obey(sim, path, encode(Command(value, "1", "tester")))
    assert answer is not None
    client, reply = answer
    assert (client, reply.id) == ("tester", "1")
    return reply


def until(sim: Simulation, wanted: str, limit_s: float = 900.0) -> None:
    """Play until `sim.<wanted>` is true."""
    end = sim.time_s + limit_s
    while not getattr(sim, wanted):
        assert sim.time_s < end, f"{wanted} did not come true"
        sim.advance(sim.stride())
