"""All parts of the solid car, what each is made of and how it moves."""

from typing import NamedTuple

import numpy as np

from hmi.panels.vehicle.solid import cabin, parts, seams, wheels
from hmi.panels.vehicle.solid.mesh import Mesh, joined, lining, mirrored, moved, part
from hmi.panels.vehicle.solid.shape import AXLE, TRACK, WHEEL

DEPTH = {"door": 0.05, "hood": 0.03, "boot": 0.035, "flap": 0.012, "body": 0.04}
"""How thick sheet metal is made with its lining, m, by the first word of its name."""

FINISHES = {
    "door": "paint",
    "hood": "paint",
    "boot": "paint",
    "body": "paint",
    "flap": "paint",
    "mirror": "paint",
    "glass": "pane",
    "post": "glass",
    "quarter": "glass",
    "windscreen": "glass",
    "roof": "glass",
    "rear": "glass",
    "skirt": "trim",
    "handle": "trim",
    "lining": "trim",
    "inside": "seat",
    "port": "seam",
    "seam": "seam",
    "housing": "seam",
    "drum": "seam",
    "tyre": "tyre",
    "rim": "alloy",
    "brake": "steel",
    "cable": "cable",
    "plate": "plate",
    "headlamp": "headlamp",
    "light": "bar",
    "taillamp": "tail",
    "fog": "fog",
    "backup": "backup",
    "blink": "blink",
}
"""What a part is made of, by the first word of its name."""


class Hinge(NamedTuple):
    """`at` in m, `axis`, and how far it turns when open, degrees."""

    at: tuple[float, float, float]
    axis: tuple[float, float, float]
    turn: float


UP, ACROSS = (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)


def _hinges() -> dict[str, Hinge]:
    result = {
        "hood": Hinge((1.18, 0.93, 0.0), ACROSS, 42.0),
        "boot": Hinge((-0.72, 1.40, 0.0), ACROSS, -36.0),
        "flap": Hinge((seams.FLAP[0] + 0.07, seams.FLAP[1], -0.915), UP, 120.0),
    }
    for side, sign in (("left", -1), ("right", 1)):
        result[f"front-{side}"] = Hinge((seams.HINGE_FRONT, 0.6, sign * 0.90), UP, sign * 58.0)
        result[f"rear-{side}"] = Hinge((seams.HINGE_REAR, 0.6, sign * 0.90), UP, sign * 58.0)
        result[f"mirror-{side}"] = Hinge((cabin.MIRROR_FOOT[0], 1.0, sign * cabin.MIRROR_FOOT[1]), UP, sign * 62.0)
    return result


HINGES = _hinges()
"""By what the vehicle's model calls the opening."""

PANE_DROP = 0.36
"""How far an open window goes down, m."""


def group_of(name: str) -> str:
    """What a part moves with: a key of `HINGES`, or "" for what stays."""
    words = name.removeprefix("lining-").split("-")
    if words[0] in ("door", "glass", "post", "handle"):
        return "-".join(words[1:])
    if words[0] == "mirror":
        return name
    return {"hood": "hood", "boot": "boot", "rear": "boot", "flap": "flap"}.get(words[0], "")


def finish_of(name: str) -> str:
    """What a part is made of; indicators know their side."""
    finish = FINISHES[name.split("-")[0]]
    return f"{finish}-{name.rsplit('-', 1)[1]}" if finish == "blink" else finish


def everything() -> dict[str, Mesh]:
    """Every part by its name. Takes a second or two."""
    result = parts.cut()
    for handle in ("handle-left", "handle-right"):
        whole = result.pop(handle)
        front = whole.points[whole.faces].mean(axis=1)[:, 0] > -0.4
        side = handle.split("-")[1]
        result[f"handle-front-{side}"] = part(whole, front)
        result[f"handle-rear-{side}"] = part(whole, ~front)
    for name in list(result):
        depth = DEPTH.get(name.split("-")[0])
        if depth is not None:
            result[f"lining-{name}"] = lining(result[name], depth)
    mirror = cabin.mirror()
    result |= {"mirror-right": mirror, "mirror-left": mirrored(mirror)}
    result |= {"inside": cabin.inside(), "port": cabin.port(), "cable": cabin.cable()}
    for name, made in (
        ("tyre", wheels.tyre()),
        ("rim", wheels.rim()),
        ("drum", wheels.drum()),
        ("brake", wheels.brake()),
        ("housing", wheels.housing()),
    ):
        at = TRACK if name != "housing" else TRACK - 0.14
        right = [moved(made, x, WHEEL, at) for x in (AXLE, -AXLE)]
        result[name] = joined(*right, *(mirrored(each) for each in right))
    return {name: _checked(name, mesh) for name, mesh in result.items()}


def _checked(name: str, mesh: Mesh) -> Mesh:
    if not (np.isfinite(mesh.points).all() and len(mesh.faces)):
        raise ValueError(f"the solid car's part {name!r} came out empty or broken")
    return mesh
