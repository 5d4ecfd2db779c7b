"""The page of a check."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from hmi.bus.catalogue import default_catalogue
from mock_vehicle.reports.check import Progress, Watcher, check_files
from mock_vehicle.reports.findings import CheckReport, FileReport, Finding, Timeline
from mock_vehicle.reports.page import MOST_PLOTS, rendered
from mock_vehicle.reports.plots import Band, Plot, Tick, band, plot, time_ticks
from mock_vehicle.reports.rules import AnyRule, Relation
from mock_vehicle.reports.rules_file import load_rules
from mock_vehicle.reports.trace import Traces
from mock_vehicle.reports.units_text import sign


@dataclass(frozen=True, slots=True)
class Card:
    """A finding, why its rule is there, and its plots."""

    finding: Finding
    why: str
    plots: list[Plot]
    bands: list[Band]


@dataclass(frozen=True, slots=True)
class Section:
    """A recording with its findings."""

    report: FileReport
    cards: list[Card]
    across: list[Tick]


def checked_page(files: Sequence[Path], rules: Path, progress: Progress | None = None) -> tuple[CheckReport, str]:
    """Check `files` and make a page of it; raises `SessionError`."""
    traces: list[Traces] = []

    def watch(line: Timeline) -> Watcher:
        traces.append(Traces(line.start_ns, line.end_ns))
        return traces[-1].take

    report = check_files(files, rules, progress, watch)
    known = {rule.name: rule for rule in load_rules(rules)}
    left, sections = MOST_PLOTS, []
    for file, seen in zip(report.files, traces, strict=True):
        cards = [
            _card(one, known[one.rule], file, seen if index < left else None) for index, one in enumerate(file.findings)
        ]
        left = max(0, left - len(cards))
        sections.append(Section(file, cards, time_ticks(file.duration)))
    return report, rendered("check.html.j2", report=report, sections=sections)


def _card(found: Finding, rule: AnyRule, file: FileReport, traces: Traces | None) -> Card:
    names = [found.topic]
    if isinstance(rule, Relation):
        names = list(dict.fromkeys(held.signal for held in rule.held().values()))
    plots = []
    for name in names if traces is not None else ():
        trace = None if traces is None else traces.get(name)
        if trace is not None or len(names) == 1:
            plots.append(plot(name, _unit(name), file.duration, {"a": trace}, found.where))
    return Card(found, rule.why, plots, [band(span, file.duration) for span in found.where])


def _unit(name: str) -> str:
    catalogue = default_catalogue()
    return sign(catalogue[name].unit) if name in catalogue else ""
