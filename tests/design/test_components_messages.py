"""Dialog and toasts: what interrupts, and how it goes."""

import pytest
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from hmi.design.toasts import MOST_WAITING, Toasts
from tests.design.bench import Bench, Make, box_of, middle
from tests.support.glass import texts_below

DIALOG = """
    property string said: ""
    PillButton {{ objectName: "behind"; text: "Behind"; onClicked: said = "behind" }}
    Item {{
        objectName: "area"; x: 100; width: 700; height: 600
        Dialog {{
            id: dialog
            objectName: "dialog"; parent: parent; title: "Erase the places?"; text: "They cannot be brought back."
            yes: "Erase"; no: "Keep"; {}
            onAccepted: said = "yes"
            onRejected: said = "no"
        }}
    }}
    function show(): void {{ dialog.open() }}
"""


def ask(make: Make, more: str = "") -> Bench:
    bench = make(
        DIALOG.format(more)
        .replace("parent: parent", "parent: dialog_area")
        .replace('objectName: "area"', 'id: dialog_area; objectName: "area"')
    )
    bench.root.show()  # type: ignore[attr-defined]
    bench.settle()
    return bench


def dialog(bench: Bench) -> QObject:
    (found,) = bench.root.findChildren(QObject, "dialog")
    return found


def button(bench: Bench, name: str) -> QPointF:
    """Where the button of this name is."""
    (shown,) = [text for text in texts_below(bench.window.contentItem()) if text.text == name]
    return shown.box.center()


@pytest.mark.parametrize(("answer", "said"), [("Erase", "yes"), ("Keep", "no")])
def test_an_answer_closes_it(make: Make, answer: str, said: str) -> None:
    bench = ask(make)
    bench.tap(button(bench, answer))
    assert bench.root.property("said") == said
    assert dialog(bench).property("visible") is False


def test_escape_says_no(make: Make) -> None:
    bench = ask(make)
    bench.key(Qt.Key.Key_Escape)
    assert (dialog(bench).property("visible"), bench.root.property("said")) == (False, "no")


def test_what_is_behind_is_out_of_reach_of_fingers_and_keys(make: Make) -> None:
    bench = ask(make, "closePolicy: Dialog.NoAutoClose")
    bench.tap(middle(bench.part("behind")))
    assert bench.root.property("said") == ""
    for _ in range(6):
        bench.key(Qt.Key.Key_Tab)
        focused = bench.window.activeFocusItem()
        assert focused is not None
        assert focused.property("text") in ("Erase", "Keep"), "the focus leaves the dialog"


def test_enter_takes_the_answer_that_has_the_focus(make: Make) -> None:
    bench = ask(make)
    bench.key(Qt.Key.Key_Tab)
    focused = bench.window.activeFocusItem()
    assert focused is not None
    wanted = {"Erase": "yes", "Keep": "no"}[focused.property("text")]
    bench.key(Qt.Key.Key_Return)
    assert bench.root.property("said") == wanted


def test_only_its_own_part_of_the_window_is_dimmed(make: Make) -> None:
    bench = ask(make)
    open_ = bench.picture()
    dialog(bench).close()  # type: ignore[attr-defined]
    bench.settle()
    closed = bench.picture()
    assert open_.pixelColor(50, 300) == closed.pixelColor(50, 300), "the strip beside it stays as it is"
    assert open_.pixelColor(120, 20) != closed.pixelColor(120, 20)


def test_a_dangerous_answer_is_held(make: Make, qtbot: QtBot) -> None:
    bench = ask(make, "dangerous: true")
    at = button(bench, "Erase")
    bench.tap(at)
    assert bench.root.property("said") == ""
    bench.press(at)
    qtbot.waitUntil(lambda: bench.root.property("said") == "yes")


def test_it_is_as_large_as_what_stands_around_it(make: Make) -> None:
    """The cockpit is drawn larger in a window of many pixels; a popup is not in what is enlarged."""
    bench = make(
        "Item { id: area; width: 400; height: 300; scale: 1.5; transformOrigin: Item.TopLeft\n"
        'Dialog { id: dialog; parent: area; objectName: "dialog"; title: "Title"; width: 300 } }\n'
        "function show(): void { dialog.open() }"
    )
    bench.root.show()  # type: ignore[attr-defined]
    bench.settle()
    background = dialog(bench).property("background")
    assert box_of(background).width() == pytest.approx(450)
    assert box_of(background).center().x() == pytest.approx(300)


# --- toasts


@pytest.fixture
def toasts(qapp: QObject) -> Toasts:  # noqa: ARG001 - timers need the application
    return Toasts()


def shown(toasts: Toasts) -> tuple[str, str]:
    return toasts.property("text"), toasts.property("action")


def test_one_after_the_other(toasts: Toasts) -> None:
    toasts.say("one")
    toasts.offer("key", "two", "Undo")
    assert shown(toasts) == ("one", "")
    toasts.dismiss()
    assert shown(toasts) == ("two", "Undo")
    toasts.dismiss()
    assert shown(toasts) == ("", "")


def test_each_stays_its_time_and_then_nothing_runs(toasts: Toasts, qtbot: QtBot) -> None:
    toasts.setProperty("linger", 20)
    toasts.say("one")
    toasts.say("two")
    qtbot.waitUntil(lambda: shown(toasts)[0] == "two")
    qtbot.waitUntil(lambda: shown(toasts)[0] == "")
    assert toasts.is_waiting is False


def test_the_same_again_is_not_said_twice(toasts: Toasts) -> None:
    for text in ("one", "one", "two", "two", "one", ""):
        toasts.say(text)
    toasts.dismiss()
    assert shown(toasts)[0] == "two"
    toasts.dismiss()
    assert shown(toasts)[0] == ""


def test_too_many_leave_out_the_oldest_that_wait(toasts: Toasts) -> None:
    for number in range(MOST_WAITING + 3):
        toasts.say(str(number))
    toasts.dismiss()
    assert shown(toasts)[0] == "3"


def test_an_action_is_done_once_and_ends_it(toasts: Toasts) -> None:
    done: list[str] = []
    toasts.acted.connect(done.append)
    toasts.offer("undo-1", "Removed", "Undo")
    toasts.act()
    toasts.act()
    assert (done, shown(toasts)) == (["undo-1"], ("", ""))


def test_a_toast_shows_it_and_takes_the_touch(make: Make) -> None:
    bench = make(
        'property string done: ""\n'
        "Toasts { id: model; onActed: key => done = key }\n"
        'Toast { objectName: "it"; toasts: model }\n'
        'function show(): void { model.offer("k", "Removed from the queue", "Undo") }'
    )
    assert bench.part().isVisible() is False
    bench.root.show()  # type: ignore[attr-defined]
    bench.settle()
    assert bench.names(QAccessible.Role.AlertMessage) == ["Removed from the queue"]
    bench.tap(button(bench, "Undo"))
    assert (bench.root.property("done"), bench.part().isVisible()) == ("k", False)
