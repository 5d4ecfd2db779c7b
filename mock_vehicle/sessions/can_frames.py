"""Frames of a CAN log, whatever its format, and their order in time."""

from collections.abc import Iterable, Iterator
from heapq import heappop, heappush
from typing import NamedTuple

from mock_vehicle.sessions.drive import LONGEST_DRIVE_S
from mock_vehicle.sessions.report import ImportReport

WINDOW_S = 1.0
"""Loggers of several buses write one bus's frames after the other's; so far back a frame is still put in its place."""


class Frame(NamedTuple):
    """One data frame: time in seconds, identifier, the log's number of the bus (None: it does not say), data."""

    time_s: float
    id: int
    is_extended: bool
    bus: int | None
    data: bytes


def in_order(frames: Iterable[Frame], report: ImportReport) -> Iterator[Frame]:
    """`frames` by time. One that is more than `WINDOW_S` behind the newest is dropped, and so is a leap of days."""
    waiting: list[tuple[float, int, Frame]] = []
    newest: float | None = None
    for number, frame in enumerate(frames):
        time_s = frame.time_s
        if newest is None:
            newest = time_s
        elif time_s < newest - WINDOW_S:
            report.dropped["time goes backwards"] += 1
            continue
        elif time_s > newest + LONGEST_DRIVE_S:
            report.dropped[f"time leaps by more than {LONGEST_DRIVE_S / 86_400:.0f} days"] += 1
            continue
        newest = max(newest, time_s)
        heappush(waiting, (time_s, number, frame))
        while waiting[0][0] <= newest - WINDOW_S:
            yield heappop(waiting)[2]
    while waiting:
        yield heappop(waiting)[2]
