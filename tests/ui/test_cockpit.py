"""Opening and closing the cockpit's window."""

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from hmi.shell.cockpit import Cockpit, CockpitError, Look
from hmi.shell.navigator import home_name
from tests.ui.conftest import Open
from tests.ui.driver import Driver
from tests.ui.vehicle import AT_THE_CHARGER, ON_THE_ROAD


@pytest.mark.parametrize("panel", ["energy", "bus", "map"])
def test_the_first_panel_is_the_one_asked_for(open_cockpit: Open, panel: str) -> None:
    cockpit = open_cockpit(panel=panel)
    assert cockpit.panel.isVisible()
    assert cockpit.current == panel


def test_without_a_wish_it_is_the_home_panel(qapp: QObject, qtbot: QtBot) -> None:  # noqa: ARG001
    cockpit = Cockpit("demo")
    try:
        window = cockpit.open()
        qtbot.waitUntil(lambda: cockpit.navigator.property("current") == home_name())
        assert (window.width(), window.height()) == (1920, 720)
    finally:
        cockpit.close()


def test_an_unknown_panel_is_a_clear_error_before_there_is_a_window(qapp: QObject, qtbot: QtBot) -> None:  # noqa: ARG001
    cockpit = Cockpit("demo", Look(panel="attic"))
    try:
        with pytest.raises(CockpitError, match=r"there is no panel 'attic'; there are .*energy"):
            cockpit.show_window()
        assert cockpit.engine.rootObjects() == []
    finally:
        cockpit.close()


def test_showing_an_unknown_panel_changes_nothing(cockpit: Driver) -> None:
    with pytest.raises(CockpitError, match="attic"):
        cockpit.cockpit.show_panel("attic")
    assert cockpit.current == "energy"


def test_before_anything_is_connected_it_says_that_it_connects(open_cockpit: Open) -> None:
    cockpit = open_cockpit()
    assert cockpit.sees("Connecting")


def test_a_closed_cockpit_lets_go_of_every_signal(open_cockpit: Open) -> None:
    cockpit = open_cockpit()
    cockpit.go_live()
    cockpit.say(AT_THE_CHARGER)
    cockpit.say(ON_THE_ROAD)
    cockpit.cockpit.close()
    assert [path for path in cockpit.store.catalogue if cockpit.entry(path).listeners] == []
    assert not cockpit.connection.running
    cockpit.state("Vehicle.Speed", 1.0)
    QCoreApplication.processEvents()
    assert cockpit.value("Vehicle.Speed") == 87.4, "nothing is taken any more"


@pytest.mark.parametrize("theme", ["day", "night"])
def test_the_persons_word_on_day_and_night_is_above_the_vehicles(open_cockpit: Open, theme: str) -> None:
    cockpit = open_cockpit(theme=theme)
    cockpit.go_live()
    cockpit.say({"Vehicle.Cabin.Infotainment.HMI.DayNightMode": "NIGHT" if theme == "day" else "DAY"})
    assert cockpit.tokens.property("night") is (theme == "night")


def test_a_picture_shows_more_than_the_ground(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD)
    picture = cockpit.window.grabWindow()
    colours = {picture.pixel(x, y) for x in range(0, 1920, 16) for y in range(0, 720, 16)}
    assert (picture.width(), picture.height()) == (1920, 720)
    assert len(colours) > 10
