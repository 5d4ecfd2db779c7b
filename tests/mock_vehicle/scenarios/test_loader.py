"""Scenario files: those that ship are right, and wrong ones are named with their field."""

from pathlib import Path

import pytest

from hmi.bus.catalogue import default_catalogue
from mock_vehicle.body.identity import load_identity
from mock_vehicle.scenarios.loader import DEFAULT, ScenarioError, load, names, parse
from mock_vehicle.simulation.faults import FAULTS
from mock_vehicle.simulation.simulation import Simulation
from mock_vehicle.vehicle.parameters import vehicle_names

GOOD = """
description: A test.
vehicle: bmw_i3_60ah
start: 2026-01-14T07:10:00+01:00
place: {latitude: 47.1, longitude: 9.5}
initial: {soc_percent: 50}
weather:
  - {temperature_c: 5}
"""


def test_what_was_asked_for_is_there() -> None:
    wanted = {"parked-charging", "fast-charging", "city-commute", "winter-motorway", "fault-on-the-way", "coming-home"}
    assert wanted <= set(names())
    assert DEFAULT in names()


@pytest.mark.parametrize("name", names())
def test_what_ships_is_complete(name: str) -> None:
    scenario = load(name)
    assert scenario.name == name
    assert scenario.vehicle in vehicle_names()
    assert load_identity(scenario.vehicle).brand
    changes = [scenario.initial.settings, *(event.settings for event in scenario.events)]
    for path, value in (item for settings in changes for item in settings.items()):
        default_catalogue()[path].check(value)
    for event in scenario.events:
        assert event.fault is None or event.fault.name in FAULTS


def test_winter_is_at_fifteen_below() -> None:
    assert load("winter-motorway").weather[0].temperature_c == -15


