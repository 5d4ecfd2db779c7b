"""`import` and `export` as a person calls them: what they print, and their exit status."""

from pathlib import Path

import msgspec
import pytest
import typer
from typer.testing import CliRunner

from mock_vehicle import cli_import
from tests.mock_vehicle.sessions.can_logs import Sent, battery, gvret, motion, write_car
from tests.mock_vehicle.sessions.samples import row, write_csv, write_recording


@pytest.fixture
def app() -> typer.Typer:
    app = typer.Typer()
    cli_import.register(app)
    return app


def test_a_can_log_with_its_dbc_and_a_mapping_of_ones_own(app: typer.Typer, tmp_path: Path) -> None:
    dbc, mapping = write_car(tmp_path)
    log = gvret(tmp_path / "x.csv", [motion(1, 10), battery(1.5, 1, 400), Sent(2, 0x7FF, b"\0"), motion(0, 9)])
    call = ["import", str(log), str(tmp_path / "o.mcap"), "--dbc", str(dbc), "--mapping", str(mapping)]
    said = CliRunner().invoke(app, call)
    assert said.exit_code == 0
    lines = said.stdout.splitlines()
    assert lines[0] == "4 frames read, 2 kept, 1 dropped, 1 not asked for"
    assert "  dropped 1: time goes backwards" in lines
    assert "  its times count from no date: it is taken to begin at 2000-01-01T00:00:00Z, --start says another" in lines
    as_json = CliRunner().invoke(app, [*call, "--json", "--start", "2024-01-01T00:00:00Z"])
    found = msgspec.json.decode(as_json.stdout)
    assert (found["unit"], found["read"], found["kept"]) == ("frames", 4, 2)
    assert found["dropped"] == {"time goes backwards": 1}
    assert found["notes"] == ["1 ids are not in the DBC"]
    assert found["messages"] == 7


def test_export_says_what_it_wrote(app: typer.Typer, tmp_path: Path) -> None:
    whole = write_recording(tmp_path / "a.mcap", [(1e9, "Vehicle.Speed", 1.0), (1e9 + 1, "Vehicle.Speed", 2.0)])
    said = CliRunner().invoke(app, ["export", str(whole), str(tmp_path / "a.csv"), "--step", "0.5"])
    assert said.exit_code == 0
    assert said.stdout.splitlines()[0] == "3 rows of 1 signals"
    as_json = CliRunner().invoke(app, ["export", str(whole), str(tmp_path / "a.csv"), "--long", "--json"])
    assert msgspec.json.decode(as_json.stdout)["written"] == 2


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["import", "drive.csv", "o.mcap", "--dbc", "none.dbc"], "none.dbc: No such file"),
        (["import", "frames.csv", "o.mcap"], "a log of frames needs --dbc FILE"),
        (["import", "drive.csv", "o.mcap", "--mapping", "car.yaml"], "it is for another kind of file (can)"),
        (["import", "drive.csv", "o.mcap", "--mapping", "none.yaml"], "there is no mapping 'none.yaml'"),
        (["export", "a.mcap", "a.xls"], "an export is called"),
        (["export", "drive.csv", "a.csv"], "not an MCAP recording"),
        (["export", "cut.mcap", "a.csv"], "the recording is truncated"),
        (["export", "a.mcap", "a.mcap"], "an export is called"),
        (["export", "none.mcap", "a.csv"], "No such file"),
    ],
)
def test_what_goes_wrong_is_one_line_and_status_1(
    app: typer.Typer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], reason: str
) -> None:
    monkeypatch.chdir(tmp_path)
    write_csv(Path("drive.csv"), [row(0), row(0.1)])
    gvret(Path("frames.csv"), [motion(0, 1)])
    write_car(Path())
    whole = write_recording(Path("a.mcap"), [(1.0, "Vehicle.Speed", 1.0)]).read_bytes()
    Path("cut.mcap").write_bytes(whole[: len(whole) // 2])
    before = sorted(tmp_path.iterdir())
    result = CliRunner().invoke(app, arguments)
    assert (result.exit_code, result.stdout) == (1, "")
    assert len(result.stderr.splitlines()) == 1
    assert reason in result.stderr
    assert sorted(tmp_path.iterdir()) == before
