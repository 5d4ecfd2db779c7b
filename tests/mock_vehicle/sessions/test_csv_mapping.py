"""What a person's own mapping of a CSV can say: time, words, bounds, held values, signs; and the Twizy's drives."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mock_vehicle.sessions.csv_drive import ImportedDrive, read_csv
from mock_vehicle.sessions.csv_held import unhold
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.importer import import_file
from mock_vehicle.sessions.mapping import Held
from mock_vehicle.sessions.report import ImportReport
from tests.mock_vehicle.sessions.shared_data import shared

GENERIC = """
kind: csv
title: a logger of one's own
vehicle: own
signature: [when, v]
time: {column: when}
signals:
  - {path: Vehicle.Speed, column: v, unit: m/s}
"""


def read(folder: Path, text: str, mapping: str = GENERIC, start: float | None = None) -> ImportedDrive:
    """`text` by `mapping`, both as files of a person."""
    (folder / "own.yaml").write_text(mapping)
    (folder / "own.csv").write_text(text)
    return read_csv(folder / "own.csv", str(folder / "own.yaml"), start)


def with_time(time: str) -> str:
    """The mapping with another time."""
    return GENERIC.replace("{column: when}", time)


def test_time_since_the_start_begins_when_somebody_says(tmp_path: Path) -> None:
    drive = read(tmp_path, "when,v\n0,1\n1.5,2\n").drive
    assert (drive.start, drive.duration_s) == (946684800.0, 1.5)
    assert drive["Vehicle.Speed"][1].tolist() == [3.6, 7.2]
    assert read(tmp_path, "when,v\n0,1\n1.5,2\n", start=5.0).drive.start == 5.0


def test_time_since_1970_in_any_unit(tmp_path: Path) -> None:
    drive = read(
        tmp_path, "when,v\n1700000000500,1\n1700000001000,2\n", with_time("{column: when, unit: ms, base: unix}")
    ).drive
    assert (drive.start, drive.duration_s) == (1700000000.5, 0.5)


@pytest.mark.parametrize(
    ("cell", "time"),
    [
        ("2021-03-29T11:13:45+01:00", "{column: when, base: text}"),
        ("2021-03-29 10:13:45", "{column: when, base: text}"),
        ("2021-03-29 12:13:45", "{column: when, base: text, zone: Europe/Berlin}"),
        ("29.03.2021 11h13m45", '{column: when, base: text, format: "%d.%m.%Y %Hh%Mm%S", zone: Africa/Casablanca}'),
    ],
)
def test_time_as_text(tmp_path: Path, cell: str, time: str) -> None:
    assert read(tmp_path, f"when,v\n{cell},1\n", with_time(time)).drive.start == 1617012825.0


def test_time_in_two_columns(tmp_path: Path) -> None:
    time = '{columns: [d, t], base: text, format: "%d/%m/%y %H:%M:%S"}'
    mapping = with_time(time).replace("[when, v]", "[d, t, v]")
    imported = read(tmp_path, "t,v,d\n10:13:45,1,29/03/21\n10:13:47,1,29/03/21\n10:13:48,1,99/03/21\n", mapping)
    assert (imported.drive.start, imported.drive.duration_s) == (1617012825.0, 2.0)
    assert imported.report.dropped == {"no date and time in d and t": 1}


def test_the_hour_that_comes_twice_in_autumn(tmp_path: Path) -> None:
    mapping = with_time("{column: when, base: text, zone: Europe/Berlin}")
    rows = "".join(
        f"2023-10-29 0{hour}:{minute:02},1\n" for hour, minute in ((2, 30), (2, 50), (2, 10), (2, 40), (3, 0))
    )
    imported = read(tmp_path, f"when,v\n{rows}", mapping)
    assert imported.drive["Vehicle.Speed"][0].tolist() == [0, 1200, 2400, 4200, 5400]
    assert not imported.report.dropped


def test_words_bounds_and_signs(tmp_path: Path) -> None:
    mapping = (
        GENERIC.replace("unit: m/s}", "unit: m/s, least: 0, most: 90, ignore: [42], scale: 2}")
        + """  - {path: Vehicle.Powertrain.Transmission.SelectedGear, column: gear, values: {D: 127, 2: -1}}
  - {path: Vehicle.Body.Lights.Brake.IsActive, column: brake, values: {pressed: ACTIVE, "": INACTIVE, "no": INACTIVE}}
  - {path: Vehicle.IsMoving, column: gear, values: {D: true, N: false}}
  - {path: Vehicle.Powertrain.TractionBattery.CurrentCurrent, column: i, unit: mA, scale: -1}
