"""What is said after something was done from the search, where no control shows how it went."""

from PySide6.QtCore import QObject, Slot

from hmi.design.toasts import Toasts
from hmi.shell.search import Found
from hmi.signals import runtime
from hmi.signals.words import filled, translate


class SearchAnswers(QObject):
    """Says in passing what was asked for, and why if it comes to nothing."""

    def __init__(self, toasts: Toasts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        running = runtime.current()
        self._commander = running.link.commander
        self._toasts = toasts
        self._asked: list[Found] = []
        running.frame.drained.connect(self._look)
        running.frame.time_passed.connect(self._look)

    @Slot(object)
    def tell(self, found: Found) -> None:
        """`found` was done just now."""
        self._asked = [one for one in self._asked if one.key != found.key]
        self._toasts.say(found.title, found.icon)
        self._asked.append(found)
        self._look()

    def _look(self) -> None:
        for found in tuple(self._asked):
            why = next((why for path in found.paths if (why := self._commander.failure(path))), "")
            if why:
                self._say(found, why)
            if why or all(self._commander.pending(path) is None for path in found.paths):
                self._asked.remove(found)

    def _say(self, found: Found, why: str) -> None:
        """In the place of what was asked, if that still stands there."""
        self._toasts.say(filled(translate("search", "%1: %2"), found.title, why), "alert")
        if self._toasts.property("text") == found.title:
            self._toasts.dismiss()
