"""Buttons, rows and switches: what a finger, a mouse and a key set off, and what they do while they are locked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.design.bench import Bench, Make

BUTTONS = {
    "PillButton": 'PillButton { objectName: "it"; text: "Go"; restriction: "setup";'
    " property int done: 0; onClicked: done++ }",
    "IconButton": 'IconButton { objectName: "it"; icon_name: "fan"; text: "Fan"; restriction: "setup";'
    " property int done: 0; onClicked: done++ }",
    "ListRow": 'ListRow { objectName: "it"; width: 400; title: "Row"; restriction: "setup";'
    " property int done: 0; onClicked: done++ }",
    "Toggle": 'Toggle { objectName: "it"; width: 400; text: "Light"; on: false; restriction: "setup";'
    " property int done: 0; onAsked: done++ }",
    "Segments": 'Segments { id: s; labels: ["A", "B", "C"]; current: 0; restriction: "setup"; onChosen: done++;'
    ' property int done: 0; objectName: "it" }',
}
BY_HAND = ["touch", "mouse", "enter", "space", "screen reader"]


def do(bench: Bench, how: str) -> None:
    """Set the component off."""
    target = "it"
    if how == "touch":
        bench.tap()
    elif how == "mouse":
        bench.click()
    elif how == "screen reader":
        actions = bench.accessible(target).actionInterface()
        actions.doAction("Press")
    else:
        bench.focus(target)
        bench.key(Qt.Key.Key_Return if how == "enter" else Qt.Key.Key_Space)


@pytest.mark.parametrize("how", BY_HAND)
@pytest.mark.parametrize("kind", ["PillButton", "IconButton", "ListRow", "Toggle"])
def test_each_way_sets_it_off_once(make: Make, kind: str, how: str) -> None:
    bench = make(BUTTONS[kind])
    do(bench, how)
    assert (bench.value("done"), bench.explained) == (1, [])


@pytest.mark.parametrize("how", BY_HAND)
@pytest.mark.parametrize("kind", ["PillButton", "IconButton", "ListRow", "Toggle"])
def test_while_it_is_locked_it_says_why_instead(make: Make, kind: str, how: str) -> None:
    bench = make(BUTTONS[kind], "setup")
    do(bench, how)
    assert bench.value("done") == 0
    assert bench.explained == ["This can be set up once you stop"]
    assert bench.accessible().text(QAccessible.Text.Description) == "This can be set up once you stop"


@pytest.mark.parametrize("kind", BUTTONS)
def test_the_lock_comes_and_goes_with_the_policy(make: Make, kind: str) -> None:
    bench = make(BUTTONS[kind])
    free = bench.picture()
    bench.forbid("setup", "keyboard")
    bench.settle()
    assert bench.picture() != free
    bench.tap()
    bench.forbid("keyboard")
    bench.settle()
    assert bench.picture() == free
    assert bench.value("done") == 0


def test_a_control_without_a_class_is_never_locked(make: Make) -> None:
    bench = make(
        'PillButton { objectName: "it"; text: "Go"; property int done: 0; onClicked: done++ }', "setup", "video"
    )
    bench.tap()
    assert bench.value("done") == 1


@pytest.mark.parametrize("kind", BUTTONS)
def test_a_press_is_answered_before_the_finger_leaves(make: Make, kind: str) -> None:
    bench = make(BUTTONS[kind])
    before = bench.picture()
    bench.press()
    assert bench.picture() != before
    bench.release()


def test_a_disabled_button_does_nothing(make: Make) -> None:
    bench = make('PillButton { objectName: "it"; text: "Go"; enabled: false; property int done: 0; onClicked: done++ }')
    for how in ("touch", "mouse", "enter"):
        do(bench, how)
    assert bench.value("done") == 0


def test_the_ring_is_for_keys_and_not_for_fingers(make: Make) -> None:
    bench = make(BUTTONS["PillButton"])
    bench.tap()
    assert (bench.value("activeFocus"), bench.value("ringed")) == (True, False)
    with_keys = make(BUTTONS["PillButton"])
    with_keys.focus()
    assert with_keys.value("ringed") is True


def test_words_wrap_and_the_button_grows(make: Make) -> None:
    long = "Geschwindigkeitswarnung beim Losfahren einschalten"
    bench = make(f'PillButton {{ objectName: "it"; width: 360; text: "{long}" }}')
    assert bench.part().height() > 76


def test_a_row_of_many_words_puts_its_value_below(make: Make) -> None:
    row = 'ListRow {{ objectName: "it"; width: 400; title: "{}"; value: "Eingeschaltet" }}'
    assert make(row.format("Licht")).part().property("crowded") is False
    assert make(row.format("Geschwindigkeitswarnung einschalten")).part().property("crowded") is True


# --- the switch


SWITCH = """
    property bool lit: false
    property bool waits: false
    property int times: 0
    Toggle { objectName: "it"; width: 400; text: "Light"; on: lit; pending: waits; onAsked: times++ }
