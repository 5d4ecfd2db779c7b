"""What was opened from the search lately, kept over restarts. Free of Qt.

Kept is only how to find it again: what it says of itself (a door's state, its words in another language), and what
it does, the finder of its kind is asked for anew.
"""

import logging
from collections.abc import Iterable, Sequence
from typing import Annotated

import msgspec

from hmi.shell.kept import Kept, Slot
from hmi.shell.search import RECENT, Finder, Found, Hit

log = logging.getLogger(__name__)

MOST = 8

type Line = Annotated[str, msgspec.Meta(max_length=200)]


class Recent(msgspec.Struct, frozen=True):
    """How to find a thing again; see `Found`. `kind` is its finder's; `acts`: it is nothing without its `act`."""

    title: Line
    kind: Line = ""
    icon: Line = "magnify"
    panel: Line = ""
    argument: Line = ""
    overlay: Line = ""
    id: Line = ""
    acts: bool = False

    @property
    def found(self) -> Found:
        """As far as it is known without its finder."""
        return Found(
            self.title, icon=self.icon, panel=self.panel, argument=self.argument, overlay=self.overlay, id=self.id
        )


class Recents(msgspec.Struct, frozen=True):
    """The latest first."""

    things: Annotated[tuple[Recent, ...], msgspec.Meta(max_length=MOST)] = ()


RECENTS = Slot("search.recent", Recents())


def opened(kept: Kept, hit: Hit) -> None:
    """`hit` was opened just now."""
    one = hit.found
    acts = one.act is not None
    new = Recent(one.title, hit.kind or hit.group, one.icon, one.panel, one.argument, one.overlay, one.id, acts)
    others = (known for known in RECENTS.of(kept).things if known.found.key != one.key)
    RECENTS.put(kept, Recents((new, *others)[:MOST]))


def found_again(things: Sequence[Recent], finders: Iterable[Finder]) -> list[Hit]:
    """The `things` as their finders know them now. One that does something and is not found is left out."""
    by_kind: dict[str, list[Finder]] = {}
    for finder in finders:
        by_kind.setdefault(finder.kind, []).append(finder)
    return [hit for thing in things if (hit := _again(thing, by_kind.get(thing.kind, ()))) is not None]


def _again(thing: Recent, finders: Iterable[Finder]) -> Hit | None:
    wanted = thing.found
    for finder in finders:
        try:
            found = next((one for one in finder.find(thing.title) if one.key == wanted.key), None)
        except Exception:  # a panel's fault must not cost what else was opened
            log.exception("%s fails to find %r again", type(finder).__qualname__, thing.title)
            continue
        if found is not None:
            return Hit(RECENT, found, 0.0, thing.kind)
    return None if thing.acts else Hit(RECENT, wanted, 0.0, thing.kind)
