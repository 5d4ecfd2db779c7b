"""The cockpit's window, opened for each test and driven by hand."""

from collections.abc import Callable, Iterator
from typing import Protocol

import pytest
from PySide6.QtGui import QAccessible, QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hmi.shell.cockpit import Look
from hmi.shell.translation import compiled
from tests.ui.driver import Driver

OF_OUR_QML = ("hmi.design.icons", "hmi.signals.qml_signal")
"""Who logs when QML names an icon or a signal that does not exist."""


class Open(Protocol):
    """Opens a cockpit window; the bus is not yet connected."""

    def __call__(self, width: int = 1920, height: int = 720, theme: str = "night", panel: str = "energy") -> Driver: ...


@pytest.fixture(scope="session")
def touch_device(qapp: object) -> QPointingDevice:  # noqa: ARG001 - devices need the application
    """A finger."""
    return QTest.createTouchDevice()


@pytest.fixture(scope="session")
def languages(qapp: object) -> None:  # noqa: ARG001 - where the cache is the application says
    """Translations are compiled, so that a language that is chosen is spoken at once."""
    assert all(compiled(language) for language in ("de", "zh_CN"))


@pytest.fixture
def open_cockpit(
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    touch_device: QPointingDevice,
    languages: None,  # noqa: ARG001 - before the window opens
    caplog: pytest.LogCaptureFixture,
) -> Iterator[Open]:
    """Opens the real cockpit window: `open_cockpit(width, height, theme=…, panel=…)`, the bus not yet connected."""
    yield from opening(lambda look: Driver(monkeypatch, touch_device, look), qtbot, caplog)


def opening[D: Driver](
    make: Callable[[Look], D], qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> Iterator[Callable[..., D]]:
    """What a fixture yields that opens windows; what was opened is closed, and what QML logged is looked at."""
    opened: list[D] = []

    def open_it(width: int = 1920, height: int = 720, theme: str = "night", panel: str = "energy") -> D:
        QAccessible.setActive(True)
        driver = make(Look(width, height, theme=theme, panel=panel))
        opened.append(driver)
        qtbot.waitUntil(lambda: driver.current == panel)
        driver.process()
        return driver

    yield open_it
    for driver in opened:
        driver.close()
    said = [record.getMessage() for record in caplog.get_records("call") if record.name in OF_OUR_QML]
    assert said == [], "QML asked for what is not there"


@pytest.fixture
def cockpit(open_cockpit: Open) -> Driver:
    """The energy panel at 1920 x 720 by night, with a vehicle that is there and has said nothing yet."""
    driver = open_cockpit()
    driver.go_live()
    return driver
