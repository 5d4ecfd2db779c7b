"""Where the skin is cut: doors, lids, windows and lamps as fields, below 0 inside. Both sides alike but the flap."""

import numpy as np

from hmi.panels.vehicle.solid import shape
from hmi.panels.vehicle.solid.mesh import Field, Floats
from hmi.panels.vehicle.solid.shape import ARCH, AXLE, WHEEL, Curve, both, either

SEAM = 0.0055
"""Half the width of a gap between two parts, m."""

PILLARS = (-0.035, -1.19)
"""The middle of the dark posts between the side windows, x in m; each is twice `POST` wide."""
POST = 0.026

ROOF_ENDS = (0.42, -0.70)
"""Where windscreen and rear window meet the glass roof, along `bent`, m."""
ROOF_GAP = 0.006

FLAP = (-1.985, 0.775)
"""The middle of the charging flap on the left, x and y in m."""

BLINK_FRONT, BLINK_REAR, BAR = 0.845, 0.79, 0.48
"""From here outwards a lamp is the indicator; up to here inwards the tail lamp is the bar of light, m."""

HINGE_FRONT, HINGE_REAR = 1.02, -0.02
"""Where the doors turn, x in m."""

_BELT = Curve((1.3, 0.945), (0.6, 0.985), (0, 1.0), (-0.8, 1.030), (-1.4, 1.065), (-1.8, 1.10))
_LID = Curve((-0.7, 0.50), (-1.4, 0.51), (-1.8, 0.515), (-2.0, 0.55), (-2.2, 0.60), (-2.4, 0.61))
_FAR = 1.0


def _where(condition: object, values: Floats) -> Floats:
    result: Floats = np.where(condition, values, _FAR)  # type: ignore[call-overload]
    return result


def bent(p: Floats) -> Floats:
    """Along the roof, in curves as the windscreen's edge, m."""
    result: Floats = p[:, 0] + 0.26 * p[:, 2] ** 2 * np.tanh(1.5 * (p[:, 0] - 0.1))
    return result


def arch(p: Floats) -> Floats:
    """The wheel arches."""
    return _where(np.abs(p[:, 2]) > 0.5, np.hypot(np.abs(p[:, 0]) - AXLE, p[:, 1] - WHEEL) - ARCH)


def window(p: Floats) -> Floats:
    """All glass of a side as one."""
    x, y, z = p.T
    f = both(_BELT(x) - y, shape.roof(p) + 0.085, 0.035)
    f = both(both(f, x - 1.06, 0.03), -1.58 - x, 0.05)
    return _where(np.abs(z) > 0.3, f)


def _door(p: Floats) -> Floats:
    x, y, _ = p.T
    low = both(0.285 - y, y - _BELT(x), 0.02)
    high = both(window(p) - 0.035, _BELT(x) - 0.1 - y, 0.01)
    return either(low, high, 0.03)


def front_door(p: Floats) -> Floats:
    """With its window and frame."""
    f = both(both(_door(p), p[:, 0] - 1.03, 0.10), PILLARS[0] - p[:, 0], 0.06)
    return _where(np.abs(p[:, 2]) > 0.4, f)


def rear_door(p: Floats) -> Floats:
    """With its window and frame; its edge follows the wheel arch."""
    x, y, z = p.T
    f = both(_door(p), x - PILLARS[0], 0.06)
    f = both(both(f, ARCH + 0.045 - np.hypot(x + AXLE, y - WHEEL), 0.06), -1.22 - x, 0.08)
    return _where(np.abs(z) > 0.4, f)


def hood(p: Floats) -> Floats:
    """The front boot's lid."""
    x, y, z = p.T
    f = both(np.abs(z) - (0.735 - 0.10 * (x - 1.2)), x - (2.15 - 0.24 * z**2), 0.12)
    f = both(both(f, 0.035 - shape.greenhouse(p), 0.03), 0.95 - x, 0.03)
    return _where((y > 0.6) & (x > 0.6), f)


def boot(p: Floats) -> Floats:
    """The boot's lid, which takes the rear window with it."""
    f = both(np.abs(p[:, 2]) - _LID(p[:, 0]), bent(p) + 0.74, 0.06)
    return _where(p[:, 0] < -0.4, both(f, 0.935 - p[:, 1], 0.03))


def upper_glass(p: Floats) -> Floats:
    """Windscreen, roof and rear window: from rail to rail, clear of the bodywork."""
    return _where(p[:, 1] > 0.9, both(shape.flank(p) + 0.07, 0.028 - shape.lower(p), 0.05))


