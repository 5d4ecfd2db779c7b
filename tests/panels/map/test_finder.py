"""Places in the search."""

from hmi.panels.map.finder import Places
from hmi.panels.map.places import places
from hmi.shell.panels import discover
from tests.panels.map.said import PARKED, at
from tests.ui.driver import Driver


def test_every_place_is_found_the_nearest_first_and_opens_the_map(cockpit: Driver) -> None:
    work = next(known for known in places() if known.id == "work")
    cockpit.say(PARKED | at(work.at))
    found = list(Places().find("w"))
    assert len(found) == len(places())
    assert (found[0].title, found[0].panel, found[0].argument) == ("Work", "map", "work")
    assert found[0].detail == "Industriering 4 · 0\u2009m"


def test_unasked_home_and_work_are_suggested(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    assert {found.title for found in Places().find("")} == {"Home", "Work"}


def test_a_charger_is_found_by_what_it_is(cockpit: Driver) -> None:
    cockpit.say(PARKED)
    charger = next(found for found in Places().find("x") if found.title == "Alte Mühle")
    assert "Charging" in charger.words
    assert "22\u2009kW" in charger.detail


def test_without_a_position_places_are_found_too(cockpit: Driver) -> None:
    assert len(list(Places().find("home"))) == len(places())
    assert cockpit.current == next(panel.name for panel in discover() if panel.is_home)
