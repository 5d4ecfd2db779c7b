"""Notifications in words: how long ago, and one at a time in passing."""

from PySide6.QtCore import QObject

from hmi.design.limits import STRICTEST, Limits, shorten
from hmi.design.lockout import WHY
from hmi.design.toasts import Toasts
from hmi.shell.notifications import Notification, Priority, Text
from hmi.signals.words import filled, translate

S_PER_MIN, S_PER_H, S_PER_DAY = 60, 3_600, 86_400

LONGEST = 400
"""Characters of a text, also while as many as one likes may be read: what comes from the bus has no end of its own."""

SEVERAL = "several"
"""The key of a toast that stands for more than one notification."""


def ago_text(age_s: float) -> str:
    """How long ago, in words; what is from the future counts as now."""
    if age_s < S_PER_MIN:
        return translate("notifications", "now")
    if age_s < S_PER_H:
        return translate("notifications", "%n min ago", "", int(age_s // S_PER_MIN))
    if age_s < S_PER_DAY:
        return translate("notifications", "%n h ago", "", int(age_s // S_PER_H))
    return translate("notifications", "%n day(s) ago", "", int(age_s // S_PER_DAY))


def said(text: Text, limits: Limits) -> str:
    """`text` in the person's language, no longer than may be read now, or than anybody reads in a notification."""
    if not text.source:
        return ""
    source = translate(text.context, text.source) if text.context else text.source
    return shorten(filled(source, *text.parts), min(limits.max_text, LONGEST))


def detail_of(one: Notification, limits: Limits) -> str:
    """The second line: not somebody's message while those may not be read."""
    if one.restriction in limits.forbidden:
        return translate("lockout", WHY.get(one.restriction, ""))
    return said(one.detail, limits)


class Announcer(QObject):
    """Says what is new through `toasts`: one at a time, what matters most first, several of a kind as one."""

    def __init__(self, toasts: Toasts, parent: QObject) -> None:
        super().__init__(parent)
        self.limits = STRICTEST
        self._toasts = toasts
        self._waiting: list[Notification] = []
        self._shown: Notification | None = None
        self._quiet = False
        toasts.changed.connect(self._go_on)

    def add(self, arrived: list[Notification]) -> None:
        """Say these when it is their turn; what matters more than what is shown does not wait for it."""
        keys = {one.key for one in arrived}
        self._waiting = [one for one in self._waiting if one.key not in keys] + arrived
        self._say()

    def keep(self, keys: set[str]) -> None:
        """Say nothing of what is no longer so."""
        self._waiting = [one for one in self._waiting if one.key in keys]
        if self._shown is not None and self._shown.key not in keys:
            self._shown = None
            self._toasts.dismiss()

    def be_quiet(self, quiet: bool) -> None:
        """While `quiet` only danger is said; what was being said comes again afterwards."""
        self._quiet = quiet
        if quiet and self._shown is not None and self._shown.priority is not Priority.CRITICAL:
            self._waiting.insert(0, self._shown)
            self._shown = None
            self._toasts.dismiss()
        self._say()

    def forget(self) -> None:
        """Say no more of what is waiting: the centre shows it."""
        self._waiting = []
        self._shown = None
        self._toasts.dismiss()

    def answer(self, sentence: str) -> None:
        """Say at once why a touch does nothing: whoever touched is waiting for it."""
        self._silence()
        self._toasts.say(sentence, "lock")

    def _silence(self) -> None:
        """Nothing is shown any more; the notification stays in the centre."""
        self._shown = None
        self._toasts.blockSignals(True)
        while self._toasts.property("text"):
            self._toasts.dismiss()
        self._toasts.blockSignals(False)

    def _go_on(self) -> None:
        if not self._toasts.property("text"):
            self._shown = None
            self._say()

    def _say(self) -> None:
        if not self._waiting:
            return
        first = min(one.priority for one in self._waiting)
        if self._quiet and first is not Priority.CRITICAL:
            return
        if self._toasts.property("text"):
            if self._shown is None or first >= self._shown.priority:
                return
            self._silence()
        these = [one for one in self._waiting if one.priority == first]
        self._waiting = [one for one in self._waiting if one.priority != first]
        self._shown = these[0]
        if len(these) > 1:
            text = translate("notifications", "%n new notification(s)", "", len(these))
            self._toasts.offer(SEVERAL, text, translate("notifications", "Show"), "bell-outline", these[0].color)
            return
        one = these[0]
        title, detail = said(one.title, self.limits), detail_of(one, self.limits)
        text = filled(translate("notifications", "%1. %2"), title, detail) if detail else title
        if one.panel:
            self._toasts.offer(one.key, text, translate("notifications", "Open"), one.icon, one.color)
        else:
            self._toasts.say(text, one.icon, one.color)
