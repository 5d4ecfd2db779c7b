"""What the media player says to a command, as in `rules_body`; what is obeyed shows in the settings that go with it."""

from typing import TYPE_CHECKING

from hmi.bus.catalogue import Value
from mock_vehicle.body.library import library
from mock_vehicle.body.settings import CABIN
from mock_vehicle.simulation.refusal import Refusal
from mock_vehicle.simulation.rules_body import Rule

if TYPE_CHECKING:
    from mock_vehicle.simulation.simulation import Simulation

MEDIA = f"{CABIN}.Infotainment.Media"
ACTION, RATE, SOURCE = f"{MEDIA}.Action", f"{MEDIA}.Played.PlaybackRate", f"{MEDIA}.Played.Source"
FASTEST = 2.0


def _action(sim: "Simulation", value: Value) -> Value:
    if value == "UNKNOWN":
        raise Refusal("The player plays, stops, skips and goes fast forward or backward.")
    sim.body.player.act(str(value))
    sim.body.settings[RATE] = sim.body.player.rate
    return value


def _uri(sim: "Simulation", value: Value) -> Value:
    if not sim.body.player.select(str(value)):
        raise Refusal("There is no such track.")
    _show(sim)
    return value


def _source(sim: "Simulation", value: Value) -> Value:
    if not sim.body.player.choose(str(value)):
        raise Refusal(f"This car plays from {', '.join(library())}.")
    if sim.body.player.is_playing:  # a broadcast has one speed only
        sim.body.player.play()
    _show(sim)
    return value


def _rate(sim: "Simulation", value: Value) -> None:
    assert isinstance(value, int | float)
    if not 0 <= value <= FASTEST:
        raise Refusal(f"The player goes from 0 (paused) to {FASTEST:g} times the normal speed.")
    if sim.body.player.entry.is_broadcast and value not in (0, 1):
        raise Refusal("A broadcast has its own speed.")
    sim.body.player.play(float(value))
    _show(sim)


def _show(sim: "Simulation") -> None:
    player = sim.body.player
    sim.body.settings |= {
        ACTION: "PLAY" if player.is_playing else "STOP",
        RATE: player.rate,
        SOURCE: player.source,
    }


RULES: dict[str, Rule] = {ACTION: _action, RATE: _rate, SOURCE: _source, f"{MEDIA}.SelectedURI": _uri}
