"""What the home says and lists stays within what may be read while driving."""

import pytest
from PySide6.QtQuick import QQuickItem

from hmi.design.limits import STRICTEST, Limits
from hmi.design.lockout import Lockout
from tests.home.configs import device
from tests.support.glass import every_item
from tests.ui.driver import Driver

MANY = 40
LONG = "the filter wants cleaning and " * 8


def limit(room: Driver, limits: Limits) -> None:
    lockout = room.cockpit.engine.singletonInstance("hmi.design", "Lockout")
    assert isinstance(lockout, Lockout)
    lockout.apply(limits)
    room.drain()


@pytest.fixture
def castle(room: Driver) -> Driver:
    """Many rooms, one with many things, a device that measures much, a sensor that says much."""
    for index in range(MANY):
        name = f"Chamber {index:02}"
        light = {"name": None, "state_topic": f"home/{index}/l", "command_topic": f"home/{index}/l/set"}
        room.home(f"homeassistant/light/l{index}/config", {**light, "device": device(f"Lamp {index:02}", name)})
        room.home(f"homeassistant/light/h{index}/config", {**light, "device": device(f"Chandelier {index:02}", "Hall")})
        sensor = {"name": f"Figure {index:02}", "state_topic": f"home/{index}/s", "device": device("Station", "Attic")}
        room.home(f"homeassistant/sensor/s{index:02}/config", {**sensor, "unit_of_measurement": "%"})
        room.home(f"home/{index}/s", str(index))
    teller = {"name": None, "state_topic": "home/teller", "device": device("Teller", "Attic")}
    room.home("homeassistant/sensor/teller/config", teller)
    room.home("home/teller", LONG)
    room.drain()
    room.drain()
    return room


PARKED = Limits("parked", frozenset())


@pytest.mark.parametrize(
    ("argument", "count"),
    [("rooms", MANY + 5), ("Hall", MANY + 2), ("sensor/s00", MANY)],
    ids=["rooms", "tiles", "lines"],
)
def test_no_list_is_longer_than_may_be_read(castle: Driver, argument: str, count: int) -> None:
    limit(castle, PARKED)
    castle.cockpit.navigator.open("home", argument)
    castle.drain()
    more = f"{count - STRICTEST.max_items} more when you stop"
    assert all("when you stop" not in text for text in castle.words(castle.panel))
    limit(castle, STRICTEST)
    assert any(item.property("text") == more for item in labels(castle)), more


def labels(room: Driver) -> list[QQuickItem]:
    """Every item with a text, also below the edge of a list."""
    return [item for item in every_item(room.panel) if item.property("text")]


@pytest.mark.parametrize("argument", ["Attic", "sensor/teller"])
def test_no_text_is_longer_than_may_be_read(castle: Driver, argument: str) -> None:
    limit(castle, PARKED)
    castle.cockpit.navigator.open("home", argument)
    castle.drain()
    assert any(LONG.strip() in text for text in castle.words(castle.panel))
    limit(castle, STRICTEST)
    said = castle.words(castle.panel)
    assert any(text.startswith(LONG[:40]) for text in said)
    assert max(map(len, said)) <= STRICTEST.max_text
