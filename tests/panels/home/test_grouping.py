"""The home grouped once: what a large home costs when one of its sensors says something."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from hmi.panels.home import tiles
from hmi.panels.home.device import HomeDevice
from tests.home.configs import device
from tests.support.glass import every_item
from tests.ui.driver import Driver

SENSORS = 60


def config(index: int, area: str = "Cellar") -> dict[str, Any]:
    return {
        "name": None,
        "state_topic": f"home/cellar/{index}/state",
        "unit_of_measurement": "%",
        "device": device(f"Sensor {index:02}", area),
    }


@pytest.fixture
def cellar(room: Driver) -> Driver:
    """The room with many sensors in the cellar, all of them shown."""
    for index in range(SENSORS):
        room.home(f"homeassistant/sensor/{index}/config", config(index))
        room.home(f"home/cellar/{index}/state", "40")
    room.drain()
    room.drain()
    room.cockpit.navigator.open("home", "Cellar")
    room.drain()
    return room


def counted(monkeypatch: pytest.MonkeyPatch, owner: Any, name: str) -> list[Any]:
    """Every call of `owner`'s function from now on: its first argument."""
    calls: list[Any] = []
    original = getattr(owner, name)

    def call(first: Any, *others: Any) -> Any:
        calls.append(first)
        return original(first, *others)

    monkeypatch.setattr(owner, name, call)
    return calls


def test_a_sensor_that_says_something_changes_its_own_tile_only(
    cellar: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    updates = counted(monkeypatch, HomeDevice, "update")
    groupings = counted(monkeypatch, tiles, "tiles")
    cellar.home("home/cellar/3/state", "41", retained=False)
    cellar.drain()
    cellar.drain()
    assert "41\u2009%" in cellar.words(cellar.panel)
    assert [model.property("key") for model in updates] == ["sensor/3"]
    assert groupings == []


def test_a_sensor_that_joins_or_leaves_is_grouped_once(cellar: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    groupings = counted(monkeypatch, tiles, "tiles")
    cellar.home("homeassistant/sensor/more/config", {**config(3), "name": "More"})
    cellar.home("home/cellar/3/state", "42", retained=False)
    cellar.drain()
    cellar.drain()
    assert "42\u2009%" in cellar.words(cellar.panel)
    assert len(groupings) == 1
    cellar.home("homeassistant/sensor/more/config", "")
    cellar.home("homeassistant/sensor/3/config", config(3, "Attic"))
    cellar.drain()
    cellar.drain()
    assert len(groupings) == 2
    assert "42\u2009%" not in cellar.words(cellar.panel)


def test_tiles_that_are_not_to_be_seen_are_not_made(cellar: Driver) -> None:
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    made = [model for item in every_item(cellar.panel) for model in item.findChildren(HomeDevice, options=direct)]
    assert 0 < len(made) < SENSORS / 4


def test_keys_walk_on_to_tiles_that_were_not_made_yet(cellar: Driver) -> None:
    ((_, first),) = [found for found in cellar.items(QAccessible.Role.Button) if found[0].startswith("Sensor 00")]
    first.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _ in range(10):
        cellar.key(Qt.Key.Key_Down)
        seen.append(cellar.focused)
    assert seen[-1].startswith("Sensor 20"), seen
