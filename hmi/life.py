"""The cockpit's life after its first frame: how long, the pictures at the end, and the end."""

import asyncio
import contextlib
from pathlib import Path

import qasync
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from hmi.app import Ending
from hmi.shell.cockpit import Cockpit, CockpitError
from hmi.shell.navigator import OVERLAYS

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
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(ended.wait(), duration_s)
    if pictures is not None and window.isVisible():
        await take_pictures(cockpit, window, pictures)


async def take_pictures(cockpit: Cockpit, window: QQuickWindow, folder: Path) -> list[Path]:
    """Write `<panel>.png` of every panel, and `<overlay>.png` of what lies over them, into `folder`; raises
    `CockpitError` when one cannot be taken."""
    folder.mkdir(parents=True, exist_ok=True)
    await _next_frame(window)  # the first frame brings what panels need
    cockpit.hold_still()
    files = []
    for panel in cockpit.panels:
        cockpit.show_panel(panel.name)
        files.append(await _take_picture(window, folder / f"{panel.name}.png"))
    cockpit.navigator.home()
    for overlay in filter(None, OVERLAYS):
        cockpit.navigator.show(overlay)
        files.append(await _take_picture(window, folder / f"{overlay}.png"))
    return files


async def _take_picture(window: QQuickWindow, file: Path) -> Path:
    for _ in range(SETTLE_FRAMES):
        await _next_frame(window)
    if not window.grabWindow().save(str(file)):
        raise CockpitError(f"cannot write the picture {file}")
    return file


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
