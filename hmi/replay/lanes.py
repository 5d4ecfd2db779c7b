"""Marks as they are drawn: by kind, what would fall on the same pixels merged into one. Pure."""

import math
from collections.abc import Iterable
from typing import NamedTuple

from hmi.replay.contract import Mark


class Lane(NamedTuple):
    """Where on the track's height marks of a kind stand (shares from the top), and how narrow they may get (px)."""

    top: float
    bottom: float
    least: float


LANES = {
    "fault": Lane(0.0, 0.46, 4.0),
    "warning": Lane(0.1, 0.46, 4.0),
    "tag": Lane(0.0, 1.0, 3.0),
    "gap": Lane(0.0, 1.0, 4.0),
    "charging": Lane(0.66, 1.0, 4.0),
    "assist": Lane(0.66, 1.0, 4.0),
    "touch": Lane(0.46, 0.66, 4.0),
}
"""By how much they matter to who looks for something."""

HATCH_PX = 6.0

NEAR_PX = 4.0
"""So near to the present moment a mark is spoken of."""


class Run(NamedTuple):
    """Pixels from `x` on, `width` of them."""

    x: float
    width: float


class Span(NamedTuple):
    """What time a line of `width` px shows, in bus seconds."""

    start: float
    end: float
    width: float

    def x_of(self, time: float) -> float:
        """The place of `time`, within the line."""
        length = self.end - self.start
        share = (time - self.start) / length if length > 0 else 0.0
        return min(1.0, max(0.0, share)) * self.width

    def time_at(self, x: float) -> float:
        """The time at `x` px, within the recording."""
        share = min(1.0, max(0.0, x / self.width)) if self.width > 0 else 0.0
        return self.start + share * (self.end - self.start)


def merged(marks: Iterable[Mark], span: Span, least: float) -> list[Run]:
    """What `marks` (by their start) come to on the glass: runs that do not touch each other."""
    runs: list[Run] = []
    for mark in marks:
        left = min(span.x_of(mark.start), max(0.0, span.width - least))
        right = max(left + least, span.x_of(mark.end if mark.end is not None else mark.start))
        if runs and left <= runs[-1].x + runs[-1].width + 1.0:
            x = runs[-1].x
            runs[-1] = Run(x, max(runs[-1].width, right - x))
        else:
            runs.append(Run(left, right - left))
    return runs


def hatched(runs: Iterable[Run]) -> list[Run]:
    """The runs as stripes: where nothing was recorded there is nothing to fill."""
    return [
        Run(run.x + stripe * HATCH_PX, min(HATCH_PX / 3, run.width - stripe * HATCH_PX))
        for run in runs
        for stripe in range(math.ceil(run.width / HATCH_PX))
    ]


def outline(runs: Iterable[Run], lane: Lane, height: float) -> str:
    """The runs as boxes of an SVG path on a track of `height` px."""
    top, tall = lane.top * height, (lane.bottom - lane.top) * height
    return "".join(f"M{run.x:.1f} {top:.1f}h{run.width:.1f}v{tall:.1f}h{-run.width:.1f}z" for run in runs)


def mark_at(marks: Iterable[Mark], time: float, near_s: float) -> Mark | None:
    """What `time` lies in or is near to: what matters most, then what began last."""
    order = list(LANES)
    best: Mark | None = None
    for mark in marks:
        if mark.start - near_s > time:
            break
        if time > (mark.end if mark.end is not None else mark.start) + near_s:
            continue
        if best is None or (order.index(mark.kind), -mark.start) <= (order.index(best.kind), -best.start):
            best = mark
    return best
