"""CSV files through their mapping: what is read, what is left out, and what is refused."""

import math
from pathlib import Path

import numpy as np
import pytest

from mock_vehicle.sessions.csv_drive import read_csv
from mock_vehicle.sessions.drive import read_drive
from mock_vehicle.sessions.errors import SessionError
from tests.mock_vehicle.sessions.samples import HEADER, row, write_csv

BATTERY = "Vehicle.Powertrain.TractionBattery"
FLOW = "Vehicle.Powertrain.PowerFlow"


def test_values_in_catalogue_units_and_types(tmp_path: Path) -> None:
    file = write_csv(tmp_path / "x.csv", [row(0, speed=36, throttle=22.55, cooling=0.44), row(0.1, speed=36.5)])
    drive = read_drive(file)
    assert drive["Vehicle.Speed"][0].tolist() == [0.0, 0.1]
    assert drive["Vehicle.Speed"][1].tolist() == [36.0, 36.5]
    assert drive["Vehicle.Chassis.Accelerator.PedalPosition"][1].tolist() == [23, 0]
    assert drive["Vehicle.Chassis.Accelerator.PedalPosition"][1].dtype == np.int64
    assert drive[f"{FLOW}.AirConditioning"][1].tolist() == [440.0, 0.0]
    assert drive["Vehicle.CurrentLocation.Altitude"][1].tolist() == [520.5, 520.5]
    assert drive["Vehicle.VehicleIdentification.Brand"][1].tolist() == ["BMW"]
    assert drive["Vehicle.DataSource.Kind"][1].tolist() == ["RECORDING"]
    assert drive["Vehicle.DataSource.Name"][1].tolist() == ["x.csv"]
    assert (drive.vehicle, drive.duration_s) == ("bmw_i3_60ah", 0.1)


def test_derived_signals(tmp_path: Path) -> None:
    rows = [row(n / 10, speed=72, current=-2.2, voltage=391.4, heating=1.5, cooling=0.25) for n in range(11)]
    drive = read_drive(write_csv(tmp_path / "x.csv", [*rows, row(1.1, speed=10), row(1.2)]))
    power = drive[f"{BATTERY}.CurrentPower"][1]
    assert power[0] == pytest.approx(-861.08)
    assert power[-1] == 0
    assert drive[f"{FLOW}.Climate"][1][0] == 1750.0
    assert drive["Vehicle.IsMoving"][1].tolist() == [True] * 12 + [False]
    assert drive["Vehicle.TraveledDistanceSinceStart"][1][10] == 20  # 72 km/h for a second
    times, gears = drive["Vehicle.Powertrain.Transmission.SelectedGear"]
    assert gears.tolist() == [127] * 11, "nothing is said about the gear at 10 km/h and at rest"
    assert times[-1] == 1.0


def test_a_gap_adds_no_distance(tmp_path: Path) -> None:
    rows = [row(0, speed=72), row(0.1, speed=72), row(100.1, speed=72), row(100.2, speed=72)]
    imported = read_csv(write_csv(tmp_path / "x.csv", rows))
    assert imported.report.gaps == 1
    assert imported.drive["Vehicle.TraveledDistanceSinceStart"][1].tolist() == [0, 2, 2, 4]


def test_empty_cells_leave_their_signal_unknown_only(tmp_path: Path) -> None:
    rows = [row(0), row(0.1, soc=""), row(0.2, soc="NaN", voltage=""), row(0.3, soc=79)]
    imported = read_csv(write_csv(tmp_path / "x.csv", rows))
    times, values = imported.drive[f"{BATTERY}.StateOfCharge.Displayed"]
    assert times.tolist() == [0.0, 0.3]
    assert values.tolist() == [80.0, 79.0]
    assert imported.drive["Vehicle.Speed"][0].tolist() == [0.0, 0.1, 0.2, 0.3]
    assert imported.drive[f"{BATTERY}.CurrentPower"][0].tolist() == [0.0, 0.1, 0.3]
    assert imported.report.empty_cells == {"displayed SoC [%]": 2, "Battery Voltage [V]": 1}
    assert imported.report.dropped.total() == 0


def test_rows_that_cannot_be_used_are_dropped_and_counted(tmp_path: Path) -> None:
    rows = [
        row(0),
        row(0.1)[:-3],
        [*row(0.2), "7"],
        row(0.3, speed="fast"),
        row(0.4, speed="inf"),
        row(""),
        row(0.5),
        row(0.4),
        row(0.5),
        [*row(0.6), "", ""],
    ]
    imported = read_csv(write_csv(tmp_path / "x.csv", rows))
    assert imported.drive["Vehicle.Speed"][0].tolist() == [0.0, 0.5, 0.6]
    assert (imported.report.rows, imported.report.kept) == (10, 3)
    assert imported.report.dropped == {
        "another number of cells than the header": 2,
        "no number in Velocity [km/h]": 2,
        "no time": 1,
        "time does not go forwards": 2,
    }
    assert "  dropped 1: no time" in imported.report.lines()


