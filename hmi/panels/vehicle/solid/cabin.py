"""What open doors and lids show, and what stands out: seats, dashboard, floors, mirrors, charging port, cable."""

import numpy as np

from hmi.panels.vehicle.solid import seams
from hmi.panels.vehicle.solid.mesh import Field, Floats, Mesh, unit
from hmi.panels.vehicle.solid.nets import surface
from hmi.panels.vehicle.solid.shape import Curve, either

type Triple = tuple[float, float, float]


def _block(centre: Triple, size: Triple, lean: float = 0.0, radius: float = 0.05) -> Field:
    """A box with round edges, leaning back by `lean` radians."""

    def f(p: Floats) -> Floats:
        x, y, z = (p - np.array(centre)).T
        turned = np.stack([x * np.cos(lean) + y * np.sin(lean), y * np.cos(lean) - x * np.sin(lean), z], axis=1)
        out = np.abs(turned) - np.array(size) / 2 + radius
        result: Floats = np.linalg.norm(np.maximum(out, 0), axis=1) + np.minimum(out.max(axis=1), 0) - radius
        return result

    return f


def _rod(p: Floats, a: Triple, b: Triple, radius: float) -> Floats:
    start, along = np.array(a), np.array(b) - np.array(a)
    share = np.clip((p - start) @ along / (along @ along), 0, 1)
    result: Floats = np.linalg.norm(p - start - share[:, None] * along, axis=1) - radius
    return result


def inside() -> Mesh:
    """Seats, dashboard, and the floors of cabin and both boots."""
    blocks = [
        _block((0.15, 0.27, 0), (2.6, 0.08, 1.5)),
        _block((0.86, 0.80, 0), (0.34, 0.20, 1.36)),
        _block((1.62, 0.60, 0), (0.95, 0.07, 1.1), radius=0.03),
        _block((-1.75, 0.62, 0), (1.0, 0.07, 1.0), radius=0.03),
        _block((0.1, 0.42, 0), (1.2, 0.26, 0.20)),
        _block((-0.92, 0.48, 0), (0.5, 0.17, 1.30), 0.12, 0.06),
        _block((-1.24, 0.76, 0), (0.15, 0.58, 1.24), 0.42, 0.06),
    ]
    for z in (-0.37, 0.37):
        blocks += [
            _block((0.02, 0.47, z), (0.52, 0.16, 0.50), 0.12, 0.06),
            _block((-0.30, 0.76, z), (0.15, 0.62, 0.48), 0.25, 0.06),
            _block((-0.42, 1.10, z), (0.09, 0.17, 0.26), 0.25, 0.04),
        ]
    return surface(
        lambda p: np.minimum.reduce([block(p) for block in blocks]), (-2.35, 0.18, -0.84), (2.2, 1.3, 0.84), 0.05
    )


MIRROR_FOOT = (0.88, 0.86)
"""About which a mirror folds, x and |z| in m."""


def mirror() -> Mesh:
    """On the right."""

    def f(p: Floats) -> Floats:
        q = (p - np.array([0.865, 1.005, 1.005])) / np.array([0.085, 0.068, 0.115])
        q[:, 0] = np.where(q[:, 0] < 0, q[:, 0] * 1.6, q[:, 0])
        housing = ((np.abs(q) ** 2.6).sum(axis=1) ** (1 / 2.6) - 1) * 0.07
        return either(housing, _rod(p, (0.88, 0.955, 0.80), (0.87, 0.975, 0.96), 0.020), 0.02)

    return surface(f, (0.70, 0.88, 0.74), (1.04, 1.14, 1.18), 0.016)


def port() -> Mesh:
    """The dark inlet behind the flap, set back from the skin at `z` about -0.9."""
    x, y = seams.FLAP
    return surface(
        _block((x, y, -0.84), (0.16, 0.14, 0.05), radius=0.02),
        (x - 0.12, y - 0.11, -0.9),
        (x + 0.12, y + 0.11, -0.78),
        0.012,
    )


_WAY = (
    (-0.86, 0.775),
    (-0.96, 0.785),
    (-1.06, 0.765),
    (-1.17, 0.62),
    (-1.24, 0.34),
    (-1.34, 0.09),
    (-1.50, 0.02),
    (-1.75, 0.016),
)
"""Of the cable, away from the car: z and y in m."""

_BACK = 0.6
"""How far its end lies behind its port, m: clear of the wheel."""


def cable(sides: int = 12, radius: float = 0.016) -> Mesh:
    """From the port to the ground and away, thicker where it is held."""
    knots = np.linspace(0, 1, len(_WAY))
    z_of, y_of = (Curve(*zip(knots.tolist(), [each[i] for each in _WAY], strict=True)) for i in (0, 1))
    t = np.linspace(0, 1, 60)
    late = np.maximum(t - 0.3, 0) / 0.7
    centre = np.stack([seams.FLAP[0] - _BACK * late**2, y_of(t), z_of(t)], axis=1)
    along = unit(np.stack([-2 / 0.7 * _BACK * late, y_of.slope(t), z_of.slope(t)], axis=1))
    beside = unit(np.cross(np.cross(along, [1.0, 0.0, 0.0]), along))
    over = np.cross(along, beside)
    angle = np.linspace(0, 2 * np.pi, sides, endpoint=False)
    normals = np.cos(angle)[None, :, None] * beside[:, None] + np.sin(angle)[None, :, None] * over[:, None]
    thick = radius + 0.026 / (1 + np.exp((t - 0.22) / 0.012))
    points = centre[:, None] + thick[:, None, None] * normals
    ring, row = np.meshgrid(np.arange(sides), np.arange(len(t) - 1))
    a, b = (row * sides + ring).ravel(), (row * sides + (ring + 1) % sides).ravel()
    faces = np.concatenate([np.stack([a, b, b + sides], 1), np.stack([a, b + sides, a + sides], 1)])
    return Mesh(points.reshape(-1, 3), normals.reshape(-1, 3), faces)
