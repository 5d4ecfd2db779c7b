"""The cockpit put together: the link to the bus, the frame, the QML engine and the window."""

import importlib
import logging
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QObject, QSize, Qt, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from hmi.bus.catalogue import default_catalogue
from hmi.design import icons, polyline, tokens
from hmi.shell import daylight, drive_model
from hmi.shell.panels import Panel, discover
from hmi.signals import qml_bus, qml_signal, runtime
from hmi.signals.frame import Frame
from hmi.signals.link import Link

QML_TYPES = (
    qml_bus.Bus,
    qml_signal.Signal,
    icons.Icons,
    polyline.Polyline,
    tokens.Tokens,
    daylight.Daylight,
    drive_model.DriveModel,
)
"""Registered with QML by being imported: what the window needs from its first frame on."""

ONCE = Qt.ConnectionType(Qt.ConnectionType.QueuedConnection.value | Qt.ConnectionType.SingleShotConnection.value)

log = logging.getLogger(__name__)

ROOT = Path(__file__).resolve().parents[2]


class Look(msgspec.Struct, frozen=True):
    """How the window opens: its size in px, full screen or not, day/night/auto, and which panel first."""

    width: int = 1920
    height: int = 720
    fullscreen: bool = False
    theme: str = "auto"
    panel: str = ""


class CockpitError(Exception):
    """The cockpit cannot start; the message says why."""


class Cockpit(QObject):
    """Owns everything of one cockpit. Create the `QGuiApplication` first, `link.connect` when ready."""

    def __init__(self, vehicle: str, look: Look | None = None) -> None:
        super().__init__()
        self.look = look or Look()
        self.panels = discover()
        self.frame = Frame(self)
        reducers = tuple(make() for panel in self.panels for make in panel.reducers)
        self.link = Link(default_catalogue(), vehicle, self.frame.wake, reducers)
        runtime.install(runtime.Runtime(self.link, self.frame, {type(reducer): reducer for reducer in reducers}))
        self.engine = QQmlApplicationEngine()
        self.window: QQuickWindow | None = None

    def open(self) -> QQuickWindow:
        """Load and show the window; the first panel follows its first frame. Raises `CockpitError`."""
        icons.load_fonts()
        QQuickWindow.setTextRenderType(QQuickWindow.TextRenderType.NativeTextRendering)
        self.engine.addImportPath(str(ROOT))
        self.engine.setInitialProperties(
            {
                "panels": [self._entry(panel) for panel in self.panels],
                "theme": self.look.theme,
                "width": self.look.width,
                "height": self.look.height,
            }
        )
        self.engine.load(QUrl.fromLocalFile(str(ROOT / "hmi" / "shell" / "Shell.qml")))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise CockpitError("the cockpit's window does not load; the messages above say why")
        self.window = window = roots[0]
        self.frame.attach(window)
        self.frame.follow(self.link)
        window.frameSwapped.connect(self._first_frame, ONCE)
        if self.look.fullscreen:
            window.showFullScreen()
        else:
            window.resize(QSize(self.look.width, self.look.height))
            window.show()
        return window

    def show_panel(self, name: str) -> None:
        """Open the panel `name`; raises `CockpitError` for an unknown one."""
        panel = next((panel for panel in self.panels if panel.name == name), None)
        if panel is None or self.window is None:
            known = ", ".join(panel.name for panel in self.panels)
            raise CockpitError(f"there is no panel {name!r}; there are {known}")
        self.window.setProperty("current", name)

    def close(self) -> None:
        """Leave the bus and take the window down."""
        self.link.close()
        self.engine.deleteLater()

    def _first_frame(self) -> None:
        for panel in self.panels:
            for module in panel.modules:
                importlib.import_module(module)
        if self.panels:
            self.show_panel(self.look.panel or self.panels[0].name)

    @staticmethod
    def _entry(panel: Panel) -> dict[str, Any]:
        return {
            "name": panel.name,
            "title": panel.title,
            "icon": panel.icon,
            "file": QUrl.fromLocalFile(str(panel.file)),
        }
