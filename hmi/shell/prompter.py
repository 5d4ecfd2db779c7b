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
from hmi.signals import words
from hmi.signals.link import Link
from hmi.signals.model import Model

QML_IMPORT_NAME = "hmi.shell"
QML_IMPORT_MAJOR_VERSION = 1

EVENT = "cockpit_show"
KIND = "Vehicle.DataSource.Kind"
SIMULATED = "SIMULATION"
MAX_CAPTION = 240
"""Characters; what is longer is no caption."""


class Showing(msgspec.Struct, frozen=True):
    """The event. What is left out stays as it is; without a caption there is none."""

    panel: str = ""
    argument: str = ""
    overlay: str = ""
    caption: dict[str, str] = {}


@QmlElement
class Prompter(Model):
    """`caption` in the cockpit's language, empty without one; `asked` says what is to be opened."""

    signals: ClassVar = (KIND,)
    asked = Signal(str, str, str)
    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._captions: dict[str, str] = {}
        self._topic = topics.event(self.link.store.vehicle, EVENT)
        self.link.event_listeners.append(self._heard)
        self.destroyed.connect(partial(_forget, self.link, self._heard))

    def update(self) -> None:
        """See `Model.update`."""
        if self.value(KIND) != SIMULATED:
            self._captions = {}

    def _heard(self, topic: str, payload: bytes) -> None:
        if topic != self._topic or self.value(KIND) != SIMULATED:
            return
        try:
            showing = msgspec.json.decode(payload, type=Showing)
        except msgspec.MsgspecError:
            return  # an event of that name that means something else
        self._captions = {code: text for code, text in showing.caption.items() if len(text) <= MAX_CAPTION}
        self.mark_dirty()
        self.asked.emit(showing.panel, showing.argument, showing.overlay)

    def _get_caption(self) -> str:
        return self._captions.get(words.language()) or self._captions.get(words.SOURCE_LANGUAGE, "")

    caption = Property(str, _get_caption, notify=changed)


def _forget(link: Link, listener: Callable[[str, bytes], None], _destroyed: object = None) -> None:
    if listener in link.event_listeners:
        link.event_listeners.remove(listener)
