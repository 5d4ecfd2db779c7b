"""Fingers and the wheel on the map."""

import math

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hmi.panels.map.model import MapGround
from tests.panels.map.said import PARKED
from tests.ui.driver import Driver

HERE = QPoint(900, 300)


def ground(cockpit: Driver) -> MapGround:
    model = cockpit.model(MapGround)
    assert isinstance(model, MapGround)
    return model


def pinch(cockpit: Driver, begin: tuple[QPoint, QPoint], end: tuple[QPoint, QPoint], steps: int = 10) -> None:
    """Two fingers go from one pair of px to the other."""
    event = QTest.touchEvent(cockpit.window, cockpit._touch)
    event.press(0, begin[0], cockpit.window).press(1, begin[1], cockpit.window).commit()
    for step in range(1, steps + 1):
        moved = [a + (b - a) * (step / steps) for a, b in zip(begin, end, strict=True)]
        event = QTest.touchEvent(cockpit.window, cockpit._touch)
        event.move(0, moved[0], cockpit.window).move(1, moved[1], cockpit.window).commit()
        cockpit.process()
    event = QTest.touchEvent(cockpit.window, cockpit._touch)
    event.release(0, end[0], cockpit.window).release(1, end[1], cockpit.window).commit()
    cockpit.process()


def test_two_fingers_bring_the_map_closer(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    before = ground(cockpit).ground.view
    pinch(cockpit, (QPoint(850, 300), QPoint(950, 300)), (QPoint(800, 300), QPoint(1000, 300)))
    after = ground(cockpit).ground.view
    assert 1.4 < after.scale / before.scale <= 2.1
    assert after.bearing == pytest.approx(before.bearing, abs=1)


def test_two_fingers_turn_the_map(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    before = ground(cockpit).ground.view
    pinch(cockpit, (QPoint(800, 300), QPoint(1000, 300)), (QPoint(900, 200), QPoint(900, 400)))
    turned = (before.bearing - ground(cockpit).ground.view.bearing) % 360
    assert 60 < turned < 100, "clockwise, as the fingers went"


@pytest.mark.parametrize(("notches", "closer"), [(1, True), (-1, False)])
def test_the_wheel_zooms_round_what_is_under_it(cockpit: Driver, notches: int, closer: bool) -> None:
    cockpit.say(PARKED)
    before = ground(cockpit).ground.view
    origin = cockpit.part("panel:map").mapToScene(QPointF(0, 0))
    under = before.under(HERE.x() - origin.x(), HERE.y() - origin.y())
    event = QWheelEvent(
        QPointF(HERE),
        QPointF(HERE),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(cockpit.window, event)
    cockpit.process()
    after = ground(cockpit).ground.view
    assert (after.scale > before.scale) is closer
    assert math.dist(after.under(HERE.x() - origin.x(), HERE.y() - origin.y()), under) < 1


def centre_after(cockpit: Driver, seconds: float) -> tuple[float, float]:
    """What stands in the middle after so many seconds of frames."""
    for _ in range(round(seconds * 50)):
        cockpit.monotonic.advance(0.02)
        cockpit.cockpit.frame.drawn.emit()
    return ground(cockpit).ground.view.centre


def move_freely(cockpit: Driver) -> None:
    """As for a person who did not ask for less motion."""
    cockpit.say(PARKED)
    cockpit.settings.put("reduced_motion", False)
    cockpit.tokens.setProperty("still", False)
    cockpit.process()


def fling(cockpit: Driver) -> None:
    cockpit.drag(QPointF(1100, 300), QPointF(500, 300))


def test_drawn_with_speed_the_map_glides_on_until_it_is_touched(cockpit: Driver) -> None:
    move_freely(cockpit)
    fling(cockpit)
    at = centre_after(cockpit, 0.0)
    soon = centre_after(cockpit, 0.1)
    assert soon != at
    assert centre_after(cockpit, 0.1) != soon
    touch = QTest.touchEvent(cockpit.window, cockpit._touch)
    touch.press(0, HERE, cockpit.window).commit()
    cockpit.process()
    held = centre_after(cockpit, 0.0)
    assert centre_after(cockpit, 0.5) == held
    QTest.touchEvent(cockpit.window, cockpit._touch).release(0, HERE, cockpit.window).commit()
    fling(cockpit)
    rest = centre_after(cockpit, 5.0)
    assert centre_after(cockpit, 0.5) == rest


def test_what_was_flung_does_not_move_unseen(cockpit: Driver) -> None:
    move_freely(cockpit)
    fling(cockpit)
    at = centre_after(cockpit, 0.0)
    cockpit.tokens.setProperty("still", True)  # the panels' own way of coming is not waited for
    cockpit.navigator.open("energy")
    cockpit.process()
    assert centre_after(cockpit, 0.5) == at
    cockpit.navigator.home()
    cockpit.process()
    assert centre_after(cockpit, 0.5) == at


def test_with_less_motion_it_stays_where_the_finger_left_it(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    fling(cockpit)
    at = centre_after(cockpit, 0.0)
    assert centre_after(cockpit, 0.5) == at


def test_two_fingers_fling_nothing(cockpit: Driver) -> None:
    move_freely(cockpit)
    pinch(cockpit, (QPoint(850, 300), QPoint(950, 300)), (QPoint(650, 300), QPoint(1150, 300)))
    at = centre_after(cockpit, 0.0)
    assert centre_after(cockpit, 0.5) == at


def test_a_long_press_asks_what_is_there(cockpit: Driver, qtbot: QtBot) -> None:
    cockpit.say(PARKED)
    QTest.touchEvent(cockpit.window, cockpit._touch).press(0, HERE, cockpit.window).commit()
    qtbot.waitUntil(lambda: cockpit.sees("Here on the map"), timeout=3000)
    QTest.touchEvent(cockpit.window, cockpit._touch).release(0, HERE, cockpit.window).commit()
    cockpit.process()
    assert "Go" in cockpit.names(QAccessible.Role.Button)
    cockpit.tap("Close")
    assert not cockpit.sees("Here on the map")


def test_two_taps_bring_it_closer(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    before = ground(cockpit).ground.view.scale
    cockpit.tap_at(QPointF(HERE))
    cockpit.tap_at(QPointF(HERE))
    assert ground(cockpit).ground.view.scale == pytest.approx(2 * before)


def walk_to(cockpit: Driver, name: str) -> None:
    """Tab until the control `name` has the focus."""
    for _ in range(60):
        if cockpit.focused == name:
            return
        cockpit.key(Qt.Key.Key_Tab)
    pytest.fail(f"no tab leads to {name}")


def test_with_the_focus_come_keys_to_zoom(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    assert "Closer" not in cockpit.names(QAccessible.Role.Button)
    walk_to(cockpit, "Closer")
    before = ground(cockpit).ground.view.scale
    cockpit.key(Qt.Key.Key_Return)
    assert ground(cockpit).ground.view.scale == pytest.approx(2 * before)
    walk_to(cockpit, "Further away")
    cockpit.key(Qt.Key.Key_Return)
    assert ground(cockpit).ground.view.scale == pytest.approx(before)


def test_arrows_move_the_map_and_enter_chooses_the_place_in_the_middle(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    walk_to(cockpit, "Move the map")
    cockpit.key(Qt.Key.Key_Return)
    before = ground(cockpit).ground.view.centre
    for _ in range(3):
        cockpit.key(Qt.Key.Key_Up)
    assert ground(cockpit).ground.view.centre != before
    cockpit.key(Qt.Key.Key_Return)
    assert cockpit.sees("Here on the map")
    assert "Go" in cockpit.names(QAccessible.Role.Button)


def test_escape_lets_the_map_go(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    walk_to(cockpit, "Move the map")
    cockpit.key(Qt.Key.Key_Return)
    cockpit.key(Qt.Key.Key_Escape)
    assert cockpit.focused == "Move the map"
    before = ground(cockpit).ground.view.centre
    cockpit.key(Qt.Key.Key_Left)
    assert ground(cockpit).ground.view.centre == before


def test_who_touches_finds_no_keys_in_the_way(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    cockpit.tap("Heading up. Change the view")
    assert "Closer" not in cockpit.names(QAccessible.Role.Button)
