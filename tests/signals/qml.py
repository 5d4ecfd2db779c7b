"""A QML component on a bench, without a window."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from hmi.shell.types import QML_TYPES
from hmi.signals import runtime
from hmi.signals.frame import Frame
from tests.signals.bench import Bench

ROOT = Path(__file__).resolve().parents[2]
assert QML_TYPES


class QmlBench:
    """Creates QML objects that see the bus of `bench`; `drain` is a frame."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.frame = Frame()
        runtime.install(runtime.Runtime(bench.link, self.frame))
        self.engine = QQmlEngine()
        self.engine.addImportPath(str(ROOT))
        self._keep: list[QObject] = []

    def create(self, text: str) -> QObject:
        component = QQmlComponent(self.engine)
        component.setData(f"import QtQuick\nimport hmi.signals\nimport hmi.design\n{text}".encode(), QUrl("test.qml"))
        item = component.create()
        assert item is not None, component.errorString()
        self._keep += [component, item]
        return item

    def destroy(self, item: QObject) -> None:
        """Destroy it as QML would, at once."""
        self._keep.remove(item)
        item.deleteLater()
        deliver_deletions()

    def drain(self) -> None:
        self.bench.drain()
        self.frame.drained.emit()

    def pass_time(self, seconds: float) -> None:
        self.bench.pass_time(seconds)
        self.frame.time_passed.emit()

    def close(self) -> None:
        for item in reversed(self._keep):
            if shiboken6.isValid(item):
                item.deleteLater()
        self._keep.clear()
        self.engine.deleteLater()
        self.frame.deleteLater()
        deliver_deletions()


def deliver_deletions() -> None:
    """Carry out every pending `deleteLater`."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def qml_bench(bench: Bench) -> Iterator[QmlBench]:
    bench.go_live()
    qml = QmlBench(bench)
    try:
        yield qml
    finally:
        qml.close()
