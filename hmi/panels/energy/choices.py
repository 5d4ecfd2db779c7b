"""What the person chose in the energy room, kept while the room is closed."""

from weakref import WeakKeyDictionary

import msgspec

from hmi.signals import runtime
from hmi.signals.link import Link


class Choices(msgspec.Struct):
    """The open view, the consumption window (its place among them), and whether the view has already followed the
    vehicle to the charger."""

    view: int = 0
    window: int = 1
    was_charging: bool = False


_of: "WeakKeyDictionary[Link, Choices]" = WeakKeyDictionary()


def choices() -> Choices:
    """Those of the running cockpit; gone with its link."""
    return _of.setdefault(runtime.current().link, Choices())
