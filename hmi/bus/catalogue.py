"""The signal catalogue: what may be said on the bus, in which unit and range, and how long it holds.

Read from the `.vspec` files of `assets/signals/` (COVESA VSS 6.0 and an overlay for what it lacks), the one
source of truth for both sides of the bus. `vss-tools` checks the files in the tests; here they are only read,
since a cockpit that must show its first value at once cannot afford to start a specification tool.
"""

import math
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import yaml

from hmi.bus.errors import CatalogueError, InvalidValueError

SIGNALS_FOLDER = Path(__file__).resolve().parents[2] / "assets" / "signals"

type Scalar = bool | int | float | str
type Value = Scalar | tuple[Scalar, ...]

MAX_TEXT_LENGTH = 2048
MAX_ARRAY_LENGTH = 4096

_INTEGER_RANGE = {
    f"{prefix}int{bits}": ((0, 2**bits - 1) if prefix else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1))
    for prefix in ("", "u")
    for bits in (8, 16, 32, 64)
}
_DATATYPES = frozenset(_INTEGER_RANGE) | {"boolean", "float", "double", "string"}


class Kind(StrEnum):
    """What can be done with a signal: read (sensor), command (actuator), or read once (attribute)."""

    SENSOR = "sensor"
    ACTUATOR = "actuator"
    ATTRIBUTE = "attribute"


class SignalSpec(msgspec.Struct, frozen=True):
    """One signal of the catalogue.

    `unit` is VSS's (``km/h``, ``percent``, ``m`` …; empty if none). `max_age_s` is the age in seconds of bus
    time after which a value is stale; 0 means it never is (attributes).
    """

    path: str
    kind: Kind
    datatype: str
    description: str
    unit: str = ""
    minimum: float | None = None
    maximum: float | None = None
    allowed: frozenset[str] | None = None
    max_age_s: float = 0.0

    @property
    def is_array(self) -> bool:
        """Whether values are sequences of the element type."""
        return self.datatype.endswith("[]")

    def check(self, value: object) -> Value:
        """Return `value` in this signal's own type, or raise `InvalidValueError` with the reason."""
        if not self.is_array:
            return self._check_scalar(value, self.datatype)
        if not isinstance(value, list | tuple):
            raise InvalidValueError(f"{self.path} wants a list of {self.datatype[:-2]}, got {_brief(value)}")
        if len(value) > MAX_ARRAY_LENGTH:
            raise InvalidValueError(f"{self.path} has {len(value)} entries, at most {MAX_ARRAY_LENGTH} are taken")
        element = self.datatype[:-2]
        return tuple(self._check_scalar(item, element) for item in value)

    def _check_scalar(self, value: object, datatype: str) -> Scalar:
        if datatype == "boolean":
            if isinstance(value, bool):
                return value
        elif datatype == "string":
            if isinstance(value, str):
                return self._check_text(value)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            return self._check_number(value, datatype)
        raise InvalidValueError(f"{self.path} wants {datatype}, got {_brief(value)}")

    def _check_text(self, value: str) -> str:
        if len(value) > MAX_TEXT_LENGTH:
            raise InvalidValueError(f"{self.path} has {len(value)} characters, at most {MAX_TEXT_LENGTH} are taken")
        if self.allowed is not None and value not in self.allowed:
            raise InvalidValueError(f"{self.path} is {_brief(value)}, not one of {', '.join(sorted(self.allowed))}")
        return value

    def _check_number(self, value: int | float, datatype: str) -> int | float:
        if isinstance(value, float) and not math.isfinite(value):
            raise InvalidValueError(f"{self.path} is {value}, not a number that can be shown")
        if datatype in _INTEGER_RANGE:
            if value != int(value):
                raise InvalidValueError(f"{self.path} wants {datatype}, got {value}")
            low, high = _INTEGER_RANGE[datatype]
            value = int(value)
        else:
            low, high = -1.8e308, 1.8e308
            try:
                value = float(value)
            except OverflowError:
                raise InvalidValueError(f"{self.path} is too large for {datatype}") from None
        low = low if self.minimum is None else max(low, self.minimum)
        high = high if self.maximum is None else min(high, self.maximum)
        if not low <= value <= high:
            raise InvalidValueError(f"{self.path} is {value}, outside {low} … {high}")
        return value


class Catalogue(Mapping[str, SignalSpec]):
    """All signals by path (``Vehicle.Speed``)."""

    def __init__(self, specs: dict[str, SignalSpec]) -> None:
        self._specs = specs

    def __getitem__(self, path: str) -> SignalSpec:
        return self._specs[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._specs)

    def __len__(self) -> int:
        return len(self._specs)


def load_catalogue(folder: Path = SIGNALS_FOLDER) -> Catalogue:
    """Read every `.vspec` of `folder`; raise `CatalogueError` naming file and signal at the first fault."""
    specs: dict[str, SignalSpec] = {}
    files = sorted(folder.glob("*.vspec"))
    if not files:
        raise CatalogueError(f"{folder}: no .vspec file, the signal catalogue is missing")
    for file in files:
        try:
            tree = yaml.load(file.read_bytes(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        except yaml.YAMLError as error:
            raise CatalogueError(f"{file.name}: not valid YAML: {error}") from error
        if not isinstance(tree, dict):
            raise CatalogueError(f"{file.name}: expected signals by path at the top level")
        for path, node in tree.items():
            if path in specs:
                raise CatalogueError(f"{file.name}: {path} is defined twice")
            if not isinstance(node, dict):
                raise CatalogueError(f"{file.name}: {path} has no fields")
            if node.get("type") != "branch":
                specs[path] = _spec(file.name, path, node)
    return Catalogue(specs)


@cache
def default_catalogue() -> Catalogue:
    """The catalogue that ships with the project, read once."""
    return load_catalogue()


def _spec(file: str, path: str, node: dict[str, Any]) -> SignalSpec:
    datatype = str(node.get("datatype", ""))
    if datatype.removesuffix("[]") not in _DATATYPES:
        raise CatalogueError(f"{file}: {path} has the unknown datatype {datatype!r}")
    allowed = node.get("allowed")
    try:
        return SignalSpec(
            path=path,
            kind=Kind(node["type"]),
            datatype=datatype,
            description=str(node["description"]),
            unit=str(node.get("unit", "")),
            minimum=node.get("min"),
            maximum=node.get("max"),
            allowed=None if allowed is None else frozenset(map(str, allowed)),
            max_age_s=float(node.get("max_age", 0)),
        )
    except (KeyError, ValueError, TypeError) as error:
        raise CatalogueError(f"{file}: {path} is not a signal: {error!r}") from error


def _brief(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 40 else text[:37] + "…"
