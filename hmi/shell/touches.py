"""Tells the bus that somebody touches the cockpit, so that a stand's story gives way. Only where it was asked for."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject

from hmi.bus import topics
from hmi.bus.payloads import encode
from hmi.signals.link import Link

AT_MOST_EVERY_S = 1.0

_TOUCHING = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
    }
)


class Touches(QObject):
    """An event filter for the window: publishes ``{"time": bus seconds}`` at most once a second while touched."""

    def __init__(self, link: Link, monotonic: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._link = link
        self._monotonic = monotonic
        self._told_at = -AT_MOST_EVERY_S

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See `QObject.eventFilter`; nothing is kept from the window."""
        if event.type() in _TOUCHING and self._monotonic() - self._told_at >= AT_MOST_EVERY_S:
            self._told_at = self._monotonic()
            store = self._link.store
            self._link.publish(topics.touch(store.vehicle), encode({"time": store.clock.now()}), 0)
        return super().eventFilter(watched, event)
