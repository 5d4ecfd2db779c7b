"""What every judge of a rule does: look at batches, then say what it found."""

from abc import ABC, abstractmethod
from math import inf
from typing import Any, ClassVar

import numpy as np

from mock_vehicle.reports.findings import Finding, NotJudged, Timeline, finding
from mock_vehicle.reports.intake import Batch, Column
from mock_vehicle.reports.rules import OfSignals, Rule
from mock_vehicle.reports.rules_file import fits
from mock_vehicle.reports.spans import Spans
from mock_vehicle.sessions.recording import NS


class Judge(ABC):
    """Judges one rule over one recording; memory does not grow with the recording."""

    def __init__(self, rule: Rule, line: Timeline) -> None:
        self.line = line
        self.start_ns = line.start_ns + round(rule.start * NS)
        self.end_ns = line.end_ns if rule.end is None else min(line.end_ns, line.start_ns + round(rule.end * NS))
        self._lasting_ns = round(rule.lasting * NS)

    @abstractmethod
    def take(self, batch: Batch) -> None:
        """Look at a batch."""

    @abstractmethod
    def findings(self) -> list[Finding]:
        """The recording is over: what was found, by topic."""

    def not_judged(self) -> list[NotJudged]:
        """What could not be judged."""
        return []

    def within(self, column: Column) -> Column:
        """The part of `column` that is in the rule's time."""
        inside = (column.times >= self.start_ns) & (column.times <= self.end_ns)
        if inside.all():
            return column
        at = np.flatnonzero(inside)
        moved = {int(old): new for new, old in enumerate(at)}
        faults = {moved[index]: reason for index, reason in column.faults.items() if index in moved}
        values = [column.values[index] for index in at]
        return Column(column.topic, column.times[at], values, column.stamps[at], faults, column.said[at])

    def spans(self) -> Spans:
        """A new collection."""
        return Spans(self._lasting_ns)


class TopicJudge[R: OfSignals](Judge):
    """Judges each signal for itself."""

    UNIT: ClassVar[str | None] = "s"
    """Of amounts; None: the signal's."""

    def __init__(self, rule: R, line: Timeline) -> None:
        super().__init__(rule, line)
        self.rule = rule
        self._means: dict[str, bool] = {}
        self._found: dict[str, tuple[Spans, str]] = {}

    def take(self, batch: Batch) -> None:
        """Look at the columns that the rule means."""
        if batch.is_new:
            self.begin_generation()
        for column in batch.columns:
            if self.means(column):
                part = self.within(column)
                if len(part.times):
                    self.look(part)

    def means(self, column: Column) -> bool:
        """Whether the rule is about this topic."""
        name = column.topic.name
        if name not in self._means:
            self._means[name] = column.topic.is_signal and fits(name, self.rule.signals, self.rule.but)
        return self._means[name]

    def spans_of(self, column: Column) -> Spans:
        """What is collected of the column's topic."""
        found = self._found.get(column.topic.name)
        if found is None:
            spec = column.topic.spec
            of_signal = "" if spec is None else spec.unit
            found = self._found[column.topic.name] = (self.spans(), of_signal if self.UNIT is None else self.UNIT)
        return found[0]

    def findings(self) -> list[Finding]:
        """One per topic."""
        found = []
        for name, (spans, unit) in self._found.items():
            spans.finish(self.end_ns)
            if spans.worst is not None:
                found.append(finding(self.line, self.rule, name, spans, self.reason(spans), unit))
        return found

    def begin_generation(self) -> None:
        """A new clock generation: nothing said before it holds."""

    @abstractmethod
    def look(self, column: Column) -> None:
        """Look at the messages of one topic."""

    @abstractmethod
    def reason(self, spans: Spans) -> str:
        """A sentence about the worst of `spans`."""


def seconds(value: float) -> str:
    """A length of time for a sentence."""
    return f"{value:,.3g} s" if value < 1000 else f"{value:,.0f} s"


def worst_note(spans: Spans) -> Any:
    """What is known of the worst moment."""
    return None if spans.worst is None else spans.worst.note


def number(value: float) -> str:
    """A number for a sentence."""
    return "∞" if value == inf else f"{value:,.6g}"
