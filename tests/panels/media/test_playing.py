"""How far a piece is, covers by name, and their colours."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject

from hmi.panels.media.cover import painted
from hmi.panels.media.palette import dice, oklch, palette
from hmi.panels.media.playing import clock_text, position_s, share


@pytest.mark.parametrize(
    ("said", "rate", "gone", "duration", "at"),
    [
        (97.0, 1.0, 3.0, 248.0, 100.0),
        (97.0, 0.0, 30.0, 248.0, 97.0),
        (97.0, 2.0, 3.0, 248.0, 103.0),
        (240.0, 1.0, 30.0, 248.0, 248.0),
        (97.0, math.nan, 3.0, 248.0, 97.0),
        (97.0, 1.0, -5.0, 248.0, 97.0),
        (97.0, 1.0, 3.0, math.nan, 100.0),
        (97.0, 1.0, 3.0, 0.0, 100.0),
    ],
)
def test_the_position_goes_on_from_what_was_said(
    said: float, rate: float, gone: float, duration: float, at: float
) -> None:
    assert position_s(said, 1000.0, rate, 1000.0 + gone, duration) == at


def test_an_unknown_position_is_unknown() -> None:
    assert math.isnan(position_s(math.nan, 0.0, 1.0, 10.0, 248.0))
    assert clock_text(math.nan) == "–"


@given(st.floats(), st.floats())
def test_a_share_is_a_share(at: float, duration: float) -> None:
    assert 0 <= share(at, duration) <= 1


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (67.9, "1:07"), (599, "9:59"), (3_729, "1:02:09"), (-3, "0:00")]
)
def test_lengths_are_written_as_players_do(seconds: float, text: str) -> None:
    assert clock_text(seconds) == text


@given(st.text(), st.text())
def test_colours_can_be_shown_and_go_from_dark_to_light(album: str, artist: str) -> None:
    colours = palette(dice(album, artist))
    assert all(0 <= part <= 1 for colour in colours for part in colour)
    weight = [0.2126 * red + 0.7152 * green + 0.0722 * blue for red, green, blue in colours]
    assert weight == sorted(weight)


def test_without_chroma_a_colour_is_grey() -> None:
    assert oklch(0.5, 0.0, 123.0) == pytest.approx((oklch(0.5, 0.0, 0.0)[0],) * 3, abs=1e-3)
    assert oklch(1.0, 0.0, 0.0) == pytest.approx((1, 1, 1), abs=1e-3)


def test_a_record_has_the_same_cover_every_time_and_another_has_another(qapp: QObject) -> None:  # noqa: ARG001
    first = painted("Kilometre Zero", "Tidebark Trio", 64, 0.1)
    painted.cache_clear()
    assert painted("Kilometre Zero", "Tidebark Trio", 64, 0.1) == first
    assert painted("Coming Home", "Orla Venndahl", 64, 0.1) != first
    assert painted("Kilometre Zero", "Somebody else", 64, 0.1) != first


def test_a_cover_has_round_corners(qapp: QObject) -> None:  # noqa: ARG001
    image = painted("Kilometre Zero", "Tidebark Trio", 64, 0.2)
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(32, 32).alpha() == 255
    assert image.pixelColor(32, 0).alpha() > 200
