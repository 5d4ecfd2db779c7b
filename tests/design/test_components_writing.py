"""The text field and the keyboard that writes into it; layouts as data."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from hmi.design.keyboard import KeyLayout, Layout, languages, read_layout, rows
from tests.design.bench import Bench, Make, box_of, middle
from tests.support.glass import accessible_below, texts_below

DESK = """
    property string said: ""
    Item {
        id: page
        y: -keyboard.lift; width: 800; height: 600
        TextField { objectName: "top"; width: 400; title: "Name" }
        TextField { objectName: "it"; y: 500; width: 400; title: "Place"; onAccepted: said = text }
    }
    Keyboard { id: keyboard; objectName: "keyboard"; language: "de" }
"""


def strike(bench: Bench, *letters: str) -> None:
    for letter in letters:
        keys = [shown for shown in texts_below(bench.part("keyboard")) if shown.text == letter]
        assert len(keys) == 1, f"{letter!r} stands on {len(keys)} keys"
        bench.tap(keys[0].box.center())


def named(bench: Bench, name: str) -> QPointF:
    """Where the key is that is called so."""
    return middle(key_called(bench, name))


def key_called(bench: Bench, name: str) -> QQuickItem:
    """The key of this accessible name."""
    root = QAccessible.queryAccessibleInterface(bench.window)
    found = [item.object() for item in accessible_below(root) if item.text(QAccessible.Text.Name) == name]
    (key,) = (item for item in found if isinstance(item, QQuickItem))
    return key


def test_it_comes_with_a_field_and_goes_with_it(make: Make) -> None:
    bench = make(DESK)
    assert bench.part("keyboard").isVisible() is False
    bench.tap()
    assert bench.part("keyboard").isVisible() is True
    bench.tap(named(bench, "Close the keyboard"))
    assert (bench.part("keyboard").isVisible(), bench.value("activeFocus")) == (False, False)


def test_it_never_covers_the_field_it_writes_into(make: Make) -> None:
    bench = make(DESK)
    bench.tap()
    assert box_of(bench.part()).bottom() <= box_of(bench.part("keyboard")).top()
    bench.tap(middle(bench.part("top")) + QPointF(0, bench.part("keyboard").property("lift")))


def test_a_field_that_is_not_covered_stays_where_it_is(make: Make) -> None:
    bench = make(DESK)
    bench.tap(middle(bench.part("top")))
    assert bench.part("keyboard").property("lift") == 0


def test_another_field_takes_it_over(make: Make) -> None:
    bench = make(DESK)
    bench.tap(middle(bench.part("top")))
    strike(bench, "A")
    bench.part().forceActiveFocus()
    bench.settle()
    strike(bench, "Ü")
    assert (bench.part("top").property("text"), bench.value("text")) == ("A", "Ü")
    assert box_of(bench.part()).bottom() <= box_of(bench.part("keyboard")).top()


def test_letters_large_first_then_small_and_signs(make: Make) -> None:
    bench = make(DESK)
    bench.tap()
    strike(bench, "Z", "ü", "r", "123", "7", "abc", "i")
    assert bench.value("text") == "Zür7i"
    bench.tap(named(bench, "Delete"))
    bench.tap(named(bench, "Space"))
    bench.tap(named(bench, "Shift"))
    strike(bench, "ẞ")
    assert bench.value("text") == "Zür7 ẞ"


def test_what_is_marked_is_replaced(make: Make) -> None:
    bench = make(DESK)
    bench.tap()
    strike(bench, "A", "b", "c")
    bench.part().selectAll()  # type: ignore[attr-defined]
    strike(bench, "x")
    assert bench.value("text") == "x"
    bench.part().selectAll()  # type: ignore[attr-defined]
    bench.tap(named(bench, "Delete"))
    assert bench.value("text") == ""


def test_done_accepts_and_closes(make: Make) -> None:
    bench = make(DESK)
    bench.tap()
    strike(bench, "B")
    bench.tap(named(bench, "Done"))
    assert (bench.root.property("said"), bench.part("keyboard").isVisible()) == ("B", False)


def test_a_locked_field_says_why_and_no_keyboard_comes(make: Make) -> None:
    bench = make(DESK, "keyboard")
    bench.tap()
    assert bench.explained == ["The keyboard waits until you stop"]
    bench.focus()
    bench.key(Qt.Key.Key_A)
    assert (bench.value("text"), bench.part("keyboard").isVisible(), len(bench.explained)) == ("", False, 2)


def test_the_keyboard_goes_when_the_car_moves_off(make: Make) -> None:
    bench = make(DESK)
    bench.tap()
    bench.forbid("keyboard")
    bench.settle()
    assert bench.part("keyboard").isVisible() is False


def test_clearing_keeps_the_keyboard(make: Make) -> None:
    bench = make(DESK)
    bench.tap()
    strike(bench, "A")
    bench.tap(named(bench, "Clear Place"))
    assert (bench.value("text"), bench.part("keyboard").isVisible()) == ("", True)


def walk_to(bench: Bench, name: str) -> QQuickItem:
    """As the rotary controller does."""
    key = key_called(bench, name)
    key.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    bench.settle()
    return key


def test_it_is_written_with_the_rotary_controller_too(make: Make) -> None:
    bench = make(DESK)
    bench.tap()
    for name in ("B", "a", "Shift", "D", "Delete", "ä", "Figures and signs", "7"):
        key = walk_to(bench, name)
        bench.key(Qt.Key.Key_Return)
        assert key.hasActiveFocus(), f"{name} has lost the focus"
    assert bench.value("text") == "Baä7"
    walk_to(bench, "Done")
    bench.key(Qt.Key.Key_Return)
    assert (bench.root.property("said"), bench.part("keyboard").isVisible()) == ("Baä7", False)


def test_real_keys_write_while_the_focus_is_on_a_key_of_it(make: Make) -> None:
    bench = make(DESK)
    bench.tap()
    walk_to(bench, "Q")
    for key in (Qt.Key.Key_R, Qt.Key.Key_O, Qt.Key.Key_X, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Escape):
        bench.key(key)
    assert bench.value("text").lower() == "ro"


def test_closed_from_a_key_it_leaves_the_focus_where_it_can_be_seen(make: Make) -> None:
    bench = make(DESK)
    bench.tap()
    strike(bench, "A")
    walk_to(bench, "Close the keyboard")
    bench.key(Qt.Key.Key_Return)
    focused = bench.window.activeFocusItem()
    assert bench.part("keyboard").isVisible() is False
    assert focused is not None
    assert (focused.isVisible(), focused.property("visualFocus")) == (True, True)


def test_it_stays_while_the_focus_is_around_it_and_goes_when_that_leaves(make: Make) -> None:
    bench = make(
        """
        TextField { objectName: "it"; width: 400; title: "Place" }
        FocusScope { id: place; PillButton { objectName: "near"; text: "Near" } }
        PillButton { objectName: "far"; text: "Far" }
        Keyboard { objectName: "keyboard"; language: "de"; around: place }
        """
    )
    bench.tap()
    bench.focus("near")
    assert bench.part("keyboard").isVisible() is True
    strike(bench, "A")
    assert bench.value("text") == "A"
    bench.focus("far")
    assert bench.part("keyboard").isVisible() is False


def test_it_goes_when_the_car_moves_off_while_a_key_has_the_focus(make: Make) -> None:
    bench = make(DESK)
    bench.tap()
    walk_to(bench, "Q")
    bench.forbid("keyboard")
    bench.settle()
    assert bench.part("keyboard").isVisible() is False


# --- layouts


@pytest.mark.parametrize("language", languages())
def test_every_layout_has_all_it_needs(language: str) -> None:
    layout = read_layout(language)
    letters = [key for row in layout.letters for key in row]
    assert {*"abcdefghijklmnopqrstuvwxyz"} <= set(letters)
    assert {*"0123456789"} <= {key for row in layout.symbols for key in row}
    assert len(letters) == len(set(letters))


@pytest.mark.parametrize("symbols", [False, True])
@pytest.mark.parametrize("language", languages())
def test_the_last_two_rows_are_as_wide_as_the_widest(language: str, symbols: bool) -> None:
    widths = [sum(key.share for key in row) for row in rows(read_layout(language), symbols=symbols, upper=False)]
    assert widths[-1] == max(widths)
    assert all(width <= widths[-1] for width in widths)


def test_the_languages_of_the_cockpit_have_a_layout() -> None:
    assert set(languages()) >= {"en", "de", "zh_CN"}
    assert read_layout("fr") == read_layout("en")


def test_a_key_writes_what_it_shows_and_upper_case_holds_for_one(qapp: object) -> None:  # noqa: ARG001
    layout = KeyLayout()
    layout.press("shift", "")
    assert layout.property("upper") is True
    assert layout.press("write", "Q") == "Q"
    assert layout.property("upper") is False
    assert layout.press("space", "English") == " "


def test_sharp_s_has_an_upper_case() -> None:
    layout = Layout("x", (("ß",),), (("1",),))
    assert rows(layout, symbols=False, upper=True)[0][1].text == "ẞ"
