"""Judges of values: range, and what the catalogue knows."""

from collections.abc import Callable
from typing import Any

import numpy as np

from mock_vehicle.reports.intake import Column
from mock_vehicle.reports.judge import TopicJudge, number, worst_note
from mock_vehicle.reports.rules import Known, Range
from mock_vehicle.reports.spans import Amounts, Flags, Spans


class RangeJudge(TopicJudge[Range]):
    """Values stay where they may be. A wrong one holds until the next right one."""

    UNIT = None

    def look(self, column: Column) -> None:
        """Find values outside."""
        rule = self.rule
        if rule.min is None and rule.max is None and rule.allowed is None:
            self._by_catalogue(column)
        elif rule.allowed is not None:
            wrong = column.said & np.array([value not in rule.allowed for value in column.values])
            notes = _notes(column, wrong, lambda value: f"is {_brief(value)}, not one of those allowed")
            self.spans_of(column).feed(column.times, wrong, None, notes)
        else:
            self._by_limits(column)

    def _by_catalogue(self, column: Column) -> None:
        if column.topic.spec is None:
            return
        wrong = ~column.right()
        if not wrong.any():
            self.spans_of(column).feed(column.times, wrong)
            return
        amounts = np.zeros(len(column.times))
        notes: list[Any] = [None] * len(column.times)
        spec = column.topic.spec
        for index, reason in column.faults.items():
            notes[index] = reason.removeprefix(f"{spec.path} ")
            value = column.values[index]
            if isinstance(value, int | float) and not isinstance(value, bool):
                amounts[index] = float(_outside(np.array([value], dtype=np.float64), spec.minimum, spec.maximum)[0])
        self.spans_of(column).feed(column.times, wrong, amounts, notes)

    def _by_limits(self, column: Column) -> None:
        numbers = np.array([_number(value) for value in column.values])
        low = None if self.rule.min is None else self.rule.min - self.rule.tolerance
        high = None if self.rule.max is None else self.rule.max + self.rule.tolerance
        amounts = _outside(numbers, self.rule.min, self.rule.max)
        wrong = column.said & (np.isnan(numbers) | (_outside(numbers, low, high) > 0))
        limits = _limits(self.rule)
        notes = _notes(column, wrong, lambda value: f"is {_brief(value)}, outside {limits}")
        self.spans_of(column).feed(column.times, wrong, np.where(wrong, amounts, 0.0), notes)

    def reason(self, spans: Spans) -> str:
        """What the worst value is."""
        return str(worst_note(spans) or "a value outside its range")


class KnownJudge(TopicJudge[Known]):
    """The catalogue knows what is said."""

    UNIT = ""

    def look(self, column: Column) -> None:
        """Find signals outside of the catalogue."""
        if column.topic.spec is None:
            self.spans_of(column).feed(column.times, column.said)

    def reason(self, spans: Spans) -> str:
        """Always the same."""
        return f"is not in the catalogue, {number(spans.times)} messages"


def _notes(column: Column, wrong: Flags, tell: Callable[[Any], str]) -> list[str | None]:
    """What is told of the wrong values."""
    notes: list[str | None] = [None] * len(column.values)
    for index in np.flatnonzero(wrong).tolist():
        notes[index] = tell(column.values[index])
    return notes


def _number(value: object) -> float:
    if isinstance(value, int | float):
        try:
            return float(value)
        except OverflowError:
            return np.inf
    return np.nan


def _outside(numbers: Amounts, low: float | None, high: float | None) -> Amounts:
    """How far outside; 0 inside, and for what is no number."""
    amounts = np.zeros(len(numbers))
    if low is not None:
        amounts = np.maximum(amounts, low - numbers)
    if high is not None:
        amounts = np.maximum(amounts, numbers - high)
    return np.nan_to_num(amounts, nan=0.0, posinf=1e300)


def _limits(rule: Range) -> str:
    if rule.min is None:
        return f"… {number(rule.max or 0.0)}"
    return f"{number(rule.min)} …" + ("" if rule.max is None else f" {number(rule.max)}")


def _brief(value: object) -> str:
    text = number(value) if isinstance(value, float) else repr(value)
    return text if len(text) <= 40 else text[:37] + "…"
