"""Where the car is a solid, from where it is seen, and that it stands in the room."""

import importlib.util
import os
import subprocess
import sys

import pytest
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from hmi.panels.vehicle import sight, solid_car
from hmi.panels.vehicle.framing import framing
from hmi.panels.vehicle.sight import VARIABLE, chosen, draws_with_card
from hmi.panels.vehicle.solid_car import SolidCar, paint_of
from hmi.panels.vehicle.vantage import ABOVE, VIEWS, dragged, stepped, vantage
from tests.ui.conftest import Open
from tests.ui.driver import Driver


@pytest.mark.parametrize(
    ("backend", "device", "is_card"),
    [
        ("OpenGL", "Mesa/X.org llvmpipe (LLVM 15.0.6, 256 bits) 4.5 (Compatibility Profile)", False),
        ("OpenGL", "Mesa softpipe", False),
        ("Vulkan", "SwiftShader Device (Subzero)", False),
        ("D3D11", "Microsoft Basic Render Driver", False),
        ("Null", "Null", False),
        ("", "", False),
        ("OpenGL", "Intel Mesa Intel(R) UHD Graphics 620 (KBL GT2) 4.6", True),
        ("OpenGL", "Broadcom V3D 7.1.7.0 3.1 Mesa 24.2", True),
        ("Metal", "Apple M2", True),
        ("Vulkan", "NVIDIA GeForce RTX 3060", True),
    ],
)
def test_only_a_card_draws_it(backend: str, device: str, is_card: bool) -> None:
    assert draws_with_card(backend, device, is_processor=False) is is_card
    assert not draws_with_card(backend, device, is_processor=True)


@pytest.mark.parametrize(
    ("wish", "is_card", "drawn"), [("1", False, True), ("0", True, False), (None, True, True), ("", False, False)]
)
def test_a_wish_goes_before(wish: str | None, is_card: bool, drawn: bool) -> None:
    assert chosen(wish, is_card) is drawn


IMPORTED = """
import sys
import hmi.panels.vehicle.solid_car
print([name for name in sys.modules if "Quick3D" in name or ".solid." in name or name == "numpy"])
"""


