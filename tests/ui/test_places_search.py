"""The search in the window: what one types, finds and opens."""

from collections.abc import Iterable
from typing import Any

import pytest
from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from hmi.panels.vehicle.finder import Car
from hmi.panels.vehicle.signals import LOCKS
from hmi.shell.focus_walk import FocusWalk
from hmi.shell.search import Finder, Found
from tests.ui.driver import Driver

PARKED: dict[str, object] = {
    "Vehicle.Speed": 0.0,
    "Vehicle.IsMoving": False,
    "Vehicle.Powertrain.Transmission.SelectedGear": 126,
}
ACTED: list[str] = []


class Trees:
    """Many of a kind, and one that does something."""

    kind, order = "Trees", 10

    def find(self, query: str) -> Iterable[Found]:
        if not query:
            return (Found("Linden", panel="bus", argument="linden"),)
        many = (Found(f"Linden {number}", panel="bus", argument=str(number)) for number in range(30))
        return (*many, Found("Water the oak", act=lambda: ACTED.append("oak")))


@pytest.fixture
def search(cockpit: Driver, qtbot: QtBot) -> Any:
    """The open search of a parked car, with a finder of its own."""
    model: Any = cockpit.cockpit.engine.singletonInstance("hmi.shell", "Search")
    trees: list[Finder] = [Trees()]
    model.worker._make = lambda: trees
    cockpit.say(PARKED)
    cockpit.cockpit.navigator.show("search")
    answered(cockpit, qtbot)
    ACTED.clear()
    return model


def answered(cockpit: Driver, qtbot: QtBot) -> list[str]:
    """The titles that are listed once the worker has answered."""
    model: Any = cockpit.cockpit.engine.singletonInstance("hmi.shell", "Search")
    qtbot.waitUntil(lambda: not model.property("busy"))
    cockpit.process()
    return [row["title"] for row in model.property("rows").rows]


def typed(cockpit: Driver, qtbot: QtBot, text: str) -> list[str]:
    for letter in text:
        cockpit.tap(letter)
    return answered(cockpit, qtbot)


def test_before_anything_is_typed_it_suggests(search: Any, cockpit: Driver) -> None:  # noqa: ARG001
    assert cockpit.sees("Linden")
    assert cockpit.sees("Trees")


def test_the_keyboard_writes_and_what_fits_is_listed_and_opened(search: Any, cockpit: Driver, qtbot: QtBot) -> None:
    assert typed(cockpit, qtbot, "Oak") == ["Water the oak"]
    assert search.property("query") == "Oak"
    cockpit.tap("Water the oak, Trees")
    assert ACTED == ["oak"]


@pytest.fixture
def lock(cockpit: Driver, qtbot: QtBot) -> Driver:
    """The car was unlocked, and is asked from the search to lock."""
    search: Any = cockpit.cockpit.engine.singletonInstance("hmi.shell", "Search")
    search.worker._make = lambda: [Car()]
    cockpit.say(PARKED | dict.fromkeys(LOCKS, False))
    cockpit.navigator.show("search")
    answered(cockpit, qtbot)
    search.setProperty("query", "lock")
    assert "Lock the car" in answered(cockpit, qtbot)
    cockpit.tap("Lock the car, Vehicle")
    return cockpit


def test_what_is_done_from_the_search_is_said_and_the_search_goes(lock: Driver) -> None:
    assert len(lock.sent) == len(LOCKS)
    assert lock.navigator.property("overlay") == ""
    assert lock.sees("Lock the car")


def test_and_so_is_why_it_comes_to_nothing(lock: Driver) -> None:
    lock.reply({"id": lock.sent[0].message["id"], "ok": False, "error": "A door is open"})
    lock.drain()
    assert lock.sees("Lock the car: A door is open")
    assert not lock.sees("Lock the car")


def test_arrows_and_enter_alone_write_and_open(search: Any, cockpit: Driver, qtbot: QtBot) -> None:
    """From the field over the keys to what was found, as with a rotary controller."""
    walk = cockpit.model(FocusWalk)
    assert isinstance(walk, FocusWalk)
    for letter in "Oak":
        go(cockpit, walk, letter)
        cockpit.key(Qt.Key.Key_Return)
    assert search.property("query") == "Oak"
    assert answered(cockpit, qtbot) == ["Water the oak"]
    go(cockpit, walk, "Water the oak, Trees")
    cockpit.key(Qt.Key.Key_Return)
    assert ACTED == ["oak"]


