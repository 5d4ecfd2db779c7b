"""The program `hmi`: what it takes, and what it says to what it does not take."""

import pytest
import typer
from typer.testing import CliRunner, Result

from hmi.cli import app, parse_size


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
     ("mqtt://127.0.0.1", "a/b"), ("mqtt://127.0.0.1", "#"), ("mqtt://127.0.0.1", "")],
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


def test_without_a_broker_it_says_what_is_missing() -> None:
    result = CliRunner().invoke(app, ["state"], env={"EV_COCKPIT_BROKER": ""})
    assert result.exit_code == 2


@pytest.mark.parametrize(("option", "value"), [("--theme", "dusk"), ("--size", "big"), ("--duration", "-1")])
def test_a_faulty_option_is_named(option: str, value: str) -> None:
    result = hmi("run", "--broker", "mqtt://127.0.0.1:9", option, value)
    assert result.exit_code == 2
    assert option in result.stderr
