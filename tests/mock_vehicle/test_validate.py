"""The energy model against the recorded i3 drives, and the command that does it."""

import json
from pathlib import Path

import numpy as np
import pytest
import typer
from numpy.typing import NDArray
from typer.testing import CliRunner

from mock_vehicle import cli_validate
from mock_vehicle.sessions.drive import Drive, read_drive
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.validate import (
    AIR,
    ALTITUDE,
    CURRENT,
    HEATING,
    SPEED,
    VOLTAGE,
    bias,
    median_error,
    validate_drive,
)
from mock_vehicle.vehicle.parameters import load_vehicle

REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "bmw_i3"
I3 = load_vehicle("bmw_i3_60ah")
app = typer.Typer()
cli_validate.register(app)


@pytest.fixture(scope="module")
def real_drives() -> list[Path]:
    files = sorted(REAL.glob("Trip*.csv"))
    if not files:
        pytest.skip(f"the recorded drives are not in {REAL}")
    return files


def drive(changes: dict[str, NDArray[np.float64] | None] | None = None, seconds: float = 600.0) -> Drive:
    """A made-up drive at 10 Hz with a sine for speed; `changes` replace columns (None: no such signal)."""
    times = np.arange(0.0, seconds, 0.1)
    columns: dict[str, NDArray[np.float64] | None] = {
        SPEED: 40 - 40 * np.cos(times / 60),
        ALTITUDE: np.full_like(times, 500.0),
        AIR: np.full_like(times, 20.0),
        VOLTAGE: np.full_like(times, 380.0),
        CURRENT: np.full_like(times, -20.0),
    }
    columns |= changes or {}
    series = {path: (times, values) for path, values in columns.items() if values is not None}
    return Drive("made up", "bmw_i3_60ah", 0.0, seconds, series)


def test_recorded_drives_are_met_within_the_limits(real_drives: list[Path]) -> None:
    results = [validate_drive(read_drive(file), I3, file.name) for file in real_drives]
    measured = {result.source: result.measured_kwh for result in results}
    assert measured["TripA01.csv"] == pytest.approx(1.289, abs=0.002)
    assert measured["TripA12.csv"] == pytest.approx(2.579, abs=0.002)
    assert measured["TripB05.csv"] == pytest.approx(2.811, abs=0.002)
    assert median_error(results) <= 0.05
    assert abs(bias(results)) <= 0.03


def test_energy_measured_is_voltage_times_current() -> None:
    result = validate_drive(drive(), I3, "x")
    assert result.measured_kwh == pytest.approx(380 * 20 * 600 / 3.6e6, rel=1e-3)
    assert result.km == pytest.approx(40 / 3.6 * 600 / 1000, rel=0.1)


def test_heating_counts_with_its_overhead() -> None:
    times = np.arange(0.0, 600.0, 0.1)
    without = validate_drive(drive(), I3, "x").modelled_kwh
    heated = validate_drive(drive({HEATING: np.full_like(times, 3000.0)}), I3, "x").modelled_kwh
    assert heated - without == pytest.approx((3000 * 1.0467 + 169) * 600 / 3.6e6, rel=0.01)


def test_steps_of_a_metre_in_altitude_are_no_hills() -> None:
    times = np.arange(0.0, 600.0, 0.1)
    rippled = drive({ALTITUDE: np.where(np.sin(times / 7) > 0, 501.0, 500.0)})
    assert validate_drive(rippled, I3, "x").modelled_kwh == pytest.approx(
        validate_drive(drive(), I3, "x").modelled_kwh, rel=0.03
    )


def test_a_jump_in_altitude_does_not_ruin_a_drive() -> None:
    times = np.arange(0.0, 600.0, 0.1)
    jumped = validate_drive(drive({ALTITUDE: np.where(times > 300, 0.0, 500.0)}), I3, "x")
    assert jumped.modelled_kwh == pytest.approx(validate_drive(drive(), I3, "x").modelled_kwh, rel=0.01)


