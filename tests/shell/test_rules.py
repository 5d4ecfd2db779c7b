"""Telltales and sentences as rules over signals of the catalogue."""

import math

import pytest

from hmi.bus.catalogue import default_catalogue
from hmi.design.icons import code_points
from hmi.design.tokens_theme import needed_tokens
from hmi.shell import warnings
from hmi.shell.drive_model import DriveModel, bar_fraction, gear_letter

COLOURS = {name.split(".")[-1] for name in needed_tokens() if name.startswith("color.")}


def test_every_rule_is_over_signals_that_there_are() -> None:
    assert set(warnings.signals()) <= default_catalogue().keys()
    assert set(DriveModel.signals) <= default_catalogue().keys()


@pytest.mark.parametrize("lamp", warnings.TELLTALES, ids=lambda lamp: lamp.name)
def test_a_telltale_is_over_switches_and_has_icon_and_colour(lamp: warnings.Telltale) -> None:
    assert {default_catalogue()[path].datatype for path in lamp.paths} == {"boolean"}
    assert lamp.icon in code_points()
    assert lamp.color in COLOURS


def test_telltales_have_names_of_their_own() -> None:
    names = [lamp.name for lamp in warnings.TELLTALES]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("notice", warnings.every_notice(), ids=lambda notice: notice.text)
def test_a_notice_is_short_and_says_nothing_of_the_unknown(notice: warnings.Notice) -> None:
    assert not notice.applies(lambda _path: None)
    assert len(notice.text) <= 60
    assert "!" not in notice.text
    assert notice.icon in code_points()
    assert notice.color in COLOURS


def test_notices_are_in_the_order_of_their_urgency() -> None:
    urgencies = [notice.urgency for notice in warnings.NOTICES]
    assert urgencies == sorted(set(urgencies))


@pytest.mark.parametrize(
    ("selected", "letter"), [(126, "P"), (127, "D"), (0, "N"), (-1, "R"), (-3, "R"), (1, "D"), (math.nan, "")]
)
def test_gear_letter(selected: float, letter: str) -> None:
    assert gear_letter(selected) == letter


@pytest.mark.parametrize(
    ("power_w", "span_w", "length"),
    [(0, 100, 0), (25, 100, 0.5), (-25, 100, 0.5), (400, 100, 1), (math.nan, 100, 0), (5, 0, 0), (5, -1, 0)],
)
def test_bar_fraction(power_w: float, span_w: float, length: float) -> None:
    assert bar_fraction(power_w, span_w) == length
