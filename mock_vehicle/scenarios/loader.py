"""Finds and reads scenarios; a wrong file is one line that names the file and the field."""

from pathlib import Path
from typing import Any

import msgspec
import yaml

from mock_vehicle.scenarios.check import faults_of
from mock_vehicle.scenarios.schema import Scenario

FOLDER = Path(__file__).parent
DEFAULT = "coming-home"
"""Shows the most in the shortest time: driving, parking, plugging in."""


class ScenarioError(Exception):
    """A scenario is missing or wrong; the message is one line for a person."""


def names() -> list[str]:
    """The scenarios that ship with the project."""
    return sorted(path.stem for path in FOLDER.glob("*.yaml"))


def load(name_or_path: str) -> Scenario:
    """Read a scenario by its name, or a file of one's own by its path (anything with a ``/`` or ``.yaml``)."""
    if "/" in name_or_path or name_or_path.endswith((".yaml", ".yml")):
        path = Path(name_or_path)
    else:
        path = FOLDER / f"{name_or_path}.yaml"
        if not path.is_file():
            raise ScenarioError(f"no scenario is called {name_or_path!r}; there are: {', '.join(names())}")
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise ScenarioError(f"{path}: cannot be read: {error.strerror or error}") from error
    return parse(raw, path)


def parse(raw: bytes, path: Path) -> Scenario:
    """Read the YAML `raw` of the file `path`; raises `ScenarioError`."""
    try:
        tree: Any = yaml.load(raw, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ScenarioError(f"{path.name}, line {line}: not valid YAML: {error.problem}") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ScenarioError(f"{path.name}: not valid YAML: {' '.join(str(error).split())}") from error
    if not isinstance(tree, dict):
        raise ScenarioError(f"{path.name}: expected fields such as 'description' and 'route'")
    try:
        scenario = msgspec.convert({"name": path.stem, **tree}, Scenario)
    except msgspec.ValidationError as error:
        raise ScenarioError(f"{path.name}: {_field(str(error))}") from error
    for fault in faults_of(scenario):
        raise ScenarioError(f"{path.name}: {fault}")
    return scenario


def _field(message: str) -> str:
    """msgspec says ``… - at `$.route[2].limit_km_h` ``; put the place first."""
    text, _, place = message.partition(" - at `$.")
    return f"{place.rstrip('`')}: {text}" if place else text
