"""What a notification is, and what a panel's watcher turns into some.

A panel names its watchers in `panel.py` (``watchers=("hmi.panels.home.watcher:Doorbell",)``). They see every message
of their signals and every event, in order, from the start: what they say is a function of the messages.
"""

from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import Any, NamedTuple, Protocol

import msgspec

from hmi.bus.catalogue import Value


class Priority(IntEnum):
    """How much it matters: danger, caution, or worth knowing."""

    CRITICAL = 0
    WARNING = 1
    INFORMATION = 2


COLORS = {Priority.CRITICAL: "red", Priority.WARNING: "amber", Priority.INFORMATION: "dim"}


class Text(NamedTuple):
    """Words in the language of the source, and their translation context; `parts` stand for ``%1``, ``%2``."""

    context: str = ""
    source: str = ""
    parts: tuple[str, ...] = ()


NOTHING = Text()


class Notification(msgspec.Struct, frozen=True):
    """Something to be told. The same `key` again replaces the earlier one.

    The texts are translated when they are shown. `time` is bus time in Unix seconds. A tap opens `panel` with
    `argument`. `toast`: also said in passing when it comes. `restriction` is the class of its `detail`: somebody's text
    message (``messages``) is not shown while that is forbidden. It `lasts` over a restart of the cockpit until it is
    put away, unless it says how something is just now, which is told anew.
    """

    key: str
    title: Text
    detail: Text = NOTHING
    icon: str = "bell-outline"
    priority: Priority = Priority.INFORMATION
    panel: str = ""
    argument: str = ""
    time: float = 0.0
    toast: bool = True
    restriction: str = ""
    lasts: bool = True

    @property
    def color(self) -> str:
        """The token of its icon's colour."""
        return COLORS[self.priority]


class Over(NamedTuple):
    """What `key` told is no longer so."""

    key: str


type Said = Iterable[Notification | Over]


class Watcher(Protocol):
    """Turns messages into notifications. Made once, without arguments; must not import anything heavy."""

    signals: frozenset[str]

    def feed(self, path: str, value: Value, timestamp: float) -> Said:
        """A message of one of its `signals`; `timestamp` is bus time in Unix seconds."""

    def event(self, name: str, body: Mapping[str, Any], timestamp: float) -> Said:
        """Something happened: ``vehicle/{id}/event/{name}`` with a JSON object that nobody has checked yet."""

    def reset(self) -> None:
        """Forget everything: a new clock generation begins."""
