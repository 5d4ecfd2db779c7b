"""How far away the camera stands so that the solid car fills its picture, and where its tyres' labels are."""

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

LENS = 22.0
"""Degrees from the picture's lower to its upper edge: from afar, as cars are photographed."""

type Points = NDArray[np.float64]
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
    points = np.array(right) * 100
    result: Points = np.concatenate([points, points * np.array([1.0, 1.0, -1.0])])
    return result


OUTLINE, DOORS, LIDS = _both_sides(_SIDE), _both_sides(_DOORS), _both_sides(_LIDS)
CABLE: Points = np.array([(-198.5, 0.0, -165.0)])
BEAMS = _both_sides([(4.0, 0.0, 1.0)])
WHEELS: Points = np.array([(145.0, 35, -80), (145, 35, 80), (-145, 35, -80), (-145, 35, 80)])
"""As `signals.wheel` counts them."""


class Framing(NamedTuple):
    """Of the camera, turned as asked, from the car's middle on the road: how far back, to the right and up, cm.

    `labels`: the middle of each tyre's, px.
    """

    distance: float
    across: float
    up: float
    labels: list[Pair]


def framing(look: Pair, size: Pair, label: Pair, out: tuple[float, float, float, float]) -> Framing:
    """For a camera at `look` (degrees around the car, 0 from its right, and above the road), a picture and labels of
    these sizes (px), and doors, boot, cable and light so far `out` (0 … 1).
    """
    width, height = max(1.0, size[0]), max(1.0, size[1])
    base = OUTLINE.mean(axis=0)
    moving = [base + (far - base) * share for far, share in zip((DOORS, LIDS, CABLE, BEAMS), out, strict=True)]
    points, hubs = _turned(np.concatenate([OUTLINE, *moving]), *look), _turned(WHEELS, *look)
    beside = _fitted(points, width - 2 * label[0], height, height)
    over = _fitted(points, width, height - 2 * label[1], height)
    is_beside = beside[0] <= over[0]
    distance, across, up = beside if is_beside else over
    shown = (points[:, 0] - across) / (distance - points[:, 2]) * height / 2 / math.tan(math.radians(LENS / 2))
    reach = min(float(np.abs(shown).max()) + label[0] / 2, (width - label[0]) / 2)
    aside = reach if is_beside else min(reach, width / 4)
    rows = (0.25 * height, 0.75 * height) if is_beside else (label[1] / 2, height - label[1] / 2)
    labels = [(0.0, 0.0)] * len(hubs)
    order = np.argsort(hubs[:, 0], kind="stable")
    for sign, side in ((-1, order[:2]), (1, order[2:])):
        for row, i in zip(rows, sorted(side.tolist(), key=lambda i: float(hubs[i, 2])), strict=True):
            labels[i] = (width / 2 + sign * aside, row)
    return Framing(distance, across, up, labels)


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
