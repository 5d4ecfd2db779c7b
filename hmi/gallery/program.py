"""The gallery as a program: its window, or its pictures."""

import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from hmi.gallery.pictures import write_pictures


def take_pictures(folder: Path, theme: str, modes: Sequence[str]) -> None:
    """Write the pictures and say where. Raises `GalleryError`, `OSError`."""
    app = _application()
    count = write_pictures(folder, [theme], modes, _say)
    _say(f"{count} pictures and index.html in {folder}")
    del app


def run(size: tuple[int, int], theme: str, modes: Sequence[str], *, live: bool) -> int:
    """Show the window until it is closed; return the exit status. Raises `GalleryError`."""
    from hmi.gallery.window import GalleryWindow

    app = _application()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    gallery = GalleryWindow(size, theme, modes, live=live)
    try:
        return app.exec()
    finally:
        gallery.close()


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _application() -> QGuiApplication:
    QCoreApplication.setApplicationName("ev-cockpit")
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    return QGuiApplication([sys.argv[0]])
