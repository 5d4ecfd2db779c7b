"""An entity at work: which topics say what of it, and how a wish for it is sent."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

import msgspec

from hmi.home.components import BUILDERS
from hmi.home.configs import Availability, Config, clean
from hmi.home.device import Attribute, Device
from hmi.home.feeds import Feed
from hmi.home.templates import compiled

type Presence = Callable[[str], bool | None]


class Watched(NamedTuple):
    """A topic of availability: what its payload says (None: neither)."""

    topic: str
    says: Presence


class Entity:
    """Applies payloads to a `Device`. Raises `TemplateError` for a template that cannot be used."""

    def __init__(self, key: str, component: str, config: Config) -> None:
        built = BUILDERS[component](component, config)
        self.feeds: tuple[Feed, ...] = built.feeds
        self._mode = config.availability_mode
        self._watched = tuple(_watched(entry) for entry in _availability(config))
        self._reached: dict[str, bool] = {}
        self._heard: set[str] = set()
        self.device = Device(
            key=key,
            component=component,
            name=clean(config.name) or ("" if config.device.name else clean(key.rpartition("/")[2].replace("_", " "))),
            device=clean(config.device.name),
            area=clean(config.device.suggested_area),
            device_class=clean(config.device_class),
            orders=built.orders,
            tells=bool(built.feeds),
            is_available=not self._watched,
            **built.facts,
        )

    @property
    def topics(self) -> frozenset[str]:
        """All that say something of it."""
        return frozenset({feed.topic for feed in self.feeds} | {watched.topic for watched in self._watched})

    def take(self, topic: str, text: str, retained: bool) -> Mapping[str, Attribute]:
        """Apply a payload; return what it said. Raises `TemplateError` when it does not fit."""
        for watched in self._watched:
            if watched.topic == topic and (reached := watched.says(text)) is not None:
                self._reached.pop(topic, None)  # the latest comes last
                self._reached[topic] = reached
        said: dict[str, Attribute] = {}
        forgotten: set[str] = set()
        for feed in self.feeds:
            if feed.topic == topic and not (retained and feed.is_event):
                self._heard.add(feed.topic)
                for name, value in feed.read(text).items():
                    if value is None:
                        forgotten.add(name)
                    else:
                        said[name] = value
        values = {name: value for name, value in self.device.values.items() if name not in forgotten}
        self._update({**values, **said})
        return said

    def lose(self) -> None:
        """The connection changed: nothing is known to be so until it is said again."""
        self._reached.clear()
        self._heard.clear()
        self._update(self.device.values)

    def _update(self, values: Mapping[str, Attribute]) -> None:
        available = self._is_available()
        stateless = not self.feeds or all(feed.is_event for feed in self.feeds)
        current = available and (stateless or bool(self._heard))
        device = msgspec.structs.replace(self.device, values=values, is_available=available, is_current=current)
        if device != self.device:
            self.device = device

    def _is_available(self) -> bool:
        if not self._watched:
            return True
        reached = list(self._reached.values())
        if self._mode == "all":
            return len(reached) == len(self._watched) and all(reached)
        if self._mode == "any":
            return any(reached)
        return bool(reached) and reached[-1]


def _availability(config: Config) -> tuple[Availability, ...]:
    if config.availability_topic is None:
        return config.availability
    words = config.payload_available, config.payload_not_available
    return (Availability(config.availability_topic, *words, config.availability_template),)


def _watched(entry: Availability) -> Watched:
    render = compiled(entry.value_template)

    def says(text: str) -> bool | None:
        word = render(text)
        return {entry.payload_available: True, entry.payload_not_available: False}.get(word)

    return Watched(entry.topic, says)
