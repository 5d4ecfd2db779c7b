"""Notifications in words, and one at a time in passing."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from hmi.design.limits import STRICTEST, Limits
from hmi.design.toasts import Toasts
from hmi.shell.notifications import Notification, Priority, Text
from hmi.shell.notifications_say import SEVERAL, Announcer, ago_text, detail_of, said

FREE = Limits("parked", frozenset())


def note(key: str, priority: Priority = Priority.INFORMATION, panel: str = "") -> Notification:
    return Notification(key, Text("", key.capitalize()), priority=priority, panel=panel)


@pytest.mark.parametrize(
    ("age_s", "text"),
    [
        (-30, "now"),
        (0, "now"),
        (59, "now"),
        (60, "1 min ago"),
        (3_599, "59 min ago"),
        (3_600, "1 h ago"),
        (90_000, "1 day ago"),
    ],
)
def test_how_long_ago(age_s: float, text: str) -> None:
    assert ago_text(age_s) == text


def test_a_long_text_is_cut_while_moving() -> None:
    text = Text("", "word " * 60)
    assert said(text, FREE) == text.source
    assert len(said(text, STRICTEST)) <= STRICTEST.max_text


def test_somebodys_message_is_not_shown_while_that_is_forbidden() -> None:
    one = Notification("m", Text("", "Anna"), Text("", "See you at eight"), restriction="messages")
    assert detail_of(one, FREE) == "See you at eight"
    assert detail_of(one, STRICTEST) == "Messages can be read once you stop"


@pytest.fixture
def toasts(qtbot: QtBot) -> Toasts:  # noqa: ARG001 - a timer needs the application
    return Toasts()


@pytest.fixture
def announcer(toasts: Toasts) -> Announcer:
    return Announcer(toasts, toasts)


def shown(toasts: QObject) -> tuple[str, str]:
    return toasts.property("text"), toasts.property("action")


def test_one_after_the_other_what_matters_most_first(toasts: Toasts, announcer: Announcer) -> None:
    announcer.add([note("rain"), note("fault", Priority.WARNING, "vehicle")])
    assert shown(toasts) == ("Fault", "Open")
    toasts.dismiss()
    assert shown(toasts) == ("Rain", "")
    toasts.dismiss()
    assert shown(toasts) == ("", "")


@pytest.mark.parametrize(
    ("priority", "tone"), [(Priority.CRITICAL, "red"), (Priority.WARNING, "amber"), (Priority.INFORMATION, "dim")]
)
@pytest.mark.parametrize("panel", ["", "vehicle"])
def test_its_symbol_has_the_colour_of_how_much_it_matters(
    toasts: Toasts, announcer: Announcer, priority: Priority, tone: str, panel: str
) -> None:
    announcer.add([note("one", priority, panel)])
    assert toasts.property("tone") == tone
    announcer.forget()
    announcer.add([note("one", priority, panel), note("other", priority, panel)])
    assert (toasts.property("action"), toasts.property("tone")) == ("Show", tone)
    announcer.answer("Not now")
    assert toasts.property("tone") == "dim"


def test_danger_does_not_wait_for_its_turn_but_its_like_does(toasts: Toasts, announcer: Announcer) -> None:
    announcer.add([note("rain")])
    announcer.add([note("snow")])
    assert shown(toasts)[0] == "Rain"
    announcer.add([note("fire", Priority.CRITICAL)])
    assert shown(toasts)[0] == "Fire"
    toasts.dismiss()
    assert shown(toasts)[0] == "Snow"


def test_several_of_a_kind_are_said_as_one(toasts: Toasts, announcer: Announcer) -> None:
    acted: list[str] = []
    toasts.acted.connect(acted.append)
    announcer.add([note("rain"), note("snow"), note("wind")])
    assert shown(toasts) == ("3 new notifications", "Show")
    toasts.act()
    assert acted == [SEVERAL]
    assert shown(toasts) == ("", "")


def test_what_is_over_is_not_said(toasts: Toasts, announcer: Announcer) -> None:
    announcer.add([note("rain")])
    announcer.add([note("snow")])
    announcer.keep({"snow"})
    assert shown(toasts)[0] == "Snow"
    announcer.keep(set())
    assert shown(toasts)[0] == ""


def test_who_touches_what_is_locked_is_answered_at_once(toasts: Toasts, announcer: Announcer) -> None:
    announcer.add([note("rain")])
    announcer.add([note("snow")])
    announcer.answer("The keyboard waits until you stop")
    assert shown(toasts)[0] == "The keyboard waits until you stop"
    toasts.dismiss()
    assert shown(toasts)[0] == "Snow"
