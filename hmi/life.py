"""The cockpit's life after its first frame: how long, the pictures at the end, and the end."""

import asyncio
import contextlib
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import qasync
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from hmi.app import Ending
from hmi.shell.cockpit import Cockpit, CockpitError
from hmi.shell.navigator import OVERLAYS

if TYPE_CHECKING:
    from hmi.shell.panels import Panel

AHEAD_AFTER_S = 1.5
"""Until then the start has the machine to itself."""

AHEAD_EVERY_S = 0.25
PICTURE_TIMEOUT_S = 10.0
SETTLE_FRAMES = 3


def live(
    app: QGuiApplication, cockpit: Cockpit, ending: Ending, duration_s: float | None, pictures: Path | None
) -> int:
    """Stay until the end is wanted or `duration_s` is over, take pictures if wanted; return the exit status."""
    with qasync.QEventLoop(app) as loop:
        loop.run_until_complete(_live(cockpit, ending, duration_s, pictures))
    return 0


async def _live(cockpit: Cockpit, ending: Ending, duration_s: float | None, pictures: Path | None) -> None:
    window = cockpit.window
    ended = asyncio.Event()
    ending.requested.connect(ended.set)
    window.visibleChanged.connect(lambda visible: None if visible else ended.set())
    if not ending.is_requested and window.isVisible():  # else the end was asked for while all this was starting
        ahead = asyncio.create_task(make_ahead(cockpit))
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(ended.wait(), duration_s)
        ahead.cancel()
    if pictures is not None and window.isVisible():
        await take_pictures(cockpit, window, pictures)


def made_ahead(panels: "Iterable[Panel]") -> list[str]:
    """What is made before it is opened, in its order: `panels` but the home screen, then the sheets."""
    return [*(panel.name for panel in panels if not panel.is_home), *filter(None, OVERLAYS)]


async def make_ahead(cockpit: Cockpit) -> None:
    """Make panels and sheets one after the other before they are opened, so that each is there at once when it is.

    Not while QML is reloaded live: every saved file would make all of them again.
    """
    if cockpit.look.live:
        return
    await asyncio.sleep(AHEAD_AFTER_S)
    for name in made_ahead(cockpit.panels):
        cockpit.navigator.make(name)
        await asyncio.sleep(AHEAD_EVERY_S)


async def take_pictures(cockpit: Cockpit, window: QQuickWindow, folder: Path) -> list[Path]:
    """Write `<panel>.png` of every panel, and `<overlay>.png` of what lies over them, into `folder`; raises
    `CockpitError` when one cannot be taken."""
    folder.mkdir(parents=True, exist_ok=True)
    frames = _Frames(window)
    await frames.next()  # the first frame brings what panels need
    cockpit.hold_still()
    files = []
    for panel in cockpit.panels:
        cockpit.show_panel(panel.name)
        files.append(await _take_picture(frames, folder / f"{panel.name}.png"))
    cockpit.navigator.home()
    for overlay in filter(None, OVERLAYS):
        cockpit.navigator.show(overlay)
        files.append(await _take_picture(frames, folder / f"{overlay}.png"))
    return files


async def _take_picture(frames: "_Frames", file: Path) -> Path:
    for _ in range(SETTLE_FRAMES):
        await frames.next()
    if not frames.window.grabWindow().save(str(file)):
        raise CockpitError(f"cannot write the picture {file}")
    return file


class _Frames(QObject):
    """The window's frames, awaited one by one.

    One queued connection for all of them: whoever disconnects a Python slot from a signal of the render thread, and
    then waits for that thread with the interpreter's lock in hand, waits for ever.
    """

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self.window = window
        self._awaited: asyncio.Future[None] | None = None
        window.frameSwapped.connect(self._swapped, Qt.ConnectionType.QueuedConnection)

    async def next(self) -> None:
        """The next frame; raises `CockpitError` when none comes."""
        self._awaited = asyncio.get_running_loop().create_future()
        self.window.update()
        try:
            await asyncio.wait_for(self._awaited, PICTURE_TIMEOUT_S)
        except TimeoutError as error:
            raise CockpitError("the window draws no frames, so no picture can be taken") from error

    @Slot()
    def _swapped(self) -> None:
        if self._awaited is not None and not self._awaited.done():
            self._awaited.set_result(None)
