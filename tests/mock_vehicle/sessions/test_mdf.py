"""MDF4: what is exported comes back the same, a mapping says what foreign channels are, and bad files are one line."""

import signal
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("asammdf", reason="asammdf is in the extra `import`")

from mock_vehicle.sessions import export_mdf, mdf_drive, mdf_file
from mock_vehicle.sessions.drive import read_drive
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.export import export_recording
from mock_vehicle.sessions.importer import import_file
from tests.mock_vehicle.sessions.samples import write_recording

NOON = 1700000000.0
BRAKE = "Vehicle.Body.Lights.Brake.IsActive"
STATES = sorted(
    [
        *((NOON + n / 10, "Vehicle.Speed", n / 2) for n in range(50)),
        *((NOON + n, "Vehicle.Powertrain.Transmission.SelectedGear", 126 + n % 2) for n in range(5)),
        *((NOON + 0.05 + n, "Vehicle.IsMoving", bool(n % 2)) for n in range(4)),
        (NOON + 0.5, BRAKE, "ACTIVE"),
        (NOON + 2.5, BRAKE, "INACTIVE"),
        (NOON, "Vehicle.DataSource.Name", "a drive"),
    ]
)

FOREIGN = """
kind: mdf
title: a bench
vehicle: bench
signature: [v_veh, U]
signals:
  - {path: Vehicle.Speed, channel: v_veh}
  - {path: Vehicle.Powertrain.TractionBattery.CurrentVoltage, channel: U, unit: kV}
  - {path: Vehicle.Powertrain.Transmission.SelectedGear, channel: gear, values: {1: 127}}
"""


@pytest.fixture
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Blocks so small that a short drive takes many."""
    monkeypatch.setattr(export_mdf, "BLOCK", 7)
    monkeypatch.setattr(mdf_drive, "BLOCK", 3)


@pytest.mark.usefixtures("small_blocks")
def test_there_and_back_again(tmp_path: Path) -> None:
    whole = write_recording(tmp_path / "a.mcap", STATES)
    report = export_recording(whole, tmp_path / "a.mf4")
    assert report.rows == len(STATES)
    assert import_file(tmp_path / "a.mf4", tmp_path / "b.mcap").rows == len(STATES) - 1
    one, two = read_drive(whole), read_drive(tmp_path / "b.mcap")
    assert two.start == one.start
    assert two["Vehicle.DataSource.Name"][1].tolist() == ["a.mf4"]
    for path in one.keys() - {"Vehicle.DataSource.Name"}:
        assert two[path][0].tolist() == pytest.approx(one[path][0].tolist(), abs=1e-6), path
        assert two[path][1].tolist() == one[path][1].tolist(), path


def foreign(file: Path) -> Path:
    """A bench's measurement: two rates, its own names, a time that goes back."""
    import asammdf

    slow = np.array([0.0, 1.0, 0.5, 2.0])
    with asammdf.MDF(version="4.10") as mdf:
        mdf.header.start_time = datetime.fromtimestamp(NOON, UTC)
        mdf.append([asammdf.Signal(np.array([10.0, np.nan, 30.0]), np.arange(3.0), unit="m/s", name="v_veh")])
        mdf.append(
            [
                asammdf.Signal(np.array([0.4, 0.39, 9.0, 0.38]), slow, unit="V", name="U"),
                asammdf.Signal(np.array([1, 1, 1, 2], dtype=np.uint8), slow, name="gear"),
            ]
        )
        mdf.save(file, overwrite=True)
    return file


