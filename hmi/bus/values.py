"""What a value may be: one prepared checker per signal, since every message that is shown passes one.

A checker takes anything (decoded JSON, a number from a user's hand) and returns the value in the signal's own type,
or raises `InvalidValueError` with the reason in one line.
"""

import math
from collections.abc import Callable

from hmi.bus.errors import InvalidValueError

type Scalar = bool | int | float | str
type Value = Scalar | tuple[Scalar, ...]
type Checker[T] = Callable[[object], T]

MAX_TEXT_LENGTH = 2048
MAX_ARRAY_LENGTH = 4096

INTEGER_RANGES = {
    f"{prefix}int{bits}": ((0, 2**bits - 1) if prefix else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1))
    for prefix in ("", "u")
    for bits in (8, 16, 32, 64)
}
_REAL_LIMITS = {"float": 3.4028234663852886e38, "double": 1.7976931348623157e308}
"""The largest IEEE 754 single and double; what is beyond them, and every NaN, fails the comparison with them."""

SCALAR_DATATYPES = frozenset({*INTEGER_RANGES, *_REAL_LIMITS, "boolean", "string"})


def scalar_checker(
    path: str, datatype: str, minimum: float | None, maximum: float | None, allowed: frozenset[str] | None
) -> Checker[Scalar]:
    """The checker of one value of `datatype`; `minimum` and `maximum` hold for numbers, `allowed` for text."""
    if datatype == "boolean":
        return _boolean(path)
    if datatype == "string":
        return _text(path, allowed)
    if datatype in INTEGER_RANGES:
        lowest, highest = INTEGER_RANGES[datatype]
        low = lowest if minimum is None else max(lowest, math.ceil(minimum))
        high = highest if maximum is None else min(highest, math.floor(maximum))
        return _integer(path, datatype, low, high)
    limit = _REAL_LIMITS[datatype]
    return _real(path, datatype, -limit if minimum is None else minimum, limit if maximum is None else maximum)


def array_checker(path: str, datatype: str, check_item: Checker[Scalar], max_items: int) -> Checker[tuple[Scalar, ...]]:
    """The checker of a list of at most `max_items` values of `datatype`, each of which `check_item` takes."""

    def check(value: object) -> tuple[Scalar, ...]:
        if not isinstance(value, list | tuple):
            raise InvalidValueError(f"{path} wants a list of {datatype}, got {brief(value)}")
        if len(value) > max_items:
            raise InvalidValueError(f"{path} has {len(value)} entries, at most {max_items} are taken")
        return tuple([check_item(item) for item in value])

    return check


def brief(value: object) -> str:
    """`value` as a person can read it in one line of an error."""
    try:
        text = repr(value)
    except ValueError:  # an integer of more digits than Python writes out
        text = "a huge number"
    except RecursionError:
        text = "a value nested too deeply"
    return text if len(text) <= 40 else text[:37] + "…"


def _boolean(path: str) -> Checker[Scalar]:
    def check(value: object) -> Scalar:
        if isinstance(value, bool):
            return value
        raise InvalidValueError(f"{path} wants boolean, got {brief(value)}")

    return check


def _text(path: str, allowed: frozenset[str] | None) -> Checker[Scalar]:
    def check(value: object) -> Scalar:
        if not isinstance(value, str):
            raise InvalidValueError(f"{path} wants string, got {brief(value)}")
        if allowed is not None:
            if value in allowed:
                return value
            raise InvalidValueError(f"{path} is {brief(value)}, not one of {', '.join(sorted(allowed))}")
        if len(value) > MAX_TEXT_LENGTH:
            raise InvalidValueError(f"{path} has {len(value)} characters, at most {MAX_TEXT_LENGTH} are taken")
        if not value.isascii() and any("\ud800" <= character <= "\udfff" for character in value):
            raise InvalidValueError(f"{path} holds half a character (a lone surrogate): {brief(value)}")
        return value

    return check


def _integer(path: str, datatype: str, low: int, high: int) -> Checker[Scalar]:
    def check(value: object) -> Scalar:
        if type(value) is float and value.is_integer():  # 5.0 is how some clients write 5
            value = int(value)
        if isinstance(value, int) and not isinstance(value, bool):
            if low <= value <= high:
                return int(value)
            raise InvalidValueError(f"{path} is {brief(value)}, outside {low} … {high}")
        raise InvalidValueError(f"{path} wants {datatype}, got {brief(value)}")

    return check


def _real(path: str, datatype: str, low: float, high: float) -> Checker[Scalar]:
    def check(value: object) -> Scalar:
        if type(value) is float and low <= value <= high:  # nearly always
            return value
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            if low <= value <= high:
                return float(value)
            raise InvalidValueError(f"{path} is {brief(value)}, outside {low:g} … {high:g}")
        raise InvalidValueError(f"{path} wants {datatype}, got {brief(value)}")

    return check
