"""Places with a name: `assets/places`, which the map shows too."""

import logging
from functools import cache
from pathlib import Path

import msgspec
import yaml

from mock_vehicle.world.way import bearing

log = logging.getLogger(__name__)

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "places"
SAME_PLACE_M = 120.0
"""Nearer than this is the same place."""


class Spot(msgspec.Struct, frozen=True):
    """A place, degrees; what else the map knows of it is passed over."""

    latitude: float
    longitude: float
    kind: str = ""
    name: str = ""


class _File(msgspec.Struct):
    places: list[Spot]


@cache
def spots(folder: Path = FOLDER) -> tuple[Spot, ...]:
    """All places of `folder`, read once. A file that is wrong is passed over with a line in the log."""
    found: list[Spot] = []
    for file in sorted(folder.glob("*.yaml")):
        try:
            found += msgspec.convert(yaml.safe_load(file.read_bytes()), _File).places
        except (OSError, UnicodeDecodeError, yaml.YAMLError, msgspec.ValidationError) as error:
            log.warning("%s: not read: %s", file.name, " ".join(str(error).split()))
    return tuple(found)


def name_of(latitude: float, longitude: float, folder: Path = FOLDER) -> str:
    """Of the place that is there, else the coordinates."""
    for spot in spots(folder):
        if bearing(spot.latitude, spot.longitude, latitude, longitude).distance_m < SAME_PLACE_M:
            return spot.name or spot.kind.capitalize()
    return f"{latitude:.4f}, {longitude:.4f}"
