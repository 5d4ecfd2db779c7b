"""The frame tick: the bus is drained at most once per frame, and nothing runs when nothing happens.

A message wakes the cockpit; the drain's changes are in the very next frame; until that frame has been handed to the
render thread, further messages wait in the mailbox. One single-shot timer stands for the next thing that only time can
change.
"""

import math
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickWindow

if TYPE_CHECKING:
    from hmi.signals.link import Link

# On X11 Qt waits this many milliseconds (5 unless told) for more events before it draws what `update` asked for. All
# there is has been drained by then, so the wait would only make every value older. Read when the first window updates.
os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")

FALLBACK_REFRESH_HZ = 60.0
PACE = 0.5
"""Least part of a refresh between two drains. Where swapping waits for the display it never matters; where it does
not, it keeps a stream of messages from drawing more frames than anybody sees."""

LAST_FRAME_SHARE = 0.2
"""How much the last frame counts in the estimates of how long making it ready and drawing it take."""

LOST_FRAME_MS = 250
"""A window that is hidden swaps no frames; after this the next drain is allowed all the same."""


class Frame(QObject):
    """Drains the link once per frame of `window` (or 60 times a second without one)."""

    drained = Signal()
    time_passed = Signal()
    drawn = Signal()
    """A frame is on the glass. Who glides computes the next step then, and asks for the frame with `ask`."""
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link: Link | None = None
        self._window: QQuickWindow | None = None
        self._interval_ms = math.ceil(1000 / FALLBACK_REFRESH_HZ)
        self._holding = False
        self._awaits_frame = False
        self._drained_at = self._taken_at = time.perf_counter()
        self._make_s = self._draw_s = 0.0
        self._pending = False
        self._extra_deadlines: list[Callable[[], float | None]] = []
        self._release = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._release.timeout.connect(self._released)
        self._deadline = QTimer(self, singleShot=True)
        self._deadline.timeout.connect(self._pass_time)
        self._woken.connect(self._on_woken)

    def wake(self) -> None:
        """Something is in the mailbox. May be called on any thread."""
        self._woken.emit()

    def follow(self, link: "Link") -> None:
        """Drain `link` from now on."""
        self._link = link
        self._on_woken()

    def ask(self) -> None:
        """Let there be another frame, and `drawn` after it, though no message comes."""
        if self._window is not None:
            self._window.update()

    def stop(self) -> None:
        """Drain no more: what the messages would change is about to go."""
        self._link = None
        self._release.stop()
        self._deadline.stop()

    def attach(self, window: QQuickWindow) -> None:
        """Keep step with the frames of `window`."""
        self._window = window
        refresh = window.screen().refreshRate() or FALLBACK_REFRESH_HZ
        self._interval_ms = math.floor(1000 / refresh)
        # Between the two the render thread works on its own, and the next changes can be made ready beside it.
        window.afterSynchronizing.connect(self._frame_taken, Qt.ConnectionType.QueuedConnection)
        window.frameSwapped.connect(self._frame_drawn, Qt.ConnectionType.QueuedConnection)

    def add_deadline(self, seconds_until: Callable[[], float | None], owner: QObject | None = None) -> None:
        """Also wake up when `seconds_until()` (wall seconds, None = never) is over, then emit `time_passed`.

        It goes with its `owner`, which is the object whose method it is unless told.
        """
        self._extra_deadlines.append(seconds_until)
        whose = owner or getattr(seconds_until, "__self__", None)
        if isinstance(whose, QObject):
            whose.destroyed.connect(partial(_forget, self._extra_deadlines, seconds_until))

    @Slot()
    def _on_woken(self) -> None:
        self._pending = True
        if not self._holding:
            self._drain()

    def _drain(self) -> None:
        if self._link is None:
            return
        self._pending = False
        self._drained_at = time.perf_counter()
        changed = _reported(self._link.drain)
        self.drained.emit()
        if changed and self._window is not None and self._window.isExposed():
            # Hold until the render thread has these changes. The frame is asked for: a change need not be visible.
            self._awaits_frame = True
            self._hold(LOST_FRAME_MS)
            self._window.update()
        else:
            self._hold(self._interval_ms)
        self._schedule()

    def _hold(self, at_most_ms: int) -> None:
        self._holding = True
        self._release.start(at_most_ms)

    @Slot()
    def _frame_taken(self) -> None:
        self._taken_at = time.perf_counter()
        if not self._awaits_frame:
            return
        self._awaits_frame = False
        self._make_s += (self._taken_at - self._drained_at - self._make_s) * LAST_FRAME_SHARE
        # As late as can be: ready just when the render thread is free again, so that nothing drained waits for it.
        ready_at = self._taken_at + max(0.0, self._draw_s - self._make_s)
        paced_at = self._drained_at + self._interval_ms * PACE / 1000
        rest_ms = (max(ready_at, paced_at) - time.perf_counter()) * 1000
        if rest_ms < 1.0:
            self._released()
        else:
            self._hold(int(rest_ms))

    @Slot()
    def _frame_drawn(self) -> None:
        self._draw_s += (time.perf_counter() - self._taken_at - self._draw_s) * LAST_FRAME_SHARE
        self.drawn.emit()

    @Slot()
    def _released(self) -> None:
        self._release.stop()
        self._holding = self._awaits_frame = False
        if self._pending:
            self._drain()

    @Slot()
    def _pass_time(self) -> None:
        if self._link is not None:
            _reported(self._link.pass_time)
            self.time_passed.emit()
        self._schedule()

    def _schedule(self) -> None:
        if self._link is None:
            return
        waits = [wait() for wait in (self._link.next_deadline_s, *self._extra_deadlines)]
        soonest = min((wait for wait in waits if wait is not None), default=None)
        if soonest is None:
            self._deadline.stop()
        else:
            self._deadline.start(min(math.ceil(soonest * 1000), 2**31 - 1))


def _forget(
    deadlines: list[Callable[[], float | None]], gone: Callable[[], float | None], _owner: QObject | None = None
) -> None:
    if gone in deadlines:
        deadlines.remove(gone)


def _reported(act: Callable[[], bool]) -> bool:
    """What `act` says. When it fails that is reported, and the frames go on: something may have changed."""
    try:
        return act()
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)
        return True
