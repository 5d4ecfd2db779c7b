"""The peer: plain PySide6 + paho, one Qt signal per message, each setting its text. The URL comes on stdin."""

import json
import sys
from pathlib import Path

import paho.mqtt.client as paho
from paho.mqtt.enums import CallbackAPIVersion
from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from hmi.bus import topics
from hmi.bus.url import parse_broker_url
from tests.benchmarks.recorder import Recorder
from tests.benchmarks.stream import VEHICLE, numeric_signals


class Receiver(QObject):
    """One signal per message, from paho's thread to the window's."""

    arrived = Signal(str, bytes)

    def __init__(self, window: QQuickWindow, recorder: Recorder) -> None:
        super().__init__()
        self.received = 0
        self._window = window
        self._recorder = recorder
        self._index = {topics.state(VEHICLE, spec.path): at for at, spec in enumerate(numeric_signals())}
        self.arrived.connect(self._show)

    @Slot(str, bytes)
    def _show(self, topic: str, payload: bytes) -> None:
        if topic.endswith("/event/end"):
            self._recorder.report(received=self.received)
            return
        index = self._index.get(topic)
        if index is None:
            return
        self.received += 1
        message = json.loads(payload)
        self._window.showText(index, f"{message['value']:.1f}")  # type: ignore[attr-defined]
        self._recorder.applied(message["timestamp"])


def main() -> None:
    """Show the stream until its end event, then print what was measured."""
    app = QGuiApplication([])
    engine = QQmlApplicationEngine()
    engine.setInitialProperties({"count": len(numeric_signals())})
    engine.load(QUrl.fromLocalFile(str(Path(__file__).with_name("Plain.qml"))))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    receiver = Receiver(window, Recorder(window))
    url = parse_broker_url(sys.stdin.readline().strip())
    client = paho.Client(CallbackAPIVersion.VERSION2)
    client.username_pw_set(url.user, url.password)
    client.on_message = lambda _client, _data, message: receiver.arrived.emit(message.topic, bytes(message.payload))
    client.on_connect = lambda client, *_: client.subscribe(f"vehicle/{VEHICLE}/#")
    client.connect(url.host, url.port)
    client.loop_start()
    app.exec()
    client.disconnect()


if __name__ == "__main__":
    main()
