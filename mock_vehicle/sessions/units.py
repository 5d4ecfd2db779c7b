"""Conversion between units, by `pint`, with the names VSS and files of measurements have for them."""

from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from mock_vehicle.sessions.errors import SessionError

if TYPE_CHECKING:
    import pint

_NAMES = {
    "Celsius": "degC",
    "C": "degC",
    "°C": "degC",
    "deg C": "degC",
    "K": "kelvin",
    "Nm": "N*m",
    "degrees": "degree",
    "Deg": "degree",
    "deg": "degree",
    "°": "degree",
    "degrees/s": "degree/second",
    "deg/s": "degree/second",
    "°/s": "degree/second",
    "%": "percent",
    "kmh": "km/h",
    "kph": "km/h",
    "Bar": "bar",
    "1/min": "rpm",
    "m/s2": "m/s^2",
}
"""Units that `pint` calls otherwise, or would read as something else (its C is the coulomb, its Nm no newton metre)."""

_DECIMALS = 9
"""What conversion leaves is rounded here: 5.52 kW is 5520 W, not 5519.999999999999."""


def convert(values: NDArray[np.float64], unit: str, wanted: str) -> NDArray[np.float64]:
    """`values` in `unit` as `wanted`; raises `SessionError` where one cannot become the other."""
    if unit == wanted:
        return values
    import pint

    registry = _registry()
    try:
        converted = registry.Quantity(values, _name(unit)).to(_name(wanted)).magnitude
    except (pint.PintError, AttributeError, ValueError, TypeError) as error:
        raise SessionError(f"{unit or 'a bare number'} cannot be converted to {wanted or 'a bare number'}") from error
    return np.round(np.asarray(converted, dtype=np.float64), _DECIMALS)


@cache
def line(unit: str, wanted: str) -> tuple[float, float]:
    """Factor and offset from `unit` to `wanted`, for values that come one by one; raises `SessionError`.

    Every unit of a signal is a straight line away from every other.
    """
    zero, one = convert(np.array([0.0, 1.0]), unit, wanted).tolist()
    return one - zero, zero


def parse_unit(unit: str) -> None:
    """Raise `SessionError` when `unit` is none that `pint` knows."""
    try:
        _registry().Unit(_name(unit))
    except Exception as error:  # its parser also fails by assertions and token errors
        raise SessionError(f"{unit!r} is no unit such as km/h, kW or degC") from error


def product(*units: str) -> str:
    """The unit of a product of quantities in `units`, for `convert`."""
    return " * ".join(f"({_name(unit)})" for unit in units)


def _name(unit: str) -> str:
    return _NAMES.get(unit.strip(), unit.strip())


@cache
def _registry() -> "pint.UnitRegistry[float]":
    import pint

    return pint.UnitRegistry()
