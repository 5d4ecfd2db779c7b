"""The settings panel: pages of every panel, choices that act at once, and what waits until the car stops."""

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from hmi.design.lockout import Lockout
from hmi.panels.settings.about import packages
from hmi.panels.settings.pages import every_page
from hmi.shell.settings_values import Values
from hmi.shell.translation import TITLES
from tests.ui.conftest import Open
from tests.ui.driver import Driver
from tests.ui.vehicle import AT_THE_CHARGER, ON_THE_ROAD

OURS = ("look", "text", "side", "language", "units", "about")


@pytest.fixture
def parked(open_cockpit: Open) -> Driver:
    """The settings of a car that is plugged in."""
    cockpit = open_cockpit(panel="settings")
    cockpit.go_live()
    cockpit.say(AT_THE_CHARGER | {"Vehicle.DataSource.Kind": "SIMULATION", "Vehicle.DataSource.Name": "night"})
    return cockpit


def open_page(cockpit: Driver, page: str) -> None:
    cockpit.navigator.open("settings", page)
    cockpit.drain()


def refusals(cockpit: Driver) -> list[str]:
    """What is said from now on of what is locked."""
    lockout = cockpit.cockpit.engine.singletonInstance("hmi.design", "Lockout")
    assert isinstance(lockout, Lockout)
    said: list[str] = []
    lockout.refused.connect(said.append)
    return said


def test_the_pages_of_every_panel_are_there_in_order() -> None:
    names = [page.name for _, page in every_page()]
    assert set(OURS) <= set(names)
    assert len(set(names)) == len(names), "a name opens a page"
    assert names[-1] == "about"
    for panel, page in every_page():
        assert (panel.folder / page.qml).is_file()


def test_every_page_opens_by_its_name_and_says_what_it_is(parked: Driver) -> None:
    for panel, page in every_page():
        open_page(parked, page.name)
        assert parked.words(parked.panel).count(page.title) == 2, f"{panel.name}: in the list and as its title"


def test_a_page_is_opened_from_the_list(parked: Driver) -> None:
    assert parked.sees("Day and night"), "the first page stands beside the list"
    parked.tap("Units")
    assert parked.navigator.property("argument") == "units"
    assert parked.sees("Distance and speed")


def test_units_are_chosen_on_the_glass(parked: Driver) -> None:
    open_page(parked, "units")
    parked.tap("Distance and speed: Miles")
    parked.tap("Temperature: °F")
    parked.tap("Consumption: mi/kWh")
    parked.tap("Tyre pressure: psi")
    values = parked.settings.values
    assert values.distance_unit == "mi"
    assert (values.temperature_unit, values.consumption_unit, values.pressure_unit) == ("F", "mi/kWh", "psi")
    assert parked.sees("mi, °F, psi"), "the list says what is set"


def test_the_look_is_chosen_by_its_picture(parked: Driver) -> None:
    radio = QAccessible.Role.RadioButton
    cards = dict(parked.items(radio))
    assert set(cards) >= {"Calm", "Signal", "Automatic", "Day", "Night"}
    press(parked, "Signal")
    press(parked, "Day")
    assert (parked.settings.values.theme, parked.settings.values.mode) == ("signal", "day")
    assert parked.tokens.property("theme") == "signal"
    assert parked.tokens.property("night") is False


def press(cockpit: Driver, name: str) -> None:
    (item,) = (item for named, item in cockpit.items(QAccessible.Role.RadioButton) if named == name)
    cockpit.tap_at(item.mapRectToScene(item.boundingRect()).center())


@pytest.mark.parametrize(("language", "title"), [("de", "Sprache und Uhr"), ("zh_CN", "语言与时钟")])
def test_a_language_is_chosen_by_its_own_name(parked: Driver, qtbot: QtBot, language: str, title: str) -> None:
    open_page(parked, "language")
    press(parked, TITLES[language])
    qtbot.waitUntil(lambda: parked.settings.property("spoken") == language)
    parked.drain()
    assert parked.sees(title)
    press(parked, "English")
    qtbot.waitUntil(lambda: parked.settings.property("spoken") == "en")
    parked.drain()
    assert parked.sees("Language and clock")


def test_the_drivers_side(parked: Driver) -> None:
    open_page(parked, "side")
    press(parked, "On the right")
    assert parked.settings.values.driver_side == "right"


# --- while driving


@pytest.fixture
def moving(open_cockpit: Open) -> Driver:
    """The settings of a car on the road."""
    cockpit = open_cockpit(panel="settings")
    cockpit.go_live()
    cockpit.say(ON_THE_ROAD)
    return cockpit


