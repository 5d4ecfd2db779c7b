"""What the transport bar can be asked for: the QML type `ReplayWishes`. It acts only through the bus."""

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from hmi.replay import words
from hmi.signals.model import shown
from hmi.signals.units import plain_text
from hmi.signals.words import filled, translate

if TYPE_CHECKING:
    from hmi.replay.model import ReplayModel

QML_IMPORT_NAME = "hmi.replay"
QML_IMPORT_MAJOR_VERSION = 1

RATES: tuple[float | None, ...] = (0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, None)
"""What + and − choose among; None is as fast as it goes."""


@QmlElement
class ReplayWishes(QObject):
    """The verbs of the bar of `desk`, and what they are about: rate, loop, what a step is, which events to jump to."""

    changed = Signal()

    def __init__(self, desk: "ReplayModel") -> None:
        super().__init__(desk)
        self._desk = desk
        self._kind = ""
        self._unit = "message"
        self._from: float | None = None

    def refresh(self) -> None:
        """The desk has something new."""
        if self._kind and self._kind not in self._desk.timeline_.kinds:
            self._kind = ""
        self.changed.emit()

    def ask(self, errand: dict[str, object]) -> None:
        """One of seek, step and jump."""
        if not self._desk.is_ready:
            return
        self._desk.link.errands.ask(errand)
        self._desk.move()

    def tell(self, request: dict[str, object]) -> None:
        """What needs no order among others."""
        if self._desk.is_ready:
            self._desk.link.send(request)

    @Slot()
    def toggle(self) -> None:
        """Play or pause; at the end play from the beginning, or from that of the loop."""
        if self._desk.phase_ == "end" and self._desk.link.errands.aim is None:
            loop = self._desk.state.loop
            self.ask({"seek": loop[0] if loop else self._desk.state.start})
        self.tell({"paused": not self._desk.state.paused})

    @Slot(float)
    def skip(self, seconds: float) -> None:
        """Go so far on or back; several skips add up."""
        self.seek(self._desk.now + seconds)

    def seek(self, time: float) -> None:
        """Go to a bus time within the recording."""
        self.ask({"seek": min(self._desk.state.end, max(self._desk.state.start, time))})

    @Slot(float)
    def scrub(self, x: float) -> None:
        """A finger is at `x` px of the timeline."""
        self.seek(self._desk.timeline_.span.time_at(x))

    @Slot(float)
    def goTo(self, time: float) -> None:
        """Go to a tag."""
        self.seek(time)

    @Slot()
    def begin(self) -> None:
        """The first moment."""
        self.seek(self._desk.state.start)

    @Slot()
    def finish(self) -> None:
        """The last moment."""
        self.seek(self._desk.state.end)

    @Slot(int)
    def step(self, by: int) -> None:
        """The next or previous message or frame, as chosen."""
        self.stepBy(by, self._unit)

    def stepBy(self, by: int, of: str) -> None:
        """One `message` or `frame` on or back, where there is one."""
        state, now = self._desk.state, self._desk.now
        if (now < state.end) if by > 0 else (now > state.start):
            self.ask({"step": by, "of": of})

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
        kinds = ["", *self._desk.timeline_.kinds]
        self._kind = kinds[(kinds.index(self._kind) + 1) % len(kinds)]
        self.changed.emit()

    @Slot(int)
    def faster(self, by: int) -> None:
        """The next faster or slower rate."""
        here = math.inf if self._desk.state.rate is None else self._desk.state.rate
        rates = [math.inf if rate is None else rate for rate in RATES]
        beyond = [rate for rate in rates if (rate > here if by > 0 else rate < here)]
        if beyond:
            rate = beyond[0] if by > 0 else beyond[-1]
            self.tell({"rate": None if math.isinf(rate) else rate})

    @Slot()
    def loopFrom(self) -> None:
        """The loop begins here; it runs once it has an end after this."""
        loop, self._from = self._desk.state.loop, self._desk.now
        if loop is not None and loop[1] > self._from:
            self.tell({"loop": [self._from, loop[1]]})
            self._from = None
        elif loop is not None:
            self.tell({"loop": None})
        self.changed.emit()

    @Slot()
    def loopTo(self) -> None:
        """The loop ends here; without a beginning it begins with the recording."""
        loop = self._desk.state.loop
        begin = self._from if self._from is not None else loop[0] if loop else self._desk.state.start
        if self._desk.now > begin:
            self.tell({"loop": [begin, self._desk.now]})
            self._from = None
            self.changed.emit()

    @Slot()
    def loopOff(self) -> None:
        """No loop any more."""
        self._from = None
        if self._desk.state.loop is not None:
            self.tell({"loop": None})
        self.changed.emit()

    @Slot()
    def loop(self) -> None:
        """What one button does: from here, to here, off."""
        if self._desk.state.loop is not None:
            self.loopOff()
        elif self._from is None:
            self.loopFrom()
        elif self._desk.now > self._from:
            self.loopTo()
        else:
            self.loopOff()

    # --- what QML reads

    def _get_rate_text(self) -> str:
        rate = self._desk.state.rate
        if rate is None:
            return translate("replay", "max")
        return filled(translate("replay", "%1×"), plain_text(rate, 2 if rate == 0.25 else 1 if rate < 1 else 0))

    def _get_loop_text(self) -> str:
        if self._desk.state.loop is not None:
            return translate("replay", "End the loop")
        return translate("replay", "Loop from here") if self._from is None else translate("replay", "Loop to here")

    def _get_loop_x(self) -> list[float]:
        span, loop = self._desk.timeline_.span, self._desk.state.loop
        if loop is not None:
            return [span.x_of(loop[0]), span.x_of(loop[1])]
        return [span.x_of(self._from)] * 2 if self._from is not None else []

    rateText = Property(str, _get_rate_text, notify=changed)
    unit = shown(str, "_unit", changed)
    kindText = Property(str, lambda self: words.kind_text(self._kind), notify=changed)
    looping = Property(bool, lambda self: self._desk.state.loop is not None, notify=changed)
    loopText = Property(str, _get_loop_text, notify=changed)
    loopX = Property("QVariantList", _get_loop_x, notify=changed)  # type: ignore[arg-type]
