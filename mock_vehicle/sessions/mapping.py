"""Mapping files: how the parts of one kind of file become signals. Data, in `assets/mappings/` or a person's own."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import msgspec

from hmi.bus.catalogue import Scalar
from mock_vehicle.sessions.errors import SessionError

MAPPINGS_FOLDER = Path(__file__).resolve().parents[2] / "assets" / "mappings"
UNKNOWN_START = "2000-01-01T00:00:00Z"
"""When a drive begins whose file has no date, and nobody says."""


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What every mapped signal may say.

    `unit` is the file's. `scale` is applied first, in the file's unit: -1 turns a sign round. `ignore` are values that
    are codes for no value, `least` and `most` bound what can be true (all in the file's unit, before `scale`).
    `values` says what the file's own words or codes mean; what is not in it is no value.
    """

    path: str
    unit: str = ""
    scale: float = 1.0
    ignore: tuple[float, ...] = ()
    least: float = float("-inf")
    most: float = float("inf")
    values: dict[bool | float | str, Scalar] = {}

    @property
    def coded(self) -> dict[str, Scalar]:
        """`values` by what stands in the file, as text: whole numbers without a point."""
        return {code_text(code): value for code, value in self.values.items()}


def code_text(code: float | str) -> str:
    """How a code is written: `5` for 5 and 5.0."""
    return f"{code:g}" if isinstance(code, int | float) else code.strip()


class MappedSignal(Part, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A column of a CSV and the signal it becomes."""

    column: str


class MappedCan(Part, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A signal of a DBC as `Message.Signal`; without `unit` the DBC's counts. `bus` is the log's number of the bus."""

    signal: str
    bus: int | None = None


class MappedChannel(Part, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A channel of a measurement file; without `unit` the file's counts."""

    channel: str


class MappedField(Part, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a track has of each point."""

    field: Literal["latitude", "longitude", "elevation", "speed", "course"]


class DerivedSignal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A signal computed from mapped ones by a `function` of `mock_vehicle.sessions.derived`."""

    path: str
    function: str
    of: tuple[str, ...]
    threshold: float = 0.0
    value: float = 1.0


class TimeColumn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where a row says when: one `column`, or several `columns` joined by a space.

    `base` is what it counts from: the start of the file, 1970 (`unix`), or it is text in `format` (that of
    `strptime`; empty for ISO 8601) in the time `zone` (IANA's name).
    """

    column: str = ""
    columns: tuple[str, ...] = ()
    unit: str = "s"
    base: Literal["start", "unix", "text"] = "start"
    format: str = ""
    zone: str = "UTC"

    @property
    def names(self) -> tuple[str, ...]:
        """The columns it takes."""
        return self.columns or (self.column,)


class Held(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Columns that the logger repeats until it has something new, together: a new value in any of them is a fix.

    Between fixes at most `longest_s` apart a straight line is taken (`fill: line`), or nothing is known (`none`).
    """

    columns: tuple[str, ...]
    longest_s: float
    fill: Literal["line", "none"] = "line"


class _Mapping(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What every mapping says. A step in time longer than `gap_s` is a gap: nothing is known in it."""

    name: str
    title: str
    vehicle: str
    gap_s: float = 5.0
    derived: tuple[DerivedSignal, ...] = ()
    constants: dict[str, Scalar] = {}
    start: str = UNKNOWN_START
    starts: dict[str, str] = {}

    def start_of(self, file: Path) -> float:
        """When `file` began, Unix seconds: by its name, or this kind's default."""
        return parse_start(self.starts.get(file.stem, self.start))


class CsvMapping(_Mapping, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One kind of CSV. `signature` are columns that together are found in no other kind.

    `rows` are bounds outside which a whole row is broken; an empty cell is in bounds.
    """

    separator: str = ","
    decimal: Literal[".", ","] = "."
    encodings: tuple[str, ...] = ("utf-8-sig", "cp1252")
    signature: tuple[str, ...]
    time: TimeColumn
    signals: tuple[MappedSignal, ...]
    held: tuple[Held, ...] = ()
    rows: dict[str, tuple[float, float]] = {}


class CanMapping(_Mapping, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One car's frames. `signature` are messages of the DBC that together are in no other car's; `bus` is for all."""

    signature: tuple[str, ...]
    signals: tuple[MappedCan, ...]
    bus: int | None = None


class MdfMapping(_Mapping, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One kind of measurement file. With `vss`, a channel that is named like a signal is that signal."""

    signature: tuple[str, ...] = ()
    signals: tuple[MappedChannel, ...] = ()
    vss: bool = False


class GpxMapping(_Mapping, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Tracks."""

    signals: tuple[MappedField, ...]


type AnyMapping = CsvMapping | CanMapping | MdfMapping | GpxMapping
KINDS: dict[str, type[CsvMapping] | type[CanMapping] | type[MdfMapping] | type[GpxMapping]] = {
    "csv": CsvMapping,
    "can": CanMapping,
    "mdf": MdfMapping,
    "gpx": GpxMapping,
}


def parse_start(text: str) -> float:
    """Unix seconds of an ISO 8601 time (UTC if it names no zone); raises `SessionError`."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise SessionError(f"{text!r} is not a time such as 2019-06-25T13:21:14+02:00") from error
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
