"""Settings in the real cockpit: every screen follows at once, and a restart keeps them."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from hmi.shell.cockpit import Look
from hmi.shell.drive_model import DriveModel
from hmi.shell.settings import Settings
from hmi.shell.settings_values import Values
from tests.ui.conftest import Open
from tests.ui.driver import Driver
from tests.ui.vehicle import ON_THE_ROAD

PRESSURE = "Vehicle.Chassis.Axle.Row1.Wheel.Left.Tire.Pressure"


@pytest.fixture
def driven(cockpit: Driver) -> Driver:
    """The energy panel, with a vehicle on the road."""
    cockpit.say(ON_THE_ROAD | {PRESSURE: 252.0})
    return cockpit


def put(cockpit: Driver, **values: object) -> None:
    for name, value in values.items():
        cockpit.settings.put(name, value)
    cockpit.process()


def test_miles(driven: Driver) -> None:
    assert "Speed 87 km/h" in driven.names()
    put(driven, distance_unit="mi")
    assert "Speed 54 mph" in driven.names()
    assert driven.sees("154")
    assert "Last 20 mi" in driven.names(), "what can be looked back on is round in miles too"
    put(driven, distance_unit="km")
    assert "Speed 87 km/h" in driven.names()


def test_the_sign_says_what_stands_at_the_roadside_and_its_unit_if_that_is_another(driven: Driver) -> None:
    drive = driven.model(DriveModel)

    def said() -> tuple[object, object]:
        return drive.property("speedLimit"), drive.property("speedLimitUnit")

    assert said() == ("100", "")
    put(driven, distance_unit="mi")
    assert said() == ("100", "km/h")
    driven.say({"Vehicle.ADAS.IntelligentSpeedAssist.SpeedLimit": 96.56})
    assert said() == ("60", "")
    put(driven, distance_unit="km")
    assert said() == ("60", "mph")


def test_degrees(driven: Driver) -> None:
    assert driven.sees("−3")
    put(driven, temperature_unit="F")
    assert driven.sees("26")
    assert driven.sees("°F")
    assert not driven.sees("°C")


def test_consumption(driven: Driver) -> None:
    put(driven, consumption_unit="mi/kWh")
    assert driven.sees("3.4"), "184 Wh/km"
    assert driven.sees("mi/kWh")
    assert any("below rated" in word for word in driven.words()), "more Wh/km is fewer miles per kWh"
    put(driven, consumption_unit="kWh/100mi")
    assert driven.sees("29.6")
    assert any("above rated" in word for word in driven.words())


def test_the_clock_of_twelve_hours(driven: Driver) -> None:
    put(driven, hour12=True)
    assert any(word.endswith((" AM", " PM")) for word in driven.words())
    put(driven, hour12=False)
    assert not any(word.endswith((" AM", " PM")) for word in driven.words())


@pytest.mark.parametrize(("language", "charge", "words"), [("de", "19,3", "Letzte 30"), ("zh_CN", "19.3", "最近 30")])
def test_a_language(driven: Driver, qtbot: QtBot, language: str, charge: str, words: str) -> None:
    put(driven, language=language)
    qtbot.waitUntil(lambda: driven.settings.property("spoken") == language)
    driven.process()
    assert driven.sees(charge)
    assert any(word.startswith(words) for word in driven.words())
    put(driven, language="en")
    qtbot.waitUntil(lambda: driven.settings.property("spoken") == "en")
    driven.process()
    assert any(word.startswith("Last 30") for word in driven.words())


def test_text_size_theme_and_mode_reach_the_tokens(driven: Driver) -> None:
    put(driven, text_scale=1.5, theme="signal", mode="day")
    assert driven.tokens.property("textScale") == 1.5
    assert driven.tokens.property("theme") == "signal"
    assert driven.tokens.property("night") is False


def test_what_may_not_be_changes_nothing(driven: Driver, caplog: pytest.LogCaptureFixture) -> None:
    before = driven.settings.values
    driven.settings.setProperty("language", "fr")
    driven.settings.setProperty("textScale", 9.0)
    driven.settings.setProperty("mode", "dusk")
    assert driven.settings.values == before
    assert "language" in caplog.text


# --- kept


@pytest.fixture
def open_with(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, touch_device: Any) -> Any:
    """Opens a cockpit that keeps its settings in a file; close it yourself."""

    def open_it(file: Path, theme: str = "auto") -> Driver:
        driver = Driver(monkeypatch, touch_device, Look(theme=theme, panel="energy", settings=file))
        qtbot.waitUntil(lambda: driver.current == "energy")
        return driver

    return open_it


def test_a_restart_keeps_them(open_with: Any, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    first = open_with(file)
    put(first, language="de", distance_unit="mi", driver_side="right", text_scale=1.2)
    first.close()
    second = open_with(file)
    qtbot.waitUntil(lambda: second.settings.property("spoken") == "de")
    second.go_live()
    second.say(ON_THE_ROAD)
    assert second.sees("154")
    assert second.tokens.property("textScale") == 1.2
    assert any(word.startswith("Letzte ") for word in second.words())
    second.close()


def test_day_and_night_of_the_command_line_hold_for_one_run(open_with: Any, tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    first = open_with(file, theme="day")
    assert first.tokens.property("night") is False
    put(first, distance_unit="mi")
    first.close()
    assert json.loads(file.read_bytes())["mode"] == "auto"
    second = open_with(file, theme="day")
    put(second, mode="night")
    assert second.tokens.property("night") is True, "the person's later word"
    second.close()
    assert json.loads(file.read_bytes())["mode"] == "night"


def test_a_broken_file_is_said_and_not_fatal(open_with: Any, tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text("{ broken")
    driver = open_with(file)
    assert "broken-" in str(driver.settings.property("problem"))
    put(driver, distance_unit="mi")
    driver.close()
    assert json.loads(file.read_bytes())["distanceUnit"] == "mi"


def test_a_place_that_cannot_be_written_is_said_and_not_fatal(open_with: Any, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    driver = open_with(folder / "settings.json")
    qtbot.waitUntil((folder / "settings.json").is_file)  # the test's own choice of less motion
    shutil.rmtree(folder)
    folder.write_text("in the way")
    put(driver, distance_unit="mi")
    qtbot.waitUntil(lambda: driver.settings.property("problem") != "")
    driver.go_live()
    driver.say(ON_THE_ROAD)
    assert driver.sees("154")
    driver.close()


def test_without_a_file_nothing_is_kept(open_cockpit: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hmi.shell.careful_file.write", lambda *_: pytest.fail("written"))
    put(open_cockpit(), distance_unit="mi")


# --- reset


def test_reset_keeps_the_language_and_can_be_undone(cockpit: Driver) -> None:
    settings: Settings = cockpit.settings
    put(cockpit, distance_unit="mi", text_scale=1.3)
    before = settings.values
    told: list[str] = []
    settings.chosen.connect(told.append)
    settings.reset()
    assert settings.values == Values(language=before.language)
    assert settings.property("canUndo")
    settings.undo()
    assert settings.values == before
    assert not settings.property("canUndo")
    assert set(told) >= {"distance_unit", "text_scale"}


def test_what_is_set_after_a_reset_is_the_end_of_undoing(cockpit: Driver) -> None:
    cockpit.settings.reset()
    put(cockpit, distance_unit="mi")
    assert not cockpit.settings.property("canUndo")
    cockpit.settings.undo()
    assert cockpit.settings.values.distance_unit == "mi"
