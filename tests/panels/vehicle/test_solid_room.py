"""The solid car in the room: it does what the signals say, and a finger turns it.

The mesh is a stand-in, and nothing is drawn: Qt Quick 3D says so each time.
"""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QAccessible, QVector3D
from PySide6.QtQml import QJSValue
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from hmi.panels.vehicle import sight, solid_car
from hmi.panels.vehicle import signals as sig
from hmi.panels.vehicle.solid import bake, build, store
from hmi.panels.vehicle.solid.store import Piece
from tests.panels.vehicle.conftest import PARKED
from tests.support.glass import every_item, kind
from tests.ui.conftest import Open
from tests.ui.driver import Driver

pytestmark = pytest.mark.qt_log_ignore("isApiRhiBased", "not based on QRhi", extend=True)

WALK, BACK = "Walk around the car", "Bring the view back"


@pytest.fixture
def solid_room(open_cockpit: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot) -> Driver:
    """As `room`, where a card is said to draw."""
    pytest.importorskip("PySide6.QtQuick3D")
    one = np.ones((3, 6), np.float32), np.arange(3, dtype=np.uint32).reshape(1, 3)
    pieces = [Piece(group, "paint", *one) for group in ("", *build.HINGES)] + [Piece("", "cable", *one)]
    monkeypatch.setattr(sight, "has_solid", lambda _: True)
    monkeypatch.setattr(solid_car, "SETTLED_MS", 0)
    monkeypatch.setattr(solid_car, "cache_folder", lambda: tmp_path)
    monkeypatch.setattr(store, "pieces", lambda _: pieces)
    monkeypatch.setattr(bake, "SAMPLES", (1,) * 6)
    driver = open_cockpit(panel="vehicle")
    driver.go_live()
    driver.say(PARKED)
    qtbot.waitUntil(lambda: bool(driver.model(solid_car.SolidCar).property("seen")))
    driver.process()
    return driver


def called(thing: QObject, name: str) -> bool:
    """Whether it is of this QML type."""
    return kind(thing).startswith(f"{name}_QML")


def item(room: Driver, name: str) -> QQuickItem:
    (found,) = (each for each in every_item(room.panel) if called(each, name))
    return found


class Scene:
    """What Qt Quick 3D would draw; keeps what it found, since children go with what found them."""

    def __init__(self, room: Driver) -> None:
        self.item = item(room, "CarScene3D")
        self.all = self.item.findChildren(QObject)
        (self.finishes,) = self.called("CarFinishes")
        self.groups = {_hinge(group): group for group in self.called("CarGroup3D")}

    def called(self, name: str) -> list[QObject]:
        return [each for each in self.all if called(each, name)]

    def opened(self) -> set[str]:
        return {name for name, group in self.groups.items() if group.property("swing") == 1}

    def glow(self, finish: str) -> QVector3D:
        factor = self.finishes.property("all").property(finish).toQObject().property("emissiveFactor")
        assert isinstance(factor, QVector3D)
        return factor


def _hinge(group: QObject) -> str:
    hinge: Any = group.property("hinge")
    return str((hinge.toVariant() if isinstance(hinge, QJSValue) else hinge)["name"])


def turned(room: Driver) -> tuple[float, float]:
    car = item(room, "Car3D")
    return float(car.property("turned")), float(car.property("raised"))


def test_it_stands_where_the_drawing_stood_and_says_the_same(solid_room: Driver) -> None:
    assert not item(solid_room, "CarTop").isVisible()
    assert item(solid_room, "Car3D").isVisible()
    assert solid_room.words(solid_room.panel).count("2.5") == 4
    assert "Locked. Doors and windows are shut" in solid_room.names(QAccessible.Role.Graphic)
    solid_room.tap("Tyres")
    solid_room.tap("Overview")
    assert item(solid_room, "Car3D").isVisible(), "the second time at once"
    assert not item(solid_room, "CarTop").isVisible()


