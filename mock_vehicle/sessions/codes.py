"""Cells of a recorded column that are no measurement: codes, and what a recorder interpolated towards them."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

STEEPEST_NOISE = 0.01
"""Slopes per row below this share of the code are taken for measured change, not for a ramp into the code."""
ROUNDING = 0.003
"""How far a ramp's steps differ by rounding, as a share of the code."""


def no_measurement(values: NDArray[np.float64], codes: Sequence[float]) -> NDArray[np.bool_]:
    """Which of `values` are one of `codes` or lie on a straight ramp between a measurement and a code.

    A file resampled to more rows than were measured has such ramps wherever a code stood between two values.
    """
    marked = np.isin(values, codes)
    edges = np.diff(marked.astype(np.int8))
    for last in np.flatnonzero(edges == 1):
        _mark_ramp(values, marked, int(last), -1, float(values[last + 1]))
    for first in np.flatnonzero(edges == -1) + 1:
        _mark_ramp(values, marked, int(first), 1, float(values[first - 1]))
    return marked


def _mark_ramp(values: NDArray[np.float64], marked: NDArray[np.bool_], row: int, direction: int, code: float) -> None:
    """Mark from `row`, the neighbour of a code, outwards as long as the values fall straight away from it."""
    if not 0 <= row + direction < len(values):
        return
    slope = float(values[row] - values[row + direction])
    rounding = ROUNDING * abs(code)
    is_ramp = abs(slope) > STEEPEST_NOISE * abs(code) and slope * (code - values[row]) >= 0
    if not is_ramp or abs(code - values[row]) > abs(slope) + rounding:
        return
    while 0 <= row + direction < len(values) and abs(values[row] - values[row + direction] - slope) <= rounding:
        marked[row] = True
        row += direction
