"""The saloon's shape as fields: lower body and greenhouse, from the curves a designer draws.

x forward from the middle of the wheelbase, y up from the road, z to the right; m.
"""

import numpy as np

from hmi.panels.vehicle.solid.mesh import Floats

AXLE = 1.45
WHEEL = 0.350
ARCH = 0.392
TRACK = 0.80


class Curve:
    """A smooth (natural cubic) curve through knots; beyond them it goes on straight."""

    def __init__(self, *knots: tuple[float, float]) -> None:
        self.x, self.y = np.array(sorted(knots)).T
        n, h = len(self.x), np.diff(self.x)
        rows = np.eye(n)
        right = np.zeros(n)
        for i in range(1, n - 1):
            rows[i, i - 1 : i + 2] = h[i - 1], 2 * (h[i - 1] + h[i]), h[i]
            right[i] = 6 * ((self.y[i + 1] - self.y[i]) / h[i] - (self.y[i] - self.y[i - 1]) / h[i - 1])
        self.bend = np.linalg.solve(rows, right)
        self.h = h

    def _at(self, x: Floats) -> tuple[Floats, Floats]:
        inner = np.clip(x, self.x[0], self.x[-1])
        i = np.clip(np.searchsorted(self.x, inner) - 1, 0, len(self.h) - 1)
        h, a, b = self.h[i], self.x[i + 1] - inner, inner - self.x[i]
        p, q, m, n = self.y[i], self.y[i + 1], self.bend[i], self.bend[i + 1]
        y = m * a**3 / (6 * h) + n * b**3 / (6 * h) + (p / h - m * h / 6) * a + (q / h - n * h / 6) * b
        slope = -m * a**2 / (2 * h) + n * b**2 / (2 * h) + (q - p) / h - (n - m) * h / 6
        return y + slope * (x - inner), slope

    def __call__(self, x: Floats) -> Floats:
        return self._at(x)[0]

    def slope(self, x: Floats) -> Floats:
        return self._at(x)[1]


def both(a: Floats, b: Floats, radius: float) -> Floats:
    """Inside both, with the edge rounded by about `radius`."""
    h = np.maximum(radius - np.abs(a - b), 0) / radius
    return np.maximum(a, b) + h**3 * radius / 6


def either(a: Floats, b: Floats, radius: float) -> Floats:
    """Inside either, with the corner between them filled."""
    return -both(-a, -b, radius)


def ramp(x: Floats, soft: float) -> Floats:
    """0 below 0 and x above, with a soft knee."""
    return soft * np.logaddexp(0, x / soft)


DECK = Curve(
    (2.40, 0.700),
    (2.1, 0.772),
    (1.7, 0.846),
    (1.3, 0.905),
    (0.9, 0.945),
    (0, 0.965),
    (-0.9, 0.995),
    (-1.5, 1.030),
    (-1.9, 1.050),
    (-2.2, 1.056),
    (-2.4, 1.060),
)
ROOF = Curve(
    (1.55, 0.72),
    (1.25, 0.91),
    (0.9, 1.115),
    (0.55, 1.283),
    (0.2, 1.388),
    (-0.2, 1.430),
    (-0.6, 1.425),
    (-1.0, 1.375),
    (-1.4, 1.287),
    (-1.8, 1.172),
    (-2.1, 1.075),
    (-2.4, 0.97),
)
WIDTH = Curve(
    (2.45, 0.86),
    (2.0, 0.905),
    (1.45, 0.935),
    (0.8, 0.925),
    (0, 0.92),
    (-0.8, 0.93),
    (-1.45, 0.945),
    (-2.0, 0.915),
    (-2.45, 0.86),
)
WAIST = Curve(
    (1.5, 0.74), (1.2, 0.775), (0.6, 0.815), (0, 0.825), (-0.6, 0.81), (-1.2, 0.755), (-1.8, 0.655), (-2.3, 0.55)
)
CREASE = Curve((2.4, 0.66), (1.45, 0.735), (0, 0.715), (-1.45, 0.80), (-2.4, 0.86))
NOSE = Curve((0.15, 0.13), (0.28, 0.045), (0.42, 0.008), (0.58, 0), (0.68, 0.025), (0.78, 0.11), (0.9, 0.26))
TAIL = Curve(
    (0.15, 0.20),
    (0.30, 0.085),
    (0.45, 0.012),
    (0.58, 0.0),
    (0.72, 0.045),
    (0.86, 0.062),
    (0.98, 0.030),
    (1.05, 0.012),
    (1.15, 0.0),
)


def side(p: Floats) -> Floats:
    """The flanks."""
    x, y, z = p.T
    near = np.exp(-(((np.abs(x) - AXLE) / 0.42) ** 2)) * np.exp(-(((y - 0.62) / 0.30) ** 2))
    lean = 0.30 * ramp(y - CREASE(x), 0.022) + 0.05 * ramp(CREASE(x) - y, 0.05)
    waist = 0.022 * np.exp(-(((y - 0.46) / 0.11) ** 2)) * np.exp(-((x / 0.95) ** 4))
    sill = 0.5 * ramp(0.26 - y, 0.02)
    result: Floats = np.abs(z) - (WIDTH(x) - 0.012 + 0.022 * near - lean - waist - sill)
    return result


def deck(p: Floats) -> Floats:
    """Bonnet and boot."""
    x, y, z = p.T
    wing = 0.030 * np.exp(-(((np.abs(z) - 0.70) / 0.15) ** 2)) * np.exp(-(((np.abs(x) - AXLE) / 0.75) ** 2))
    top = DECK(x) - 0.045 * (z / 0.8) ** 2 + wing
    result: Floats = (y - top) / np.sqrt(1 + DECK.slope(x) ** 2)
    return result


def ends(p: Floats) -> tuple[Floats, Floats]:
    """Front and rear."""
    x, y, z = p.T
    across = np.abs(z) / 0.9
    front = x - (2.37 - 0.19 * across**2 - 0.10 * across**6 - NOSE(y))
    rear = -x - (2.37 - 0.10 * across**2 - 0.09 * across**6 - TAIL(y))
    return front, rear


def lower(p: Floats) -> Floats:
    """Everything below the windows."""
    front, rear = ends(p)
    body = both(side(p), deck(p), 0.09)
    body = both(body, front, 0.16)
    body = both(body, rear, 0.09)
    bottom = 0.175 + 0.05 * ramp(np.abs(p[:, 0]) - 2.0, 0.1) - p[:, 1]
    return both(body, bottom, 0.05)


def flank(p: Floats) -> Floats:
    """The sides of the greenhouse."""
    x, y, z = p.T
    rise = y - 0.95
    result: Floats = (np.abs(z) - (WAIST(x) - 0.40 * rise - 0.30 * np.maximum(rise, 0) ** 2)) / 1.1
    return result


def roof(p: Floats) -> Floats:
    """Windscreen, roof and rear window in one sweep."""
    x, y, z = p.T
    bent = x + 0.26 * z**2 * np.tanh(1.5 * (x - 0.1))
    crown = 0.05 * (z / 0.6) ** 2
    result: Floats = (y - (ROOF(bent) - crown)) / np.sqrt(1 + ROOF.slope(bent) ** 2)
    return result


def greenhouse(p: Floats) -> Floats:
    """What stands on the lower body."""
    return both(both(both(flank(p), roof(p), 0.15), 0.7 - p[:, 1], 0.02), -2.25 - p[:, 0], 0.02)


def body(p: Floats) -> Floats:
    """The whole skin."""
    return either(lower(p), greenhouse(p), 0.07)