def test_it_moves_as_the_signals_say(solid_room: Driver) -> None:
    room, scene = solid_room, Scene(solid_room)
    assert set(scene.groups) == {"", *build.HINGES}
    assert scene.opened() == set()
    everything = {opening.is_open: True for opening in sig.OPENINGS} | {sig.FLAP: True}
    room.say(everything | dict.fromkeys(sig.MIRRORS.values(), True) | {sig.WINDOWS["front-driver"]: 50})
    assert scene.opened() == set(build.HINGES)
    assert scene.groups["front-left"].property("lowered") == 0.5
    room.say(dict.fromkeys(everything, False))
    assert scene.opened() == {"mirror-left", "mirror-right"}


LIT: tuple[tuple[dict[str, object], set[str]], ...] = (
    ({sig.LAMPS["low"]: True}, {"headlamp", "tail", "bar"}),
    ({sig.LAMPS["high"]: True}, {"headlamp"}),
    ({sig.LAMPS["running"]: True}, {"headlamp"}),
    ({sig.LAMPS["parking"]: True}, {"headlamp", "tail", "bar"}),
    ({sig.BRAKE: "ACTIVE"}, {"tail", "bar"}),
    ({sig.LAMPS["left"]: True}, {"blink-left"}),
    ({sig.LAMPS["hazard"]: True}, {"blink-left", "blink-right"}),
    ({sig.LAMPS["backup"]: True}, {"backup"}),
    ({sig.LAMPS["fogFront"]: True}, {"fog"}),
    ({sig.LAMPS["fogRear"]: True}, {"tail", "bar"}),
)


def test_lamps(solid_room: Driver) -> None:
    scene = Scene(solid_room)
    lamps = ("headlamp", "fog", "tail", "bar", "backup", "blink-left", "blink-right")
    for said, lit in LIT:
        assert all(scene.glow(lamp).isNull() for lamp in lamps)
        solid_room.say(said)
        assert {lamp for lamp in lamps if not scene.glow(lamp).isNull()} == lit, said
        solid_room.say({path: "INACTIVE" if path == sig.BRAKE else False for path in said})


def test_a_finger_turns_it_and_it_comes_back(solid_room: Driver) -> None:
    room = solid_room
    car = item(room, "Car3D")
    middle = car.mapToScene(QPointF(car.width() / 2, car.height() / 2))
    room.drag(middle, middle + QPointF(160, 30))
    around, above = turned(room)
    assert around < -10
    assert above > 1
    room.drag(middle, middle + QPointF(0, -5 * car.height()))
    assert car.property("above") + turned(room)[1] >= 4, "never from below the road"
    room.tap(BACK)
    assert turned(room) == (0, 0)
    assert BACK not in room.names(QAccessible.Role.Button)


def test_a_double_tap_brings_it_back(solid_room: Driver) -> None:
    car = item(solid_room, "Car3D")
    solid_room.tap(WALK)
    assert turned(solid_room) == (90, 0)
    for _ in range(2):
        solid_room.tap_at(car.mapToScene(QPointF(car.width() / 2, car.height() / 2)))
    assert turned(solid_room) == (0, 0)


def test_keys_walk_around_it(solid_room: Driver) -> None:
    room = solid_room
    (button,) = (button for name, button in room.items(QAccessible.Role.Button) if name == WALK)
    button.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _ in range(4):
        room.key(Qt.Key.Key_Return)
        seen.append(turned(room)[0])
    assert seen == [90, 180, -90, 0]


def test_what_opens_is_looked_at(solid_room: Driver) -> None:
    room = solid_room
    room.tap(WALK)
    room.say({sig.BOOT.is_open: True})
    assert turned(room) == (0, 0)
    assert item(room, "Car3D").property("around") == -42


def test_paint(solid_room: Driver) -> None:
    solid_room.say({solid_car.COLOUR: "Rhine Blue"})
    assert Scene(solid_room).finishes.property("paint").name() == solid_car.paint_of("blue").lower()


def test_pressures_have_the_room_that_their_words_take(solid_room: Driver) -> None:
    room = solid_room
    car = item(room, "Car3D")
    before = car.property("label").width()
    room.settings.setProperty("pressureUnit", "kPa")
    room.settings.put("text_scale", 1.5)
    room.process()
    texts = room.texts(item(room, "CarSolid"))
    (number, *_), (unit, *_) = ([each.box for each in texts if each.text == text] for text in ("250", "kPa"))
    assert car.property("label").width() > number.united(unit).width() > before
