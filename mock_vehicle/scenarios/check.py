"""What a scenario's fields must be together, and what they name must exist."""

from collections.abc import Iterator
from typing import Any

from hmi.bus.catalogue import Kind, default_catalogue
from hmi.bus.errors import InvalidValueError
from mock_vehicle.scenarios.payload import payload_fault
from mock_vehicle.scenarios.schema import Event, Scenario
from mock_vehicle.simulation.faults import FAULTS
from mock_vehicle.simulation.refusal import Refusal
from mock_vehicle.simulation.values import check_value, sentence
from mock_vehicle.vehicle.parameters import vehicle_names

FIRST_YEAR, LAST_YEAR = 2000, 2100


def faults_of(scenario: Scenario) -> Iterator[str]:
    """What is wrong, each as ``field: what``."""
    if scenario.vehicle not in vehicle_names():
        yield f"vehicle: there is no {scenario.vehicle!r}; there are: {', '.join(vehicle_names())}"
    if scenario.start.tzinfo is None:
        yield "start: needs a time zone, for example 2026-01-14T07:10:00+01:00"
    elif not FIRST_YEAR <= scenario.start.year <= LAST_YEAR:
        yield f"start: must lie between the years {FIRST_YEAR} and {LAST_YEAR}"
    times = [point.at_min for point in scenario.weather]
    if times != sorted(set(times)) or times[0] != 0:
        yield "weather: at_min must begin at 0 and rise from point to point"
    if scenario.initial.speed_km_h and not scenario.route:
        yield "initial.speed_km_h: a car that moves needs a route"
    yield from _settings(scenario.initial.settings, "initial.settings")
    for number, event in enumerate(scenario.events):
        where = f"events[{number}]"
        yield from _event(event, scenario, where)
        yield from _settings(event.settings, f"{where}.settings")


def _event(event: Event, scenario: Scenario, where: str) -> Iterator[str]:
    moments = [moment for moment in (event.at_s, event.at_km, event.after_arrival_s) if moment is not None]
    if len(moments) != 1:
        yield f"{where}: needs exactly one of at_s, at_km and after_arrival_s"
    elif event.at_s is None and not scenario.route:
        yield f"{where}: at_km and after_arrival_s need a route"
    elif event.at_km is not None and event.at_km > scenario.length_km:
        yield f"{where}: at_km {event.at_km:g} lies behind the end of the route, {scenario.length_km:g} km"
    if event.fault is not None and event.fault.name not in FAULTS:
        yield f"{where}.fault: there is no {event.fault.name!r}; there are: {', '.join(FAULTS)}"
    if event.event is not None and (fault := payload_fault(event.event.payload)) is not None:
        yield f"{where}.event: {fault}"
    acts = (event.plug_in, event.unplug, event.enter, event.leave, event.fault, event.settings, event.event)
    if not any(acts):
        yield f"{where}: says nothing of what happens"


def _settings(settings: dict[str, Any], where: str) -> Iterator[str]:
    for path, value in settings.items():
        spec = default_catalogue().get(path)
        if spec is None or spec.kind is not Kind.ACTUATOR:
            yield f"{where}: {path} is not an actuator of the catalogue"
            continue
        try:
            check_value(path, spec.check(value))
        except InvalidValueError as error:
            words = sentence(path)
            yield f"{where}: {error}" if words is None else f"{where}: {path}: {words}"
        except Refusal as refusal:
            yield f"{where}: {path}: {refusal}"
