"""The shell's own watcher: what the car tells that belongs to no panel."""

from collections.abc import Mapping
from typing import Any

from hmi.bus.catalogue import Value
from hmi.shell.notifications import NOTHING, Notification, Over, Priority, Said, Text
from hmi.signals.words import QT_TRANSLATE_NOOP

LONGEST = 80
"""Of a name or a word that came on the bus, in characters."""

CHARGING = "Vehicle.Powertrain.TractionBattery.Charging.IsCharging"

DOORBELL = QT_TRANSLATE_NOOP("notifications", "Somebody is at the door")
FAULT = QT_TRANSLATE_NOOP("notifications", "The car noticed a fault. Have it looked at soon")
CODE = QT_TRANSLATE_NOOP("notifications", "Fault code %1")
STARTED = QT_TRANSLATE_NOOP("notifications", "Charging has begun")
ENDED = QT_TRANSLATE_NOOP("notifications", "Charging has ended")


def word(body: Mapping[str, Any], name: str) -> str:
    """The text `name` of an event's body in one line of at most `LONGEST` characters; empty when it is none."""
    value = body.get(name)
    if not isinstance(value, str):
        return ""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in value).split())[:LONGEST]


def when(body: Mapping[str, Any], now: float) -> float:
    """When it happened (bus seconds), as the event itself says; `now`, if it does not, or says what cannot be."""
    stamp = body.get("timestamp")  # true is 1, and long past
    return float(stamp) if isinstance(stamp, float | int) and 0 < stamp <= now else now


class CarEvents:
    """The doorbell, a fault that was raised, and charging that begins or ends while somebody looks on."""

    signals = frozenset({CHARGING})

    def __init__(self) -> None:
        self._charging: bool | None = None

    def reset(self) -> None:
        """See `Watcher`."""
        self._charging = None

    def feed(self, path: str, value: Value, timestamp: float) -> Said:  # noqa: ARG002 - there is one signal
        """Charging changes; what was so when the cockpit came is no news."""
        before, self._charging = self._charging, value is True
        if before is None or before is self._charging:
            return ()
        text = Text("notifications", STARTED if self._charging else ENDED)
        return (Notification("charging", text, icon="ev-station", panel="energy", argument="charging", time=timestamp),)

    def event(self, name: str, body: Mapping[str, Any], timestamp: float) -> Said:
        """See `Watcher`."""
        if name == "doorbell":
            place = word(body, "place")
            detail = Text("notifications", "%1", (place[:1].upper() + place[1:],)) if place else NOTHING
            title = Text("notifications", DOORBELL)
            return (Notification("doorbell", title, detail, "doorbell", panel="home", time=timestamp),)
        if name == "fault_raised":
            code = word(body, "code")
            detail = Text("notifications", CODE, (code,)) if code else NOTHING
            key, title = f"fault/{code}", Text("notifications", FAULT)
            if body.get("active") is False:
                return (Over(key),)
            return (Notification(key, title, detail, "alert", Priority.WARNING, panel="vehicle", time=timestamp),)
        return ()