def test_values_outside_their_range_are_skipped_and_counted(tmp_path: Path) -> None:
    imported = read_csv(write_csv(tmp_path / "x.csv", [row(0, soc=101), row(0.1, soc=100), row(0.2, soc=-1)]))
    assert imported.drive[f"{BATTERY}.StateOfCharge.Displayed"][1].tolist() == [100.0]
    assert imported.report.out_of_range == {f"{BATTERY}.StateOfCharge.Displayed": 2}


def test_codes_for_no_value_are_no_heating_power(tmp_path: Path) -> None:
    rows = [row(0, heating=1), row(0.1, heating=5.52), row(0.2, heating=5.32), row(0.3, heating=5.6)]
    imported = read_csv(write_csv(tmp_path / "x.csv", rows))
    assert imported.drive[f"{FLOW}.Heating"][1].tolist() == [1000.0, 5600.0]
    assert imported.report.ignored_cells == {"Heating Power CAN [kW]": 2}


def test_the_heaters_own_figure_goes_before_that_on_can(tmp_path: Path) -> None:
    rows = [[*row(n / 10, heating=5.52), "4420"] for n in range(2)]
    file = write_csv(tmp_path / "x.csv", rows, [*HEADER, "Heating Power LIN [W]"])
    assert read_drive(file)[f"{FLOW}.Heating"][1].tolist() == [4420.0, 4420.0]


def test_a_heater_bus_that_was_not_recorded_does_not_count(tmp_path: Path) -> None:
    rows = [[*row(n / 10, heating=1.5), "0"] for n in range(2)]
    file = write_csv(tmp_path / "x.csv", rows, [*HEADER, "Heating Power LIN [W]"])
    assert read_drive(file)[f"{FLOW}.Heating"][1].tolist() == [1500.0, 1500.0]


@pytest.mark.parametrize("unrecorded", ["0", ""])
def test_a_bus_that_was_not_recorded_does_not_hide_the_other(tmp_path: Path, unrecorded: str) -> None:
    rows = [[*row(n / 10, heating=1.4), unrecorded] for n in range(2)]
    file = write_csv(tmp_path / "x.csv", rows, [*HEADER, "Heating Power LIN [W]"])
    assert read_drive(file)[f"{FLOW}.Heating"][1].tolist() == [1400.0, 1400.0]


def test_of_two_columns_of_one_name_the_first_counts(tmp_path: Path) -> None:
    file = write_csv(
        tmp_path / "x.csv", [[*row(0, speed=30), "99"], [*row(1, speed=31), "99"]], [*HEADER, "Velocity [km/h]"]
    )
    assert read_drive(file)["Vehicle.Speed"][1].tolist() == [30.0, 31.0]


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-8-sig"])
@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_encodings_and_line_ends(tmp_path: Path, encoding: str, end: str) -> None:
    file = write_csv(tmp_path / "x.csv", [row(0, cabin=21.5), row(0.1)], encoding=encoding, end=end)
    assert read_drive(file)["Vehicle.Cabin.HVAC.AmbientAirTemperature"][1].tolist() == [21.5, 0.0]


def test_a_signal_whose_column_is_absent_is_reported(tmp_path: Path) -> None:
    gone = HEADER.index("AirCon Power [kW]")
    header = HEADER[:gone] + HEADER[gone + 1 :]
    rows = [cells[:gone] + cells[gone + 1 :] for cells in (row(0), row(0.1))]
    imported = read_csv(write_csv(tmp_path / "x.csv", rows, header))
    assert f"{FLOW}.AirConditioning" not in imported.drive
    assert imported.report.absent == [f"{FLOW}.AirConditioning", f"{FLOW}.Climate"]


def test_start_is_by_file_name_or_default_or_given(tmp_path: Path) -> None:
    rows = [row(0), row(0.1)]
    known = write_csv(tmp_path / "TripB33.csv", rows)
    assert read_drive(known).start == 1578998668.0  # 2020-01-14 11:44:28 in Munich
    assert read_drive(write_csv(tmp_path / "other.csv", rows)).start == 1561413600.0
    assert read_csv(known, start=1000.0).drive.start == 1000.0


def test_time_that_does_not_begin_at_zero_is_time_of_the_file(tmp_path: Path) -> None:
    drive = read_csv(write_csv(tmp_path / "x.csv", [row(50), row(50.1)]), start=1000.0).drive
    assert (drive.start, drive.duration_s) == (1050.0, 0.1)
    assert drive["Vehicle.Speed"][0].tolist() == [0.0, 0.1]


def test_at_holds_the_last_value(tmp_path: Path) -> None:
    drive = read_drive(write_csv(tmp_path / "x.csv", [row(0, soc=""), row(1, soc=80), row(2, soc=79)]))
    held = drive.at(f"{BATTERY}.StateOfCharge.Displayed", np.array([0.5, 1.0, 1.9, 2.0, 99.0]))
    assert math.isnan(held[0])
    assert held[1:].tolist() == [80.0, 80.0, 79.0, 79.0]


