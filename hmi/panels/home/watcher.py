"""What happens at home and is worth telling: somebody rings, a machine is done."""

from collections.abc import Mapping
from typing import Any

from hmi.bus.catalogue import Value
from hmi.home.configs import clean
from hmi.shell.notifications import NOTHING, Notification, Said, Text
from hmi.signals.words import QT_TRANSLATE_NOOP

DOORBELL = QT_TRANSLATE_NOOP("home", "Somebody is at the door")
DONE = QT_TRANSLATE_NOOP("home", "%1 is done")

MAX_KEY_CHARACTERS = 200
"""A device's key is never shown, and no home's is longer."""


class HomeEvents:
    """Listens to the event ``home``, which the link makes of what the home's devices tell (`hmi.home.device`)."""

    signals = frozenset[str]()

    def feed(self, path: str, value: Value, timestamp: float) -> Said:  # noqa: ARG002 - it has no signals
        """See `Watcher`."""
        return ()

    def event(self, name: str, body: Mapping[str, Any], timestamp: float) -> Said:
        """The home's own events have a `key`; the car's are none of its business. What they say is cut to a line: they
        come over the bus, where anybody may have written them."""
        title, what = (clean(str(body.get(field, ""))) for field in ("title", "what"))
        key = str(body.get("key", ""))[:MAX_KEY_CHARACTERS]
        if name != "home" or not key:
            return ()
        if body.get("device_class") == "doorbell":
            place = Text("home", "%1", (title,)) if title else NOTHING
            # the same key as the car's own doorbell: one ring is told once
            ring = Notification("doorbell", Text("home", DOORBELL), place, "doorbell", panel="home", argument=key)
            return (_at(ring, timestamp),)
        if body.get("component") == "sensor" and what == "done":
            done = Notification(
                f"home/{key}", Text("home", DONE, (title,)), icon="washing-machine", panel="home", argument=key
            )
            return (_at(done, timestamp),)
        return ()

    def reset(self) -> None:
        """See `Watcher`; it remembers nothing."""


def _at(notification: Notification, timestamp: float) -> Notification:
    import msgspec

    return msgspec.structs.replace(notification, time=timestamp)