def test_a_mapping_says_what_channels_are(tmp_path: Path) -> None:
    (tmp_path / "bench.yaml").write_text(FOREIGN)
    report = import_file(foreign(tmp_path / "x.mf4"), tmp_path / "out.mcap", str(tmp_path / "bench.yaml"))
    drive = read_drive(tmp_path / "out.mcap")
    assert (drive.vehicle, drive.start, drive.duration_s) == ("bench", NOON, 2.0)
    assert drive["Vehicle.Speed"][1].tolist() == [36.0, 108.0]
    assert drive["Vehicle.Powertrain.TractionBattery.CurrentVoltage"][1].tolist() == [400.0, 390.0, 380.0]
    assert drive["Vehicle.Powertrain.Transmission.SelectedGear"][1].tolist() == [127, 127]
    assert report.dropped == {"time goes backwards": 2}
    assert report.empty_cells == {"v_veh": 1}
    assert report.ignored_cells == {"gear": 1}


def test_channels_that_no_mapping_knows(tmp_path: Path) -> None:
    with pytest.raises(SessionError, match="no mapping knows its channels"):
        import_file(foreign(tmp_path / "x.mf4"), tmp_path / "out.mcap")
    (tmp_path / "bench.yaml").write_text(FOREIGN.replace("channel: v_veh", "channel: v_veh, unit: kg"))
    with pytest.raises(SessionError, match="v_veh: kg cannot be converted to km/h"):
        import_file(tmp_path / "x.mf4", tmp_path / "out.mcap", str(tmp_path / "bench.yaml"))


@pytest.mark.parametrize("share", [0.0, 0.001, 0.02, 0.3, 0.6, 0.9, 0.99])
def test_cut_files_are_one_clear_line_or_whole(tmp_path: Path, share: float) -> None:
    (tmp_path / "bench.yaml").write_text(FOREIGN)
    file = foreign(tmp_path / "x.mf4")
    raw = file.read_bytes()
    file.write_bytes(b"MDF     4.10    "[: len(raw)] + raw[16 : int(len(raw) * share)] if share else b"MDF     ")
    with pytest.raises(SessionError) as caught:
        import_file(file, tmp_path / "out.mcap", str(tmp_path / "bench.yaml"))
    assert "\n" not in str(caught.value)
    assert not (tmp_path / "out.mcap").exists()


def test_a_channel_outside_its_record_is_refused(tmp_path: Path) -> None:
    """The library reads beyond the record then, and the process ends."""
    import asammdf

    (tmp_path / "bench.yaml").write_text(FOREIGN)
    file = foreign(tmp_path / "x.mf4")
    with asammdf.MDF(file) as mdf:
        time: Any = mdf.groups[0].channels[0]
        place = time.address + 24 + 8 * time.links_nr + 4
    raw = bytearray(file.read_bytes())
    raw[place : place + 4] = (22016).to_bytes(4, "little")
    file.write_bytes(raw)
    with pytest.raises(SessionError, match="damaged or cut: time is not within its record"):
        import_file(file, tmp_path / "out.mcap", str(tmp_path / "bench.yaml"))


@pytest.mark.parametrize("block", ["data_group", "channel_group", "channel"])
def test_links_in_a_circle_are_one_clear_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, block: str) -> None:
    """The library goes round and round."""
    import asammdf

    monkeypatch.setattr(mdf_file, "LONGEST_S", 0.3)
    file = foreign(tmp_path / "x.mf4")
    with asammdf.MDF(file) as mdf:
        group: Any = mdf.groups[0]
        address = (group.channels[0] if block == "channel" else getattr(group, block)).address
    raw = bytearray(file.read_bytes())
    raw[address + 24 : address + 32] = address.to_bytes(8, "little")  # the next one is itself
    file.write_bytes(raw)
    before = signal.getsignal(signal.SIGALRM)
    with pytest.raises(SessionError, match=r"no MDF file that can be read: it takes more than 0.3 s"):
        import_file(file, tmp_path / "out.mcap")
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
    assert signal.getsignal(signal.SIGALRM) is before


def test_without_the_library_one_line_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = foreign(tmp_path / "x.mf4")
    monkeypatch.setitem(sys.modules, "asammdf", None)
    with pytest.raises(SessionError, match=r"MDF4 needs asammdf: install ev-cockpit\[import\]"):
        import_file(file, tmp_path / "out.mcap")
