"""Comparing held values: on the union of both recordings' times, as far as tolerance and slack allow."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from mock_vehicle.reports.pairing import Line, Pair, Seen
from mock_vehicle.reports.spans import Amounts, Flags, Times
from mock_vehicle.reports.tolerances import Tolerance

type Indices = NDArray[np.intp]


class Holding(Pair):
    """A signal. A value agrees when the other recording has one like it at some time within the slack."""

    def __init__(self, name: str, unit: str, tolerance: Tolerance, start_ns: int, end_ns: int) -> None:
        super().__init__(name, unit, tolerance, start_ns, end_ns)
        self._done_ns = np.iinfo(np.int64).min

    def compare(self, until_ns: int) -> None:
        """Compare at each moment at which one of both says something, and what is held at the common start."""
        until = min(until_ns - self.slack_ns, self.end_ns)
        if until >= self.start_ns and until > self._done_ns:
            moments = np.concatenate([_between(line.times, self._done_ns, until) for line in self.lines])
            if len(moments):
                self._judge(np.unique(np.maximum(moments, self.start_ns)))
            self._done_ns = until
        for line in self.lines:  # what is held at the beginning of the next slack stays
            line.forget(int(np.searchsorted(line.times, until - self.slack_ns, side="right")) - 1)

    def _judge(self, moments: Times) -> None:
        a, b = self.lines
        at_a, at_b = a.last(moments), b.last(moments)
        wrong, amounts = self._apart(at_a, at_b)
        if self.slack_ns and wrong.any():
            self._forgive(moments, at_a, at_b, wrong, amounts)
        self.compared += len(moments)
        self.spans.feed(moments, wrong, np.nan_to_num(amounts))
        for index in _telling(wrong, amounts):
            amount = float(amounts[index])
            values = (_held(a, int(at_a[index])), _held(b, int(at_b[index])))
            self.note(Seen(int(moments[index]), *values, None if np.isnan(amount) else amount))

    def _apart(self, at_a: Indices, at_b: Indices) -> tuple[Flags, Amounts]:
        """Where they differ, and by how much (NaN where one is no number)."""
        a, b = self.lines
        one_knows, other_knows = a.knows(at_a), b.knows(at_b)
        known = one_knows & other_knows
        if not len(a.times) or not len(b.times):
            return one_knows | other_knows, np.full(len(at_a), np.nan)
        one, other = a.numbers[np.maximum(at_a, 0)], b.numbers[np.maximum(at_b, 0)]
        amounts = np.where(known, np.abs(one - other), np.nan)
        alike = a.codes[np.maximum(at_a, 0)] == b.codes[np.maximum(at_b, 0)]
        apart = amounts > self._allowed(one, other)
        wrong = (one_knows ^ other_knows) | (known & (~alike | apart))
        return wrong, amounts

    def _allowed(self, one: Amounts, other: Amounts) -> Amounts:
        larger = np.maximum(np.abs(one), np.abs(other))
        allowed: Amounts = self.tolerance.absolute + self.tolerance.relative * larger
        return allowed

    def _forgive(self, moments: Times, at_a: Indices, at_b: Indices, wrong: Flags, amounts: Amounts) -> None:
        """Take out of `wrong` what the slack explains; what is left is apart by what it does not explain."""
        where = np.flatnonzero(wrong)
        agreed = np.ones(len(where), dtype=np.bool_)
        left = np.zeros(len(where))
        for line, other, held in ((*self.lines, at_a), (*self.lines[::-1], at_b)):
            index = held[where]
            fits, distance = self._near(line, other, index, moments[where])
            said = line.knows(index)
            agreed &= fits | (held[where] < 0)  # what is not yet said contradicts nothing, what is cleared does
            left = np.fmax(left, np.where(said, distance, np.nan))
        wrong[where[agreed]] = False
        amounts[where] = np.where(np.isnan(amounts[where]), np.nan, left)

    def _near(self, line: Line, other: Line, index: Indices, moments: Times) -> tuple[Flags, Amounts]:
        """Whether what `line` holds fits something of `other` within the slack, and how far it is from it."""
        fits = np.zeros(len(moments), dtype=np.bool_)
        distance = np.full(len(moments), np.nan)
        if not len(other.times) or not len(line.times):
            return fits, distance
        first = np.maximum(other.last(moments - self.slack_ns), 0)
        last = other.last(moments + self.slack_ns)
        there = last >= first
        last = np.maximum(last, first)
        bounds = np.column_stack((first, last + 1)).ravel()
        numbers = np.append(other.numbers, np.nan)
        low, high = np.fmin.reduceat(numbers, bounds)[::2], np.fmax.reduceat(numbers, bounds)[::2]
        own = line.numbers[np.maximum(index, 0)]
        nearest = np.clip(own, low, high)
        distance = np.abs(own - nearest)
        fits = there & (distance <= self._allowed(own, nearest))
        for at in np.flatnonzero(there & np.isnan(own) & (index >= 0)).tolist():
            fits[at] = bool((other.codes[first[at] : last[at] + 1] == line.codes[index[at]]).any())
        is_cleared = (index >= 0) & ~line.knows(index)
        fits |= is_cleared & (other.last(moments - self.slack_ns) < 0)
        return fits, distance


def _between(times: Times, after: int, until: int) -> Times:
    return times[(times > after) & (times <= until)]


def _telling(wrong: Flags, amounts: Amounts) -> list[int]:
    """The first difference and the largest."""
    where = np.flatnonzero(wrong)
    if not len(where):
        return []
    largest = where[int(np.argmax(np.nan_to_num(amounts[where], nan=-1.0)))]
    return [int(where[0]), int(largest)]


def _held(line: Line, index: int) -> Any:
    return None if index < 0 else line.values[index]