def go(cockpit: Driver, walk: FocusWalk, name: str) -> None:
    """Press the arrows of the shortest way to the control `name`."""
    begin = cockpit.window.activeFocusItem()
    ways: dict[QQuickItem, list[Qt.Key]] = {begin: []}
    for item in (waiting := [begin]):
        found = QAccessible.queryAccessibleInterface(item)
        if found.text(QAccessible.Text.Name) == name:
            for key in ways[item]:
                cockpit.key(key)
            assert cockpit.focused == name
            return
        moves_in_text = (Qt.Key.Key_Right, Qt.Key.Key_Left)
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, *(() if item.inherits("QQuickTextInput") else moves_in_text)):
            target = walk.ahead_of(item, key)
            if target is not None and target not in ways:
                ways[target] = [*ways[item], key]
                waiting.append(target)
    pytest.fail(f"no arrows lead to {name}")


def test_a_tap_opens_the_panel_and_closes_the_search(search: Any, cockpit: Driver, qtbot: QtBot) -> None:
    search.setProperty("query", "linden 7")
    assert answered(cockpit, qtbot)[0] == "Linden 7"
    cockpit.tap("Linden 7, Trees")
    navigator = cockpit.cockpit.navigator
    assert [navigator.property(name) for name in ("current", "argument", "overlay")] == ["bus", "7", ""]


def test_enter_opens_the_best(search: Any, cockpit: Driver, qtbot: QtBot) -> None:
    search.setProperty("query", "linden 12")
    answered(cockpit, qtbot)
    cockpit.key(Qt.Key.Key_Return)
    assert cockpit.cockpit.navigator.property("argument") == "12"


def test_what_was_opened_last_stands_first_the_next_time(search: Any, cockpit: Driver, qtbot: QtBot) -> None:
    search.setProperty("query", "oak")
    answered(cockpit, qtbot)
    cockpit.tap("Water the oak, Trees")
    cockpit.cockpit.navigator.show("")
    cockpit.process()
    cockpit.cockpit.navigator.show("search")
    assert answered(cockpit, qtbot) == ["Water the oak", "Linden"]
    assert search.property("query") == ""
    assert cockpit.sees("Recent")
    cockpit.tap("Clear recent searches")
    assert answered(cockpit, qtbot) == ["Linden"]
    assert cockpit.sees("Cleared")
    cockpit.tap("Undo")
    assert answered(cockpit, qtbot) == ["Water the oak", "Linden"]
    cockpit.tap("Clear recent searches")
    cockpit.navigator.show("")
    cockpit.process()
    cockpit.navigator.show("search")
    assert answered(cockpit, qtbot) == ["Linden"]
    assert not cockpit.sees("Cleared")


def test_nothing_found_is_said_kindly(search: Any, cockpit: Driver, qtbot: QtBot) -> None:
    search.setProperty("query", "xyzzy")
    assert answered(cockpit, qtbot) == []
    assert cockpit.sees("Nothing found")
    assert cockpit.sees("Try fewer letters, or another word")


def test_while_moving_what_is_listed_can_be_opened_but_no_more_than_21(
    search: Any, cockpit: Driver, qtbot: QtBot
) -> None:
    search.setProperty("query", "linden")
    assert len(answered(cockpit, qtbot)) == 30
    cockpit.say({"Vehicle.Speed": 50.0, "Vehicle.IsMoving": True})
    assert len(answered(cockpit, qtbot)) == 21
    assert search.property("more") == "9 more when you stop"
    results = cockpit.window.findChild(QQuickItem, "results")
    assert results is not None
    QMetaObject.invokeMethod(results, "positionViewAtEnd")
    cockpit.process()
    assert cockpit.shown("9 more when you stop").box.width() > 100
    QMetaObject.invokeMethod(results, "positionViewAtBeginning")
    cockpit.process()
    cockpit.tap(search.property("rows").rows[0]["spoken"])
    assert cockpit.cockpit.navigator.property("current") == "bus"


def test_it_finds_panels_settings_and_what_stands_in_the_quick_settings(cockpit: Driver, qtbot: QtBot) -> None:
    model: Any = cockpit.cockpit.engine.singletonInstance("hmi.shell", "Search")
    cockpit.say(PARKED)
    cockpit.cockpit.navigator.show("search")
    answered(cockpit, qtbot)
    for query, title in (
        ("energy", "Energy"),
        ("batery", "Energy"),
        ("unlock", "Doors"),
        ("tailgate", "Boot"),
        ("language", "Language and clock"),
    ):
        model.setProperty("query", query)
        assert title in answered(cockpit, qtbot), query
    model.setProperty("query", "doors")
    answered(cockpit, qtbot)
    (row,) = (item for name, item in cockpit.items(QAccessible.Role.Button) if name == "Doors, Quick settings")
    cockpit.tap_at(row.mapToScene(row.boundingRect().center()))
    assert cockpit.cockpit.navigator.property("overlay") == "quick"
