"""One sentence about the home: what stands open first, then what is on, else that all is quiet."""

from collections.abc import Mapping

from hmi.home.device import Device
from hmi.panels.home.said import GUARDED, degrees, is_on
from hmi.signals.words import filled, translate

WATCHED = GUARDED | {"window"}
"""Covers that are told when they stand open; a blind may."""

UNLOCKED = frozenset({"unlocked", "unlocking", "jammed"})


def about(devices: Mapping[str, Device]) -> tuple[str, str, bool]:
    """The sentence, what is said besides, and whether something stands open. Only what is sure is said."""
    if not devices:
        return translate("home", "No home yet"), "", False
    if not any(device.is_available for device in devices.values()):
        return translate("home", "The home cannot be reached"), translate("home", "It comes back by itself"), False
    covers = [device for device in devices.values() if device.component == "cover" and device.device_class in WATCHED]
    opened = [device for device in covers if is_on(device)]
    unlocked = [device for device in devices.values() if device.now("state") in UNLOCKED and device.component == "lock"]
    lit = [device for device in devices.values() if device.component == "light" and is_on(device)]
    lights = translate("home", "%n light(s) on", "", len(lit)) if lit else ""
    warm = _warmth(devices)
    if opened or unlocked:
        return _open(opened, unlocked), lights or warm, True
    doors = [*covers, *(device for device in devices.values() if device.component == "lock")]
    if lit:
        return lights, warm, False
    if doors and all(device.is_current for device in doors):
        return translate("home", "All is shut and locked"), warm, False
    return translate("home", "All is quiet"), warm, False


def _open(opened: list[Device], unlocked: list[Device]) -> str:
    if opened and unlocked:
        return filled(translate("home", "%1 is open, %2 is unlocked"), opened[0].title, unlocked[0].title)
    if opened:
        return filled(translate("home", "%1 is open"), opened[0].title)
    return filled(translate("home", "%1 is unlocked"), unlocked[0].title)


def _warmth(devices: Mapping[str, Device]) -> str:
    for device in devices.values():
        if device.component == "climate" and device.is_current and device.values.get("mode") != "off":
            target = degrees(device.values.get("target"))
            if device.values.get("action") == "heating":
                return filled(translate("home", "Heating to %1"), target)
            return filled(translate("home", "Kept at %1"), target)
    return ""
