"""The player on the bus: commands, and what is told of the piece."""

from typing import Any

import pytest

from mock_vehicle.simulation.simulation import Simulation
from tests.mock_vehicle.simulation.playing import ask, fresh, play

MEDIA = "Vehicle.Cabin.Infotainment.Media"
PLAYED = f"{MEDIA}.Played"


@pytest.fixture
def sim() -> Simulation:
    """In the garage, the radio off."""
    sim = Simulation(fresh("parked-charging"), 1)
    sim.messages()
    return sim


def told(sim: Simulation) -> dict[str, Any]:
    """What the messages of this moment say."""
    return {path: value for path, value, _ in sim.messages()}


def test_everything_a_panel_needs_is_told_at_the_start() -> None:
    said = told(Simulation(fresh("coming-home"), 1))
    assert said[f"{MEDIA}.Sources"] == ("USB", "BLUETOOTH", "INTERNET", "DAB")
    lists = [said[f"{MEDIA}.Queue.{name}"] for name in ("URI", "Title", "Artist")]
    assert len({len(each) for each in lists}) == 1
    place = lists[0].index(said[f"{PLAYED}.URI"])
    assert lists[1][place] == said[f"{PLAYED}.Track"] == "Porch Light"
    assert lists[2][place] == said[f"{PLAYED}.Artist"]
    assert said[f"{PLAYED}.PlaybackRate"] == 1.0
    assert said[f"{MEDIA}.Action"] == "PLAY"


def test_another_piece_comes_whole_and_at_once(sim: Simulation) -> None:
    assert ask(sim, f"{MEDIA}.Action", "PLAY").ok
    play(sim, 50)
    assert ask(sim, f"{MEDIA}.Action", "SKIP_FORWARD").ok
    said = told(sim)
    assert said[f"{PLAYED}.Track"] == "Over the Dam"
    assert said[f"{PLAYED}.Duration"] == 187
    assert said[f"{PLAYED}.Position"] == 0
    sim.body.player.position_s = 180.0
    while f"{PLAYED}.Track" not in said or said[f"{PLAYED}.Track"] == "Over the Dam":
        sim.advance(1)
        said = told(sim)
    assert said[f"{PLAYED}.Position"] < 1
    assert said[f"{PLAYED}.Duration"] == 265


def test_another_source_brings_its_queue_at_once(sim: Simulation) -> None:
    assert ask(sim, f"{PLAYED}.Source", "DAB").ok
    said = told(sim)
    assert said[f"{MEDIA}.Queue.Title"] == ("Welle Ginster", "Kanal Dachboden", "Murmeltal Aktuell")
    assert said[f"{PLAYED}.Duration"] == 0
    assert said[f"{PLAYED}.PlaybackRate"] == 0.0 if f"{PLAYED}.PlaybackRate" in said else True
    assert ask(sim, f"{MEDIA}.SelectedURI", "sim:bluetooth/2/1").ok
    said = told(sim)
    assert (said[f"{PLAYED}.Source"], said[f"{PLAYED}.PlaybackRate"]) == ("BLUETOOTH", 1.0)


def test_the_position_goes_on_once_a_second_and_a_paused_player_is_quiet(sim: Simulation) -> None:
    assert ask(sim, f"{MEDIA}.Action", "PLAY").ok
    positions = [value for path, value, _ in play(sim, 20) if path == f"{PLAYED}.Position"]
    assert 19 <= len(positions) <= 23
    assert ask(sim, f"{PLAYED}.PlaybackRate", 0.0).ok
    assert sim.body.settings[f"{MEDIA}.Action"] == "STOP"
    play(sim, 2)
    assert len([path for path, _, _ in play(sim, 20) if path == f"{PLAYED}.Position"]) <= 3


@pytest.mark.parametrize(
    ("path", "value", "why"),
    [
        (f"{MEDIA}.Action", "UNKNOWN", "The player plays, stops"),
        (f"{PLAYED}.Source", "CD", "This car plays from USB, BLUETOOTH, INTERNET, DAB."),
        (f"{PLAYED}.PlaybackRate", -1.0, "from 0 (paused) to 2"),
        (f"{PLAYED}.PlaybackRate", 3.0, "from 0 (paused) to 2"),
        (f"{MEDIA}.SelectedURI", "sim:usb/9/9", "There is no such track."),
    ],
)
def test_what_the_player_cannot_do(sim: Simulation, path: str, value: Any, why: str) -> None:
    reply = ask(sim, path, value)
    assert not reply.ok
    assert why in str(reply.error)


def test_a_broadcast_has_its_own_speed(sim: Simulation) -> None:
    assert ask(sim, f"{PLAYED}.Source", "INTERNET").ok
    assert ask(sim, f"{PLAYED}.PlaybackRate", 1.5).ok
    assert ask(sim, f"{PLAYED}.Source", "DAB").ok
    assert sim.body.player.rate == 1.0
    assert ask(sim, f"{PLAYED}.PlaybackRate", 1.5).error == "A broadcast has its own speed."


def test_the_music_ends_when_the_door_opens_on_leaving() -> None:
    sim = Simulation(fresh("coming-home"), 1)
    while sim.drive.is_under_way:
        sim.advance(1)
    assert sim.body.player.is_playing
    play(sim, 12)
    assert not sim.body.player.is_playing
