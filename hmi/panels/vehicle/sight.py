"""Whether the car may be drawn as a solid: only where a real graphics card draws, and Qt Quick 3D is there."""

import importlib.util
import os

from PySide6.QtGui import QRhi
from PySide6.QtQuick import QQuickWindow

VARIABLE = "EV_COCKPIT_3D"
"""1 draws the solid whatever draws it, 0 never does."""

BY_PROCESSOR = ("llvmpipe", "softpipe", "swrast", "lavapipe", "swiftshader", "software", "basic render", "warp")
"""Drivers that draw with the processor, as they call themselves."""


def draws_with_card(backend: str, device: str, is_processor: bool) -> bool:
    """Whether what draws is a graphics card, by the names of Qt's backend and of the device."""
    name = device.casefold()
    return (
        backend not in ("", "Null") and bool(name) and not is_processor and not any(of in name for of in BY_PROCESSOR)
    )


def chosen(wish: str | None, is_card: bool) -> bool:
    """Whether to draw the solid: as wished (see `VARIABLE`), else where a card draws."""
    return wish == "1" if wish in ("0", "1") else is_card


def has_solid(window: QQuickWindow) -> bool:
    """Whether the solid can and should be drawn in `window`, whose first frame has been drawn."""
    rhi: QRhi | None = window.rhi()
    if rhi is None or importlib.util.find_spec("PySide6.QtQuick3D") is None:
        return False
    driver = rhi.driverInfo()
    is_processor = driver.deviceType == driver.DeviceType.CpuDevice  # type: ignore[comparison-overlap]
    name = str(bytes(driver.deviceName.data()), "utf-8", "replace")
    return chosen(os.environ.get(VARIABLE), draws_with_card(str(rhi.backendName()), name, is_processor))
