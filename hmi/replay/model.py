"""What the transport bar shows: the QML type `ReplayModel`."""

import math
from datetime import UTC, datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from hmi.replay import keys, words
from hmi.replay.contract import State
from hmi.replay.lanes import LANES
from hmi.replay.link import Presence, ReplayLink
from hmi.replay.tags import ReplayTags
from hmi.replay.timeline import Timeline
from hmi.replay.timescale import elapsed_text
from hmi.replay.wishes import ReplayWishes
from hmi.signals import moments
from hmi.signals.model import shown
from hmi.signals.words import translate

QML_IMPORT_NAME = "hmi.replay"
QML_IMPORT_MAJOR_VERSION = 1

AT_THE_END_S = 0.05
LEAST_STEP_S = 1 / 30
"""The line moves no oftener than this, however fast time runs."""


@QmlElement
class ReplayModel(QObject):
    """The replay as the bar shows it: `position` is px on the timeline, `phase` is one of `words.PHASES`.

    Its `timeline`, `wishes` and `tags` are objects of their own.
    """

    changed = Signal()
    moved = Signal()
    pointed_changed = Signal()
    language_changed = Signal()
    hands_changed = Signal()

    def __init__(self, link: ReplayLink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.link = link
        self.timeline_ = Timeline(self)
        self.timeline_.laid_out.connect(self.move)
        self.wishes_ = ReplayWishes(self)
        self.tags_ = ReplayTags(self)
        self.state = State()
        self._seen: object = None
        self.phase_ = "connecting"
        self._has_keys = self._folded = False
        self._sheet = ""
        self._here = self._position_text = self._clock_text = ""
        self._position = 0.0
        self._pointed = ""

    def refresh(self) -> None:
        """Something came; most often a tick of the clock, which only moves the line."""
        link = self.link
        seen = (link.state, link.marks, link.presence)
        if seen == self._seen:
            self.move()
            return
        self._seen = seen
        self._show()

    def _show(self) -> None:
        link = self.link
        state = self.state = link.state or State()
        self.timeline_.show(state.start, state.end, link.marks)
        self.phase_ = self._find_phase(state)
        self.move()
        self.changed.emit()
        self.wishes_.refresh()
        self.tags_.refresh()

    def read_anew(self) -> None:
        """The language is another."""
        self.timeline_.lay_out_anew()
        self._show()
        self.language_changed.emit()

    def pass_time(self) -> None:
        """Only time has changed."""
        self.link.errands.pass_time()
        self.move()

    def next_deadline_s(self) -> float | None:
        """Wall seconds until `pass_time` is due: the next pixel or second, an answer that does not come."""
        waits = [wait for wait in (self.link.errands.next_deadline_s(), self._next_step_s()) if wait is not None]
        return min(waits, default=None)

    @property
    def is_ready(self) -> bool:
        """Whether there is something to play, and somebody who plays it."""
        return self.phase_ in ("playing", "paused", "end")

    @property
    def now(self) -> float:
        """Where the replay is, or is about to be, in bus seconds."""
        state = self.state
        aim = self.link.errands.aim
        return min(state.end, max(state.start, self.link.clock.now() if aim is None else aim))

    def _find_phase(self, state: State) -> str:
        if self.link.presence is not Presence.LIVE:
            return self.link.presence.value
        if self.link.state is None:
            return "connecting"
        if state.indexing is not None:
            return "indexing"
        if state.end <= state.start:
            return "empty"
        if not state.paused:
            return "playing"
        return "end" if state.position >= state.end - AT_THE_END_S else "paused"

    def _next_step_s(self) -> float | None:
        rate = self.link.clock.rate
        span = self.timeline_.span
        length = span.end - span.start
        if self.phase_ != "playing" or rate <= 0 or length <= 0:
            return None
        elapsed = self.now - span.start
        if elapsed >= length:
            return None
        second = math.floor(elapsed) + 1 - elapsed
        pixel = length / span.width if span.width > 0 else second
        return max(LEAST_STEP_S, min(second, pixel) / rate)

    def move(self) -> None:
        """Say anew where the replay is."""
        state, now = self.state, self.now
        decimals = 0 if self.phase_ == "playing" else 2
        moment = datetime.fromtimestamp(now, UTC).astimezone()
        mark = self.timeline_.mark_at(now) if self.is_ready else None
        before = (self._position, self._position_text, self._clock_text, self._here)
        self._position = self.timeline_.span.x_of(now)
        self._position_text = elapsed_text(now - state.start, decimals)
        self._clock_text = f"{moments.date_text(moment)} {moment:%H:%M:%S}" if self.link.state is not None else ""
        self._here = words.mark_text(mark.kind, mark.text) if mark is not None else ""
        if before != (self._position, self._position_text, self._clock_text, self._here):
            self.moved.emit()

    @Slot(float)
    def point(self, x: float) -> None:
        """A pointer is over `x` px of the timeline: say what is there."""
        time = self.timeline_.span.time_at(x)
        mark = self.timeline_.mark_at(time)
        told = words.mark_text(mark.kind, mark.text) if mark is not None else ""
        self._pointed = "  ".join(filter(None, (elapsed_text(time - self.state.start), told)))
        self.pointed_changed.emit()

    # --- sheets and keys

    @Slot(str)
    def show(self, sheet: str) -> None:
        """Open `tags` or `keys` over the bar; nothing closes it."""
        if sheet != "tags":
            self.tags_.forget()
        self._sheet = sheet
        self.changed.emit()

    @Slot()
    def help(self) -> None:
        """Open or close the list of keys."""
        self.show("" if self._sheet == "keys" else "keys")

    @Slot()
    def fold(self) -> None:
        """Show one line, or all."""
        self._folded = not self._folded
        self.changed.emit()

    def take_keys(self, has_keys: bool) -> None:
        """Whether the bar has the keys."""
        if has_keys != self._has_keys:
            self._has_keys = has_keys
            self.hands_changed.emit()

    # --- what QML reads

    def _get_title(self) -> str:
        files = self.state.files
        if len(files) < 2:
            return files[0] if files else ""
        return translate("replay", "%1 and %n more", "", len(files) - 1).replace("%1", files[0])

    def _get_problem(self) -> str:
        return " ".join(self.state.error.split())[:200] if self.link.presence is Presence.LIVE else ""

    def _get_sentence(self) -> str:
        return words.phase_text(self.phase_, math.floor(100 * (self.state.indexing or 0.0)))

    def _get_keys(self) -> list[dict[str, str]]:
        return [{"keys": translate("replay", line.keys), "text": translate("replay", line.text)} for line in keys.LINES]

    timeline = Property(QObject, lambda self: self.timeline_, constant=True)
    wishes = Property(QObject, lambda self: self.wishes_, constant=True)
    tags = Property(QObject, lambda self: self.tags_, constant=True)
    phase = shown(str, "phase_", changed)
    ready = Property(bool, lambda self: self.is_ready, notify=changed)
    playing = Property(bool, lambda self: self.phase_ == "playing", notify=changed)
    sentence = Property(str, _get_sentence, notify=changed)
    problem = Property(str, _get_problem, notify=changed)
    indexing = Property(float, lambda self: self.state.indexing or 0.0, notify=changed)
    title = Property(str, _get_title, notify=changed)
    length = Property(str, lambda self: elapsed_text(self.state.end - self.state.start), notify=changed)
    marked = Property(bool, lambda self: bool(self.timeline_.kinds), notify=changed)
    position = shown(float, "_position", moved)
    positionText = shown(str, "_position_text", moved)
    clockText = shown(str, "_clock_text", moved)
    here = shown(str, "_here", moved)
    pointed = shown(str, "_pointed", pointed_changed)
    folded = shown(bool, "_folded", changed)
    sheet = shown(str, "_sheet", changed)
    keys = Property("QVariantList", _get_keys, notify=language_changed)  # type: ignore[arg-type]
    hasKeys = shown(bool, "_has_keys", hands_changed)


assert set(words.KINDS) == set(LANES)
