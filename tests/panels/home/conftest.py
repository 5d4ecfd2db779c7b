"""The home room in the real window, with a home that has said everything."""

import pytest

from tests.home.configs import ALL, STATES
from tests.home.conftest import house
from tests.ui.conftest import Open, languages, open_cockpit, touch_device
from tests.ui.driver import Driver

__all__ = ["house", "languages", "open_cockpit", "touch_device"]


@pytest.fixture
def room(open_cockpit: Open) -> Driver:
    """The room at the reference size."""
    driver = open_cockpit(panel="home")
    driver.go_live()
    move_in(driver)
    return driver


def move_in(driver: Driver) -> None:
    """All devices announce themselves and say how they are."""
    for key, config in ALL.items():
        driver.home(f"homeassistant/{key}/config", config)
    for topic, state in STATES.items():
        driver.home(topic, state)
    driver.drain()
    driver.drain()
