"""What an import kept, what it left out, and why."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class ImportReport:
    """Counts over one file. `rows` are what it consists of (`noun`); every one is kept, or counted under its reason.

    `dropped` are those that are broken, `unused` those that are whole and say nothing the mapping asks for.
    """

    noun: str = "rows"
    rows: int = 0
    dropped: Counter[str] = field(default_factory=Counter)
    unused: Counter[str] = field(default_factory=Counter)
    empty_cells: Counter[str] = field(default_factory=Counter)
    ignored_cells: Counter[str] = field(default_factory=Counter)
    implausible: Counter[str] = field(default_factory=Counter)
    out_of_range: Counter[str] = field(default_factory=Counter)
    filled: Counter[str] = field(default_factory=Counter)
    gaps: int = 0
    absent: list[str] = field(default_factory=list)
    unused_columns: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    messages: int = 0

    @property
    def kept(self) -> int:
        """Rows that were used."""
        return self.rows - self.dropped.total() - self.unused.total()

    def lines(self) -> list[str]:
        """For a person, most important first."""
        text = [f"{self.rows:,} {self.noun} read, {self.kept:,} kept, {self.dropped.total():,} dropped"]
        if self.unused:
            text[0] += f", {self.unused.total():,} not asked for"
        text += [f"  dropped {count:,}: {reason}" for reason, count in self.dropped.most_common()]
        text += [f"  not asked for {count:,}: {reason}" for reason, count in self.unused.most_common()]
        text += [f"  {note}" for note in self.notes]
        text += [f"  {self.gaps:,} gaps in time"] if self.gaps else []
        for what, counter in (
            ("empty cells skipped", self.empty_cells),
            ("cells that are codes for no value skipped", self.ignored_cells),
            ("values that cannot be true skipped", self.implausible),
            ("values outside the signal's range skipped", self.out_of_range),
            ("values repeated until the next one, a straight line taken instead", self.filled),
        ):
            text += [f"  {count:,} {what} in {name}" for name, count in counter.most_common()]
        text += [f"  not in this file: {', '.join(self.absent)}"] if self.absent else []
        text += [f"  {len(self.unused_columns)} columns without a signal"] if self.unused_columns else []
        return text

    def as_json(self) -> dict[str, Any]:
        """Everything, by name; counts by their reason."""
        counters = ("dropped", "unused", "empty_cells", "ignored_cells", "implausible", "out_of_range", "filled")
        return {
            "unit": self.noun,
            "read": self.rows,
            "kept": self.kept,
            "messages": self.messages,
            "gaps": self.gaps,
            **{name: dict(getattr(self, name)) for name in counters},
            "absent": self.absent,
            "unused_columns": self.unused_columns,
            "notes": self.notes,
        }
