"""The skin of a field: surface nets, with the points evenly spread and exactly on the surface."""

import numpy as np
from numpy.typing import NDArray

from hmi.panels.vehicle.solid.mesh import Field, Floats, Ints, Mesh, unit

Point = tuple[float, float, float]

_COARSE = 4
_CORNERS = np.array([[1.0, -1.0, -1.0], [-1.0, -1.0, 1.0], [-1.0, 1.0, -1.0], [1.0, 1.0, 1.0]])
_PROBE = 2e-4
"""Half the edge of the cube at whose corners a gradient is felt, m."""


def gradient(field: Field, points: Floats) -> Floats:
    """Of `field` at `points`, felt at four corners of a small cube around each."""
    slope = np.zeros_like(points)
    for corner in _CORNERS:
        slope += field(points + _PROBE * corner)[:, None] * corner
    return slope / (4 * _PROBE)


def surface(field: Field, low: Point, high: Point, step: float) -> Mesh:
    """Where `field` is 0 in a box (m) it does not touch: one point in each cell of `step` it passes."""
    axes = [
        a + step * np.arange(_COARSE * int(np.ceil((b - a) / step / _COARSE)) + 1)
        for a, b in zip(low, high, strict=True)
    ]
    grid: Floats = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1)
    values = _values(field, grid, step)
    inside = values < 0
    cells = tuple(size - 1 for size in values.shape)
    total, count = np.zeros((*cells, 3)), np.zeros(cells)
    crossings = []
    for axis in range(3):
        a = tuple(slice(None, -1) if i == axis else slice(None) for i in range(3))
        b = tuple(slice(1, None) if i == axis else slice(None) for i in range(3))
        crossed = np.argwhere(inside[a] != inside[b])
        v, w = values[a][tuple(crossed.T)], values[b][tuple(crossed.T)]
        at = grid[tuple(crossed.T)]
        at[:, axis] += v / (v - w) * step
        for beside in _around(axis):
            cell = crossed - beside
            good = ((cell >= 0) & (cell < cells)).all(axis=1)
            np.add.at(total, tuple(cell[good].T), at[good])
            np.add.at(count, tuple(cell[good].T), 1)
        crossings.append(crossed)
    used = count > 0
    number = np.full(cells, -1)
    number[used] = np.arange(used.sum())
    quads = np.concatenate([_quads(axis, crossings[axis], inside, number) for axis in range(3)])
    points = _settled(field, total[used] / count[used][:, None], quads)
    return Mesh(points, unit(gradient(field, points)), _triangles(points, quads))


def _values(field: Field, grid: Floats, step: float) -> Floats:
    """At every point of the grid; far from the surface only the sign is right."""
    coarse_grid = grid[::_COARSE, ::_COARSE, ::_COARSE]
    coarse = field(coarse_grid.reshape(-1, 3)).reshape(coarse_grid.shape[:3])
    corners = [
        coarse[i : i - 1 or None, j : j - 1 or None, k : k - 1 or None] for i in (0, 1) for j in (0, 1) for k in (0, 1)
    ]
    near = np.min(np.abs(corners), axis=0) < 1.6 * _COARSE * step
    fine = np.zeros(grid.shape[:3], dtype=bool)
    for axis in range(3):
        coarse = np.repeat(coarse, _COARSE, axis=axis)
        near = np.repeat(near, _COARSE, axis=axis)
    values: Floats = np.sign(coarse[: fine.shape[0], : fine.shape[1], : fine.shape[2]])
    for di in (0, 1):
        for dj in (0, 1):
            for dk in (0, 1):
                fine[di : di + near.shape[0], dj : dj + near.shape[1], dk : dk + near.shape[2]] |= near
    values[fine] = field(grid[fine])
    return values


def _around(axis: int) -> list[Ints]:
    """From an edge to the four cells around it, in turn."""
    b, c = np.eye(3, dtype=np.int64)[[(axis + 1) % 3, (axis + 2) % 3]]
    return [b + c, c, np.zeros(3, dtype=np.int64), b]


def _quads(axis: int, crossed: Ints, inside: NDArray[np.bool_], number: Ints) -> Ints:
    corners = []
    good = np.ones(len(crossed), dtype=bool)
    for beside in _around(axis):
        cell = crossed - beside
        good &= ((cell >= 0) & (cell < number.shape)).all(axis=1)
        corners.append(cell)
    quads = np.stack([number[tuple(cell[good].T)] for cell in corners], axis=1)
    outward = inside[tuple(crossed[good].T)]
    quads[~outward] = quads[~outward][:, ::-1]
    return quads


def _settled(field: Field, points: Floats, quads: Ints, rounds: int = 4) -> Floats:
    """Evenly spread, so that no triangle is a sliver, and on the surface (Newton)."""
    start = np.concatenate([quads[:, i] for i in (0, 1, 2, 3, 1, 2, 3, 0)])
    end = np.concatenate([quads[:, i] for i in (1, 2, 3, 0, 0, 1, 2, 3)])
    count = np.maximum(np.bincount(start, minlength=len(points)), 1)
    for turn in range(rounds):
        if turn < rounds - 1:
            total = np.stack([np.bincount(start, points[end, i], len(points)) for i in range(3)], axis=1)
            points = points + 0.5 * (total / count[:, None] - points)
        slope = gradient(field, points)
        points = points - (field(points) / np.maximum((slope**2).sum(axis=1), 0.05))[:, None] * slope
    return points


def _triangles(points: Floats, quads: Ints) -> Ints:
    """Each quad by its shorter diagonal."""
    a, b, c, d = (points[quads[:, i]] for i in range(4))
    across = (np.linalg.norm(a - c, axis=1) <= np.linalg.norm(b - d, axis=1))[:, None]
    first = np.where(across, quads[:, [0, 1, 2]], quads[:, [0, 1, 3]])
    second = np.where(across, quads[:, [0, 2, 3]], quads[:, [1, 2, 3]])
    return np.concatenate([first, second])
