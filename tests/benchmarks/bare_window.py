"""The floor of a start: a bare PySide6 window with one `Text`. Prints its resident memory (MB) and the monotonic time
of its first frame."""

import os
import resource
import sys
import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

app = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine()
engine.loadData(b'import QtQuick\nWindow { visible: true; width: 1920; height: 720; Text { text: "hello" } }')


def first_frame() -> None:
    """Say when, and end at once."""
    at = time.monotonic()
    sys.stdout.write(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6}\n{at}\n")
    sys.stdout.flush()
    os._exit(0)


engine.rootObjects()[0].frameSwapped.connect(first_frame, Qt.ConnectionType.DirectConnection)  # type: ignore[attr-defined]
app.exec()
