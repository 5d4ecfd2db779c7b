"""The judge of conditions over signals that hold their values between messages."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mock_vehicle.reports.findings import Finding, NotJudged, Timeline, finding
from mock_vehicle.reports.intake import Batch
from mock_vehicle.reports.judge import Judge
from mock_vehicle.reports.rules import Held, Relation
from mock_vehicle.reports.rules_file import conditions, held_array
from mock_vehicle.reports.spans import Flags, Times
from mock_vehicle.sessions.recording import NS

_BLANK: dict[type, Any] = {float: 0.0, int: 0, bool: False, str: ""}


@dataclass(slots=True)
class _Track:
    """A signal's values as far back as the condition looks."""

    held: Held
    times: Times
    values: list[Any]
    said: Flags

    def add(self, times: Times, values: list[Any], said: Flags) -> None:
        """Take values; what is not said is as unknown as before the first, whatever stands there."""
        blank = _BLANK[type(next((value for value, told in zip(values, said, strict=True) if told), 0.0))]
        blank = blank if self.held.default is None else self.held.default
        self.times = np.concatenate((self.times, times))
        self.values = self.values + [value if told else blank for value, told in zip(values, said, strict=True)]
        self.said = np.concatenate((self.said, said))

    def at(self, moments: Times, side: Any) -> tuple[NDArray[Any], Flags]:
        """Values held at `moments` (or just before them), and where there was one."""
        index = np.searchsorted(self.times, moments, side=side) - 1
        default = self.held.default
        if default is None:
            there = np.maximum(index, 0)
            return held_array(self.values)[there], (index >= 0) & self.said[there]
        return held_array([default, *self.values])[index + 1], np.ones(len(moments), dtype=np.bool_)

    def forget(self, until_ns: int) -> None:
        """Keep what is held at `until_ns` and after it."""
        keep = max(0, int(np.searchsorted(self.times, until_ns, side="right")) - 1)
        self.times, self.values, self.said = self.times[keep:], self.values[keep:], self.said[keep:]


class RelationJudge(Judge):
    """Judges a condition at every moment at which one of its signals is said."""

    def __init__(self, rule: Relation, line: Timeline) -> None:
        super().__init__(rule, line)
        self.rule = rule
        self._never, self._unless = conditions(rule)
        before = [f"{name}_before" for name in rule.values]
        self._told = [*rule.values, *(name for name in before if name in self._never.names)]
        self._over_ns = round(rule.over * NS)
        self._found = self.spans()
        self._newest_ns = line.start_ns
        self._seen: set[str] = set()
        self._begin()

    def take(self, batch: Batch) -> None:
        """Judge the moments of a batch."""
        if batch.is_new:
            self._found.finish(self._newest_ns)
            self._begin()
        moments = self._add(batch)
        if not len(moments):
            return
        self._newest_ns = int(moments[-1])
        values, known = self._values(moments)
        if not known.any():
            return
        moments, values = moments[known], {name: column[known] for name, column in values.items()}
        wrong = self._never.holds(values, len(moments))
        if self._unless is not None:
            wrong = wrong & ~self._excused(moments, self._unless.holds(values, len(moments)))
        inside = (moments >= self.start_ns) & (moments <= self.end_ns)
        notes: list[Any] | None = None
        if wrong.any():
            notes = [None] * len(moments)
            for index in np.flatnonzero(wrong).tolist():
                notes[index] = {name: values[name][index] for name in self._told}
        self._found.feed(moments, wrong & inside, None, notes)
        for track in self._tracks.values():
            track.forget(self._newest_ns - self._over_ns)

    def findings(self) -> list[Finding]:
        """At most one."""
        self._found.finish(self.end_ns)
        if self._found.worst is None:
            return []
        note = self._found.worst.note or {}
        values = ", ".join(f"{name} {_brief(value)}" for name, value in note.items())
        topic = next(iter(self.rule.held().values())).signal
        return [finding(self.line, self.rule, topic, self._found, f"{self.rule.never}, with {values}")]

    def not_judged(self) -> list[NotJudged]:
        """Which signals there are not."""
        wanted = {held.signal for held in self.rule.held().values() if held.default is None}
        missing = sorted(wanted - self._seen)
        return [NotJudged(self.rule.name, f"{', '.join(missing)} is not in the recording")] if missing else []

    def _begin(self) -> None:
        none = np.zeros(0, dtype=np.int64)
        self._tracks = {name: _Track(held, none, [], none.astype(np.bool_)) for name, held in self.rule.held().items()}
        self._excuses: tuple[Times, Flags] = (none, np.zeros(0, dtype=np.bool_))

    def _add(self, batch: Batch) -> Times:
        found = [np.zeros(0, dtype=np.int64)]
        for column in batch.columns:
            for track in self._tracks.values():
                if not column.topic.is_signal or column.topic.name != track.held.signal:
                    continue
                right = np.flatnonzero(column.right())
                track.add(column.times[right], [column.values[index] for index in right], column.said[right])
                found.append(column.times[right])
                if column.said.any():
                    self._seen.add(column.topic.name)
        return np.unique(np.concatenate(found))

    def _values(self, moments: Times) -> tuple[dict[str, NDArray[Any]], Flags]:
        values: dict[str, NDArray[Any]] = {}
        known = np.ones(len(moments), dtype=np.bool_)
        for name, track in self._tracks.items():
            if not track.values and track.held.default is None:
                return {}, np.zeros(len(moments), dtype=np.bool_)
            values[name], there = track.at(moments, "right")
            known &= there
            side = "right" if self._over_ns else "left"
            before, was = track.at(moments - self._over_ns, side)
            first = held_array(track.values[:1] or [track.held.default])[0]
            values[f"{name}_before"] = np.where(was, before, first)  # nothing earlier is known than the first
        return values, known

    def _excused(self, moments: Times, excuse: Flags) -> Flags:
        """Whether `excuse` held in twice `over` up to each moment: what rose `over` ago has an earlier cause."""
        reach = 2 * self._over_ns
        times = np.concatenate((self._excuses[0], moments))
        flags = np.concatenate((self._excuses[1], excuse))
        keep = max(0, int(np.searchsorted(times, self._newest_ns - reach, side="right")) - 1)
        self._excuses = (times[keep:], flags[keep:])
        total = np.concatenate(([0], np.cumsum(flags)))
        first = np.maximum(np.searchsorted(times, moments - reach, side="right") - 1, 0)
        last = np.searchsorted(times, moments, side="right")
        if not reach:  # what was so until just now excuses a step that happens now
            first = np.maximum(np.searchsorted(times, moments, side="left") - 1, 0)
        found: Flags = total[last] > total[first]
        return found


def _brief(value: object) -> str:
    return f"{value:.6g}" if isinstance(value, float) else str(value)
