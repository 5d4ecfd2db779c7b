"""While the car moves no screen has a longer text, or a longer list, than may be read then, whatever the bus says."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtQuick import QQuickItem

from hmi.design.limits import STRICTEST
from hmi.panels.map import names as map_names
from hmi.panels.media import names
from tests.support.glass import every_item, texts_below
from tests.ui.conftest import Open
from tests.ui.driver import Driver
from tests.ui.screens import screens
from tests.ui.world import drive, move_in

LONG = "Rhein und Wein am langen Weg " * 9
MANY = range(40)
MOVING: dict[str, object] = {
    "Vehicle.Speed": 80.0,
    "Vehicle.IsMoving": True,
    "Vehicle.Powertrain.Transmission.SelectedGear": 127,
}
TALKATIVE: dict[str, object] = {
    "Vehicle.Diagnostics.DTCList": [f"B{number:04}" for number in MANY],
    "Vehicle.VehicleIdentification.Brand": LONG,
    "Vehicle.VehicleIdentification.Model": LONG,
    "Vehicle.VehicleIdentification.VehicleExteriorColor": LONG,
    "Vehicle.DataSource.Name": LONG,
    names.QUEUE_URIS: [f"sim:{number}" for number in MANY],
    names.QUEUE_TITLES: [f"{number} {LONG}" for number in MANY],
    names.QUEUE_ARTISTS: [LONG for _ in MANY],
    names.TRACK: LONG,
    names.ARTIST: LONG,
    names.ALBUM: LONG,
    map_names.ROUTE_NAME: LONG,
    map_names.TURN_ROAD: LONG,
}


def talk(cockpit: Driver) -> None:
    """A car that moves, and says more of everything than anybody could read."""
    cockpit.go_live()
    cockpit.say(drive("coming-home", 40))
    move_in(cockpit)
    cockpit.say(TALKATIVE | MOVING)
    for number in MANY:
        cockpit.raw(f"vehicle/demo/state/No/Such/Signal{number}/{LONG.replace(' ', '')}", b"1")
    cockpit.drain()


def with_a_caller(cockpit: Driver) -> Iterator[str]:
    """Every screen, and last the card of who calls, which would cover the tabs of a panel."""
    yield from screens(cockpit)
    event = {"timestamp": cockpit.now, "name": LONG, "state": "ringing"}
    cockpit.raw("vehicle/demo/event/phone_call", json.dumps(event).encode())
    cockpit.drain()
    yield "a call"


def is_list(item: QQuickItem | None) -> bool:
    return item is not None and (item.inherits("QQuickListView") or item.inherits("QQuickGridView"))


def lists(item: QQuickItem) -> Iterator[tuple[str, int]]:
    """What stands in lists below `item`: its first words, and how many there are."""
    for found in every_item(item):
        if not found.isVisible() or found.objectName() == "land":
            continue
        if is_list(found.parentItem()):
            continue  # its rows and its footer
        if is_list(found):
            count = int(found.property("count"))
        else:
            count = sum(next(texts_below(child), None) is not None for child in found.childItems())
        first = next(texts_below(found), None)
        yield (first.text if first is not None else "", count)


@pytest.mark.parametrize(("width", "height"), [(1920, 720), (1080, 1920)], ids=["1920x720", "1080x1920"])
def test_no_screen_says_more_than_may_be_read_while_moving(open_cockpit: Open, width: int, height: int) -> None:
    cockpit = open_cockpit(width, height, panel="map")
    talk(cockpit)
    found: list[str] = []
    count = 0
    for name in with_a_caller(cockpit):
        count += 1
        top = cockpit.window.contentItem()
        found += [
            f"{name}: {len(shown.text)} characters: {shown.text[:60]}"
            for shown in texts_below(top)
            if len(shown.text) > STRICTEST.max_text
        ]
        found += [
            f"{name}: a list of {length}: {first[:60]}" for first, length in lists(top) if length > STRICTEST.max_items
        ]
    assert count >= 20
    assert not found, "\n".join(dict.fromkeys(found))


def test_parked_again_all_of_it_is_there(open_cockpit: Open) -> None:
    cockpit = open_cockpit(panel="vehicle")
    talk(cockpit)
    cockpit.navigator.open("vehicle", "diagnostics")
    cockpit.drain()
    assert cockpit.sees("19 more when you stop")
    assert max(length for _, length in lists(cockpit.panel)) == STRICTEST.max_items
    cockpit.say({"Vehicle.Speed": 0.0, "Vehicle.IsMoving": False, "Vehicle.Powertrain.Transmission.SelectedGear": 126})
    assert max(length for _, length in lists(cockpit.panel)) >= len(MANY)
