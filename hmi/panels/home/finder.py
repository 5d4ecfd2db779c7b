"""What the search finds at home: every tile by name, room and kind."""

from collections.abc import Iterable

from hmi.home.device import Device
from hmi.panels.home import said, tiles
from hmi.panels.home.favourites import chosen
from hmi.shell.search import Found
from hmi.signals import runtime
from hmi.signals.words import QT_TRANSLATE_NOOP, translate

KINDS = {
    "light": QT_TRANSLATE_NOOP("home", "light lamp"),
    "switch": QT_TRANSLATE_NOOP("home", "switch socket"),
    "climate": QT_TRANSLATE_NOOP("home", "heating thermostat warm"),
    "cover": QT_TRANSLATE_NOOP("home", "gate blind shutter"),
    "lock": QT_TRANSLATE_NOOP("home", "door key"),
    "event": QT_TRANSLATE_NOOP("home", "bell ring"),
    "scene": QT_TRANSLATE_NOOP("home", "scene mood"),
}
UNASKED = 1


class Devices:
    """Opens what is found in the home room."""

    kind = QT_TRANSLATE_NOOP("search", "Home")
    order = 50

    def find(self, query: str) -> Iterable[Found]:
        """Every tile; for nothing yet, the first favourite. Reads only: the search asks on a thread of its own."""
        devices: dict[str, Device] = dict(runtime.current().link.home.devices)
        of = tiles.tiles(devices)
        keys = list(of) if query else (chosen(of) or tiles.favourites(devices, of))[:UNASKED]
        return [self._found(devices, key, of[key]) for key in keys]

    def _found(self, devices: dict[str, Device], key: str, members: tuple[str, ...]) -> Found:
        device = devices[key]
        words = translate("home", KINDS.get(device.component, "")).split() if device.component in KINDS else []
        title = tiles.title(devices, members)
        detail = ", ".join(part for part in (device.area, said.detail(device, {})) if part)
        return Found(title, detail, said.icon(device), panel="home", argument=key, words=(device.area, *words))
