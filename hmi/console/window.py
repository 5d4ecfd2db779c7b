"""The console's own window and program: `hmi console`. It stands beside the cockpit, on a laptop or another screen."""

import sys

import shiboken6
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from hmi.app import Ending, on_terminal_signals
from hmi.bus import topics
from hmi.bus.catalogue import default_catalogue
from hmi.bus.url import BrokerUrl
from hmi.console import model as model  # registers what the window needs
from hmi.console.attract import Attract
from hmi.console.controls import Controls
from hmi.console.player import StoryPlayer
from hmi.console.story import load_story
from hmi.design import icons
from hmi.shell import types
from hmi.shell.cockpit import ROOT, CockpitError
from hmi.signals import runtime
from hmi.signals.frame import Frame
from hmi.signals.link import Link

FILE = ROOT / "hmi" / "console" / "Console.qml"


class ConsoleWindow:
    """The window on a link. Create the `QGuiApplication` first."""

    def __init__(self, link: Link) -> None:
        assert types.QML_TYPES, "their import registers them"
        icons.load_fonts()
        self.frame = Frame()
        runtime.install(runtime.Runtime(link, self.frame))
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(ROOT))
        self.engine.load(QUrl.fromLocalFile(str(FILE)))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise CockpitError("the console's window does not load; the messages above say why")
        self.window: QQuickWindow = roots[0]
        self.frame.attach(self.window)

    def close(self) -> None:
        """Take the window down."""
        self.frame.stop()
        shiboken6.delete(self.window)  # the window first: bindings would be evaluated on what is already gone
        shiboken6.delete(self.engine)


def run(url: BrokerUrl, vehicle: str, *, kiosk: bool) -> int:
    """Show the console until its window closes; with `kiosk`, tell the story without a window until the end."""
    QCoreApplication.setApplicationName("ev-cockpit")
    ending = Ending()
    return _run_kiosk(url, vehicle, ending) if kiosk else _run_window(url, vehicle, ending)


def _run_window(url: BrokerUrl, vehicle: str, ending: Ending) -> int:
    app = QGuiApplication([sys.argv[0]])
    keep = on_terminal_signals(ending.request)
    ending.requested.connect(app.quit)
    frames: list[Frame] = []
    link = Link(default_catalogue(), vehicle, lambda: _wake(frames))
    try:
        window = ConsoleWindow(link)
    except CockpitError as error:
        sys.stderr.write(f"hmi: {error}\n")
        return 1
    frames.append(window.frame)
    window.frame.follow(link)
    link.connect(url)
    try:
        return app.exec()
    finally:
        link.close()
        window.close()
        del keep


def _wake(frames: list[Frame]) -> None:
    for frame in frames:
        frame.wake()


def _run_kiosk(url: BrokerUrl, vehicle: str, ending: Ending) -> int:
    app = QCoreApplication([sys.argv[0]])
    keep = on_terminal_signals(ending.request)
    ending.requested.connect(app.quit)
    frame = Frame()
    link = Link(default_catalogue(), vehicle, frame.wake)
    controls = Controls(link, _say)
    attract = Attract(StoryPlayer(controls, load_story()), lambda: controls.send("reset", {}))
    touch = topics.touch(vehicle)
    link.event_listeners.append(lambda topic, _: attract.touched() if topic == touch else None)
    frame.follow(link)
    link.connect(url, also=(touch,))
    attract.begin()
    try:
        return app.exec()
    finally:
        frame.stop()
        link.close()
        del keep


def _say(line: str) -> None:
    sys.stderr.write(f"hmi console: {line}\n")
