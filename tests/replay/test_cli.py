"""`hmi replay`: what it takes, and what it starts."""

from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from hmi import demo
from hmi.cli import app
from hmi.supervisor import Child


class Started(Child):
    """A process that is only noted down."""

    every: "list[tuple[str, list[str], dict[str, str]]]" = []  # noqa: RUF012 - reset by the fixture

    def __init__(self, name: str, module: str, arguments: list[str], exits: Any, **named: Any) -> None:
        self.name = name
        self.every.append((name, [module, *arguments], dict(named.get("variables") or {})))
        if name in ("import", "cockpit"):
            if name == "import":
                Path(arguments[-1]).touch()
            exits.put(self)

    @property
    def failed(self) -> bool:
        return False

    @property
    def never_came_up(self) -> bool:
        return False

    def end(self, grace_s: float) -> None:
        pass


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> dict[str, tuple[list[str], dict[str, str]]]:
    Started.every = []
    monkeypatch.setattr(demo, "Child", Started)
    return {}


def replay(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["replay", *arguments], env={"COLUMNS": "160", "TERM": "dumb"})


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    file = tmp_path / "drive.mcap"
    file.write_bytes(b"\x89MCAP0\r\n")
    return file


@pytest.mark.usefixtures("started")
def test_it_starts_replayer_and_cockpit_and_the_bar_has_a_testers_rights(recording: Path) -> None:
    result = replay(
        *(str(recording), str(recording), "--headless", "--rate", "max", "--start", "90", "--paused", "--loop"),
        *("--size", "1280x800", "--theme", "day", "--panel", "energy"),
    )
    assert result.exit_code == 0, result.output
    by_name = {name: (words, variables) for name, words, variables in Started.every}
    words, variables = by_name["vehicle"]
    assert words[:4] == ["mock_vehicle", "replay", str(recording), str(recording)]
    assert words[4:] == ["--rate", "max", "--start", "90", "--paused", "--loop", "--control", "--vehicle", "demo"]
    assert "EV_COCKPIT_REPLAY" not in variables
    words, variables = by_name["cockpit"]
    assert variables["EV_COCKPIT_BROKER"].startswith("mqtt://hmi:")
    assert variables["EV_COCKPIT_REPLAY"].startswith("mqtt://tester:")
    for option in ("--headless", "--size", "--panel", "--theme"):
        assert option in words
    assert not any("tester" in word for word in words)


@pytest.mark.usefixtures("started")
def test_what_is_no_mcap_is_imported_each_under_its_name(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "drive.csv").write_text("t\n")
    result = replay(str(tmp_path / "a" / "drive.csv"), str(tmp_path / "b" / "drive.csv"), "--headless")
    assert result.exit_code == 0, result.output
    names = [Path(words[-1]).name for name, words, _ in Started.every if name == "import"]
    assert names == ["drive.mcap", "drive-2.mcap"]
    (vehicle,) = (words for name, words, _ in Started.every if name == "vehicle")
    assert [Path(word).name for word in vehicle[2:4]] == names


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        ([], "Missing argument"),
        (["nowhere.mcap"], "does not exist"),
        (["RECORDING", "--rate", "0"], "neither a number from 0.1 to 100 nor max"),
        (["RECORDING", "--rate", "nan"], "neither a number from 0.1 to 100 nor max"),
        (["RECORDING", "--size", "big"], "is not WIDTHxHEIGHT"),
    ],
)
@pytest.mark.usefixtures("started")
def test_what_cannot_be_is_said_before_anything_starts(arguments: list[str], line: str, recording: Path) -> None:
    result = replay(*(str(recording) if word == "RECORDING" else word for word in arguments))
    assert result.exit_code == 2
    assert line in " ".join(result.output.replace("│", " ").split())
    assert Started.every == []
