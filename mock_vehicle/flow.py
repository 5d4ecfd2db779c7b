"""Publishing no faster than the broker takes it: without this a flood would pile up in memory."""

import threading
from collections import deque

import paho.mqtt.client as paho

BATCH = 256
"""Every so many messages one is watched until it has left."""
MAX_BATCHES_UNDERWAY = 8
"""More than these not yet written to the socket: the publisher waits for the broker."""


class Flow:
    """Counts messages on their way to the socket. Of the methods only `hurry` may be called from a signal handler."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._since_watched = 0
        self._underway: deque[paho.MQTTMessageInfo] = deque()
        self.is_patient = True

    def __len__(self) -> int:
        """Batches that have not all left."""
        return len(self._underway)

    def sent(self, info: paho.MQTTMessageInfo) -> None:
        """One more message is on its way."""
        with self._lock:
            self._since_watched += 1
            if self._since_watched >= BATCH:
                self._since_watched = 0
                self._underway.append(info)

    def clear(self) -> None:
        """The link has changed: what was on its way left, or never will."""
        with self._lock:
            self._underway.clear()

    def hurry(self) -> None:
        """Wait no more."""
        self.is_patient = False

    def wait(self, link: threading.Event) -> None:
        """Block while too much is on its way and `link` is up."""
        if len(self) <= MAX_BATCHES_UNDERWAY:
            return
        while link.is_set() and self.is_patient and len(self) > MAX_BATCHES_UNDERWAY // 2:
            try:
                oldest = self._underway[0]
            except IndexError:  # the link was lost in between
                return
            if has_left(oldest, 0.1):
                with self._lock:
                    if self._underway and self._underway[0] is oldest:
                        self._underway.popleft()


def has_left(info: paho.MQTTMessageInfo, timeout_s: float) -> bool:
    """Wait until the message is with the broker; also true when it never will be, because the link broke."""
    try:
        info.wait_for_publish(timeout_s)
        return info.is_published()
    except (RuntimeError, ValueError):
        return True
