"""Which tiles the home has: one per thing that can be done, one per device that only measures; in which rooms."""

from collections.abc import Mapping
from functools import lru_cache

from hmi.home.device import Device

SENSORS = frozenset({"sensor", "binary_sensor"})
FAVOURITES = 6
"""So many stand beside the flow, as there is room for at the reference size."""

_FIRST = ("light", "climate", "cover", "lock", "sensor", "event", "switch", "scene", "button", "binary_sensor")
"""The order in which kinds are picked for the favourites; one of each before the second of any."""

ROLES = {
    "sun": ("solar", "pv", "photovoltaic", "sun"),
    "grid": ("grid", "mains"),
    "battery": ("battery", "storage"),
    "house": ("house", "home", "consumption"),
    "car": ("wallbox", "evse", "charger", "car"),
}
"""Words of an object's name by which a power sensor is known as a part of the house's energy."""

type Tiles = dict[str, tuple[str, ...]]
"""By the key of its main device: the keys of all that stand in the tile."""


def role(device: Device) -> str:
    """Which part of the flow a sensor is (see `ROLES`, and ``level`` for the battery's charge); empty for none."""
    return _role(device.key, device.device_class) if device.component == "sensor" else ""


@lru_cache(maxsize=1024)
def _role(key: str, device_class: str) -> str:
    words = key.rpartition("/")[2].lower().replace("-", "_").split("_")
    found = next((name for name, known in ROLES.items() if set(known) & set(words)), "")
    if device_class == "power":
        return found
    return "level" if found == "battery" and device_class == "battery" else ""


def tiles(devices: Mapping[str, Device]) -> Tiles:
    """The tiles, by room, kind and name. Sensors of one device share a tile; those of the flow have none."""
    groups: dict[str, list[Device]] = {}
    for device in devices.values():
        if role(device):
            continue
        name = f"{device.area}/{device.device}" if device.component in SENSORS and device.device else device.key
        groups.setdefault(name, []).append(device)
    made = []
    for group in groups.values():
        group.sort(key=lambda device: (device.unit != "", bool(device.name and device.device), device.key))
        made.append(group)
    made.sort(key=lambda group: (group[0].area == "", group[0].area, _kind(group[0]), group[0].title, group[0].key))
    return {group[0].key: tuple(device.key for device in group) for group in made}


def _kind(device: Device) -> int:
    return _FIRST.index(device.component)


def favourites(devices: Mapping[str, Device], of: Tiles) -> list[str]:
    """The first few that are shown: one of each kind, then the second of each."""
    by_kind: dict[int, list[str]] = {}
    for key in of:
        device = devices[key]
        words = (
            device.component == "sensor" and not device.unit
        )  # a washer that says what it does, before a thermometer
        kind = _kind(device) if device.component not in SENSORS or words else len(_FIRST)
        by_kind.setdefault(kind, []).append(key)
    ordered = [by_kind[kind] for kind in sorted(by_kind)]
    picked = [keys[turn] for turn in range(max(map(len, ordered), default=0)) for keys in ordered if turn < len(keys)]
    chosen = set(picked[:FAVOURITES])
    return [key for key in picked if key in chosen]


def title(devices: Mapping[str, Device], keys: tuple[str, ...]) -> str:
    """What a tile is called: a device's name where its sensors share it."""
    first = devices[keys[0]]
    return first.device if first.component in SENSORS and first.device else first.title
