"""Exports: rows on a grid hold what is known then and nothing stale, the long form has every message."""

import csv
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hmi.bus.catalogue import default_catalogue
from mock_vehicle.sessions import export_parquet
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.export import export_recording
from mock_vehicle.sessions.export_rows import grid_rows
from mock_vehicle.sessions.recording import open_recording
from tests.mock_vehicle.sessions.samples import write_recording

SPEED, BRAKE, MOVING = "Vehicle.Speed", "Vehicle.Body.Lights.Brake.IsActive", "Vehicle.IsMoving"
NAMES = "Vehicle.Cabin.Infotainment.Media.Sources"
NOON = 1700000000.0
STATES = [
    (NOON, SPEED, 10.0),
    (NOON + 0.2, MOVING, True),
    (NOON + 0.25, SPEED, 12.5),
    (NOON + 0.3, BRAKE, "ACTIVE"),
    (NOON + 5, MOVING, False),
    (NOON + 5, NAMES, ["radio", "phone"]),
]


def rows_of(file: Path) -> list[list[str]]:
    """The cells of a CSV."""
    with file.open(newline="") as stream:
        return list(csv.reader(stream))


def test_rows_on_a_grid(tmp_path: Path) -> None:
    whole = write_recording(tmp_path / "a.mcap", STATES)
    report = export_recording(whole, tmp_path / "a.csv", 0.5)
    header, *rows = rows_of(tmp_path / "a.csv")
    assert header == ["time_s", "unix_s", BRAKE, MOVING, f"{SPEED} [km/h]"]
    assert report.rows == len(rows) == 11
    assert rows[0] == ["0.0", "1700000000.0", "", "", "10.0"]
    assert rows[1] == ["0.5", "1700000000.5", "ACTIVE", "1", "12.5"]
    assert rows[5][4] == "", "stale after 2 s"
    assert rows[10] == ["5.0", "1700000005.0", "ACTIVE", "0", ""]
    assert report.left_out["lists, which only --long holds"] == [NAMES]


def test_a_row_per_message(tmp_path: Path) -> None:
    whole = write_recording(tmp_path / "a.mcap", STATES)
    export_recording(whole, tmp_path / "a.csv", long=True)
    header, *rows = rows_of(tmp_path / "a.csv")
    assert header == ["time_s", "unix_s", "path", "value", "unit"]
    assert [row[2] for row in rows] == [path for _, path, _ in STATES]
    assert rows[2] == ["0.25", "1700000000.25", SPEED, "12.5", "km/h"]
    assert rows[5][3] == '["radio","phone"]'


def test_only_some_signals(tmp_path: Path) -> None:
    whole = write_recording(tmp_path / "a.mcap", STATES)
    export_recording(whole, tmp_path / "a.csv", patterns=["Vehicle.Body.*", SPEED])
    assert rows_of(tmp_path / "a.csv")[0][2:] == [BRAKE, f"{SPEED} [km/h]"]


def test_parquet_has_types_and_units(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is in the extra `export`")
    monkeypatch.setattr(export_parquet, "BATCH", 4)
    whole = write_recording(tmp_path / "a.mcap", STATES, session={"source": "x"})
    export_recording(whole, tmp_path / "a.parquet", 0.5)
    table = parquet.read_table(tmp_path / "a.parquet")
    assert table.num_rows == 11
    assert table.schema.field(SPEED).metadata == {b"unit": b"km/h"}
    assert table.schema.metadata[b"session.source"] == b"x"
    assert table[MOVING].to_pylist()[:2] == [None, True]
    assert table["time"].to_pylist()[1].timestamp() == NOON + 0.5
    export_recording(whole, tmp_path / "l.parquet", long=True)
    long = parquet.read_table(tmp_path / "l.parquet").to_pylist()
    assert [(row["path"], row["value"], row["text"]) for row in long][2:4] == [
        (SPEED, 12.5, None),
        (BRAKE, None, "ACTIVE"),
    ]
    assert long[5]["text"] == '["radio","phone"]'


@pytest.mark.parametrize(
    ("out", "options", "reason"),
    [
        ("a.xls", {}, "an export is called .csv, .parquet, .mf4"),
        ("a.mf4", {"long": True}, "there is no grid and no long form"),
        ("a.csv", {"long": True, "step_s": 1.0}, "take one of them"),
        ("a.csv", {"step_s": 0.0}, "--step 0: give seconds between"),
        ("a.csv", {"step_s": float("nan")}, "--step nan: give seconds"),
        ("a.csv", {"patterns": ["Vehicle.Sped"]}, "it holds no signal like Vehicle.Sped"),
        ("no/a.csv", {}, "cannot be written: No such file"),
    ],
)
def test_what_cannot_be_is_one_clear_line(tmp_path: Path, out: str, options: dict[str, object], reason: str) -> None:
    whole = write_recording(tmp_path / "a.mcap", STATES)
    with pytest.raises(SessionError, match=reason):
        export_recording(whole, tmp_path / out, **options)  # type: ignore[arg-type]
    assert [file.name for file in tmp_path.iterdir()] == ["a.mcap"]


def test_without_the_library_one_line_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(SessionError, match=r"Parquet needs pyarrow: install ev-cockpit\[export\]"):
        export_recording(write_recording(tmp_path / "a.mcap", STATES), tmp_path / "a.parquet")


@settings(max_examples=25)
@given(
    st.lists(st.tuples(st.integers(0, 8000), st.sampled_from([SPEED, MOVING])), min_size=1, max_size=30),
    st.sampled_from([0.1, 0.3, 1.0]),
)
def test_a_row_is_what_was_last_said(tmp_path: Path, said: list[tuple[int, str]], step: float) -> None:
    states = [
        (NOON + ms / 1000, path, float(n) if path == SPEED else bool(n % 2))
        for n, (ms, path) in enumerate(sorted(said))
    ]
    paths = [SPEED, MOVING]
    with open_recording(write_recording(tmp_path / "a.mcap", states)) as recording:
        rows = list(grid_rows(recording, paths, step))
    last_ns = round(states[-1][0] * 1e9)
    assert rows[-1].time_ns >= last_ns > rows[-1].time_ns - round(step * 1e9)
    for row in rows:
        for path, value in zip(paths, row.values, strict=True):
            before = [one for one in states if one[1] == path and round(one[0] * 1e9) <= row.time_ns]
            fresh = before and row.time_ns - round(before[-1][0] * 1e9) <= default_catalogue()[path].max_age_s * 1e9
            assert value == (before[-1][2] if fresh else None)
