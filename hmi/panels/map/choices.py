"""What the person chose on the map, kept while the room is closed."""

from weakref import WeakKeyDictionary

import msgspec

from hmi.panels.map.camera import HEADING_UP
from hmi.signals import runtime
from hmi.signals.link import Link


class Choices(msgspec.Struct):
    """How the map is looked at, and whether the note that there is no map pack was put away."""

    mode: str = HEADING_UP
    note_seen: bool = False


_of: "WeakKeyDictionary[Link, Choices]" = WeakKeyDictionary()


def choices() -> Choices:
    """Those of the running cockpit; gone with its link."""
    return _of.setdefault(runtime.current().link, Choices())
