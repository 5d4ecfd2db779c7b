"""Connections under test."""

from collections.abc import Callable
from typing import Any

import pytest

from hmi.bus.connection import Connection, LinkState
from hmi.bus.url import parse_broker_url
from tests.support.mqtt import Message, eventually

COMES_BACK_WITHIN_S = 2.0


class Client:
    """A connection under test, and what it said."""

    def __init__(self, url: str, name: str, **options: Any) -> None:
        self.messages: list[Message] = []
        self.states: list[tuple[LinkState, str]] = []
        self.connection = Connection(
            parse_broker_url(url),
            name,
            on_message=lambda topic, payload, retained: self.messages.append(Message(topic, payload, retained)),
            on_state=lambda state, why: self.states.append((state, why)),
            **options,
        )
        self.connection.start()

    def becomes(self, state: LinkState, within_s: float = 5.0) -> None:
        """Wait for `state`."""
        eventually(lambda: self.connection.state is state, within_s, f"{state}, after {self.states}")


@pytest.fixture
def client() -> Any:
    """Makes clients, and stops them at the end."""
    made: list[Client] = []

    def make(url: str, name: str, **options: Any) -> Client:
        made.append(Client(url, name, **options))
        return made[-1]

    yield make
    for one in made:
        one.connection.stop()


type MakeClient = Callable[..., Client]
