"""What an import kept, what it left out, and why."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass(slots=True)
class ImportReport:
    """Counts over one file. `rows` are data rows; every row is kept or in `dropped` under its reason."""

    rows: int = 0
    dropped: Counter[str] = field(default_factory=Counter)
    empty_cells: Counter[str] = field(default_factory=Counter)
    ignored_cells: Counter[str] = field(default_factory=Counter)
    out_of_range: Counter[str] = field(default_factory=Counter)
    gaps: int = 0
    absent: list[str] = field(default_factory=list)
    unused_columns: list[str] = field(default_factory=list)

    @property
    def kept(self) -> int:
        """Rows that were used."""
        return self.rows - self.dropped.total()

    def lines(self) -> list[str]:
        """For a person, most important first."""
        text = [f"{self.rows:,} rows read, {self.kept:,} kept, {self.dropped.total():,} dropped"]
        text += [f"  dropped {count:,}: {reason}" for reason, count in self.dropped.most_common()]
        text += [f"  {self.gaps:,} gaps in time"] if self.gaps else []
        for what, counter in (
            ("empty cells skipped", self.empty_cells),
            ("cells that are codes for no value skipped", self.ignored_cells),
            ("values outside the signal's range skipped", self.out_of_range),
        ):
            text += [f"  {count:,} {what} in {name}" for name, count in counter.most_common()]
        text += [f"  not in this file: {', '.join(self.absent)}"] if self.absent else []
        text += [f"  {len(self.unused_columns)} columns without a signal"] if self.unused_columns else []
        return text
