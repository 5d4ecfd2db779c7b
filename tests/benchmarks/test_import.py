"""How fast drives become recordings, beside the plain library reading the same file."""

import csv
import time
from pathlib import Path

import pytest

from mock_vehicle.sessions.can_gvret import read_gvret
from mock_vehicle.sessions.dbc import load_dbc
from mock_vehicle.sessions.drive import read_drive
from mock_vehicle.sessions.importer import import_file
from mock_vehicle.sessions.report import ImportReport
from tests.benchmarks.conftest import Report

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
TRIP = DATA / "bmw_i3" / "TripA08.csv"
LOG = DATA / "kona_can" / "230112-7-2019-pcan-ccan-power-off-on-ready-off.csv"
DBC = DATA / "kona_can" / "pcan.dbc"


def test_an_i3_trip(tmp_path: Path, report: Report) -> None:
    if not TRIP.exists():
        pytest.skip(f"the recorded drives are not in {TRIP.parent}")
    out = tmp_path / "out.mcap"
    began = time.perf_counter()
    with TRIP.open(encoding="cp1252", newline="") as stream:
        rows = sum(1 for _row in csv.reader(stream, delimiter=";")) - 1
    plain_s = time.perf_counter() - began
    began = time.perf_counter()
    done = import_file(TRIP, out)
    import_s = time.perf_counter() - began
    drive = read_drive(out)
    assert (done.rows, done.kept) == (rows, rows)
    speed = drive.duration_s / import_s
    report("i3 trip: import", f"{speed:,.0f} x real time ({import_s:.2f} s)", ">= 200 x")
    report("i3 trip: floor, csv.reader alone", f"{drive.duration_s / plain_s:,.0f} x ({plain_s:.2f} s)", "")
    report("i3 trip: messages written", f"{done.messages / import_s:,.0f} /s", "")


def test_a_can_log(tmp_path: Path, report: Report) -> None:
    if not LOG.exists():
        pytest.skip(f"the logs are not in {LOG.parent}")
    database = load_dbc(DBC)
    known = {message.frame_id: message for message in database.messages}
    with LOG.open() as stream:
        frames = list(read_gvret(LOG, stream, ImportReport()))
    began = time.perf_counter()
    decoded = 0
    for frame in frames:
        message = known.get(frame.id)
        if message is not None and len(frame.data) >= message.length:
            message.decode(frame.data, decode_choices=False)
            decoded += 1
    plain_s = time.perf_counter() - began
    began = time.perf_counter()
    done = import_file(LOG, tmp_path / "out.mcap", dbc=[DBC])
    import_s = time.perf_counter() - began
    assert done.rows == len(frames)
    report("Kona log: import, with reading the DBC", f"{done.rows / import_s:,.0f} frames/s ({import_s:.2f} s)", "")
    report(
        "Kona log: floor, cantools decoding all it knows", f"{decoded / plain_s:,.0f} frames/s ({plain_s:.2f} s)", ""
    )
