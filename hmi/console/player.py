"""Plays the story: one step after the other, over the bus."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from hmi.console.controls import Controls
from hmi.console.story import Step
from hmi.signals import words

QML_IMPORT_NAME = "hmi.console"
QML_IMPORT_MAJOR_VERSION = 1

FIRST = -1
"""The index before the story has begun."""

LONGER_S, PAUSED_S = 3.0, 600.0
"""A caption outlasts its step by a little, so that there is no gap; while the story is paused it stays for long."""


@QmlElement
class StoryPlayer(QObject):
    """`index` of the present step of `count` (-1: not begun), whether it is `playing`, what it says (`caption`).

    The demonstrator may pause, go on, and go to any step; what a step does to the vehicle is done whenever it is
    entered. `ended` comes after the last step.
    """

    changed = Signal()
    ended = Signal()

    def __init__(self, controls: Controls, steps: tuple[Step, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controls = controls
        self._steps = steps
        self._index = FIRST
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._advance)
        self._rest_ms = 0

    @Slot()
    def play(self) -> None:
        """Begin, or go on where it was paused."""
        if self._index == FIRST:
            self.go(0)
        elif not self._timer.isActive():
            self._timer.start(self._rest_ms)
            self.changed.emit()

    @Slot()
    def pause(self) -> None:
        """Stay with the present step."""
        if self._timer.isActive():
            self._rest_ms = self._timer.remainingTime()
            self._timer.stop()
            self._show(PAUSED_S)
            self.changed.emit()

    @Slot(int)
    def go(self, index: int) -> None:
        """Enter step `index` and play on; beyond the last one the story ends."""
        if not 0 <= index < len(self._steps):
            return
        step = self._steps[index]
        self._index = index
        for control in step.controls:
            for name, payload in control.items():
                self._controls.send(name, payload)
        self._show(step.hold_s + LONGER_S)
        self._timer.start(round(step.hold_s * 1000))
        self.changed.emit()

    def _show(self, hold_s: float) -> None:
        step = self._steps[self._index]
        self._controls.show(step.panel, step.argument, step.overlay, step.caption.by_language(), hold_s)

    @Slot()
    def next(self) -> None:
        """The next step, or the end."""
        self._advance()

    @Slot()
    def previous(self) -> None:
        """The step before."""
        self.go(max(0, self._index - 1))

    @Slot()
    def stop(self) -> None:
        """Leave the story; the cockpit stays where it is, without a caption."""
        if self._index == FIRST:
            return
        self._timer.stop()
        step = self._steps[self._index]
        self._index = FIRST
        self._controls.show(step.panel, step.argument)
        self.changed.emit()

    def _advance(self) -> None:
        if self._index + 1 < len(self._steps):
            self.go(self._index + 1)
        else:
            self.stop()
            self.ended.emit()

    def _get_index(self) -> int:
        return self._index

    def _get_count(self) -> int:
        return len(self._steps)

    def _get_playing(self) -> bool:
        return self._timer.isActive()

    def _get_caption(self) -> str:
        if self._index == FIRST:
            return ""
        caption = self._steps[self._index].caption
        return caption.by_language().get(words.language(), caption.en)

    def _get_hold_ms(self) -> int:
        return round(self._steps[self._index].hold_s * 1000) if self._index != FIRST else 0

    def _get_length_s(self) -> float:
        return sum(step.hold_s for step in self._steps)

    index = Property(int, _get_index, notify=changed)
    count = Property(int, _get_count, constant=True)
    playing = Property(bool, _get_playing, notify=changed)
    caption = Property(str, _get_caption, notify=changed)
    holdMs = Property(int, _get_hold_ms, notify=changed)
    lengthS = Property(float, _get_length_s, constant=True)
