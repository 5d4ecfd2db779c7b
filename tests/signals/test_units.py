"""What a person reads: conversion, rounding, the real minus, durations."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hmi.bus.catalogue import default_catalogue
from hmi.signals import units


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (87.4, "km/h", "87"),
        (-3.0, "km/h", "−3"),
        (-0.4, "km/h", "0"),
        (318_400, "m", "318"),
        (9_540, "m", "9.5"),
        (9_960, "m", "10"),
        (10_000, "m", "10"),
        (-9_960, "m", "−10"),
        (-500, "m", "−0.5"),
        (-40, "m", "0.0"),
        (17_234, "W", "17"),
        (-1_500, "W", "−1.5"),
        (172.4, "Wh/km", "17.2"),
        (240, "kPa", "2.4"),
        (56.7, "percent", "57"),
        (-15.4, "Celsius", "−15"),
        (12.34, "V", "12.3"),
        (352.4, "V", "352"),
        (1.25, "parsec", "1.2"),
        (math.nan, "m", "–"),
        (math.inf, "m", "–"),
        (-math.inf, "", "–"),
    ],
)
def test_number_text(value: float, unit: str, text: str) -> None:
    assert units.number_text(value, unit) == text


def test_decimals_can_be_asked_for() -> None:
    assert units.number_text(17_234, "W", 2) == "17.23"


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [(318_400, "m", "318\u2009km"), (None, "m", "–"), (math.nan, "W", "–"), (-5, "Celsius", "−5\u2009°C")],
)
def test_a_unit_follows_a_thin_space_and_never_a_dash(value: float | None, unit: str, text: str) -> None:
    assert units.text_with_unit(value, unit) == text


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (None, "m", "–"),
        (True, "", "on"),
        (False, "", "off"),
        (3, "", "3"),
        (3.25, "", "3.2"),
        (3, "m", "0.0"),
        (90, "s", "1\u2009min"),
        ("ECO", "", "ECO"),
        (("P0A80", "P1E00"), "", "P0A80, P1E00"),
        ((), "", ""),
    ],
)
def test_value_text(value: bool | float | str | tuple[str, ...] | None, unit: str, text: str) -> None:
    assert units.value_text(value, unit) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (-5, "0 s"),
        (0, "0 s"),
        (59.4, "59 s"),
        (59.6, "1 min"),
        (60, "1 min"),
        (3_599, "59 min"),
        (3_600, "1 h 00 min"),
        (3_900, "1 h 05 min"),
        (86_400, "1 d 0 h"),
        (183_600, "2 d 3 h"),
        (math.nan, "–"),
        (math.inf, "–"),
    ],
)
def test_duration_text(seconds: float, text: str) -> None:
    assert units.duration_text(seconds).replace("\u2009", " ") == text


@given(st.floats(), st.sampled_from(sorted(units.DISPLAYS)))
def test_no_number_is_ever_shown_with_a_hyphen_or_a_word(value: float, unit: str) -> None:
    text = units.number_text(value, unit)
    assert text == "–" or set(text) <= set("−0123456789.,∞")
    assert not text.startswith("−0.0") or float(text[1:]) != 0


def test_every_unit_of_the_catalogue_has_a_name_to_show() -> None:
    used = {spec.unit for spec in default_catalogue().values() if spec.unit}
    for unit in used:
        assert units.display_of(unit).unit
