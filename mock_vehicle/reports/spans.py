"""When something was so: moments merged into spans, of which only so many are kept."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mock_vehicle.sessions.recording import NS

MOST_SPANS = 100
"""Spans kept of one finding; later ones are counted."""
JOIN_NS = NS
"""What is so again within this time is the same span."""

type Times = NDArray[np.int64]
type Flags = NDArray[np.bool_]
type Amounts = NDArray[np.float64]


@dataclass(slots=True)
class Span:
    """From `start_ns` to `end_ns` of bus time, so `times` times; `worst` is the largest amount, seen at `worst_ns`."""

    start_ns: int
    end_ns: int
    times: int
    worst: float
    worst_ns: int
    note: Any = None


@dataclass(slots=True)
class Spans:
    """Collects the spans of one finding, fed in order of time with whether it is so. Memory is bounded.

    A span lasts until it is not so any more; one shorter than `lasting_ns` is forgiven. Amounts are never negative.
    """

    lasting_ns: int = 0
    kept: list[Span] = field(default_factory=list)
    spans: int = 0
    times: int = 0
    total_ns: int = 0
    worst: Span | None = None
    _open: Span | None = None
    _last: Span | None = None

    def feed(self, times: Times, so: Flags, amounts: Amounts | None = None, notes: list[Any] | None = None) -> None:
        """Take moments: `so` says whether it is so from that moment on, `amounts` and `notes` how much and what."""
        if not len(times) or (self._open is None and not so.any()):
            return
        edges = (np.flatnonzero(so[1:] != so[:-1]) + 1).tolist()
        for first, after in zip([0, *edges], [*edges, len(times)], strict=True):
            if not so[first]:
                self._close(int(times[first]))
                continue
            at = first if amounts is None else first + int(np.argmax(amounts[first:after]))
            worst = 0.0 if amounts is None else float(amounts[at])
            note = None if notes is None else notes[at]
            run = Span(int(times[first]), int(times[after - 1]), after - first, worst, int(times[at]), note)
            self._open = run if self._open is None else _joined(self._open, run)

    def add(self, start_ns: int, end_ns: int, amount: float = 0.0, note: Any = None, times: int = 1) -> None:
        """Take a span that is whole, later than all before."""
        self._close(start_ns)
        self._open = Span(start_ns, end_ns, times, amount, start_ns, note)
        self._close(end_ns)

    def finish(self, end_ns: int) -> None:
        """The recording ends at `end_ns`."""
        self._close(end_ns)

    def _close(self, end_ns: int) -> None:
        span, self._open = self._open, None
        if span is None:
            return
        span.end_ns = max(span.end_ns, end_ns)
        if span.end_ns - span.start_ns < self.lasting_ns:
            return
        last = self._last
        self.times += span.times
        if self.worst is None or span.worst > self.worst.worst:
            self.worst = span
        if last is not None and span.start_ns - last.end_ns < JOIN_NS:
            self.total_ns += max(0, span.end_ns - max(span.start_ns, last.end_ns))
            self._last = _joined(last, span)
            if self.kept and self.kept[-1] is last:
                self.kept[-1] = self._last
            return
        self._last = span
        self.spans += 1
        self.total_ns += span.end_ns - span.start_ns
        if len(self.kept) < MOST_SPANS:
            self.kept.append(span)


def _joined(one: Span, later: Span) -> Span:
    worse = later if later.worst > one.worst else one
    end_ns = max(one.end_ns, later.end_ns)
    return Span(one.start_ns, end_ns, one.times + later.times, worse.worst, worse.worst_ns, worse.note)
