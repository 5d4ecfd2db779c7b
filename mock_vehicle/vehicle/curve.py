"""A piecewise-linear curve, fast in pure Python."""

from bisect import bisect_right
from collections.abc import Sequence


class Curve:
    """A function given by points (x, y), x strictly rising; held constant beyond its ends.

    Raises ValueError for fewer than two points, points that are not pairs of numbers, or x not rising.
    """

    __slots__ = ("_last", "xs", "ys")

    def __init__(self, points: Sequence[Sequence[float]]) -> None:
        if len(points) < 2 or any(len(point) != 2 for point in points):
            raise ValueError("a curve needs at least two [x, y] points")
        self.xs = tuple(float(x) for x, _ in points)
        self.ys = tuple(float(y) for _, y in points)
        if any(b <= a for a, b in zip(self.xs, self.xs[1:], strict=False)):
            raise ValueError("a curve's x must rise strictly")
        self._last = len(self.xs) - 1

    def __call__(self, x: float) -> float:
        """Value at `x`."""
        xs = self.xs
        i = bisect_right(xs, x)
        if i == 0:
            return self.ys[0]
        if i > self._last:
            return self.ys[-1]
        x0 = xs[i - 1]
        y0 = self.ys[i - 1]
        return y0 + (self.ys[i] - y0) * (x - x0) / (xs[i] - x0)

    @property
    def peak(self) -> float:
        """Highest value of the curve."""
        return max(self.ys)

    def integral(self) -> "Curve":
        """Area under the curve from its first x, exact at the points and linear between them."""
        area = 0.0
        points = [(self.xs[0], 0.0)]
        for i in range(self._last):
            area += (self.xs[i + 1] - self.xs[i]) * (self.ys[i] + self.ys[i + 1]) / 2
            points.append((self.xs[i + 1], area))
        return Curve(points)
