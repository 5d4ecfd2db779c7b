"""What moves: panels come from where they live, never block a finger, and nothing runs for what is not seen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from hmi.shell.navigator import OVERLAYS
from hmi.shell.panels import discover
from tests.support.glass import every_item, kind
from tests.ui.conftest import Open
from tests.ui.driver import Driver
from tests.ui.vehicle import AT_THE_CHARGER, ON_THE_ROAD

PANELS = [panel.name for panel in discover()]


def running(cockpit: Driver) -> Iterator[str]:
    """Every animation under way."""
    for item in every_item(cockpit.window.contentItem()):
        for child in item.findChildren(QObject, options=Qt.FindChildOption.FindDirectChildrenOnly):
            yield from (f"{name} of {item}" for name in _running_below(child))


def _running_below(thing: QObject) -> Iterator[str]:
    if isinstance(thing, QQuickItem):
        return  # seen by itself
    if thing.inherits("QQuickAbstractAnimation") and thing.property("running"):
        yield kind(thing)
    if isinstance(thing, QTimer) and thing.isActive() and not thing.isSingleShot():
        yield f"a timer of {thing.interval()} ms"
    for child in thing.children():
        yield from _running_below(child)


@pytest.fixture
def moving(open_cockpit: Open) -> Driver:
    """A cockpit that is not still, at home."""
    cockpit = open_cockpit(panel="map")
    cockpit.go_live()
    cockpit.say(ON_THE_ROAD)
    cockpit.settings.put("reduced_motion", False)
    cockpit.tokens.setProperty("still", False)
    return cockpit


def place(cockpit: Driver, panel: str) -> QQuickItem:
    return cockpit.part(f"panel:{panel}")


def test_a_panel_comes_and_what_was_there_goes(moving: Driver, qtbot: QtBot) -> None:
    moving.tap("Energy")
    assert place(moving, "map").isVisible(), "still there while the other comes"
    assert 0 <= place(moving, "energy").property("presence") < 1
    qtbot.waitUntil(lambda: place(moving, "energy").property("presence") == 1)
    qtbot.waitUntil(lambda: not place(moving, "map").isVisible())
    assert place(moving, "energy").property("item") is not None
    moving.tap("Map")
    qtbot.waitUntil(lambda: not place(moving, "energy").isVisible())


def test_a_finger_need_not_wait_for_it(moving: Driver, qtbot: QtBot) -> None:
    moving.tap("Energy")
    moving.tap("Settings")
    moving.tap("Vehicle")
    assert moving.current == "vehicle"
    qtbot.waitUntil(lambda: place(moving, "vehicle").property("presence") == 1)
    qtbot.waitUntil(lambda: [name for name in PANELS if place(moving, name).isVisible()] == ["vehicle"])


def test_every_transition_ends_within_300_ms(moving: Driver) -> None:
    motion = {name: value for name, value in moving.tokens.property("values").items() if name.startswith("motion.")}
    assert motion
    assert max(motion.values()) <= 300


@pytest.mark.parametrize("panel", [name for name in PANELS if name != "bus"])  # which counts twice a second while seen
def test_at_rest_nothing_runs(cockpit: Driver, panel: str) -> None:
    cockpit.say(AT_THE_CHARGER)
    for name in PANELS:
        cockpit.navigator.open(name)
        cockpit.drain()
    for overlay in OVERLAYS:
        cockpit.navigator.show(overlay)
        cockpit.drain()
    cockpit.navigator.show("")
    cockpit.navigator.open(panel)
    cockpit.drain()
    assert list(running(cockpit)) == []
    hidden = [name for name in PANELS if name not in (panel, "map")]
    for name in hidden:
        item = place(cockpit, name).property("item")
        assert not item.isVisible()
