"""What the console can do to the vehicle: `mock/{id}/set/…`, and nothing else."""

from collections.abc import Callable

import msgspec

from hmi.bus import topics
from hmi.bus.errors import PayloadError
from hmi.bus.payloads import decode_event
from hmi.signals.link import Link

REFUSED = "control_refused"
"""The vehicle's event about a control it cannot carry out: `control` and `error`."""

SHOW = "cockpit_show"
"""The event that opens a panel of the cockpit, with a caption in each language."""


class Controls:
    """Publishes controls. `on_refusal` is called with one line when the vehicle will not do one."""

    def __init__(self, link: Link, on_refusal: Callable[[str], None]) -> None:
        self._link = link
        self._vehicle = link.store.vehicle
        self._on_refusal = on_refusal
        link.event_listeners.append(self._heard)

    def send(self, name: str, payload: object) -> bool:
        """Ask for the control `name`; False when nobody is there to take it."""
        return self._link.publish(topics.mock(self._vehicle, name), msgspec.json.encode(payload), 1)

    def happen(self, name: str, payload: dict[str, object]) -> bool:
        """Let the event `name` happen."""
        return self.send("event", {"name": name, "payload": payload})

    def show(
        self,
        panel: str,
        argument: str = "",
        overlay: str = "",
        caption: dict[str, str] | None = None,
        hold_s: float = 0.0,
    ) -> bool:
        """Open a panel of the cockpit, with a caption by language for `hold_s` seconds; no caption takes the last one
        away."""
        words = {"caption": caption or {}, "hold_s": hold_s}
        return self.happen(SHOW, {"panel": panel, "argument": argument, "overlay": overlay, **words})

    def _heard(self, topic: str, raw: bytes) -> None:
        if topic != topics.event(self._vehicle, REFUSED):
            return
        try:
            refusal = decode_event(raw)
        except PayloadError:
            return
        self._on_refusal(f"{refusal.get('control', '')}: {refusal.get('error', '')}"[:300])
