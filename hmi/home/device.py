"""What the cockpit knows of one thing in the home. Plain values, made on the home's own thread, read on any."""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

type Attribute = bool | float | str
"""`on` (bool), `brightness` (0 … 1), `position` (0 shut … 100 open), `target` and `current` (°C), `mode`, `action`,
`state` (a lock's or cover's, one of Home Assistant's words), `value` (a sensor's text), `event` (its type)."""


class Order(msgspec.Struct, frozen=True):
    """How a wish is sent: where to, and what `payload` says for the wanted value."""

    topic: str
    payload: Callable[[Any], str]


class Device(msgspec.Struct, frozen=True):
    """One entity of Home Assistant's discovery, with what it last said.

    `key` is ``component/object`` (with the node between, if there is one). `values` are kept when the device is gone:
    `is_current` says whether they may be taken for now. `orders` are what can be asked of it, by attribute. Without
    `tells` it never says how it is.
    """

    key: str
    component: str
    name: str
    device: str
    area: str
    device_class: str = ""
    unit: str = ""
    low: float = 0.0
    high: float = 1.0
    step: float = 0.5
    words: tuple[str, ...] = ()
    values: Mapping[str, Attribute] = {}
    orders: Mapping[str, Order] = {}
    tells: bool = True
    is_available: bool = False
    is_current: bool = False

    @property
    def title(self) -> str:
        """What a person calls it: its own name, with the device's before it where it needs one."""
        if not self.name:
            return self.device
        return self.name

    def now(self, attribute: str) -> Attribute | None:
        """The value of `attribute` if it may be taken for now."""
        return self.values.get(attribute) if self.is_current else None


class Happening(msgspec.Struct, frozen=True):
    """Something that a device told once: a doorbell rang, a machine is done. `what` is the event's type or the new
    state."""

    key: str
    component: str
    device_class: str
    title: str
    area: str
    what: str
