"""Comparing two recordings, streamed."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

from mock_vehicle.reports.differences import DiffReport, Point, TopicDiff
from mock_vehicle.reports.findings import About, Timeline, rounded
from mock_vehicle.reports.holding import Holding
from mock_vehicle.reports.intake import BATCH, CLOCK, Batch, Intake
from mock_vehicle.reports.pairing import Happenings, Pair, Seen
from mock_vehicle.reports.tolerances import Tolerances, load_tolerances
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.recording import NS, Recording, open_recording

type Progress = Callable[[float, float], None]
type Align = Literal["start", "bus"]
type Watcher = Callable[[int, Batch, int], None]
"""Sees batches too: of side 0 or 1, and by how much its time is moved (ns)."""

FOREVER = 1 << 62


class Comparison:
    """Two open recordings on one line of time; `run` it once."""

    def __init__(self, a: Recording, b: Recording, align: Align, tolerances: Tolerances, most: int = BATCH) -> None:
        self.recordings = (a, b)
        self.shifts = (a.start_ns, b.start_ns) if align == "start" else (0, 0)
        starts = [one.start_ns - shift for one, shift in zip(self.recordings, self.shifts, strict=True)]
        ends = [one.end_ns - shift for one, shift in zip(self.recordings, self.shifts, strict=True)]
        self.line = Timeline(max(starts), min(ends))
        if self.line.end_ns < self.line.start_ns:
            raise SessionError(
                "the recordings have no time in common; without --align bus they are laid over each other"
            )
        self.pairs: dict[str, Pair] = {}
        self._tolerances = tolerances
        self._streams = [Intake(one.vehicle, most).batches(one.messages()) for one in self.recordings]

    @property
    def overlap(self) -> float:
        """Seconds that both have."""
        return (self.line.end_ns - self.line.start_ns) / NS

    def run(self, progress: Progress | None = None, watcher: Watcher | None = None) -> None:
        """Read both side by side, compare what both have been read up to."""
        read = [-FOREVER, -FOREVER]
        done, total = 0, sum(one.count for one in self.recordings)
        while min(read) < FOREVER:
            side = read.index(min(read))
            batch = next(self._streams[side], None)
            if batch is None:
                read[side] = FOREVER
            else:
                self._take(side, batch)
                if watcher is not None:
                    watcher(side, batch, self.shifts[side])
                read[side] = batch.end_ns - self.shifts[side]
                done += batch.count
            for pair in self.pairs.values():
                pair.compare(min(read))
            if progress is not None:
                progress(done, total)
        for pair in self.pairs.values():
            pair.spans.finish(self.line.end_ns)

    def _take(self, side: int, batch: Batch) -> None:
        for column in batch.columns:
            topic = column.topic
            if topic.name == CLOCK and not topic.is_signal:
                continue  # it says how the recording was made, and its values are the times of the others
            pair = self.pairs.get(topic.name)
            if pair is None:
                tolerance = self._tolerances.of(topic.name)
                unit = "" if topic.spec is None else topic.spec.unit
                kind = Holding if topic.is_signal else Happenings
                pair = self.pairs[topic.name] = kind(topic.name, unit, tolerance, self.line.start_ns, self.line.end_ns)
            if not pair.tolerance.ignore:
                pair.add(side, column, self.shifts[side])

    def topics(self) -> Iterator[TopicDiff]:
        """What was found, by topic."""
        for name, pair in sorted(self.pairs.items()):
            if not pair.tolerance.ignore and any(line.is_heard for line in pair.lines):
                yield self._topic(name, pair)

    def _topic(self, name: str, pair: Pair) -> TopicDiff:
        count_a, count_b = (line.count for line in pair.lines)
        alone = not all(line.is_heard for line in pair.lines)
        spans = pair.spans
        seconds = 0.0 if alone else min(spans.total_ns / NS, self.overlap)
        return TopicDiff(
            topic=name,
            unit=pair.unit,
            difference=_difference(pair, count_a, count_b),
            count_a=count_a,
            count_b=count_b,
            compared=0 if alone else pair.compared,
            differing=0 if alone else spans.times,
            seconds=round(seconds, 6),
            share=round(seconds / self.overlap, 6) if self.overlap else float(bool(spans.times)),
            first=None if alone else self._point(pair.first),
            largest=None if alone else self._point(pair.largest),
            where=[] if alone else self.line.found(spans),
        )

    def _point(self, seen: Seen | None) -> Point | None:
        if seen is None:
            return None
        time_a, time_b = ((seen.time_ns + shift) / NS for shift in self.shifts)
        amount = None if seen.amount is None else rounded(seen.amount)
        return Point(self.line.seconds(seen.time_ns), time_a, time_b, seen.a, seen.b, amount)


def diff_files(
    a: Path,
    b: Path,
    align: Align = "start",
    tolerance: Path | None = None,
    progress: Progress | None = None,
    watcher: Callable[[Comparison], Watcher] | None = None,
    most: int = BATCH,
) -> DiffReport:
    """Compare two recordings; raises `SessionError`. `watcher` makes one that sees the batches too."""
    tolerances = load_tolerances(tolerance)
    with open_recording(a) as one, open_recording(b) as other:
        comparison = Comparison(one, other, align, tolerances, most)
        comparison.run(progress, None if watcher is None else watcher(comparison))
        topics = list(comparison.topics())
        lengths_differ = abs(one.duration_s - other.duration_s) > tolerances.duration
        return DiffReport(
            a=_side(one),
            b=_side(other),
            aligned=align,
            tolerance=None if tolerance is None else str(tolerance),
            overlap=comparison.overlap,
            same=not lengths_differ and not any(topic.difference for topic in topics),
            lengths_differ=lengths_differ,
            topics=topics,
        )


def _difference(pair: Pair, count_a: int, count_b: int) -> str:
    for line, other in zip(pair.lines, "BA", strict=True):
        if not line.is_heard:
            return f"only in {other}"
    if pair.first is not None:
        return "values" if isinstance(pair, Holding) else "messages"
    more = max(count_a, count_b)
    at_ends = 1 if pair.slack_ns else 0  # the slack may carry one over an end of the common time
    return "counts" if abs(count_a - count_b) > max(pair.tolerance.counts * more, at_ends) else ""


def _side(recording: Recording) -> About:
    return About(str(recording.file), recording.vehicle, recording.start, recording.duration_s, recording.count)
