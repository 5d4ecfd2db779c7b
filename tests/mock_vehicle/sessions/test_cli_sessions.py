"""The commands as a person calls them: what they print, and their exit status."""

from pathlib import Path

import msgspec
import pytest
import typer
from typer.testing import CliRunner

from mock_vehicle import cli_import, cli_sessions
from tests.mock_vehicle.sessions.samples import row, write_csv, write_recording


@pytest.fixture
def app() -> typer.Typer:
    app = typer.Typer()
    cli_import.register(app)
    cli_sessions.register(app)
    return app


def test_import_then_inspect(app: typer.Typer, tmp_path: Path) -> None:
    source = write_csv(tmp_path / "x.csv", [row(0, speed=10), row(0.1, speed=20), row(0.1)])
    out = tmp_path / "x.mcap"
    imported = CliRunner().invoke(app, ["import", str(source), str(out), "--start", "2024-01-01T00:00:00Z"])
    assert imported.exit_code == 0
    assert "3 rows read, 2 kept, 1 dropped" in imported.stdout
    assert "dropped 1: time does not go forwards" in imported.stdout
    shown = CliRunner().invoke(app, ["inspect", str(out), "--json"])
    assert shown.exit_code == 0
    found = msgspec.json.decode(shown.stdout)
    assert (found["start"], found["duration"]) == (1704067200.0, 0.1)
    counts = {channel["topic"]: channel["count"] for channel in found["channels"]}
    assert counts["vehicle/bmw_i3_60ah/state/Vehicle/Speed"] == 2
    assert sum(counts.values()) == found["messages"]
    table = CliRunner().invoke(app, ["inspect", str(out)])
    assert table.exit_code == 0
    assert "vehicle/bmw_i3_60ah/state/Vehicle/Speed" in table.stdout


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["import", "text.csv", "out.mcap"], "no mapping knows this kind of file"),
        (["import", "empty", "out.mcap"], "the file is empty"),
        (["import", "missing.csv", "out.mcap"], "No such file"),
        (["import", "whole.mcap", "out.mcap"], "it is a recording already"),
        (["import", "drive.csv", "out.mcap", "--mapping", "none"], "there is no mapping 'none'"),
        (["import", "drive.csv", "out.mcap", "--start", "noon"], "'noon' is not a time"),
        (["inspect", "cut.mcap"], "the recording is truncated"),
        (["inspect", "text.csv"], "not an MCAP recording"),
        (["inspect", "empty", "--json"], "the file is empty"),
        (["replay", "cut.mcap", "--broker", "mqtt://127.0.0.1:1", "--vehicle", "car"], "the recording is truncated"),
        (["replay", "whole.mcap", "--broker", "nowhere", "--vehicle", "car"], "the broker's URL must begin with"),
        (["replay", "whole.mcap", "--broker", "mqtt://h", "--vehicle", "a/b"], "vehicle id 'a/b' must be"),
        (["replay", "whole.mcap", "--broker", "mqtt://h", "--vehicle", "car", "--rate", "0"], "--rate 0: give"),
    ],
)
def test_what_goes_wrong_is_one_line_and_status_1(
    app: typer.Typer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], reason: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("text.csv").write_text("Dear reader,\n")
    Path("empty").touch()
    write_csv(Path("drive.csv"), [row(0), row(0.1)])
    whole = write_recording(Path("whole.mcap"), [(1.0, "Vehicle.Speed", 1.0)]).read_bytes()
    Path("cut.mcap").write_bytes(whole[: len(whole) // 2])
    before = sorted(tmp_path.iterdir())
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1
    assert result.stderr.startswith(f"mock-vehicle {arguments[0]}: ")
    assert reason in result.stderr
    assert sorted(tmp_path.iterdir()) == before
