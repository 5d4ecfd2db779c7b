"""The drive strip: what the driver needs, and how sure it is."""

from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QAccessible, QColor

from hmi.bus.connection import LinkState
from hmi.shell.drive_model import DriveModel
from hmi.shell.focus_tree import is_within
from hmi.shell.lane import DISTANCE_M, WARNING
from tests.signals.bench import GEAR, RANGE, SOC, SPEED, T0
from tests.ui.conftest import Open
from tests.ui.driver import Driver
from tests.ui.vehicle import BATTERY, FLOW, ON_THE_ROAD, OUTSIDE

LAMP = QAccessible.Role.Indicator
ALERT = QAccessible.Role.AlertMessage
TEXT = QAccessible.Role.StaticText
DRAWING = QAccessible.Role.Graphic
RESERVE = f"{BATTERY}.StateOfCharge.ColdReserve"


def hour_and_minute(at: float) -> str:
    return f"{datetime.fromtimestamp(at, UTC).astimezone():%H:%M}"


def opacity(cockpit: Driver, text: str) -> float:
    return cockpit.shown(text).opacity


def test_everything_a_driver_needs_is_there(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD)
    names = cockpit.names(TEXT)
    for name in (
        "Speed 87 km/h",
        "Gear D",
        "Power 18 kW",
        "Consumption 18.4 kWh/100\u202fkm",
        "Range 248 km",
        "Charge 68 %",
        "Outside −3 °C",
        "Speed limit 100",
    ):
        assert name in names, f"{name} is not among {names}"
    assert cockpit.sees(hour_and_minute(T0))


def test_what_is_not_known_is_a_dash_and_never_a_nought(cockpit: Driver) -> None:
    names = cockpit.names(TEXT)
    for name in ("Speed – km/h", "Gear –", "Power – kW", "Range – km", "Charge – %", "Outside – °C"):
        assert name in names, f"{name} is not among {names}"
    assert not [word for word in cockpit.words() if word.startswith("0")]
    assert not [name for name in names if name.startswith("Speed limit")]


def test_the_time_is_the_vehicles(cockpit: Driver) -> None:
    cockpit.clock(T0 + 3_600)
    cockpit.drain()
    assert cockpit.sees(hour_and_minute(T0 + 3_600))
    cockpit.pass_time(60.0)
    assert cockpit.sees(hour_and_minute(T0 + 3_660))


@pytest.mark.parametrize(("selected", "letter"), [(126, "P"), (127, "D"), (0, "N"), (-1, "R"), (1, "D")])
def test_gears(cockpit: Driver, selected: int, letter: str) -> None:
    cockpit.state(GEAR, selected)
    cockpit.drain()
    assert f"Gear {letter}" in cockpit.names(TEXT)


def test_a_stale_value_dims_and_a_fresh_one_does_not(cockpit: Driver) -> None:
    cockpit.say({SPEED: 87.4, RANGE: 248_300})
    assert opacity(cockpit, "87") == 1
    cockpit.pass_time(2.5)  # speed holds for 2 s, range for 10 s
    assert opacity(cockpit, "87") == pytest.approx(0.45)
    assert opacity(cockpit, "248") == 1
    cockpit.say({SPEED: 87.4})
    assert opacity(cockpit, "87") == 1


@pytest.mark.parametrize(
    ("path", "value", "text"),
    [(GEAR, 127, "D"), (SOC, 68.0, "68"), (OUTSIDE, -3.0, "−3"), (f"{FLOW}.Drive", 4_300.0, "4.3")],
)
def test_everything_dims_when_it_is_old(cockpit: Driver, path: str, value: float, text: str) -> None:
    cockpit.state(path, value, at=T0 - 3_600)
    cockpit.drain()
    opacities = [shown.opacity for shown in cockpit.texts() if shown.text == text]
    assert opacities == [pytest.approx(0.45)] * len(opacities) != []


def test_a_vehicle_that_is_gone_is_said_and_no_longer_when_it_is_back(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD)
    assert cockpit.names(ALERT) == []
    cockpit.status("offline")
    cockpit.drain()
    assert cockpit.names(ALERT) == ["The vehicle is silent for 0\u2009s"]
    assert opacity(cockpit, "87") < 1
    cockpit.pass_time(5.0)
    assert cockpit.names(ALERT) == ["The vehicle is silent for 5\u2009s"]
    cockpit.status("online")
    cockpit.say(ON_THE_ROAD)
    assert cockpit.names(ALERT) == []
    assert opacity(cockpit, "87") == 1


