"""Every control of every screen can be hit by a finger, has a name of its own, and is beside all others."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from tests.support.glass import CONTROLS, TOUCHING_PX, kind
from tests.ui.conftest import Open
from tests.ui.driver import Driver
from tests.ui.screens import clip_of, screens
from tests.ui.world import drive, move_in

WINDOWS = [(1920, 720), (1280, 800), (1080, 1920)]
LEAST_PX = 76
"""12 mm at the 1920 x 720 reference."""

Role = QAccessible.Role


def controls(cockpit: Driver) -> list[tuple[str, QQuickItem, QRectF]]:
    """Name, item and place (scene px) of what can be used now; what has scrolled out of its list is left out."""
    found = []
    for name, item in cockpit.items(*CONTROLS, Role.EditableText, Role.Dial):
        box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        clip = clip_of(item)
        if item.isEnabled() and (clip is None or clip.contains(box.center())):
            found.append((name, item, box))
    return found


def faults(cockpit: Driver) -> list[str]:
    """What is wrong with the controls of the open screen."""
    there = controls(cockpit)
    names = [name for name, _, _ in there]
    content = cockpit.window.contentItem()
    scale = max(1e-9, cockpit.part("content").mapRectToItem(content, QRectF(0, 0, 1, 1)).width())
    small = [
        f"{name!r} is {box.width() / scale:.0f} x {box.height() / scale:.0f} px"
        for name, _, box in there
        if min(box.width(), box.height()) / scale < LEAST_PX - 0.5
    ]
    over = [
        f"{one!r} over {other!r}"
        for (one, item, box), (other, other_item, other_box) in combinations(there, 2)
        if not item.isAncestorOf(other_item)
        and not other_item.isAncestorOf(item)
        and meet(in_view(item, box), in_view(other_item, other_box))
    ]
    return [
        *(f"a {kind(item)} has no name" for name, item, _ in there if not name.strip()),
        *(f"{names.count(name)} are called {name!r}" for name in {name for name in names if names.count(name) > 1}),
        *small,
        *over,
    ]


def in_view(item: QQuickItem, box: QRectF) -> QRectF:
    """What of `box` can be seen and hit: a list that flicks cuts its last row."""
    clip = clip_of(item)
    return box if clip is None else box.intersected(clip)


def meet(one: QRectF, other: QRectF) -> bool:
    common = one.intersected(other)
    return min(common.width(), common.height()) > TOUCHING_PX


@pytest.mark.parametrize(("width", "height"), WINDOWS, ids=[f"{width}x{height}" for width, height in WINDOWS])
@pytest.mark.parametrize(("scenario", "text_size"), [("coming-home", 1.5), ("parked-charging", 1.0)])
def test_every_control_of_every_screen_is_a_fingers(
    open_cockpit: Open, scenario: str, text_size: float, width: int, height: int
) -> None:
    cockpit = open_cockpit(width, height, panel="map")
    cockpit.settings.put("text_scale", text_size)
    cockpit.go_live()
    cockpit.say(drive(scenario, 40))
    move_in(cockpit)
    found, count = [], 0
    for name in screens(cockpit):
        count += len(controls(cockpit))
        found += [f"{name}: {fault}" for fault in faults(cockpit)]
    assert count >= 250
    assert not found, "\n".join(found)
