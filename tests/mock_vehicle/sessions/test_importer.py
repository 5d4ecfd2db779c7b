"""Imports: what is sent when, that nothing is lost, and that a file appears whole or not at all."""

import os
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hmi.bus.catalogue import default_catalogue
from mock_vehicle.sessions.drive import Drive, read_drive
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.importer import import_csv, sent_rows, write_drive
from mock_vehicle.sessions.recording import open_recording
from tests.mock_vehicle.sessions.samples import row, write_csv

MAX_AGE_S = 2.0

steps = st.lists(
    st.tuples(st.integers(1, 100), st.integers(0, 2)), min_size=1, max_size=200
)  # tenths of a second, and a value


@given(steps)
def test_what_is_sent_is_every_change_and_in_time_to_stay_fresh(series: list[tuple[int, int]]) -> None:
    times = np.cumsum([step for step, _ in series]) / 10
    values = np.array([value for _, value in series])
    rows = sent_rows(times, values, MAX_AGE_S)
    assert rows == sorted(set(rows))
    sent = set(rows)
    last = 0
    for index in range(len(series)):
        last = index if index in sent else last
        assert values[last] == values[index], "the last value sent is the value now"
        assert times[index] - times[last] <= MAX_AGE_S / 2 + 1e-6, "it is never older than half of max_age"


@given(steps)
def test_nothing_is_sent_more_often_than_needed(series: list[tuple[int, int]]) -> None:
    times = np.cumsum([step for step, _ in series]) / 10
    values = np.array([value for _, value in series])
    rows = sent_rows(times, values, MAX_AGE_S)
    for before, index in pairwise(rows):
        unchanged = values[index] == values[index - 1]
        if unchanged and index + 1 < len(times):
            assert max(times[index], times[index + 1]) - times[before] > MAX_AGE_S / 2


def test_what_never_goes_stale_is_sent_on_change_only() -> None:
    assert sent_rows(np.arange(5.0) * 100, np.array([1, 1, 2, 2, 1]), 0.0) == [0, 2, 4]
    assert sent_rows(np.array([]), np.array([]), 1.0) == []


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 30), st.floats(-250, 500), st.booleans()), min_size=1, max_size=60))
def test_a_recording_gives_back_the_drive(
    tmp_path_factory: pytest.TempPathFactory, series: list[tuple[int, float, bool]]
) -> None:
    times = (np.cumsum([step for step, _, _ in series]) - series[0][0]) / 10
    drive = Drive(
        "x.csv",
        "car",
        1561461674.0,
        float(times[-1]),
        {
            "Vehicle.Speed": (times, np.array([speed for _, speed, _ in series])),
            "Vehicle.IsMoving": (times, np.array([moving for _, _, moving in series])),
            "Vehicle.VehicleIdentification.Brand": (np.zeros(1), np.array(["BMW"])),
        },
    )
    file = tmp_path_factory.mktemp("drive") / "out.mcap"
    write_drive(drive, file, {})
    again = read_drive(file)
    assert (again.vehicle, again.start) == ("car", drive.start)
    for path in ("Vehicle.Speed", "Vehicle.IsMoving"):
        assert again.at(path, times).tolist() == drive[path][1].astype(float).tolist()
    assert again["Vehicle.VehicleIdentification.Brand"][1].tolist() == ["BMW"]


def test_import_equals_the_csv_for_real_drives(real_drives: list[Path], tmp_path: Path) -> None:
    source = min(real_drives, key=lambda file: file.stat().st_size)
    import_csv(source, tmp_path / "out.mcap")
    drive, again = read_drive(source), read_drive(tmp_path / "out.mcap")
    assert drive.keys() == again.keys()
    for path, (times, values) in drive.items():
        if values.dtype.kind in "fib":
            assert (again.at(path, times) == values).all(), path
        else:
            assert again[path][1].tolist() == values.tolist()


def test_a_gap_stays_a_gap(tmp_path: Path) -> None:
    rows = [row(n / 10, speed=50) for n in range(10)] + [row(60 + n / 10, speed=50) for n in range(10)]
    import_csv(write_csv(tmp_path / "x.csv", rows), tmp_path / "out.mcap")
    times = read_drive(tmp_path / "out.mcap")["Vehicle.Speed"][0]
    assert times[times < 60].max() <= 0.9
    assert default_catalogue()["Vehicle.Speed"].max_age_s < 60 - 0.9, "so that it is stale in the gap"


def test_the_file_says_where_it_is_from(tmp_path: Path) -> None:
    report = import_csv(write_csv(tmp_path / "x.csv", [row(0), row(0.1), row(0.1)]), tmp_path / "out.mcap", start=5.0)
    assert report.kept == 2
    with open_recording(tmp_path / "out.mcap") as recording:
        session = recording.session
        assert session["catalogue"].startswith("VSS 6.0, ")
        assert session["software"].startswith("ev-cockpit")
        known = {name: session[name] for name in ("vehicle", "source", "mapping", "start", "rows_read", "rows_dropped")}
        assert known == {
            "vehicle": "bmw_i3_60ah",
            "source": "x.csv",
            "mapping": "bmw_i3",
            "start": "5.0",
            "rows_read": "3",
            "rows_dropped": "1",
        }