rows: {i: [-1000000, 1000000]}
"""
    )
    rows = "0,10,D,pressed,1000\n1,-1,N,no,0\n2,42,2.0,maybe,\n3,91,X,,-500\n4,20,D,no,2e6\n5,30,2,no,1\n"
    imported = read(tmp_path, "when,v,gear,brake,i\n" + rows, mapping)
    drive, report = imported.drive, imported.report
    assert drive["Vehicle.Speed"][1].tolist() == [72.0, 216.0]
    assert drive["Vehicle.Powertrain.Transmission.SelectedGear"][1].tolist() == [127, -1, -1]
    assert drive["Vehicle.Body.Lights.Brake.IsActive"][1].tolist() == ["ACTIVE", "INACTIVE", "INACTIVE"]
    assert drive["Vehicle.IsMoving"][1].tolist() == [True, False]
    assert drive["Vehicle.Powertrain.TractionBattery.CurrentCurrent"][1].tolist() == [-1.0, 0.0, 0.5, -0.001]
    assert report.dropped == {"i is not between -1e+06 and 1e+06": 1}
    assert report.implausible == {"v": 2}
    assert report.ignored_cells == {"v": 1, "gear": 2 + 3, "brake": 1}


def test_decimal_commas(tmp_path: Path) -> None:
    mapping = GENERIC.replace("m/s", "mm/s") + 'separator: ";"\ndecimal: ","\n'
    drive = read(tmp_path, "when;v\n0;10.500,5\n0,5;2500\n", mapping).drive
    assert drive.duration_s == 0.5
    assert drive["Vehicle.Speed"][1].tolist() == [37.8018, 9.0]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (("unit: m/s", "unit: parsnip"), "own.yaml: 'parsnip' is no unit"),
        (("column: when", "column: then"), "it has no column 'then', which says when"),
        (("column: v,", "column: w,"), "it has no column of the mapping own"),
        (("[when, v]", "[when, w]"), "its header is not that of a logger of one's own"),
        (("{column: when}", "{unit: s}"), "own.yaml: `time` needs a column"),
        (("{column: when}", "{column: when, zone: Mars/Base}"), "own.yaml: 'Mars/Base' is no time zone"),
        (("unit: m/s", "scale: 0"), "own.yaml: Vehicle.Speed: a scale of 0 leaves nothing of it"),
        (("kind: csv", "kind: pdf"), "own.yaml: its kind 'pdf' is none of csv, can, mdf, gpx"),
        (("Vehicle.Speed", "Vehicle.ADAS.ActiveAutonomyLevel"), "is text: `values` must say"),
        (("Vehicle.Speed", "Vehicle.DataSource.Faults"), "is a list, which no column can give"),
        (("title:", "- title:"), "own.yaml: "),
    ],
)
def test_a_wrong_mapping_is_one_clear_line(tmp_path: Path, change: tuple[str, str], reason: str) -> None:
    with pytest.raises(SessionError, match=reason) as caught:
        read(tmp_path, "when,v\n0,1\n", GENERIC.replace(*change))
    assert "\n" not in str(caught.value)


def test_a_column_of_prose_is_no_column_of_codes(tmp_path: Path) -> None:
    mapping = GENERIC + "  - {path: Vehicle.IsMoving, column: w, values: {a: true}}\n"
    rows = "".join(f"{n},1,word{n}\n" for n in range(1100))
    with pytest.raises(SessionError, match="w has more than 1000 different words"):
        read(tmp_path, "when,v,w\n" + rows, mapping)


fixes = st.lists(st.tuples(st.integers(1, 20), st.integers(-3, 3), st.booleans()), min_size=1, max_size=12)


@settings(max_examples=60)
@given(fixes, st.sampled_from(["line", "none"]))
def test_between_fixes_a_line_and_fixes_stay(fixes: list[tuple[int, int, bool]], fill: str) -> None:
    """Each fix is repeated for some seconds; some are unknown."""
    column = np.array([np.nan if gone else float(value) for length, value, gone in fixes for _ in range(length)])
    times = np.arange(len(column), dtype=float)
    held = Held(("x",), 8.0, "line" if fill == "line" else "none")
    out = unhold(held, times, {"x": column}, {"x"}, ImportReport()).get("x", column)
    same = (column[1:] == column[:-1]) | (np.isnan(column[1:]) & np.isnan(column[:-1]))
    changes = [0, *(np.flatnonzero(~same) + 1).tolist()]
    assert np.array_equal(out[changes], column[changes], equal_nan=True)
    assert not np.isnan(out[~np.isnan(column)]).any() or fill == "none"
    assert np.isnan(out[np.isnan(column)]).all(), "what was unknown is not made up"
    for one, two in pairwise([*changes, len(column)]):
        inner = slice(one + 1, two)
        if two == len(column) or two - one > 8:
            assert np.array_equal(out[inner], column[inner], equal_nan=True), (
                "after the last fix, or too long, it is held"
            )
        elif fill == "line" and not np.isnan([column[one], column[two]]).any():
            assert out[inner] == pytest.approx(np.interp(times[inner], [one, two], column[[one, two]]))


@pytest.mark.parametrize(
    ("name", "km", "dropped"),
    [
        ("T1_03_29_2021", 49.6, {"no date and time in Date and Time": 10}),
        ("T3_05_25_2021_04", 33.0, {}),
        ("T3_06_07_2021", 19.7, {"LON is not between -180 and 180": 3}),
    ],
)
def test_the_twizys_drives(tmp_path: Path, name: str, km: float, dropped: dict[str, int]) -> None:
    source = shared("twizy") / f"{name}.csv"
    imported = read_csv(source)
    drive = imported.drive
    assert imported.mapping.name == "rsk_twizy"
    assert imported.report.dropped == dropped
    assert drive["Vehicle.TraveledDistanceSinceStart"][1][-1] / 1000 == pytest.approx(km, abs=0.05)
    longitude = drive["Vehicle.CurrentLocation.Longitude"][1]
    assert -6.9 < longitude.min() < longitude.max() < -6.7
    assert drive["Vehicle.CurrentLocation.Altitude"][1].min() > 0
    assert drive["Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed"][1].min() > 5
    moved = np.hypot(np.diff(drive["Vehicle.CurrentLocation.Latitude"][1]), np.diff(longitude)) * 111_000
    assert np.quantile(moved, 0.99) < 40, "no leap every 12 s: between fixes it goes on"
    if name == "T1_03_29_2021":
        assert drive.start == 1617012825.0, "Morocco was an hour ahead"
        import_file(source, tmp_path / "out.mcap")
