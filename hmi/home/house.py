"""All that announced itself: configs make entities, payloads go to those they concern. On the home's own thread."""

from collections import OrderedDict
from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from hmi.home.configs import DISCOVERY, ConfigError, parse
from hmi.home.device import Device, Happening
from hmi.home.entity import Entity
from hmi.home.templates import TemplateError
from hmi.signals.mailbox import Problem

MAX_ENTITIES = 500
MAX_KEPT_TOPICS = 2_000
"""Payloads that came before their config are kept, the newest ones; a retained state may well come first."""

MAX_PROBLEMS = 200


class Message(NamedTuple):
    """A payload of the home as it came."""

    topic: str
    payload: bytes
    retained: bool


class News(msgspec.Struct):
    """What a batch of messages changed: devices by key (None: gone), what happened, what was refused."""

    devices: dict[str, Device | None] = {}
    happenings: list[Happening] = []
    problems: list[Problem] = []
    received: int = 0
    overflowed: int = 0

    def add(self, later: "News") -> None:
        """Take over what came later."""
        self.devices.update(later.devices)
        self.happenings += later.happenings
        self.problems = (self.problems + later.problems)[:MAX_PROBLEMS]
        self.received += later.received
        self.overflowed += later.overflowed


class House:
    """The entities and what was last heard on each topic."""

    def __init__(self) -> None:
        self._entities: dict[str, Entity] = {}
        self._by_topic: dict[str, set[str]] = {}
        self._kept: OrderedDict[str, Message] = OrderedDict()

    def take(self, messages: Iterable[Message], lost: bool) -> News:
        """Apply all that came; `lost`: the connection changed before."""
        news = News()
        if lost:
            self._lose(news)
        for message in messages:
            match = DISCOVERY.fullmatch(message.topic)
            if match is not None:
                self._announce(f"{match[1]}/{match[2]}", match[1], message, news)
            elif message.topic.startswith("home/"):
                self._say(message, news)
        return news

    def _lose(self, news: News) -> None:
        self._kept.clear()
        for key, entity in self._entities.items():
            entity.lose()
            news.devices[key] = entity.device

    def _announce(self, key: str, component: str, message: Message, news: News) -> None:
        if not message.payload:  # how discovery takes a thing away
            self._remove(key, news)
            return
        try:
            if key not in self._entities and len(self._entities) >= MAX_ENTITIES:
                raise ConfigError(f"there are {MAX_ENTITIES} things already")
            entity = Entity(key, component, parse(component, message.payload))
        except (ConfigError, TemplateError) as error:
            self._remove(key, news)  # what its new config says is not known, so the old one no longer holds
            news.problems.append(Problem(message.topic, str(error)))
            return
        self._remove(key, news)
        self._entities[key] = entity
        for topic in entity.topics:
            self._by_topic.setdefault(topic, set()).add(key)
            if topic in self._kept:
                self._apply(entity, self._kept[topic]._replace(retained=True), news)
        news.devices[key] = entity.device

    def _remove(self, key: str, news: News) -> None:
        entity = self._entities.pop(key, None)
        if entity is None:
            return
        for topic in entity.topics:
            self._by_topic[topic].discard(key)
            if not self._by_topic[topic]:
                del self._by_topic[topic]
        news.devices[key] = None

    def _say(self, message: Message, news: News) -> None:
        self._kept.pop(message.topic, None)
        self._kept[message.topic] = message
        if len(self._kept) > MAX_KEPT_TOPICS:
            self._kept.popitem(last=False)
        for key in sorted(self._by_topic.get(message.topic, ())):
            self._apply(self._entities[key], message, news)
            news.devices[key] = self._entities[key].device

    def _apply(self, entity: Entity, message: Message, news: News) -> None:
        before = entity.device.values
        try:
            text = message.payload.decode()
            said = entity.take(message.topic, text, message.retained)
        except (TemplateError, UnicodeDecodeError) as error:
            news.problems.append(Problem(message.topic, f"{entity.device.key}: {error}"))
            return
        if message.retained:
            return
        device = entity.device
        told = said.get("event")
        if not device.unit and said.get("value") != before.get("value"):
            told = said.get("value")  # a word that changed; what has a unit is a measurement
        if isinstance(told, str):
            news.happenings.append(
                Happening(device.key, device.component, device.device_class, device.title, device.area, told)
            )
