"""The scale bar and distances, in kilometres and in miles."""

import math
from collections.abc import Iterator

import pytest

from hmi.panels.map import scale_bar
from hmi.panels.map.scale_bar import MAX_PX, bar, distance_text
from hmi.signals import units


@pytest.fixture
def miles() -> Iterator[None]:
    units.use(units.Habits(distance="mi"))
    yield
    units.use()


@pytest.fixture
def german() -> Iterator[None]:
    units.use(units.Habits(point=",", group="."))
    yield
    units.use()


@pytest.mark.parametrize(
    ("scale", "length", "text"), [(1.0, 100, "100\u2009m"), (0.25, 125, "500\u2009m"), (0.1, 100, "1\u2009km")]
)
def test_the_bar_is_the_longest_round_distance_there_is_room_for(scale: float, length: float, text: str) -> None:
    shown, words = bar(scale)
    assert shown == pytest.approx(length)
    assert words == text


@pytest.mark.parametrize("scale", [3.0, 0.7, 0.2, 0.01, 2e-5])
def test_the_bar_is_neither_too_long_nor_too_short(scale: float) -> None:
    length, _ = bar(scale)
    assert MAX_PX * 0.35 < length <= MAX_PX * 1.001


@pytest.mark.parametrize(
    ("metres", "text"),
    [
        (0, "0\u2009m"),
        (44, "40\u2009m"),
        (447, "450\u2009m"),
        (960, "950\u2009m"),
        (994, "1.0\u2009km"),
        (1_249, "1.2\u2009km"),
        (61_400, "61\u2009km"),
    ],
)
def test_distances_are_as_exact_as_one_drives(metres: float, text: str) -> None:
    assert distance_text(metres) == text


@pytest.mark.usefixtures("miles")
def test_in_miles_short_ones_are_feet() -> None:
    assert distance_text(150) == "500\u2009ft"
    assert distance_text(1609.344) == "1.0\u2009mi"
    assert bar(1.0)[1].endswith("ft")
    assert scale_bar.in_miles()


@pytest.mark.usefixtures("german")
def test_distances_have_the_marks_of_the_language() -> None:
    assert distance_text(1_249) == "1,2\u2009km"


def test_an_unknown_distance_is_a_dash() -> None:
    assert distance_text(math.nan) == units.UNKNOWN
