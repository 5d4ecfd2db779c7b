"""The QML type `Toasts`: what has just happened, one sentence after the other, each for a moment."""

from collections import deque

import msgspec
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "hmi.design"
QML_IMPORT_MAJOR_VERSION = 1

MOST_WAITING = 3
"""More sentences than these would come so late that nobody knows what they are about: the oldest are left out."""


class Saying(msgspec.Struct, frozen=True):
    """A sentence, its symbol in the colour `tone` (a token's name), and perhaps the name of what can be done about it;
    `key` says what that is.
    """

    text: str
    icon: str = ""
    action: str = ""
    key: str = ""
    tone: str = "dim"


@QmlElement
class Toasts(QObject):
    """`text`, `icon`, `tone` and `action` are of the one that is shown; empty without one.

    Each stays `linger` ms, for good with 0. `say` shows a sentence, `offer` one with an action; `act` emits
    `acted(key)` and goes on to the next, as `dismiss` does. No timer runs while there is nothing to show.
    """

    changed = Signal()
    linger_changed = Signal()
    acted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: Saying | None = None
        self._waiting: deque[Saying] = deque(maxlen=MOST_WAITING)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self._linger = 6000

    @property
    def is_waiting(self) -> bool:
        """Whether a timer runs."""
        return self._timer.isActive()

    @Slot(str)
    @Slot(str, str)
    @Slot(str, str, str)
    def say(self, text: str, icon: str = "", tone: str = "dim") -> None:
        """Show `text`; the same sentence again only stays longer."""
        self._add(Saying(text, icon, tone=tone))

    @Slot(str, str, str)
    @Slot(str, str, str, str)
    @Slot(str, str, str, str, str)
    def offer(self, key: str, text: str, action: str, icon: str = "", tone: str = "dim") -> None:
        """Show `text` with a button `action`, which emits `acted(key)`."""
        self._add(Saying(text, icon, action, key, tone))

    @Slot()
    def act(self) -> None:
        """Do what the one that is shown offers."""
        if self._shown is not None and self._shown.action:
            key = self._shown.key
            self.dismiss()
            self.acted.emit(key)

    @Slot()
    def dismiss(self) -> None:
        """Go on to the next one."""
        self._show(self._waiting.popleft() if self._waiting else None)

    def _add(self, saying: Saying) -> None:
        if not saying.text:
            return
        if saying == self._shown:
            self._start()
        elif self._shown is None:
            self._show(saying)
        elif saying not in self._waiting:
            self._waiting.append(saying)

    def _show(self, saying: Saying | None) -> None:
        self._shown = saying
        if saying is None:
            self._timer.stop()
        else:
            self._start()
        self.changed.emit()

    def _start(self) -> None:
        if self._linger > 0:
            self._timer.start(self._linger)

    def _get_text(self) -> str:
        return self._shown.text if self._shown else ""

    def _get_icon(self) -> str:
        return self._shown.icon if self._shown else ""

    def _get_tone(self) -> str:
        return self._shown.tone if self._shown else "dim"

    def _get_action(self) -> str:
        return self._shown.action if self._shown else ""

    def _get_linger(self) -> int:
        return self._linger

    def _set_linger(self, linger: int) -> None:
        if linger != self._linger:
            self._linger = linger
            self.linger_changed.emit()

    text = Property(str, _get_text, notify=changed)
    icon = Property(str, _get_icon, notify=changed)
    tone = Property(str, _get_tone, notify=changed)
    action = Property(str, _get_action, notify=changed)
    linger = Property(int, _get_linger, _set_linger, notify=linger_changed)
