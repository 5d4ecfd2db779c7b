"""Values that a logger repeats until it has new ones: which of them were measured, and what was between."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from mock_vehicle.sessions.mapping import Held
from mock_vehicle.sessions.report import ImportReport

type Column = NDArray[np.float64]


def unhold(
    held: Held, times_s: Column, columns: Mapping[str, Column], wanted: set[str], report: ImportReport
) -> dict[str, Column]:
    """The `wanted` columns of `held` with a line (or nothing) between fixes that are close enough; all else stays.

    After a fix that another one does not follow in time, the values are held as the file has them.
    """
    names = [name for name in held.columns if name in columns]
    if not names or len(times_s) < 2:
        return {}
    fixes = _fixes([columns[name] for name in names])
    times = times_s[fixes]
    follower = np.clip(np.searchsorted(fixes, np.arange(len(times_s)), side="right"), 1, len(fixes) - 1)
    between = np.ones(len(times_s), dtype=bool)
    between[fixes] = False
    if len(fixes) > 1:
        close = times[follower] - times[follower - 1] <= held.longest_s
        between &= close & (np.arange(len(times_s)) < fixes[-1])
    else:
        between[:] = False
    out = {}
    for name in filter(wanted.__contains__, names):
        column = columns[name].copy()
        known = fixes[~np.isnan(column[fixes])]
        if held.fill == "line" and len(known):
            line = np.interp(times_s, times_s[known], column[known])
            column[between] = np.where(np.isnan(column[between]), np.nan, np.round(line[between], 9))
        elif held.fill == "none":
            column[between] = np.nan
        report.filled[name] += int((between & ~np.isnan(columns[name])).sum())
        out[name] = column
    return out


def _fixes(columns: Sequence[Column]) -> NDArray[np.intp]:
    """Rows in which any column is another than the row before, and the first."""
    changed = np.zeros(len(columns[0]), dtype=bool)
    changed[0] = True
    for column in columns:
        same = (column[1:] == column[:-1]) | (np.isnan(column[1:]) & np.isnan(column[:-1]))
        changed[1:] |= ~same
    return np.flatnonzero(changed)
