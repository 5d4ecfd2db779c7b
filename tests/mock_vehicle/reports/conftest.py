"""Recordings, rules and the program, as small as can be."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest
import typer
from mcap.writer import Writer
from typer.testing import CliRunner, Result

from hmi.bus.payloads import encode_state
from mock_vehicle import cli_reports
from mock_vehicle.reports.check import check_file
from mock_vehicle.reports.findings import FileReport
from mock_vehicle.reports.rules_file import load_rules

SPEED = "Vehicle.Speed"
SOC = "Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed"
POWER = "Vehicle.Powertrain.TractionBattery.CurrentPower"
REAL = Path(__file__).resolve().parents[4] / "shared" / "data"

type Say = tuple[float, str, Any]
"""Seconds from the start, a signal's path or a topic without its vehicle, and a value or a payload."""

START = 1_700_000_000


def write(file: Path, messages: Sequence[Say], vehicle: str = "car") -> Path:
    """A recording of `messages`, written by the library alone, so that anything may stand in it."""
    with file.open("wb") as stream:
        writer = Writer(stream)
        writer.start()
        channels: dict[str, int] = {}
        for seconds, name, value in messages:
            topic = f"state/{name.replace('.', '/')}" if name.startswith("Vehicle.") else name
            full = f"vehicle/{vehicle}/{topic}"
            if full not in channels:
                channels[full] = writer.register_channel(full, "json", 0)
            payload = value if isinstance(value, bytes) else encode_state(value, START + seconds)
            moment = round((START + seconds) * 1e9)
            writer.add_message(channels[full], moment, payload, moment)
        writer.finish()  # type: ignore[no-untyped-call]
    return file


def every(path: str, values: Sequence[Any], step: float = 1.0, start: float = 0.0) -> list[Say]:
    """`values` of one signal, `step` seconds apart."""
    return [(start + number * step, path, value) for number, value in enumerate(values)]


def together(*parts: Sequence[Say]) -> list[Say]:
    """In order of time."""
    return sorted((one for part in parts for one in part), key=lambda one: one[0])


@pytest.fixture
def check(tmp_path: Path) -> Callable[..., FileReport]:
    """Check messages by one rule, given as its fields."""

    def run(messages: Sequence[Say], **rule: Any) -> FileReport:
        rules = tmp_path / "rules.yaml"
        rules.write_bytes(msgspec.yaml.encode({"rules": [{"name": "the rule", **rule}]}))
        return check_file(write(tmp_path / "x.mcap", messages), load_rules(rules))

    return run


@pytest.fixture
def program() -> Callable[..., Result]:
    """Call `mock-vehicle` with arguments."""
    app = typer.Typer()
    cli_reports.register(app)
    app.command("other")(lambda: None)

    def run(*arguments: object) -> Result:
        return CliRunner().invoke(app, [str(one) for one in arguments])

    return run
