"""The bar in the cockpit's window: its place, its keys, and what a finger does."""

import subprocess
import sys
from itertools import combinations, product

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible

from hmi.bus.connection import LinkState
from tests.replay.conftest import BarDriver, OpenBar
from tests.support.glass import CONTROLS, TOUCHING_PX, overlaps, texts_below
from tests.support.replayer import LENGTH_S, T0, FakeReplayer

K, M = Qt.Key, Qt.KeyboardModifier
LEAST_PX = 76


def start(driver: BarDriver, **options: object) -> FakeReplayer:
    replayer = driver.wired.plug_in(**options)
    replayer.begin()
    driver.drain()
    return replayer


def controls(driver: BarDriver) -> list[tuple[str, QRectF]]:
    """Name and place of every control of the bar."""
    found = driver.items(*CONTROLS, QAccessible.Role.EditableText)
    return [
        (name, item.mapRectToScene(QRectF(0, 0, item.width(), item.height())))
        for name, item in found
        if driver.bar.item.isAncestorOf(item)
    ]


def meet(one: QRectF, other: QRectF) -> bool:
    common = one.intersected(other)
    return common.width() > TOUCHING_PX and common.height() > TOUCHING_PX


@pytest.mark.parametrize("size", [(1920, 720), (1280, 800), (1080, 1920)])
def test_the_cockpit_keeps_its_size_and_the_bar_its_order(open_bar: OpenBar, size: tuple[int, int]) -> None:
    driver = open_bar(*size)
    start(driver)
    content = driver.part("content")
    for language, folded in product(("en", "de", "zh_CN"), (False, True)):
        driver.settings.put("language", language)
        if driver.desk.property("folded") is not folded:
            driver.desk.fold()
        driver.drain()
        below = driver.window.property("below")
        assert driver.window.size() == QSize(size[0], size[1] + below)
        assert content.mapRectToScene(QRectF(0, 0, content.width(), content.height())) == QRectF(0, 0, *size)
        there = controls(driver)
        scale = driver.bar.item.property("fit")
        assert all(min(box.width(), box.height()) / scale >= LEAST_PX - 0.5 for _, box in there), there
        assert all(QRectF(0, size[1], size[0], below).contains(box) for _, box in there), there
        assert len({name for name, _ in there}) == len(there) >= (3 if folded else 17)
        assert [pair for pair in combinations(there, 2) if meet(pair[0][1], pair[1][1])] == []
        assert list(overlaps(list(texts_below(driver.bar.item)))) == []


def test_what_is_done_to_the_bar_is_no_gesture_in_the_cockpit(open_bar: OpenBar) -> None:
    driver = open_bar()
    start(driver)
    driver.go_live()
    driver.drain()
    driver.connection.gestures.clear()
    driver.key(K.Key_Space)
    driver.tap("Pause")
    driver.desk.help()
    driver.drain()
    driver.tap("Close")
    driver.key(K.Key_T)
    driver.key(K.Key_B)
    driver.key(K.Key_Escape)
    driver.key(K.Key_F6)
    driver.key(K.Key_Right, M.AltModifier)
    assert not driver.desk.property("hasKeys")
    assert driver.connection.gestures == []
    driver.key(K.Key_Right)
    driver.tap("Settings")
    assert [sent.message["kind"] for sent in driver.connection.gestures] == ["key", "tap"]


def test_keys_are_the_bars_until_they_are_given_away(open_bar: OpenBar) -> None:
    driver = open_bar()
    replayer = start(driver)
    driver.go_live()
    assert driver.desk.property("hasKeys")
    driver.key(K.Key_Space)
    driver.key(K.Key_Space)
    driver.key(K.Key_Right, M.ShiftModifier)
    driver.key(K.Key_Left)
    driver.key(K.Key_S)
    assert driver.asked[:2] == [{"paused": False}, {"paused": True}]
    assert driver.asked[2:] == [{"seek": T0 + 10}, {"seek": T0 + 9}, {"jump": "next", "kinds": None}]
    driver.key(K.Key_F6)
    asked = len(driver.asked)
    assert not driver.desk.property("hasKeys")
    for key in (K.Key_Right, K.Key_Down, K.Key_Left, K.Key_Space, K.Key_S):
        driver.key(key)
    seen = set()
    for _ in range(12):
        driver.key(K.Key_Tab)
        seen.add(driver.focused)
        driver.key(K.Key_Down)
    assert len(driver.asked) == asked
    assert not driver.desk.property("hasKeys")
    assert len(seen) > 4
    driver.key(K.Key_Right, M.AltModifier)
    assert driver.asked[-1] == {"seek": replayer.state["position"]}
    assert len(driver.asked) == asked + 1
    driver.key(K.Key_F6)
    driver.key(K.Key_Escape)
    assert not driver.desk.property("hasKeys")


