"""CAN logs: every format gives the same drive, what is left out is counted, what cannot be is one line."""

from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mock_vehicle.sessions.can_drive import CanSource
from mock_vehicle.sessions.can_frames import WINDOW_S, Frame, in_order
from mock_vehicle.sessions.dbc import load_dbc
from mock_vehicle.sessions.drive import Drive, read_drive
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.importer import import_file
from mock_vehicle.sessions.report import ImportReport
from tests.mock_vehicle.sessions.can_logs import DBC, MAPPING, Sent, battery, gvret, logged, motion, write_car
from tests.mock_vehicle.sessions.shared_data import shared

BATTERY = "Vehicle.Powertrain.TractionBattery"
NOON = 1700000000.0
DRIVE = [
    motion(0.0, 0, gear=0),
    battery(0.1, 2.0, 400),
    motion(0.2, 36.5),
    Sent(0.3, 0x7FF, b"\1\2"),
    Sent(0.4, 0x300, b"\x50"),
    battery(0.5, -5.0, 380.5),
    motion(0.6, 37.25, bus=1),
]


def imported(folder: Path, log: Path, start: float | None = None) -> tuple[Drive, ImportReport]:
    """`log` as a drive, by way of the recording that the import writes."""
    dbc, mapping = write_car(folder)
    report = import_file(log, folder / "out.mcap", str(mapping), start, [dbc])
    return read_drive(folder / "out.mcap"), report


@pytest.mark.parametrize("suffix", [".csv", ".log", ".asc", ".blf", ".trc"])
def test_every_format_gives_the_same_drive(tmp_path: Path, suffix: str) -> None:
    at = [one._replace(time_s=NOON + one.time_s) for one in DRIVE]
    log = gvret(tmp_path / "x.csv", DRIVE) if suffix == ".csv" else logged(tmp_path / f"x{suffix}", at)
    drive, report = imported(tmp_path, log, NOON if suffix == ".csv" else None)
    assert drive.start == pytest.approx(NOON, abs=0.01)
    times, speeds = drive["Vehicle.Speed"]
    assert speeds.tolist() == [0.0, 36.5]
    assert times.tolist() == pytest.approx([0.0, 0.2], abs=1e-5)
    assert drive["Vehicle.Powertrain.Transmission.SelectedGear"][1].tolist() == [126, 127]
    assert drive[f"{BATTERY}.CurrentVoltage"][1].tolist() == [400.0, 380.5]
    assert drive[f"{BATTERY}.CurrentCurrent"][1].tolist() == [-2.0, 5.0], "charging is positive, as in VSS"
    assert drive[f"{BATTERY}.CurrentPower"][1].tolist() == [-800.0, 1902.5]
    assert drive["Vehicle.DataSource.Name"][1].tolist() == [log.name]
    assert (report.rows, report.kept, report.dropped.total()) == (7, 4, 0)
    assert report.unused == {
        "the DBC does not know their id": 1,
        "the mapping has nothing of their message": 1,
        "another bus than the mapping's": 1,
    }


def test_an_asc_is_in_universal_time_wherever_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    log = tmp_path / "x.asc"
    log.write_text(
        "date Tue Nov 14 10:13:20.000 pm 2023\nbase hex  timestamps absolute\ninternal events logged\n"
        " 0.000000 1  100  Rx   d 8 10 0E 05 00 00 00 00 00\n"
    )
    starts = set()
    for zone in ("UTC", "Asia/Tokyo"):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        starts.add(imported(tmp_path, log)[0].start)
    monkeypatch.undo()
    time.tzset()
    assert starts == {NOON}


def test_what_is_no_value_is_counted(tmp_path: Path) -> None:
    frames = [motion(0, 10), motion(0.1, 655.35), motion(0.2, 500), motion(0.3, 20, gear=3), Sent(0.4, 0x100, b"\1")]
    drive, report = imported(tmp_path, gvret(tmp_path / "x.csv", frames))
    assert drive["Vehicle.Speed"][1].tolist() == [10.0, 20.0]
    assert report.ignored_cells == {"Motion.Speed": 1, "Motion.Gear": 1}
    assert report.implausible == {"Motion.Speed": 1}
    assert report.dropped == {"shorter than Motion in the DBC": 1}
    assert report.absent == [f"{BATTERY}.{name}" for name in ("CurrentCurrent", "CurrentPower", "CurrentVoltage")]


