"""Mapping files: how the columns of one kind of CSV become signals. Data, in `assets/mappings/`."""

from datetime import UTC, datetime
from pathlib import Path

import msgspec
import yaml

from hmi.bus.catalogue import Catalogue, Scalar, default_catalogue
from mock_vehicle.sessions.errors import SessionError

MAPPINGS_FOLDER = Path(__file__).resolve().parents[2] / "assets" / "mappings"


class TimeColumn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The column that says when, counted from the start of the file, and its unit."""

    column: str
    unit: str


class MappedSignal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A column, the signal it becomes, its unit in the file, and values in it that are no measurement."""

    path: str
    column: str
    unit: str = ""
    ignore: tuple[float, ...] = ()


class DerivedSignal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A signal computed from mapped ones by a `function` of `mock_vehicle.sessions.derived`."""

    path: str
    function: str
    of: tuple[str, ...]
    threshold: float = 0.0
    value: float = 1.0


class CsvMapping(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One kind of CSV. `signature` are columns that together are found in no other kind.

    A step in time longer than `gap_s` is a gap: nothing is known in it.
    """

    name: str
    title: str
    vehicle: str
    separator: str
    encodings: tuple[str, ...]
    signature: tuple[str, ...]
    time: TimeColumn
    gap_s: float
    signals: tuple[MappedSignal, ...]
    start: str
    derived: tuple[DerivedSignal, ...] = ()
    constants: dict[str, Scalar] = {}
    starts: dict[str, str] = {}

    def start_of(self, file: Path) -> float:
        """When `file` began, Unix seconds: by its name, or this kind's default."""
        return parse_start(self.starts.get(file.stem, self.start))


def parse_start(text: str) -> float:
    """Unix seconds of an ISO 8601 time (UTC if it names no zone); raises `SessionError`."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise SessionError(f"{text!r} is not a time such as 2019-06-25T13:21:14+02:00") from error
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def mapping_names(folder: Path = MAPPINGS_FOLDER) -> list[str]:
    """Names of all mappings there are."""
    return sorted(file.stem for file in folder.glob("*.yaml"))


def load_mapping(name: str, folder: Path = MAPPINGS_FOLDER, catalogue: Catalogue | None = None) -> CsvMapping:
    """The mapping `name`, checked against the catalogue; raises `SessionError`."""
    file = folder / f"{name}.yaml"
    if name not in mapping_names(folder):
        raise SessionError(f"there is no mapping {name!r}; there are: {', '.join(mapping_names(folder))}")
    try:
        content = yaml.safe_load(file.read_bytes())
        mapping = msgspec.convert({"name": name, **content}, CsvMapping)
        for start in (mapping.start, *mapping.starts.values()):
            parse_start(start)
    except (yaml.YAMLError, msgspec.ValidationError, TypeError, SessionError) as error:
        raise SessionError(f"{file.name}: {error}".replace("\n", " ")) from error
    known = default_catalogue() if catalogue is None else catalogue
    for path in (*(s.path for s in mapping.signals), *(s.path for s in mapping.derived), *mapping.constants):
        if path not in known:
            raise SessionError(f"{file.name}: {path} is not in the catalogue")
    return mapping
