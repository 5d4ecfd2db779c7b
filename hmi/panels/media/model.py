"""The QML type `MediaModel`: what plays, how far it is, and the buttons."""

import math
from typing import Any

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from hmi.panels.media import names
from hmi.panels.media.playing import clock_text, position_s, share
from hmi.signals import runtime
from hmi.signals.model import Model, shown

QML_IMPORT_NAME = "hmi.panels.media"
QML_IMPORT_MAJOR_VERSION = 1

SOUND = ("PLAY", "STOP")


@QmlElement
class MediaModel(Model):
    """`known` says whether there is a piece at all, `begun` whether it plays or was paused on its way. `share` and the
    times go on with the bus clock while it plays: once a second, and only while `active`.
    """

    signals = names.PLAYING
    changed = Signal()
    position_changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        running = runtime.current()
        self._clock = running.link.store.clock
        self._title = self._artist = self._album = self._pending = self._failure = ""
        self._known = self._plays = self._stale = self._has_length = False
        self._at = self._length = math.nan
        self._asked = ""
        running.frame.add_deadline(self._next_second)
        running.frame.time_passed.connect(self._move)

    def update(self) -> None:
        """See `Model.update`."""
        self._title, self._artist, self._album = (self._word(path) for path in (names.TRACK, names.ARTIST, names.ALBUM))
        self._known = bool(self._title or self._artist)
        self._plays = self.number(names.RATE) > 0
        self._stale = self.is_stale(names.TRACK, names.ARTIST, names.RATE)
        self._length = self.number(names.DURATION)
        self._has_length = self._length > 0
        wish = self.link.commander.pending(names.ACTION)
        self._asked = str(wish.value) if wish is not None else ""
        self._failure = self.link.commander.failure(names.ACTION)
        self._move()

    # --- how far it is

    def _move(self) -> None:
        if not self.is_active:
            return
        before = self._at
        entry = self._entries[names.POSITION]
        rate = 0.0 if self._stale else self.number(names.RATE)
        self._at = position_s(self.number(names.POSITION), entry.timestamp, rate, self._clock.now(), self._length)
        if self._at != before:
            self.position_changed.emit()

    def _next_second(self) -> float | None:
        """Wall seconds until the time shown is another; None while it is not going to be."""
        pace = self.number(names.RATE) * self._clock.rate
        if not self.is_active or self._stale or not pace > 0 or not math.isfinite(self._at) or self._at >= self._length:
            return None
        return (1.0 - self._at % 1.0) / pace + 0.002

    # --- what a person does

    @Slot()
    def toggle(self) -> None:
        """Play on, or pause."""
        self._send("STOP" if self._plays else "PLAY")

    @Slot()
    def next(self) -> None:
        """The next piece."""
        self._send("SKIP_FORWARD")

    @Slot()
    def previous(self) -> None:
        """The beginning of this piece, or the one before."""
        self._send("SKIP_BACKWARD")

    def _send(self, action: str) -> None:
        self.link.commander.send(names.ACTION, action)
        self.mark_dirty()

    def _word(self, path: str) -> str:
        value = self.value(path)
        return value if isinstance(value, str) else ""

    known = shown(bool, "_known", changed)
    plays = shown(bool, "_plays", changed)
    begun = Property(bool, lambda self: self._plays or self._at > 0, notify=changed)
    stale = shown(bool, "_stale", changed)
    title = shown(str, "_title", changed)
    artist = shown(str, "_artist", changed)
    album = shown(str, "_album", changed)
    failure = shown(str, "_failure", changed)
    hasLength = shown(bool, "_has_length", changed)
    playPending = Property(bool, lambda self: self._asked in SOUND, notify=changed)
    nextPending = Property(bool, lambda self: self._asked == "SKIP_FORWARD", notify=changed)
    previousPending = Property(bool, lambda self: self._asked == "SKIP_BACKWARD", notify=changed)
    lengthText = Property(str, lambda self: clock_text(self._length), notify=changed)
    positionText = Property(str, lambda self: clock_text(self._at), notify=position_changed)
    share = Property(float, lambda self: share(self._at, self._length), notify=position_changed)
