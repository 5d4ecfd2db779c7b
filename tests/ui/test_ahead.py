"""What is made before it is opened: hidden and at rest until then, and there at once."""

import asyncio

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from hmi import life
from hmi.shell.navigator import OVERLAYS
from hmi.shell.panels import discover
from tests.support.glass import every_item
from tests.ui.conftest import Open
from tests.ui.driver import Driver
from tests.ui.vehicle import ON_THE_ROAD

SHEETS = [overlay for overlay in OVERLAYS if overlay]
PANELS = [panel.name for panel in discover() if not panel.is_home]


@pytest.fixture
def home(open_cockpit: Open) -> Driver:
    """At home; nothing else was opened yet."""
    cockpit = open_cockpit(panel="map")
    cockpit.go_live()
    cockpit.say(ON_THE_ROAD)
    cockpit.drain()
    return cockpit


def made(cockpit: Driver, panel: str) -> QQuickItem | None:
    item: QQuickItem | None = cockpit.part(f"panel:{panel}").property("item")
    return item


def test_a_panel_is_made_unseen(home: Driver, qtbot: QtBot) -> None:
    assert made(home, "energy") is None
    home.navigator.make("energy")
    qtbot.waitUntil(lambda: made(home, "energy") is not None)
    ahead = made(home, "energy")
    assert ahead is not None
    assert not ahead.isVisible()
    assert home.current == "map"
    home.tap("Energy")
    assert made(home, "energy") is ahead
    assert ahead.isVisible()


def test_what_is_opened_while_it_is_made_is_there(home: Driver) -> None:
    home.navigator.make("vehicle")
    home.tap("Vehicle")
    assert made(home, "vehicle") is not None
    assert home.sees("Windows")


@pytest.mark.parametrize("sheet", SHEETS)
def test_a_sheet_is_made_unseen(home: Driver, qtbot: QtBot, sheet: str) -> None:
    before = len(list(every_item(home.window.contentItem())))
    words, focused = home.words(), home.focused
    home.navigator.make(sheet)
    qtbot.waitUntil(lambda: len(list(every_item(home.window.contentItem()))) > before + 10)
    home.process()
    assert home.words() == words
    assert home.focused == focused
    assert home.navigator.property("overlay") == ""


def test_all_are_made_in_the_end(home: Driver, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(life, "AHEAD_AFTER_S", 0)
    monkeypatch.setattr(life, "AHEAD_EVERY_S", 0)
    asyncio.run(life.make_ahead(home.cockpit))
    assert list(home.navigator.property("ahead")) == [*PANELS, *SHEETS]
    qtbot.waitUntil(lambda: all(made(home, panel) is not None for panel in PANELS))
