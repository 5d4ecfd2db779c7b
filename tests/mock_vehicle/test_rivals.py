"""Whose clock counts as another vehicle's, and when everything is to be said again."""

import pytest

from hmi.bus.payloads import Clock, encode
from mock_vehicle.rivals import QUIET_S, Rivals

BEGAN = 1_770_000_000.0


class Stage:
    """Rivals of a vehicle of generation 500 that began at `BEGAN`, on a clock of the test's."""

    def __init__(self) -> None:
        self.now = 10.0
        self.rivals = Rivals(500, wall=lambda: BEGAN, monotonic=lambda: self.now)

    def hear(self, generation: int, sent: float | None, retained: bool = False) -> bool:
        return self.rivals.is_earlier(encode(Clock(1.0, 1.0, generation, sent)), retained)

    def is_disturbed(self) -> bool:
        self.now += QUIET_S
        return self.rivals.left()


@pytest.mark.parametrize("retained", [True, False])
def test_an_earlier_one_that_is_there_now(retained: bool) -> None:
    stage = Stage()
    assert stage.hear(400, BEGAN + 0.5, retained)


@pytest.mark.parametrize("retained", [True, False])
def test_what_was_sent_before_we_began_is_of_one_that_is_gone(retained: bool) -> None:
    stage = Stage()
    assert not stage.hear(400, BEGAN - 0.5, retained)
    assert not stage.is_disturbed()


def test_a_kept_clock_that_does_not_say_when_it_was_sent_is_nothing() -> None:
    stage = Stage()
    assert not stage.hear(400, None, retained=True)
    assert not stage.is_disturbed()


def test_a_later_one_gives_way_itself_but_spoils_what_we_said() -> None:
    stage = Stage()
    assert not stage.hear(600, BEGAN + 5)
    assert not stage.rivals.left(), "it may not be gone yet"
    assert stage.is_disturbed()
    assert not stage.is_disturbed(), "once is enough"


def test_a_clock_by_hand_spoils_too() -> None:
    stage = Stage()
    assert not stage.hear(1, None)
    assert stage.is_disturbed()


def test_our_own_clocks_are_no_rivals() -> None:
    stage = Stage()
    stage.rivals.adopt(700)
    assert not stage.hear(500, BEGAN + 5)
    assert not stage.hear(700, BEGAN + 6)
    assert not stage.is_disturbed()


def test_junk_is_nobody() -> None:
    stage = Stage()
    assert not stage.rivals.is_earlier(b"\xff", False)
    assert not stage.is_disturbed()


@pytest.mark.parametrize(
    ("raw", "retained", "is_wrong"), [(b"offline", False, True), (b"offline", True, False), (b"online", False, False)]
)
def test_a_status_that_we_did_not_say(raw: bytes, retained: bool, is_wrong: bool) -> None:
    stage = Stage()
    stage.rivals.status(raw, retained)
    assert stage.is_disturbed() is is_wrong
