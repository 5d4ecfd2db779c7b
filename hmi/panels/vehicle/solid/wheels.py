"""Wheels, turned as on a lathe: tyre, rim with five twin spokes, brake, and the housing behind."""

import numpy as np

from hmi.panels.vehicle.solid.mesh import Floats, Ints, Mesh, joined, lining, middles, part, split, unit
from hmi.panels.vehicle.solid.shape import ARCH, WHEEL, Curve, both

type Profile = list[tuple[float, float]]
"""Points (radius, z) in m."""

_TYRE = [(0.248, 0.085), (0.262, 0.108), (0.300, 0.122), (0.330, 0.113), (0.3465, 0.088), (WHEEL, 0.045)]
_DISH = [
    *((0.002, 0.088), (0.03, 0.088), (0.06, 0.083), (0.10, 0.078), (0.15, 0.080)),
    *((0.20, 0.089), (0.235, 0.100), (0.252, 0.101), (0.258, 0.095)),
]
_SPOKES = 5
_DEPTH = 0.022


def lathe(profile: Profile, turns: int, smooth: bool) -> Mesh:
    """`profile` turned around the z axis; the surface looks to the left of the way along it. Not smooth: with edges."""
    rz: Floats = np.array(profile)
    along: Floats
    if smooth:
        fine = np.linspace(0, len(rz) - 1, (len(rz) - 1) * 3 + 1)
        curves = [Curve(*enumerate(rz[:, k].tolist())) for k in (0, 1)]
        along = np.stack([curve.slope(fine) for curve in curves], axis=1)
        rz = np.stack([curve(fine) for curve in curves], axis=1)
    else:
        along = np.repeat(np.diff(rz, axis=0), 2, axis=0)
        rz = np.stack([rz[:-1], rz[1:]], axis=1).reshape(-1, 2)
    normal = unit(np.stack([-along[:, 1], along[:, 0]], axis=1))
    angle = np.linspace(0, 2 * np.pi, turns + 1)

    def around(values: Floats) -> Floats:
        r, z = values[:, :1], np.repeat(values[:, 1:], turns + 1, axis=1)
        result: Floats = np.stack([r * np.cos(angle), r * np.sin(angle), z], axis=-1).reshape(-1, 3)
        return result

    a = (np.arange(0, len(rz) - 1, 1 if smooth else 2)[:, None] * (turns + 1) + np.arange(turns)).ravel()
    b = a + turns + 1
    faces: Ints = np.concatenate([np.stack([a, b, b + 1], 1), np.stack([a, b + 1, a + 1], 1)])
    return Mesh(around(rz), around(normal), faces)


def tyre() -> Mesh:
    """Its outer side is towards z."""
    return lathe([*_TYRE, *((r, -z) for r, z in reversed(_TYRE))], 64, smooth=True)


def _holes(p: Floats) -> Floats:
    """Between the spokes, and within each."""
    r = np.hypot(p[:, 0], p[:, 1])
    wedge = np.pi / _SPOKES
    off = np.abs((np.arctan2(p[:, 1], p[:, 0]) + wedge) % (2 * wedge) - wedge)
    arm = (wedge - off) * r
    wide = both(both(0.036 - arm, 0.090 - r, 0.02), r - 0.236, 0.02)
    slot = both(both(arm - 0.0085, 0.115 - r, 0.01), r - 0.236, 0.01)
    result: Floats = np.minimum(wide, slot)
    return result


def rim() -> Mesh:
    """The dish with its spokes, a closed solid but for its hub's pinhole."""
    dish = split(lathe(_DISH, 80, smooth=True), _holes)
    face = part(dish, _holes(middles(dish)) > 0)
    return joined(face, lining(face, _DEPTH))


def drum() -> Mesh:
    """What is dark between the spokes: the rim's barrel from within, and its ground."""
    return joined(
        lathe([(0.25, -0.09), (0.25, 0.09)], 64, smooth=False), lathe([(0.0, 0.012), (0.25, 0.012)], 64, smooth=False)
    )


def brake() -> Mesh:
    """The brake's disc."""
    return lathe([(0.06, 0.034), (0.165, 0.034)], 64, smooth=False)


def housing() -> Mesh:
    """The upper half of the wheel's housing, open towards z."""
    whole = lathe([(0.0, 0.0), (ARCH + 0.015, 0.0), (ARCH + 0.015, 0.19)], 48, smooth=False)
    cut = split(whole, lambda p: -0.13 - p[:, 1])
    return part(cut, middles(cut)[:, 1] > -0.13)
