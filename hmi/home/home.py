"""The home behind the bus: heard on the network thread, read on its own, shown on the cockpit's.

Configs and templates are parsed where no frame waits for them. Until somebody asks (`begin`), messages are only kept,
the newest of each topic.
"""

import logging
import threading
import time
from collections.abc import Callable
from typing import Any

from hmi.bus.payloads import MAX_PAYLOAD_BYTES
from hmi.home.device import Device, Happening
from hmi.home.house import House, Message, News
from hmi.home.wishes import Publish, Wishes
from hmi.signals.mailbox import Problem

log = logging.getLogger(__name__)

SUBSCRIPTIONS = (("homeassistant/+/+/config", 0), ("homeassistant/+/+/+/config", 0), ("home/#", 0))
PREFIXES = ("home/", "homeassistant/")
MAX_TOPICS, MAX_BYTES = 4_000, 16_000_000
"""Of what waits to be read; what is beyond is counted as overflowed."""

END_S = 2.0
"""Wall seconds that the end waits for the thread."""


class Home:
    """`devices` by key; `listeners` are told the keys of what changed, once per frame.

    `put` and `link_changed` are called on the network thread, everything else on the cockpit's.
    """

    def __init__(
        self, wake: Callable[[], None], publish: Publish, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self.devices: dict[str, Device] = {}
        self.wishes = Wishes(publish, monotonic)
        self.listeners: list[Callable[[set[str]], None]] = []
        self.happening_listeners: list[Callable[[Happening], None]] = []
        self._wake = wake
        self._changes = threading.Condition()
        self._waiting: dict[str, Message] = {}
        self._waiting_bytes = 0
        self._lost = False
        self._busy = False
        self._ended = False
        self._news = News()
        self._thread: threading.Thread | None = None

    # --- the network thread

    def put(self, topic: str, payload: bytes, retained: bool) -> None:
        """Take one message off the network."""
        with self._changes:
            self._news.received += 1
            if len(payload) > MAX_PAYLOAD_BYTES:
                reason = f"{len(payload)} bytes, at most {MAX_PAYLOAD_BYTES} are taken"
                self._news.add(News(problems=[Problem(topic, reason)]))
                return
            earlier = self._waiting.pop(topic, None)
            self._waiting_bytes += len(payload) - (len(earlier.payload) if earlier else 0)
            if len(self._waiting) >= MAX_TOPICS or self._waiting_bytes > MAX_BYTES:
                self._waiting_bytes -= len(payload)
                self._news.overflowed += 1
                return
            self._waiting[topic] = Message(topic, payload, retained)
            self._changes.notify_all()

    def link_changed(self) -> None:
        """The connection came or went: what was said no longer holds until it is said again."""
        with self._changes:
            self._waiting.clear()
            self._waiting_bytes = 0
            self._lost = True
            self._changes.notify_all()

    # --- the cockpit's thread

    def begin(self) -> None:
        """Somebody wants to know: read what came, and go on reading."""
        if self._thread is None and not self._ended:
            self._thread = threading.Thread(target=self._read, name="home", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Read no more."""
        with self._changes:
            self._ended = True
            self._changes.notify_all()
        if self._thread is not None:
            self._thread.join(END_S)

    def idle(self, timeout_s: float) -> bool:
        """Wait until all that came has been read, if somebody reads; False when that took longer."""
        with self._changes:
            return self._changes.wait_for(self._has_read_all, timeout_s)

    def _has_read_all(self) -> bool:
        return self._thread is None or not (self._busy or self._waiting or self._lost)

    def drain(self) -> News:
        """Take over what was read since the last call, and tell the listeners."""
        with self._changes:
            news, self._news = self._news, News()
        for key, device in news.devices.items():
            if device is None:
                self.devices.pop(key, None)
            else:
                self.devices[key] = device
        self._tell(set(news.devices) | self.wishes.settle(self.devices))
        for happening in news.happenings:
            for listener in tuple(self.happening_listeners):
                listener(happening)
        return news

    def pass_time(self) -> bool:
        """Give up what was not answered; return whether anything changed."""
        return self._tell(self.wishes.settle(self.devices))

    def ask(self, key: str, attribute: str, wanted: Any) -> None:
        """Ask the device `key` for `wanted`: pending until it shows it. Nothing to ask: nothing happens."""
        device = self.devices.get(key)
        if device is None or attribute not in device.orders:
            log.warning("Home: %s cannot be asked for its %s", key, attribute)
            return
        self.wishes.send(device, attribute, wanted)
        self._tell({key})

    def _tell(self, keys: set[str]) -> bool:
        if keys:
            for listener in tuple(self.listeners):
                listener(keys)
        return bool(keys)

    # --- the home's own thread

    def _read(self) -> None:
        house = House()
        while True:
            with self._changes:
                self._busy = False
                self._changes.notify_all()
                self._changes.wait_for(lambda: self._ended or self._lost or self._waiting)
                if self._ended:
                    return
                self._busy = True
                messages, lost = list(self._waiting.values()), self._lost
                self._waiting, self._waiting_bytes, self._lost = {}, 0, False
            news = house.take(messages, lost)
            with self._changes:
                self._news.add(news)
            self._wake()