@pytest.mark.parametrize("name", ["x.txt", "x.log"])
def test_gvret_is_known_by_its_header_whatever_it_is_called(tmp_path: Path, name: str) -> None:
    _, report = imported(tmp_path, gvret(tmp_path / name, [motion(0, 10), motion(0.1, 11)]))
    assert (report.rows, report.kept) == (2, 2)


def test_lines_that_are_no_frames_are_counted(tmp_path: Path) -> None:
    log = gvret(tmp_path / "x.csv", [motion(0, 10), motion(0.1, 11)])
    log.write_text(log.read_text() + "200000,zz,false,0,8,00\n300000,100,false,0,8,00,00\nnonsense\n\n1,1")
    report = imported(tmp_path, log)[1]
    assert report.dropped == {"no frame in the line": 3, "fewer bytes than the line says": 1}
    log = logged(tmp_path / "x.log", [motion(NOON, 10)])
    log.write_text(log.read_text() + "(1700000000.1) can0 100#12\nhello\n(1700000000.2) can0 100#1\n(1700000001.0) ca")
    report = imported(tmp_path, log)[1]
    assert report.dropped == {"no frame in the line": 3, "shorter than Motion in the DBC": 1}
    assert report.rows == 5


def test_a_log_that_is_cut_is_read_up_to_there(tmp_path: Path) -> None:
    whole = logged(tmp_path / "x.blf", [motion(NOON + n / 100, n % 100) for n in range(20_000)])
    whole.write_bytes(whole.read_bytes()[:-2000])
    drive, report = imported(tmp_path, whole)
    assert len(drive["Vehicle.Speed"][1]) > 1000
    assert report.dropped == {"the log is damaged or cut here": 1}
    assert any("it cannot be read after frame" in line for line in report.lines())


