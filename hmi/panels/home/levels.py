"""What of a device has a level: brightness, position, target; within its limits and along its steps."""

import math

from hmi.home.device import Attribute, Device
from hmi.panels.home.said import word

LEVELS = frozenset({"brightness", "position"})


def has_level(device: Device | None) -> bool:
    """Whether it can be set to a share."""
    return device is not None and not LEVELS.isdisjoint(device.orders)


def level(device: Device | None, on: Attribute | None, share: Attribute | None, position: Attribute | None) -> float:
    """0 … 1 of what is wished for or is; NaN while that is not sure. A light that is off has none."""
    if device is None or not device.is_current:
        return math.nan
    if "brightness" in device.orders:
        return float(share) if isinstance(share, float) and on is True else 0.0
    return position / 100 if isinstance(position, int | float) else math.nan


def limits(device: Device | None, target: Attribute | None) -> tuple[bool, bool]:
    """Whether the target can go down, and up."""
    if device is None or not isinstance(target, int | float):
        return False, False
    return target > device.low, target < device.high


def stepped(device: Device, target: float, direction: int) -> float:
    """The next target above (1) or below (-1), within the device's limits."""
    wanted = round(target / device.step) * device.step + direction * device.step
    return min(device.high, max(device.low, wanted))


def mode_names(modes: list[str]) -> list[str]:
    """Modes as they stand on buttons."""
    names = [word(mode) for mode in modes]
    return [name[:1].upper() + name[1:] for name in names]
