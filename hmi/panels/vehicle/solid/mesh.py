"""Triangle meshes as numpy arrays: split along curves, made into closed thick parts, mirrored, joined."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

type Floats = NDArray[np.float64]
type Ints = NDArray[np.int64]
type Field = Callable[[Floats], Floats]
"""Of points (n, 3) in m: below 0 inside, above outside, about the distance in m near its edge."""

_ON = 1e-6
"""Nearer to a curve than this (m) counts as just beside it."""


class Mesh(NamedTuple):
    """`points` (n, 3) in m, unit `normals` (n, 3), `faces` (m, 3) anticlockwise seen from outside."""

    points: Floats
    normals: Floats
    faces: Ints


def unit(vectors: Floats) -> Floats:
    """Each of length 1."""
    result: Floats = vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-12)
    return result


def middles(mesh: Mesh) -> Floats:
    """Of each face, (m, 3)."""
    result: Floats = mesh.points[mesh.faces].mean(axis=1)
    return result


def split(mesh: Mesh, field: Field) -> Mesh:
    """The same surface with edges along `field`'s zero: afterwards no face lies on both sides."""
    points, normals, faces = mesh
    values = field(points)
    signs = np.where(np.abs(values) < _ON, _ON, values) > 0
    mixed = signs[faces].any(axis=1) & ~signs[faces].all(axis=1)
    if not mixed.any():
        return mesh
    crossed = faces[mixed]
    side = signs[crossed]  # turned so that the first corner is the one alone on its side
    alone = np.where(side.sum(axis=1) == 1, side.argmax(axis=1), (~side).argmax(axis=1))
    rows = np.arange(len(crossed))
    a, b, c = (crossed[rows, (alone + i) % 3] for i in range(3))
    edges = np.sort(np.concatenate([np.stack([a, b], 1), np.stack([a, c], 1)]), axis=1)
    unique, back = np.unique(edges, axis=0, return_inverse=True)
    start, end = unique[:, 0], unique[:, 1]
    share = _crossing(field, points[start], points[end], signs[start])[:, None]
    made = points[start] + share * (points[end] - points[start])
    made_normals = unit(normals[start] * (1 - share) + normals[end] * share)
    number = back.ravel() + len(points)
    ab, ac = number[: len(a)], number[len(a) :]
    pieces = [np.stack([a, ab, ac], 1), np.stack([ab, b, c], 1), np.stack([ab, c, ac], 1)]
    return Mesh(
        np.concatenate([points, made]),
        np.concatenate([normals, made_normals]),
        np.concatenate([faces[~mixed], *pieces]),
    )


def _crossing(field: Field, start: Floats, end: Floats, above: NDArray[np.bool_]) -> Floats:
    """Where between `start` and `end` the field changes its sign, as a share; by halving."""
    low, high = np.zeros(len(start)), np.ones(len(start))
    for _ in range(10):
        share = (low + high) / 2
        same = (field(start + share[:, None] * (end - start)) > 0) == above
        low, high = np.where(same, share, low), np.where(same, high, share)
    result: Floats = np.clip((low + high) / 2, 0.001, 0.999)
    return result


def part(mesh: Mesh, keep: NDArray[np.bool_]) -> Mesh:
    """Only the faces to `keep`, and their points."""
    faces = mesh.faces[keep]
    used = np.unique(faces)
    number = np.full(len(mesh.points), -1)
    number[used] = np.arange(len(used))
    return Mesh(mesh.points[used], mesh.normals[used], number[faces])


def border(faces: Ints) -> Ints:
    """The directed edges (n, 2) that only one face has; none of a closed surface."""
    edges = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    _, index, count = np.unique(np.sort(edges, axis=1), axis=0, return_index=True, return_counts=True)
    result: Ints = edges[index[count == 1]]
    return result


def lining(skin: Mesh, depth: float) -> Mesh:
    """What makes `skin` a solid `depth` m thick: its inside, and the rim around it."""
    inner = skin.points - depth * skin.normals
    edges = border(skin.faces)
    start, end = edges.T
    out = unit(np.cross(skin.points[end] - skin.points[start], skin.normals[start]))
    base, step = len(skin.points) + np.arange(len(edges)), len(edges)
    rim = [
        np.stack([base, base + 3 * step, base + 2 * step], 1),
        np.stack([base, base + 2 * step, base + step], 1),
    ]
    return Mesh(
        np.concatenate([inner, skin.points[start], skin.points[end], inner[end], inner[start]]),
        np.concatenate([-skin.normals, out, out, out, out]),
        np.concatenate([skin.faces[:, ::-1], *rim]),
    )


def joined(*meshes: Mesh) -> Mesh:
    """Several as one."""
    starts = np.cumsum([0, *(len(mesh.points) for mesh in meshes)])
    return Mesh(
        np.concatenate([mesh.points for mesh in meshes]),
        np.concatenate([mesh.normals for mesh in meshes]),
        np.concatenate([mesh.faces + start for mesh, start in zip(meshes, starts, strict=False)]),
    )


def welded(mesh: Mesh) -> Mesh:
    """Points at the same place made one, with the mean of their normals."""
    _, first, back = np.unique(np.round(mesh.points, 6), axis=0, return_index=True, return_inverse=True)
    back = back.ravel()
    normals = np.stack([np.bincount(back, mesh.normals[:, i]) for i in range(3)], axis=1)
    faces = back[mesh.faces]
    whole = (faces[:, 0] != faces[:, 1]) & (faces[:, 1] != faces[:, 2]) & (faces[:, 2] != faces[:, 0])
    return Mesh(mesh.points[first], unit(normals), faces[whole])


def mirrored(mesh: Mesh) -> Mesh:
    """On the other side of the car."""
    flip = np.array([1.0, 1.0, -1.0])
    return Mesh(mesh.points * flip, mesh.normals * flip, mesh.faces[:, ::-1])


def moved(mesh: Mesh, x: float, y: float, z: float) -> Mesh:
    """Elsewhere, m."""
    return mesh._replace(points=mesh.points + np.array([x, y, z]))
