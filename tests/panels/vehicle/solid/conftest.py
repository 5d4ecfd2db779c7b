"""The solid car, made once for all tests: it takes a second or two."""

import pytest

from hmi.panels.vehicle.solid import build
from hmi.panels.vehicle.solid.mesh import Mesh


@pytest.fixture(scope="session")
def parts() -> dict[str, Mesh]:
    return build.everything()
