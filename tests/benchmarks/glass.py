"""How long it takes from a touch to the first frame on the glass that shows what it was for."""

import itertools
import time
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEventLoop, QMetaObject, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

LONGEST_MS = 3000
REST_MS = 150
"""So long without a frame, and everything that moved has come to rest."""

BESIDE_PX = 4


class Shown(NamedTuple):
    """In ms from the touch: the first frame that shows it, the first with everything in its place. `work` is what the
    window's own thread did until it showed, whatever else the machine does; `gap` the longest time between two frames.
    """

    first: float
    settled: float
    work: float
    gap: float


class Glass(QObject):
    """Watches the frames of a window, and touches it."""

    def __init__(self, window: QQuickWindow, finger: QPointingDevice) -> None:
        super().__init__()
        self.window = window
        self._finger = finger
        self._loop = QEventLoop()
        self._longest = QTimer(singleShot=True)
        self._longest.timeout.connect(self._loop.quit)
        self._awaited: list[Callable[[], bool]] = []
        self._in_frame = 0
        self._work = [0.0, 0.0]
        self._times: list[float] = []
        self._swaps: list[float] = []
        window.frameSwapped.connect(self._look, Qt.ConnectionType.QueuedConnection)

    def press(self, item: QQuickItem) -> None:
        """A finger comes down on the middle of `item`."""
        QTest.touchEvent(self.window, self._finger).press(0, self._middle(item), self.window).commit(False)

    def release(self, item: QQuickItem) -> None:
        """It leaves there."""
        QTest.touchEvent(self.window, self._finger).release(0, self._middle(item), self.window).commit(False)

    def lift(self, item: QQuickItem) -> None:
        """It slides off sideways and leaves there, so that nothing is set off, nor a sheet put away."""
        away = self._middle(item) - QPoint(round(item.width() / 2) + BESIDE_PX, 0)
        QTest.touchEvent(self.window, self._finger).move(0, away, self.window).commit(False)
        QTest.touchEvent(self.window, self._finger).release(0, away, self.window).commit(False)

    def tap(self, item: QQuickItem) -> None:
        """Both at once."""
        self.press(item)
        self.release(item)

    def until(self, act: Callable[[], None], shows: Callable[[], bool], settled: Callable[[], bool]) -> Shown:
        """Do `act`; `shows` and then `settled` are looked at in each frame. Raises `TimeoutError` after 3 s."""
        self._awaited, self._times, self._swaps, self._in_frame = [shows, settled], [], [], 0
        self._work = [time.thread_time()] * 2
        watched = self._watch()
        began, worked = time.perf_counter(), time.thread_time()
        act()
        self._longest.start(LONGEST_MS)
        self._loop.exec()
        self._longest.stop()
        for connection in watched:  # whoever takes a picture holds what the render thread would wait for
            QObject.disconnect(connection)
        if len(self._times) < 2:
            raise TimeoutError(f"{len(self._times)} of 2 were shown")
        first, last = (1000 * (at - began) for at in self._times)
        stamps = [began, *(at for at in self._swaps if at <= self._times[-1])]
        gap = max(later - earlier for earlier, later in itertools.pairwise(stamps))
        return Shown(first, last, 1000 * (self._work[0] - worked), 1000 * gap)

    def rest(self) -> None:
        """Return when no frame has come for a while."""
        quiet = QTimer(singleShot=True)
        quiet.timeout.connect(self._loop.quit)
        self._awaited = []
        restart = self.window.frameSwapped.connect(lambda: quiet.start(REST_MS), Qt.ConnectionType.QueuedConnection)
        quiet.start(REST_MS)
        self._longest.start(LONGEST_MS)
        self._loop.exec()
        self._longest.stop()
        QObject.disconnect(restart)

    def _watch(self) -> list[QMetaObject.Connection]:
        direct = Qt.ConnectionType.DirectConnection
        return [
            self.window.afterAnimating.connect(self._animated, direct),
            self.window.beforeSynchronizing.connect(self._synchronising, direct),
            self.window.frameSwapped.connect(self._swapped, direct),
        ]

    def _middle(self, item: QQuickItem) -> QPoint:
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def _animated(self) -> None:
        if not self._times:
            self._work[1] = time.thread_time()

    def _synchronising(self) -> None:
        """What this frame will show: on the render thread, while the window's own thread waits."""
        seen = len(self._times)
        while seen < len(self._awaited) and self._awaited[seen]():
            seen += 1
        self._in_frame = seen

    def _swapped(self) -> None:
        now = time.perf_counter()
        self._swaps.append(now)
        if not self._times and self._in_frame:
            self._work[0] = self._work[1]
        self._times += [now] * (self._in_frame - len(self._times))

    def _look(self) -> None:
        if self._awaited and len(self._times) == len(self._awaited):
            self._loop.quit()