def test_what_is_set_up_waits_until_the_car_stops_and_says_why(moving: Driver) -> None:
    said = refusals(moving)
    open_page(moving, "units")
    moving.tap("Distance and speed: Miles")
    assert moving.settings.values.distance_unit == "km"
    open_page(moving, "look")
    press(moving, "Signal")
    open_page(moving, "language")
    press(moving, "Deutsch")
    open_page(moving, "side")
    press(moving, "On the right")
    assert moving.settings.values == Values(mode="night", reduced_motion=True)
    assert said == ["This can be set up once you stop"] * 4


def test_day_and_night_and_the_size_of_text_are_always_free(moving: Driver) -> None:
    press(moving, "Day")
    assert moving.settings.values.mode == "day"
    open_page(moving, "text")
    assert moving.sees("Text size")
    moving.tap("Reduced motion")
    assert moving.settings.values.reduced_motion is False


# --- about, and the way back


def test_about_says_version_source_and_licences(parked: Driver) -> None:
    open_page(parked, "about")
    words = parked.words(parked.panel)
    assert "Simulated" in words
    assert "COVESA VSS 6.0" in " ".join(words)
    assert {"PySide6_Essentials", "msgspec"} <= {name for name, _, _ in packages()}
    assert all(version and len(licence) < 100 for _, version, licence in packages())


def test_about_leads_to_the_bus(parked: Driver) -> None:
    open_page(parked, "about")
    parked.tap("Signal catalogue What comes over the bus")
    assert parked.current == "bus"


@pytest.fixture
def about(parked: Driver) -> Driver:
    """Its last page, with something set."""
    parked.settings.put("distance_unit", "mi")
    open_page(parked, "about")
    return parked


def test_a_reset_is_asked_for_and_can_be_undone(about: Driver, qtbot: QtBot) -> None:
    about.tap("Reset all settings")
    assert about.settings.values.distance_unit == "mi", "it is asked first"
    about.tap("Reset")
    assert about.settings.values == Values()
    qtbot.waitUntil(lambda: not about.sees("Reset all settings?"))  # motion is as delivered too
    about.tap("Undo")
    assert about.settings.values.distance_unit == "mi"


def test_a_reset_that_is_declined_is_none(about: Driver) -> None:
    about.tap("Reset all settings")
    about.tap("Cancel")
    assert about.settings.values.distance_unit == "mi"


MOVING: dict[str, object] = {"Vehicle.Speed": 80.0, "Vehicle.IsMoving": True}


def test_a_reset_that_is_asked_is_not_answered_while_moving(about: Driver, qtbot: QtBot) -> None:
    about.tap("Reset all settings")
    about.say(MOVING)
    qtbot.waitUntil(lambda: not about.sees("Reset all settings?"))
    assert about.sees("This can be set up once you stop")
    assert about.settings.values.distance_unit == "mi"


def test_nor_is_one_undone(about: Driver, qtbot: QtBot) -> None:
    about.tap("Reset all settings")
    about.tap("Reset")
    qtbot.waitUntil(lambda: not about.sees("Reset all settings?"))
    about.say(MOVING)
    about.tap("Undo")
    assert about.settings.values == Values()


# --- narrow


def test_where_it_is_narrow_a_page_covers_the_list(open_cockpit: Open) -> None:
    cockpit = open_cockpit(1280, 800, panel="settings")
    cockpit.go_live()
    cockpit.say(AT_THE_CHARGER)
    assert cockpit.sees("Driver's side")
    assert not cockpit.sees("Day and night")
    cockpit.tap("Look")
    assert cockpit.sees("Day and night")
    assert not cockpit.sees("Driver's side")
    cockpit.tap("All settings")
    assert cockpit.sees("Driver's side")


@pytest.mark.parametrize("language", TITLES)
@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize(("width", "height"), [(1920, 720), (1280, 800), (1080, 1920)])
def test_no_word_is_cut(open_cockpit: Open, qtbot: QtBot, width: int, height: int, scale: float, language: str) -> None:
    cockpit = open_cockpit(width, height, panel="settings")
    cockpit.go_live()
    cockpit.say(AT_THE_CHARGER)
    cockpit.settings.put("text_scale", scale)
    cockpit.settings.put("language", language)
    qtbot.waitUntil(lambda: cockpit.settings.property("spoken") == language)
    for page in ("", *OURS):
        open_page(cockpit, page)
        panel = cockpit.panel.mapRectToScene(cockpit.panel.boundingRect())
        for shown in cockpit.texts(cockpit.panel):
            assert not shown.truncated, shown.text
            assert panel.left() - 1 <= shown.box.left(), shown.text
            assert shown.box.right() <= panel.right() + 1, shown.text
