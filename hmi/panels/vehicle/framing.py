"""How far away the camera stands so that the solid car fills its picture, and where the tyres' labels stand."""

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from hmi.panels.vehicle.solid.shape import AXLE, TRACK, WHEEL
from hmi.panels.vehicle.solid.store import CM

LENS = 22.0
"""Degrees from the picture's lower to its upper edge: from afar, as cars are photographed."""

type Points = NDArray[np.float64]
type Flags = NDArray[np.bool_]
type Pair = tuple[float, float]

_AIR = 0.03
"""Share of the picture that stays free on each side."""

_ROUNDS = 10
"""A picture's size goes nearly with 1/distance: so many corrections come within a px."""

_SIDE = [
    *((2.36, 0.62, 0.30), (2.28, 0.25, 0.60), (2.12, 0.55, 0.86), (1.45, 0.0, 0.92), (0.87, 1.0, 1.12)),
    *((1.0, 0.27, 0.90), (0.2, 1.38, 0.50), (-0.6, 1.43, 0.45), (-1.45, 0.0, 0.92), (-1.0, 0.27, 0.92)),
    *((-2.36, 1.03, 0.55), (-2.30, 0.85, 0.84), (-2.26, 0.25, 0.70), (1.6, 0.0, 1.12), (-1.6, 0.0, 1.12)),
]
_DOORS = [(0.45, 0.95, 1.78), (0.45, 0.3, 1.78), (-0.62, 0.95, 1.78), (-0.62, 0.3, 1.78)]
_LIDS = [(-2.10, 1.95, 0.55), (-1.8, 2.0, 0.50)]


def _both_sides(right: list[tuple[float, float, float]]) -> Points:
    """In cm, of points in m."""
    points = np.array(right) * CM
    result: Points = np.concatenate([points, points * np.array([1.0, 1.0, -1.0])])
    return result


OUTLINE, DOORS, LIDS = _both_sides(_SIDE), _both_sides(_DOORS), _both_sides(_LIDS)
CABLE: Points = np.array([(-258.0, 0.0, -175.0)])
BEAMS = _both_sides([(3.0, 0.0, 0.8)])
HUBS: Points = np.array([(x, WHEEL, z) for x in (AXLE, -AXLE) for z in (-TRACK, TRACK)]) * CM
"""As `signals.wheel` counts them."""


class Mark(NamedTuple):
    """Where a tyre's label is, its middle; and the line from it to the tyre, `behind` the car or before it. In px."""

    label: Pair
    start: Pair
    end: Pair
    behind: bool


class Framing(NamedTuple):
    """Of the camera, turned as asked, from the car's middle on the road: how far back, to the right and up, cm."""

    distance: float
    across: float
    up: float
    marks: list[Mark]


def framing(
    look: Pair, size: Pair, label: Pair, out: tuple[float, float, float, float] = (0, 0, 0, 0), gap: float = 0.0
) -> Framing:
    """For a camera at `look` (degrees around the car, 0 from its right, and above the road), a picture and labels of
    these sizes (px) that keep `gap` px from the car, and doors, boot, cable and light so far `out` (0 … 1).

    Where that leaves the car larger the labels stand beside it, else above and below.
    """
    width, height = max(1.0, size[0]), max(1.0, size[1])
    base = OUTLINE.mean(axis=0)
    moving = [base + (far - base) * share for far, share in zip((DOORS, LIDS, CABLE, BEAMS), out, strict=True)]
    points = _turned(np.concatenate([OUTLINE, *moving]), *look)
    beside = _fitted(points, width - 2 * (label[0] + gap), height, height)
    over = _fitted(points, width, height - 2 * (label[1] + gap), height)
    camera = min(beside, over)
    scale = height / 2 / math.tan(math.radians(LENS / 2))

    def seen(turned: Points) -> Points:
        flat = (turned[:, :2] - camera[1:]) / (camera[0] - turned[:, 2:]) * scale
        result: Points = flat * (1, -1) + (width / 2, height / 2)
        return result

    around = math.radians(look[0])
    is_by_side = abs(math.cos(around)) * AXLE > abs(math.sin(around)) * TRACK
    is_behind = (HUBS[:, 2] * math.cos(around) if is_by_side else HUBS[:, 0] * math.sin(around)) < 0
    ends = seen(_turned(HUBS * np.where(is_behind[:, None], 1.0, (1.0, 0.0, 1.1)), *look))
    outline = seen(points[: len(OUTLINE)])
    place = _beside if camera == beside else _over
    return Framing(*camera, place(outline, ends, is_behind, (width, height), label, gap))


