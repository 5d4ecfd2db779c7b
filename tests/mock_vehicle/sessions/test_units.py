"""Units as files of measurements write them."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.units import convert, line, parse_unit

PAIRS = [
    ("C", "Celsius"),
    ("°C", "Celsius"),
    ("degF", "Celsius"),
    ("%", "percent"),
    ("Deg", "degrees"),
    ("kmh", "km/h"),
    ("m/s", "km/h"),
    ("Bar", "kPa"),
    ("1/min", "rpm"),
    ("deg/s", "degrees/s"),
    ("mile", "m"),
    ("K", "Celsius"),
]


@pytest.mark.parametrize(("unit", "wanted"), PAIRS)
@settings(max_examples=10)
@given(st.floats(-1000, 1000))
def test_a_factor_and_an_offset_say_the_same_as_pint(unit: str, wanted: str, value: float) -> None:
    factor, offset = line(unit, wanted)
    assert value * factor + offset == pytest.approx(convert(np.array([value]), unit, wanted)[0], abs=1e-5)


def test_a_c_is_a_degree_and_no_coulomb() -> None:
    assert line("C", "Celsius") == (1.0, 0.0)


@pytest.mark.parametrize("unit", ["parsnip", "km/", "1 2", "(km"])
def test_what_is_no_unit_is_one_line(unit: str) -> None:
    with pytest.raises(SessionError, match="is no unit such as km/h"):
        parse_unit(unit)
