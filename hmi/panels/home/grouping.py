"""The tiles of the running cockpit's home, grouped once for everybody: a state never groups them anew."""

from collections.abc import Mapping
from weakref import WeakKeyDictionary

from hmi.home.device import Device
from hmi.panels.home import tiles
from hmi.panels.home.tiles import Tiles
from hmi.signals import runtime
from hmi.signals.link import Link

type Shape = tuple[str, ...]


def _shape(device: Device) -> Shape:
    """All of a device that decides on its tile; what it says is not among it."""
    return device.component, device.name, device.device, device.area, device.device_class, device.unit


class Grouping:
    """`tiles` as `tiles.tiles` makes them, made anew only after a device came, went or changed its name or place."""

    def __init__(self, link: Link) -> None:
        self._devices: Mapping[str, Device] = link.home.devices
        self._shapes: dict[str, Shape] = {}
        self._tiles: Tiles | None = None
        self._favourites: list[str] = []
        link.home.listeners.append(self._changed)

    @property
    def tiles(self) -> Tiles:
        """By the key of the main device."""
        if self._tiles is None:
            self._tiles = tiles.tiles(self._devices)
            self._favourites = tiles.favourites(self._devices, self._tiles)
            self._shapes = {key: _shape(device) for key, device in self._devices.items()}
        return self._tiles

    @property
    def favourites(self) -> list[str]:
        """The few that are shown first."""
        return self._favourites if self.tiles else []

    def members(self, key: str) -> tuple[str, ...]:
        """The devices in the tile of `key`: itself, if it heads none."""
        return self.tiles.get(key, (key,))

    def _changed(self, keys: set[str]) -> None:
        for key in keys:
            device = self._devices.get(key)
            if (None if device is None else _shape(device)) != self._shapes.get(key):
                self._tiles = None
                return


_of: "WeakKeyDictionary[Link, Grouping]" = WeakKeyDictionary()


def grouping() -> Grouping:
    """That of the running cockpit. Ask for it before listening to the home, so that it hears of a change first."""
    link = runtime.current().link
    if link not in _of:
        _of[link] = Grouping(link)
    return _of[link]
