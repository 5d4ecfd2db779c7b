"""A CSV of a recorded drive as signals of the catalogue, through its mapping."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hmi.bus.catalogue import Catalogue, SignalSpec, default_catalogue
from hmi.bus.errors import InvalidValueError
from mock_vehicle.sessions.codes import no_measurement
from mock_vehicle.sessions.csv_rows import Progress, Rows, header_of, read_rows
from mock_vehicle.sessions.derived import derive
from mock_vehicle.sessions.drive import Drive, Series, check_length
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.mapping import MAPPINGS_FOLDER, CsvMapping, load_mapping, mapping_names
from mock_vehicle.sessions.report import ImportReport
from mock_vehicle.sessions.units import convert

LATEST_START_S = 1e10
"""The year 2286. A recording's times are nanoseconds since 1970 in 64 bits, which end in 2554."""

type Column = NDArray[np.float64]


@dataclass(slots=True, frozen=True)
class ImportedDrive:
    """A drive, how it was read, and what was left out."""

    drive: Drive
    mapping: CsvMapping
    report: ImportReport


def read_csv(
    file: Path,
    mapping: str | None = None,
    start: float | None = None,
    progress: Progress | None = None,
    folder: Path = MAPPINGS_FOLDER,
) -> ImportedDrive:
    """Read `file` with the named mapping or the one that knows its header; raises `SessionError`.

    `start` is when the file began, in Unix seconds; else its mapping says. `folder` holds the mappings.
    """
    try:
        chosen = recognise(file, folder) if mapping is None else load_mapping(mapping, folder)
        report = ImportReport()
        rows = read_rows(file, chosen, report, progress)
        return ImportedDrive(_drive(file, chosen, rows, report, start), chosen, report)
    except OSError as error:
        raise SessionError(f"{file}: {error.strerror or error}") from error


def recognise(file: Path, folder: Path = MAPPINGS_FOLDER) -> CsvMapping:
    """The mapping whose signature is in the header of `file`; raises `SessionError` when there is none."""
    names = mapping_names(folder)
    for name in names:
        mapping = load_mapping(name, folder)
        if header_of(file, mapping) is not None:
            return mapping
    raise SessionError(
        f"{file}: no mapping knows this kind of file (tried {', '.join(names)}); "
        "--mapping NAME forces one, assets/mappings/ holds them"
    )


def _drive(file: Path, mapping: CsvMapping, rows: Rows, report: ImportReport, start: float | None) -> Drive:
    catalogue = default_catalogue()
    clock = convert(rows.time, mapping.time.unit, "s")
    times_s = np.round(clock - clock[0], 6)
    check_length(file, float(times_s[-1]))
    began = (mapping.start_of(file) if start is None else start) + float(clock[0])
    if not 0 <= began < LATEST_START_S:
        raise SessionError(f"{file}: it begins {began:g} s after 1970, which is no time of a drive")
    report.gaps = int((np.diff(times_s) > mapping.gap_s).sum())
    columns = _mapped(mapping, rows, catalogue, report)
    for signal in mapping.derived:
        if all(path in columns for path in signal.of):
            inputs = [columns[path] for path in signal.of]
            columns[signal.path] = derive(signal, times_s, inputs, catalogue, mapping.gap_s)
        else:
            report.absent.append(signal.path)
    series = {path: _series(catalogue[path], times_s, column, report) for path, column in columns.items()}
    constants = {
        **mapping.constants,
        "Vehicle.DataSource.Kind": "RECORDING",
        "Vehicle.DataSource.Name": file.name,
    }
    for path, value in constants.items():
        try:
            series[path] = (np.zeros(1), np.array([catalogue[path].check(value)]))
        except InvalidValueError as error:
            raise SessionError(f"{mapping.name}.yaml: {error}") from error
    present = {path: one for path, one in series.items() if len(one[0])}
    return Drive(file.name, mapping.vehicle, began, float(times_s[-1]), present)


def _mapped(mapping: CsvMapping, rows: Rows, catalogue: Catalogue, report: ImportReport) -> dict[str, Column]:
    columns: dict[str, Column] = {}
    for signal in mapping.signals:
        if signal.column not in rows.columns or (signal.path in columns and _says_something(columns[signal.path])):
            continue
        values = rows.columns[signal.column]
        codes = no_measurement(values, signal.ignore)
        if codes.any():
            report.ignored_cells[signal.column] += int(codes.sum())
            values = np.where(codes, np.nan, values)
        columns[signal.path] = convert(values, signal.unit, catalogue[signal.path].unit)
    report.absent += sorted({signal.path for signal in mapping.signals} - columns.keys())
    return columns


def _says_something(column: Column) -> bool:
    """Whether a column was filled at all: a bus that was not recorded leaves nothing or nothing but zeros."""
    return bool(np.any(np.nan_to_num(column)))


def _series(spec: SignalSpec, times_s: Column, column: Column, report: ImportReport) -> Series:
    """What is known of `column` and in range, in the signal's own type."""
    kind: type[Any] = {"boolean": np.bool_, "float": np.float64, "double": np.float64}.get(spec.datatype, np.int64)
    values = column if kind is np.float64 else np.round(column)
    known = ~np.isnan(values)
    low = -np.inf if spec.minimum is None else spec.minimum
    high = np.inf if spec.maximum is None else spec.maximum
    with np.errstate(invalid="ignore"):
        fits = (values >= low) & (values <= high)
    if wrong := int((known & ~fits).sum()):
        report.out_of_range[spec.path] += wrong
    kept = known & fits
    return times_s[kept], values[kept].astype(kind)
