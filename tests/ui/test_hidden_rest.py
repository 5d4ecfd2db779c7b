"""Nothing works for what is not seen: what is hidden neither moves, nor ticks, nor listens."""

import gc
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractAnimation, QObject, QTimer
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from hmi.shell.navigator import OVERLAYS
from hmi.shell.panels import discover
from hmi.signals import runtime
from hmi.signals.frame import Frame
from hmi.signals.model import Model
from hmi.signals.qml_signal import Signal
from hmi.signals.qml_stepper import Stepper
from tests.support.glass import every_item, kind
from tests.ui.conftest import Open
from tests.ui.driver import Driver
from tests.ui.screens import screens
from tests.ui.world import drive, move_in

PANELS = [panel.name for panel in discover() if not panel.is_home]
SHEETS = [overlay for overlay in OVERLAYS if overlay]
THEIRS = (Model, Signal, Stepper)
"""What listens to the bus for a panel."""

MOVING = ("QQuickAbstractAnimation", "QQuickTransition")

BEFORE_S, AFTER_S = 40, 70
"""Two moments of the same drive, with other values."""


def things_of(item: QQuickItem) -> Iterator[QObject]:
    """What belongs to an item and is none itself."""
    for child in item.children():
        if not isinstance(child, QQuickItem):
            yield child
            yield from _below(child)


def _below(thing: QObject) -> Iterator[QObject]:
    for child in thing.children():
        if not isinstance(child, QQuickItem):
            yield child
            yield from _below(child)


def all_things(cockpit: Driver) -> Iterator[tuple[QQuickItem, QObject]]:
    """Everything in the window, with the item it belongs to."""
    for item in every_item(cockpit.window.contentItem()):
        for thing in things_of(item):
            yield item, thing


def moving(cockpit: Driver) -> list[str]:
    """Every animation and transition under way, and whose."""
    return [
        f"{kind(thing)} of {item}"
        for item, thing in all_things(cockpit)
        if any(thing.inherits(one) for one in MOVING) and thing.property("running")
    ]


def ticking() -> list[str]:
    """Every timer and animation of ours that runs, but for the frame's own, which stand for what only time brings."""
    ours = [thing for thing in gc.get_objects() if isinstance(thing, QTimer | QAbstractAnimation) and isValid(thing)]
    return [
        f"{thing} of {thing.parent()}" for thing in ours if is_running(thing) and not isinstance(thing.parent(), Frame)
    ]


def is_running(thing: QTimer | QAbstractAnimation) -> bool:
    return thing.isActive() if isinstance(thing, QTimer) else thing.state() == QAbstractAnimation.State.Running


@pytest.fixture
def used(open_cockpit: Open, qtbot: QtBot) -> Driver:
    """At home after every panel, page, tab and sheet was open, with motion as delivered; all of it at rest."""
    cockpit = open_cockpit(panel="map")
    cockpit.go_live()
    cockpit.say(drive("coming-home", BEFORE_S))
    move_in(cockpit)
    cockpit.settings.put("reduced_motion", False)
    assert len(list(screens(cockpit))) >= len(PANELS) + len(SHEETS)
    cockpit.tokens.setProperty("still", False)
    for name in PANELS:
        cockpit.navigator.open(name)
        qtbot.waitUntil(lambda name=name: cockpit.part(f"panel:{name}").property("presence") == 1)  # type: ignore[misc]
    for name in SHEETS:
        cockpit.navigator.show(name)
        cockpit.process()
    cockpit.navigator.show("")
    cockpit.navigator.home()
    qtbot.waitUntil(lambda: not any(cockpit.part(f"panel:{name}").isVisible() for name in PANELS))
    return cockpit


def test_no_animation_runs(used: Driver, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: moving(used) == [])


@pytest.mark.usefixtures("used")
def test_no_timer_runs(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: ticking() == [])


def test_what_is_hidden_does_not_listen(used: Driver) -> None:
    heard: Counter[str] = Counter()
    listeners = [(item, thing) for item, thing in all_things(used) if isinstance(thing, THEIRS)]
    hidden = [(item, thing) for item, thing in listeners if not item.isVisible()]
    assert len(hidden) > len(PANELS)
    for item, thing in hidden:
        name = f"{type(thing).__name__} {thing.property('path') or ''} of {item}"
        thing.changed.connect(lambda name=name: heard.update([name]))
    used.monotonic.advance(AFTER_S - BEFORE_S)
    used.say(drive("coming-home", AFTER_S))
    assert heard == {}


def test_what_is_open_again_is_up_to_date(used: Driver) -> None:
    used.tokens.setProperty("still", True)
    used.monotonic.advance(AFTER_S - BEFORE_S)
    used.say(drive("coming-home", AFTER_S))
    for name in PANELS:
        used.navigator.open(name)
        used.drain()
        assert_all_said(used)
    used.navigator.home()
    for name in SHEETS:
        used.navigator.show(name)
        used.drain()
        assert_all_said(used)


def assert_all_said(cockpit: Driver) -> None:
    """Reading everything anew makes no difference."""
    cockpit.drain()
    words = cockpit.words()
    runtime.current().reading.changed.emit()
    cockpit.drain()
    assert cockpit.words() == words