BAD = {
    "x.csv": (b"", "the file is empty"),
    "y.csv": (b"Time Stamp,ID,Extended,Dir,LEN\n", "a GVRET log has a column 'Bus', this one has none"),
    "h.csv": (b"Time Stamp,ID,Extended,Bus,LEN,D1\n", r"none of its 0 frames can be used \(it is empty\)"),
    "x.blf": (b"LOGG", "it cannot be read as a .blf log"),
    "y.blf": (bytes(range(256)) * 10, "it cannot be read as a .blf log: Unexpected file format"),
    "x.log": (b"Dear reader\n", "none of its 1 frames can be used .1: no frame in the line"),
    "x.asc": (b"\0\1\2", "none of its 0 frames can be used"),
    "x.trc": (b"no trace\n", "none of its 1 frames can be used .1: no frame that the library can read"),
    "x.what": (b"12", "no log of frames is called .what"),
    "o.log": (b"(1700000000.0) can0 7FF#12\n", "none of its 1 frames can be used .1: the DBC does not know their id"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_logs_are_one_clear_line(tmp_path: Path, name: str) -> None:
    content, reason = BAD[name]
    (tmp_path / name).write_bytes(content)
    with pytest.raises(SessionError, match=reason) as caught:
        imported(tmp_path, tmp_path / name)
    assert "\n" not in str(caught.value)
    assert not (tmp_path / "out.mcap").exists()


@pytest.mark.parametrize(
    ("dbc", "mapping", "reason"),
    [
        ("", MAPPING, "car.dbc: it is no DBC that can be read"),
        ('VERSION ""\n', MAPPING, "car.dbc: there is no message in this DBC"),
        ("nonsense", MAPPING, "car.dbc: it is no DBC that can be read: .*Invalid syntax"),
        (
            DBC.replace("Motion", "A").replace("Battery", "B"),
            MAPPING,
            "none of the 4 signals of the mapping car is in car",
        ),
        (
            DBC,
            MAPPING.replace("Voltage}", "Voltage, unit: kg}"),
            "car.yaml: Battery.Voltage: kg cannot be converted to V",
        ),
        (DBC, MAPPING.replace("kind: can", "kind: gpx"), "car.yaml: it is for another kind of file"),
        (DBC, MAPPING.replace("126", "1000"), "car.yaml: .*1000"),
    ],
)
def test_what_does_not_go_together_is_one_clear_line(tmp_path: Path, dbc: str, mapping: str, reason: str) -> None:
    files = write_car(tmp_path)
    files[0].write_bytes(dbc.encode("cp1252"))
    files[1].write_text(mapping)
    with pytest.raises(SessionError, match=reason) as caught:
        CanSource(gvret(tmp_path / "x.csv", DRIVE), str(files[1]), [files[0]])
    assert "\n" not in str(caught.value)


def test_a_log_without_a_dbc_says_what_it_needs(tmp_path: Path) -> None:
    with pytest.raises(SessionError, match="a log of frames needs --dbc FILE"):
        import_file(gvret(tmp_path / "x.csv", DRIVE), tmp_path / "out.mcap")
    with pytest.raises(SessionError, match=r"no mapping knows the messages of car\.dbc"):
        import_file(tmp_path / "x.csv", tmp_path / "out.mcap", dbc=[write_car(tmp_path)[0]])


def test_a_dbc_is_completed_in_memory_only(tmp_path: Path) -> None:
    dbc = write_car(tmp_path)[0]
    before = dbc.read_bytes()
    found = load_dbc(dbc)
    assert [one.name for one in found.messages] == ["Motion", "Battery", "Other"]
    assert found.get_message_by_name("Other").signals[0].unit == "°C"
    assert dbc.read_bytes() == before


@settings(max_examples=50)
@given(st.lists(st.floats(0, 5), max_size=40))
def test_frames_come_in_order_and_none_is_lost_unseen(times: list[float]) -> None:
    report = ImportReport()
    frames = [Frame(time_s, number, False, 0, b"") for number, time_s in enumerate(times)]
    out = list(in_order(frames, report))
    assert [one.time_s for one in out] == sorted(one.time_s for one in out)
    assert len(out) + report.dropped["time goes backwards"] == len(frames)
    newest, late = float("-inf"), 0
    for time_s in times:
        late += time_s < newest - WINDOW_S
        newest = max(newest, time_s)
    assert report.dropped["time goes backwards"] == late


def test_a_leap_of_days_is_no_drive() -> None:
    report = ImportReport()
    frames = [Frame(time_s, 1, False, 0, b"") for time_s in (0.0, 1.0, 1e9, 2.0)]
    assert [one.time_s for one in in_order(frames, report)] == [0.0, 1.0, 2.0]
    assert report.dropped == Counter({"time leaps by more than 7 days": 1})


@settings(max_examples=30)
@given(st.binary(max_size=300), st.sampled_from([".log", ".asc", ".blf", ".trc", ".csv"]))
def test_any_bytes_are_refused_or_counted(tmp_path: Path, tail: bytes, suffix: str) -> None:
    log = logged(tmp_path / f"x{suffix}", [motion(NOON + n, n) for n in range(3)])
    log.write_bytes(log.read_bytes() + tail)
    dbc, mapping = write_car(tmp_path)
    with suppress(SessionError):
        report = import_file(log, tmp_path / "out.mcap", str(mapping), None, [dbc])
        assert report.rows == report.kept + report.dropped.total() + report.unused.total()


def test_the_kona_logs(tmp_path: Path) -> None:
    kona = shared("kona_can")
    log = kona / "230112-7-2019-pcan-ccan-power-off-on-ready-off.csv"
    report = import_file(log, tmp_path / "out.mcap", dbc=[kona / "pcan.dbc"])
    assert report.rows == 39_546
    assert report.dropped.total() == 0
    drive = read_drive(tmp_path / "out.mcap")
    assert drive.vehicle == "kona_ev"
    assert drive.duration_s == pytest.approx(10.84, abs=0.1)
    assert drive["Vehicle.TraveledDistance"][1][0] == 26_716_500
    assert drive[f"{BATTERY}.StateOfCharge.Displayed"][1][0] == 36.5
    assert drive[f"{BATTERY}.CurrentCurrent"][1].min() == -3.4, "ready, it discharges"
    assert drive["Vehicle.Powertrain.Range"][1].min() > 0
    assert set(drive["Vehicle.Powertrain.Transmission.SelectedGear"][1].tolist()) == {126}
    with pytest.raises(SessionError, match=r"no mapping knows the messages of bcan\.dbc"):
        import_file(log, tmp_path / "out.mcap", dbc=[kona / "bcan.dbc"])
