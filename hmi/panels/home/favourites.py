"""Which tiles a person put first, kept over restarts; as long as nobody chose, the home picks some itself."""

from collections.abc import Mapping
from typing import Annotated

import msgspec

from hmi.home.device import Device
from hmi.panels.home.choices import choices
from hmi.panels.home.grouping import Grouping
from hmi.panels.home.tiles import Tiles
from hmi.panels.home.touch import PRESSES
from hmi.shell.kept import Slot, kept

MOST = 21
"""As many as a list may have while driving."""

AT_HAND = 3
"""So many of them stand in the quick settings too."""

MOST_KEPT = 40
"""With those of devices that are not there just now: they come back to where they stood."""

type Key = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class Marks(msgspec.Struct, frozen=True):
    """The keys in their order; None as long as nobody chose."""

    keys: Annotated[tuple[Key, ...], msgspec.Meta(max_length=MOST_KEPT)] | None = None


MARKS = Slot("home.favourites", Marks())


def chosen(of: Tiles) -> list[str] | None:
    """The tiles that a person chose and that are there; None as long as nobody chose."""
    keys = MARKS.of(kept()).keys
    if keys is None:
        return None
    heads = {member: head for head, members in of.items() for member in members}
    return list(dict.fromkeys(heads[key] for key in keys if key in heads))


def favourites(group: Grouping) -> list[str]:
    """The tiles that are shown first."""
    picked = chosen(group.tiles)
    return group.favourites if picked is None else picked


def has_room(group: Grouping) -> bool:
    """Whether one more may be marked."""
    return len(favourites(group)) < MOST


def at_hand(devices: Mapping[str, Device], of: Tiles) -> list[str]:
    """The tiles for the quick settings: favourites that a touch does something with, else the garage's door."""
    picked = chosen(of)
    if picked is None:
        garages = (key for key in of if devices[key].component == "cover" and devices[key].device_class == "garage")
        return list(garages)[:1]
    return [key for key in picked if devices[key].component in PRESSES][:AT_HAND]


def toggle(group: Grouping, key: str) -> None:
    """Mark the tile `key` as the first of the favourites, or take that back. Marked again, it stands where it stood."""
    marked = MARKS.of(kept()).keys
    keys = list(group.favourites if marked is None else marked)
    members = {key, *group.members(key)}
    places = choices().unmarked
    if any(each in members for each in keys):
        places[key] = next(place for place, each in enumerate(keys) if each in members)
        keys = [each for each in keys if each not in members]
    elif has_room(group):
        keys.insert(places.pop(key, 0), key)
        gone = [each for each in keys if each not in group.tiles]
        while len(keys) > MOST_KEPT:
            keys.remove(gone.pop(0))
    MARKS.put(kept(), Marks(tuple(keys)))
