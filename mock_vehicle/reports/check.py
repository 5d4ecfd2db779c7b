"""Checking recordings against rules."""

from collections.abc import Callable, Sequence
from pathlib import Path

from mock_vehicle.reports.findings import CheckReport, FileReport, Timeline
from mock_vehicle.reports.intake import Batch, Intake
from mock_vehicle.reports.judge import Judge
from mock_vehicle.reports.judge_relation import RelationJudge
from mock_vehicle.reports.judge_time import GapJudge, OrderJudge, PresenceJudge, RateJudge
from mock_vehicle.reports.judge_values import KnownJudge, RangeJudge
from mock_vehicle.reports.rules import AnyRule, Gap, Known, Order, Presence, Range, Rate, Relation
from mock_vehicle.reports.rules_file import DEFAULT_RULES, load_rules
from mock_vehicle.sessions.recording import open_recording

type Progress = Callable[[float, float], None]
type Watcher = Callable[[Batch], None]


def check_files(
    files: Sequence[Path],
    rules: Path = DEFAULT_RULES,
    progress: Progress | None = None,
    watcher: Callable[[Timeline], Watcher] | None = None,
) -> CheckReport:
    """Check each of `files`; raises `SessionError`. `watcher` makes one for each file that sees its batches too."""
    loaded = load_rules(rules)
    reports = [check_file(file, loaded, progress, watcher) for file in files]
    return CheckReport(str(rules), all(report.passed for report in reports), reports)


def check_file(
    file: Path,
    rules: Sequence[AnyRule],
    progress: Progress | None = None,
    watcher: Callable[[Timeline], Watcher] | None = None,
) -> FileReport:
    """Check one recording, streamed; raises `SessionError`."""
    with open_recording(file) as recording:
        line = Timeline(recording.start_ns, recording.end_ns)
        judges = [_judge(rule, line) for rule in rules]
        watch = None if watcher is None else watcher(line)
        messages = 0
        for batch in Intake(recording.vehicle).batches(recording.messages()):
            messages += batch.count
            for judge in judges:
                judge.take(batch)
            if watch is not None:
                watch(batch)
            if progress is not None:
                progress(messages, recording.count)
        findings = [one for judge in judges for one in judge.findings()]
        return FileReport(
            file=str(file),
            vehicle=recording.vehicle,
            start=recording.start,
            duration=recording.duration_s,
            messages=messages,
            passed=not any(one.severity == "error" for one in findings),
            findings=sorted(findings, key=lambda one: (one.severity, one.first.seconds)),
            not_judged=[one for judge in judges for one in judge.not_judged()],
        )


def _judge(rule: AnyRule, line: Timeline) -> Judge:
    match rule:
        case Range():
            return RangeJudge(rule, line)
        case Rate():
            return RateJudge(rule, line)
        case Gap():
            return GapJudge(rule, line)
        case Order():
            return OrderJudge(rule, line)
        case Presence():
            return PresenceJudge(rule, line)
        case Known():
            return KnownJudge(rule, line)
        case Relation():
            return RelationJudge(rule, line)
