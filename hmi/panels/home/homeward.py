"""Whether the car is on its way home, and how long it takes: from the way it is guided, and where home is."""

import logging
import math
from collections.abc import Sequence
from functools import cache
from pathlib import Path

log = logging.getLogger(__name__)

FOLDER = Path(__file__).resolve().parents[3] / "assets" / "places"

_ROUTE = "Vehicle.Navigation.Route"
LATITUDES, LONGITUDES, TIME_LEFT = f"{_ROUTE}.Latitude", f"{_ROUTE}.Longitude", f"{_ROUTE}.RemainingTime"

NEAR_M = 200.0
"""A way that ends this near leads home: it ends on the road, not at the door."""

_M_PER_DEGREE = 111_195.0
"""Of latitude, on a sphere of 6371 km."""


@cache
def homes(folder: Path = FOLDER) -> tuple[tuple[float, float], ...]:
    """Latitude and longitude (WGS 84) of every place of the kind ``home``; a file that cannot be read has none."""
    import ryaml

    found: list[tuple[float, float]] = []
    for file in sorted(folder.glob("*.yaml")):
        try:
            places = ryaml.loads(file.read_text(encoding="utf-8"))["places"]
            found += [(float(at["latitude"]), float(at["longitude"])) for at in places if at["kind"] == "home"]
        except (OSError, ValueError, TypeError, KeyError) as error:
            log.warning("places: %s is left out: %s", file.name, error)
    return tuple(found)


def seconds_home(latitudes: Sequence[float], longitudes: Sequence[float], left_s: float) -> float:
    """`left_s` while the way ends at home; NaN on every other way, and without one."""
    if not latitudes or len(latitudes) != len(longitudes) or not math.isfinite(left_s):
        return math.nan
    end = latitudes[-1], longitudes[-1]
    return left_s if any(_distance_m(end, home) <= NEAR_M for home in homes()) else math.nan


def _distance_m(one: tuple[float, float], other: tuple[float, float]) -> float:
    north = (one[0] - other[0]) * _M_PER_DEGREE
    east = (one[1] - other[1]) * _M_PER_DEGREE * math.cos(math.radians(one[0]))
    return math.hypot(north, east)
