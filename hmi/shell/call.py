"""The QML singleton `Call`: somebody calls. Events say so (`phone_call`); answering stays on this screen.

The contract has no command for a telephone, so answer and decline are offered only while the vehicle is a simulated
one, and the card says that. With a real one the card says who calls, and that the telephone takes it.
"""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from hmi.bus import topics
from hmi.bus.errors import PayloadError
from hmi.bus.payloads import decode_event
from hmi.shell.notifications import Notification, Text
from hmi.shell.notifications_events import when, word
from hmi.signals import runtime
from hmi.signals.store import Presence
from hmi.signals.words import QT_TRANSLATE_NOOP, translate

QML_IMPORT_NAME = "hmi.shell"
QML_IMPORT_MAJOR_VERSION = 1

KIND = "Vehicle.DataSource.Kind"
RINGS_S = 45.0
"""Of bus time; a telephone that rang as long is told as missed."""

MISSED = QT_TRANSLATE_NOOP("notifications", "Missed call")
UNKNOWN = QT_TRANSLATE_NOOP("notifications", "Unknown number")


@QmlElement
@QmlSingleton
class Call(QObject):
    """`state` is empty, ``ringing`` or ``answered``; `name` is the caller's, `lasted` how long it has been answered
    (minutes and seconds of bus time), `simulated` whether it can be answered here. A vehicle that began anew or is gone
    says nothing of it any more: then it is over.
    """

    changed = Signal()
    missed = Signal(Notification)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        running = runtime.current()
        self._store = running.link.store
        self._state = self._name = ""
        self._since = 0.0
        self._generation: int | None = None
        self._topic = topics.event(self._store.vehicle, "phone_call")
        running.link.event_listeners.append(self._event)
        clock = self._store.clock
        every_second = runtime.until_next(1.0, clock.now, lambda: clock.rate)
        running.frame.add_deadline(lambda: every_second() if self._state else None, self)
        running.frame.time_passed.connect(self._look)
        running.frame.drained.connect(self._look)
        running.reading.changed.connect(self.changed)

    @Slot()
    def answer(self) -> None:
        """Take the call, on this screen."""
        if self._state == "ringing" and self._get_simulated():
            self._become("answered", self._name, self._store.clock.now())

    @Slot()
    def end(self) -> None:
        """Decline it, or hang up."""
        self._become("", "", 0.0)

    def _event(self, topic: str, payload: bytes) -> None:
        if topic != self._topic:
            return
        try:
            body = decode_event(payload)
        except PayloadError:  # the link has counted it
            return
        said, name, at = body.get("state"), word(body, "name"), when(body, self._store.clock.now())
        if said == "ringing" and self._state != "answered":
            self._become("ringing", name, at)
        elif said == "answered":
            self._become("answered", name or self._name, at)
        elif said == "ended":
            self._over()

    def _over(self) -> None:
        if self._state == "ringing":
            who = Text("", self._name) if self._name else Text("notifications", UNKNOWN)
            title = Text("notifications", MISSED)
            key = f"call/{self._since:.3f}"  # told again, by a replay that jumps, it is the same call
            self.missed.emit(Notification(key, title, who, "phone-missed", time=self._since, toast=False))
        self._become("", "", 0.0)

    def _become(self, state: str, name: str, since: float) -> None:
        self._state, self._name, self._since, self._generation = state, name, since, self._store.clock.generation
        self.changed.emit()

    def _look(self) -> None:
        if not self._state:
            return
        age_s = self._store.clock.now() - self._since
        is_heard = self._store.presence is Presence.LIVE and self._store.clock.generation == self._generation
        if not is_heard or (self._state == "ringing" and not 0 <= age_s < RINGS_S):
            self._over()
        else:
            self.changed.emit()

    def _get_simulated(self) -> bool:
        return self._store.entry(KIND).value == "SIMULATION"

    def _get_name(self) -> str:
        return self._name or translate("notifications", UNKNOWN)

    def _get_lasted(self) -> str:
        seconds = max(0, int(self._store.clock.now() - self._since))
        return f"{seconds // 60}:{seconds % 60:02d}"

    state = Property(str, lambda self: self._state, notify=changed)
    name = Property(str, _get_name, notify=changed)
    lasted = Property(str, _get_lasted, notify=changed)
    simulated = Property(bool, _get_simulated, notify=changed)
