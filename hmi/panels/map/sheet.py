"""The piece of map that is drawn at once: lines in px round its middle, made anew when the view leaves it."""

import math
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF

from hmi.panels.map.camera import View
from hmi.panels.map.geo import Point
from hmi.panels.map.lines import cut, grid, grid_steps

REACH = 1.1
"""Half the side of the sheet, in diagonals of the window."""

LEAVE = 0.45
"""Diagonals that the view may move before the sheet is made anew: what is seen stays within it, turned as it may be."""

STRETCH = 1.25
"""How much larger or smaller it may be shown than it was drawn."""

LEAST_PX = 1.5
"""Corners closer than this cannot be told apart."""

type Lines = list[list[QPointF]]


class Sheet:
    """Made for a view; `centre` (m in the plane) is its middle, `scale` its px per metre."""

    def __init__(self, view: View, diagonal_px: float) -> None:
        self.centre, self.scale = view.centre, view.scale
        self._half_m = REACH * diagonal_px / view.scale
        self._leave_m = LEAVE * diagonal_px / view.scale
        (fine_m, self.fine_strength), (coarse_m, _) = grid_steps(view.scale)
        self.coarse = self._drawn(grid(coarse_m, self.centre, self._half_m))
        coarse_too = round(coarse_m / fine_m)
        self.fine = self._drawn(grid(fine_m, self.centre, self._half_m, but_every=coarse_too))

    def serves(self, view: View) -> bool:
        """Whether the view still stands on it."""
        away = math.hypot(view.centre.x - self.centre.x, view.centre.y - self.centre.y)
        ratio = view.scale / self.scale
        return away <= self._leave_m and 1 / STRETCH <= ratio <= STRETCH

    def lines(self, ways: Iterable[Iterable[Point]]) -> Lines:
        """Ways of the plane as they are drawn on it."""
        found: Lines = []
        for way in ways:
            found += self._drawn(cut(way, self._half_m, self.centre, LEAST_PX / self.scale))
        return found

    def _drawn(self, parts: Sequence[Sequence[Point]]) -> Lines:
        x, y, scale = self.centre.x, self.centre.y, self.scale
        return [[QPointF((point.x - x) * scale, (y - point.y) * scale) for point in part] for part in parts]
