"""What a value in a file is as a signal, one by one: for files that come as a stream."""

from collections.abc import Callable
from math import isfinite

from hmi.bus.catalogue import Scalar, SignalSpec
from mock_vehicle.sessions.mapping import Part, code_text
from mock_vehicle.sessions.report import ImportReport
from mock_vehicle.sessions.units import line

type Meaning = Callable[[float | str], Scalar | None]
"""The signal's value, or None where the file has none (then it is counted)."""

_CLOSE = 1e-6
"""A code for no value is met by what is this close to it, as a share: physical values of raw counts are rounded."""


def meaning(part: Part, name: str, unit: str, spec: SignalSpec, report: ImportReport) -> Meaning:
    """How values of `name` in `unit` become values of `spec`. Raises `SessionError` where units do not fit."""
    if part.values:
        known = part.coded

        def by_code(raw: float | str) -> Scalar | None:
            value = known.get(code_text(raw))
            if value is None:
                report.ignored_cells[name] += 1
            return value

        return by_code
    if spec.datatype == "string":
        return str
    factor, offset = line(part.unit or unit, spec.unit)
    scale, least, most, codes = part.scale * factor, part.least, part.most, part.ignore

    def by_unit(raw: float | str) -> Scalar | None:
        try:
            number = float(raw)
        except (ValueError, TypeError):
            number = float("nan")
        if not isfinite(number):
            report.empty_cells[name] += 1
        elif any(abs(number - code) <= abs(code) * _CLOSE for code in codes):
            report.ignored_cells[name] += 1
        elif not least <= number <= most:
            report.implausible[name] += 1
        else:
            return round(number * scale + offset, 9)
        return None

    return by_unit


def typed(value: Scalar, spec: SignalSpec) -> Scalar:
    """`value` in the kind of value the signal has: whole where it is whole."""
    if isinstance(value, str) or spec.datatype in ("float", "double"):
        return value
    return bool(value) if spec.datatype == "boolean" else round(value)
