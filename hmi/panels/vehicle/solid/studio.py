"""The light the car stands in, as a photographer's studio gives it, and what falls on the ground around it."""

from typing import NamedTuple

import numpy as np

from hmi.panels.vehicle.solid.mesh import Floats


def _ease(x: Floats, soft: float) -> Floats:
    """0 far below 0, 1 far above."""
    result: Floats = 1 / (1 + np.exp(np.clip(-x / soft, -50, 50)))
    return result


def surroundings(night: bool, width: int = 256) -> Floats:
    """Brightness in every direction (width/2, width), from below to above: a dim hall by night, a bright one by day, in
    both a band of light along the sides and two long lamps overhead, which draw the lines of the body.
    """
    height = width // 2
    polar = np.pi - (np.arange(height) + 0.5) / height * np.pi
    round_ = (np.arange(width) + 0.5) / width * 2 * np.pi
    v, u = np.meshgrid(polar, round_, indexing="ij")
    way = np.stack([np.sin(v) * np.cos(u), np.cos(v), np.sin(v) * np.sin(u)], axis=-1)
    up = np.degrees(np.arcsin(np.clip(way[..., 1], -1, 1)))
    aside = np.abs(way[..., 2]) / np.maximum(np.hypot(way[..., 0], way[..., 2]), 1e-6)

    def band(low: float, high: float, soft: float) -> Floats:
        return _ease(up - low, soft) * _ease(high - up, soft)

    def lamp(toward: tuple[float, float, float], along: tuple[float, float, float], long: float, wide: float) -> Floats:
        centre = np.array(toward) / np.linalg.norm(toward)
        first = np.array(along) - centre * (np.array(along) @ centre)
        first /= np.linalg.norm(first)
        depth = np.maximum(way @ centre, 1e-3)
        a, b = way @ first / depth, way @ np.cross(centre, first) / depth
        return _ease(long - np.abs(a), 0.05) * _ease(wide - np.abs(b), 0.05) * (way @ centre > 0)

    if night:
        light = 0.12 + 0.05 * (up < 0) + 0.60 * band(18, 42, 5) * (0.45 + 0.55 * aside) + 0.12 * band(42, 90, 8)
    else:
        light = 0.55 + 0.25 * band(-90, -2, 4) + 0.75 * band(16, 48, 6) * (0.5 + 0.5 * aside) + 0.35 * band(48, 90, 8)
    power = 1.0 if night else 1.5
    for z in (-0.55, 0.55):
        light = light + 2.6 * power * lamp((0, 1, z), (1, 0, 0), 1.3, 0.13)
    for x in (-0.9, 0.9):
        light = light + 1.2 * power * lamp((x, 1, 0), (0, 0, 1), 0.5, 0.10)
    result: Floats = light
    return result


class Fall(NamedTuple):
    """Something on the ground: `share` (n, m) 0 … 1 of its colour, from `low` to `high` (x, z in m)."""

    share: Floats
    low: tuple[float, float]
    high: tuple[float, float]


def _ground(low: tuple[float, float], high: tuple[float, float], step: float = 0.04) -> tuple[Floats, Floats]:
    x = np.arange(low[0], high[0], step) + step / 2
    z = np.arange(low[1], high[1], step) + step / 2
    across, along = np.meshgrid(z, x, indexing="ij")
    return along, across


def shadow() -> Fall:
    """Of the car: dark below it, gone a little beside it."""
    low, high = (-3.2, -1.8), (3.2, 1.8)
    x, z = _ground(low, high)
    out = np.hypot(np.maximum(np.abs(x) - 1.75, 0), np.maximum(np.abs(z) - 0.42, 0))
    return Fall(np.clip(1 - out / 0.95, 0, 1) ** 1.7, low, high)


def beam(length: float) -> Fall:
    """Of both headlamps together, so many m far."""
    low, high = (2.1, -2.6), (2.1 + length, 2.6)
    x, z = _ground(low, high)
    ahead = (x - low[0]) / length
    light = np.zeros_like(x)
    for at in (-0.62, 0.62):
        wide = 0.22 + 0.62 * (x - low[0]) / 2.6
        light = np.maximum(light, np.exp(-(((z - at * (1 + 0.15 * ahead)) / wide) ** 2)))
    return Fall(light * _ease(ahead - 0.06, 0.02) * np.clip(1 - ahead, 0, 1) ** 2, low, high)


def tail() -> Fall:
    """Of the brake lights."""
    low, high = (-4.2, -1.9), (-1.7, 1.9)
    x, z = _ground(low, high)
    behind = np.clip((-2.2 - x) / 2.0, 0, 1)
    return Fall(np.exp(-((z / 1.05) ** 4)) * (1 - behind) ** 1.8 * _ease(-2.15 - x, 0.06), low, high)


def falls() -> dict[str, Fall]:
    """All that lies on the ground."""
    return {"shadow": shadow(), "low": beam(2.0), "high": beam(2.9), "brake": tail()}