def test_a_gap_counts_on_neither_side() -> None:
    whole = drive()
    series = {
        path: (times[(times < 200) | (times > 300)], values[(times < 200) | (times > 300)])
        for path, (times, values) in ((path, whole[path]) for path in whole)
    }
    cut = validate_drive(Drive("cut", "x", 0.0, 600.0, series), I3, "x")
    full = validate_drive(whole, I3, "x")
    assert cut.measured_kwh == pytest.approx(full.measured_kwh * 5 / 6, rel=0.01)
    assert cut.modelled_kwh == pytest.approx(full.modelled_kwh * 5 / 6, rel=0.15)


def test_a_stop_at_a_charger_is_left_out() -> None:
    times = np.arange(0.0, 600.0, 0.1)
    charging = (times > 200) & (times < 300)
    charged = drive(
        {
            SPEED: np.where(charging, 0.0, 50.0),
            CURRENT: np.where(charging, 100.0, -20.0),
        }
    )
    assert validate_drive(charged, I3, "x").measured_kwh == pytest.approx(380 * 20 * 500 / 3.6e6, rel=0.03)


@pytest.mark.parametrize("path", [SPEED, ALTITUDE, AIR, VOLTAGE, CURRENT])
def test_what_is_missing_is_named(path: str) -> None:
    with pytest.raises(SessionError, match=f"x: .*{path}"):
        validate_drive(drive({path: None}), I3, "x")


def test_a_car_that_stands_or_gives_nothing_cannot_be_compared() -> None:
    still = np.zeros(6000)
    with pytest.raises(SessionError, match="does not move"):
        validate_drive(drive({SPEED: still}), I3, "x")
    with pytest.raises(SessionError, match="no energy"):
        validate_drive(drive({CURRENT: still}), I3, "x")


def test_a_drive_of_years_is_refused_before_it_fills_the_memory() -> None:
    whole = drive()
    with pytest.raises(SessionError, match="x: from its first to its last time it takes 347 days"):
        validate_drive(Drive("x", "x", 0.0, 3e7, dict(whole)), I3, "x")


def test_json_has_exactly_what_is_promised(real_drives: list[Path]) -> None:
    result = CliRunner().invoke(app, [str(real_drives[-1]), "--json"])
    assert result.exit_code == 0
    (trip,) = json.loads(result.stdout)
    assert set(trip) == {"source", "km", "measured_kwh", "modelled_kwh"}
    assert trip["source"] == str(real_drives[-1])
    assert trip["measured_kwh"] == pytest.approx(1.344, abs=0.002)


def test_the_table_tells_median_and_bias(real_drives: list[Path]) -> None:
    result = CliRunner().invoke(app, [str(file) for file in real_drives[:2]])
    assert result.exit_code == 0
    assert "TripA01.csv" in result.stdout
    assert "median absolute error" in result.stdout
    assert "bias of the total" in result.stdout


@pytest.mark.parametrize("content", [None, b"", b"a;b\n1;2\n", b"\x89MCAP0\r\n\x01"])
def test_a_bad_file_is_one_line_and_a_failure(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "drive.csv"
    if content is not None:
        file.write_bytes(content)
    result = CliRunner().invoke(app, [str(file), "--json"])
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.startswith("mock-vehicle validate: ")
    assert result.stderr.count("\n") == 1
    assert "drive.csv" in result.stderr


def test_a_truncated_drive_is_a_failure(real_drives: list[Path], tmp_path: Path) -> None:
    file = tmp_path / "cut.csv"
    file.write_bytes(real_drives[-1].read_bytes()[:200_003])
    result = CliRunner().invoke(app, [str(file)])
    assert result.exit_code == 1
    assert "truncated" in result.stderr


def test_an_unknown_vehicle_is_told(real_drives: list[Path]) -> None:
    result = CliRunner().invoke(app, [str(real_drives[-1]), "--vehicle", "nonesuch"])
    assert result.exit_code == 1
    assert "no vehicle 'nonesuch'" in result.stderr
