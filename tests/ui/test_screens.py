"""Every screen in every language, at every text size, in every window: nothing cut, nothing over anything else."""

import json
import os

import pytest
from PySide6.QtCore import QRectF

from hmi.console.story import load_story
from tests.support.glass import overlaps
from tests.ui.conftest import Open
from tests.ui.driver import Driver
from tests.ui.screens import (
    broken_word,
    cut_at_the_side,
    finds,
    is_content,
    is_ground,
    leaves_its_control,
    make_ahead,
    readable,
    screens,
)
from tests.ui.world import drive, move_in

WINDOWS = [(1920, 720), (2560, 1440), (1280, 800), (1080, 1920)]
LANGUAGES = ("en", "de", "zh_CN")
TEXT_SIZES = (1.0, 1.25, 1.5)
SLACK_PX = 1.0


def faults(cockpit: Driver) -> list[str]:
    """What is wrong with the texts of the open screen."""
    texts = readable(cockpit)
    window = QRectF(0, 0, cockpit.window.width(), cockpit.window.height())
    window.adjust(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX)
    return [
        *(f"{shown.text!r} is cut off" for shown in texts if shown.truncated and not is_content(shown)),
        *(f"{word!r} is broken" for shown in texts if not is_content(shown) and (word := broken_word(shown))),
        *(
            f"{shown.text!r} leaves the window"
            for shown in texts
            if not (is_ground(shown) or window.contains(shown.box))
        ),
        *(f"{shown.text!r} leaves its control" for shown in texts if leaves_its_control(shown)),
        *(f"{text!r} is cut at the side" for text in cut_at_the_side(cockpit)),
        *overlaps([shown for shown in texts if not is_ground(shown)]),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("width", "height"), WINDOWS, ids=[f"{width}x{height}" for width, height in WINDOWS])
def test_every_word_of_every_screen_has_its_place(open_cockpit: Open, width: int, height: int, language: str) -> None:
    cockpit = open_cockpit(width, height, panel="map")
    cockpit.settings.put("language", language)
    cockpit.go_live()
    cockpit.say(drive("coming-home", 40))
    move_in(cockpit)
    make_ahead(cockpit)
    found, count = [], 0
    for text_size in TEXT_SIZES:
        cockpit.settings.put("text_scale", text_size)
        for name in screens(cockpit):
            count += 1
            found += [f"{name} at {text_size:.0%}: {fault}" for fault in faults(cockpit)]
            if folder := os.environ.get("EV_COCKPIT_PICTURES"):
                cockpit.window.grabWindow().save(f"{folder}/{name.replace('/', '-')}-{text_size}.png")
    assert count >= 60
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("width", "height"), WINDOWS, ids=[f"{width}x{height}" for width, height in WINDOWS])
def test_whatever_can_be_found_has_its_place(open_cockpit: Open, width: int, height: int, language: str) -> None:
    cockpit = open_cockpit(width, height, panel="map")
    cockpit.settings.put("language", language)
    cockpit.settings.put("text_scale", TEXT_SIZES[-1])
    cockpit.go_live()
    cockpit.say(drive("parked-charging", 40))
    move_in(cockpit)
    found, names = [], set()
    for name in finds(cockpit):
        names.add(name)
        found += [f"{name}: {fault}" for fault in faults(cockpit)]
        if folder := os.environ.get("EV_COCKPIT_PICTURES"):
            cockpit.window.grabWindow().save(f"{folder}/{name.replace('/', '-')}-{language}-{width}.png")
    assert len(names) >= 15
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("width", "height"), [(1920, 720), (1280, 800)], ids=["1920x720", "1280x800"])
def test_every_step_of_the_story_has_room_for_its_caption(
    open_cockpit: Open, width: int, height: int, language: str
) -> None:
    cockpit = open_cockpit(width, height, panel="map")
    cockpit.settings.put("language", language)
    cockpit.go_live()
    cockpit.say(drive("coming-home", 40))
    move_in(cockpit)
    found = []
    for step in load_story():
        caption = step.caption.by_language()
        show = {"panel": step.panel, "argument": step.argument, "overlay": step.overlay, "caption": caption}
        cockpit.raw("vehicle/demo/event/cockpit_show", json.dumps({"timestamp": cockpit.now, **show}).encode())
        cockpit.drain()
        cockpit.process()
        assert cockpit.sees(caption[language])
        found += [f"{step.order} {step.panel}/{step.argument}{step.overlay}: {fault}" for fault in faults(cockpit)]
    assert not found, "\n".join(found)
