"""Our way: link, store, frame and `Signal`, 150 of them on the screen. The broker's URL comes on stdin."""

import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from hmi.bus.catalogue import default_catalogue
from hmi.bus.url import parse_broker_url
from hmi.shell import types
from hmi.signals import runtime
from hmi.signals.frame import Frame
from hmi.signals.link import Link
from tests.benchmarks.recorder import Recorder
from tests.benchmarks.stream import VEHICLE, numeric_signals


def main() -> None:
    """Show the stream until its end event, then print what was measured."""
    assert types.QML_TYPES
    app = QGuiApplication([])
    frame = Frame()
    link = Link(default_catalogue(), VEHICLE, frame.wake)
    runtime.install(runtime.Runtime(link, frame))
    engine = QQmlApplicationEngine()
    paths = [spec.path for spec in numeric_signals()]
    engine.setInitialProperties({"paths": paths})
    engine.load(QUrl.fromLocalFile(str(Path(__file__).with_name("Wall.qml"))))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    recorder = Recorder(window)
    for path in paths:
        entry = link.store.entry(path)
        entry.listeners.append(lambda entry=entry: recorder.applied(entry.timestamp))  # type: ignore[misc]
    frame.attach(window)
    frame.follow(link)

    def ended(_topic: str, _payload: bytes) -> None:
        held = {path: link.store.entry(path).value for path in paths}
        recorder.report(values=held, received=link.store.counts["received"], refused=link.store.counts["refused"])

    link.event_listeners.append(ended)
    link.connect(parse_broker_url(sys.stdin.readline().strip()))
    app.exec()
    frame.stop()
    link.close()


if __name__ == "__main__":
    main()
