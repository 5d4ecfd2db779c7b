"""Which places are drawn, and where: the destination and the chosen one always, others where there is room."""

import math
from collections.abc import Iterable
from typing import NamedTuple

from hmi.panels.map.geo import Place, Plane, Point
from hmi.panels.map.places import KnownPlace

ROOM_PX = 84.0
"""Two pins closer than this cannot be touched apart: the later one is left out."""

CHOSEN, GOAL = "chosen", "destination"
DROPPED_ICON, GOAL_ICON = "map-marker", "flag-checkered"


class Pin(NamedTuple):
    """A mark on the plane (`x`, `y` in metres); `id` is its place's, or what it is."""

    id: str
    icon: str
    title: str
    x: float
    y: float
    role: str


def pins(
    plane: Plane,
    known: Iterable[KnownPlace],
    goal: Place | None,
    dropped: Place | None,
    chosen: str,
    scale: float,
) -> list[Pin]:
    """The pins to draw at `scale` (px per metre), the most important first."""
    wanted = [_of(plane, one, goal, chosen) for one in known]
    if goal is not None and not any(pin.role == GOAL for pin in wanted):
        wanted.append(_mark(plane, GOAL, GOAL_ICON, goal, GOAL))
    if dropped is not None:
        wanted.append(_mark(plane, CHOSEN, DROPPED_ICON, dropped, CHOSEN))
    wanted.sort(key=lambda pin: pin.role == "")
    drawn: list[Pin] = []
    for pin in wanted:
        if pin.role or all(_apart(pin, other) * scale >= ROOM_PX for other in drawn):
            drawn.append(pin)
    return drawn


def _of(plane: Plane, known: KnownPlace, goal: Place | None, chosen: str) -> Pin:
    role = GOAL if known.at == goal else CHOSEN if known.id == chosen else ""
    return Pin(known.id, known.icon, known.title, *plane.point(known.at), role)


def _mark(plane: Plane, name: str, icon: str, at: Place, role: str) -> Pin:
    return Pin(name, icon, "", *plane.point(at), role)


def _apart(one: Pin, other: Pin) -> float:
    return math.dist(Point(one.x, one.y), Point(other.x, other.y))
