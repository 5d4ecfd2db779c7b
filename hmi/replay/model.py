"""What the transport bar shows and does: the QML type `ReplayModel`. It acts only through the bus."""

import math
from datetime import UTC, datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from hmi.replay import keys, words
from hmi.replay.contract import State
from hmi.replay.lanes import LANES
from hmi.replay.link import Presence, ReplayLink
from hmi.replay.tags import LONGEST_NOTE, Tags
from hmi.replay.timeline import Timeline
from hmi.replay.timescale import elapsed_text
from hmi.signals import moments
from hmi.signals.model import shown
from hmi.signals.units import plain_text
from hmi.signals.words import filled, translate

QML_IMPORT_NAME = "hmi.replay"
QML_IMPORT_MAJOR_VERSION = 1

RATES: tuple[float | None, ...] = (0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, None)
"""What + and − choose among; None is as fast as it goes."""

AT_THE_END_S = 0.05
LEAST_STEP_S = 1 / 30
"""The line moves no oftener than this, however fast time runs."""


@QmlElement
class ReplayModel(QObject):
    """The replay as the bar shows it. `position` is px on the timeline; `phase` is one of `words.PHASES`."""

    changed = Signal()
    moved = Signal()
    tags_changed = Signal()
    pointed_changed = Signal()
    language_changed = Signal()
    hands_changed = Signal()
    noted = Signal(str, str)
    """A sentence for a moment, and what can be done about it."""

    def __init__(self, link: ReplayLink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.link = link
        self.timeline_ = Timeline(self)
        self.timeline_.laid_out.connect(self._move)
        self._tags = Tags(link.send)
        self._state = State()
        self._seen: object = None
        self._phase = "connecting"
        self._kind = ""
        self._unit = "message"
        self._from: float | None = None
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
            self._move()
            return
        self._seen = seen
        self._show()

    def _show(self) -> None:
        link = self.link
        state = self._state = link.state or State()
        if self._tags.show(link.marks, state.start):
            self.tags_changed.emit()
        self.timeline_.show(state.start, state.end, link.marks)
        if self._kind and self._kind not in self.timeline_.kinds:
            self._kind = ""
        self._phase = self._find_phase(state)
        self._move()
        self.changed.emit()

    def read_anew(self) -> None:
        """The language is another."""
        self.timeline_.lay_out_anew()
        self._show()
        self.language_changed.emit()

    def pass_time(self) -> None:
        """Only time has changed."""
        self.link.errands.pass_time()
        self._move()

    def next_deadline_s(self) -> float | None:
        """Wall seconds until `pass_time` is due: the next pixel or second, an answer that does not come."""
        waits = [wait for wait in (self.link.errands.next_deadline_s(), self._next_step_s()) if wait is not None]
        return min(waits, default=None)

    @property
    def now(self) -> float:
        """Where the replay is, or is about to be, in bus seconds."""
        state = self._state
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
        if self._phase != "playing" or rate <= 0 or length <= 0:
            return None
        elapsed = self.now - span.start
        if elapsed >= length:
            return None
        second = math.floor(elapsed) + 1 - elapsed
        pixel = length / span.width if span.width > 0 else second
        return max(LEAST_STEP_S, min(second, pixel) / rate)

    def _move(self) -> None:
        state, now = self._state, self.now
        decimals = 0 if self._phase == "playing" else 2
        moment = datetime.fromtimestamp(now, UTC).astimezone()
        mark = self.timeline_.mark_at(now) if self._get_ready() else None
        before = (self._position, self._position_text, self._clock_text, self._here)
        self._position = self.timeline_.span.x_of(now)
        self._position_text = elapsed_text(now - state.start, decimals)
        self._clock_text = f"{moments.date_text(moment)} {moment:%H:%M:%S}" if self.link.state is not None else ""
        self._here = words.mark_text(mark.kind, mark.text) if mark is not None else ""
        if before != (self._position, self._position_text, self._clock_text, self._here):
            self.moved.emit()

    # --- verbs

    def ask(self, errand: dict[str, object]) -> None:
        """One of seek, step and jump."""
        if not self._get_ready():
            return
        self.link.errands.ask(errand)
        self._move()

    def tell(self, request: dict[str, object]) -> None:
        """What needs no order among others."""
        if self._get_ready():
            self.link.send(request)

    @Slot()
    def toggle(self) -> None:
        """Play or pause; at the end play from the beginning, or from that of the loop."""
        if self._phase == "end" and self.link.errands.aim is None:
            loop = self._state.loop
            self.ask({"seek": loop[0] if loop else self._state.start})
        self.tell({"paused": not self._state.paused})

    @Slot(float)
    def skip(self, seconds: float) -> None:
        """Go so far on or back; several skips add up."""
        self.seek(self.now + seconds)

    def seek(self, time: float) -> None:
        """Go to a bus time within the recording."""
        self.ask({"seek": min(self._state.end, max(self._state.start, time))})

    @Slot(float)
    def scrub(self, x: float) -> None:
        """A finger is at `x` px of the timeline."""
        self.seek(self.timeline_.span.time_at(x))

    @Slot(float)
    def point(self, x: float) -> None:
        """A pointer is over `x` px of the timeline: say what is there."""
        time = self.timeline_.span.time_at(x)
        mark = self.timeline_.mark_at(time)
        told = words.mark_text(mark.kind, mark.text) if mark is not None else ""
        self._pointed = "  ".join(filter(None, (elapsed_text(time - self._state.start), told)))
        self.pointed_changed.emit()

    @Slot(float)
    def goTo(self, time: float) -> None:
        """Go to a tag."""
        self.seek(time)

    @Slot()
    def begin(self) -> None:
        """The first moment."""
        self.seek(self._state.start)

    @Slot()
    def finish(self) -> None:
        """The last moment."""
        self.seek(self._state.end)

    @Slot(int)
    def step(self, by: int) -> None:
        """The next or previous message or frame, as chosen."""
        self.ask({"step": by, "of": self._unit})

    @Slot()
    def nextUnit(self) -> None:
        """Step by messages or by frames."""
        self._unit = "frame" if self._unit == "message" else "message"
        self.changed.emit()

    @Slot(int)
    def jump(self, by: int) -> None:
        """The next or previous event of the chosen kind."""
        kinds = [self._kind] if self._kind else None
        self.ask({"jump": "next" if by > 0 else "previous", "kinds": kinds})

    @Slot()
    def nextKind(self) -> None:
        """Jump among another kind of events: all, then each that there is."""
        kinds = ["", *self.timeline_.kinds]
        self._kind = kinds[(kinds.index(self._kind) + 1) % len(kinds)]
        self.changed.emit()

    @Slot(int)
    def faster(self, by: int) -> None:
        """The next faster or slower rate."""
        here = math.inf if self._state.rate is None else self._state.rate
        rates = [math.inf if rate is None else rate for rate in RATES]
        beyond = [rate for rate in rates if (rate > here if by > 0 else rate < here)]
        if beyond:
            rate = beyond[0] if by > 0 else beyond[-1]
            self.tell({"rate": None if math.isinf(rate) else rate})

    @Slot()
    def loopFrom(self) -> None:
        """The loop begins here; it runs once it has an end after this."""
        loop, self._from = self._state.loop, self.now
        if loop is not None and loop[1] > self._from:
            self.tell({"loop": [self._from, loop[1]]})
            self._from = None
        elif loop is not None:
            self.tell({"loop": None})
        self.changed.emit()

    @Slot()
    def loopTo(self) -> None:
        """The loop ends here; without a beginning it begins with the recording."""
        loop = self._state.loop
        begin = self._from if self._from is not None else loop[0] if loop else self._state.start
        if self.now > begin:
            self.tell({"loop": [begin, self.now]})
            self._from = None
            self.changed.emit()

    @Slot()
    def loopOff(self) -> None:
        """No loop any more."""
        self._from = None
        if self._state.loop is not None:
            self.tell({"loop": None})
        self.changed.emit()

    @Slot()
    def loop(self) -> None:
        """What one button does: from here, to here, off."""
        if self._state.loop is not None:
            self.loopOff()
        elif self._from is None:
            self.loopFrom()
        elif self.now > self._from:
            self.loopTo()
        else:
            self.loopOff()

    # --- tags and sheets

    @Slot()
    def tag(self) -> None:
        """Open the tags, with a new one for this moment."""
        if self._get_ready():
            self._tags.begin(self.now)
            self.show("tags")

    @Slot(str)
    def keepTag(self, note: str) -> None:
        """Keep the new tag with this note."""
        if self._tags.add(note):
            self.show("")

    @Slot(str)
    def removeTag(self, key: str) -> None:
        """Remove a tag; for a moment it can be had back."""
        if self._tags.remove(key):
            self.noted.emit(translate("replay", "Tag removed"), translate("replay", "Undo"))

    @Slot()
    def undo(self) -> None:
        """Bring the removed tag back."""
        self._tags.undo()

    @Slot(str)
    def show(self, sheet: str) -> None:
        """Open `tags` or `keys` over the bar; nothing closes it."""
        if sheet != "tags":
            self._tags.draft = None
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

    def _get_ready(self) -> bool:
        return self._phase in ("playing", "paused", "end")

    def _get_title(self) -> str:
        files = self._state.files
        if len(files) < 2:
            return files[0] if files else ""
        return translate("replay", "%1 and %n more", "", len(files) - 1).replace("%1", files[0])

    def _get_rate_text(self) -> str:
        rate = self._state.rate
        if rate is None:
            return translate("replay", "max")
        return filled(translate("replay", "%1×"), plain_text(rate, 2 if rate == 0.25 else 1 if rate < 1 else 0))

    def _get_loop_text(self) -> str:
        if self._state.loop is not None:
            return translate("replay", "End the loop")
        return translate("replay", "Loop from here") if self._from is None else translate("replay", "Loop to here")

    def _get_loop_x(self) -> list[float]:
        span, loop = self.timeline_.span, self._state.loop
        if loop is not None:
            return [span.x_of(loop[0]), span.x_of(loop[1])]
        return [span.x_of(self._from)] * 2 if self._from is not None else []

    def _get_problem(self) -> str:
        return " ".join(self._state.error.split())[:200] if self.link.presence is Presence.LIVE else ""

    def _get_sentence(self) -> str:
        return words.phase_text(self._phase, math.floor(100 * (self._state.indexing or 0.0)))

    def _get_draft(self) -> str:
        return elapsed_text(self._tags.draft - self._state.start, 2) if self._tags.draft is not None else ""

    def _get_keys(self) -> list[dict[str, str]]:
        return [{"keys": translate("replay", line.keys), "text": translate("replay", line.text)} for line in keys.LINES]

    timeline = Property(QObject, lambda self: self.timeline_, constant=True)
    phase = shown(str, "_phase", changed)
    ready = Property(bool, _get_ready, notify=changed)
    playing = Property(bool, lambda self: self._phase == "playing", notify=changed)
    sentence = Property(str, _get_sentence, notify=changed)
    problem = Property(str, _get_problem, notify=changed)
    indexing = Property(float, lambda self: self._state.indexing or 0.0, notify=changed)
    title = Property(str, _get_title, notify=changed)
    length = Property(str, lambda self: elapsed_text(self._state.end - self._state.start), notify=changed)
    rateText = Property(str, _get_rate_text, notify=changed)
    unit = shown(str, "_unit", changed)
    kindText = Property(str, lambda self: words.kind_text(self._kind), notify=changed)
    marked = Property(bool, lambda self: bool(self.timeline_.kinds), notify=changed)
    looping = Property(bool, lambda self: self._state.loop is not None, notify=changed)
    loopText = Property(str, _get_loop_text, notify=changed)
    loopX = Property("QVariantList", _get_loop_x, notify=changed)  # type: ignore[arg-type]
    position = shown(float, "_position", moved)
    positionText = shown(str, "_position_text", moved)
    clockText = shown(str, "_clock_text", moved)
    here = shown(str, "_here", moved)
    pointed = shown(str, "_pointed", pointed_changed)
    folded = shown(bool, "_folded", changed)
    sheet = shown(str, "_sheet", changed)
    draft = Property(str, _get_draft, notify=changed)
    longestNote = Property(int, lambda _: LONGEST_NOTE, constant=True)
    tags = Property("QVariantList", lambda self: self._tags.rows, notify=tags_changed)  # type: ignore[arg-type]
    keys = Property("QVariantList", _get_keys, notify=language_changed)  # type: ignore[arg-type]
    hasKeys = shown(bool, "_has_keys", hands_changed)


assert set(words.KINDS) == set(LANES)
