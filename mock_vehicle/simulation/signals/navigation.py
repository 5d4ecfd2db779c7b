"""Guidance: the way, what is left of it, what to do next. Without guidance the lists are empty, the rest is gone."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from mock_vehicle.simulation.stream import Row

if TYPE_CHECKING:
    from mock_vehicle.simulation.guidance import Guidance
    from mock_vehicle.simulation.simulation import Simulation

N = "Vehicle.Navigation"
ROUTE, MANEUVER = f"{N}.Route", f"{N}.Maneuver"


def _guided(path: str, get: "Callable[[Guidance], Any]", resolution: float = 0.0, group: str = "") -> Row:
    """A row that is there only while the car guides."""

    def value(sim: "Simulation") -> Any:
        return None if sim.guidance.plan is None else get(sim.guidance)

    return Row(path, value, resolution, 1 if resolution in (0.1, 0.5) else 0, group, is_deleted=True)


def _points(sim: "Simulation", name: str) -> tuple[float, ...]:
    points: tuple[float, ...] = () if sim.guidance.plan is None else getattr(sim.guidance.plan, name)
    return points


ROWS = [
    Row(f"{ROUTE}.Latitude", lambda s: _points(s, "latitude"), group="route"),
    Row(f"{ROUTE}.Longitude", lambda s: _points(s, "longitude"), group="route"),
    _guided(f"{ROUTE}.Destination", lambda g: g.name),
    _guided(f"{ROUTE}.Length", lambda g: g.plan.length_m if g.plan else None, 1.0),
    _guided(f"{ROUTE}.RemainingDistance", lambda g: g.left_m, 10.0, "way"),
    _guided(f"{ROUTE}.RemainingTime", lambda g: g.left_s, 5.0, "way"),
    _guided(f"{ROUTE}.ArrivalStateOfCharge", lambda g: g.arrival_soc, 0.1),
    _guided(f"{ROUTE}.PlannedArrivalStateOfCharge", lambda g: g.planned_soc, 0.1),
    _guided(f"{ROUTE}.PlannedStateOfCharge", lambda g: g.planned_course),
    _guided(f"{MANEUVER}.Type", lambda g: g.turn.kind, group="turn"),
    _guided(f"{MANEUVER}.Distance", lambda g: g.turn_left_m, 10.0, "turn"),
    _guided(f"{MANEUVER}.Road", lambda g: g.turn.road, group="turn"),
]
