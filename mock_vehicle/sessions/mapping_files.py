"""Reading mapping files, checked against the catalogue."""

from functools import cache
from math import isfinite
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
import yaml

from hmi.bus.catalogue import Catalogue, default_catalogue
from hmi.bus.errors import InvalidValueError
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.mapping import KINDS, MAPPINGS_FOLDER, AnyMapping, CsvMapping, parse_start
from mock_vehicle.sessions.units import parse_unit

_SUFFIXES = (".yaml", ".yml")


def mapping_names(folder: Path = MAPPINGS_FOLDER, kind: type[AnyMapping] | None = None) -> list[str]:
    """Names of all mappings there are, or of those of one kind."""
    names = sorted(file.stem for file in folder.glob("*.yaml"))
    return [name for name in names if kind is None or _kind(folder / f"{name}.yaml") is kind]


def load_mapping[T: AnyMapping](
    name: str, kind: type[T], folder: Path = MAPPINGS_FOLDER, catalogue: Catalogue | None = None
) -> T:
    """The mapping `name` of `folder`, or the file `name` if that is one; raises `SessionError`."""
    if name in mapping_names(folder):
        file = folder / f"{name}.yaml"
    elif name.endswith(_SUFFIXES) and Path(name).is_file():
        file = Path(name)
    else:
        raise SessionError(
            f"there is no mapping {name!r}; there are: {', '.join(mapping_names(folder))}, or name a .yaml file"
        )
    try:
        if _kind(file) is not kind:
            raise SessionError(f"it is for another kind of file ({_kind_name(file)})")
        content = {key: value for key, value in _content(file).items() if key != "kind"}
        mapping = msgspec.convert({"name": file.stem, **content}, kind)
        _check(mapping, default_catalogue() if catalogue is None else catalogue)
    except (msgspec.ValidationError, TypeError, SessionError) as error:
        raise SessionError(f"{file.name}: {error}".replace("\n", " ")) from error
    return mapping


def _check(mapping: AnyMapping, catalogue: Catalogue) -> None:
    for start in (mapping.start, *mapping.starts.values()):
        parse_start(start)
    for path in (*(s.path for s in mapping.signals), *(s.path for s in mapping.derived), *mapping.constants):
        if path not in catalogue:
            raise SessionError(f"{path} is not in the catalogue")
        if catalogue[path].is_array and path not in mapping.constants:
            raise SessionError(f"{path} is a list, which no column can give")
    for signal in mapping.signals:
        parse_unit(signal.unit)
        if not isfinite(signal.scale) or not signal.scale:
            raise SessionError(f"{signal.path}: a scale of {signal.scale:g} leaves nothing of it")
        for value in signal.values.values():
            try:
                catalogue[signal.path].check(value)
            except InvalidValueError as error:
                raise SessionError(str(error)) from error
        if catalogue[signal.path].datatype == "string" and not signal.values:
            raise SessionError(f"{signal.path} is text: `values` must say what the file's words mean")
    if isinstance(mapping, CsvMapping):
        if not all(mapping.time.names):
            raise SessionError("`time` needs a column")
        try:
            ZoneInfo(mapping.time.zone)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise SessionError(f"{mapping.time.zone!r} is no time zone such as Europe/Berlin") from error


def _kind(file: Path) -> type[AnyMapping]:
    name = _kind_name(file)
    if name not in KINDS:
        raise SessionError(f"{file.name}: its kind {name!r} is none of {', '.join(KINDS)}")
    return KINDS[name]


def _kind_name(file: Path) -> str:
    return str(_content(file).get("kind", "csv"))


def _content(file: Path) -> dict[str, object]:
    try:
        return _read(file, file.stat().st_mtime_ns)
    except OSError as error:
        raise SessionError(f"{file}: {error.strerror or error}") from error


@cache
def _read(file: Path, _changed_ns: int) -> dict[str, object]:
    try:
        content = yaml.safe_load(file.read_bytes())
    except (yaml.YAMLError, UnicodeDecodeError, ValueError) as error:
        raise SessionError(f"{file.name}: {error}".replace("\n", " ")) from error
    if not isinstance(content, dict):
        raise SessionError(f"{file.name}: it is no mapping")
    return content
