"""When each device was last heard to change, in bus time: the messages do not say."""

from weakref import WeakKeyDictionary

from hmi.home.device import Happening
from hmi.signals import runtime
from hmi.signals.link import Link


class Memory:
    """`since` by key: what happened while the cockpit listened. What was so before it came is not in it."""

    def __init__(self, link: Link) -> None:
        self.since: dict[str, float] = {}
        self._clock = link.store.clock
        link.home.happening_listeners.append(self._happened)
        link.home.begin()

    def _happened(self, happening: Happening) -> None:
        self.since[happening.key] = self._clock.now()


_of: "WeakKeyDictionary[Link, Memory]" = WeakKeyDictionary()


def memory() -> Memory:
    """That of the running cockpit; the first to ask makes the home be read."""
    link = runtime.current().link
    if link not in _of:
        _of[link] = Memory(link)
    return _of[link]
