"""How a device is, in words and as a symbol. What may not be taken for now is never said as if it were."""

import math
from collections.abc import Mapping
from datetime import UTC, datetime

from hmi.home.device import Device
from hmi.signals import moments, units
from hmi.signals.words import QT_TRANSLATE_NOOP, filled, translate

UNREACHABLE = QT_TRANSLATE_NOOP("home", "cannot be reached")
SILENT = QT_TRANSLATE_NOOP("home", "has not said anything yet")
STATES = {
    "open": QT_TRANSLATE_NOOP("home", "open"),
    "opening": QT_TRANSLATE_NOOP("home", "opening"),
    "closed": QT_TRANSLATE_NOOP("home", "closed"),
    "closing": QT_TRANSLATE_NOOP("home", "closing"),
    "stopped": QT_TRANSLATE_NOOP("home", "stopped half-way"),
    "locked": QT_TRANSLATE_NOOP("home", "locked"),
    "locking": QT_TRANSLATE_NOOP("home", "locking"),
    "unlocked": QT_TRANSLATE_NOOP("home", "unlocked"),
    "unlocking": QT_TRANSLATE_NOOP("home", "unlocking"),
    "jammed": QT_TRANSLATE_NOOP("home", "jammed"),
    "off": QT_TRANSLATE_NOOP("home", "off"),
    "on": QT_TRANSLATE_NOOP("home", "on"),
    "heat": QT_TRANSLATE_NOOP("home", "heating"),
    "cool": QT_TRANSLATE_NOOP("home", "cooling"),
    "auto": QT_TRANSLATE_NOOP("home", "automatic"),
    "dry": QT_TRANSLATE_NOOP("home", "drying"),
    "fan_only": QT_TRANSLATE_NOOP("home", "fan only"),
    "idle": QT_TRANSLATE_NOOP("home", "idle"),
    "washing": QT_TRANSLATE_NOOP("home", "washing"),
    "rinsing": QT_TRANSLATE_NOOP("home", "rinsing"),
    "spinning": QT_TRANSLATE_NOOP("home", "spinning"),
    "running": QT_TRANSLATE_NOOP("home", "running"),
    "done": QT_TRANSLATE_NOOP("home", "done"),
}
"""Words of Home Assistant, and of machines; a word that is not here is said as it came."""

OPENS = frozenset({"door", "garage_door", "opening", "window", "lock"})
"""Binary sensors whose on is open."""

GUARDED = frozenset({"garage", "gate", "door"})
"""Covers that let people in: opened by holding on only, never by a touch."""

_UNITS = {"°C": "Celsius", "W": "W", "kW": "kW", "kWh": "kWh", "%": "percent"}
"""Units of Home Assistant that the cockpit shows in the person's own way."""

ON_THE_WAY = frozenset({"opening", "closing", "locking", "unlocking"})


def word(state: object) -> str:
    """A state as a person says it."""
    text = str(state)
    return translate("home", STATES[text]) if text in STATES else text


def degrees(celsius: object) -> str:
    """``19.2°`` in the person's unit."""
    if not isinstance(celsius, int | float):
        return units.UNKNOWN
    return units.number_text(celsius, "Celsius", 0 if float(celsius).is_integer() else 1) + "°"


def is_on(device: Device) -> bool:
    """Whether the tile shines: lit, running, open, unlocked; only while that is sure."""
    if not device.is_current:
        return False
    values = device.values
    if device.component in ("light", "switch", "binary_sensor"):
        return values.get("on") is True
    if device.component == "climate":
        return values.get("mode") not in (None, "off")
    if device.component in ("cover", "lock"):
        return values.get("state") not in (None, "closed", "locked") or _opened(values.get("position"))
    return device.component == "sensor" and not device.unit and values.get("value") not in (None, "idle", "off", "done")


def is_guarded(device: Device) -> bool:
    """Whether opening it takes more than a touch."""
    return device.component == "cover" and device.device_class in GUARDED


def _opened(position: object) -> bool:
    return isinstance(position, int | float) and position > 0


