"""A recording as CSV: comma, decimal point, UTF-8; true and false as 1 and 0."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from hmi.bus.catalogue import Value, default_catalogue
from mock_vehicle.sessions.export import ExportReport, Progress
from mock_vehicle.sessions.export_rows import column, grid_rows, long_rows, times
from mock_vehicle.sessions.recording import Recording
from mock_vehicle.sessions.writer import whole_file

_PROGRESS_EVERY = 4096


def write_csv(
    recording: Recording,
    out: Path,
    paths: Sequence[str],
    step_s: float | None,
    report: ExportReport,
    progress: Progress | None,
) -> None:
    """Write rows on a grid of `step_s`, or (None) one per message; raises `SessionError`."""
    header = ["time_s", "unix_s", *map(column, paths)] if step_s else ["time_s", "unix_s", "path", "value", "unit"]
    with whole_file(out) as stream:
        text = io.TextIOWrapper(stream, encoding="utf-8", newline="")
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(header)
        for row in _wide(recording, paths, step_s) if step_s else _long(recording, paths):
            writer.writerow(row)
            report.rows += 1
            if progress is not None and report.rows % _PROGRESS_EVERY == 0:
                progress(float(str(row[0])), recording.duration_s)
        text.flush()
        text.detach()


def _wide(recording: Recording, paths: Sequence[str], step_s: float) -> Iterator[list[object]]:
    for row in grid_rows(recording, paths, step_s):
        yield [*times(recording, row.time_ns), *map(_cell, row.values)]


def _long(recording: Recording, paths: Iterable[str]) -> Iterator[list[object]]:
    catalogue = default_catalogue()
    for state in long_rows(recording, list(paths)):
        yield [*times(recording, state.time_ns), state.path, _cell(state.value), catalogue[state.path].unit]


def _cell(value: Value | None) -> object:
    if isinstance(value, bool):
        return int(value)
    return msgspec.json.encode(value).decode() if isinstance(value, tuple | list) else value
