"""The real cockpit with a car and a house that have spoken, touched like a person does.

`opening.py stack|open|ahead|tap` prints what it measured as one line of JSON.
"""

import json
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from hmi.life import made_ahead
from hmi.shell.cockpit import Look
from hmi.shell.navigator import FULL, home_name
from hmi.shell.panels import discover
from tests.benchmarks.glass import Glass, Shown
from tests.signals.bench import GEAR, IS_MOVING, SPEED
from tests.support.glass import CONTROLS, every_item
from tests.ui.driver import Driver
from tests.ui.screens import SHEETS, screens
from tests.ui.world import drive, move_in

AGAIN = 5
PLACES = made_ahead(discover())
DRIVING = ("coming-home", 40)
PARKED = {SPEED: 0.0, IS_MOVING: False, GEAR: 126}
"""Else the map would move all the time, and some controls be locked."""

BARELY = 0.02
"""Opacity from which on something can be seen."""


def cockpit() -> tuple[Driver, Glass]:
    """At home, everything said, nothing but home opened yet; motion as delivered."""
    finger = QTest.createTouchDevice()
    driver = Driver(pytest.MonkeyPatch(), finger, Look(panel=home_name()))
    glass = Glass(driver.window, finger)
    glass.rest()
    driver.go_live()
    driver.say(drive(*DRIVING) | PARKED)
    move_in(driver)
    driver.settings.put("reduced_motion", False)
    driver.tokens.setProperty("still", False)
    glass.rest()
    return driver, glass


def opacity(item: QQuickItem | None) -> float:
    """How much of `item` can be seen."""
    share = 1.0
    while item is not None:
        share *= item.opacity() if item.isVisible() else 0.0
        item = item.parentItem()
    return share


class Place:
    """What is opened: `shown` and `settled` are looked at in every frame."""

    def __init__(self, driver: Driver, name: str) -> None:
        if name in SHEETS:
            kinds = ("OverlaySlot", "DockSheet")
            found = [item for item in every_item(driver.window.contentItem()) if kind(item) in kinds]
            self._holder = next(item for item in found if (item.property("overlay") or "climate") == name)
        else:
            self._holder = driver.part(f"panel:{name}")

    @property
    def content(self) -> QQuickItem | None:
        loaders = [child for child in self._holder.childItems() if kind(child) == "QQuickLoader"]
        holder = loaders[0] if kind(self._holder) == "DockSheet" else self._holder
        item = holder.property("item")
        return item if isinstance(item, QQuickItem) else None

    def shown(self) -> bool:
        item = self.content
        return item is not None and opacity(item) > BARELY

    def settled(self) -> bool:
        item = self.content
        return item is not None and opacity(item) == 1


def kind(item: QQuickItem) -> str:
    """The QML type's name."""
    return item.metaObject().className().split("_QML")[0]


def opener(driver: Driver, glass: Glass, name: str) -> Callable[[], None]:
    """A touch that opens it, where the dock has a button; else the call that every other way ends in."""
    if name == "climate":
        button = next(item for item in every_item(driver.part("dock")) if kind(item) == "ClimateEnd")
        return lambda: glass.tap(button)
    titles = {panel.name: panel.title for panel in discover()} | {"quick": "Quick settings"}
    wanted = titles.get(name, name.capitalize())
    buttons = [item for called, item in driver.items(*CONTROLS) if called.split(",")[0] == wanted]
    if buttons:
        return lambda: glass.tap(buttons[-1])
    navigator = driver.navigator
    return lambda: navigator.open(name)


def measure_open() -> dict[str, list[Shown]]:
    """Every panel and sheet from the home screen, for the first time and `AGAIN` times more."""
    driver, glass = cockpit()
    return {name: [opened(driver, glass, name) for _ in range(1 + AGAIN)] for name in PLACES}


def measure_ahead() -> dict[str, list[Shown]]:
    """The first time of each when all were made ahead, as they are a few seconds after a start."""
    driver, glass = cockpit()
    for name in PLACES:
        driver.navigator.make(name)
        glass.rest()
        assert Place(driver, name).content is not None
    return {name: [opened(driver, glass, name)] for name in PLACES}


def opened(driver: Driver, glass: Glass, name: str) -> Shown:
    """Open it from the home screen, and go back."""
    place = Place(driver, name)
    shown = glass.until(opener(driver, glass, name), place.shown, place.settled)
    glass.rest()
    driver.navigator.show("")
    driver.navigator.home()
    glass.rest()
    return shown


def measure_stack() -> dict[str, list[Shown]]:
    """The empty page."""
    engine = QQmlApplicationEngine(QUrl.fromLocalFile(str(Path(__file__).with_name("Stack.qml"))))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    glass = Glass(window, QTest.createTouchDevice())
    button = window.findChild(QQuickItem, "push")
    assert button is not None
    found = []

    def pushed() -> QQuickItem | None:
        page = window.property("page")
        return page if page is not None and page.objectName() == "pushed" else None

    glass.rest()
    for _ in range(1 + AGAIN):
        found.append(
            glass.until(
                lambda: glass.tap(button),
                lambda: (page := pushed()) is not None and opacity(page) > BARELY,
                lambda: (page := pushed()) is not None and opacity(page) == 1,
            )
        )
        glass.rest()
        window.pop()  # type: ignore[attr-defined]
        glass.rest()
    return {"stack": found}


def measure_tap() -> dict[str, list[Shown]]:
    """A finger on one control of every kind that any screen has. Each must look another under it."""
    driver, glass = cockpit()
    found: dict[str, list[Shown]] = {}
    blind = []
    driver.tokens.setProperty("still", True)
    for screen in screens(driver):
        driver.tokens.setProperty("still", False)
        glass.rest()
        for name, item in driver.items(*CONTROLS):
            if kind(item) in found or not reachable(driver, item):
                continue
            before = picture(driver, item)
            press, down = partial(glass.press, item), partial(is_down, item)
            try:
                found[kind(item)] = [glass.until(press, down, down)]
            except TimeoutError:
                blind.append(f"{screen}: {kind(item)} {name!r}")
            if picture(driver, item) == before:
                blind.append(f"{screen}: {kind(item)} {name!r} looks the same")
            glass.lift(item)
            driver.navigator.divide(FULL)  # the handle between the halves was among them
            glass.rest()
        driver.tokens.setProperty("still", True)  # the way to the next screen
    assert not blind, f"no answer to a finger: {blind}"
    return found


def reachable(driver: Driver, item: QQuickItem) -> bool:
    """Whether a finger gets at the middle of it."""
    middle = item.mapRectToScene(item.boundingRect()).center()
    window = driver.window.contentItem().boundingRect()
    return item.isEnabled() and opacity(item) == 1 and window.contains(middle) and item.property("pressed") is not None


def is_down(item: QQuickItem) -> bool:
    return bool(item.property("pressed"))


def picture(driver: Driver, item: QQuickItem) -> QImage:
    """What is on the glass there."""
    return driver.window.grabWindow().copy(item.mapRectToScene(item.boundingRect()).toRect())


def main(what: str) -> None:
    app = QGuiApplication([])
    QAccessible.setActive(True)
    found = {"open": measure_open, "ahead": measure_ahead, "stack": measure_stack, "tap": measure_tap}[what]()
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()
    del app
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1])