def test_a_vehicle_that_falls_silent_is_said_without_a_word_of_its_own(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD)
    cockpit.pass_time(3.1)
    assert cockpit.names(ALERT) == ["The vehicle is silent for 0\u2009s"]


def test_a_lost_broker_is_said_and_no_longer_when_it_is_back(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD)
    cockpit.connection.become(LinkState.LOST, "lost")
    cockpit.drain()
    assert cockpit.names(ALERT) == ["No connection to the bus for 0\u2009s"]
    cockpit.pass_time(130.0)
    assert cockpit.names(ALERT) == ["No connection to the bus for 2\u2009min"]
    cockpit.go_live()
    cockpit.say(ON_THE_ROAD)
    assert cockpit.names(ALERT) == []
    assert opacity(cockpit, "87") == 1


def test_a_refusing_broker_is_said(cockpit: Driver) -> None:
    cockpit.connection.become(LinkState.REFUSED, "wrong password")
    cockpit.drain()
    assert cockpit.names(ALERT) == ["The bus refuses this cockpit for 0\u2009s"]


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("Vehicle.Body.Lights.DirectionIndicator.Left.IsSignaling", "Indicator left"),
        ("Vehicle.Body.Lights.Beam.High.IsOn", "High beam"),
        ("Vehicle.Chassis.ParkingBrake.IsEngaged", "Parking brake"),
        ("Vehicle.Chassis.Axle.Row2.Wheel.Right.Tire.IsPressureLow", "Tyre pressure"),
        ("Vehicle.Powertrain.IsPowerLimited", "Reduced power"),
    ],
)
def test_a_telltale_is_lit_while_its_signal_is_on(cockpit: Driver, path: str, name: str) -> None:
    assert cockpit.names(LAMP) == []
    cockpit.state(path, True)
    cockpit.drain()
    assert cockpit.names(LAMP) == [name]
    cockpit.state(path, False)
    cockpit.drain()
    assert cockpit.names(LAMP) == []


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("Vehicle.Chassis.ParkingBrake.IsEngaged", "Parking brake"),
        ("Vehicle.Chassis.Axle.Row2.Wheel.Right.Tire.IsPressureLow", "Tyre pressure"),
        ("Vehicle.Powertrain.IsPowerLimited", "Reduced power"),
    ],
)
def test_a_warning_lamp_that_falls_silent_stays_dimmed_until_it_is_over(cockpit: Driver, path: str, name: str) -> None:
    cockpit.state(path, True, at=T0 - 3_600)
    cockpit.drain()
    assert lamps(cockpit) == [(f"{name}, not current", 0.45)]
    cockpit.state(path, True)
    cockpit.drain()
    assert lamps(cockpit) == [(name, 1)]
    cockpit.status("offline")
    cockpit.drain()
    assert lamps(cockpit) == [(f"{name}, not current", 0.45)]
    cockpit.status("online")
    cockpit.say({path: False})
    assert lamps(cockpit) == []


@pytest.mark.parametrize("path", ["DirectionIndicator.Left.IsSignaling", "Beam.High.IsOn", "Beam.Low.IsOn"])
def test_a_lamp_that_only_says_on_goes_when_it_falls_silent(cockpit: Driver, path: str) -> None:
    cockpit.state(f"Vehicle.Body.Lights.{path}", True, at=T0 - 3_600)
    cockpit.drain()
    assert lamps(cockpit) == []


def lamps(cockpit: Driver) -> list[tuple[str, float]]:
    return [(name, round(item.opacity(), 3)) for name, item in cockpit.items(LAMP)]


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({"Vehicle.Diagnostics.DTCCount": 2}, "A fault is stored. Have it looked at soon"),
        ({SOC: 8.0}, "Battery is low. Charge soon"),
        (
            {"Vehicle.Chassis.Axle.Row1.Wheel.Left.Tire.IsPressureLow": True},
            "A tyre is low. Check it at the next stop",
        ),
        (
            {"Vehicle.Cabin.Seat.Row1.DriverSide.IsBelted": False, "Vehicle.IsMoving": True},
            "Fasten your seat belt",
        ),
        (
            {"Vehicle.Cabin.Door.Row2.PassengerSide.IsOpen": True, "Vehicle.IsMoving": True},
            "A door is open",
        ),
    ],
)
def test_what_wants_attention_is_said_in_a_sentence(cockpit: Driver, said: dict[str, object], sentence: str) -> None:
    cockpit.say(said)
    assert cockpit.names(ALERT) == [sentence]


def test_a_door_may_be_open_while_standing(cockpit: Driver) -> None:
    cockpit.say({"Vehicle.Cabin.Door.Row2.PassengerSide.IsOpen": True, "Vehicle.IsMoving": False})
    assert cockpit.names(ALERT) == []