def icon(device: Device) -> str:
    """Its symbol, which says open and unlocked only where that is sure."""
    on = is_on(device)
    if device.component == "cover":
        return (
            ("garage-open" if on else "garage")
            if is_guarded(device)
            else "window-shutter-open"
            if on
            else "window-shutter"
        )
    if device.component == "lock":
        return "lock" if device.now("state") == "locked" else "lock-open-variant" if on else "lock-question"
    if device.component == "sensor":
        classes = {"temperature": "thermometer", "humidity": "thermometer", "energy": "lightning-bolt"}
        return classes.get(device.device_class, "washing-machine" if not device.unit else "gauge")
    symbols = {"light": "lightbulb", "switch": "power", "climate": "home-thermometer", "event": "doorbell"}
    return symbols.get(device.component, "gauge" if device.component == "binary_sensor" else "play")


def detail(device: Device, since: Mapping[str, float]) -> str:
    """How it is, in a few words. `since`: when it was last heard to change (bus time), where that is known."""
    if not device.is_available:
        return translate("home", UNREACHABLE)
    if device.component == "event":
        return _last_event(since.get(device.key))
    if device.component in ("scene", "button"):
        return translate("home", "touch to begin")
    if not device.is_current or not device.values:
        return translate("home", SILENT)
    return _SAY.get(device.component, _sensor)(device, since)


def _light(device: Device, _since: Mapping[str, float]) -> str:
    if device.values.get("on") is not True:
        return word("off")
    brightness = device.values.get("brightness")
    if not isinstance(brightness, float) or "brightness" not in device.orders:
        return word("on")
    return filled(translate("home", "on, %1"), units.text_with_unit(100 * brightness, "percent", 0))


def _climate(device: Device, _since: Mapping[str, float]) -> str:
    current, target = degrees(device.values.get("current")), degrees(device.values.get("target"))
    if device.values.get("mode") == "off":
        return filled(translate("home", "off, %1"), current)
    if current == target or "current" not in device.values:
        return target
    return f"{current} → {target}"


def _cover(device: Device, _since: Mapping[str, float]) -> str:
    state, position = device.values.get("state"), device.values.get("position")
    if state is None:
        state = "open" if _opened(position) else "closed"
    if isinstance(position, int | float) and 0 < position < 100 and state in ("open", "opening", "closing", "stopped"):
        return f"{word(state)}, {units.text_with_unit(position, 'percent', 0)}"
    return word(state)


def _lock(device: Device, _since: Mapping[str, float]) -> str:
    return word(device.values.get("state", units.UNKNOWN))


def _binary(device: Device, _since: Mapping[str, float]) -> str:
    on = device.values.get("on") is True
    if device.device_class in OPENS:
        return word("open" if on else "closed")
    return word("on" if on else "off")


def _sensor(device: Device, since: Mapping[str, float]) -> str:
    text = str(device.values.get("value", units.UNKNOWN))
    if not device.unit:
        at = since.get(device.key)
        return word(text) if text != "done" or at is None else filled(translate("home", "done at %1"), clock(at))
    number = measured(device)
    if math.isnan(number):
        return text
    if device.device_class == "duration" and device.unit in ("min", "s", "h"):
        return units.duration_text(number * {"s": 1, "min": units.S_PER_MIN, "h": units.S_PER_H}[device.unit])
    unit = _UNITS.get(device.unit)
    if unit is None:
        return f"{number:g}{units.THIN_SPACE}{device.unit}"
    return degrees(number) if unit == "Celsius" else units.text_with_unit(number, unit)


def measured(device: Device) -> float:
    """A sensor's number, NaN for a word or while it may not be taken for now."""
    value = device.now("value")
    try:
        return math.nan if value is None else float(value)
    except ValueError:
        return math.nan


def _last_event(at: float | None) -> str:
    if at is None:
        return translate("home", "nobody has rung")
    return filled(translate("home", "rang at %1"), clock(at))


def clock(at: float) -> str:
    """Bus time as the clock shows it."""
    return moments.time_text(datetime.fromtimestamp(at, UTC).astimezone())


_SAY = {
    "light": _light,
    "switch": _light,
    "climate": _climate,
    "cover": _cover,
    "lock": _lock,
    "binary_sensor": _binary,
}
