"""The skin of the saloon in its named parts."""

import numpy as np
from numpy.typing import NDArray

from hmi.panels.vehicle.solid import seams, shape
from hmi.panels.vehicle.solid.mesh import Mesh, joined, middles, mirrored, part, split, welded
from hmi.panels.vehicle.solid.nets import surface
from hmi.panels.vehicle.solid.seams import MOVING, SEAM

STEP = 0.03
"""The mesh's width, m."""

CENTRAL = ("body", "skirt", "seam", "windscreen", "roof-glass", "rear-window", "hood", "boot-lid", "light-bar", "plate")
"""Parts that go across the car; all others are there twice, `-left` and `-right`."""


def skin() -> Mesh:
    """The right half, without what faces the road."""
    low, high = (-2.55, 0.06, -2 * STEP), (2.55, 1.56, 1.08)
    half = split(surface(shape.body, low, high, STEP), lambda p: p[:, 2])
    middle = middles(half)
    down = half.normals[half.faces][:, :, 1].max(axis=1) < -0.8
    half = part(half, (middle[:, 2] > 0) & ~(down & (middle[:, 1] < 0.24)))
    on_plane = np.abs(half.points[:, 2]) < 2e-3 * STEP
    half.points[on_plane, 2] = 0
    half.normals[on_plane, 2] = 0
    return half


def cut() -> dict[str, Mesh]:
    """Every part of the skin by its name."""
    half = skin()
    for field in seams.edges():
        half = split(half, field)
    names = named(half)
    result: dict[str, Mesh] = {}
    for name in sorted(set(names.tolist()) - {""}):
        right = part(half, names == name)
        if name in CENTRAL:
            result[name] = welded(joined(right, mirrored(right)))
        else:
            result[f"{name}-right"], result[f"{name}-left"] = right, mirrored(right)
    return _with_flap(result)


def _with_flap(parts: dict[str, Mesh]) -> dict[str, Mesh]:
    body = parts["body"]
    for by in (-SEAM, SEAM):
        body = split(body, seams.shifted(seams.flap, by))
    f = seams.flap(middles(body))
    gap = part(body, np.abs(f) < SEAM)
    return parts | {
        "body": part(body, f > SEAM),
        "flap": part(body, f < -SEAM),
        "seam": joined(parts["seam"], gap),
    }


def named(mesh: Mesh) -> NDArray[np.str_]:
    """The name of the part each face belongs to, "" in the wheel arches. What comes later goes over what was there."""
    c = middles(mesh)
    x, line, wide = c[:, 0], seams.bent(c), c[:, 2]
    names = np.full(len(c), "body", dtype="U16")
    names[seams.skirt(c) < 0] = "skirt"
    top = seams.upper_glass(c) < 0
    names[top] = "roof-glass"
    names[top & (line > seams.ROOF_ENDS[0])] = "windscreen"
    names[top & (line < seams.ROOF_ENDS[1])] = "rear-window"
    for at in seams.ROOF_ENDS:
        names[top & (np.abs(line - at) < seams.ROOF_GAP)] = "seam"
    glazed = seams.window(c) < 0
    for name in ("door-front", "door-rear", "hood", "boot-lid"):
        f = MOVING[name](c)
        names[(f < -SEAM) & (names != "rear-window")] = name
        names[np.abs(f) < SEAM] = "seam"
    for name in ("front", "rear"):
        own = glazed & (names == f"door-{name}")
        post = np.min([np.abs(x - at) for at in seams.PILLARS], axis=0) < seams.POST
        names[own] = f"glass-{name}"
        names[own & post] = f"post-{name}"
    names[glazed & (names == "body")] = "quarter"
    names[seams.handle(c) < 0] = "handle"
    for framed in seams.FRAMED:
        names[framed(c) < SEAM] = "seam"
    front, rear = seams.headlamp(c) < 0, seams.tail(c) < 0
    names[front] = "headlamp"
    names[front & (wide > seams.BLINK_FRONT)] = "blink-front"
    names[seams.fog(c) < 0] = "fog-front"
    names[rear] = "taillamp"
    names[rear & (wide < seams.BAR)] = "light-bar"
    names[rear & (wide > seams.BLINK_REAR)] = "blink-rear"
    names[seams.backup(c) < 0] = "backup"
    names[seams.plate(c) < 0] = "plate"
    names[seams.arch(c) < 0] = ""
    return names
