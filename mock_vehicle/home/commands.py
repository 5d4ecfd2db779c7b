"""What can be asked of the home: one handler per `…/set` topic. What makes no sense is passed over."""

from collections.abc import Callable
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from mock_vehicle.home.devices import Light
from mock_vehicle.home.home import Home
from mock_vehicle.home.rooms import COLDEST_C, HEAT, OFF, WARMEST_C

MAX_BYTES = 4096
FILM_LAMP = 40


class _LightWish(msgspec.Struct):
    """A command of the JSON schema; what a dimmer does not know (colour, transition) is passed over."""

    state: Literal["ON", "OFF"]
    brightness: Annotated[float, Meta(ge=0, le=255)] | None = None


def obey(home: Home, topic: str, payload: bytes) -> bool:
    """Do what `payload` asks on `topic`; False when there is no such thing or it makes no sense."""
    handler = HANDLERS.get(topic)
    if handler is None or len(payload) > MAX_BYTES:
        return False
    try:
        return handler(home, payload.decode()) is not False
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return False


def _json_light(light: Light, text: str) -> None:
    wish = msgspec.json.decode(text, type=_LightWish)
    light.is_on = wish.state == "ON"
    if light.is_on and wish.brightness is not None:
        light.dim(wish.brightness)


def _switched(text: str) -> bool:
    if text not in ("ON", "OFF"):
        raise ValueError(text)
    return text == "ON"


def _number(text: str, low: float, high: float) -> float:
    value = float(text)
    if not low <= value <= high:
        raise ValueError(text)
    return value


def _kitchen(home: Home, text: str) -> None:
    home.kitchen.is_on = _switched(text)


def _kitchen_level(home: Home, text: str) -> None:
    home.kitchen.dim(_number(text, 0, 100))


def _mode(home: Home, text: str) -> bool:
    if text not in (OFF, HEAT):
        return False
    home.room.mode = text
    return True


def _temperature(home: Home, text: str) -> None:
    home.room.target_c = round(_number(text, COLDEST_C, WARMEST_C) * 2) / 2


def _film(home: Home, text: str) -> bool:
    if text != "ON":
        return False
    home.ceiling.is_on = False
    home.lamp.dim(FILM_LAMP)
    return True


def _coffee(home: Home, text: str) -> None:
    if not _switched(text):
        home.coffee_s = None
    elif home.coffee_s is None:
        home.coffee_s = 0.0


def _lock(home: Home, text: str) -> bool:
    if text not in ("LOCK", "UNLOCK"):
        return False
    home.lock.turn(text == "LOCK")
    return True


def _ring(home: Home, text: str) -> bool:
    if text != "PRESS":
        return False
    home.told.append(("home/hall/doorbell/event", b'{"event_type":"ring"}'))
    return True


def _driveway(home: Home, text: str) -> None:
    home.driveway_on = _switched(text)


def _garage(home: Home, text: str) -> bool:
    targets = {"OPEN": 100.0, "CLOSE": 0.0, "STOP": None}
    if text not in targets:
        return False
    home.garage.target = targets[text] if targets[text] != home.garage.position else None
    return True


def _garage_position(home: Home, text: str) -> None:
    target = float(round(_number(text, 0, 100)))
    home.garage.target = target if target != home.garage.position else None


HANDLERS: dict[str, Callable[[Home, str], bool | None]] = {
    "home/living_room/ceiling/set": lambda home, text: _json_light(home.ceiling, text),
    "home/living_room/lamp/set": lambda home, text: _json_light(home.lamp, text),
    "home/living_room/heating/mode/set": _mode,
    "home/living_room/heating/temperature/set": _temperature,
    "home/living_room/film/set": _film,
    "home/kitchen/light/set": _kitchen,
    "home/kitchen/light/level/set": _kitchen_level,
    "home/kitchen/coffee/set": _coffee,
    "home/hall/door/set": _lock,
    "home/hall/doorbell/set": _ring,
    "home/garage/driveway/set": _driveway,
    "home/garage/door/set": _garage,
    "home/garage/door/position/set": _garage_position,
}
