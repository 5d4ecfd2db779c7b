"""Conversion between units, by `pint`, with the names VSS has for them."""

from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from mock_vehicle.sessions.errors import SessionError

if TYPE_CHECKING:
    import pint

_VSS_NAMES = {"Celsius": "degC", "Nm": "N*m", "degrees": "degree", "degrees/s": "degree/second"}
"""VSS units that `pint` calls otherwise, or would read as something else (its Nm is no newton metre)."""

_DECIMALS = 9
"""What conversion leaves is rounded here: 5.52 kW is 5520 W, not 5519.999999999999."""


def convert(values: NDArray[np.float64], unit: str, wanted: str) -> NDArray[np.float64]:
    """`values` in `unit` as `wanted`; raises `SessionError` where one cannot become the other."""
    if unit == wanted:
        return values
    import pint

    registry = _registry()
    try:
        converted = registry.Quantity(values, _VSS_NAMES.get(unit, unit)).to(_VSS_NAMES.get(wanted, wanted)).magnitude
    except (pint.PintError, AttributeError, ValueError) as error:
        raise SessionError(f"{unit or 'a bare number'} cannot be converted to {wanted or 'a bare number'}") from error
    return np.round(np.asarray(converted, dtype=np.float64), _DECIMALS)


def product(*units: str) -> str:
    """The unit of a product of quantities in `units`, for `convert`."""
    return " * ".join(f"({_VSS_NAMES.get(unit, unit)})" for unit in units)


@cache
def _registry() -> "pint.UnitRegistry[float]":
    import pint

    return pint.UnitRegistry()
