"""What there is to play: `assets/media/library.yaml`, by source."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Annotated

import msgspec
import yaml
from msgspec import Meta

FILE = Path(__file__).resolve().parents[2] / "assets" / "media" / "library.yaml"
BROADCAST = ("DAB",)
"""Sources that go on whether somebody listens or not."""
LONGEST_QUEUE = 50


@dataclass(slots=True, frozen=True)
class Track:
    """One piece. `seconds` is its length."""

    uri: str
    title: str
    artist: str
    album: str
    genre: str
    seconds: float


@dataclass(slots=True, frozen=True)
class Entry:
    """One line of a queue: a piece, or a station with what it sends by turns."""

    uri: str
    title: str
    artist: str
    tracks: tuple[Track, ...]
    is_broadcast: bool = False

    def on_air(self, time_s: float) -> Track:
        """What is sent at a time, or the piece itself."""
        left = time_s % sum(track.seconds for track in self.tracks)
        for track in self.tracks:
            if left < track.seconds:
                return track
            left -= track.seconds
        return self.tracks[-1]


class _Piece(msgspec.Struct, forbid_unknown_fields=True):
    title: str
    seconds: Annotated[float, Meta(gt=0)]
    artist: str = ""


class _Album(msgspec.Struct, forbid_unknown_fields=True):
    album: str
    artist: str
    genre: str
    tracks: list[_Piece]


@cache
def library() -> dict[str, tuple[Entry, ...]]:
    """Queues by source, in the file's order."""
    albums = msgspec.convert(yaml.safe_load(FILE.read_bytes()), dict[str, list[_Album]])
    return {source: tuple(_entries(source, each))[:LONGEST_QUEUE] for source, each in albums.items()}


def _entries(source: str, albums: list[_Album]) -> list[Entry]:
    entries = []
    for place, album in enumerate(albums, start=1):
        home = f"sim:{source.lower()}/{place}"
        tracks = tuple(
            Track(
                f"{home}/{number}", piece.title, piece.artist or album.artist, album.album, album.genre, piece.seconds
            )
            for number, piece in enumerate(album.tracks, start=1)
        )
        if source in BROADCAST:
            entries.append(Entry(home, album.album, album.artist, tracks, True))
        else:
            entries += [Entry(track.uri, track.title, track.artist, (track,)) for track in tracks]
    return entries
