"""What a person's hands do is told to the bus: which control, what gesture, where; never what is written."""

import json
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from mock_vehicle.sessions.schemas import CONTRACT
from tests.signals.bench import T0
from tests.ui.conftest import Open
from tests.ui.driver import Driver

FIELDS = json.loads(CONTRACT["cockpit/gesture"])


@pytest.fixture
def cockpit(open_cockpit: Open) -> Driver:
    driver = open_cockpit(1440, 540)
    driver.go_live()
    driver.drain()
    driver.connection.gestures.clear()
    return driver


def told(cockpit: Driver) -> list[dict[str, Any]]:
    """The gestures since it was asked last, each checked against the schema that recordings have."""
    messages = [sent.message for sent in cockpit.connection.gestures]
    assert all(sent.topic == "cockpit/demo/gesture" for sent in cockpit.connection.gestures)
    cockpit.connection.gestures.clear()
    for message in messages:
        assert set(FIELDS["required"]) <= set(message) <= set(FIELDS["properties"])
        assert message["kind"] in FIELDS["properties"]["kind"]["enum"]
    return messages


def only(cockpit: Driver) -> dict[str, Any]:
    (message,) = told(cockpit)
    return message


def centre(cockpit: Driver, name: str) -> QPointF:
    from tests.support.glass import CONTROLS

    (item,) = (item for named, item in cockpit.items(*CONTROLS) if named == name)
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def test_fingers(cockpit: Driver, touch_device: QPointingDevice) -> None:
    at = centre(cockpit, "Settings")
    reference = pytest.approx([at.x() / 0.75, at.y() / 0.75], abs=1.0)
    cockpit.tap("Settings")
    message = only(cockpit)
    assert (message["kind"], message["control"], message["role"]) == ("tap", "Settings", "PageTab")
    assert message["start"] == message["end"] == reference
    assert message["window"] == [1920.0, 720.0]
    assert message["time"] == pytest.approx(T0, abs=1.0)

    def touch() -> QTest.QTouchEventSequence:
        return QTest.touchEvent(cockpit.window, touch_device)

    place = at.toPoint()
    touch().press(0, place, cockpit.window).commit()
    cockpit.monotonic.advance(1.0)
    touch().release(0, place, cockpit.window).commit()
    message = only(cockpit)
    assert (message["kind"], message["duration"]) == ("long_press", 1.0)

    middle = QPoint(720, 270)
    for seconds, kind in ((1.0, "drag"), (0.05, "flick")):
        touch().press(0, middle, cockpit.window).commit()
        for step in (25, 50, 75):
            cockpit.monotonic.advance(seconds)
            touch().move(0, middle + QPoint(step, 0), cockpit.window).commit()
        touch().release(0, middle + QPoint(75, 0), cockpit.window).commit()
        message = only(cockpit)
        assert message["kind"] == kind
        assert message["end"][0] - message["start"][0] == pytest.approx(100.0)

    touch().press(0, middle, cockpit.window).press(1, middle + QPoint(60, 0), cockpit.window).commit()
    touch().move(0, middle, cockpit.window).move(1, middle + QPoint(120, 0), cockpit.window).commit()
    touch().release(0, middle, cockpit.window).release(1, middle + QPoint(120, 0), cockpit.window).commit()
    message = only(cockpit)
    assert (message["kind"], message["scale"]) == ("pinch", pytest.approx(2.0))


def test_mouse_keys_and_knob(cockpit: Driver) -> None:
    at = centre(cockpit, "Settings").toPoint()
    QTest.mouseClick(cockpit.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    message = only(cockpit)
    assert (message["kind"], message["control"]) == ("tap", "Settings")
    QTest.wheelEvent(cockpit.window, QPointF(at), QPoint(0, 60))
    assert told(cockpit) == [], "half a step"
    QTest.wheelEvent(cockpit.window, QPointF(at), QPoint(0, 180))
    message = only(cockpit)
    assert (message["kind"], message["steps"], message["control"]) == ("rotary", 2, "Settings")
    cockpit.key(Qt.Key.Key_Down)
    assert only(cockpit)["key"] == "Down"


def test_never_what_is_written(cockpit: Driver) -> None:
    cockpit.say({"Vehicle.Speed": 0.0, "Vehicle.IsMoving": False, "Vehicle.Powertrain.Transmission.SelectedGear": 126})
    cockpit.cockpit.navigator.show("search")
    cockpit.process()
    cockpit.key(Qt.Key.Key_A)
    cockpit.key(Qt.Key.Key_Left)
    assert len(cockpit.connection.gestures) == 2
    for message in told(cockpit):
        assert message["kind"] == "key"
        assert "key" not in message, "neither the letter nor where it goes"
        assert message["role"] == "EditableText"
    for letter in ("Q", "p"):
        cockpit.tap(letter)
    first, second = told(cockpit)
    assert (first["kind"], first["control"], first["role"]) == ("key", "", "Keyboard")
    assert {**first, "time": 0, "duration": 0} == {**second, "time": 0, "duration": 0}, "the same, wherever the key is"