def test_a_file_of_ones_own(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(GOOD, encoding="utf-8")
    assert load(str(file)).name == "mine"


TIMER = "Vehicle.Powertrain.TractionBattery.Charging.Timer.Time"
WRONG_SETTINGS = [
    (TIMER, "tomorrow", "A time is written like"),
    (TIMER, '"2026-01-15T06:30:00"', "The time needs a zone"),
    ("Vehicle.Powertrain.TractionBattery.Charging.ChargeLimit", 5, "The charge limit is 20"),
    ("Vehicle.Powertrain.TractionBattery.BatteryConditioning.StartTime", "soon", "A time is written like"),
    ("Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature", 39, "The climate control goes"),
    ("Vehicle.Powertrain.Transmission.SelectedGear", 3, "This car has P"),
]
LEG = "\nroute:\n  - {distance_km: 1, limit_km_h: 50}\n"
BAD = [
    ("", "expected fields"),
    ("- a\n- b\n", "expected fields"),
    ("description: [\n", "line 2"),
    (GOOD + "colour: red\n", "colour"),
    (GOOD.replace("soc_percent: 50", "soc_percent: 150"), "initial.soc_percent"),
    (GOOD.replace("2026-01-14T07:10:00+01:00", "2026-01-14T07:10:00"), "start: needs a time zone"),
    (GOOD.replace("{temperature_c: 5}", "{temperature_c: 5, at_min: 3}"), "at_min must begin at 0"),
    (GOOD.replace("soc_percent: 50", "soc_percent: 50, speed_km_h: 30"), "needs a route"),
    (GOOD + LEG.replace("50", "500"), r"route\[0\].limit_km_h"),
    (GOOD + "events:\n  - {at_s: 5}\n", r"events\[0\]: says nothing"),
    (GOOD + "events:\n  - {leave: true}\n", r"events\[0\]: needs exactly one"),
    (GOOD + "events:\n  - {at_km: 1, leave: true}\n", "need a route"),
    (GOOD + LEG + "events:\n  - {at_km: 5, leave: true}\n", "behind the end"),
    (GOOD + "events:\n  - {at_s: 5, fault: {name: gremlins}}\n", r"events\[0\].fault: .*gremlins"),
    (GOOD + "events:\n  - {at_s: 5, settings: {Vehicle.Flux: 1}}\n", r"events\[0\].settings: .*Vehicle.Flux"),
    (GOOD + "events:\n  - {at_s: 5, settings: {Vehicle.Speed: 1}}\n", r"events\[0\].settings: .*Vehicle.Speed"),
    (
        GOOD + "events:\n  - {at_s: 5, settings: {Vehicle.Body.Hood.IsOpen: 3}}\n",
        r"events\[0\].settings: .*boolean",
    ),
    *(
        (GOOD + f"events:\n  - {{at_s: 5, settings: {{{path}: {value}}}}}\n", rf"events\[0\].settings: {path}: {why}")
        for path, value, why in WRONG_SETTINGS
    ),
    *(
        (GOOD.replace("soc_percent: 50", f"soc_percent: 50, settings: {{{path}: {value}}}"), f"settings: {path}: {why}")
        for path, value, why in WRONG_SETTINGS
    ),
    (GOOD.replace("soc_percent: 50", "soc_percent: 50, odometer_km: .inf"), "initial.odometer_km"),
    (GOOD.replace("soc_percent: 50", "soc_percent: .nan"), "initial.soc_percent"),
    (GOOD.replace("longitude: 9.5", "longitude: 9.5, altitude_m: -.inf"), "place.altitude_m"),
    (GOOD.replace("soc_percent: 50", "soc_percent: 50, plugged_in: {type: AC, power_kw: .inf}"), "power_kw"),
    (GOOD.replace("2026-01-14", "0001-01-14"), "start: must lie"),
    (GOOD + LEG.replace("distance_km: 1", "distance_km: .inf"), r"route\[0\].distance_km"),
    (GOOD + LEG.replace("distance_km: 1", "distance_km: 1, climb_m: .nan"), r"route\[0\].climb_m"),
    (GOOD + LEG.replace("distance_km: 1", "distance_km: 1, wait_s: .inf"), r"route\[0\].wait_s"),
    (GOOD + LEG + "depart_s: .inf\n", "depart_s"),
    (GOOD + LEG + "events:\n  - {after_arrival_s: .inf, leave: true}\n", r"events\[0\].after_arrival_s"),
    (GOOD + "events:\n  - {at_s: .inf, leave: true}\n", r"events\[0\].at_s"),
    (GOOD + "events:\n  - {at_s: 5, event: {name: a, payload: {b: &c [*c]}}}\n", r"events\[0\].event: .*nested"),
    (GOOD.replace("bmw_i3_60ah", "delorean"), "vehicle: .*delorean.*bmw_i3_60ah"),
]


@pytest.mark.parametrize(("text", "why"), BAD)
def test_what_is_wrong_is_named(text: str, why: str) -> None:
    with pytest.raises(ScenarioError, match=rf"^mine\.yaml.*{why}") as caught:
        parse(text.encode(), Path("mine.yaml"))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("path", "value", "why"),
    [
        ("Vehicle.Powertrain.Transmission.SelectedGear", "127", "not ready"),
        ("Vehicle.Cabin.Door.Row1.DriverSide.IsOpen", "true", "locked"),
        ("Vehicle.Powertrain.TractionBattery.Charging.StartStopCharging", "START", "No charging cable"),
    ],
)
def test_a_beginning_that_the_car_refuses_is_one_line(path: str, value: str, why: str) -> None:
    text = GOOD.replace("soc_percent: 50", f"soc_percent: 50, settings: {{{path}: {value}}}")
    with pytest.raises(ValueError, match=f"^mine: initial.settings: {path}: .*{why}"):
        Simulation(parse(text.encode(), Path("mine.yaml")))


def test_not_text() -> None:
    with pytest.raises(ScenarioError, match=r"^mine\.yaml"):
        parse(b"\xff\xfe\x00", Path("mine.yaml"))


def test_unknown_name_and_missing_file(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match="there are: city-commute"):
        load("holiday")
    with pytest.raises(ScenarioError, match="cannot be read"):
        load(str(tmp_path / "none.yaml"))
