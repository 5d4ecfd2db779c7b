"""What differs between two recordings, for a person at a terminal."""

from collections.abc import Iterator
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from mock_vehicle.reports.check_text import clock, counted, length
from mock_vehicle.reports.differences import DiffReport, Point, TopicDiff
from mock_vehicle.reports.units_text import quantity


def as_text(report: DiffReport) -> RenderableType:
    """The verdict, then each topic that differs, the earliest first."""
    return Group(*_parts(report))


def in_order(report: DiffReport) -> list[TopicDiff]:
    """The topics that differ: those that are missing, then by when they first differ."""
    differing = [one for one in report.topics if one.difference]
    return sorted(differing, key=lambda one: (-1.0 if one.first is None else one.first.seconds, one.topic))


def _parts(report: DiffReport) -> Iterator[RenderableType]:
    differing = in_order(report)
    verdict = Text("same", style="bold green") if report.same else Text("different", style="bold red")
    said = f"  {counted(len(differing), 'topic')} of {len(report.topics):,} differ, {report.overlap:,.1f} s compared"
    yield verdict + Text(said, style="not bold default")
    for name, side in (("A", report.a), ("B", report.b)):
        yield Text(f"  {name}  {side.file}: {side.messages:,} messages in {side.duration:,.1f} s")
    if report.lengths_differ:
        yield Text(f"  the lengths differ by {clock(abs(report.a.duration - report.b.duration))}")
    if not differing:
        return
    table = Table(box=None, padding=(0, 2, 0, 2), show_edge=False)
    for name in ("topic", "what", "first at", "A", "B", "largest", "for", "share"):
        left = name in ("topic", "what", "A", "B")
        table.add_column(name, justify="left" if left else "right", overflow="fold")
    for one in differing:
        table.add_row(*map(Text, _row(one)))
    yield table


def _row(one: TopicDiff) -> tuple[str, ...]:
    if one.first is None:
        return (one.topic, one.difference, "", f"{one.count_a:,} messages", f"{one.count_b:,} messages", "", "", "")
    return (
        one.topic,
        one.difference,
        clock(one.first.seconds),
        value(one.first.a),
        value(one.first.b),
        largest(one),
        length(one.seconds),
        f"{one.share:.1%}",
    )


def largest(one: TopicDiff) -> str:
    """The largest difference with its unit."""
    point: Point | None = one.largest
    return "" if point is None or point.amount is None else quantity(point.amount, one.unit)


def value(held: Any) -> str:
    """A value in a cell."""
    if held is None:
        return "–"
    text = f"{held:.6g}" if isinstance(held, float) else str(held)
    return text if len(text) <= 40 else text[:39] + "…"
