"""A client that writes down what it hears on a broker."""

import threading
from collections.abc import Callable
from typing import Self

from hmi.bus.connection import Connection
from hmi.bus.url import parse_broker_url

PATIENCE_S = 15.0


class Listener:
    """Hears everything of one vehicle. `heard` is `(topic below the vehicle, payload, retained)` in order."""

    def __init__(self, url: str, vehicle: str = "car") -> None:
        self.heard: list[tuple[str, bytes, bool]] = []
        self._news = threading.Condition()
        self._prefix = f"vehicle/{vehicle}/"
        self.connection = Connection(
            parse_broker_url(url), "listener", subscriptions=[(f"{self._prefix}#", 1)], on_message=self._hear
        )

    def __enter__(self) -> Self:
        self.connection.start()
        assert self.connection.wait_connected(PATIENCE_S)
        return self

    def __exit__(self, *_: object) -> None:
        self.connection.stop()

    def _hear(self, topic: str, payload: bytes, retained: bool) -> None:
        with self._news:
            self.heard.append((topic.removeprefix(self._prefix), payload, retained))
            self._news.notify_all()

    def wait(self, found: Callable[[], object], what: str) -> None:
        """Block until `found()` is true."""
        with self._news:
            assert self._news.wait_for(lambda: bool(found()), PATIENCE_S), f"{what} was not heard"

    def payloads(self, topic: str) -> list[bytes]:
        """Everything heard on `topic`, oldest first."""
        return [payload for heard, payload, _ in list(self.heard) if heard == topic]

    def last(self, topic: str) -> bytes | None:
        """The newest payload of `topic`."""
        return next(iter(reversed(self.payloads(topic))), None)
