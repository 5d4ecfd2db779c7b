"""What a check found, for a person at a terminal."""

from collections.abc import Iterator
from datetime import UTC, datetime

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from mock_vehicle.reports.findings import CheckReport, FileReport, Finding

_STYLES = {"error": "bold red", "warning": "yellow"}


def as_text(report: CheckReport) -> RenderableType:
    """Each file with its findings, most serious first."""
    return Group(*(part for file in report.files for part in _file(file)))


def _file(report: FileReport) -> Iterator[RenderableType]:
    errors = sum(one.severity == "error" for one in report.findings)
    warnings = len(report.findings) - errors
    verdict = Text("pass", style="bold green") if report.passed else Text("fail", style="bold red")
    head = f"  {report.file}: {report.messages:,} messages in {report.duration:,.1f} s, "
    yield verdict + Text(head + f"{counted(errors, 'error')}, {counted(warnings, 'warning')}", style="not bold default")
    if report.findings:
        table = Table(box=None, padding=(0, 2, 0, 2), show_edge=False)
        for name in ("", "rule", "topic", "what", "first at", "times", "for"):
            table.add_column(name, justify="right" if name in ("first at", "times", "for") else "left", overflow="fold")
        for one in report.findings:
            table.add_row(*_row(one))
        yield table
    for left in report.not_judged:
        yield Text(f"  not judged: {left.rule}: {left.reason}", style="dim")


def _row(one: Finding) -> tuple[Text, ...]:
    return (
        Text(one.severity, style=_STYLES[one.severity]),
        Text(one.rule),
        Text(one.topic),
        Text(one.reason),
        Text(clock(one.first.seconds)),
        Text(f"{one.times:,}"),
        Text(length(one.seconds)),
    )


def counted(count: int, noun: str) -> str:
    """`3 errors`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def clock(seconds: float) -> str:
    """Seconds from the start, to find the moment by: `12.3 s`, `1:02:03.4`."""
    if abs(seconds) < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds, 1), 60)
    hours, minutes = divmod(int(minutes), 60)
    return f"{hours}:{minutes:02}:{rest:04.1f}" if hours else f"{minutes}:{rest:04.1f}"


def moment(unix_s: float) -> str:
    """Bus time as a date, to the millisecond."""
    try:
        told = datetime.fromtimestamp(round(unix_s, 3), UTC)
    except (ValueError, OverflowError, OSError):
        return f"{unix_s} s since 1970"
    return f"{told:%Y-%m-%d %H:%M:%S}.{told.microsecond // 1000:03} UTC"


def length(seconds: float) -> str:
    """A length of time; a moment has none."""
    return "–" if not seconds else clock(seconds)