def test_one_silent_sensor_does_not_hide_the_warning_of_another(cockpit: Driver) -> None:
    cockpit.state("Vehicle.Chassis.Axle.Row1.Wheel.Right.Tire.IsPressureLow", False, at=T0 - 3_600)
    cockpit.state("Vehicle.Chassis.Axle.Row1.Wheel.Left.Tire.IsPressureLow", True)
    cockpit.drain()
    assert cockpit.names(ALERT) == ["A tyre is low. Check it at the next stop"]
    cockpit.state("Vehicle.Chassis.Axle.Row1.Wheel.Left.Tire.IsPressureLow", True, at=T0 - 3_600)
    cockpit.drain()
    assert cockpit.names(ALERT) == ["A tyre is low. Check it at the next stop, not current"]
    assert opacity(cockpit, "A tyre is low. Check it at the next stop") == pytest.approx(0.45)
    cockpit.say({"Vehicle.Chassis.Axle.Row1.Wheel.Left.Tire.IsPressureLow": False})
    assert cockpit.names(ALERT) == []


def test_at_most_two_sentences_the_most_urgent_first(cockpit: Driver) -> None:
    cockpit.say(
        {
            SOC: 8.0,
            "Vehicle.Powertrain.IsPowerLimited": True,
            "Vehicle.Diagnostics.DTCCount": 1,
            "Vehicle.Cabin.Door.Row1.DriverSide.IsOpen": True,
            "Vehicle.IsMoving": True,
        }
    )
    assert cockpit.names(ALERT) == ["A door is open", "A fault is stored. Have it looked at soon"]


def test_what_is_so_now_is_said_before_what_was_so(cockpit: Driver) -> None:
    cockpit.state("Vehicle.Diagnostics.DTCCount", 1, at=T0 - 3_600)
    cockpit.state("Vehicle.Cabin.Door.Row1.DriverSide.IsOpen", True, at=T0 - 3_600)
    cockpit.say({"Vehicle.IsMoving": True, SOC: 8.0})
    assert cockpit.names(ALERT) == ["A door is open, not current", "Battery is low. Charge soon"]


def test_a_remark_that_warns_of_nothing_goes_when_it_falls_silent(cockpit: Driver) -> None:
    cockpit.state(RESERVE, 8.0, at=T0 - 3_600)
    cockpit.drain()
    assert cockpit.names(ALERT) == []


def test_the_speed_limit_goes_when_it_is_no_longer_current(cockpit: Driver) -> None:
    cockpit.say({"Vehicle.ADAS.IntelligentSpeedAssist.SpeedLimit": 30.0})
    assert "Speed limit 30" in cockpit.names(TEXT)
    cockpit.status("offline")
    cockpit.drain()
    assert not [name for name in cockpit.names(TEXT) if name.startswith("Speed limit")]


@pytest.mark.parametrize(
    ("power_w", "drawn", "recovered"), [(0.0, 0, 0), (37_500.0, 0.5, 0), (150_000.0, 1, 0), (-15_000.0, 0, 0.5)]
)
def test_the_power_bar(cockpit: Driver, power_w: float, drawn: float, recovered: float) -> None:
    cockpit.say({f"{FLOW}.Drive": power_w})
    model = cockpit.model(DriveModel)
    assert model.property("drawn") == pytest.approx(drawn)
    assert model.property("recovered") == pytest.approx(recovered)


def bars(cockpit: Driver) -> list[str]:
    """What power bar and battery bar of the strip are called."""
    strip = cockpit.part("strip")
    drawn = [name for name, item in cockpit.items(DRAWING) if is_within(item, strip)]
    return [name for name in drawn if name.startswith(("Power bar", "Battery"))]


def test_the_bars_say_in_words_what_they_show(cockpit: Driver) -> None:
    limits = {f"{BATTERY}.MaxDischargePower": 120_000.0, f"{BATTERY}.MaxChargePower": 30_000.0}
    cockpit.say(ON_THE_ROAD | limits)
    assert bars(cockpit) == [
        "Power bar, drawing 18\u2009kW, at most 120\u2009kW out and 30\u2009kW back",
        "Battery 68\u2009%, 2\u2009% waits for warmth",
    ]
    cockpit.say({f"{FLOW}.Drive": -9_000.0})
    assert bars(cockpit)[0].startswith("Power bar, taking back 9.0\u2009kW")
    cockpit.status("offline")
    cockpit.drain()
    assert all(name.endswith(", not current") for name in bars(cockpit))


