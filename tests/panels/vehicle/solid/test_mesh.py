"""Surfaces of fields: closed, with unit normals, split along curves without a gap."""

import numpy as np

from hmi.panels.vehicle.solid.mesh import Floats, Mesh, border, joined, lining, middles, mirrored, part, split, welded
from hmi.panels.vehicle.solid.nets import surface

RADIUS = 0.5


def ball(p: Floats) -> Floats:
    result: Floats = np.linalg.norm(p, axis=1) - RADIUS
    return result


def slope(p: Floats) -> Floats:
    """A plane that meets no grid."""
    result: Floats = p @ np.array([0.6, 0.64, 0.48]) - 0.1
    return result


def made() -> Mesh:
    return surface(ball, (-0.7, -0.7, -0.7), (0.7, 0.7, 0.7), 0.06)


def looks_outward(mesh: Mesh) -> bool:
    corners = mesh.points[mesh.faces]
    across = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    return bool(((across * mesh.normals[mesh.faces].sum(axis=1)).sum(axis=1) > 0).all())


def test_a_ball_is_closed_round_and_looks_outward() -> None:
    mesh = made()
    assert len(border(mesh.faces)) == 0
    assert np.abs(ball(mesh.points)).max() < 1e-5
    assert np.allclose(mesh.normals, mesh.points / RADIUS, atol=1e-3)
    assert looks_outward(mesh)


def test_a_split_leaves_no_face_on_both_sides_and_no_gap() -> None:
    mesh = split(made(), slope)
    assert len(border(mesh.faces)) == 0
    values = slope(mesh.points)[mesh.faces]
    assert (((values > -1e-4).all(axis=1)) | ((values < 1e-4).all(axis=1))).all()
    assert looks_outward(mesh)


def test_a_part_with_its_lining_is_closed() -> None:
    whole = split(made(), slope)
    lid = part(whole, slope(middles(whole)) > 0)
    assert len(border(lid.faces)) > 0
    solid = joined(lid, lining(lid, 0.05))
    assert len(border(welded(solid).faces)) == 0
    assert np.allclose(np.linalg.norm(solid.normals, axis=1), 1)


def test_the_other_side_looks_outward_too() -> None:
    other = mirrored(made())
    assert looks_outward(other)
    assert np.abs(ball(other.points)).max() < 1e-5
