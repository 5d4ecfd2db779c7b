"""When a frame that shows a message was swapped: shared by our program and its peer."""

import json
import os
import sys
import time
from typing import Any

import psutil
from PySide6.QtCore import Qt, QTimer
from PySide6.QtQuick import QQuickWindow


class Recorder:
    """Latency (s, from the message's own timestamp to the swap of the first frame with it) and frame times (s)."""

    def __init__(self, window: QQuickWindow) -> None:
        self.latencies: list[float] = []
        self.swaps: list[float] = []
        self.memory_mb: list[float] = []
        self._process = psutil.Process()
        self._applied: list[float] = []
        self._in_frame: list[float] = []
        direct = Qt.ConnectionType.DirectConnection
        window.afterSynchronizing.connect(self._synchronised, direct)
        window.frameSwapped.connect(self._swapped, direct)
        self._sampler = QTimer()
        self._sampler.timeout.connect(self._sample)
        self._sampler.start(1000)

    def applied(self, timestamp: float) -> None:
        """A message of that time is now in what the next frame draws."""
        self._applied.append(timestamp)

    def _synchronised(self) -> None:
        self._in_frame += self._applied
        self._applied = []

    def _swapped(self) -> None:
        now = time.time()
        self.swaps.append(now)
        self.latencies += [now - stamp for stamp in self._in_frame]
        self._in_frame = []

    def _sample(self) -> None:
        self.memory_mb.append(self._process.memory_info().rss / 1e6)

    def report(self, **more: Any) -> None:
        """Print everything as one line of JSON and end the program."""
        figures = {"latencies": self.latencies, "swaps": self.swaps, "memory_mb": self.memory_mb, **more}
        sys.stdout.write(json.dumps(figures) + "\n")
        sys.stdout.flush()
        os._exit(0)  # taking the window down would wait for the render thread, which waits for us