def test_the_power_bars_limits_dim_by_themselves(cockpit: Driver) -> None:
    cockpit.state(f"{BATTERY}.MaxDischargePower", 120_000.0, at=T0 - 3_600)
    cockpit.say({f"{FLOW}.Drive": 9_000.0})
    assert cockpit.model(DriveModel).property("limitsStale") is True
    (bar,) = (item for name, item in cockpit.items(DRAWING) if name.startswith("Power bar"))
    assert bar.opacity() == 1
    assert sum(child.opacity() == pytest.approx(0.45) for child in bar.childItems()) == 1


def test_a_low_charge_is_amber(cockpit: Driver) -> None:
    for charge, low in ((10.0, False), (9.9, True)):
        cockpit.say({SOC: charge})
        assert cockpit.model(DriveModel).property("chargeLow") is low


@pytest.mark.parametrize(("word", "night"), [("DAY", False), ("NIGHT", True)])
def test_day_and_night_follow_the_vehicle(open_cockpit: Open, word: str, night: bool) -> None:
    cockpit = open_cockpit(theme="auto")
    cockpit.go_live()
    cockpit.say({"Vehicle.Cabin.Infotainment.HMI.DayNightMode": word})
    assert cockpit.tokens.property("night") is night
    ground = QColor("#0B0F13" if night else "#E9E6DF")
    assert cockpit.window.color() == ground


def test_without_the_vehicles_word_day_and_night_follow_the_hour(open_cockpit: Open) -> None:
    cockpit = open_cockpit(theme="auto")
    cockpit.go_live()
    midnight = datetime(2025, 11, 21).astimezone().timestamp()
    for hour, night in ((3, True), (12, False), (22, True)):
        cockpit.clock(midnight + hour * 3_600)
        cockpit.drain()
        assert cockpit.tokens.property("night") is night, f"at {hour}"


# --- the lane


def lane(cockpit: Driver) -> list[str]:
    """What the picture of the lane says, if there is one."""
    strip = cockpit.part("strip")
    drawn = [name for name, item in cockpit.items(DRAWING) if is_within(item, strip)]
    return [name for name in drawn if not name.startswith(("Power bar", "Battery"))]


def test_the_lane_is_there_while_driving(cockpit: Driver) -> None:
    assert lane(cockpit) == []
    cockpit.say(ON_THE_ROAD)
    assert lane(cockpit) == ["Nothing ahead"]
    cockpit.say({GEAR: 126})
    assert lane(cockpit) == []


def test_somebody_ahead_is_drawn_and_said_until_it_is_no_longer_known(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD | {DISTANCE_M: 34.2})
    assert lane(cockpit) == ["Somebody ahead, 34\u2009m"]
    cockpit.say({WARNING: True})
    assert lane(cockpit) == ["Too near, 34\u2009m"]
    cockpit.clock(T0 + 3.0)
    cockpit.state(GEAR, 127, at=T0 + 3.0)
    cockpit.drain()
    assert lane(cockpit) == ["Nothing ahead"]


def test_sentences_come_before_the_lane(open_cockpit: Open) -> None:
    cockpit = open_cockpit(1280, 720)
    cockpit.go_live()
    cockpit.settings.put("text_scale", 1.5)
    cockpit.say(ON_THE_ROAD | {"Vehicle.Diagnostics.DTCCount": 1})
    assert cockpit.sees("A fault is stored. Have it looked at soon")
    assert lane(cockpit) == []


def test_a_tick_says_what_arrival_will_leave(cockpit: Driver) -> None:
    guided = {"Vehicle.Navigation.IsGuidanceActive": True, "Vehicle.Navigation.Route.ArrivalStateOfCharge": 38.2}
    cockpit.say(ON_THE_ROAD | guided)
    drive = cockpit.model(DriveModel)
    assert drive.property("arrival") == pytest.approx(0.382)
    assert any("38\u2009% at arrival" in name for name in cockpit.names(DRAWING))
    cockpit.say({"Vehicle.Navigation.IsGuidanceActive": False})
    assert drive.property("arrival") == -1
    assert not any("at arrival" in name for name in cockpit.names(DRAWING))


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_window_that_is_turned_makes_no_loop(open_cockpit: Open, scale: float) -> None:
    cockpit = open_cockpit()
    said: list[str] = []
    cockpit.cockpit.engine.warnings.connect(lambda errors: said.extend(error.toString() for error in errors))
    cockpit.settings.put("text_scale", scale)
    for size in ((1080, 1920), (2560, 1440), (1080, 1920), (1920, 720)):
        cockpit.window.resize(*size)
        cockpit.process()
    assert said == []
