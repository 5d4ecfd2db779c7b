"""A topic in two recordings, compared as far as both have been read."""

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from mock_vehicle.reports.intake import Column
from mock_vehicle.reports.spans import Amounts, Flags, Spans, Times
from mock_vehicle.reports.tolerances import Tolerance
from mock_vehicle.sessions.recording import NS

type Codes = NDArray[np.int64]

_encoder = msgspec.json.Encoder(order="sorted")
_decoder = msgspec.json.Decoder()
_OWN_TIMES = ("time", "timestamp", "sent")


NOTHING = -2
"""The code of a state that was cleared; others are odd, or 0."""


class Seen(msgspec.Struct, frozen=True):
    """A moment (ns on the common line) at which both differ, their values, and by how much."""

    time_ns: int
    a: Any
    b: Any
    amount: float | None


@dataclass(slots=True)
class Line:
    """One recording's messages of a topic that are still needed, and the count of those in the common time."""

    times: Times = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    numbers: Amounts = field(default_factory=lambda: np.zeros(0))
    codes: Codes = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    values: list[Any] = field(default_factory=list)
    count: int = 0
    is_heard: bool = False

    def add(self, times: Times, values: list[Any], said: Flags) -> None:
        """Take messages: what is no number is known by its hash, and what says nothing as such."""
        numbers = np.array([as_number(value) for value in values])
        codes = np.zeros(len(values), dtype=np.int64)
        for index in np.flatnonzero(np.isnan(numbers)).tolist():
            codes[index] = _code(values[index]) if said[index] else NOTHING
        self.times = np.concatenate((self.times, times))
        self.numbers = np.concatenate((self.numbers, numbers))
        self.codes = np.concatenate((self.codes, codes))
        self.values = self.values + values

    def forget(self, count: int) -> None:
        """Drop the first `count`."""
        if count > 0:
            self.times, self.numbers, self.codes = self.times[count:], self.numbers[count:], self.codes[count:]
            self.values = self.values[count:]

    def last(self, moments: Times) -> NDArray[np.intp]:
        """Index of what is held at each moment; -1 before the first."""
        return np.searchsorted(self.times, moments, side="right") - 1

    def knows(self, at: NDArray[np.intp]) -> Flags:
        """Whether there is a value at each index."""
        if not len(self.codes):
            return np.zeros(len(at), dtype=np.bool_)
        known: Flags = (at >= 0) & (self.codes[np.maximum(at, 0)] != NOTHING)
        return known


class Pair(ABC):
    """Both recordings of one topic. Feed columns, then `compare` up to where both are known."""

    def __init__(self, name: str, unit: str, tolerance: Tolerance, start_ns: int, end_ns: int) -> None:
        self.name = name
        self.unit = unit
        self.start_ns = start_ns
        self.end_ns = end_ns
        self.tolerance = tolerance
        self.lines = (Line(), Line())
        self.spans = Spans()
        self.compared = 0
        self.first: Seen | None = None
        self.largest: Seen | None = None
        self.slack_ns = round(tolerance.slack * NS)

    def add(self, side: int, column: Column, shift_ns: int) -> None:
        """Take what side 0 or 1 said, its time moved onto the common line. What is after its end is left out."""
        line, times, values, said = self.lines[side], column.times - shift_ns, column.values, column.said
        line.count += int((said & (times >= self.start_ns) & (times <= self.end_ns)).sum())
        line.is_heard |= bool((said & (times <= self.end_ns)).any())
        inside = np.flatnonzero(times <= self.end_ns + self.slack_ns)
        if len(inside) < len(times):
            times, values, said = times[inside], [values[index] for index in inside], said[inside]
        if len(times):
            line.add(times, self.content(values), said)

    def content(self, values: list[Any]) -> list[Any]:
        """What is compared of them."""
        return values

    @abstractmethod
    def compare(self, until_ns: int) -> None:
        """Compare up to `until_ns` of the common line: until then everything is known of both."""

    def note(self, seen: Seen) -> None:
        """Remember the first and the largest difference."""
        if self.first is None or seen.time_ns < self.first.time_ns:
            self.first = seen
        if self.largest is None or (seen.amount or 0.0) > (self.largest.amount or 0.0):
            self.largest = seen


class Happenings(Pair):
    """Messages that do not hold: each must be there in both, within the slack. Times of their own are left out."""

    def content(self, values: list[Any]) -> list[Any]:
        """Without the times in it."""
        return [_content(value) for value in values]

    def compare(self, until_ns: int) -> None:
        """Find each message its like."""
        one, other = self.lines
        taken: set[int] = set()
        lonely: list[tuple[int, Any, Any]] = []
        whole = int(np.searchsorted(one.times, until_ns - self.slack_ns, side="right"))
        for index in range(whole):
            moment = int(one.times[index])
            first = int(np.searchsorted(other.times, moment - self.slack_ns))
            after = int(np.searchsorted(other.times, moment + self.slack_ns, side="right"))
            same = (at for at in range(first, after) if at not in taken and other.codes[at] == one.codes[index])
            found = next(same, None)
            if found is None:
                lonely.append((moment, one.values[index], None))
            else:
                taken.add(found)
        done = int(np.searchsorted(other.times, until_ns - 2 * self.slack_ns, side="right"))
        alone = [at for at in range(done) if at not in taken]
        lonely += [(int(other.times[at]), None, other.values[at]) for at in alone]
        self.compared += whole + len(alone)
        for moment, a, b in sorted(lonely, key=lambda entry: entry[0]):
            if self.start_ns <= moment <= self.end_ns:
                self.spans.add(moment, moment)
                self.note(Seen(moment, a, b, None))
        one.forget(whole)
        keep = [at for at in range(len(other.values)) if at >= done and at not in taken]
        other.times, other.numbers, other.codes = other.times[keep], other.numbers[keep], other.codes[keep]
        other.values = [other.values[at] for at in keep]


def as_number(value: Any) -> float:
    """NaN for what is none."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        try:
            return float(value)
        except OverflowError:
            return np.nan
    return np.nan


def _code(value: Any) -> int:
    """The same for the same value, and never 0, which is that of numbers."""
    return hash(value if isinstance(value, bytes) else _encoder.encode(value)) | 1


def _content(payload: Any) -> Any:
    """A message's payload without the times in it."""
    try:
        content = _decoder.decode(payload)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return payload.decode(errors="replace") if isinstance(payload, bytes) else payload
    if isinstance(content, dict):
        return {name: value for name, value in content.items() if name not in _OWN_TIMES}
    return content
