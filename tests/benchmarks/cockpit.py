"""The real cockpit, its energy panel open, under the stream. The broker's URL comes on stdin."""

import sys

from PySide6.QtGui import QGuiApplication

from hmi.bus.url import parse_broker_url
from hmi.shell.cockpit import Cockpit, Look
from tests.benchmarks.recorder import Recorder
from tests.benchmarks.stream import VEHICLE, numeric_signals


def main() -> None:
    """Show the stream until its end event, then print what was measured."""
    app = QGuiApplication([])
    cockpit = Cockpit(VEHICLE, Look(panel="energy"))
    recorder = Recorder(cockpit.open())
    link = cockpit.link
    paths = [spec.path for spec in numeric_signals()]

    def ended(_topic: str, _payload: bytes) -> None:
        held = {path: link.store.entry(path).value for path in paths}
        recorder.report(values=held, counts=dict(link.store.counts))

    link.event_listeners.append(ended)
    link.connect(parse_broker_url(sys.stdin.readline().strip()))
    app.exec()
    cockpit.close()


if __name__ == "__main__":
    main()
