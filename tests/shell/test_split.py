"""How a panel and the home panel may share the stage."""

import pytest

from hmi.shell.navigator import FULL
from hmi.shell.split import Split, nearest, offered

THIRD, TWO_THIRDS = 1 / 3, 2 / 3


@pytest.mark.parametrize(
    ("length", "shares"),
    [(1452, [THIRD, TWO_THIRDS, FULL]), (1320, [THIRD, TWO_THIRDS, FULL]), (1319, [FULL]), (812, [FULL]), (0, [FULL])],
)
def test_only_what_fits_is_offered(length: float, shares: list[float]) -> None:
    assert offered(length, 440, 440) == pytest.approx(shares)


def test_where_a_third_is_too_little_for_home_a_panel_may_still_have_it() -> None:
    assert offered(1500, 440, 900) == pytest.approx([THIRD, FULL])


@pytest.mark.parametrize(("share", "rest"), [(0.0, THIRD), (0.49, THIRD), (0.51, TWO_THIRDS), (0.9, FULL), (1.0, FULL)])
def test_a_handle_rests_at_the_nearest(share: float, rest: float) -> None:
    assert nearest(share, offered(1452, 440, 440)) == pytest.approx(rest)


@pytest.fixture
def split(qapp: object) -> Split:  # noqa: ARG001 - Qt objects need it
    made = Split()
    for name, value in (("length", 1452.0), ("leastPanel", 440.0), ("leastHome", 440.0)):
        made.setProperty(name, value)
    return made


def test_what_is_wished_is_had_only_where_it_fits(split: Split) -> None:
    split.setProperty("wished", THIRD)
    assert split.property("share") == pytest.approx(THIRD)
    split.setProperty("length", 800.0)
    assert (split.property("share"), split.property("possible")) == (FULL, False)
    split.setProperty("length", 1452.0)
    assert split.property("share") == pytest.approx(THIRD), "the wish is kept"


def test_steps_end_at_the_last(split: Split) -> None:
    assert split.step(FULL, 1) == FULL
    assert split.step(FULL, -1) == pytest.approx(TWO_THIRDS)
    assert split.step(THIRD, -1) == pytest.approx(THIRD)
