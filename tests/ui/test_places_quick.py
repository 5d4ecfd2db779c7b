"""The quick settings: each is a real setting or a real command to the car."""

import json
from typing import Any

import pytest
from PySide6.QtGui import QAccessible

from hmi.bus import topics
from hmi.shell import quick
from hmi.shell.panels import Panel, QuickSetting
from tests.ui.conftest import Open
from tests.ui.driver import Driver

DOORS = [
    f"Vehicle.Cabin.Door.{row}.{side}.IsLocked" for row in ("Row1", "Row2") for side in ("DriverSide", "PassengerSide")
]
FLAP = "Vehicle.Powertrain.TractionBattery.Charging.ChargingPort.AnyPosition.IsFlapOpen"
PARKED_GEAR: dict[str, object] = {"Vehicle.Powertrain.Transmission.SelectedGear": 126}
DEFROST = "Vehicle.Cabin.HVAC.IsFrontDefrosterActive"
BRIGHTNESS = "Vehicle.Cabin.Infotainment.HMI.Brightness"


@pytest.fixture
def sheet(cockpit: Driver) -> Driver:
    cockpit.cockpit.navigator.show("quick")
    cockpit.process()
    return cockpit


def asked(cockpit: Driver) -> dict[str, Any]:
    """Path → value of what was asked of the car."""
    prefix = topics.command("demo", "")
    return {topics.path_of(sent.topic, prefix): sent.message["value"] for sent in cockpit.sent}


def test_what_the_car_has_not_said_cannot_be_switched(sheet: Driver) -> None:
    sheet.tap("Doors")
    sheet.tap("Defrost")
    assert sheet.sent == []


def test_a_switch_of_the_car_is_a_command(sheet: Driver) -> None:
    sheet.say({DEFROST: False})
    sheet.tap("Defrost")
    assert asked(sheet) == {DEFROST: True}
    assert sheet.sees("Off"), "it says what is, not what was asked"
    sheet.say({DEFROST: True})
    sheet.tap("Defrost")
    assert asked(sheet) == {DEFROST: False}


@pytest.mark.parametrize(
    ("tile", "paths", "shut"),
    [("Doors", DOORS, True), ("Charge port", [FLAP], False), ("Boot", ["Vehicle.Body.Trunk.Rear.IsOpen"], False)],
)
def test_while_moving_the_car_is_shut_but_not_opened(sheet: Driver, tile: str, paths: list[str], shut: bool) -> None:
    moving: dict[str, object] = {"Vehicle.Speed": 80.0, "Vehicle.IsMoving": True}
    sheet.say(moving | PARKED_GEAR | dict.fromkeys(paths, shut))
    sheet.tap(tile)
    assert sheet.sent == []
    assert sheet.sees("The car opens once you stop")
    sheet.say(dict.fromkeys(paths, not shut))
    sheet.tap(tile)
    assert asked(sheet) == dict.fromkeys(paths, shut)


def test_all_doors_are_locked_at_once_and_only_those_that_are_not(sheet: Driver) -> None:
    sheet.say({DOORS[0]: True} | dict.fromkeys(DOORS[1:], False))
    sheet.say(PARKED_GEAR | {"Vehicle.Speed": 0.0, "Vehicle.IsMoving": False})
    assert sheet.sees("Unlocked")
    sheet.tap("Doors")
    assert asked(sheet) == dict.fromkeys(DOORS[1:], True)
    sheet.say(dict.fromkeys(DOORS, True))
    assert sheet.sees("Locked")
    sheet.tap("Doors")
    assert asked(sheet) == dict.fromkeys(DOORS, False)


def test_a_refusal_is_said_on_the_tile(sheet: Driver) -> None:
    sheet.say({DEFROST: False})
    sheet.tap("Defrost")
    message = json.loads(sheet.sent[-1].payload)
    sheet.reply({"id": message["id"], "ok": False, "error": "The fan is broken"})
    sheet.drain()
    assert sheet.sees("The fan is broken")


def test_a_level_is_a_command_when_it_is_moved(sheet: Driver) -> None:
    sheet.say({BRIGHTNESS: 50.0})
    assert sheet.sees("50\u2009%")
    sheet.tap("Brightness 50\u2009%")
    assert set(asked(sheet)) <= {BRIGHTNESS}
    (item,) = (item for name, item in sheet.items(QAccessible.Role.Slider) if name.startswith("Brightness"))
    end = item.mapToScene(item.boundingRect().bottomRight()) - item.mapToScene(item.boundingRect().topLeft())
    at = item.mapToScene(item.boundingRect().center())
    at.setY(item.mapToScene(item.boundingRect().bottomRight()).y() - 30)
    sheet.drag(at, at + type(at)(end.x() / 2, 0))
    assert asked(sheet)[BRIGHTNESS] == 100.0


def test_day_and_night_goes_round(sheet: Driver) -> None:
    settings: Any = sheet.cockpit.engine.singletonInstance("hmi.shell", "Settings")
    settings.setProperty("mode", "auto")
    seen = []
    for _ in range(3):
        sheet.tap("Day and night")
        seen.append(settings.property("mode"))
    assert seen == ["day", "night", "auto"]


def test_less_motion_is_the_setting(sheet: Driver) -> None:
    settings: Any = sheet.cockpit.engine.singletonInstance("hmi.shell", "Settings")
    before = settings.property("reducedMotion")
    sheet.tap("Less motion")
    assert settings.property("reducedMotion") is not before


def test_a_touch_beside_it_and_its_cross_close_it(sheet: Driver) -> None:
    sheet.tap("Close")
    assert sheet.cockpit.navigator.property("overlay") == ""


def test_panels_contribute_tiles_in_their_order(
    open_cockpit: Open, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("panel")
    for name in ("First", "Second"):
        (folder / f"{name}.qml").write_text(
            f'import hmi.shell\nQuickTile {{ icon_name: "fan"; title: "{name} of a panel" }}\n'
        )

    class Elsewhere(Panel, frozen=True):
        @property
        def folder(self) -> Any:
            return folder

    tiles = (QuickSetting("b", "Second.qml", 20), QuickSetting("a", "First.qml", 10))
    monkeypatch.setattr(quick, "discover", lambda: (Elsewhere("x", "X", "fan", 1, "X.qml", quick=tiles),))
    cockpit = open_cockpit()
    cockpit.cockpit.navigator.show("quick")
    cockpit.process()
    words = cockpit.words()
    assert words.index("Less motion") < words.index("First of a panel") < words.index("Second of a panel")