def test_without_a_card_the_drawing_stands_and_nothing_is_made(room: Driver) -> None:
    (solid,) = room.panel.findChildren(SolidCar)
    assert not solid.property("ready")
    assert room.panel.property("visible")
    done = subprocess.run([sys.executable, "-c", IMPORTED], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_panel_made_ahead_makes_nothing(open_cockpit: Open, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    asked: list[QQuickWindow] = []
    monkeypatch.setattr(solid_car, "SETTLED_MS", 0)

    def has_solid(window: QQuickWindow) -> bool:
        asked.append(window)
        return False

    monkeypatch.setattr(sight, "has_solid", has_solid)
    home = open_cockpit(panel="map")
    home.go_live()
    home.navigator.make("vehicle")
    qtbot.waitUntil(lambda: home.part("panel:vehicle").property("item") is not None)
    home.drain()
    assert asked == []
    home.tap("Vehicle")
    assert asked == [home.window]
    home.tap("Map")
    home.tap("Vehicle")
    assert len(asked) == 1, "what draws does not change"


def test_one_looks_at_what_stands_open() -> None:
    assert vantage({}, {}, plugged=False, reversing=False) == VIEWS["front-right"]
    assert vantage({"front-left": True}, {}, plugged=False, reversing=False) == VIEWS["front-left"]
    assert vantage({"boot": True}, {}, plugged=False, reversing=False) == VIEWS["rear-right"]
    assert vantage({}, {}, plugged=True, reversing=False) == VIEWS["rear-left"]
    assert vantage({}, {"rear-left": 0.4}, plugged=False, reversing=False) == VIEWS["front-left"]
    assert vantage({"front-left": True, "front-right": True}, {}, plugged=False, reversing=False)[1] == ABOVE


def test_a_finger_turns_it_within_bounds() -> None:
    assert dragged(17, (0, 0), 0.1, 0.0)[0] == pytest.approx(-15)
    assert dragged(17, (30, 5), 0.1, 0.0) == pytest.approx((15, 5))
    assert dragged(17, (0, 0), -9, 9) == dragged(17, (0, 0), -5, 5)
    assert dragged(17, (0, 0), 0, -9)[1] > -17


def test_steps_go_round_and_come_home() -> None:
    seen = [0.0]
    for _ in range(4):
        seen.append(stepped(seen[-1]))
    assert seen == [0, 90, 180, -90, 0]
    assert stepped(-40) == 90


LABEL, GAP = (96.0, 32.0), 16.0


@pytest.mark.parametrize("around", [*range(-180, 180, 30), 38, 142, -42, -138])
@pytest.mark.parametrize("size", [(830.0, 280.0), (940.0, 750.0), (360.0, 200.0), (200.0, 180.0)])
@pytest.mark.parametrize("above", [17.0, 38.0, 60.0])
def test_labels_stand_apart_and_within(around: int, size: tuple[float, float], above: float) -> None:
    made = framing((float(around), above), size, LABEL, gap=GAP)
    assert made.distance > 400
    for i, mark in enumerate(made.marks):
        x, y = mark.label
        assert -0.01 <= x - LABEL[0] / 2 <= x + LABEL[0] / 2 <= size[0] + 0.01
        assert -0.01 <= y - LABEL[1] / 2 <= y + LABEL[1] / 2 <= size[1] + 0.01
        others = [other.label for other in made.marks[i + 1 :]]
        assert all(abs(x - a) >= LABEL[0] - 1 or abs(y - b) >= LABEL[1] - 1 for a, b in others)
    assert [mark.behind for mark in made.marks].count(True) == 2
    assert framing((float(around), above), size, LABEL, (1, 1, 1, 1), GAP).distance > made.distance


def test_the_wheels_of_the_far_side_are_pointed_at_from_behind() -> None:
    def behind(view: tuple[float, float]) -> set[int]:
        marks = framing(view, (830, 280), LABEL, gap=GAP).marks
        return {number for number, mark in enumerate(marks) if mark.behind}

    by_view = {name: behind(view) for name, view in VIEWS.items()}
    right_side_seen, left_side_seen = {0, 2}, {1, 3}
    assert by_view["front-right"] == by_view["rear-right"] == right_side_seen
    assert by_view["front-left"] == by_view["rear-left"] == left_side_seen
    assert behind((90, 17)) == {2, 3}


def test_a_line_ends_at_its_wheel() -> None:
    wide, upright = (framing(VIEWS["front-right"], size, LABEL, gap=GAP).marks for size in ((830, 280), (940, 750)))
    for mark in wide:
        assert mark.start[1] == pytest.approx(mark.end[1], abs=1), "level, beside the car"
    for mark in upright:
        assert mark.start[0] == pytest.approx(mark.end[0], abs=1), "upright, above and below it"
    left_to_right = sorted(range(4), key=lambda number: wide[number].end[0])
    assert left_to_right == [3, 2, 1, 0], "as one sees it from the front right"


def test_paints() -> None:
    assert paint_of("Rhine Blue") == paint_of("BLUE") != ""
    assert paint_of("Capparis White") != paint_of("Rhine Blue")
    assert paint_of("Sunrise") == paint_of("") == ""


SCENE = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QUrl, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine, QQmlComponent
said = []
qInstallMessageHandler(lambda kind, where, text: said.append(text))
import numpy as np
app = QGuiApplication([])
import hmi.design.tokens, hmi.panels.vehicle.car, hmi.panels.vehicle.drawing
from hmi.panels.vehicle import solid_scene
from hmi.panels.vehicle.solid import build, studio
from hmi.panels.vehicle.solid.store import Piece
engine = QQmlEngine()
one = np.ones((3, 6), np.float32), np.arange(3, dtype=np.uint32).reshape(1, 3)
groups = solid_scene.groups([Piece(group, "paint", *one) for group in ("", *build.HINGES)], engine)
every = [*groups, *(inner for group in groups for inner in group["inner"])]
assert [len(group["pieces"]) for group in every] == [1] * (1 + len(build.HINGES))
assert sorted(solid_scene.falls(studio.falls(), engine)) == ["brake", "high", "low", "shadow"]
print(*said)
"""


def test_what_is_drawn_is_made_without_a_word() -> None:
    if importlib.util.find_spec("PySide6.QtQuick3D") is None:
        pytest.skip("Qt Quick 3D is not installed")
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", VARIABLE: "0"}
    done = subprocess.run(
        [sys.executable, "-W", "error::RuntimeWarning", "-c", SCENE],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == ""
