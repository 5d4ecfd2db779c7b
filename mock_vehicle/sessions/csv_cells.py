"""Cells of a CSV as numbers, row by row: what a row is, and which are left out."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import isinf, isnan, nan

import numpy as np
from numpy.typing import NDArray

from mock_vehicle.sessions.csv_time import clock_of
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.mapping import CsvMapping, code_text
from mock_vehicle.sessions.report import ImportReport
from mock_vehicle.sessions.units import convert

MOST_WORDS = 1000
"""A column with more different words than this is no column of codes."""
_EMPTY = frozenset({"", "nan", "na", "n/a", "null"})


@dataclass(slots=True, frozen=True)
class Rows:
    """Kept rows: time in seconds (since 1970 where the file says so), and per used column numbers, NaN if empty.

    A column of words holds each word's place in `words`.
    """

    time_s: NDArray[np.float64]
    columns: dict[str, NDArray[np.float64]]
    words: dict[str, list[str]]


class RowTaker:
    """Takes rows one by one and keeps the numbers of the columns that the mapping uses."""

    def __init__(self, mapping: CsvMapping, names: Sequence[str], report: ImportReport) -> None:
        self._mapping = mapping
        self._report = report
        self._width = len(names)
        self._number = number_in if mapping.decimal == "." else _number_with_comma
        self._clock = clock_of(mapping.time, self._number)
        self._time_at = [names.index(name) for name in mapping.time.names]
        coded = {signal.column for signal in mapping.signals if signal.values}
        wanted = (
            [s.column for s in mapping.signals] + [c for one in mapping.held for c in one.columns] + [*mapping.rows]
        )
        used = {name: names.index(name) for name in wanted if name in names}
        report.unused_columns = [name for name in names if name not in used and name not in mapping.time.names]
        self._words: dict[str, dict[str, int]] = {name: {} for name in used if name in coded}
        self._data = {name: array("d") for name in used}
        self._columns = [
            (name, at, self._word_of(name) if name in coded else self._number) for name, at in used.items()
        ]
        self._bounds = [
            (list(used).index(name), name, *limits) for name, limits in mapping.rows.items() if name in used
        ]
        self._arrays = list(self._data.values())
        self._times = array("d")
        self._before = nan

    def take(self, row: Sequence[str]) -> None:
        """Keep `row`, or count why not. A row without cells is none."""
        if not row:
            return
        report, width = self._report, self._width
        report.rows += 1
        if len(row) != width and (len(row) < width or any(cell.strip() for cell in row[width:])):
            report.dropped["another number of cells than the header"] += 1
            return
        time = self._clock([row[index] for index in self._time_at], self._before)
        if time is None:
            base, name = self._mapping.time.base, " and ".join(self._mapping.time.names)
            report.dropped[f"no {'date and time' if base == 'text' else 'number'} in {name}"] += 1
            return
        if isnan(time):
            report.dropped["no time"] += 1
            return
        numbers = []
        for name, index, read in self._columns:
            number = read(row[index])
            if number is None:
                report.dropped[f"no number in {name}"] += 1
                return
            numbers.append(number)
        for place, name, least, most in self._bounds:
            if numbers[place] < least or numbers[place] > most:
                report.dropped[f"{name} is not between {least:g} and {most:g}"] += 1
                return
        if time <= self._before:
            report.dropped["time does not go forwards"] += 1
            return
        self._before = time
        self._times.append(time)
        for values, number in zip(self._arrays, numbers, strict=True):
            values.append(number)

    def rows(self) -> Rows:
        """All that was kept."""
        unit = "s" if self._mapping.time.base == "text" else self._mapping.time.unit
        time_s = convert(np.frombuffer(self._times, dtype=np.float64), unit, "s") if self._times else np.empty(0)
        columns = {name: np.frombuffer(values, dtype=np.float64) for name, values in self._data.items() if values}
        return Rows(time_s, columns, {name: list(words) for name, words in self._words.items()})

    def _word_of(self, name: str) -> Callable[[str], float | None]:
        words = self._words[name]

        def read(cell: str) -> float:
            word = cell.strip()
            if word.lower() in _EMPTY:
                return nan
            place = words.get(word)
            if place is None:
                if len(words) >= MOST_WORDS:
                    raise SessionError(f"{name} has more than {MOST_WORDS} different words: it is no column of codes")
                place = words[word] = len(words)
            return place

        return read


def number_in(cell: str) -> float | None:
    """The number in `cell`, NaN if it is empty, None if it is something else."""
    try:
        number = float(cell)
    except ValueError:
        return nan if cell.strip().lower() in _EMPTY else None
    return None if isinf(number) else number


def _number_with_comma(cell: str) -> float | None:
    return number_in(cell.replace(".", "").replace(",", "."))


def code_of(word: str) -> str:
    """The code that `word` is: numbers as a mapping writes them."""
    number = number_in(word)
    return word if number is None or isnan(number) else code_text(number)