def test_tab_walks_within_the_bar_and_enter_presses(open_bar: OpenBar) -> None:
    driver = open_bar()
    start(driver)
    walked = [driver.focused]
    for _ in range(17):
        driver.key(K.Key_Tab)
        walked.append(driver.focused)
    assert len(set(walked)) == 18
    assert driver.desk.property("hasKeys")
    while driver.focused != "10 seconds on":
        driver.key(K.Key_Backtab, M.ShiftModifier)
    driver.key(K.Key_Return)
    assert driver.asked == [{"seek": T0 + 10}]


def test_a_finger_drags_the_line(open_bar: OpenBar) -> None:
    driver = open_bar()
    replayer = start(driver)
    line = driver.part("timeline")
    begin = line.mapToScene(QPointF(line.width() / 4, 30))
    driver.drag(begin, line.mapToScene(QPointF(line.width() / 2, 30)))
    assert replayer.state["position"] == pytest.approx(T0 + LENGTH_S / 2, abs=2.0)
    assert driver.sees("20:30.00") or driver.sees(driver.desk.property("positionText"))
    driver.tap("60 seconds back")
    assert replayer.state["position"] == pytest.approx(T0 + LENGTH_S / 2 - 60, abs=2.0)


def test_a_note_is_written_with_the_keyboard_and_taken_back_with_a_tap(open_bar: OpenBar) -> None:
    driver = open_bar()
    start(driver)
    driver.key(K.Key_T)
    for key in (K.Key_S, K.Key_Space, K.Key_T):
        driver.key(key)
    driver.key(K.Key_Return)
    assert driver.asked == [{"tag": {"time": T0, "note": "s t"}}]
    assert driver.desk.property("hasKeys")
    assert driver.focused.startswith("Timeline")
    driver.key(K.Key_T)
    assert driver.sees("s t")
    driver.tap("Remove the tag at 0:00")
    assert "untag" in driver.asked[-1]
    assert not driver.sees("s t")
    driver.tap("Undo")
    assert driver.asked[-1] == {"tag": {"time": T0, "note": "s t"}}
    assert driver.sees("s t")
    driver.key(K.Key_Escape)
    assert driver.desk.property("sheet") == ""
    assert driver.desk.property("hasKeys")


def test_the_list_of_keys(open_bar: OpenBar) -> None:
    driver = open_bar()
    driver.key(K.Key_Question, M.ShiftModifier)
    assert driver.sees("play or pause")
    assert driver.sees("the same from the cockpit")
    driver.key(K.Key_Escape)
    assert not driver.sees("play or pause")


def test_states_are_said(open_bar: OpenBar) -> None:
    driver = open_bar()
    assert driver.sees("Waiting for the replayer")
    replayer = start(driver, marks=[])
    assert driver.sees("Nothing is marked in this recording")
    for changes, sentence in (
        ({"indexing": 0.5}, "Reading the file: 50 %"),
        ({"indexing": None, "error": "no such time"}, "no such time"),
        ({"error": "", "end": T0}, "This recording has no length"),
    ):
        replayer.tell(**changes)
        driver.drain()
        assert driver.sees(sentence), driver.words()
    driver.wired.wire.become(LinkState.LOST, "gone")
    driver.drain()
    assert driver.sees("The broker is gone; trying again")


def test_a_cockpit_without_a_replay_loads_nothing_of_it() -> None:
    code = "import sys, hmi.cli, hmi.app, hmi.shell.cockpit; print([n for n in sys.modules if 'hmi.replay' in n])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
