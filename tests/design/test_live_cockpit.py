"""Live reload in the real cockpit: bus, store, open panel and mode stay over a reload."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from hmi.design.live import LOOP, Live
from hmi.design.scene import Scene
from hmi.shell.cockpit import Look
from hmi.shell.daylight import MODE
from tests.design.live_tree import copy_of_qml
from tests.signals.bench import SPEED
from tests.support.glass import every_item
from tests.ui.conftest import touch_device as touch_device
from tests.ui.driver import Driver

pytestmark = pytest.mark.qt_log_ignore("Binding loop detected")
"""Of the layouts of others, while their parts are still without a size; whoever makes a layout has tests for it."""


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return copy_of_qml(tmp_path, monkeypatch)


@pytest.fixture
def driver(
    tree: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, touch_device: QPointingDevice
) -> Iterator[Driver]:
    """A cockpit that runs live from the copy in `tree`, with a vehicle by day at 87 km/h."""
    assert tree.is_dir()
    driver = Driver(monkeypatch, touch_device, Look(1920, 720, panel="energy", live=True))
    qtbot.waitUntil(lambda: driver.cockpit.navigator.property("current") == "energy")
    driver.go_live()
    driver.say({SPEED: 87.0, MODE: "DAY"})
    yield driver
    driver.close()


def save(driver: Driver, qtbot: QtBot, file: Path, before: str, after: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert before in text
    (live,) = driver.window.findChildren(Live)
    with qtbot.waitSignal(live.reloaded):
        file.write_text(text.replace(before, after, 1), encoding="utf-8")
    driver.process()


def test_all_but_the_picture_stays(driver: Driver, qtbot: QtBot, tree: Path) -> None:
    navigator, tokens, entry = driver.cockpit.navigator, driver.tokens, driver.entry(SPEED)
    (scene,) = driver.window.findChildren(Scene)
    before = scene.item
    nights: list[bool] = []
    tokens.changed.connect(lambda: nights.append(tokens.property("night")))
    driver.cockpit.navigator.open("bus")
    driver.process()
    save(driver, qtbot, tree / "shell" / "Cabin.qml", "    id: cabin\n", "    id: cabin\n    objectName: 'again'\n")
    assert scene.item is not before
    assert scene.item is not None
    assert scene.item.objectName() == "again"
    assert driver.cockpit.navigator is navigator
    assert driver.cockpit.tokens is tokens
    assert driver.entry(SPEED) is entry
    assert navigator.property("current") == "bus"
    assert driver.sees("87")
    assert True not in nights, "a reload by day is no flash of night"
    assert tokens.property("night") is False
    assert scene.item.hasFocus()
    assert shiboken6.isValid(driver.window)


def test_what_comes_from_the_bus_shows_after_a_reload(driver: Driver, qtbot: QtBot, tree: Path) -> None:
    save(driver, qtbot, tree / "design" / "Card.qml", "import QtQuick\n", "import QtQuick\n\n")
    driver.say({SPEED: 88.0})
    assert driver.sees("88")
    assert not driver.sees("87")


def test_a_file_that_breaks_leaves_a_cockpit_that_works(driver: Driver, qtbot: QtBot, tree: Path) -> None:
    (live,) = driver.window.findChildren(Live)
    file = tree / "design" / "Label.qml"
    good = file.read_text(encoding="utf-8")
    with qtbot.waitSignal(live.problems_changed):
        file.write_text(good + "}", encoding="utf-8")
    driver.process()
    assert driver.sees(f"Label.qml, line {good.count(chr(10)) + 1}")
    driver.say({SPEED: 89.0})
    assert driver.sees("89")
    with qtbot.waitSignal(live.reloaded):
        file.write_text(good, encoding="utf-8")
    driver.process()
    assert [problem for problem in live.problems if LOOP not in problem.text] == []
    assert driver.sees("89")


def shown_panel(driver: Driver, name: str) -> QObject:
    """What stands in the place of a panel."""
    slot = driver.part(f"panel:{name}")
    found = slot.property("item")
    assert isinstance(found, QObject)
    return found


def test_of_a_panels_file_only_the_panel_is_made_again(driver: Driver, qtbot: QtBot, tree: Path) -> None:
    driver.cockpit.navigator.open("bus")
    driver.process()
    (scene,) = driver.window.findChildren(Scene)
    whole, strip, bus = scene.item, driver.part("strip"), shown_panel(driver, "bus")
    head = "Item {\n"
    save(driver, qtbot, tree / "panels/bus/BusPanel.qml", head, f"{head}    objectName: 'again'\n")
    assert scene.item is whole
    assert driver.part("strip") is strip
    assert shown_panel(driver, "bus") is not bus
    assert shown_panel(driver, "bus").objectName() == "again"
    driver.say({SPEED: 91.0})
    assert driver.sees("91")
    driver.cockpit.navigator.open("energy")
    driver.process()
    assert shown_panel(driver, "energy").property("visible") is True


def test_a_file_that_a_panel_is_made_with_is_in_the_panel(driver: Driver, qtbot: QtBot, tree: Path) -> None:
    (scene,) = driver.window.findChildren(Scene)
    whole, energy = scene.item, shown_panel(driver, "energy")
    save(driver, qtbot, tree / "panels/energy/FlowNode.qml", "import QtQuick\n", "import QtQuick\n\n")
    assert scene.item is whole
    assert shown_panel(driver, "energy") is not energy


def test_of_a_card_all_is_made_again_since_the_shell_knows_its_type(driver: Driver, qtbot: QtBot, tree: Path) -> None:
    (scene,) = driver.window.findChildren(Scene)
    before = scene.item
    card = next(file for file in sorted((tree / "panels").glob("*/*.qml")) if "\nHomeCard {" in file.read_text())
    save(driver, qtbot, card, "import QtQuick\n", "import QtQuick\n\n")
    assert scene.item is not before


@pytest.mark.qt_log_ignore("ReferenceError: unicorn is not defined")
def test_a_panel_whose_binding_fails_stays_as_it_was(driver: Driver, qtbot: QtBot, tree: Path) -> None:
    (live,) = driver.window.findChildren(Live)
    before = shown_panel(driver, "energy")
    file = tree / "panels" / "energy" / "EnergyPanel.qml"
    good = file.read_text(encoding="utf-8")
    with qtbot.waitSignal(live.problems_changed):
        file.write_text(good.replace("Item {\n", "Item {\n    z: unicorn\n", 1), encoding="utf-8")
    assert "unicorn" in live.problems[0].text
    assert shown_panel(driver, "energy") is before
    with qtbot.waitSignal(live.reloaded):
        file.write_text(good, encoding="utf-8")
    driver.process()
    assert [problem for problem in live.problems if LOOP not in problem.text] == []
    assert shown_panel(driver, "energy") is not before


def long_lists(driver: Driver, name: str) -> list[QQuickItem]:
    """What can be scrolled in a panel."""
    panel = shown_panel(driver, name)
    assert isinstance(panel, QQuickItem)
    found = [item for item in every_item(panel) if item.inherits("QQuickFlickable") and item.isVisible()]
    return [item for item in found if item.property("contentHeight") - item.height() > 50]


@pytest.mark.parametrize("is_open", [False, True], ids=["hidden", "open"])
def test_a_panel_that_is_made_again_is_as_it_was_left(driver: Driver, qtbot: QtBot, tree: Path, is_open: bool) -> None:
    driver.settings.put("text_scale", 1.5)
    driver.navigator.open("settings", "look")
    driver.process()
    before = shown_panel(driver, "settings")
    lists = long_lists(driver, "settings")
    assert lists
    for one in lists:
        one.setProperty("contentY", 48.0)
    if not is_open:
        driver.navigator.open("energy")
        driver.process()
    file = "settings/SettingsPanel.qml" if is_open else "energy/EnergyPanel.qml"
    save(driver, qtbot, tree / "panels" / file, "import QtQuick\n", "import QtQuick\n\n")
    qtbot.waitUntil(lambda: shown_panel(driver, "settings") is not before)
    if not is_open:
        assert shown_panel(driver, "settings").property("open") == "look"
        driver.navigator.open("settings", "look")
    qtbot.waitUntil(lambda: [one.property("contentY") for one in long_lists(driver, "settings")] == [48.0] * len(lists))
    assert shown_panel(driver, "settings").property("open") == "look"
