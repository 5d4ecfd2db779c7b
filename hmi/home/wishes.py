"""What was asked of the home: pending until the device shows it, fails, or time is up. On the cockpit's thread."""

import time
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from hmi.home.device import Attribute, Device
from hmi.home.templates import TemplateError
from hmi.signals.words import QT_TRANSLATE_NOOP

TIMEOUT_S = 6.0
"""Wall seconds after which a wish without a visible effect is given up. A door says at once that it is on its way."""

FAILURE_SHOWN_S = 8.0
"""Wall seconds for which a failure is said."""

UNREACHABLE = QT_TRANSLATE_NOOP("home", "Cannot be reached")
NOTHING_CHANGED = QT_TRANSLATE_NOOP("home", "Asked, but nothing changed")
IMPOSSIBLE = QT_TRANSLATE_NOOP("home", "It cannot do that")
JAMMED = QT_TRANSLATE_NOOP("home", "It is jammed")

_ON_THE_WAY = {"open": "opening", "closed": "closing", "locked": "locking", "unlocked": "unlocking"}
_NEAR = {"brightness": 0.02, "position": 2.0, "target": 0.06}
"""How near counts as there: a device rounds to its own steps."""

_MOVED_PERCENT = 1.0

type Publish = Callable[[str, bytes, int], bool]


class Wish(msgspec.Struct):
    """Under way: `wanted` of `attribute`, until `deadline` (monotonic seconds). `begun`: the position at that time."""

    attribute: str
    wanted: Any
    deadline: float
    begun: Attribute | None = None


class Failure(msgspec.Struct, frozen=True):
    """Why a wish came to nothing (source text, context ``home``), said until then (monotonic seconds)."""

    why: str
    until: float


def shows(values: Mapping[str, Attribute], attribute: str, wanted: Any) -> bool:
    """Whether `values` are what was wanted, or on their way there."""
    value = values.get(attribute)
    if attribute in _NEAR:
        moving = attribute == "position" and values.get("state") in ("opening", "closing")
        return moving or (isinstance(value, int | float) and abs(value - wanted) <= _NEAR[attribute])
    if attribute == "state" and wanted == "stopped":
        return value not in (None, "opening", "closing")
    return value == wanted or (attribute == "state" and value == _ON_THE_WAY.get(wanted))


def approaches(values: Mapping[str, Attribute], wish: Wish) -> bool:
    """Whether a position has moved towards what was wanted: a cover may say no more than that on its way."""
    goal = {"open": 100.0, "closed": 0.0}.get(wish.wanted) if wish.attribute == "state" else wish.wanted
    position = values.get("position")
    if wish.attribute not in ("state", "position") or goal is None:
        return False
    if not isinstance(position, int | float) or not isinstance(wish.begun, int | float):
        return False
    left, at_first = abs(float(goal) - position), abs(float(goal) - wish.begun)
    return at_first - left >= _MOVED_PERCENT


class Wishes:
    """One wish per device at a time; a later one replaces an earlier one."""

    def __init__(self, publish: Publish, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._publish = publish
        self._monotonic = monotonic
        self._wishes: dict[str, Wish] = {}
        self._failures: dict[str, Failure] = {}

    def pending(self, key: str) -> Wish | None:
        """What is under way for the device `key`."""
        return self._wishes.get(key)

    def failure(self, key: str) -> str:
        """Why the last wish came to nothing, as source text; empty when there is nothing to say."""
        failed = self._failures.get(key)
        return "" if failed is None else failed.why

    def send(self, device: Device, attribute: str, wanted: Any) -> None:
        """Ask `device` for `wanted`. Raises `KeyError` when it cannot be asked for `attribute`."""
        order = device.orders[attribute]
        self._failures.pop(device.key, None)
        self._wishes.pop(device.key, None)
        try:
            payload = order.payload(wanted).encode()
        except (KeyError, TemplateError):
            self._fail(device.key, IMPOSSIBLE)
            return
        if not (device.is_available and self._publish(order.topic, payload, 1)):
            self._fail(device.key, UNREACHABLE)
        elif attribute == "press" or not device.tells:
            pass  # nothing will ever be said of it
        elif not (device.is_current and shows(device.values, attribute, wanted)):
            deadline = self._monotonic() + TIMEOUT_S
            self._wishes[device.key] = Wish(attribute, wanted, deadline, device.now("position"))

    def settle(self, devices: Mapping[str, Device]) -> set[str]:
        """Close what the devices fulfil or time has ended; return the keys of what changed."""
        now, closed = self._monotonic(), set()
        for key, wish in tuple(self._wishes.items()):
            device = devices.get(key)
            if device is None or not device.is_available:
                self._fail(key, UNREACHABLE)
            elif device.is_current and (
                shows(device.values, wish.attribute, wish.wanted) or approaches(device.values, wish)
            ):
                del self._wishes[key]
            elif device.values.get("state") == "jammed":
                self._fail(key, JAMMED)
            elif now >= wish.deadline:
                self._fail(key, NOTHING_CHANGED)
            else:
                continue
            closed.add(key)
        for key, failed in tuple(self._failures.items()):
            if now >= failed.until:
                del self._failures[key]
                closed.add(key)
        return closed

    def next_deadline_s(self) -> float | None:
        """Wall seconds until a wish is given up or a failure has been said long enough."""
        moments = [wish.deadline for wish in self._wishes.values()] + [f.until for f in self._failures.values()]
        return max(0.0, min(moments) - self._monotonic()) if moments else None

    def _fail(self, key: str, why: str) -> None:
        self._wishes.pop(key, None)
        self._failures[key] = Failure(why, self._monotonic() + FAILURE_SHOWN_S)
