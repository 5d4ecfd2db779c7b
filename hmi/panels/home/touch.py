"""What a touch of a tile does, and when it leads to the details instead."""

from hmi.home.device import Device
from hmi.panels.home.said import is_guarded, is_on

PRESSES = {"light": "on", "switch": "on", "cover": "state", "scene": "press", "button": "press"}
"""What a touch of the tile asks for; the others open their details."""

SENSED = ("sensor/", "binary_sensor/")

DETAILED = frozenset({"climate", "lock", "sensor", "binary_sensor", "event"})


def opens_details(device: Device) -> bool:
    """Whether a touch shows the details: of what has no one thing to do, and of a guarded door that would be opened."""
    return device.component in DETAILED or (is_guarded(device) and not is_on(device))


def can_open(device: Device | None) -> bool:
    """Whether a guarded door may be asked to open: it has said how it is, or never does, and is not open."""
    if device is None or not device.is_current:
        return False
    return device.now("state") != "open" and (bool(device.values) or not device.tells)
