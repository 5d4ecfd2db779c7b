"""Keys alone: arrows and enter reach everything on every screen, tab goes round, escape goes back."""

from collections import deque

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from hmi.shell.focus_geometry import DIRECTIONS
from hmi.shell.focus_tree import candidates
from hmi.shell.focus_walk import FocusWalk
from hmi.shell.navigator import OVERLAYS
from hmi.shell.panels import discover
from tests.support.glass import CONTROLS, kind
from tests.ui.conftest import Open
from tests.ui.driver import Driver
from tests.ui.vehicle import AT_THE_CHARGER, ON_THE_ROAD, Said

PANELS = [panel.name for panel in discover()]
SIZES = [(1920, 720), (1280, 800), (1080, 1920)]
KEPT_BY_SLIDERS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
Role = QAccessible.Role


def live_controls(cockpit: Driver) -> dict[str, QQuickItem]:
    """Every control that can be acted on, by name, with what it stands for."""
    return {
        f"{name} ({kind(item)})": item
        for name, item in cockpit.items(*CONTROLS, Role.EditableText, Role.Dial)
        if item.isEnabled()
    }


def reached(cockpit: Driver) -> set[int]:
    """Every item that arrows lead to, from the first on: a walk over the graph that the keys make."""
    walk = cockpit.model(FocusWalk)
    assert isinstance(walk, FocusWalk)
    first = walk.ahead_of(None, Qt.Key.Key_Down)
    assert first is not None
    seen, waiting = {id_of(first)}, deque([first])
    while waiting:
        item = waiting.popleft()
        slides = item.inherits("QQuickSlider")
        for key in DIRECTIONS:
            target = walk.ahead_of(item, key) if not (slides and key in KEPT_BY_SLIDERS) else None
            if target is not None and id_of(target) not in seen:
                seen.add(id_of(target))
                waiting.append(target)
    return seen


def id_of(item: QQuickItem) -> int:
    import shiboken6

    return int(shiboken6.getCppPointer(item)[0])


@pytest.mark.parametrize(("width", "height"), SIZES, ids=[f"{width}x{height}" for width, height in SIZES])
@pytest.mark.parametrize("panel", PANELS)
def test_arrows_reach_every_control_of_every_panel(open_cockpit: Open, panel: str, width: int, height: int) -> None:
    cockpit = open_cockpit(width, height, panel=panel)
    cockpit.go_live()
    cockpit.say(AT_THE_CHARGER)
    there, controls = reached(cockpit), live_controls(cockpit)
    assert len(controls) >= 8
    assert [name for name, item in controls.items() if id_of(item) not in there] == []


@pytest.mark.parametrize("said", [ON_THE_ROAD, AT_THE_CHARGER], ids=["moving", "parked"])
@pytest.mark.parametrize("overlay", [overlay for overlay in OVERLAYS if overlay])
def test_arrows_reach_every_control_of_every_sheet(open_cockpit: Open, overlay: str, said: Said) -> None:
    """The keys of the keyboard too, which the search has while the car is parked."""
    cockpit = open_cockpit(panel="map")
    cockpit.go_live()
    cockpit.say(said)
    cockpit.navigator.show(overlay)
    cockpit.drain()
    there = reached(cockpit)
    assert [name for name, item in live_controls(cockpit).items() if id_of(item) not in there] == []


@pytest.mark.parametrize("panel", PANELS)
def test_tab_goes_round_everything_and_back_to_where_it_began(open_cockpit: Open, panel: str) -> None:
    cockpit = open_cockpit(panel=panel)
    cockpit.go_live()
    cockpit.say(ON_THE_ROAD)
    seen: list[int] = []
    for _ in range(len(candidates(cockpit.window, None)) + 40):
        cockpit.key(Qt.Key.Key_Tab)
        item = cockpit.window.activeFocusItem()
        assert item is not None
        if seen and id_of(item) == seen[0]:
            break
        seen.append(id_of(item))
    else:
        pytest.fail("tab never comes back to where it began")
    missed = [name for name, item in live_controls(cockpit).items() if id_of(item) not in seen]
    assert missed == []


def test_shift_tab_goes_the_other_way(cockpit: Driver) -> None:
    cockpit.key(Qt.Key.Key_Tab)
    first = cockpit.focused
    cockpit.key(Qt.Key.Key_Tab)
    assert cockpit.focused != first
    cockpit.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert cockpit.focused == first


def focus(cockpit: Driver, name: str) -> None:
    """Walk by tab to the control `name`."""
    for _ in range(60):
        if cockpit.focused == name:
            return
        cockpit.key(Qt.Key.Key_Tab)
    pytest.fail(f"{name} is not reached")


def test_enter_opens_a_panel_and_the_focus_stays_to_be_seen(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD)
    focus(cockpit, "Map")
    cockpit.key(Qt.Key.Key_Return)
    assert cockpit.current == "map"
    assert cockpit.focused == "Map"
    focused = cockpit.window.activeFocusItem()
    assert focused is not None
    assert focused.property("visualFocus") is True


def test_hidden_panels_are_never_walked_into(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD)
    cockpit.tap("Map")
    names = set()
    for _ in range(len(candidates(cockpit.window, None)) + 2):
        cockpit.key(Qt.Key.Key_Tab)
        names.add(cockpit.focused)
    assert "Energy" in names
    assert "Charging" not in names, "that is in the energy room"


def test_a_sheet_takes_the_focus_and_gives_it_back(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD)
    focus(cockpit, "Driver's climate, 21.5°")
    cockpit.key(Qt.Key.Key_Return)
    assert cockpit.navigator.property("overlay") == "climate"
    assert cockpit.focused in ("Driver cooler", "Driver, seat heating off", "Fan off")
    cockpit.key(Qt.Key.Key_Escape)
    assert cockpit.navigator.property("overlay") == ""
    assert cockpit.focused == "Driver's climate, 21.5°"


def test_escape_goes_back_and_at_last_home(cockpit: Driver) -> None:
    cockpit.navigator.show("climate")
    cockpit.drain()
    cockpit.key(Qt.Key.Key_Escape)
    assert (cockpit.navigator.property("overlay"), cockpit.current) == ("", "energy")
    cockpit.key(Qt.Key.Key_Escape)
    assert cockpit.current == "map"
    cockpit.key(Qt.Key.Key_Escape)
    assert cockpit.current == "map"


def test_a_touch_takes_the_ring_away(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD)
    focus(cockpit, "Range")
    cockpit.tap_at(QPointF(300, 400))
    cockpit.tap("Driving")
    assert cockpit.window.activeFocusItem().property("visualFocus") is not True


def test_what_is_held_by_a_slider_is_left_by_up_and_down(cockpit: Driver) -> None:
    cockpit.say(ON_THE_ROAD | {"Vehicle.Cabin.HVAC.Station.Row1.Driver.FanSpeed": 0})
    cockpit.navigator.show("climate")
    cockpit.drain()
    focus(cockpit, "Fan off")
    cockpit.key(Qt.Key.Key_Down)
    assert cockpit.focused == "Windscreen"
    cockpit.key(Qt.Key.Key_Up)
    assert cockpit.focused.startswith("Fan")
