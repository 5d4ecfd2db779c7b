"""The climate: what the dock says of it, and the sheet that grows out of the dock."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible, QColor

from tests.ui.driver import Driver
from tests.ui.vehicle import ON_THE_ROAD

ROW = "Vehicle.Cabin.HVAC.Station.Row1"
DRIVER, PASSENGER = f"{ROW}.Driver.Temperature", f"{ROW}.Passenger.Temperature"
FAN, OTHER_FAN = f"{ROW}.Driver.FanSpeed", f"{ROW}.Passenger.FanSpeed"
SEAT = "Vehicle.Cabin.Seat.Row1.DriverSide.HeatingCooling"
FRONT = "Vehicle.Cabin.HVAC.IsFrontDefrosterActive"
CABIN = "Vehicle.Cabin.HVAC.AmbientAirTemperature"
WARM = ON_THE_ROAD | {FAN: 43, OTHER_FAN: 43, SEAT: 67, FRONT: False, CABIN: 14.2}
ALERT = QAccessible.Role.AlertMessage


@pytest.fixture
def sheet(cockpit: Driver) -> Driver:
    """The sheet, open."""
    cockpit.say(WARM)
    cockpit.tap("Driver's climate, 21.5°, seat heating 67 %")
    return cockpit


def wishes(cockpit: Driver) -> list[tuple[str, object]]:
    """What was asked of the vehicle: path and value."""
    prefix = "vehicle/demo/set/"
    return [(sent.topic.removeprefix(prefix).replace("/", "."), sent.message["value"]) for sent in cockpit.sent]


def refuse(cockpit: Driver, why: str) -> None:
    cockpit.reply({"id": cockpit.sent[-1].message["id"], "ok": False, "error": why})
    cockpit.drain()


def test_a_tap_on_the_dock_opens_and_closes_it(sheet: Driver) -> None:
    assert sheet.navigator.property("overlay") == "climate"
    assert sheet.sees("14\u2009°C in here, warming to 21.5\u2009°C")
    sheet.tap("Passenger's climate, 20.0°, fan 43 %")
    assert sheet.navigator.property("overlay") == ""
    assert not sheet.sees("14\u2009°C in here, warming to 21.5\u2009°C")


def test_what_is_not_known_is_no_number(cockpit: Driver) -> None:
    cockpit.tap("Driver's climate, –")
    assert cockpit.sees("The car has not said how warm it is")
    assert not [word for word in cockpit.words() if "nan" in word.lower()]
    cockpit.tap("Driver warmer")
    assert cockpit.sent == []


def test_a_seat_and_a_fan_that_have_said_nothing_are_not_off_and_cannot_be_asked(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD)
    cockpit.navigator.show("climate")
    cockpit.process()
    named = cockpit.names(QAccessible.Role.Button, QAccessible.Role.Slider)
    assert {"Driver, seat heating –", "Passenger, seat heating –", "Fan –"} <= set(named)
    cockpit.tap("Driver, seat heating –")
    (fan,) = (item for name, item in cockpit.items(QAccessible.Role.Slider) if name == "Fan –")
    cockpit.tap_at(fan.mapToScene(QPointF(fan.width() * 0.9, fan.height() / 2)))
    assert cockpit.sent == []
    cockpit.say({SEAT: 0, FAN: 0})
    assert {"Driver, seat heating off", "Fan off"} <= set(cockpit.names())


def test_a_seat_last_heard_long_ago_is_dimmed(sheet: Driver) -> None:
    def opacity() -> float:
        (seat,) = (item for name, item in sheet.items(QAccessible.Role.Button) if name == "Driver, seat heating 2")
        return float(seat.property("inkOpacity"))

    assert opacity() == 1
    sheet.status("offline")
    sheet.drain()
    assert opacity() < 0.6


def test_a_temperature_steps_and_waits_for_the_car(sheet: Driver) -> None:
    sheet.tap("Driver warmer")
    assert wishes(sheet) == [(DRIVER, 22.0)]
    assert {shown.opacity for shown in sheet.texts() if shown.text == "22.0°"} == {0.45}
    sheet.say({DRIVER: 22.0})
    assert {shown.opacity for shown in sheet.texts() if shown.text == "22.0°"} == {1.0}


@pytest.mark.parametrize(("at", "name"), [(16.0, "Driver cooler"), (28.0, "Driver warmer")])
def test_at_its_bound_it_goes_no_further(sheet: Driver, at: float, name: str) -> None:
    sheet.say({DRIVER: at})
    sheet.tap(name)
    assert sheet.sent == []


def test_a_wish_that_comes_to_nothing_is_amber_and_said(sheet: Driver) -> None:
    sheet.tap("Driver warmer")
    refuse(sheet, "The cabin is asleep")
    assert "The cabin is asleep" in sheet.names(ALERT)
    amber = QColor(sheet.tokens.property("colors")["color.amber"])
    assert [shown.item.property("color") for shown in sheet.texts() if shown.text == "21.5°"] == [amber, amber]
    sheet.tap("Driver warmer")
    assert "The cabin is asleep" not in sheet.names(ALERT)


def test_a_finger_on_the_dial_asks_once_it_leaves(sheet: Driver) -> None:
    (dial,) = (item for name, item in sheet.items(QAccessible.Role.Graphic) if name == "Driver 21.5°")
    top = dial.mapToScene(QPointF(dial.width() / 2, 6))
    right = dial.mapToScene(QPointF(dial.width() - 6, dial.height() / 2))
    sheet.drag(top, right)
    assert wishes(sheet) == [(DRIVER, 26.0)], "three quarters of the way from 16 to 28, less an eighth at each end"


def test_both_sides_together_until_the_passenger_wishes_otherwise(sheet: Driver) -> None:
    sheet.tap("Same for both")
    assert wishes(sheet) == [(PASSENGER, 21.5)]
    sheet.say({PASSENGER: 21.5})
    sheet.tap("Driver warmer")
    assert wishes(sheet)[1:] == [(DRIVER, 22.0), (PASSENGER, 22.0)]
    sheet.say({DRIVER: 22.0, PASSENGER: 22.0})
    sheet.tap("Passenger cooler")
    sheet.say({PASSENGER: 21.5})
    sheet.tap("Driver warmer")
    assert wishes(sheet)[3:] == [(PASSENGER, 21.5), (DRIVER, 22.5)]


def test_the_seat_goes_from_strong_to_off_and_begins_again(sheet: Driver) -> None:
    for asked, named in ((33, 2), (0, 1), (100, "off"), (67, 3)):
        sheet.tap(f"Driver, seat heating {named}")
        assert wishes(sheet)[-1] == (SEAT, asked)
        sheet.say({SEAT: asked})


@pytest.mark.parametrize(("place", "percent"), [(0.02, 0), (0.99, 100)])
def test_a_finger_over_the_fan_sets_both_sides(sheet: Driver, place: float, percent: int) -> None:
    (fan,) = (item for name, item in sheet.items(QAccessible.Role.Slider) if name == "Fan 3")
    middle = fan.mapToScene(QPointF(fan.width() / 2, fan.height() / 2))
    sheet.drag(middle, fan.mapToScene(QPointF(fan.width() * place, fan.height() / 2)))
    assert wishes(sheet) == [(FAN, percent), (OTHER_FAN, percent)]


def test_a_switch_asks_and_waits(sheet: Driver) -> None:
    sheet.tap("Windscreen")
    assert wishes(sheet) == [(FRONT, True)]
    refuse(sheet, "The window is warm enough")
    assert "The window is warm enough" in sheet.names(ALERT)


def test_a_tap_beside_it_closes_it(sheet: Driver) -> None:
    sheet.tap_at(QPointF(1900, 6))
    assert sheet.navigator.property("overlay") == ""


def test_a_finger_down_closes_it(sheet: Driver) -> None:
    sheet.drag(QPointF(1100, 300), QPointF(1100, 500))
    assert sheet.navigator.property("overlay") == ""
