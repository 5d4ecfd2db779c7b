"""What plays, how far it is, and what comes next."""

from typing import TYPE_CHECKING

from mock_vehicle.body.library import library
from mock_vehicle.simulation.stream import Row

if TYPE_CHECKING:
    from mock_vehicle.simulation.simulation import Simulation

MEDIA = "Vehicle.Cabin.Infotainment.Media"
PLAYED, QUEUE = f"{MEDIA}.Played", f"{MEDIA}.Queue"


def _uris(sim: "Simulation") -> tuple[str, ...]:
    return tuple(entry.uri for entry in sim.body.player.queue)


def _titles(sim: "Simulation") -> tuple[str, ...]:
    return tuple(entry.title for entry in sim.body.player.queue)


def _artists(sim: "Simulation") -> tuple[str, ...]:
    return tuple(entry.artist for entry in sim.body.player.queue)


ROWS = [
    Row(f"{PLAYED}.Artist", lambda s: s.body.player.track.artist, group="played"),
    Row(f"{PLAYED}.Album", lambda s: s.body.player.track.album, group="played"),
    Row(f"{PLAYED}.Track", lambda s: s.body.player.track.title, group="played"),
    Row(f"{PLAYED}.Genre", lambda s: s.body.player.track.genre, group="played"),
    Row(f"{PLAYED}.URI", lambda s: s.body.player.entry.uri, group="played"),
    Row(f"{PLAYED}.Duration", lambda s: s.body.player.duration_s, group="played"),
    Row(f"{PLAYED}.Position", lambda s: s.body.player.position_s, 0.5, 1),
    Row(f"{MEDIA}.Sources", lambda _: tuple(library())),
    Row(f"{QUEUE}.URI", _uris, group="queue"),
    Row(f"{QUEUE}.Title", _titles, group="queue"),
    Row(f"{QUEUE}.Artist", _artists, group="queue"),
]
