"""The console's own window and program: `hmi console`. It stands beside the cockpit, on a laptop or another screen."""

import json
import os
import sys
from pathlib import Path

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
from hmi.console.story import StoryError, load_story
from hmi.design import icons
from hmi.shell import settings_file, types
from hmi.shell.cockpit import ROOT, CockpitError
from hmi.shell.translation import TITLES, Translation
from hmi.signals import runtime
from hmi.signals.frame import Frame
from hmi.signals.link import Link
from hmi.signals.words import SOURCE_LANGUAGE

FILE = ROOT / "hmi" / "console" / "Console.qml"


class ConsoleWindow:
    """The window on a link, in `language`. Create the `QGuiApplication` first."""

    def __init__(self, link: Link, language: str = SOURCE_LANGUAGE) -> None:
        assert types.QML_TYPES, "their import registers them"
        icons.load_fonts()
        self.frame = Frame()
        runtime.install(runtime.Runtime(link, self.frame))
        self.engine = QQmlApplicationEngine()
        self._translation = Translation(self.frame)
        self._translation.changed.connect(self._read_anew)
        self._translation.speak(language)
        self.engine.addImportPath(str(ROOT))
        self.engine.load(QUrl.fromLocalFile(str(FILE)))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise CockpitError("the console's window does not load; the messages above say why")
        self.window: QQuickWindow = roots[0]
        self.frame.attach(self.window)

    def _read_anew(self) -> None:
        self.engine.retranslate()
        runtime.current().reading.changed.emit()

    def close(self) -> None:
        """Leave the story, so that no caption stays behind, and take the window down."""
        for desk in self.window.findChildren(model.ConsoleModel):
            desk.leave()
        self._translation.close()
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
        window = ConsoleWindow(link, chosen_language())
    except CockpitError as error:
        sys.stderr.write(f"hmi: {error}\n")
        return 1
    frames.append(window.frame)
    window.frame.follow(link)
    link.connect(url)
    try:
        return app.exec()
    finally:
        window.close()
        link.close()
        del keep


def chosen_language() -> str:
    """The language the person has chosen in the cockpit; English if that cannot be read."""
    file = Path(os.environ.get("EV_COCKPIT_SETTINGS") or settings_file.default_file())
    try:
        language = json.loads(file.read_bytes()).get("language", SOURCE_LANGUAGE)
    except (OSError, ValueError, AttributeError):
        return SOURCE_LANGUAGE
    return language if isinstance(language, str) and language in TITLES else SOURCE_LANGUAGE


def _wake(frames: list[Frame]) -> None:
    for frame in frames:
        frame.wake()


def _run_kiosk(url: BrokerUrl, vehicle: str, ending: Ending) -> int:
    try:
        steps = load_story()
    except StoryError as error:
        _say(str(error))
        return 1
    app = QCoreApplication([sys.argv[0]])
    keep = on_terminal_signals(ending.request)
    ending.requested.connect(app.quit)
    frame = Frame()
    link = Link(default_catalogue(), vehicle, frame.wake)
    controls = Controls(link, _say)
    attract = Attract(StoryPlayer(controls, steps), lambda: controls.send("reset", {}))
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
