"""The signal catalogue: what may be said on the bus, in which unit and range, and how long it holds.

Read from the `.vspec` files of `assets/signals/` (COVESA VSS 6.0 and an overlay for what it lacks), the one
source of truth for both sides of the bus. `vss-tools` checks the files in the tests; here they are only read,
since a cockpit that must show its first value at once cannot afford to start a specification tool.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
import ryaml  # a quarter of PyYAML's time to import and read, which is time before the first picture

from hmi.bus.errors import CatalogueError
from hmi.bus.values import MAX_ARRAY_LENGTH as MAX_ARRAY_LENGTH
from hmi.bus.values import MAX_TEXT_LENGTH as MAX_TEXT_LENGTH
from hmi.bus.values import SCALAR_DATATYPES, Checker, array_checker, scalar_checker
from hmi.bus.values import Scalar as Scalar
from hmi.bus.values import Value as Value

SIGNALS_FOLDER = Path(__file__).resolve().parents[2] / "assets" / "signals"


class Kind(StrEnum):
    """What can be done with a signal: read (sensor), command (actuator), or read once (attribute)."""

    SENSOR = "sensor"
    ACTUATOR = "actuator"
    ATTRIBUTE = "attribute"


@dataclass(frozen=True, slots=True)
class SignalSpec:
    """One signal of the catalogue.

    `unit` is VSS's (``km/h``, ``percent``, ``m`` …; empty if none). `max_age_s` is the age in seconds of bus
    time after which a value is stale; 0 means it never is (attributes). `minimum`, `maximum` and `allowed` hold for
    each entry of an array, `max_items` for its length.

    `check(value)` returns a value in the signal's own type, or raises `InvalidValueError` with the reason.
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
    max_items: int = MAX_ARRAY_LENGTH
    check: Checker[Value] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        element = self.datatype.removesuffix("[]")
        scalar = scalar_checker(self.path, element, self.minimum, self.maximum, self.allowed)
        check = array_checker(self.path, element, scalar, self.max_items) if self.is_array else scalar
        object.__setattr__(self, "check", check)

    @property
    def is_array(self) -> bool:
        """Whether values are sequences of the element type."""
        return self.datatype.endswith("[]")


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
        for path, node in _read(file).items():
            spec = _spec(f"{file.name}: {path}", path, node)
            if path in specs:
                raise CatalogueError(f"{file.name}: {path} is defined twice")
            if spec is not None:
                specs[path] = spec
    return Catalogue(specs)


@cache
def default_catalogue() -> Catalogue:
    """The catalogue that ships with the project, read once."""
    return load_catalogue()


_PATH = re.compile(r"[A-Z][A-Za-z0-9]*(\.[A-Z][A-Za-z0-9]*)*")


class _Branch(msgspec.Struct, forbid_unknown_fields=True):
    type: Literal["branch"]
    description: str
    comment: str = ""


class _Signal(msgspec.Struct, forbid_unknown_fields=True):
    type: Kind
    datatype: str
    description: str
    unit: str = ""
    min: int | float | None = None
    max: int | float | None = None
    allowed: Annotated[list[str], msgspec.Meta(min_length=1)] | None = None
    max_age: Annotated[float, msgspec.Meta(ge=0)] | None = None
    max_items: Annotated[int, msgspec.Meta(ge=1, le=MAX_ARRAY_LENGTH)] | None = None
    default: Any = None
    comment: str = ""


def _read(file: Path) -> dict[str, Any]:
    try:
        tree = ryaml.loads(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise CatalogueError(f"{file.name}: cannot be read: {error}") from error
    except ryaml.InvalidYamlError as error:
        raise CatalogueError(f"{file.name}: not valid YAML: {error}") from error
    if not isinstance(tree, dict):
        raise CatalogueError(f"{file.name}: expected signals by path at the top level")
    return tree


def _spec(where: str, path: object, raw: object) -> SignalSpec | None:
    """The signal that `raw` describes; None for a branch."""
    if not isinstance(path, str) or not _PATH.fullmatch(path):
        raise CatalogueError(f"{where} is not a path like Vehicle.Cabin.Door")
    try:
        if isinstance(raw, dict) and raw.get("type") == "branch":
            msgspec.convert(raw, _Branch)
            return None
        node = msgspec.convert(raw, _Signal)
    except msgspec.ValidationError as error:
        raise CatalogueError(f"{where} is not a signal: {error}") from error
    fault = _fault(node)
    if fault is not None:
        raise CatalogueError(f"{where} {fault}")
    return SignalSpec(
        path=path,
        kind=node.type,
        datatype=node.datatype,
        description=node.description,
        unit=node.unit,
        minimum=node.min,
        maximum=node.max,
        allowed=None if node.allowed is None else frozenset(node.allowed),
        max_age_s=node.max_age or 0.0,
        max_items=node.max_items or MAX_ARRAY_LENGTH,
    )


def _fault(node: _Signal) -> str | None:
    """What the types of the fields alone cannot tell."""
    element = node.datatype.removesuffix("[]")
    limited = node.min is not None or node.max is not None
    if element not in SCALAR_DATATYPES:
        return f"has the unknown datatype {node.datatype!r}"
    if limited and element in ("string", "boolean"):
        return f"cannot have a min or max, being {node.datatype}"
    if node.min is not None and node.max is not None and node.min > node.max:
        return f"has a min of {node.min} above its max of {node.max}"
    if node.allowed is not None and element != "string":
        return f"cannot have allowed values, being {node.datatype}"
    if node.max_items is not None and element == node.datatype:
        return f"cannot have max_items, being {node.datatype}"
    if not node.max_age and node.type is not Kind.ATTRIBUTE:
        return "needs a max_age in seconds, since only an attribute never goes stale"
    return None