def test_real_drives_give_the_figures_of_their_overview(real_drives: list[Path]) -> None:
    km_and_kwh = {"TripA01": (7.428, 1.289), "TripA12": (18.654, 2.579), "TripB05": (14.820, 2.811)}
    for file in real_drives:
        imported = read_csv(file)
        assert imported.report.dropped.total() == 0
        if file.stem in km_and_kwh:
            km, kwh = km_and_kwh[file.stem]
            times_s, power_w = imported.drive[f"{BATTERY}.CurrentPower"]
            assert imported.drive["Vehicle.TraveledDistanceSinceStart"][1][-1] == pytest.approx(km * 1000, abs=2)
            assert -np.trapezoid(power_w, times_s) / 3.6e6 == pytest.approx(kwh, abs=0.001)


BAD = {
    "empty": (b"", "the file is empty"),
    "header only": ((";".join(HEADER) + "\r\n").encode("cp1252"), "none of its 0 rows can be used"),
    "header cut": (";".join(HEADER)[:30].encode("cp1252"), "no mapping knows this kind of file"),
    "text": (b"Dear reader,\nthis is no drive.\n", "no mapping knows this kind of file"),
    "binary": (bytes(range(256)) * 40, "no mapping knows this kind of file"),
    "utf-16": (";".join(HEADER).encode("utf-16"), "no mapping knows this kind of file"),
    "only bad rows": ((";".join(HEADER) + "\r\n1;2;3\r\n").encode("cp1252"), "none of its 1 rows can be used"),
    "cut in a row": (
        (";".join(HEADER) + "\r\n" + ";".join(row(0)) + "\r\n" + ";".join(row(0.1))[:40]).encode("cp1252"),
        "it is truncated, line 3 ends in the middle",
    ),
    "not its encoding": (
        (";".join(HEADER) + "\r\n").encode("cp1252") + b"\x81;" + ";".join(row(0)[1:]).encode() + b"\r\n",
        "row 1 cannot be read",
    ),
}


@pytest.mark.parametrize("kind", BAD)
def test_bad_files_are_one_clear_line(tmp_path: Path, kind: str) -> None:
    content, reason = BAD[kind]
    file = tmp_path / "bad.csv"
    file.write_bytes(content)
    with pytest.raises(SessionError) as caught:
        read_drive(file)
    assert str(caught.value).startswith(f"{file}: {reason}")
    assert "\n" not in str(caught.value)


def with_last(file: Path, *cells: str) -> Path:
    """A file whose last column has `cells`, and whose last line has no end."""
    rows = [[*row(number / 10)[:-1], cell] for number, cell in enumerate(cells)]
    write_csv(file, rows)
    file.write_bytes(file.read_bytes().removesuffix(b"\r\n"))
    return file


@pytest.mark.parametrize("cells", [("22.5", "22.5"), ("9.5", "10.5"), ("", ""), ("22.5",)])
def test_a_last_line_without_end_that_is_whole_counts(tmp_path: Path, cells: tuple[str, ...]) -> None:
    imported = read_csv(with_last(tmp_path / "x.csv", *cells))
    assert imported.drive["Vehicle.Speed"][0].tolist() == [number / 10 for number in range(len(cells))]
    assert not imported.report.dropped


def test_a_file_cut_between_the_bytes_of_its_last_line_end_is_whole(tmp_path: Path) -> None:
    file = with_last(tmp_path / "x.csv", "22.5", "22")
    file.write_bytes(file.read_bytes() + b"\r")
    assert read_csv(file).report.kept == 2


@pytest.mark.parametrize("cells", [("22.5", "22."), ("22.5", "2"), ("22.5", ""), ("5", "-"), ("5", "1e-")])
def test_a_last_value_that_is_cut_is_an_error(tmp_path: Path, cells: tuple[str, ...]) -> None:
    with pytest.raises(SessionError, match="it seems truncated, line 3 has no end and its last value is cut short"):
        read_csv(with_last(tmp_path / "x.csv", *cells))


@pytest.mark.parametrize("last", ["3e7", "3e10", "1e300"])
def test_a_drive_of_years_is_refused(tmp_path: Path, last: str) -> None:
    with pytest.raises(SessionError, match=r"x\.csv: from its first to its last time it takes [\d,]+ days"):
        read_drive(write_csv(tmp_path / "x.csv", [row(0), row(last)]))


@pytest.mark.parametrize(("first", "start"), [("3e10", None), ("-1e11", None), ("0", -1.0), ("0", 2e10)])
def test_a_time_that_no_recording_can_hold_is_refused(tmp_path: Path, first: str, start: float | None) -> None:
    with pytest.raises(SessionError, match="which is no time of a drive"):
        read_csv(write_csv(tmp_path / "x.csv", [row(first)]), start=start)


@pytest.mark.parametrize("name", ["missing.csv", "."])
def test_what_is_no_file_is_one_clear_line(tmp_path: Path, name: str) -> None:
    with pytest.raises(SessionError, match=r"No such file|Is a directory"):
        read_drive(tmp_path / name)


def test_forcing_a_mapping_on_another_kind_of_file(tmp_path: Path) -> None:
    file = tmp_path / "x.csv"
    file.write_text("a;b\n1;2\n")
    with pytest.raises(SessionError, match=r"its header is not that of BMW i3 60 Ah.*mapping bmw_i3"):
        read_drive(file, "bmw_i3")
