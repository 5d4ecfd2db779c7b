"""The program `hmi`: what it takes, and what it says to what it does not take."""

import subprocess
import sys
import time
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from hmi.cli import app, parse_size
from hmi.shell.panels import discover


def hmi(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments), env={"COLUMNS": "160", "TERM": "dumb"})


@pytest.mark.parametrize("command", ["run", "state", "demo"])
def test_every_program_has_help(command: str) -> None:
    result = hmi(command, "--help")
    assert result.exit_code == 0
    assert "Usage" in result.stdout


def test_without_a_command_there_is_help() -> None:
    result = hmi()
    for command in ("run", "state", "demo"):
        assert command in result.output


@pytest.mark.parametrize(
    ("text", "size"), [("1920x720", (1920, 720)), ("1280×800", (1280, 800)), ("99x99999", (99, 99999))]
)
def test_sizes(text: str, size: tuple[int, int]) -> None:
    assert parse_size(text) == size


@pytest.mark.parametrize("text", ["", "1920", "1920x", "x720", "1920 x 720", "-1x5", "1920x720x3", "1e3x720"])
def test_what_is_no_size(text: str) -> None:
    with pytest.raises(typer.BadParameter, match="WIDTHxHEIGHT"):
        parse_size(text)


@pytest.mark.parametrize("command", ["run", "state"])
@pytest.mark.parametrize(
    ("broker", "vehicle"),
    [("http://127.0.0.1", "demo"), ("127.0.0.1:1883", "demo"), ("mqtt://", "demo"), ("mqtt://h:99999", "demo"),
     ("mqtt://a..b", "demo"), ("mqtt://127.0.0.1", "a/b"), ("mqtt://127.0.0.1", "#"), ("mqtt://127.0.0.1", "")],
)  # fmt: skip
def test_a_faulty_address_or_vehicle_is_one_line(command: str, broker: str, vehicle: str) -> None:
    result = hmi(command, "--broker", broker, "--vehicle", vehicle)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith("hmi: ")
    assert len(result.stderr.splitlines()) == 1


def test_an_address_may_come_from_the_environment() -> None:
    result = CliRunner().invoke(app, ["state", "--wait", "0.1"], env={"EV_COCKPIT_BROKER": "mqtt://127.0.0.1:9"})
    assert result.exit_code == 1
    assert result.stderr == "hmi: no broker answers at mqtt://127.0.0.1:9\n"


@pytest.mark.parametrize("command", ["run", "state"])
@pytest.mark.parametrize("variable", ["", None])
def test_without_a_broker_it_says_what_is_missing(command: str, variable: str | None) -> None:
    result = CliRunner().invoke(app, [command], env={"EV_COCKPIT_BROKER": variable})
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith("hmi: which broker? Give --broker mqtt://")
    assert "EV_COCKPIT_BROKER" in result.stderr
    assert len(result.stderr.splitlines()) == 1


PANELS = ", ".join(panel.name for panel in discover())


def test_what_the_cockpit_cannot_do_is_one_line_and_said_at_once(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("neither a folder nor a certificate")
    plain = "mqtt://127.0.0.1:9"
    known = ", ".join(panel.name for panel in discover())
    wishes = {
        ("--broker", plain, "--panel", "attic"): f"hmi: there is no panel 'attic'; there are {known}",
        ("--broker", plain, "--screenshots", f"{file}/deeper"): f"hmi: pictures cannot be written to {file}/deeper: ",
        ("--broker", f"mqtts://127.0.0.1:9?ca={file}"): f"hmi: cannot use the certificates in {file}: ",
    }
    begun = time.monotonic()
    programs = {
        said: subprocess.Popen(
            [sys.executable, "-m", "hmi", "run", "--headless", "--duration", "60", *wish],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for wish, said in wishes.items()
    }
    answers = {said: (*program.communicate(timeout=50), program.returncode) for said, program in programs.items()}
    for said, (output, errors, status) in answers.items():
        assert (status, output) == (1, "")
        assert errors.startswith(said)
        assert len(errors.splitlines()) == 1
    assert time.monotonic() - begun < 40


@pytest.mark.parametrize(("option", "value"), [("--theme", "dusk"), ("--size", "big"), ("--duration", "-1")])
def test_a_faulty_option_is_named(option: str, value: str) -> None:
    result = hmi("run", "--broker", "mqtt://127.0.0.1:9", option, value)
    assert result.exit_code == 2
    assert option in result.stderr
