"""Nothing overlaps, nothing is cut off, everything can be read and touched: both sizes, every view, both modes."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from tests.signals.bench import SOC, T0
from tests.support.glass import CONTROLS, TOUCHING_PX, overlaps
from tests.ui.conftest import Open
from tests.ui.driver import Driver
from tests.ui.vehicle import AT_THE_CHARGER, ON_THE_ROAD, PLUGGED, Said

SIZES = [(1920, 720), (1280, 800), (1280, 720), (1024, 600), (2560, 1440)]
SIZE_NAMES = [f"{width}x{height}" for width, height in SIZES]
EMPTY: Said = {}
WARNED: Said = ON_THE_ROAD | {
    "Vehicle.Diagnostics.DTCCount": 1,
    "Vehicle.Chassis.Axle.Row1.Wheel.Left.Tire.IsPressureLow": True,
    "Vehicle.Body.Lights.DirectionIndicator.Left.IsSignaling": True,
    "Vehicle.Body.Lights.Beam.Low.IsOn": True,
    "Vehicle.Chassis.ParkingBrake.IsEngaged": True,
}
EXTREME: Said = ON_THE_ROAD | {
    "Vehicle.Speed": 188.0,
    "Vehicle.Powertrain.Range": 1_188_000,
    "Vehicle.Powertrain.PowerFlow.Drive": -188_000.0,
    SOC: 100.0,
    "Vehicle.Exterior.AirTemperature": -38.0,
}
SCENES = {
    "nothing known": (EMPTY, "Driving"),
    "driving": (ON_THE_ROAD, "Driving"),
    "range": (ON_THE_ROAD, "Range"),
    "unplugged": (ON_THE_ROAD, "Charging"),
    "waiting": (ON_THE_ROAD | {PLUGGED: True}, "Charging"),
    "charging": (AT_THE_CHARGER, "Charging"),
    "warnings": (WARNED, "Driving"),
    "long figures": (EXTREME, "Driving"),
}


def problems(cockpit: Driver) -> list[str]:
    texts = cockpit.texts()
    window = QRectF(0, 0, cockpit.window.width(), cockpit.window.height())
    return [
        *(f"{shown.text!r} is cut off" for shown in texts if shown.truncated),
        *(f"{shown.text!r} leaves the window: {shown.box}" for shown in texts if not window.contains(shown.box)),
        *overlaps(texts),
    ]


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize(("width", "height"), SIZES, ids=SIZE_NAMES)
def test_every_word_is_whole_and_has_its_place(open_cockpit: Open, width: int, height: int, scene: str) -> None:
    cockpit = open_cockpit(width, height)
    cockpit.go_live()
    said, view = SCENES[scene]
    cockpit.say(said)
    cockpit.tap(view)
    assert problems(cockpit) == []


@pytest.mark.parametrize(("width", "height"), SIZES, ids=SIZE_NAMES)
@pytest.mark.parametrize("gone", ["stale", "offline"])
def test_also_when_nothing_is_current(open_cockpit: Open, width: int, height: int, gone: str) -> None:
    cockpit = open_cockpit(width, height)
    cockpit.go_live()
    cockpit.say(ON_THE_ROAD)
    if gone == "offline":
        cockpit.status("offline")
        cockpit.drain()
    else:
        cockpit.clock(T0 + 7_200)
        cockpit.drain()
    assert problems(cockpit) == []


@pytest.mark.parametrize(("width", "height"), SIZES, ids=SIZE_NAMES)
def test_a_refusing_reply_has_its_place(open_cockpit: Open, width: int, height: int) -> None:
    cockpit = open_cockpit(width, height)
    cockpit.go_live()
    cockpit.say(AT_THE_CHARGER)
    cockpit.tap("Raise the limit")
    cockpit.reply({"id": cockpit.sent[0].message["id"], "ok": False, "error": "The station decides"})
    cockpit.drain()
    assert cockpit.sees("The station decides")
    assert problems(cockpit) == []


@pytest.mark.parametrize(("width", "height"), SIZES, ids=SIZE_NAMES)
def test_the_bus_page_has_room(open_cockpit: Open, width: int, height: int) -> None:
    cockpit = open_cockpit(width, height, panel="bus")
    cockpit.go_live()
    cockpit.say(ON_THE_ROAD)
    inside = [problem for problem in problems(cockpit) if "leaves the window" not in problem]
    assert inside == []


@pytest.mark.parametrize(
    ("width", "height", "share"),
    [(1024, 600, 0.8), (1280, 600, 600 / 720), (1280, 720, 1), (1920, 1080, 1), (2560, 1440, 4 / 3), (3840, 2160, 2)],
)
def test_a_small_window_shows_all_smaller_and_a_large_one_larger(
    open_cockpit: Open, width: int, height: int, share: float
) -> None:
    cockpit = open_cockpit(width, height)
    cockpit.go_live()
    cockpit.say(ON_THE_ROAD)
    scene = cockpit.panel.mapRectToScene(QRectF(0, 0, 100, 100))
    assert scene.width() == pytest.approx(100 * share)
    right = cockpit.panel.mapToScene(QPointF(cockpit.panel.width(), 0)).x()
    assert right == pytest.approx(width - 28 * share), "the window is filled"
    assert cockpit.tokens.property("scaled") is (share != 1)


@pytest.mark.parametrize(("rated", "there"), [(25.0, False), (150.0, True)])
def test_a_tick_gives_way_to_the_reference(open_cockpit: Open, rated: float, there: bool) -> None:
    cockpit = open_cockpit(1920, 720)
    cockpit.go_live()
    cockpit.say(ON_THE_ROAD | {"Vehicle.Powertrain.Consumption.Rated": rated})
    assert (len([word for word in cockpit.words(cockpit.panel) if word == "0"]) == 1) is there
    assert problems(cockpit) == []


# --- what a finger and a screen reader need


@pytest.mark.parametrize("panel", ["energy", "bus"])
@pytest.mark.parametrize(("width", "height"), SIZES, ids=SIZE_NAMES)
def test_every_control_has_a_name_and_the_size_of_a_finger(
    open_cockpit: Open, width: int, height: int, panel: str
) -> None:
    cockpit = open_cockpit(width, height, panel=panel)
    cockpit.go_live()
    cockpit.say(AT_THE_CHARGER)
    controls = cockpit.items(*CONTROLS)
    assert len(controls) >= 6
    for name, item in controls:
        assert name, f"{item} has no name"
        assert min(item.width(), item.height()) >= 76, f"{name}: {item.width()} x {item.height()} px"
    assert len({name for name, _ in controls}) == len(controls), "two controls of one name cannot be told apart"


def test_controls_do_not_overlap(open_cockpit: Open) -> None:
    for width, height in SIZES:
        cockpit = open_cockpit(width, height)
        cockpit.go_live()
        cockpit.say(AT_THE_CHARGER)
        boxes = [(name, box_of(item)) for name, item in cockpit.items(*CONTROLS)]
        for (one, box), (other, other_box) in combinations(boxes, 2):
            common = box.intersected(other_box)
            assert min(common.width(), common.height()) <= TOUCHING_PX, f"{one} over {other} at {width} x {height}"


def box_of(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(QPointF(0, 0), item.size()))


def test_everything_that_is_read_out_has_a_name(cockpit: Driver) -> None:
    cockpit.say(WARNED)
    roles = {
        QAccessible.Role.StaticText,
        QAccessible.Role.Graphic,
        QAccessible.Role.AlertMessage,
        QAccessible.Role.Indicator,
        *CONTROLS,
    }
    nameless = [control for control in cockpit.controls() if control.role in roles and not control.name.strip()]
    assert nameless == []
