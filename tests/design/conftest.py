"""A finger, and a window with components in it."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QPointingDevice
from PySide6.QtTest import QTest

from hmi.design import icons
from tests.design.bench import Bench, Make


@pytest.fixture(scope="session")
def finger(qapp: object) -> QPointingDevice:  # noqa: ARG001 - devices need the application
    """A touchscreen."""
    icons.load_fonts()
    QAccessible.setActive(True)
    return QTest.createTouchDevice()


@pytest.fixture
def make(finger: QPointingDevice) -> Iterator[Make]:
    """Shows QML in a window of 800 x 600: `make("PillButton { … }")`."""
    made: list[Bench] = []

    def make_it(qml: str, *forbidden: str) -> Bench:
        made.append(Bench(finger, qml, forbidden))
        return made[-1]

    yield make_it
    for bench in made:
        bench.close()
