"""What stands in a tile below its name, and which of the tiles says most."""

from collections.abc import Iterable, Mapping

from hmi.home.device import Device
from hmi.home.wishes import Wishes
from hmi.panels.home import said
from hmi.panels.home.grouping import Grouping
from hmi.signals import units
from hmi.signals.words import translate

PROBES = 4
"""So many of the longest details are measured for the height of all tiles: the longest need not be the widest."""


def texts(devices: Mapping[str, Device], members: Iterable[str], since: Mapping[str, float]) -> list[str]:
    """How each device of a tile is."""
    return [said.detail(devices[key], since) for key in members]


def joined(parts: list[str]) -> str:
    """The two of them that say most."""
    worth = [text for text in dict.fromkeys(parts) if text != units.duration_text(0)]
    return " · ".join(worth[:2]) if worth else parts[0]


def longest(
    devices: Mapping[str, Device], group: Grouping, keys: Iterable[str], since: Mapping[str, float], wishes: Wishes
) -> list[str]:
    """The few longest details among the tiles `keys`, failures included."""
    found = {joined(texts(devices, group.members(key), since)) for key in keys if key in devices}
    failures = {translate("home", why) for key in keys if (why := wishes.failure(key))}
    return sorted(found | failures, key=lambda text: (-len(text), text))[:PROBES]
