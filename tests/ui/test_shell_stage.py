"""The stage: the home panel under everything, panels over or beside it, and a strip that nothing covers."""

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from hmi.shell.navigator import FULL, OVERLAYS
from hmi.shell.panels import discover
from tests.support.glass import every_item
from tests.ui.conftest import Open
from tests.ui.driver import Driver
from tests.ui.vehicle import ON_THE_ROAD

SIZES = [(1920, 720), (1280, 800), (1080, 1920)]
SIZE_NAMES = [f"{width}x{height}" for width, height in SIZES]
SIDES = ["left", "right"]
PANELS = [panel.name for panel in discover()]
THIRD, TWO_THIRDS = 1 / 3, 2 / 3
TABS = (QAccessible.Role.PageTab,)


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(QPointF(0, 0), item.size()))


def place(cockpit: Driver, name: str = "") -> QRectF:
    """Where the panel `name` (the open one) stands."""
    return box(cockpit.part(f"panel:{name or cockpit.current}"))


def opened(cockpit: Driver, panel: str) -> Driver:
    cockpit.go_live()
    cockpit.say(ON_THE_ROAD)
    cockpit.navigator.open(panel)
    cockpit.drain()
    return cockpit


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize(("width", "height"), SIZES, ids=SIZE_NAMES)
def test_nothing_of_the_stage_covers_the_strip(open_cockpit: Open, width: int, height: int, side: str) -> None:
    cockpit = opened(open_cockpit(width, height), "energy")
    cockpit.settings.put("driver_side", side)
    cockpit.drain()
    strip = box(cockpit.part("strip"))
    assert (strip.left() > width / 2) is (side == "right" and width > height)
    stage = cockpit.part("stage")
    for overlay in OVERLAYS:
        cockpit.navigator.show(overlay)
        cockpit.drain()
        for item in every_item(stage):
            drawn = box(item)
            if item.isVisible() and item.inherits("QQuickRectangle") and item.objectName() != "handle":
                assert not drawn.adjusted(1, 1, -1, -1).intersects(strip), f"{item} with {overlay!r}"


def test_the_whole_stage_but_the_texts_is_mirrored(open_cockpit: Open) -> None:
    cockpit = opened(open_cockpit(), "energy")
    left = {name: box(item).center().x() for name, item in cockpit.items(*TABS)}
    cockpit.settings.put("driver_side", "right")
    cockpit.drain()
    right = {name: box(item).center().x() for name, item in cockpit.items(*TABS)}
    for name in ("Map", "Energy", "Settings"):
        assert right[name] == pytest.approx(1920 - left[name], abs=1.0)
    words = cockpit.shown("km/h").box
    assert words.left() > 1920 / 2
    assert words.left() > cockpit.shown("87").box.left(), "figure before unit, as ever"


def test_home_fills_the_stage_behind_the_dock(open_cockpit: Open) -> None:
    cockpit = opened(open_cockpit(), "map")
    assert place(cockpit) == QRectF(400, 0, 1520, 720)
    assert box(cockpit.part("dock")).bottom() < 720
    clear = cockpit.panel.property("clear")
    assert clear.bottom() <= box(cockpit.part("dock")).top()


def test_a_panel_covers_home_and_home_is_not_drawn_then(open_cockpit: Open) -> None:
    cockpit = opened(open_cockpit(), "energy")
    assert not cockpit.part("panel:map").isVisible()
    cockpit.navigator.home()
    cockpit.drain()
    assert cockpit.part("panel:map").isVisible()
    assert not cockpit.part("panel:energy").isVisible()


def test_a_panel_that_was_open_before_is_not_made_again(open_cockpit: Open) -> None:
    cockpit = opened(open_cockpit(), "energy")
    first = cockpit.panel
    cockpit.tap("Map")
    cockpit.tap("Energy")
    assert cockpit.panel is first


@pytest.mark.parametrize("panel", PANELS)
def test_a_panel_nobody_opened_is_not_there(open_cockpit: Open, panel: str) -> None:
    cockpit = opened(open_cockpit(panel="map"), "map")
    assert (cockpit.part(f"panel:{panel}").property("item") is not None) is (panel == "map")


# --- the division


def share_of(cockpit: Driver) -> float:
    """Of the length that panel and home share, how much the panel has."""
    clear = box(cockpit.part("dock")).width()
    return (place(cockpit).width() + 8) / clear


def test_a_panel_shares_the_stage_with_home(open_cockpit: Open) -> None:
    cockpit = opened(open_cockpit(), "energy")
    cockpit.navigator.divide(THIRD)
    cockpit.drain()
    assert share_of(cockpit) == pytest.approx(THIRD, abs=0.01)
    home = place(cockpit, "map")
    assert cockpit.part("panel:map").isVisible()
    assert home.right() < place(cockpit).left()
    assert place(cockpit).right() == pytest.approx(1920 - 28)


def test_upright_the_map_is_above(open_cockpit: Open) -> None:
    cockpit = opened(open_cockpit(1080, 1920), "energy")
    cockpit.navigator.divide(TWO_THIRDS)
    cockpit.drain()
    assert place(cockpit, "map").bottom() < place(cockpit).top()
    assert place(cockpit).width() == pytest.approx(1080 - 2 * 28)


def test_on_the_right_the_panel_is_on_the_left(open_cockpit: Open) -> None:
    cockpit = opened(open_cockpit(), "energy")
    cockpit.settings.put("driver_side", "right")
    cockpit.navigator.divide(TWO_THIRDS)
    cockpit.drain()
    assert place(cockpit).left() == pytest.approx(28)
    assert place(cockpit, "map").left() > place(cockpit).right()


def test_a_stage_too_narrow_is_not_divided(open_cockpit: Open) -> None:
    cockpit = opened(open_cockpit(1280, 720), "energy")
    cockpit.navigator.divide(THIRD)
    cockpit.drain()
    assert share_of(cockpit) == pytest.approx(1.0, abs=0.02)
    assert not cockpit.part("handle").isVisible()


@pytest.mark.parametrize(("to", "share"), [(1000, TWO_THIRDS), (1390, THIRD), (480, FULL)])
def test_the_division_follows_the_finger_and_rests_on_a_third(open_cockpit: Open, to: int, share: float) -> None:
    cockpit = opened(open_cockpit(), "energy")
    begin = box(cockpit.part("handle")).center()
    cockpit.drag(begin, QPointF(to, begin.y()))
    assert cockpit.navigator.property("share") == pytest.approx(share)
    assert share_of(cockpit) == pytest.approx(share, abs=0.02)


def test_keys_step_the_division(open_cockpit: Open) -> None:
    cockpit = opened(open_cockpit(), "energy")
    cockpit.part("handle").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for key, share in ((Qt.Key.Key_Right, TWO_THIRDS), (Qt.Key.Key_Right, THIRD), (Qt.Key.Key_Left, TWO_THIRDS)):
        cockpit.key(key)
        assert cockpit.navigator.property("share") == pytest.approx(share)


# --- the edge


@pytest.mark.parametrize(("x", "overlay"), [(700, "notifications"), (1700, "quick")])
def test_a_finger_from_the_upper_edge_pulls_a_sheet_down(open_cockpit: Open, x: int, overlay: str) -> None:
    cockpit = opened(open_cockpit(), "map")
    cockpit.drag(QPointF(x, 4), QPointF(x, 200))
    assert cockpit.navigator.property("overlay") == overlay
