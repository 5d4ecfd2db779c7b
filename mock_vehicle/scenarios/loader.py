"""Finds and reads scenarios; a wrong file is one line that names the file and the field."""

from pathlib import Path
from typing import Any

import msgspec
import yaml

from mock_vehicle.scenarios.schema import Event, Scenario

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
    _check(scenario, path.name)
    return scenario


def _field(message: str) -> str:
    """msgspec says ``… - at `$.route[2].limit_km_h` ``; put the place first."""
    text, _, place = message.partition(" - at `$.")
    return f"{place.rstrip('`')}: {text}" if place else text


def _check(scenario: Scenario, file: str) -> None:
    if scenario.start.tzinfo is None:
        raise ScenarioError(f"{file}: start: needs a time zone, for example 2026-01-14T07:10:00+01:00")
    times = [point.at_min for point in scenario.weather]
    if times != sorted(set(times)) or times[0] != 0:
        raise ScenarioError(f"{file}: weather: at_min must begin at 0 and rise from point to point")
    if scenario.initial.speed_km_h and not scenario.route:
        raise ScenarioError(f"{file}: initial.speed_km_h: a car that moves needs a route")
    for number, event in enumerate(scenario.events):
        _check_event(event, scenario, f"{file}: events[{number}]")


def _check_event(event: Event, scenario: Scenario, where: str) -> None:
    moments = [moment for moment in (event.at_s, event.at_km, event.after_arrival_s) if moment is not None]
    if len(moments) != 1:
        raise ScenarioError(f"{where}: needs exactly one of at_s, at_km and after_arrival_s")
    if event.at_s is None and not scenario.route:
        raise ScenarioError(f"{where}: at_km and after_arrival_s need a route")
    if event.at_km is not None and event.at_km > scenario.length_km:
        raise ScenarioError(f"{where}: at_km {event.at_km} lies behind the end of the route, {scenario.length_km:g} km")
    if not (
        event.plug_in or event.unplug or event.enter or event.leave or event.fault or event.settings or event.event
    ):
        raise ScenarioError(f"{where}: says nothing of what happens")
