"""Reading files of rules, checked against the catalogue."""

from fnmatch import fnmatchcase
from math import isfinite
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from hmi.bus.catalogue import Catalogue, default_catalogue
from hmi.bus.errors import InvalidValueError
from mock_vehicle.reports.expressions import RESERVED, Expression
from mock_vehicle.reports.rules import AnyRule, Held, OfSignals, Presence, Range, Rate, Relation
from mock_vehicle.reports.yaml_lines import YamlFile
from mock_vehicle.sessions.errors import SessionError

DEFAULT_RULES = Path(__file__).resolve().parents[2] / "assets" / "rules" / "default.yaml"


class _File(msgspec.Struct, forbid_unknown_fields=True):
    rules: list[AnyRule]


def load_rules(file: Path = DEFAULT_RULES, catalogue: Catalogue | None = None) -> list[AnyRule]:
    """The rules of `file`; raises `SessionError` with file and line."""
    content = YamlFile(file)
    rules = content.convert(_File).rules
    if not rules:
        raise content.fault("it holds no rule", "rules")
    names: set[str] = set()
    for number, rule in enumerate(rules):
        try:
            if rule.name in names:
                raise SessionError(f"two rules are called {rule.name!r}")
            _check(rule, default_catalogue() if catalogue is None else catalogue)
        except SessionError as error:
            raise content.fault(str(error), "rules", number) from None
        names.add(rule.name)
    return rules


def fits(path: str, patterns: list[str], but: list[str]) -> bool:
    """Whether the signal `path` is meant by one of `patterns` and by none of `but`."""
    return any(fnmatchcase(path, one) for one in patterns) and not any(fnmatchcase(path, one) for one in but)


def _check(rule: AnyRule, catalogue: Catalogue) -> None:
    if rule.end is not None and rule.end <= rule.start:
        raise SessionError(f"its end ({rule.end:g} s) is not after its start ({rule.start:g} s)")
    if isinstance(rule, OfSignals | Presence):
        for pattern in rule.signals:
            _check_pattern(pattern, catalogue)
    if isinstance(rule, Range):
        _check_range(rule)
    if isinstance(rule, Rate) and rule.min is None and rule.max is None:
        raise SessionError("a rate needs `min` or `max`")
    if isinstance(rule, Rate | Range) and rule.min is not None and rule.max is not None and rule.min > rule.max:
        raise SessionError(f"its min ({rule.min:g}) is above its max ({rule.max:g})")
    if isinstance(rule, Relation):
        _check_relation(rule, catalogue)


def conditions(rule: Relation) -> tuple[Expression, Expression | None]:
    """What is never so, and what excuses it; raises `SessionError`."""
    for name in rule.values:
        if not name.isidentifier() or name.endswith("_before") or name in RESERVED:
            raise SessionError(f"{name!r} cannot be a value's name")
    known = {*rule.values, *(f"{name}_before" for name in rule.values)}
    never = Expression(rule.never, known)
    return never, None if rule.unless is None else Expression(rule.unless, known)


def _check_relation(rule: Relation, catalogue: Catalogue) -> None:
    example: dict[str, NDArray[Any]] = {}
    for name, held in rule.held().items():
        _check_held(held, catalogue)
        datatype = catalogue[held.signal].datatype
        one: Any = {"boolean": False, "string": ""}.get(datatype, 1.0)
        if held.default is not None:
            try:
                one = catalogue[held.signal].check(held.default)
            except InvalidValueError as error:
                raise SessionError(f"the default of {name}: {error}") from error
        example[name] = example[f"{name}_before"] = held_array([one])
    for condition in conditions(rule):
        if condition is not None:
            condition.holds(example, 1)  # comparing a text with a number is found here and not in the recording


def held_array(values: list[Any]) -> NDArray[Any]:
    """Values of one signal for a condition: numbers and truths as such, texts as objects."""
    column = np.array(values)
    return column.astype(object) if column.dtype.kind == "U" else column


def _check_range(rule: Range) -> None:
    if rule.allowed is not None and (rule.min is not None or rule.max is not None):
        raise SessionError("give `allowed`, or `min` and `max`")
    if rule.tolerance and rule.min is None and rule.max is None:
        raise SessionError("a tolerance widens `min` and `max`, and there are none")
    if not all(isfinite(limit) for limit in (rule.min, rule.max) if limit is not None):
        raise SessionError("min and max must be numbers")


def _check_pattern(pattern: str, catalogue: Catalogue) -> None:
    """A name without `*` that nothing has is most often a slip of the hand, and would never find anything."""
    if not any(mark in pattern for mark in "*?[") and pattern not in catalogue:
        raise SessionError(f"{pattern} is not in the catalogue")


def _check_held(held: Held, catalogue: Catalogue) -> None:
    _check_pattern(held.signal, catalogue)
    if held.signal not in catalogue:
        raise SessionError(f"{held.signal} must be one signal")
    if catalogue[held.signal].is_array:
        raise SessionError(f"{held.signal} is a list, which no condition can hold")
