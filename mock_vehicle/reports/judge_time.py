"""Judges of time: rate, gap, order and presence."""

from fnmatch import fnmatchcase

import numpy as np

from mock_vehicle.reports.findings import Finding, Timeline, finding
from mock_vehicle.reports.intake import CLOCK, Batch, Column
from mock_vehicle.reports.judge import Judge, TopicJudge, number, seconds, worst_note
from mock_vehicle.reports.rules import Gap, Order, Presence, Rate
from mock_vehicle.reports.spans import Spans
from mock_vehicle.sessions.recording import NS


class GapJudge(TopicJudge[Gap]):
    """No silence is too long, the last one until the recording's end included."""

    def __init__(self, rule: Gap, line: Timeline) -> None:
        super().__init__(rule, line)
        self._last: dict[str, tuple[Column, int, bool]] = {}

    def look(self, column: Column) -> None:
        """Find silences; after a value was cleared there is nothing to be said."""
        limit = self._limit_ns(column)
        if not limit:
            return
        before = self._last.get(column.topic.name)
        times, said = column.times, column.said
        if before is not None:
            times, said = np.concatenate(([before[1]], times)), np.concatenate(([before[2]], said))
        silent = np.where(said[:-1], np.diff(times), 0)
        for index in np.flatnonzero(silent > limit).tolist():
            self._found_one(column, int(times[index]), int(times[index + 1]), limit)
        self._last[column.topic.name] = (column, int(times[-1]), bool(said[-1]))

    def findings(self) -> list[Finding]:
        """With the silence at the end."""
        for column, last, was_said in self._last.values():
            limit = self._limit_ns(column)
            if was_said and self.end_ns - last > limit:
                self._found_one(column, last, self.end_ns, limit)
        self._last.clear()
        return super().findings()

    def reason(self, spans: Spans) -> str:
        """The longest silence."""
        silence, limit = worst_note(spans)
        return f"is silent for {seconds(silence)}, at most {seconds(limit)} are allowed"

    def _found_one(self, column: Column, start_ns: int, end_ns: int, limit: int) -> None:
        silence = (end_ns - start_ns) / NS
        self.spans_of(column).add(start_ns, end_ns, silence - limit / NS, (silence, limit / NS))

    def _limit_ns(self, column: Column) -> int:
        spec = column.topic.spec
        if self.rule.longest is None or (spec is not None and not spec.max_age_s):
            return 0 if spec is None else round(spec.max_age_s * NS)
        return round(self.rule.longest * NS)


class OrderJudge(TopicJudge[Order]):
    """What messages say of their time never goes back in one clock generation."""

    def __init__(self, rule: Order, line: Timeline) -> None:
        super().__init__(rule, line)
        self._last: dict[str, tuple[float, int]] = {}

    def means(self, column: Column) -> bool:
        """Signals, and the clock itself."""
        return column.topic.name == CLOCK or super().means(column)

    def begin_generation(self) -> None:
        """A new generation begins where it likes."""
        self._last.clear()

    def look(self, column: Column) -> None:
        """Find steps back, of the message's own time and of the time in the file."""
        told = ~np.isnan(column.stamps)
        stamp, filed = self._last.get(column.topic.name, (-np.inf, int(column.times[0])))
        newest = np.maximum.accumulate(np.concatenate(([stamp], np.where(told, column.stamps, -np.inf))))
        back = np.where(told, newest[:-1] - np.where(told, column.stamps, 0.0), 0.0)
        before = np.concatenate(([filed], column.times[:-1]))
        back = np.maximum(back, (before - column.times) / NS)
        wrong = back > self.rule.tolerance
        self._last[column.topic.name] = (float(newest[-1]), int(column.times[-1]))
        for index in np.flatnonzero(wrong).tolist():
            moment = int(column.times[index])
            self.spans_of(column).add(moment, moment, float(back[index]))

    def reason(self, spans: Spans) -> str:
        """The largest step."""
        return f"goes back in time by {seconds(spans.worst.worst if spans.worst else 0.0)}"


