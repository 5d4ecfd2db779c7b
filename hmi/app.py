"""`hmi run`: the cockpit as a program, up to its first frame. What follows is `hmi.life`.

The graphics driver starts on Qt's side while a thread reads the bus side; asyncio is imported when there is already
something to see. Together this brings the first live value about a third sooner.
"""

import gc
import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QSocketNotifier, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from hmi.bus.errors import BusError
from hmi.bus.url import BrokerUrl
from hmi.shell.cockpit import ONCE, Cockpit, CockpitError, Look

FIRST_FRAME_MS = 2000
"""A window that is hidden from the start draws no frame; the program goes on all the same."""


class Ending(QObject):
    """Somebody wants the program to end: the terminal (Ctrl-C, SIGTERM) or whoever closed the window."""

    requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_requested = False

    def request(self) -> None:
        """End soon."""
        self.is_requested = True
        self.requested.emit()


def run(url: BrokerUrl, vehicle: str, look: Look, duration_s: float | None, pictures: Path | None) -> int:
    """Run the cockpit until its window closes, a signal comes or `duration_s` is over; return the exit status."""
    try:
        if pictures is not None:
            _check_writable(pictures)
        return _run(url, vehicle, look, duration_s, pictures)
    except (CockpitError, BusError, OSError) as error:
        sys.stderr.write(f"hmi: {error}\n")
        return 1


def _check_writable(folder: Path) -> None:
    """Raise `CockpitError` now and not when the pictures are due, at the end."""
    import tempfile

    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise CockpitError(f"pictures cannot be written to {folder}: {error.strerror}") from error


def _run(url: BrokerUrl, vehicle: str, look: Look, duration_s: float | None, pictures: Path | None) -> int:
    QCoreApplication.setApplicationName("ev-cockpit")
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QGuiApplication([sys.argv[0]])
    app.setQuitOnLastWindowClosed(False)
    ending = Ending()
    keep = on_terminal_signals(ending.request)
    cockpit = Cockpit(vehicle, look)
    try:
        _start(cockpit, url, ending)
        gc.enable()
        from hmi import life

        return life.live(app, cockpit, ending, duration_s, pictures)
    finally:
        cockpit.close()
        del keep


class _Preparation(QObject):
    """The bus side, read on a thread of its own."""

    finished = Signal()

    def __init__(self, cockpit: Cockpit, url: BrokerUrl) -> None:
        super().__init__()
        self._cockpit = cockpit
        self._url = url
        self._failure: BaseException | None = None
        self.is_done = False
        self._thread = threading.Thread(target=self._work, name="prepare")
        self._thread.start()

    def join(self) -> None:
        """Wait for the thread."""
        self._thread.join()

    def check(self) -> None:
        """Raise what the thread raised."""
        if self._failure is not None:
            raise self._failure

    def _work(self) -> None:
        try:
            self._cockpit.prepare().connect(self._url)
        except BaseException as failure:
            self._failure = failure
        self.is_done = True
        self.finished.emit()


def _start(cockpit: Cockpit, url: BrokerUrl, ending: Ending) -> None:
    """Show the window, fill it, and return after the first frame with the strip."""
    loop = QEventLoop()
    ending.requested.connect(loop.quit)
    preparation = _Preparation(cockpit, url)
    preparation.finished.connect(loop.quit)
    try:
        window = cockpit.show_window()
        if not preparation.is_done:
            loop.exec()
    finally:
        preparation.join()
    preparation.check()
    window.frameSwapped.connect(loop.quit, ONCE)
    QTimer.singleShot(FIRST_FRAME_MS, loop.quit)
    cockpit.populate()
    if not ending.is_requested:
        loop.exec()


def on_terminal_signals(end: Callable[[], None]) -> QObject:
    """Ctrl-C and SIGTERM end the program, although Qt's loop never returns to the interpreter by itself."""
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: end())
    signal.set_wakeup_fd(writer)
    notifier = QSocketNotifier(reader, QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: os.read(reader, 64))
    return notifier
