"""The house's energy: what comes from sun, grid and battery, what the house and the car take."""

import math
from collections.abc import Mapping
from typing import Any

from hmi.home.device import Device
from hmi.panels.home.said import measured
from hmi.panels.home.tiles import role
from hmi.signals import units
from hmi.signals.words import filled, translate

IDLE_W = 20.0
"""A flow below this is drawn as none."""

ROUNDS_TO_0_W = 50.0

FULL_WIDTH_W = 8_000.0
WIDTHS = 8


def powers(devices: Mapping[str, Device]) -> dict[str, float]:
    """By role: W (the battery's ``level`` in %). The first sensor of a role counts; one that is not current is NaN."""
    found: dict[str, float] = {}
    for key in sorted(devices):
        name = role(devices[key])
        if name and math.isnan(found.get(name, math.nan)):
            number = measured(devices[key])
            found[name] = number * 1000 if devices[key].unit == "kW" else number
    return found


def strength(power_w: float) -> float:
    """How wide a flow is drawn, 0 … 1, in steps: a curve is not drawn anew for a change nobody sees."""
    if not abs(power_w) >= IDLE_W:
        return 0.0
    return min(1.0, math.ceil(math.sqrt(abs(power_w) / FULL_WIDTH_W) * WIDTHS) / WIDTHS)


def text(power_w: float) -> str:
    """``3.4 kW``; a trickle is ``0 kW``."""
    if not math.isfinite(power_w):
        return units.UNKNOWN
    return (
        units.text_with_unit(abs(power_w), "W", 1) if abs(power_w) >= ROUNDS_TO_0_W else units.text_with_unit(0, "W", 0)
    )


def flows(found: Mapping[str, float], car: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The four ends: key, icon, value, name, strength, `arriving` (towards the house), known.

    Home Assistant's signs: the grid's power is positive from the grid, the battery's positive into it. `car` is its end
    as the car itself tells it, for a house without a sensor for it.
    """
    sun, grid, battery = (found.get(name, math.nan) for name in ("sun", "grid", "battery"))
    level = found.get("level", math.nan)
    stored = filled(translate("home", "battery %1"), units.text_with_unit(level, "percent")) if level == level else ""
    ends = [
        _end("sun", "white-balance-sunny", sun, translate("home", "sun"), arriving=True),
        _end("grid", "transmission-tower", grid, _grid(grid), arriving=not grid < 0),
        _end("battery", "home-battery", battery, stored or translate("home", "battery"), arriving=battery < 0),
    ]
    if "car" in found:
        ends.append(_end("car", "car", found["car"], translate("home", "car"), arriving=found["car"] < 0))
    else:
        ends.append(dict(car))
    return ends


def _grid(power_w: float) -> str:
    return translate("home", "to the grid") if power_w <= -IDLE_W else translate("home", "grid")


def _end(key: str, icon: str, power_w: float, name: str, *, arriving: bool) -> dict[str, Any]:
    known = math.isfinite(power_w)
    return {
        "key": key,
        "icon": icon,
        "value": text(power_w),
        "name": name,
        "strength": strength(power_w) if known else 0.0,
        "arriving": arriving,
        "known": known,
    }


def said(found: Mapping[str, float]) -> str:
    """The flow in a line, where there is no room for the picture."""
    sun, house = found.get("sun", math.nan), found.get("house", math.nan)
    parts = []
    if sun >= ROUNDS_TO_0_W:
        parts.append(filled(translate("home", "%1 from the sun"), text(sun)))
    if math.isfinite(house):
        parts.append(filled(translate("home", "%1 used"), text(house)))
    return ", ".join(parts)
