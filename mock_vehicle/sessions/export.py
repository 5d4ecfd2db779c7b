"""From a recording to a file for analysis elsewhere: CSV, Parquet or MDF4."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from hmi.bus.catalogue import default_catalogue
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.importer import check_target
from mock_vehicle.sessions.recording import Recording, open_recording

STEP_S = 0.1
"""A row each so often, unless somebody says otherwise: as often as the vehicle's clock steps."""
SUFFIXES = (".csv", ".parquet", ".mf4")

type Progress = Callable[[float, float], None]


@dataclass(slots=True)
class ExportReport:
    """What was written: `rows` (for MDF4 samples), of which signals, and which were left out and why."""

    form: str
    rows: int = 0
    signals: list[str] = field(default_factory=list)
    left_out: dict[str, list[str]] = field(default_factory=dict)

    def lines(self) -> list[str]:
        """For a person."""
        text = [f"{self.rows:,} {self.form} of {len(self.signals):,} signals"]
        text += [f"  left out, {why}: {', '.join(paths)}" for why, paths in self.left_out.items() if paths]
        return text

    def as_json(self) -> dict[str, Any]:
        """Everything, by name."""
        return {"unit": self.form, "written": self.rows, "signals": self.signals, "left_out": self.left_out}


def export_recording(
    source: Path,
    out: Path,
    step_s: float | None = None,
    long: bool = False,
    patterns: Sequence[str] = (),
    progress: Progress | None = None,
) -> ExportReport:
    """Write the signals of the recording `source` to `out`, in the form its name ends in; raises `SessionError`.

    A row each `step_s` seconds with a column per signal, or with `long` one per message. `patterns` choose signals
    (`Vehicle.Powertrain.*`). Memory does not grow with the length.
    """
    suffix = out.suffix.lower()
    if suffix not in SUFFIXES:
        raise SessionError(f"{out}: an export is called {', '.join(SUFFIXES)}")
    if suffix == ".mf4" and (long or step_s is not None):
        raise SessionError(f"{out}: in MDF4 each signal has times of its own, there is no grid and no long form")
    if long and step_s is not None:
        raise SessionError("--long has a row per message, --step one per moment: take one of them")
    step = STEP_S if step_s is None else step_s
    if not 0.001 <= step <= 86_400:
        raise SessionError(f"--step {step:g}: give seconds between 0.001 and 86400")
    check_target(source, out)
    with open_recording(source) as recording:
        report = ExportReport("samples" if suffix == ".mf4" else "messages" if long else "rows")
        paths = _chosen(recording, patterns, long, report)
        if suffix == ".mf4":
            from mock_vehicle.sessions.export_mdf import write_mdf

            write_mdf(recording, out, paths, report, progress)
        elif suffix == ".parquet":
            from mock_vehicle.sessions.export_parquet import write_parquet

            write_parquet(recording, out, paths, None if long else step, report, progress)
        else:
            from mock_vehicle.sessions.export_csv import write_csv

            write_csv(recording, out, paths, None if long else step, report, progress)
    return report


def _chosen(recording: Recording, patterns: Sequence[str], long: bool, report: ExportReport) -> list[str]:
    catalogue, prefix = default_catalogue(), f"vehicle/{recording.vehicle}/state/"
    there = [
        channel.topic[len(prefix) :].replace("/", ".")
        for channel in recording.channels
        if channel.topic.startswith(prefix) and channel.count
    ]
    wanted = sorted(path for path in there if not patterns or any(fnmatchcase(path, one) for one in patterns))
    unknown = [path for path in wanted if path not in catalogue]
    lists = [] if long else [path for path in wanted if path in catalogue and catalogue[path].is_array]
    report.left_out = {"the catalogue does not know them": unknown, "lists, which only --long holds": lists}
    report.signals = [path for path in wanted if path not in unknown and path not in lists]
    if not report.signals:
        what = f"no signal like {', '.join(patterns)}" if patterns else "no signal of a vehicle"
        raise SessionError(f"{recording.file}: it holds {what}")
    return report.signals
