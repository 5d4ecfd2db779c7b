"""A CSV of a recorded drive as signals of the catalogue, through its mapping."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hmi.bus.catalogue import Catalogue, SignalSpec, default_catalogue
from mock_vehicle.sessions.codes import no_measurement
from mock_vehicle.sessions.csv_cells import Rows, code_of, number_in
from mock_vehicle.sessions.csv_held import unhold
from mock_vehicle.sessions.csv_rows import Progress, header_of, read_rows
from mock_vehicle.sessions.derived import derive
from mock_vehicle.sessions.drive import Drive, Series, check_length
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.mapping import MAPPINGS_FOLDER, CsvMapping, MappedSignal
from mock_vehicle.sessions.mapping_facts import check_start, constants_of
from mock_vehicle.sessions.mapping_files import load_mapping, mapping_names
from mock_vehicle.sessions.report import ImportReport
from mock_vehicle.sessions.units import convert

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
        chosen = recognise(file, folder) if mapping is None else load_mapping(mapping, CsvMapping, folder)
        report = ImportReport()
        rows = read_rows(file, chosen, report, progress)
        return ImportedDrive(_drive(file, chosen, rows, report, start), chosen, report)
    except OSError as error:
        raise SessionError(f"{file}: {error.strerror or error}") from error


def recognise(file: Path, folder: Path = MAPPINGS_FOLDER) -> CsvMapping:
    """The mapping whose signature is in the header of `file`; raises `SessionError` when there is none."""
    names = mapping_names(folder, CsvMapping)
    for name in names:
        mapping = load_mapping(name, CsvMapping, folder)
        if header_of(file, mapping) is not None:
            return mapping
    raise SessionError(
        f"{file}: no mapping knows this kind of file (tried {', '.join(names)}); "
        "--mapping NAME forces one, --mapping FILE.yaml takes your own (docs/import.md)"
    )


def _drive(file: Path, mapping: CsvMapping, rows: Rows, report: ImportReport, start: float | None) -> Drive:
    catalogue = default_catalogue()
    clock = rows.time_s
    times_s = np.round(clock - clock[0], 6)
    check_length(file, float(times_s[-1]))
    began = check_start(file, _began(file, mapping, float(clock[0]), start))
    report.gaps = int((np.diff(times_s) > mapping.gap_s).sum())
    columns, words = _mapped(mapping, rows, times_s, catalogue, report)
    for signal in mapping.derived:
        if all(path in columns for path in signal.of):
            inputs = [columns[path] for path in signal.of]
            columns[signal.path] = derive(signal, times_s, inputs, catalogue, mapping.gap_s)
        else:
            report.absent.append(signal.path)
    series = {path: _series(catalogue[path], times_s, column, report) for path, column in columns.items()}
    for path, (codes, meanings) in words.items():
        known = ~np.isnan(codes)
        series[path] = (times_s[known], np.array(meanings)[codes[known].astype(np.intp)])
    for path, value in constants_of(mapping, file).items():
        series[path] = (np.zeros(1), np.array([value]))
    present = {path: one for path, one in series.items() if len(one[0])}
    return Drive(file.name, mapping.vehicle, began, float(times_s[-1]), present)


def _began(file: Path, mapping: CsvMapping, first_s: float, start: float | None) -> float:
    """When the first row was. A time of the wall clock is taken as it is, unless `start` says when the drive began."""
    if mapping.time.base != "start":
        return first_s if start is None else start
    return first_s + (mapping.start_of(file) if start is None else start)


type _Words = dict[str, tuple[Column, list[str]]]


def _mapped(
    mapping: CsvMapping, rows: Rows, times_s: Column, catalogue: Catalogue, report: ImportReport
) -> tuple[dict[str, Column], _Words]:
    """Per path the numbers; and for signals of text, codes and what they mean."""
    columns: dict[str, Column] = {}
    words: _Words = {}
    cleaned = _cleaned(mapping, rows, times_s, report)
    for signal in mapping.signals:
        if signal.column not in cleaned or (signal.path in columns and _says_something(columns[signal.path])):
            continue
        spec = catalogue[signal.path]
        values = cleaned[signal.column]
        if signal.column in rows.words:
            values, meanings = _meant(signal, values, rows.words[signal.column], report)
            if spec.datatype == "string":
                words[signal.path] = (values, meanings)
                continue
        columns[signal.path] = convert(values * signal.scale, signal.unit, spec.unit)
    report.absent += sorted({signal.path for signal in mapping.signals} - columns.keys() - words.keys())
    return columns, words


def _cleaned(mapping: CsvMapping, rows: Rows, times_s: Column, report: ImportReport) -> dict[str, Column]:
    """The columns without what is no measurement or cannot be true, and with lines between what was held."""
    columns = dict(rows.columns)
    for signal in mapping.signals:
        name = signal.column
        if name not in columns or name in rows.words:
            continue
        values = columns[name]
        codes = no_measurement(values, signal.ignore)
        wrong = (values < signal.least) | (values > signal.most)
        if codes.any():
            report.ignored_cells[name] += int(codes.sum())
        if wrong.any():
            report.implausible[name] += int(wrong.sum())
        columns[name] = np.where(codes | wrong, np.nan, values)
    wanted = {signal.column for signal in mapping.signals}
    for held in mapping.held:
        columns |= unhold(held, times_s, columns, wanted, report)
    return columns


def _meant(signal: MappedSignal, places: Column, words: list[str], report: ImportReport) -> tuple[Column, list[str]]:
    """What the words of a column are for `signal`: numbers, or places in the list of texts."""
    known = signal.coded
    meanings = [known.get(word, known.get(code_of(word))) if known else number_in(word) for word in words]
    texts = [str(meaning) for meaning in meanings]
    table = np.array(
        [np.nan if m is None else place if isinstance(m, str) else float(m) for place, m in enumerate(meanings)]
        or [0.0]
    )
    values = np.where(np.isnan(places), np.nan, table[np.nan_to_num(places).astype(np.intp)])
    if unknown := int((np.isnan(values) & ~np.isnan(places)).sum()):
        report.ignored_cells[signal.column] += unknown
    return values, texts


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
