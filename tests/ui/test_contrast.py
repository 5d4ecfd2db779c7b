"""Everything that is to be read stands out from what it stands on: measured in the picture of every screen."""

import pytest
from PySide6.QtGui import QFontInfo

from tests.support.contrast import contrast
from tests.support.glass import Shown, letters
from tests.ui.conftest import Open
from tests.ui.driver import Driver
from tests.ui.screens import readable, screens
from tests.ui.world import drive, move_in

TEXT, LARGE = 4.5, 3.0
LARGE_FROM_PX = 32
"""Primary text and icons count as large (WCAG: from 24 px at a desk; a driver sits twice as far away)."""

WHOLE = 0.99
"""What is dimmed on purpose (stale, disabled, locked) is not held to it: that it is dim is what it says."""


def faint(cockpit: Driver) -> list[str]:
    """What cannot be read well enough on the open screen."""
    picture = cockpit.window.grabWindow()
    return [
        f"{shown.text!r} has {ratio:.1f}, {wanted} is wanted"
        for shown in to_be_read(cockpit)
        if (ratio := contrast(picture, letters(shown))) < (wanted := wanted_of(shown))
    ]


def to_be_read(cockpit: Driver) -> list[Shown]:
    return [shown for shown in readable(cockpit) if shown.opacity > WHOLE]


def wanted_of(shown: Shown) -> float:
    font = shown.item.property("font")
    is_icon = "Icons" in QFontInfo(font).family()
    return LARGE if is_icon or font.pixelSize() >= LARGE_FROM_PX else TEXT


@pytest.mark.parametrize("mode", ["day", "night"])
@pytest.mark.parametrize("theme", ["calm", "signal"])
def test_all_that_is_to_be_read_can_be(open_cockpit: Open, theme: str, mode: str) -> None:
    cockpit = open_cockpit(panel="map")
    cockpit.settings.put("theme", theme)
    cockpit.settings.put("mode", mode)
    cockpit.go_live()
    cockpit.say(drive("coming-home", 40))
    move_in(cockpit)
    found, count = [], 0
    for name in screens(cockpit):
        count += len(to_be_read(cockpit))
        found += [f"{name}: {fault}" for fault in faint(cockpit)]
    assert count >= 400
    assert not found, "\n".join(found)
