"""What a check found: the stable form that JSON, text and page are made of."""

from typing import Any

import msgspec

from mock_vehicle.reports.spans import Spans
from mock_vehicle.sessions.recording import NS

FORMAT, VERSION = "ev-cockpit/check", 1


class Moment(msgspec.Struct, frozen=True):
    """Bus time in Unix seconds, and seconds from the recording's start."""

    time: float
    seconds: float


class FoundSpan(msgspec.Struct, frozen=True):
    """From `start` to `end` (seconds from the recording's start), `times` times, at worst `amount`."""

    start: float
    end: float
    times: int
    amount: float


class Finding(msgspec.Struct, frozen=True):
    """A rule that a topic breaks.

    `reason` is a sentence about the worst case, `amount` how far it is off in `unit`, at `worst`. It was so `times`
    times (messages, or moments), merged into `spans`, of which the first are in `where`; `seconds` is all their length.
    """

    rule: str
    kind: str
    severity: str
    topic: str
    reason: str
    unit: str
    amount: float
    first: Moment
    worst: Moment
    times: int
    spans: int
    seconds: float
    where: list[FoundSpan]


class NotJudged(msgspec.Struct, frozen=True):
    """A rule that the recording gives nothing to judge by, and why."""

    rule: str
    reason: str


class About(msgspec.Struct, frozen=True):
    """A recording; `start` in Unix seconds of bus time, `duration` in seconds."""

    file: str
    vehicle: str
    start: float
    duration: float
    messages: int


class FileReport(About, frozen=True):
    """What was found in one recording."""

    passed: bool
    findings: list[Finding]
    not_judged: list[NotJudged]


class CheckReport(msgspec.Struct, frozen=True):
    """What `mock-vehicle check` says."""

    rules: str
    passed: bool
    files: list[FileReport]
    format: str = FORMAT
    version: int = VERSION


class Timeline(msgspec.Struct, frozen=True):
    """The beginning and the end of a recording, or of what two have in common, ns."""

    start_ns: int
    end_ns: int

    def moment(self, time_ns: int) -> Moment:
        """`time_ns` for a report."""
        return Moment(time_ns / NS, self.seconds(time_ns))

    def seconds(self, time_ns: int) -> float:
        """From the start."""
        return round((time_ns - self.start_ns) / NS, 6)

    def found(self, spans: Spans) -> list[FoundSpan]:
        """What is kept of `spans`, for a report."""
        return [
            FoundSpan(self.seconds(one.start_ns), self.seconds(one.end_ns), one.times, rounded(one.worst))
            for one in spans.kept
        ]


def finding(line: Timeline, rule: Any, topic: str, spans: Spans, reason: str, unit: str = "") -> Finding:
    """A finding about `topic` of what `spans` collected (at least one)."""
    first, worst = spans.kept[0], spans.worst
    assert worst is not None
    return Finding(
        rule=rule.name,
        kind=rule.__struct_config__.tag,
        severity=rule.severity,
        topic=topic,
        reason=reason,
        unit=unit,
        amount=rounded(worst.worst),
        first=line.moment(first.start_ns),
        worst=line.moment(worst.worst_ns),
        times=spans.times,
        spans=spans.spans,
        seconds=round(spans.total_ns / NS, 6),
        where=line.found(spans),
    )


def rounded(amount: float) -> float:
    """An amount for a report: what is beyond nine digits is noise."""
    return float(f"{amount:.9g}")
