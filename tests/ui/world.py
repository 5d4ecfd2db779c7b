"""A whole car and a whole house as they really speak, for screens that are looked at full."""

from functools import cache

from mock_vehicle.home.configs import STATUS, announcements
from mock_vehicle.home.home import Home
from mock_vehicle.simulation.simulation import Simulation
from tests.mock_vehicle.simulation.playing import fresh, play
from tests.ui.driver import Driver
from tests.ui.vehicle import Said


@cache
def _drive(scenario: str, seconds: float) -> dict[str, object]:
    sim = Simulation(fresh(scenario))
    return {message.path: message.value for message in play(sim, seconds)}


def drive(scenario: str, seconds: float) -> Said:
    """What the simulated vehicle says of itself `seconds` after its start: path → value."""
    return dict(_drive(scenario, seconds))


@cache
def house(time_s: float) -> dict[str, bytes]:
    """Everything the simulated home says when it has just come up: topic → payload."""
    home = Home()
    home.begin(time_s)
    return {**announcements(), STATUS: b"online", **home.states()}


def move_in(cockpit: Driver) -> None:
    """The house is there."""
    for topic, payload in house(cockpit.now).items():
        cockpit.raw(topic, payload, retained=True)
    cockpit.drain()