def _beside(outline: Points, ends: Points, behind: Flags, size: Pair, label: Pair, gap: float) -> list[Mark]:
    """Two on each side; of each two the one further away is above."""
    marks: dict[int, Mark] = {}
    order = np.argsort(ends[:, 0], kind="stable")
    for sign, pair in ((-1, order[:2]), (1, order[2:])):
        edge = outline[:, 0].min() - gap if sign < 0 else outline[:, 0].max() + gap
        x = min(max(edge + sign * label[0] / 2, label[0] / 2), size[0] - label[0] / 2)
        upper, lower = sorted(pair.tolist(), key=lambda i: (not behind[i], ends[i, 1]))
        low = min(max(float(ends[lower, 1]), label[1] * 1.5), size[1] - label[1] / 2)
        high = min(max(float(ends[upper, 1]), label[1] / 2), low - label[1])
        for i, y in ((upper, high), (lower, low)):
            start = (x - sign * label[0] / 2, y)
            marks[i] = Mark((x, y), start, _pair(ends[i]), bool(behind[i]))
    return [marks[i] for i in range(len(ends))]


def _over(outline: Points, ends: Points, behind: Flags, size: Pair, label: Pair, gap: float) -> list[Mark]:
    """Those further away above the car, the nearer ones below it, each as near to it as may be."""
    marks: dict[int, Mark] = {}
    for far in (True, False):
        first, second = sorted(np.flatnonzero(behind == far).tolist(), key=lambda i: float(ends[i, 0]))
        left, right = float(ends[first, 0]), float(ends[second, 0])
        half = min(max(label[0], right - left), size[0] - label[0]) / 2
        least = label[0] / 2 + half
        middle = min(max((left + right) / 2, least), size[0] - least)
        for i, inner in ((first, middle - half), (second, middle + half)):
            sign = -1 if far else 1
            edge = _edge(outline, inner - label[0] / 2, inner + label[0] / 2, sign) + sign * gap
            y = min(max(edge + sign * label[1] / 2, label[1] / 2), size[1] - label[1] / 2)
            marks[i] = Mark((inner, y), (inner, y - sign * label[1] / 2), _pair(ends[i]), far)
    return [marks[i] for i in range(len(ends))]


def _edge(outline: Points, left: float, right: float, sign: int) -> float:
    """The outline's highest (`sign` -1) or lowest (1) place between two verticals."""
    ups = sign * outline[:, 1]
    hull: list[tuple[float, float]] = []
    for x, y in sorted(zip(outline[:, 0].tolist(), ups.tolist(), strict=True)):
        while len(hull) > 1 and _turns_up(hull[-2], hull[-1], (x, y)):
            hull.pop()
        hull.append((x, y))
    xs, ys = zip(*hull, strict=True)
    at = [left, right, *(x for x in xs if left < x < right)]
    return sign * float(np.interp(at, xs, ys).max())


def _turns_up(a: Pair, b: Pair, c: Pair) -> bool:
    return (b[0] - a[0]) * (c[1] - a[1]) >= (b[1] - a[1]) * (c[0] - a[0])


def _pair(point: Points) -> Pair:
    return float(point[0]), float(point[1])


def _turned(points: Points, around: float, above: float) -> Points:
    """In the camera's directions: right, up, towards it."""
    a, b = math.radians(around), math.radians(above)
    right = np.array([math.cos(a), 0, -math.sin(a)])
    toward = np.array([math.sin(a) * math.cos(b), math.sin(b), math.cos(a) * math.cos(b)])
    result: Points = points @ np.stack([right, np.cross(toward, right), toward], axis=1)
    return result


def _fitted(points: Points, width: float, height: float, whole: float) -> tuple[float, float, float]:
    """The least distance at which `points` are within these px of a picture `whole` px high, and from where."""
    limit = math.tan(math.radians(LENS / 2)) / whole * (1 - 2 * _AIR) * np.array([max(1.0, width), max(1.0, height)])
    depth = points[:, 2:]
    near = float(depth.max()) + 10.0
    distance, middle = near + 1e3, np.zeros(2)
    for _ in range(_ROUNDS):
        seen = (points[:, :2] - middle) / (distance - depth)
        low, high = seen.min(axis=0), seen.max(axis=0)
        middle = middle + (low + high) / 2 * distance
        distance = max(near, distance * float(((high - low) / 2 / limit).max()))
    return distance, float(middle[0]), float(middle[1])


def opening(inner: float, outer: float) -> float:
    """The lens's angle (degrees) for a picture `outer` px high whose middle `inner` px are seen as by `LENS`."""
    return 2 * math.degrees(math.atan(math.tan(math.radians(LENS / 2)) * outer / max(1.0, inner)))
