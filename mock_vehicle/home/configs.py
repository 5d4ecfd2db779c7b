"""What the home announces: `assets/home/home.yaml` as Home Assistant's discovery messages."""

from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import yaml

FILE = Path(__file__).resolve().parents[2] / "assets" / "home" / "home.yaml"
STATUS = "home/status"
"""Topic of `online` and `offline` for the whole home."""
MAKER, ORIGIN = "Simulated", "ev-cockpit simulated home"


class Place(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Where the house stands, degrees."""

    latitude: float
    longitude: float


class Device(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """What entities belong to. `availability` is a topic of its own, besides that of the home."""

    name: str
    suggested_area: str
    model: str
    availability: str = ""


class Entity(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One config. Without a `device` it says everything itself."""

    component: str
    object: str
    config: dict[str, Any]
    device: str = ""


class House(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The file."""

    place: Place
    wallbox: str
    """The charging point's identifier, as the car says it."""
    devices: dict[str, Device]
    entities: list[Entity]


@cache
def house() -> House:
    """The home that ships with the project."""
    return msgspec.convert(yaml.safe_load(FILE.read_bytes()), House)


def announcements() -> dict[str, bytes]:
    """Discovery topics and their retained payloads."""
    return {f"homeassistant/{each.component}/{each.object}/config": _payload(each) for each in house().entities}


def _payload(entity: Entity) -> bytes:
    if not entity.device:
        return msgspec.json.encode(entity.config)
    device = house().devices[entity.device]
    topics = [STATUS, *([device.availability] if device.availability else [])]
    return msgspec.json.encode(
        {
            **entity.config,
            "unique_id": f"sim_{entity.object}",
            "device": {
                "identifiers": [f"sim_{entity.device}"],
                "name": device.name,
                "suggested_area": device.suggested_area,
                "manufacturer": MAKER,
                "model": device.model,
            },
            "availability": [{"topic": topic} for topic in topics],
            "availability_mode": "all",
            "origin": {"name": ORIGIN},
        }
    )
