"""The page of a comparison."""

from dataclasses import dataclass
from pathlib import Path

from mock_vehicle.reports.diff import Align, Comparison, Progress, Watcher, diff_files
from mock_vehicle.reports.diff_text import in_order
from mock_vehicle.reports.differences import DiffReport, TopicDiff
from mock_vehicle.reports.intake import Batch
from mock_vehicle.reports.page import MOST_PLOTS, rendered
from mock_vehicle.reports.plots import Band, Plot, band, plot, time_ticks
from mock_vehicle.reports.trace import Traces
from mock_vehicle.reports.units_text import sign


@dataclass(frozen=True, slots=True)
class Card:
    """A topic that differs, with both lines in one plot."""

    topic: TopicDiff
    plot: Plot | None
    bands: list[Band]


def diffed_page(
    a: Path, b: Path, align: Align = "start", tolerance: Path | None = None, progress: Progress | None = None
) -> tuple[DiffReport, str]:
    """Compare and make a page of it; raises `SessionError`."""
    traces: list[Traces] = []

    def watch(comparison: Comparison) -> Watcher:
        traces.extend(Traces(comparison.line.start_ns, comparison.line.end_ns) for _side in "ab")

        def take(side: int, batch: Batch, shift_ns: int) -> None:
            traces[side].take(batch, shift_ns)

        return take

    report = diff_files(a, b, align, tolerance, progress, watch)
    differing = in_order(report)
    cards = [_card(one, report, traces if index < MOST_PLOTS else []) for index, one in enumerate(differing)]
    same = [one for one in report.topics if not one.difference]
    return report, rendered("diff.html.j2", report=report, cards=cards, same=same, across=time_ticks(report.overlap))


def _card(topic: TopicDiff, report: DiffReport, traces: list[Traces]) -> Card:
    lines = {kind: seen.get(topic.topic) for kind, seen in zip("ab", traces, strict=False)}
    shown = None
    if any(trace is not None for trace in lines.values()):
        shown = plot(topic.topic, sign(topic.unit), report.overlap, lines, topic.where)
    return Card(topic, shown, [band(span, report.overlap) for span in topic.where])
