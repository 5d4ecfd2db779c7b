"""A recorded drive as columns: what a model is checked against, and what an import writes."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.recording import NS, is_recording, open_recording

LONGEST_DRIVE_S = 7 * 86_400.0
"""What claims to be longer is no drive, but a wrong time in the file: a grid over it would fill the memory."""

type Series = tuple[NDArray[np.float64], NDArray[Any]]


class Drive(Mapping[str, Series]):
    """`drive[path]` is `(times_s, values)`: seconds since `start` and values in the catalogue's unit.

    Both have the same length; values are float64, int64, bool or text, times ascend. Each value holds until the
    next; from a CSV there is one per row, from a recording one per message. `start` is in Unix seconds.
    """

    def __init__(self, source: str, vehicle: str, start: float, duration_s: float, series: dict[str, Series]) -> None:
        self.source = source
        self.vehicle = vehicle
        self.start = start
        self.duration_s = duration_s
        self._series = series

    def __getitem__(self, path: str) -> Series:
        return self._series[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._series)

    def __len__(self) -> int:
        return len(self._series)

    def at(self, path: str, times_s: NDArray[np.float64]) -> NDArray[np.float64]:
        """The numeric signal `path` at each of `times_s` (seconds since `start`): the last value before or at it.

        NaN before the first.
        """
        known, values = self._series[path]
        index = np.searchsorted(known, times_s, side="right") - 1
        held = np.asarray(values, dtype=np.float64)[np.maximum(index, 0)]
        return np.where(index < 0, np.nan, held)


def check_length(source: object, duration_s: float) -> None:
    """Raise `SessionError` when a drive of `duration_s` cannot be one."""
    if not 0 <= duration_s <= LONGEST_DRIVE_S:
        days = duration_s / 86_400
        raise SessionError(f"{source}: from its first to its last time it takes {days:,.0f} days, which no drive does")


def read_drive(path: Path | str, mapping: str | None = None) -> Drive:
    """The drive in `path`, a CSV (recognised by its header, or read by the named `mapping`) or a recording.

    Raises `SessionError` with one line for a person.
    """
    file = Path(path)
    if is_recording(file):
        return _from_recording(file)
    from mock_vehicle.sessions.csv_drive import read_csv

    return read_csv(file, mapping).drive


def _from_recording(file: Path) -> Drive:
    with open_recording(file) as recording:
        times: dict[str, list[int]] = {}
        values: dict[str, list[Any]] = {}
        for message in recording.states():
            times.setdefault(message.path, []).append(message.time_ns - recording.start_ns)
            values.setdefault(message.path, []).append(message.value)
        series = {p: (np.array(times[p]) / NS, _column(values[p])) for p in times}
        if not series:
            raise SessionError(f"{file}: it holds no signal of a vehicle")
        return Drive(file.name, recording.vehicle, recording.start, recording.duration_s, series)


def _column(values: list[Any]) -> NDArray[Any]:
    if any(isinstance(value, list | tuple) for value in values):
        column = np.empty(len(values), dtype=object)
        column[:] = [tuple(value) if isinstance(value, list) else value for value in values]
        return column
    return np.array(values)
