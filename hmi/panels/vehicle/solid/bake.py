"""The studio's light as a graphics card takes it, blurred beforehand for every roughness.

Qt Quick 3D would do that itself when the light is first seen, and draw nothing else for that long. It takes the file of
its own baking tool instead: a cube in KTX 1, whose levels are for roughness 0 … 1 and whose last is for matt light.
"""

import struct
from pathlib import Path

import numpy as np

from hmi.panels.vehicle.solid.mesh import Floats, unit
from hmi.panels.vehicle.solid.store import mark
from hmi.panels.vehicle.solid.studio import surroundings
from hmi.shell import careful_file

EDGE = 128
"""Of the first level's sides, px; each further level has half of it."""

SAMPLES = (1, 96, 160, 256, 512, 1024)
"""Directions that each pixel of a level is the mean of."""

_SIDES = np.array(
    [
        *(((1, 0, 0), (0, 0, -1), (0, -1, 0)), ((-1, 0, 0), (0, 0, 1), (0, -1, 0)), ((0, 1, 0), (1, 0, 0), (0, 0, 1))),
        *(
            ((0, -1, 0), (1, 0, 0), (0, 0, -1)),
            ((0, 0, 1), (1, 0, 0), (0, -1, 0)),
            ((0, 0, -1), (-1, 0, 0), (0, -1, 0)),
        ),
    ],
    dtype=float,
)
"""Where each side of a cube looks, and what is right and down on it, as OpenGL counts them."""

_NOTE = b"QT_IBL_BAKER_VERSION\x001\x00"
_HALF, _RGBA, _RGBA16F = 0x140B, 0x1908, 0x881A


def light_file(folder: Path, night: bool) -> Path:
    """The studio by day or night, in `folder`; made where it is not there, which takes part of a second.

    Raises OSError where it cannot be written.
    """
    file = folder / f"light-{'night' if night else 'day'}-{mark()}.ktx"
    if not file.exists():
        careful_file.write(file, packed(levels(surroundings(night, 512))))
    return file


def levels(light: Floats) -> list[Floats]:
    """Six sides each, from sharp to rough and last matt, of `surroundings`."""
    last = len(SAMPLES) - 1
    return [
        _seen(light, EDGE >> level, _matt(count) if level == last else _glossy(count, level / (last - 1)))
        for level, count in enumerate(SAMPLES)
    ]


def packed(made: list[Floats]) -> bytes:
    """As a KTX file."""
    note = struct.pack("<I", len(_NOTE)) + _NOTE + bytes(-len(_NOTE) % 4)
    head = (0x04030201, _HALF, 2, _RGBA, _RGBA16F, _RGBA, EDGE, EDGE, 0, 0, 6, len(made), len(note))
    result = b"\xabKTX 11\xbb\r\n\x1a\n" + struct.pack("<13I", *head) + note
    for level in made:
        pixels = np.ones((*level.shape, 4), dtype="<f2")
        pixels[..., :3] = level[..., None]
        result += struct.pack("<I", pixels[0].nbytes) + pixels.tobytes()
    return result


def _spread(count: int) -> tuple[Floats, Floats]:
    """So many points evenly over a square (Fibonacci): a share, and an angle."""
    i: Floats = np.arange(count, dtype=float)
    share: Floats = (i + 0.5) / count
    angle: Floats = i * 0.6180339887498949 % 1.0 * (2 * np.pi)
    return share, angle


def _directions(cosine: Floats, round_: Floats) -> Floats:
    sine = np.sqrt(1 - cosine**2)
    result: Floats = np.stack([sine * np.cos(round_), sine * np.sin(round_), cosine], axis=1)
    return result


def _glossy(count: int, roughness: float) -> Floats:
    """From where light comes to an eye above a surface so rough: directions (n, 3), their weight their length."""
    share, round_ = _spread(count)
    alpha = roughness**2
    half = _directions(np.sqrt((1 - share) / (1 + (alpha**2 - 1) * share)), round_)
    came = 2 * half[:, 2:] * half - np.array([0.0, 0.0, 1.0])
    result: Floats = came * np.maximum(came[:, 2:], 0)
    return result


def _matt(count: int) -> Floats:
    share, round_ = _spread(count)
    return _directions(np.sqrt(1 - share), round_)


def _seen(light: Floats, edge: int, around: Floats) -> Floats:
    """Each pixel (6, edge, edge) the mean of what lies in the directions `around` its own."""
    at = (np.arange(edge) + 0.5) / edge * 2 - 1
    down, right = np.meshgrid(at, at, indexing="ij")
    up = unit(
        _SIDES[:, None, None, 0]
        + right[..., None] * _SIDES[:, None, None, 1]
        + down[..., None] * _SIDES[:, None, None, 2]
    )
    up = up.reshape(-1, 3)
    first = unit(np.cross(np.where(np.abs(up[:, 1:2]) < 0.9, [[0.0, 1.0, 0.0]], [[1.0, 0.0, 0.0]]), up))
    second = np.cross(up, first)
    total, weights = np.zeros(len(up)), 0.0
    for way in around:
        weight = float(np.linalg.norm(way))
        if weight > 0:
            a, b, c = way / weight
            total += weight * _looked_up(light, a * first + b * second + c * up)
            weights += weight
    result: Floats = (total / weights).reshape(6, edge, edge)
    return result


def _looked_up(light: Floats, ways: Floats) -> Floats:
    height, width = light.shape
    row = (1 - np.arccos(np.clip(ways[:, 1], -1, 1)) / np.pi) * height
    column = np.arctan2(ways[:, 2], ways[:, 0]) / (2 * np.pi) % 1.0 * width
    result: Floats = light[np.minimum(row.astype(np.intp), height - 1), column.astype(np.intp) % width]
    return result
