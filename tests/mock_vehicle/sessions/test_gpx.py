"""Tracks: places as they are, speed and course from the way, and what cannot be is counted."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mock_vehicle.sessions.drive import Drive, read_drive
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.importer import import_file
from mock_vehicle.sessions.report import ImportReport

HEAD = '<?xml version="1.0"?><gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>'
TAIL = "</trkseg></trk></gpx>"


def point(second: int | None, north_m: float, east_m: float = 0.0, inner: str = "") -> str:
    """A track point, metres from a place on the equator."""
    time = "" if second is None else f"<time>2024-05-01T10:{second // 60:02}:{second % 60:02}Z</time>"
    return f'<trkpt lat="{north_m / 111_195.08:.9f}" lon="{9 + east_m / 111_195.08:.9f}">{inner}{time}</trkpt>'


def imported(folder: Path, text: str) -> tuple[Drive, ImportReport]:
    """A GPX of that `text`, by way of the recording that the import writes."""
    (folder / "x.gpx").write_text(text)
    report = import_file(folder / "x.gpx", folder / "out.mcap")
    return read_drive(folder / "out.mcap"), report


def test_places_speed_course_and_way(tmp_path: Path) -> None:
    points = [point(0, 0, inner="<ele>450.5</ele>"), point(1, 10), point(2, 10, 20), point(3, 10, 21)]
    drive, report = imported(tmp_path, HEAD + "".join(points) + TAIL)
    assert drive.start == 1714557600.0
    assert drive["Vehicle.CurrentLocation.Latitude"][1].tolist() == pytest.approx([0, *[10 / 111_195.08] * 3], abs=1e-8)
    assert drive["Vehicle.CurrentLocation.Altitude"][1].tolist() == [450.5]
    assert drive["Vehicle.Speed"][1].tolist() == pytest.approx([36.0, 72.0, 3.6], abs=0.01)
    assert drive["Vehicle.CurrentLocation.Heading"][1].tolist() == pytest.approx([0, 90], abs=0.01), "1 m is noise"
    assert drive["Vehicle.TraveledDistanceSinceStart"][1].tolist() == pytest.approx([0, 15, 25.5], abs=1)
    assert (report.rows, report.kept) == (4, 4)


def test_what_cannot_be_is_counted(tmp_path: Path) -> None:
    points = [point(5, 0), point(None, 5), point(4, 5), point(5, 5), point(6, 50_000), point(7, 10), point(100, 20)]
    points.append('<trkpt lat="95" lon="9"><time>2024-05-01T10:05:00Z</time></trkpt>')
    drive, report = imported(tmp_path, HEAD + "".join(points) + TAIL)
    assert report.dropped == {
        "no time": 1,
        "time does not go forwards": 2,
        "further from the point before than anything drives (150 m/s)": 1,
        "no place on earth": 1,
    }
    assert report.gaps == 1
    assert drive["Vehicle.Speed"][1].tolist() == pytest.approx([18.0], abs=0.01), "over a gap no speed is made up"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "the file is empty"),
        (HEAD + TAIL, r"none of its 0 points can be used \(it is empty\)"),
        (HEAD + point(None, 1) + TAIL, "none of its 1 points can be used .1: no time"),
        (HEAD + point(1, 1), "it is no GPX that can be read"),
        ("<gpx", "it is no GPX that can be read"),
        ('<!DOCTYPE gpx [<!ENTITY a "b">]>' + HEAD + TAIL, "it declares a document type"),
    ],
)
def test_bad_tracks_are_one_clear_line(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(SessionError, match=reason) as caught:
        imported(tmp_path, text)
    assert "\n" not in str(caught.value)
    assert not (tmp_path / "out.mcap").exists()


@settings(max_examples=30)
@given(st.lists(st.tuples(st.integers(0, 500), st.floats(-9e4, 9e4), st.floats(-9e4, 9e4)), min_size=1, max_size=20))
def test_every_point_is_kept_or_counted(tmp_path: Path, points: list[tuple[int, float, float]]) -> None:
    drive, report = imported(tmp_path, HEAD + "".join(point(*one) for one in points) + TAIL)
    assert report.rows == len(points) == report.kept + report.dropped.total()
    if "Vehicle.Speed" in drive:
        assert all(0 <= speed <= 540.01 for speed in drive["Vehicle.Speed"][1].tolist())
