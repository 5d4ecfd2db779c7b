"""Reading the rows of a CSV by its mapping: numbers by column, with every row that was left out counted."""

import csv
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import isinf, isnan, nan
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.mapping import CsvMapping
from mock_vehicle.sessions.report import ImportReport

HEADER_BYTES = 64 * 1024
_EMPTY = frozenset({"", "nan", "na", "n/a", "null"})

type Progress = Callable[[int, int], None]
"""Called now and then with how much is done and how much there is."""


@dataclass(slots=True, frozen=True)
class Rows:
    """Kept rows: time in the file's unit, and per used column numbers, NaN where the cell was empty."""

    time: NDArray[np.float64]
    columns: dict[str, NDArray[np.float64]]


def header_of(file: Path, mapping: CsvMapping) -> tuple[list[str], str] | None:
    """The column names of `file` and the encoding they were read in; None if it is not this kind of text."""
    with file.open("rb") as stream:
        line = stream.readline(HEADER_BYTES)
    for encoding in mapping.encodings:
        try:
            names = next(csv.reader([line.decode(encoding)], delimiter=mapping.separator), [])
        except (UnicodeDecodeError, csv.Error):
            continue
        stripped = [name.strip() for name in names]
        if set(mapping.signature) <= set(stripped):
            return stripped, encoding
    return None


def read_rows(file: Path, mapping: CsvMapping, report: ImportReport, progress: Progress | None = None) -> Rows:
    """All usable rows of `file`; raises `SessionError` when it is of another kind, truncated or has none."""
    header = header_of(file, mapping)
    if header is None:
        raise SessionError(f"{file}: its header is not that of {mapping.title} (mapping {mapping.name})")
    names, encoding = header
    used = {mapping.time.column: names.index(mapping.time.column)}
    used |= {s.column: names.index(s.column) for s in mapping.signals if s.column in names}
    report.unused_columns = [name for name in names if name not in used]
    data = {name: array("d") for name in used}
    with file.open("rb") as stream:
        lines = _lines(stream, encoding, file, names, mapping.separator, progress)
        cells = csv.reader(lines, delimiter=mapping.separator)
        try:
            next(cells)
            for row in cells:
                _take(row, len(names), used, data, report)
        except (csv.Error, UnicodeDecodeError) as error:
            raise SessionError(f"{file}: row {report.rows + 1} cannot be read: {error}") from error
    columns = {name: np.frombuffer(values, dtype=np.float64) for name, values in data.items() if values}
    if mapping.time.column not in columns:
        raise SessionError(f"{file}: none of its {report.rows} rows can be used")
    report.empty_cells.update({name: int(n) for name, values in columns.items() if (n := np.isnan(values).sum())})
    return Rows(columns.pop(mapping.time.column), columns)


def _lines(
    stream: BinaryIO,
    encoding: str,
    file: Path,
    names: list[str],
    separator: str,
    progress: Progress | None,
) -> Iterator[str]:
    size, done = file.stat().st_size, 0
    before = ""
    for number, line in enumerate(stream):
        done += len(line)
        if progress is not None and (number % 4096 == 0 or done == size):
            progress(done, size)
        text = line.decode(encoding)
        if not text.endswith(("\n", "\r")):  # the last one
            if text.count(separator) < len(names) - 1:
                raise SessionError(f"{file}: it is truncated, line {number + 1} ends in the middle")
            if number and _may_be_cut(_last_cell(text, separator), _last_cell(before, separator)):
                raise SessionError(
                    f"{file}: it seems truncated, line {number + 1} has no end and its last value is cut short; "
                    "end the line if the value is whole"
                )
        before = text if number else ""
        yield text


def _last_cell(line: str, separator: str) -> str:
    return line.rpartition(separator)[2].strip()


def _may_be_cut(cell: str, above: str) -> bool:
    """Whether a last cell without a line's end after it looks as if something were missing."""
    return len(cell) < len(above) or (_number(cell) is None and _number(above) is not None)


def _take(
    row: list[str],
    width: int,
    used: dict[str, int],
    data: dict[str, "array[float]"],
    report: ImportReport,
) -> None:
    if not row:
        return
    report.rows += 1
    if len(row) != width and (len(row) < width or any(cell.strip() for cell in row[width:])):
        report.dropped["another number of cells than the header"] += 1
        return
    numbers: list[float] = []
    for name, index in used.items():
        number = _number(row[index])
        if number is None:
            report.dropped[f"no number in {name}"] += 1
            return
        if not numbers:
            if isnan(number):
                report.dropped["no time"] += 1
                return
            times = data[name]
            if times and number <= times[-1]:
                report.dropped["time does not go forwards"] += 1
                return
        numbers.append(number)
    for values, number in zip(data.values(), numbers, strict=True):
        values.append(number)


def _number(cell: str) -> float | None:
    """The number in `cell`, NaN if it is empty, None if it is something else."""
    try:
        number = float(cell)
    except ValueError:
        return nan if cell.strip().lower() in _EMPTY else None
    return None if isinf(number) else number