def flap(p: Floats) -> Floats:
    """The charging flap, on the left only."""
    f = both(np.abs(p[:, 0] - FLAP[0]) - 0.075, np.abs(p[:, 1] - FLAP[1]) - 0.065, 0.04)
    return _where((p[:, 2] < -0.4) & (f < 0.3), f)


def handle(p: Floats) -> Floats:
    """The grips of both doors."""
    x, y, z = p.T
    f = np.minimum(
        *(np.hypot(np.maximum(np.abs(x - at) - 0.085, 0), y - up) for at, up in ((0.16, 0.845), (-0.93, 0.875)))
    )
    return _where(np.abs(z) > 0.5, f - 0.013)


def skirt(p: Floats) -> Floats:
    """The dark foot of the body, and the air intake."""
    foot = p[:, 1] - np.where(p[:, 0] < -1.9, 0.34, 0.262)
    return np.minimum(foot, _intake(p))


def _bar(p: Floats, a: tuple[float, float], b: tuple[float, float], radius: float) -> Floats:
    """A rounded bar from `a` to `b` (|z|, y), seen along the car."""
    q, start = np.stack([np.abs(p[:, 2]), p[:, 1]], axis=1), np.array(a)
    along = np.array(b) - start
    share = np.clip((q - start) @ along / (along @ along), 0, 1)
    result: Floats = np.linalg.norm(q - start - share[:, None] * along, axis=1) - radius
    return result


def _intake(p: Floats) -> Floats:
    return _where(p[:, 0] > 1.5, _bar(p, (0.0, 0.385), (0.54, 0.395), 0.050))


def headlamp(p: Floats) -> Floats:
    """With the front indicator at its outer end."""
    return _where(p[:, 0] > 1.5, _bar(p, (0.50, 0.632), (0.95, 0.715), 0.030))


def fog(p: Floats) -> Floats:
    """Front fog lamps."""
    return _where(p[:, 0] > 1.5, _bar(p, (0.67, 0.395), (0.75, 0.405), 0.026))


def tail(p: Floats) -> Floats:
    """Bar of light, tail lamps and rear indicators in one line."""
    return _where(p[:, 0] < -1.7, _bar(p, (0.0, 0.868), (1.0, 0.855), 0.027))


def backup(p: Floats) -> Floats:
    """Reversing lamps."""
    return _where(p[:, 0] < -1.7, _bar(p, (0.60, 0.50), (0.72, 0.505), 0.022))


def plate(p: Floats) -> Floats:
    """Both number plates."""
    x, y, z = p.T
    f = both(np.abs(z) - 0.255, np.abs(y - np.where(x > 0, 0.512, 0.655)) - 0.053, 0.014)
    return _where(np.abs(x) > 1.9, f)


MOVING: dict[str, Field] = {
    "door-front": front_door,
    "door-rear": rear_door,
    "hood": hood,
    "boot-lid": boot,
    "flap": flap,
}
FRAMED: tuple[Field, ...] = (headlamp, fog, tail, backup, plate)
"""What has a dark line around it."""


def shifted(field: Field, by: float) -> Field:
    """The field's edge `by` m further out."""
    return lambda p: field(p) - by


def line(axis: int, at: float, low: float, ahead: bool | None = None) -> Field:
    """Across the car at a width (axis 2) or length (axis 0) `at`, above `low` m; at its front, its rear, or both."""

    def f(p: Floats) -> Floats:
        here = p[:, 1] > low
        if ahead is not None:
            here &= (p[:, 0] > 1.5) if ahead else (p[:, 0] < -1.7)
        return _where(here, np.abs(p[:, 2]) - at if axis == 2 else p[:, 0] - at)

    return f


def edges() -> list[Field]:
    """Every line that parts something on both sides of the car."""
    lines: list[Field] = [arch, window, upper_glass, skirt, handle]
    for name, field in MOVING.items():
        if name != "flap":
            lines += [shifted(field, -SEAM), shifted(field, SEAM)]
    for field in FRAMED:
        lines += [field, shifted(field, SEAM)]
    lines += [line(2, BLINK_FRONT, 0, ahead=True), line(2, BLINK_REAR, 0, ahead=False), line(2, BAR, 0, ahead=False)]
    lines += [line(0, at + by, 0.9) for at in PILLARS for by in (-POST, POST)]
    for at in ROOF_ENDS:
        for by in (-ROOF_GAP, ROOF_GAP):
            lines.append(lambda p, a=at + by: _where(p[:, 1] > 1.1, bent(p) - a))  # type: ignore[misc]
    return lines
