"""What a signal did over a whole recording, in as many pieces as a plot has pixels: memory does not grow."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from mock_vehicle.reports.intake import Batch, Column
from mock_vehicle.reports.pairing import as_number
from mock_vehicle.reports.spans import Amounts, Times

PIECES = 600
MOST_WORDS = 8
"""A text of more different values is not plotted."""


class Trace:
    """The lowest, highest and last value in each piece of time; NaN where nothing was said."""

    def __init__(self, start_ns: int, end_ns: int, pieces: int = PIECES) -> None:
        self.low = np.full(pieces, np.nan)
        self.high = np.full(pieces, np.nan)
        self.last = np.full(pieces, np.nan)
        self.words: list[str] = []
        self.is_plain = True
        self._start_ns = start_ns
        self._length_ns = max(1, end_ns - start_ns)

    def add(self, times: Times, values: list[Any]) -> None:
        """Take messages in order of time."""
        numbers = self._numbers(values)
        inside = (times >= self._start_ns) & (times <= self._start_ns + self._length_ns) & ~np.isnan(numbers)
        times, numbers = times[inside], numbers[inside]
        if not len(times):
            return
        pieces = len(self.low)
        places = np.minimum((times - self._start_ns) * pieces // self._length_ns, pieces - 1)
        first = np.flatnonzero(np.concatenate(([True], places[1:] != places[:-1])))
        where = places[first]
        self.low[where] = np.fmin(self.low[where], np.minimum.reduceat(numbers, first))
        self.high[where] = np.fmax(self.high[where], np.maximum.reduceat(numbers, first))
        self.last[where] = numbers[np.concatenate((first[1:], [len(numbers)])) - 1]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to plot."""
        return bool(np.isnan(self.last).all())

    def _numbers(self, values: list[Any]) -> Amounts:
        numbers = np.array([as_number(value) for value in values])
        for index in np.flatnonzero(np.isnan(numbers)).tolist():
            numbers[index] = self._worded(values[index])
        return numbers

    def _worded(self, value: Any) -> float:
        if isinstance(value, bool):
            value = "yes" if value else "no"
            if not self.words:
                self.words = ["no", "yes"]
        if not isinstance(value, str):
            return float("nan")
        self.is_plain = False
        if value not in self.words and len(self.words) < MOST_WORDS:
            self.words.append(value)
        return float(self.words.index(value)) if value in self.words else float("nan")


class Traces:
    """The traces of all signals of a recording."""

    def __init__(self, start_ns: int, end_ns: int) -> None:
        self._start_ns = start_ns
        self._end_ns = end_ns
        self._traces: dict[str, Trace] = {}

    def take(self, batch: Batch, shift_ns: int = 0) -> None:
        """Take a batch, its time moved back by `shift_ns`."""
        for column in batch.columns:
            if column.topic.is_signal:
                self._of(column).add(column.times - shift_ns, column.values)

    def get(self, name: str) -> Trace | None:
        """A signal's trace, if there is something to plot."""
        found = self._traces.get(name)
        return None if found is None or found.is_empty else found

    def _of(self, column: Column) -> Trace:
        name = column.topic.name
        if name not in self._traces:
            self._traces[name] = Trace(self._start_ns, self._end_ns)
        return self._traces[name]


def reach(traces: list[Trace]) -> tuple[float, float]:
    """The lowest and the highest value of several."""
    lows: list[NDArray[np.float64]] = [trace.low for trace in traces]
    highs: list[NDArray[np.float64]] = [trace.high for trace in traces]
    return float(np.nanmin(lows)), float(np.nanmax(highs))
