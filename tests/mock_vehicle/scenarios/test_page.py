"""docs/scenarios.md says what there is, and its examples work."""

import json
import re
from pathlib import Path
from typing import get_args

import msgspec
import pytest

from mock_vehicle.scenarios import schema
from mock_vehicle.scenarios.loader import parse
from mock_vehicle.simulation.controls import CONTROLS as EVERY_CONTROL
from mock_vehicle.simulation.controls import ORDERS, control
from mock_vehicle.simulation.faults import FAULTS
from mock_vehicle.simulation.simulation import Simulation
from mock_vehicle.world.weather import WeatherWish
from tests.mock_vehicle.simulation.playing import fresh

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "scenarios.md").read_text()
PARTS: list[type[msgspec.Struct]] = [WeatherWish]
PARTS += [each for each in vars(schema).values() if isinstance(each, type) and issubclass(each, msgspec.Struct)]
CONTROLS: list[tuple[str, str]] = re.findall(r"^\| `(\w+)` \| `(\{.*?\})` \|", PAGE, re.M)
BY_HAND: list[tuple[str, str]] = re.findall(r"/mock/demo/set/(\w+)\" -m '(.*)'", PAGE)


def test_its_scenario_is_one(tmp_path: Path) -> None:
    (example,) = re.findall(r"```yaml\n(.*?)```", PAGE, re.S)
    scenario = parse(example.encode(), tmp_path / "mine.yaml")
    Simulation(scenario).advance(1)


def test_it_names_every_field_and_fault() -> None:
    fields = {field for part in PARTS for field in part.__struct_fields__} - {"name"}
    missing = {name for name in fields | set(FAULTS) if f"`{name}`" not in PAGE and f"`{name}: true`" not in PAGE}
    assert missing == set()
    assert all(f"`{one}`" in PAGE for one in get_args(schema.PlugIn.__annotations__["type"]))


@pytest.mark.parametrize(("name", "payload"), CONTROLS + BY_HAND)
def test_its_controls_are_carried_out(name: str, payload: str) -> None:
    sim = Simulation(fresh("parked-charging"))
    order = control(sim, name, json.dumps(json.loads(payload)).encode())
    assert (order is not None) == (name in ORDERS)


def test_it_shows_every_control() -> None:
    assert sorted(name for name, _ in CONTROLS) == sorted(EVERY_CONTROL)
