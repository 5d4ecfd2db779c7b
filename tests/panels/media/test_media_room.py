"""The media room as a person sees and touches it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from hmi.design.limits import Limits
from hmi.design.lockout import Lockout
from hmi.panels.media import names
from hmi.panels.media.finder import Pieces
from hmi.panels.media.model import MediaModel
from tests.ui.conftest import Open
from tests.ui.driver import Driver

BUTTON = QAccessible.Role.Button

QUEUE = {
    names.QUEUE_URIS: ["sim:1", "sim:2", "sim:3"],
    names.QUEUE_TITLES: ["First Light", "Minus Fifteen", "Porch Light"],
    names.QUEUE_ARTISTS: ["Tidebark Trio", "Pell & Quarry", "Orla Venndahl"],
    names.SOURCES: ["USB", "BLUETOOTH", "DAB"],
    names.SOURCE: "USB",
}
PLAYING: dict[str, object] = QUEUE | {
    names.ACTION: "PLAY",
    names.RATE: 1.0,
    names.TRACK: "Minus Fifteen",
    names.ARTIST: "Pell & Quarry",
    names.ALBUM: "Long Way Round",
    names.URI: "sim:2",
    names.POSITION: 97.0,
    names.DURATION: 248.0,
    names.VOLUME: 32,
    names.SELECTED: "",
}


def sent(cockpit: Driver) -> list[tuple[str, object]]:
    return [(entry.topic.rpartition("/")[2], entry.message["value"]) for entry in cockpit.sent]


def room(cockpit: Driver) -> MediaModel:
    """The room's model, not the home card's."""
    (found,) = cockpit.panel.findChildren(MediaModel)
    return found


# --- what is shown


def test_it_says_what_plays_and_how_far_it_is(cockpit: Driver) -> None:
    cockpit.say(PLAYING)
    words = cockpit.words(cockpit.panel)
    assert {"Minus Fifteen", "Pell & Quarry", "Long Way Round", "1:37", "4:08"} <= set(words)


def test_without_a_word_of_the_player_it_says_so_kindly(cockpit: Driver) -> None:
    assert cockpit.sees("Nothing is playing")
    assert "Play" not in cockpit.names(BUTTON)
    cockpit.say(PLAYING)
    assert not cockpit.sees("Nothing is playing")


def test_a_broadcast_has_no_length(cockpit: Driver) -> None:
    cockpit.say(PLAYING | {names.DURATION: 0.0, names.POSITION: 0.0})
    assert cockpit.sees("Live")
    assert not cockpit.sees("4:08")


def test_what_is_old_is_dimmed_and_goes_no_further(cockpit: Driver) -> None:
    cockpit.say(PLAYING)
    assert cockpit.shown("Long Way Round").opacity == 1
    cockpit.pass_time(40)
    assert cockpit.shown("Long Way Round").opacity < 0.6
    at = room(cockpit).property("positionText")
    cockpit.pass_time(5)
    assert room(cockpit).property("positionText") == at


def test_a_title_that_is_too_long_elides_and_stays_within_its_column(cockpit: Driver) -> None:
    cockpit.say(PLAYING | {names.TRACK: "A very long title of a very long piece " * 6})
    shown = next(text for text in cockpit.texts(cockpit.panel) if text.text.startswith("A very long"))
    assert shown.truncated


# --- the position


def test_the_position_goes_on_with_the_bus_clock(cockpit: Driver) -> None:
    cockpit.say(PLAYING)
    cockpit.pass_time(2)
    assert cockpit.sees("1:39")
    cockpit.say({names.RATE: 0.0, names.POSITION: 99.0})
    cockpit.pass_time(2)
    assert cockpit.sees("1:39")


def test_it_wakes_at_the_next_second_and_only_while_it_plays_and_is_seen(cockpit: Driver) -> None:
    cockpit.say(PLAYING | {names.POSITION: 97.25})
    model = room(cockpit)
    due = model._next_second()
    assert due is not None
    assert 0.7 < due < 0.8
    cockpit.say({names.RATE: 0.0, names.POSITION: 97.25})
    assert model._next_second() is None
    cockpit.say({names.RATE: 1.0})
    model.setProperty("active", False)
    assert model._next_second() is None


def test_at_its_end_it_waits_for_what_comes(cockpit: Driver) -> None:
    cockpit.say(PLAYING | {names.POSITION: 247.0})
    cockpit.pass_time(3)
    assert room(cockpit).property("share") == 1
    assert room(cockpit)._next_second() is None


# --- commands


@pytest.mark.parametrize(
    ("button", "action"), [("Pause", "STOP"), ("Next", "SKIP_FORWARD"), ("Previous", "SKIP_BACKWARD")]
)
def test_a_button_asks_the_car_and_waits(cockpit: Driver, button: str, action: str) -> None:
    cockpit.say(PLAYING)
    cockpit.tap(button)
    assert sent(cockpit) == [("Action", action)]
    item = next(item for name, item in cockpit.items(BUTTON) if name == button)
    assert item.property("pending")
    cockpit.say({names.ACTION: action})
    assert not item.property("pending")


def test_the_button_follows_the_car_not_the_finger(cockpit: Driver) -> None:
    cockpit.say(PLAYING)
    cockpit.tap("Pause")
    assert "Pause" in cockpit.names(BUTTON)
    cockpit.say({names.ACTION: "STOP", names.RATE: 0.0})
    assert "Play" in cockpit.names(BUTTON)


def test_a_refusal_stands_at_the_button(cockpit: Driver) -> None:
    cockpit.say(PLAYING)
    cockpit.tap("Next")
    cockpit.reply({"id": cockpit.sent[-1].message["id"], "ok": False, "error": "The stick was pulled out"})
    cockpit.drain()
    item = next(item for name, item in cockpit.items(BUTTON) if name == "Pause")
    assert item.property("failure") == "The stick was pulled out"


def test_a_tap_in_the_queue_plays_it(cockpit: Driver) -> None:
    cockpit.say(PLAYING)
    cockpit.tap("Porch Light")
    assert sent(cockpit) == [("SelectedURI", "sim:3")]


def test_the_current_piece_is_marked_in_the_queue(cockpit: Driver) -> None:
    cockpit.say(PLAYING)
    chosen = [name for name, item in cockpit.items(BUTTON) if item.property("elides") and item.property("chosen")]
    assert chosen == ["Minus Fifteen"]


def test_another_source_is_asked_for(cockpit: Driver) -> None:
    cockpit.say(PLAYING)
    item = next(item for name, item in cockpit.items(QAccessible.Role.RadioButton) if name == "Bluetooth")
    item.forceActiveFocus()
    cockpit.key(Qt.Key.Key_Return)
    assert sent(cockpit) == [("Source", "BLUETOOTH")]


@pytest.fixture
def unlimited(cockpit: Driver) -> Lockout:
    lockout = cockpit.cockpit.engine.singletonInstance("hmi.design", "Lockout")
    assert isinstance(lockout, Lockout)
    return lockout


def test_no_more_is_listed_than_may_be_while_driving(cockpit: Driver, unlimited: Lockout) -> None:
    unlimited.apply(Limits("moving", frozenset(), 120, 2, 3))
    cockpit.say(PLAYING)
    assert "Minus Fifteen" in cockpit.names(BUTTON)
    assert "Porch Light" not in cockpit.names(BUTTON)


# --- at home, and found


def test_the_card_at_home_plays_and_pauses(cockpit: Driver) -> None:
    cockpit.navigator.home()
    cockpit.say(PLAYING)
    cockpit.process()
    assert cockpit.sees("Minus Fifteen")
    cockpit.tap("Pause")
    assert sent(cockpit) == [("Action", "STOP")]


def test_without_a_piece_there_is_no_card(cockpit: Driver) -> None:
    cockpit.navigator.home()
    cockpit.say(QUEUE)
    cockpit.process()
    assert not {"Play", "Pause"} & set(cockpit.names(BUTTON))


def test_what_has_not_begun_has_no_card(cockpit: Driver) -> None:
    cockpit.navigator.home()
    cockpit.say(PLAYING | {names.RATE: 0.0, names.POSITION: 0.0})
    cockpit.process()
    assert not {"Play", "Pause"} & set(cockpit.names(BUTTON))
    cockpit.say({names.POSITION: 12.0})
    cockpit.process()
    assert "Play" in cockpit.names(BUTTON)


def test_the_search_finds_pieces_and_sources_and_plays_them(cockpit: Driver) -> None:
    cockpit.say(PLAYING)
    found = {found.title: found for found in Pieces().find("p")}
    assert {"First Light", "Porch Light", "Bluetooth"} <= found.keys()
    act = found["Porch Light"].act
    assert act is not None
    act()
    assert sent(cockpit) == [("SelectedURI", "sim:3")]
    assert len(list(Pieces().find(""))) == 2


def test_what_is_called_alike_is_told_apart(cockpit: Driver) -> None:
    cockpit.say(PLAYING | {names.QUEUE_TITLES: ["Intro", "Intro", "Intro"], names.SOURCES: ["DAB", "FM", "AM", "USB"]})
    found = list(Pieces().find("o"))
    assert len({one.key for one in found}) == len(found) == 7
    titles = [one.title for one in found if one.icon == "radio"]
    assert titles == ["DAB radio", "FM radio", "AM radio"]
    assert set(titles) <= set(cockpit.names(QAccessible.Role.RadioButton))


# --- sizes


@pytest.mark.parametrize("size", [(1920, 720), (2560, 1440), (1280, 800), (1080, 1920)])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_buttons_are_whole_and_apart_at_any_size(open_cockpit: Open, size: tuple[int, int], scale: float) -> None:
    cockpit = open_cockpit(*size, panel="media")
    cockpit.settings.put("text_scale", scale)
    cockpit.go_live()
    cockpit.say(PLAYING)
    cockpit.process()
    boxes = [
        item.mapRectToScene(item.boundingRect())
        for name, item in cockpit.items(BUTTON, QAccessible.Role.Slider)
        if name in ("Previous", "Pause", "Next") or name.startswith("Volume")
    ]
    assert len(boxes) >= 3
    stage = cockpit.panel.mapRectToScene(cockpit.panel.boundingRect())
    for number, box in enumerate(boxes):
        assert stage.contains(box)
        assert not any(box.intersects(other) for other in boxes[number + 1 :])


def test_words_and_buttons_do_not_overlap_with_large_text(open_cockpit: Open) -> None:
    cockpit = open_cockpit(1920, 720, panel="media")
    cockpit.settings.put("text_scale", 1.5)
    cockpit.go_live()
    cockpit.say(PLAYING | {names.TRACK: "Somebody Left the Kettle On Again"})
    cockpit.process()
    texts = [shown for shown in cockpit.texts(cockpit.panel) if shown.text in ("Long Way Round", "1:37")]
    assert texts[0].box.bottom() <= texts[1].box.top()
