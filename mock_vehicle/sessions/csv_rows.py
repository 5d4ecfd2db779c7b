"""Reading the rows of a CSV by its mapping, line by line, with every row that was left out counted."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import numpy as np

from mock_vehicle.sessions.csv_cells import Rows, RowTaker, number_in
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.mapping import CsvMapping
from mock_vehicle.sessions.report import ImportReport

HEADER_BYTES = 64 * 1024

type Progress = Callable[[int, int], None]
"""Called now and then with how much is done and how much there is."""


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
    if missing := [name for name in mapping.time.names if name not in names]:
        raise SessionError(f"{file}: it has no column {missing[0]!r}, which says when (mapping {mapping.name})")
    if mapping.signals and not any(signal.column in names for signal in mapping.signals):
        raise SessionError(f"{file}: it has no column of the mapping {mapping.name}")
    taker = RowTaker(mapping, names, report)
    with file.open("rb") as stream:
        lines = _lines(stream, encoding, file, names, mapping.separator, progress)
        cells = csv.reader(lines, delimiter=mapping.separator)
        try:
            next(cells)
            for row in cells:
                taker.take(row)
        except (csv.Error, UnicodeDecodeError) as error:
            raise SessionError(f"{file}: row {report.rows + 1} cannot be read: {error}") from error
    rows = taker.rows()
    if not len(rows.time_s):
        raise SessionError(f"{file}: none of its {report.rows} rows can be used")
    report.empty_cells.update({name: int(n) for name, values in rows.columns.items() if (n := np.isnan(values).sum())})
    return rows


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
    return len(cell) < len(above) or (number_in(cell) is None and number_in(above) is not None)
