"""The units a person chose: conversion there and back, what each looks like, and that no text is ever nonsense."""

import itertools
import math
import re
from collections.abc import Iterator
from datetime import datetime
from typing import get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hmi.signals import moments, units, words
from hmi.signals.units import Habits
from hmi.signals.words import filled, translate, untranslated

OFFERED = get_type_hints(Habits)
EVERY = [
    Habits(distance, temperature, consumption, pressure)
    for distance, temperature, consumption, pressure in itertools.product(
        *(get_args(OFFERED[name]) for name in ("distance", "temperature", "consumption", "pressure"))
    )
]
CONVERTED = ("km/h", "m", "km", "Wh/km", "Celsius", "celsius", "kPa")
WITHIN = st.floats(-1e9, 1e9)


@pytest.fixture(autouse=True)
def as_delivered() -> Iterator[None]:
    yield
    units.use()
    words.use()


@pytest.mark.parametrize(
    ("habits", "value", "unit", "text"),
    [
        (Habits(distance="mi"), 100.0, "km/h", "62\u2009mph"),
        (Habits(distance="mi"), 248_300.0, "m", "154\u2009mi"),
        (Habits(distance="mi"), 1_000.0, "m", "0.6\u2009mi"),
        (Habits(distance="mi"), 16_000.0, "m", "9.9\u2009mi"),
        (Habits(distance="mi"), 16_090.0, "m", "10\u2009mi"),
        (Habits(temperature="F"), -3.2, "Celsius", "26\u2009°F"),
        (Habits(temperature="F"), -17.9, "celsius", "0\u2009°F"),
        (Habits(temperature="F"), -40.0, "Celsius", "−40\u2009°F"),
        (Habits(consumption="mi/kWh"), 155.0, "Wh/km", "4.0\u2009mi/kWh"),
        (Habits(consumption="mi/kWh"), 0.0, "Wh/km", "∞\u2009mi/kWh"),
        (Habits(consumption="mi/kWh"), -80.0, "Wh/km", "∞\u2009mi/kWh"),
        (Habits(consumption="kWh/100mi"), 155.0, "Wh/km", "24.9\u2009kWh/100\u202fmi"),
        (Habits(pressure="psi"), 252.0, "kPa", "37\u2009psi"),
        (Habits(pressure="kPa"), 252.4, "kPa", "252\u2009kPa"),
        (Habits(distance="mi"), 17_234.0, "W", "17\u2009kW"),
        (Habits(point=",", group="."), 172.4, "Wh/km", "17,2\u2009kWh/100\u202fkm"),
        (Habits(point=",", group="."), 12_345_678.0, "m", "12.346\u2009km"),
        (Habits(point=",", group="."), -9_540.0, "m", "−9,5\u2009km"),
    ],
)
def test_how_it_reads(habits: Habits, value: float, unit: str, text: str) -> None:
    units.use(habits)
    assert units.text_with_unit(value, unit) == text


@pytest.mark.parametrize("habits", EVERY, ids=str)
@given(unit=st.sampled_from(CONVERTED), one=WITHIN, other=WITHIN)
def test_there_and_back_and_never_out_of_order(habits: Habits, unit: str, one: float, other: float) -> None:
    units.use(habits)
    if units.display_of(unit).reciprocal:
        one, other = abs(one) + 1e-3, abs(other) + 1e-3
    assert units.revert(units.convert(one, unit), unit) == pytest.approx(one, rel=1e-9, abs=1e-6)
    low, high = sorted((one, other))
    if high - low > 1e-6:
        rises = units.convert(low, unit) <= units.convert(high, unit)
        assert rises is not units.display_of(unit).reciprocal


@pytest.mark.parametrize("habits", EVERY, ids=str)
@given(unit=st.sampled_from(sorted(units.DISPLAYS)), value=st.floats(), other=st.floats())
def test_no_text_is_ever_nonsense(habits: Habits, unit: str, value: float, other: float) -> None:
    units.use(habits)
    for text in (units.number_text(value, unit), units.difference_text(value, other, unit)):
        assert re.fullmatch(r"[–∞]|−?\d{1,4}(\.\d+)?|−?\d{1,3}(,\d{3})+(\.\d+)?", text)


@given(value=st.floats(0, 1e9), other=st.floats(0, 1e9))
def test_a_difference_of_metric_values_is_the_value_of_the_difference(value: float, other: float) -> None:
    assert units.difference_text(value, other, "Wh/km") == units.number_text(abs(value - other), "Wh/km")


def test_a_difference_of_temperatures_has_no_offset() -> None:
    units.use(Habits(temperature="F"))
    assert units.difference_text(20.0, 15.0, "Celsius") == "9"


def test_what_is_not_known_stays_a_dash_in_every_unit() -> None:
    for habits in EVERY:
        units.use(habits)
        assert {units.number_text(math.nan, unit) for unit in units.DISPLAYS} == {units.UNKNOWN}
        assert units.text_with_unit(None, "Celsius") == units.UNKNOWN


# --- clock and calendar


@pytest.mark.parametrize(
    ("hour12", "hour", "text"),
    [(False, 0, "00:05"), (False, 14, "14:05"), (True, 0, "12:05 AM"), (True, 12, "12:05 PM"), (True, 14, "2:05 PM")],
)
def test_the_clock(hour12: bool, hour: int, text: str) -> None:
    units.use(Habits(hour12=hour12))
    assert moments.time_text(datetime(2025, 11, 22, hour, 5).astimezone()) == text


def test_dates_have_the_names_of_the_language() -> None:
    day = datetime(2025, 11, 22).astimezone()
    assert moments.date_text(day) == "Sat 22 Nov"
    assert moments.long_date_text(day) == "22 November 2025"
    words.use(untranslated, "de")
    assert moments.long_date_text(day) == "22 November 2025"
    assert moments.date_text(day).startswith("Sa")


# --- words without a translator


def test_without_a_translator_the_source_is_english_with_its_plural() -> None:
    assert translate("bus", "%n step(s) back", "", 1) == "1 step back"
    assert translate("bus", "%n step(s) back", "", 2) == "2 steps back"
    assert translate("bus", "no clock") == "no clock"


def test_places_are_filled_in_the_order_of_the_language() -> None:
    assert filled("%2 before %1", "one", "two") == "two before one"
    assert filled("%1 and %11", *(str(number) for number in range(1, 12))) == "1 and 11"
    assert filled("%1", "100 %2") == "100 %2"