"""


def test_a_switch_shows_what_is_and_not_what_was_asked(make: Make) -> None:
    bench = make(SWITCH)
    bench.tap()
    assert (bench.root.property("times"), bench.value("checked")) == (1, False)
    bench.root.setProperty("lit", True)
    assert bench.value("checked") is True


def test_a_switch_shows_what_was_asked_while_it_waits_and_goes_back_when_refused(make: Make) -> None:
    bench = make(SWITCH.replace("onAsked: times++", "onAsked: { times++; waits = true }"))
    bench.tap()
    assert bench.value("checked") is True
    bench.root.setProperty("waits", False)
    assert bench.value("checked") is False


def test_a_switch_of_nobody_keeps_what_was_chosen(make: Make) -> None:
    bench = make('Toggle { objectName: "it"; width: 400; text: "Light" }')
    bench.tap()
    assert bench.value("checked") is True


# --- the button to hold


HOLD = 'HoldButton { objectName: "it"; words: "Erase"; restriction: "setup"; property int done: 0; onHeld: done++ }'


def test_a_screen_readers_press_acts_unless_it_is_locked_or_disabled(make: Make) -> None:
    bench = make(HOLD)
    actions = bench.accessible().actionInterface()
    actions.doAction("Press")
    assert (bench.value("done"), bench.value("share"), bench.explained) == (1, 0, [])
    bench.forbid("setup")
    actions.doAction("Press")
    assert (bench.value("done"), bench.explained) == (1, ["This can be set up once you stop"])
    bench.forbid()
    bench.part().setProperty("enabled", False)
    actions.doAction("Press")
    assert bench.value("done") == 1


def test_a_short_touch_only_says_to_hold(make: Make) -> None:
    bench = make(HOLD)
    bench.press()
    assert bench.value("text") == "Keep holding"
    bench.release()
    assert (bench.value("done"), bench.value("text")) == (0, "Erase")


@pytest.mark.parametrize("by", ["finger", "enter"])
def test_held_long_enough_it_acts_once_and_shows_how_far_it_is(make: Make, qtbot: QtBot, by: str) -> None:
    bench = make(HOLD)
    bench.focus()
    if by == "finger":
        bench.press()
    else:
        QTest.keyPress(bench.window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: 0.2 < bench.value("share") < 0.9)
    qtbot.waitUntil(lambda: bench.value("done") == 1)
    assert bench.value("share") == 0
    bench.release()
    assert bench.value("done") == 1


@pytest.mark.parametrize("ends", ["focus", "enabled", "policy", "visible"])
def test_a_held_key_counts_no_longer_than_it_may(make: Make, qtbot: QtBot, ends: str) -> None:
    bench = make(HOLD + '\nPillButton { objectName: "other"; text: "Other"; y: 200 }')
    bench.focus()
    QTest.keyPress(bench.window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.value("share") > 0)
    if ends == "focus":
        bench.focus("other")
    elif ends == "policy":
        bench.forbid("setup")
    else:
        bench.part().setProperty(ends, False)
    assert (bench.value("share"), bench.value("started")) == (0, False)
    QTest.keyRelease(bench.window, Qt.Key.Key_Return)
    assert bench.value("done") == 0


def test_a_locked_one_cannot_be_held(make: Make) -> None:
    bench = make(HOLD, "setup")
    bench.press()
    assert bench.value("share") == 0
    bench.release()
    assert len(bench.explained) == 1


def test_hidden_it_forgets_the_finger(make: Make) -> None:
    bench = make(HOLD)
    bench.press()
    bench.part().setVisible(False)
    assert bench.value("text") == "Erase"
