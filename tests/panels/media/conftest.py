"""The cockpit's window with the media room open."""

import pytest

from tests.ui.conftest import Open, languages, open_cockpit, touch_device
from tests.ui.driver import Driver

__all__ = ["languages", "open_cockpit", "touch_device"]


@pytest.fixture
def cockpit(open_cockpit: Open) -> Driver:
    """The media room at 1920 x 720 by night, with a vehicle that is there and has said nothing yet."""
    driver = open_cockpit(panel="media")
    driver.go_live()
    return driver
