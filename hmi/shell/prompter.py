"""What the demonstrator's story says on the cockpit's screen: the QML type `Prompter`.

The event `cockpit_show` (`panel`, `argument`, `overlay`, `caption` by language) is obeyed only while the vehicle says
of itself that it is simulated: nobody on the bus opens panels in a real car.
"""

from collections.abc import Callable
from functools import partial
from typing import Any, ClassVar

import msgspec
from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement

from hmi.bus import topics
from hmi.signals import runtime, words
from hmi.signals.link import Link
from hmi.signals.model import Model
from hmi.signals.store import Presence

QML_IMPORT_NAME = "hmi.shell"
QML_IMPORT_MAJOR_VERSION = 1

EVENT = "cockpit_show"
KIND = "Vehicle.DataSource.Kind"
SIMULATED = "SIMULATION"
MAX_CAPTION = 240
"""Characters; what is longer is no caption."""

HOLD_S, LONGEST_HOLD_S = 60.0, 600.0
"""Wall seconds for which a caption stands that says nothing of it, and at most."""


class Showing(msgspec.Struct, frozen=True):
    """The event. What is left out stays as it is; without a caption there is none."""

    panel: str = ""
    argument: str = ""
    overlay: str = ""
    caption: dict[str, str] = {}
    hold_s: float = HOLD_S


@QmlElement
class Prompter(Model):
    """`caption` in the cockpit's language, empty without one; `asked` says what is to be opened.

    A caption goes with its time, with the vehicle, and when the vehicle begins anew: whoever said it may be gone.
    """

    signals: ClassVar = (KIND,)
    asked = Signal(str, str, str)
    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._captions: dict[str, str] = {}
        self._until = 0.0
        self._generation: int | None = None
        self._topic = topics.event(self.link.store.vehicle, EVENT)
        self.link.event_listeners.append(self._heard)
        self.destroyed.connect(partial(_forget, self.link, self._heard))
        frame = runtime.current().frame
        for tick in (frame.drained, frame.time_passed):
            tick.connect(self._look_again)
        frame.add_deadline(self._rest_s)

    def update(self) -> None:
        """See `Model.update`."""
        if not self._still_holds():
            self._captions = {}

    def _still_holds(self) -> bool:
        store = self.link.store
        return (
            self.value(KIND) == SIMULATED
            and store.presence is Presence.LIVE
            and store.clock.generation == self._generation
            and self.link.monotonic() < self._until
        )

    def _look_again(self) -> None:
        if self._captions and not self._still_holds():
            self.mark_dirty()

    def _rest_s(self) -> float | None:
        return max(0.0, self._until - self.link.monotonic()) if self._captions else None

    def _heard(self, topic: str, payload: bytes) -> None:
        if topic != self._topic or self.value(KIND) != SIMULATED:
            return
        try:
            showing = msgspec.json.decode(payload, type=Showing)
        except msgspec.MsgspecError:
            return  # an event of that name that means something else
        self._captions = {code: text for code, text in showing.caption.items() if len(text) <= MAX_CAPTION}
        self._until = self.link.monotonic() + min(max(0.0, showing.hold_s), LONGEST_HOLD_S)
        self._generation = self.link.store.clock.generation
        self.mark_dirty()
        self.asked.emit(showing.panel, showing.argument, showing.overlay)

    def _get_caption(self) -> str:
        return self._captions.get(words.language()) or self._captions.get(words.SOURCE_LANGUAGE, "")

    caption = Property(str, _get_caption, notify=changed)


def _forget(link: Link, listener: Callable[[str, bytes], None], _destroyed: object = None) -> None:
    if listener in link.event_listeners:
        link.event_listeners.remove(listener)
