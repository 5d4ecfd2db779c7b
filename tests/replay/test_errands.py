"""One seek at a time, and the newest wins."""

from typing import Any

from hmi.replay.contract import State
from hmi.replay.errands import GIVE_UP_S, GIVE_UP_STEP_S, MOST_WAITING, Errands
from tests.signals.bench import Stopwatch


class Desk:
    def __init__(self) -> None:
        self.sent: list[dict[str, Any]] = []
        self.is_there = True
        self.watch = Stopwatch()
        self.errands = Errands(self._send, self.watch)

    def _send(self, errand: dict[str, Any]) -> bool:
        if self.is_there:
            self.sent.append(errand)
        return self.is_there

    def answer(self, generation: int, error: str = "") -> None:
        self.errands.heard(State(generation=generation, error=error))


def test_of_many_seeks_the_first_goes_and_then_the_newest() -> None:
    desk = Desk()
    for time in range(100):
        desk.errands.ask({"seek": float(time)})
    assert desk.sent == [{"seek": 0.0}]
    assert desk.errands.aim == 99.0
    desk.answer(1)
    assert desk.sent == [{"seek": 0.0}, {"seek": 99.0}]
    desk.answer(2)
    assert len(desk.sent) == 2
    assert desk.errands.aim is None


def test_a_word_about_something_else_is_no_answer_to_a_seek() -> None:
    desk = Desk()
    desk.answer(7)
    desk.errands.ask({"seek": 1.0})
    desk.errands.ask({"seek": 2.0})
    desk.answer(7)
    assert len(desk.sent) == 1
    desk.answer(7, "there is nothing at that time")
    assert len(desk.sent) == 2


def test_steps_are_made_one_after_the_other_and_a_seek_forgets_them() -> None:
    desk = Desk()
    for _ in range(3):
        desk.errands.ask({"step": 1, "of": "message"})
    assert len(desk.sent) == 1
    desk.answer(0)
    assert len(desk.sent) == 2
    desk.errands.ask({"seek": 5.0})
    desk.answer(0)
    assert desk.sent[-1] == {"seek": 5.0}
    desk.answer(1)
    assert len(desk.sent) == 3


def test_a_key_that_is_held_down_does_not_pile_up_steps() -> None:
    desk = Desk()
    for _ in range(100):
        desk.errands.ask({"step": 1, "of": "frame"})
    for _ in range(100):
        desk.answer(0)
    assert len(desk.sent) == 1 + MOST_WAITING


def test_what_is_not_answered_is_given_up() -> None:
    desk = Desk()
    assert desk.errands.next_deadline_s() is None
    desk.errands.ask({"seek": 1.0})
    desk.errands.ask({"seek": 2.0})
    desk.watch.advance(GIVE_UP_S / 2)
    desk.errands.pass_time()
    assert desk.errands.next_deadline_s() == GIVE_UP_S / 2
    desk.watch.advance(GIVE_UP_S / 2)
    desk.errands.pass_time()
    assert desk.sent == [{"seek": 1.0}, {"seek": 2.0}]


def test_a_jump_with_nothing_ahead_is_not_asked_for_again_while_nothing_moves() -> None:
    desk = Desk()
    jump = {"jump": "next", "kinds": None}
    desk.errands.ask(jump)
    desk.answer(0, "there is no next mark")
    desk.errands.ask(jump)
    assert desk.sent == [jump]
    assert desk.errands.next_deadline_s() is None
    desk.errands.ask({"jump": "previous", "kinds": None})
    desk.answer(1)
    desk.errands.ask(jump)
    assert [errand["jump"] for errand in desk.sent] == ["next", "previous", "next"]


def test_a_step_that_changes_nothing_holds_up_the_next_one_for_a_moment_only() -> None:
    desk = Desk()
    desk.errands.ask({"step": 1, "of": "message"})
    desk.errands.ask({"step": -1, "of": "message"})
    desk.watch.advance(GIVE_UP_STEP_S + 1e-6)
    desk.errands.pass_time()
    assert [errand["step"] for errand in desk.sent] == [1, -1]


def test_when_nobody_takes_it_nothing_waits() -> None:
    desk = Desk()
    desk.is_there = False
    assert not desk.errands.ask({"seek": 1.0})
    assert desk.errands.next_deadline_s() is None
    assert desk.errands.aim is None
