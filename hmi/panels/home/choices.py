"""What the person looks at in the home room, kept while the room is closed."""

from weakref import WeakKeyDictionary

import msgspec

from hmi.signals import runtime
from hmi.signals.link import Link

VIEWS = ("energy", "rooms")


class Choices(msgspec.Struct):
    """The open view, the room (empty: the favourites), and the device whose details are open (empty: none). `unmarked`:
    where a device stood that is a favourite no more."""

    view: int = 0
    room: str = ""
    device: str = ""
    unmarked: dict[str, int] = {}


_of: "WeakKeyDictionary[Link, Choices]" = WeakKeyDictionary()


def choices() -> Choices:
    """Those of the running cockpit; gone with its link."""
    return _of.setdefault(runtime.current().link, Choices())