def test_the_same_source_gives_the_same_bytes(tmp_path: Path) -> None:
    source = write_csv(tmp_path / "x.csv", [row(n / 10, speed=n) for n in range(30)])
    import_csv(source, tmp_path / "a.mcap")
    import_csv(source, tmp_path / "b.mcap")
    assert (tmp_path / "a.mcap").read_bytes() == (tmp_path / "b.mcap").read_bytes()


def test_an_import_that_is_interrupted_leaves_nothing(tmp_path: Path) -> None:
    source = write_csv(tmp_path / "x.csv", [row(n / 10, speed=n) for n in range(30)])
    out = tmp_path / "out.mcap"
    out.write_bytes(b"what was there before")

    def interrupt(_done: float, _total: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_csv(source, out, writing=interrupt)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["out.mcap", "x.csv"]
    assert out.read_bytes() == b"what was there before"


def test_an_import_of_a_bad_file_leaves_nothing(tmp_path: Path) -> None:
    source = tmp_path / "x.csv"
    source.write_text("nothing of value\n")
    with pytest.raises(SessionError):
        import_csv(source, tmp_path / "out.mcap")
    assert [file.name for file in tmp_path.iterdir()] == ["x.csv"]


def test_where_it_cannot_be_written(tmp_path: Path) -> None:
    source = write_csv(tmp_path / "x.csv", [row(0), row(0.1)])
    with pytest.raises(SessionError, match="cannot be written: it is the source"):
        import_csv(source, source)
    with pytest.raises(SessionError, match="cannot be written: it is a directory"):
        import_csv(source, tmp_path)
    with pytest.raises(SessionError, match="cannot be written: No such file or directory"):
        import_csv(source, tmp_path / "missing" / "out.mcap")
    assert source.read_bytes().startswith(b"Time [s]")


def test_what_is_no_regular_file_is_left_alone(tmp_path: Path) -> None:
    source = write_csv(tmp_path / "x.csv", [row(0), row(0.1)])
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    link = tmp_path / "link"
    link.symlink_to(pipe)
    for out in (pipe, link, Path("/dev/null")):
        with pytest.raises(SessionError, match=f"{out} cannot be written: it is there and is no regular file"):
            import_csv(source, out)
    with pytest.raises(SessionError, match="cannot be written: Too many levels of symbolic links"):
        import_csv(source, loop(tmp_path / "loop"))
    assert pipe.is_fifo()
    assert link.is_symlink()
    assert Path("/dev/null").is_char_device()


def loop(link: Path) -> Path:
    link.symlink_to(link)
    return link


@pytest.mark.parametrize("is_there", [True, False])
def test_a_link_stays_a_link_to_what_is_written(tmp_path: Path, is_there: bool) -> None:
    source = write_csv(tmp_path / "x.csv", [row(0), row(0.1)])
    (tmp_path / "far").mkdir()
    target, link = tmp_path / "far" / "target.mcap", tmp_path / "link.mcap"
    if is_there:
        target.write_bytes(b"what was there before")
    link.symlink_to(target)
    import_csv(source, link)
    assert link.is_symlink()
    assert not target.is_symlink()
    assert len(read_drive(target)) > 3
    assert [file.name for file in (tmp_path / "far").iterdir()] == ["target.mcap"]


def test_a_disk_that_fills_is_one_clear_line(tmp_path: Path) -> None:
    source = write_csv(tmp_path / "x.csv", [row(n / 10, speed=n) for n in range(30)])

    def fill(_done: float, _total: float) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(SessionError, match=r"out\.mcap cannot be written: No space left on device"):
        import_csv(source, tmp_path / "out.mcap", writing=fill)
    assert [file.name for file in tmp_path.iterdir()] == ["x.csv"]


def test_messages_are_in_order_of_time_over_any_length(tmp_path: Path) -> None:
    """Also where blocks of a long drive meet, and after a gap of days."""
    times = np.array([0.0, 59.9, 60.0, 60.0001, 119.0, 200_000.0, 200_000.5])
    series = {
        "Vehicle.Speed": (times, np.arange(7.0)),
        "Vehicle.IsMoving": (times[::2], np.array([True, False, True, False])),
        "Vehicle.VehicleIdentification.Brand": (np.zeros(1), np.array(["BMW"])),
    }
    assert write_drive(Drive("x", "car", 1e9, 200_001.0, series), tmp_path / "out.mcap", {}) == 12
    with open_recording(tmp_path / "out.mcap") as recording:
        found = [(state.path, state.time_ns) for state in recording.states()]
    assert [time_ns for _, time_ns in found] == sorted(time_ns for _, time_ns in found)
    for path, (one, _) in series.items():
        assert [time_ns for name, time_ns in found if name == path] == [round((1e9 + t) * 1e6) * 1000 for t in one]
