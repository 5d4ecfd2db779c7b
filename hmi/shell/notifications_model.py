"""The QML singleton `Notifications`: the notification centre, the count on the bell, and what is said in passing."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from hmi.bus import topics
from hmi.bus.errors import PayloadError
from hmi.bus.payloads import decode_event
from hmi.design.limits import STRICTEST, Limits
from hmi.design.lockout import MORE
from hmi.design.toasts import Toasts
from hmi.shell.kept import kept
from hmi.shell.notifications import Notification, Priority, Text
from hmi.shell.notifications_events import when
from hmi.shell.notifications_kept import Remembered
from hmi.shell.notifications_log import NotificationLog
from hmi.shell.notifications_say import S_PER_MIN, SEVERAL, Announcer, ago_text, detail_of, said
from hmi.signals import runtime
from hmi.signals.commands import Why
from hmi.signals.rows import KeyedRows, Row
from hmi.signals.words import QT_TRANSLATE_NOOP, filled, translate

QML_IMPORT_NAME = "hmi.shell"
QML_IMPORT_MAJOR_VERSION = 1

NEWS_S = 15.0
"""What is older is no news any more, and only stands in the centre: a replay that jumps tells all of it at once."""

GROUPS = {
    Priority.CRITICAL: QT_TRANSLATE_NOOP("notifications", "Now"),
    Priority.WARNING: QT_TRANSLATE_NOOP("notifications", "Soon"),
    Priority.INFORMATION: QT_TRANSLATE_NOOP("notifications", "Good to know"),
}
REFUSED = QT_TRANSLATE_NOOP("notifications", "The car did not do that")
ROLES = ("key", "title", "detail", "symbol", "tone", "group", "ago", "opens")


@QmlElement
@QmlSingleton
class Notifications(QObject):
    """`rows` for the centre, kept up to date while `active` (it is open); `count`, `attention` (red and amber) and
    `worst` (a colour) always. `toasts` says what is new, while `quiet` only danger. A tap asks for a panel
    (`opened`) or for the centre itself (`centre_wanted`).
    """

    changed = Signal()
    active_changed = Signal()
    quiet_changed = Signal()
    opened = Signal(str, str)
    centre_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        running = runtime.current()
        self._link = running.link
        log = running.reducers.get(NotificationLog)
        self.log = log if isinstance(log, NotificationLog) else NotificationLog((), ())
        self._rows = KeyedRows(ROLES, self)
        self._toasts = Toasts(self)
        self._limits = STRICTEST
        self._active = self._quiet = False
        self._seen = (-1, -1)
        self._failures: dict[str, Why] = {}
        self._remembered = Remembered(kept(), self.log)
        self._announcer = Announcer(self._toasts, self)
        self._event_prefix = topics.event(self._link.store.vehicle, "")
        self._link.event_listeners.append(self._event)
        running.frame.drained.connect(self.look)
        running.frame.time_passed.connect(self.look)
        running.reading.changed.connect(self._read_anew)
        self._toasts.acted.connect(self.open)

    # --- for the cockpit

    @property
    def now(self) -> float:
        """Bus time in Unix seconds."""
        return self._link.store.clock.now()

    def limit(self, limits: Limits) -> None:
        """What may be read now."""
        self._limits = self._announcer.limits = limits
        self._read_anew()

    def answer(self, sentence: str) -> None:
        """Say at once why a touch does nothing: whoever touched is waiting for it."""
        self._announcer.answer(sentence)

    def look(self) -> None:
        """Take what is new."""
        self._look_at_failures()
        arrived = [one for one in self.log.take_arrivals() if not one.time or self.now - one.time <= NEWS_S]
        if arrived and not self._active:
            self._announcer.add(arrived)
        self._remembered.look(self._link.store.clock.generation)
        seen = (self.log.revision, int(self.now // S_PER_MIN) if self._active else -1)
        if seen != self._seen:
            self._seen = seen
            self._announcer.keep({one.key for one in self.log.sorted()})
            if self._active:
                self._rows.show(self._listed())
            self.changed.emit()

    # --- for QML

    @Slot(str)
    def open(self, key: str) -> None:
        """Go where `key` belongs; what says nothing of that stays."""
        found = next((one for one in self.log.sorted() if one.key == key), None)
        if key == SEVERAL:
            self.centre_wanted.emit()
        elif found is not None and found.panel:
            self.opened.emit(found.panel, found.argument)

    @Slot(str)
    def dismiss(self, key: str) -> None:
        """Take `key` away; `undo` brings it back."""
        self.log.dismiss(key)
        self.look()

    @Slot()
    def clear(self) -> None:
        """Take all away; `undo` brings them back."""
        self.log.dismiss(*(one.key for one in self.log.sorted()))
        self.look()

    @Slot()
    def undo(self) -> None:
        """Bring back what was dismissed last."""
        self.log.undo()
        self.look()

    # --- inside

    def _event(self, topic: str, payload: bytes) -> None:
        if not topic.startswith(self._event_prefix):
            return
        try:
            body = decode_event(payload)
        except PayloadError:  # the link has counted it
            return
        self.log.event(topic[len(self._event_prefix) :], body, when(body, self.now))

    def _look_at_failures(self) -> None:
        """The control that was touched says why; the centre remembers it."""
        failures = self._link.commander.reasons
        if failures == self._failures:
            return
        now = self.now
        for path, why in failures.items():
            if self._failures.get(path) != why:
                title, detail = Text("notifications", REFUSED), Text(why.context, why.source)
                self.log.tell(
                    Notification(f"command/{path}", title, detail, "alert", time=now, toast=False, lasts=False)
                )
        self._failures = failures

    def _listed(self) -> list[Row]:
        now, limits = self.now, self._limits
        return [
            {
                "key": one.key,
                "title": said(one.title, limits),
                "detail": detail_of(one, limits),
                "symbol": one.icon,
                "tone": one.color,
                "group": translate("notifications", GROUPS[one.priority]),
                "ago": ago_text(now - one.time),
                "opens": bool(one.panel),
            }
            for one in self.log.sorted()[: limits.max_items]
        ]

    def _read_anew(self) -> None:
        self._seen = (-1, -1)
        self.look()

    def _get_active(self) -> bool:
        return self._active

    def _set_active(self, active: bool) -> None:
        if active != self._active:
            self._active = active
            if active:
                self._announcer.forget()
            else:
                self.log.forget_dismissed()
            self.active_changed.emit()
            self.look()

    def _get_quiet(self) -> bool:
        return self._quiet

    def _set_quiet(self, quiet: bool) -> None:
        if quiet != self._quiet:
            self._quiet = quiet
            self._announcer.be_quiet(quiet)
            self.quiet_changed.emit()

    def _get_count(self) -> int:
        return len(self.log.sorted())

    def _get_attention(self) -> int:
        return sum(one.priority < Priority.INFORMATION for one in self.log.sorted())

    def _get_worst(self) -> str:
        return next((one.color for one in self.log.sorted()), "")

    def _get_more(self) -> str:
        left = self._get_count() - self._limits.max_items
        return filled(translate("lockout", MORE), left) if left > 0 else ""

    def _get_undo_text(self) -> str:
        gone = self.log.dismissed
        if len(gone) > 1:
            return translate("notifications", "%n notification(s) cleared", "", len(gone))
        return filled(translate("notifications", "Cleared: %1"), said(gone[0].title, self._limits)) if gone else ""

    active = Property(bool, _get_active, _set_active, notify=active_changed)
    quiet = Property(bool, _get_quiet, _set_quiet, notify=quiet_changed)
    rows = Property(QObject, lambda self: self._rows, constant=True)
    toasts = Property("QVariant", lambda self: self._toasts, constant=True)  # type: ignore[arg-type]
    count = Property(int, _get_count, notify=changed)
    attention = Property(int, _get_attention, notify=changed)
    worst = Property(str, _get_worst, notify=changed)
    more = Property(str, _get_more, notify=changed)
    undoText = Property(str, _get_undo_text, notify=changed)
