"""Lines of the map as they are drawn: cut to what can be seen, with no more points than can be told apart."""

import math
from collections.abc import Iterable, Sequence

from hmi.panels.map.geo import Point

LEFT, RIGHT, BELOW, ABOVE = 1, 2, 4, 8

STEPS_M = tuple(10.0**power for power in range(1, 7))
"""Distances between the ground's lines."""

FADE_FROM_PX, FADE_TO_PX = 20.0, 140.0
"""Lines closer than the first are not there, wider apart than the second they have their full strength."""


def cut(points: Iterable[Point], half_m: float, centre: Point, least_m: float) -> list[list[Point]]:
    """The parts of a line that touch the square of `half_m` round `centre`; corners closer than `least_m` merge."""
    parts: list[list[Point]] = []
    part: list[Point] = []
    before: Point | None = None
    outside_before = 0
    for point in points:
        outside = _outside(point, half_m, centre)
        if before is not None:
            if outside & outside_before:
                if part:
                    _close(parts, part, before)
                    part = []
            else:
                if not part:
                    part.append(before)
                if abs(point.x - part[-1].x) > least_m or abs(point.y - part[-1].y) > least_m:
                    part.append(point)
        before, outside_before = point, outside
    if part and before is not None:
        _close(parts, part, before)
    return parts


def _close(parts: list[list[Point]], part: list[Point], end: Point) -> None:
    if part[-1] != end:
        part.append(end)
    parts.append(part)


def _outside(point: Point, half: float, centre: Point) -> int:
    east, north = point.x - centre.x, point.y - centre.y
    side = LEFT if east < -half else RIGHT if east > half else 0
    return side | (BELOW if north < -half else ABOVE if north > half else 0)


def grid(step_m: float, centre: Point, half_m: float, but_every: int = 0) -> list[list[Point]]:
    """Lines of the ground every `step_m`, where they are in the whole plane, within the square; those that stand
    there already, `but_every` so many of them, are left out."""
    low, high = Point(centre.x - half_m, centre.y - half_m), Point(centre.x + half_m, centre.y + half_m)
    east = [x * step_m for x in _indices(step_m, low.x, high.x) if not (but_every and x % but_every == 0)]
    north = [y * step_m for y in _indices(step_m, low.y, high.y) if not (but_every and y % but_every == 0)]
    return [[Point(x, low.y), Point(x, high.y)] for x in east] + [[Point(low.x, y), Point(high.x, y)] for y in north]


def _indices(step_m: float, low: float, high: float) -> range:
    return range(math.ceil(low / step_m), math.floor(high / step_m) + 1)


def grid_steps(scale: float) -> tuple[tuple[float, float], tuple[float, float]]:
    """The fine and the coarse step (m) for a scale (px per m), each with its strength 0 … 1."""
    fine = next((step for step in STEPS_M if step * scale > FADE_FROM_PX), STEPS_M[-1])
    coarse = fine * 10
    return (fine, strength(fine * scale)), (coarse, 1.0)


def strength(gap_px: float) -> float:
    """How strong lines `gap_px` apart are drawn."""
    share = math.log(max(gap_px, 1e-9) / FADE_FROM_PX) / math.log(FADE_TO_PX / FADE_FROM_PX)
    return min(1.0, max(0.0, share))


def nearest_corner(points: Sequence[Point], at: Point, hint: int, reach: int) -> int:
    """The corner of a route that the car at `at` has passed last: of the stretches near `hint` the closest's begin.

    Only `reach` stretches on are looked at, and none behind, so that a route that crosses itself does not jump.
    """
    best, closest = hint, math.inf
    for index in range(hint, min(hint + reach, len(points) - 1)):
        a, b = points[index], points[index + 1]
        dx, dy = b.x - a.x, b.y - a.y
        length = dx * dx + dy * dy
        share = 0.0 if length == 0 else min(1.0, max(0.0, ((at.x - a.x) * dx + (at.y - a.y) * dy) / length))
        off = math.hypot(at.x - a.x - share * dx, at.y - a.y - share * dy)
        if off < closest:
            best, closest = index, off
    return best