class RateJudge(TopicJudge[Rate]):
    """So many messages per second, in windows from the rule's start on."""

    UNIT = "1/s"

    def __init__(self, rule: Rate, line: Timeline) -> None:
        super().__init__(rule, line)
        self._window_ns = round(rule.window * NS)
        self._open: dict[str, tuple[Column, int, int]] = {}

    def look(self, column: Column) -> None:
        """Count."""
        windows, counts = np.unique((column.times - self.start_ns) // self._window_ns, return_counts=True)
        for window, count in zip(windows.tolist(), counts.tolist(), strict=True):
            before = self._open.get(column.topic.name)
            if before is None or before[1] == window:
                self._open[column.topic.name] = (column, window, count + (before[2] if before else 0))
                continue
            self._judge(column, before[1], window)
            self._open[column.topic.name] = (column, window, count)

    def findings(self) -> list[Finding]:
        """With the windows to the end; one that is cut by it can only have too many."""
        for column, window, _count in list(self._open.values()):
            whole = (self.end_ns - self.start_ns) // self._window_ns
            self._judge(column, window, max(window, whole), is_cut=window >= whole)
        self._open.clear()
        return super().findings()

    def reason(self, spans: Spans) -> str:
        """The worst window."""
        rate, limit = worst_note(spans)
        word = "more" if rate > limit else "fewer"
        return f"comes {number(rate)} times a second, {word} than {number(limit)}"

    def _judge(self, column: Column, window: int, following: int, is_cut: bool = False) -> None:
        """Judge `window`, and those before `following`, in which nothing came."""
        rule = self.rule
        rate = self._open[column.topic.name][2] / rule.window
        start = self.start_ns + window * self._window_ns
        silent = start + self._window_ns
        if rule.max is not None and rate > rule.max:
            self.spans_of(column).add(start, min(silent, self.end_ns), rate - rule.max, (rate, rule.max))
        elif rule.min is not None and rate < rule.min and not is_cut:
            self.spans_of(column).add(start, silent, rule.min - rate, (rate, rule.min))
        until = self.start_ns + following * self._window_ns
        if rule.min and until > silent:
            note = (0.0, rule.min)
            self.spans_of(column).add(silent, until, rule.min, note, times=following - window - 1)


class PresenceJudge(Judge):
    """What must be said is said in time."""

    def __init__(self, rule: Presence, line: Timeline) -> None:
        super().__init__(rule, line)
        self.rule = rule
        self._missing = set(rule.signals)
        self._late: dict[str, int] = {}
        self._by_ns = self.end_ns if rule.by is None else self.start_ns + round(rule.by * NS)

    def take(self, batch: Batch) -> None:
        """Look who speaks."""
        for column in batch.columns if self._missing else ():
            inside = column.times[column.said & (column.times >= self.start_ns) & (column.times <= self.end_ns)]
            if not column.topic.is_signal or not len(inside):
                continue
            for pattern in [one for one in self._missing if fnmatchcase(column.topic.name, one)]:
                first = int(inside[0])
                if first > self._by_ns:
                    self._late[pattern] = min(first, self._late.get(pattern, first))
                else:
                    self._late.pop(pattern, None)
                    self._missing.discard(pattern)

    def findings(self) -> list[Finding]:
        """One per signal that was not there."""
        found = []
        for pattern in sorted(self._missing):
            spans, late = self.spans(), self._late.get(pattern)
            until = max(self.end_ns if late is None else late, self._by_ns)
            start = min(self._by_ns, until)
            spans.add(start, until, (until - start) / NS)
            wanted = "" if self.rule.by is None else f", wanted within {seconds(self.rule.by)}"
            said = "is never said" if late is None else f"is said after {seconds((late - self.start_ns) / NS)}"
            if spans.worst is not None:
                found.append(finding(self.line, self.rule, pattern, spans, said + wanted, "s"))
        return found
