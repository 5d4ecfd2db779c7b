"""`hmi run`: the cockpit as a program — start, signals from the terminal, duration, pictures, exit."""

import asyncio
import contextlib
import gc
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import qasync
from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from hmi.bus.url import BrokerUrl
from hmi.shell.cockpit import Cockpit, CockpitError, Look

PICTURE_TIMEOUT_S = 10.0
SETTLE_FRAMES = 3


def run(url: BrokerUrl, vehicle: str, look: Look, duration_s: float | None, pictures: Path | None) -> int:
    """Run the cockpit until its window closes, a signal comes or `duration_s` is over; return the exit status."""
    QCoreApplication.setApplicationName("ev-cockpit")
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QGuiApplication([sys.argv[0]])
    app.setQuitOnLastWindowClosed(False)
    cockpit = Cockpit(vehicle, look)
    with qasync.QEventLoop(app) as loop:
        return int(loop.run_until_complete(_main(cockpit, url, duration_s, pictures)))


async def _main(cockpit: Cockpit, url: BrokerUrl, duration_s: float | None, pictures: Path | None) -> int:
    ended = asyncio.Event()
    keep = _on_terminal_signals(ended.set)
    try:
        window = cockpit.show_window()
        await asyncio.to_thread(lambda: cockpit.prepare().connect(url))
        cockpit.populate()
        gc.enable()
        window.visibleChanged.connect(lambda visible: None if visible else ended.set())
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(ended.wait(), duration_s)
        if pictures is not None and window.isVisible():
            await take_pictures(cockpit, window, pictures)
        return 0
    except CockpitError as error:
        sys.stderr.write(f"hmi: {error}\n")
        return 1
    finally:
        cockpit.close()
        del keep


async def take_pictures(cockpit: Cockpit, window: QQuickWindow, folder: Path) -> list[Path]:
    """Write `<panel>.png` of every panel into `folder`; raises `CockpitError` when one cannot be taken."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for panel in cockpit.panels:
        cockpit.show_panel(panel.name)
        for _ in range(SETTLE_FRAMES):
            await _next_frame(window)
        file = folder / f"{panel.name}.png"
        if not window.grabWindow().save(str(file)):
            raise CockpitError(f"cannot write the picture {file}")
        files.append(file)
    return files


async def _next_frame(window: QQuickWindow) -> None:
    frame: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def swapped() -> None:
        if not frame.done():
            frame.set_result(None)

    window.frameSwapped.connect(swapped)
    window.update()
    try:
        await asyncio.wait_for(frame, PICTURE_TIMEOUT_S)
    except TimeoutError as error:
        raise CockpitError("the window draws no frames, so no picture can be taken") from error
    finally:
        window.frameSwapped.disconnect(swapped)


def _on_terminal_signals(end: Callable[[], None]) -> QObject:
    """Ctrl-C and SIGTERM end the program, although Qt's loop never returns to the interpreter by itself."""
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: end())
    signal.set_wakeup_fd(writer)
    notifier = QSocketNotifier(reader, QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: os.read(reader, 64))
    return notifier
