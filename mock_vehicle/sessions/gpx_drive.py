"""GPX tracks as signals: where it was, how high, and from that how fast and whereto."""

from collections.abc import Iterator, Sequence
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING

from hmi.bus.catalogue import Scalar, default_catalogue
from mock_vehicle.sessions.csv_rows import Progress
from mock_vehicle.sessions.derived import NEAR_M, way
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.mapping import GpxMapping
from mock_vehicle.sessions.mapping_files import load_mapping
from mock_vehicle.sessions.mapping_values import meaning
from mock_vehicle.sessions.report import ImportReport

if TYPE_CHECKING:
    from gpxpy.gpx import GPX, GPXTrackPoint

_UNITS = {"latitude": "degree", "longitude": "degree", "elevation": "m", "speed": "m/s", "course": "degree"}
FASTEST_M_S = 150.0
"""A point that could only be reached faster than this from the one before is an error of the receiver."""


class GpxSource:
    """All tracks of a file, one after the other. Raises `SessionError` when it is none."""

    def __init__(self, file: Path, mapping: str | None) -> None:
        self.file = file
        self.report = ImportReport(noun="points")
        self.mapping = load_mapping(mapping or "gpx", GpxMapping)
        catalogue = default_catalogue()
        self._fields = [
            (one.field, one.path, meaning(one, one.field, _UNITS[one.field], catalogue[one.path], self.report))
            for one in self.mapping.signals
        ]

    def moments(self, progress: Progress | None) -> Iterator[tuple[float, Sequence[tuple[str, Scalar]]]]:
        """What each point says. Speed and course are the file's, else those of the way from the point before."""
        report, before = self.report, None
        points = [point for track in _parsed(self.file).tracks for one in track.segments for point in one.points]
        for number, point in enumerate(points):
            report.rows += 1
            if progress is not None and number % 1024 == 0:
                progress(number, len(points))
            if point.time is None:
                report.dropped["no time"] += 1
                continue
            time_s = point.time.timestamp()
            if not (abs(point.latitude) <= 90 and abs(point.longitude) <= 180):
                report.dropped["no place on earth"] += 1
                continue
            if before is not None and time_s <= before[0]:
                report.dropped["time does not go forwards"] += 1
                continue
            if before is not None and _way(before[1], point)[0] > FASTEST_M_S * (time_s - before[0]):
                report.dropped[f"further from the point before than anything drives ({FASTEST_M_S:g} m/s)"] += 1
                continue
            said = self._said(time_s, point, before)
            before = (time_s, point)
            yield time_s, said
        if progress is not None:
            progress(len(points), len(points))

    def _said(
        self, time_s: float, point: "GPXTrackPoint", before: "tuple[float, GPXTrackPoint] | None"
    ) -> list[tuple[str, Scalar]]:
        known: dict[str, float | None] = {
            "latitude": point.latitude,
            "longitude": point.longitude,
            "elevation": point.elevation,
            "speed": point.speed,
            "course": point.course,
        }
        if before is not None and time_s - before[0] <= self.mapping.gap_s:
            way_m, course = _way(before[1], point)
            if known["speed"] is None:
                known["speed"] = way_m / (time_s - before[0])
            if known["course"] is None and way_m >= NEAR_M:
                known["course"] = course
        values: list[tuple[str, Scalar]] = []
        for field, path, mean in self._fields:
            raw = known[field]
            value = mean(raw) if raw is not None and isfinite(raw) else None
            if value is not None:
                values.append((path, value))
        return values


def _way(one: "GPXTrackPoint", other: "GPXTrackPoint") -> tuple[float, float]:
    """Length in m and course in degrees."""
    return way(one.latitude, one.longitude, other.latitude, other.longitude)


def _parsed(file: Path) -> "GPX":
    import gpxpy

    try:
        raw = file.read_bytes()
    except OSError as error:
        raise SessionError(f"{file}: {error.strerror or error}") from error
    if b"<!DOCTYPE" in raw[:4096]:
        raise SessionError(f"{file}: it declares a document type, which no GPX does")
    try:
        text = raw.decode("utf-8-sig")
        return gpxpy.parse(text)
    except Exception as error:  # whichever XML library there is raises its own
        raise SessionError(f"{file}: it is no GPX that can be read: {' '.join(str(error).split())}") from error
