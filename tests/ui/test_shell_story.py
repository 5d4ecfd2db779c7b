"""The demonstrator's story on the cockpit: panels that open by themselves, and captions."""

import json
from typing import Any

import pytest

from hmi.shell.prompter import HOLD_S
from tests.ui.conftest import Open
from tests.ui.driver import Driver
from tests.ui.vehicle import ON_THE_ROAD

KIND = "Vehicle.DataSource.Kind"
CAPTION = {"en": "A winter morning", "de": "Ein Wintermorgen", "zh_CN": "冬日清晨"}


def show(cockpit: Driver, **said: Any) -> None:
    """The event `cockpit_show`."""
    cockpit.raw("vehicle/demo/event/cockpit_show", json.dumps(said).encode())
    cockpit.drain()


@pytest.fixture
def played(cockpit: Driver) -> Driver:
    """A simulated vehicle on the road."""
    cockpit.say(ON_THE_ROAD | {KIND: "SIMULATION"})
    return cockpit


def test_it_opens_a_panel_and_says_why(played: Driver) -> None:
    show(played, panel="map", caption=CAPTION)
    assert played.current == "map"
    assert played.sees("A winter morning")


def test_it_opens_a_panel_at_a_place(played: Driver) -> None:
    show(played, panel="energy", argument="range")
    assert played.navigator.property("argument") == "range"


def test_it_lays_a_sheet_over_and_takes_it_away(played: Driver) -> None:
    show(played, panel="map", overlay="climate", caption=CAPTION)
    assert played.navigator.property("overlay") == "climate"
    show(played, panel="map", caption=CAPTION)
    assert played.navigator.property("overlay") == ""


@pytest.mark.parametrize(("language", "text"), [("de", "Ein Wintermorgen"), ("zh_CN", "冬日清晨")])
def test_it_speaks_the_cockpits_language(played: Driver, language: str, text: str) -> None:
    show(played, panel="map", caption=CAPTION)
    played.settings.put("language", language)
    played.drain()
    assert played.sees(text)


def test_a_language_that_is_missing_is_english(played: Driver) -> None:
    played.settings.put("language", "de")
    show(played, caption={"en": "Only this"})
    assert played.sees("Only this")


def test_without_a_caption_the_last_one_goes(played: Driver) -> None:
    show(played, panel="map", caption=CAPTION)
    show(played)
    assert not played.sees("A winter morning")
    assert played.current == "map"


@pytest.mark.parametrize("kind", ["VEHICLE", "RECORDING", None])
def test_a_real_car_is_not_led_by_anybody(cockpit: Driver, kind: str | None) -> None:
    cockpit.say(ON_THE_ROAD | ({KIND: kind} if kind else {}))
    show(cockpit, panel="map", caption=CAPTION)
    assert cockpit.current == "energy"
    assert not cockpit.sees("A winter morning")


@pytest.mark.parametrize(
    "said",
    [
        {"panel": 7},
        {"panel": "attic", "caption": {}},
        {"caption": "text"},
        {"caption": {"en": "x" * 2_000}},
        {"overlay": "attic"},
    ],
)
def test_nonsense_changes_nothing(played: Driver, said: dict[str, Any]) -> None:
    show(played, **said)
    assert (played.current, played.navigator.property("overlay")) == ("energy", "")
    assert not [word for word in played.words() if "attic" in word or "xxx" in word]


@pytest.mark.parametrize(("width", "height"), [(1920, 720), (1280, 720), (1080, 1920)])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_caption_stands_on_the_stage_and_over_no_panel_with_room(
    open_cockpit: Open, width: int, height: int, scale: float
) -> None:
    cockpit = open_cockpit(width, height)
    cockpit.go_live()
    cockpit.settings.put("text_scale", scale)
    cockpit.say(ON_THE_ROAD | {KIND: "SIMULATION"})
    show(cockpit, caption={"en": "What the last kilometres cost, and how much of it was the cold"})
    caption = cockpit.part("caption")
    box = caption.mapRectToScene(caption.boundingRect())
    strip = cockpit.part("strip").mapRectToScene(cockpit.part("strip").boundingRect())
    assert not box.intersects(strip)
    assert not [shown for shown in cockpit.texts(caption) if shown.truncated]
    panel = cockpit.panel.mapRectToScene(cockpit.panel.boundingRect())
    if scale == 1:
        assert not box.intersects(panel)
    assert panel.height() >= 440 * min(1.0, width / 1280 if width > height else 1.0)


@pytest.mark.parametrize(("hold", "seconds"), [({"hold_s": 5.0}, 5.1), ({}, HOLD_S + 1), ({"hold_s": 1e9}, 601)])
def test_a_caption_goes_with_its_time(played: Driver, hold: dict[str, float], seconds: float) -> None:
    show(played, caption=CAPTION, **hold)
    played.monotonic.advance(2.0)
    played.clock()
    played.drain()
    assert played.sees("A winter morning")
    played.monotonic.advance(seconds)
    played.clock()
    played.drain()
    assert not played.sees("A winter morning")


def test_a_caption_goes_when_nobody_is_there_to_take_it_away(played: Driver) -> None:
    show(played, caption=CAPTION)
    played.status("offline")
    played.drain()
    assert not played.sees("A winter morning")


def test_a_caption_of_an_earlier_vehicle_goes_and_one_of_the_new_stays(played: Driver) -> None:
    show(played, caption=CAPTION)
    played.clock(generation=2)
    played.state(KIND, "SIMULATION")
    played.drain()
    assert not played.sees("A winter morning")
    show(played, caption=CAPTION)
    assert played.sees("A winter morning")
