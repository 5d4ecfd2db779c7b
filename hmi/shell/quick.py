"""What the quick settings stand on: the tiles that panels contribute, and switches of the car that go together."""

from typing import Any

from PySide6.QtCore import Property, QObject, QUrl, Slot
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtQml import QmlElement, QmlSingleton

from hmi.shell.panels import discover, load
from hmi.signals.qml_signal import Signal

QML_IMPORT_NAME = "hmi.shell"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Quick(QObject):
    """`tiles`: what the panels contribute, in its order, as ``{name, file}``. Asking loads what they stand on."""

    def _get_tiles(self) -> list[dict[str, Any]]:
        found = [(one.order, one.name, panel, one) for panel in discover() for one in panel.quick]
        for _order, _name, panel, _one in found:
            load(panel)
        return [
            {"name": name, "file": QUrl.fromLocalFile(str(panel.folder / one.qml))}
            for _order, name, panel, one in sorted(found, key=lambda entry: entry[:2])
        ]

    tiles = Property("QVariantList", _get_tiles, constant=True)  # type: ignore[arg-type]


@QmlElement
class Together(QObject):
    """Boolean actuators `paths` as one: `on` when all are, `set` asks each that is not so already.

    `known`, `stale`, `pending`, `failure` are of them together: known when all are, the others when any is.
    `active` as a `Signal` has it.
    """

    changed = QtSignal()
    paths_changed = QtSignal()
    active_changed = QtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._signals: list[Signal] = []
        self._active = True

    @Slot(bool)
    def set(self, on: bool) -> None:
        """Ask the vehicle for `on`, everywhere."""
        for signal in self._signals:
            if signal.property("target") is not on:
                signal.set(on)

    def _get_paths(self) -> list[str]:
        return [str(signal.property("path")) for signal in self._signals]

    def _set_paths(self, paths: list[str]) -> None:
        for signal in self._signals:
            signal.deleteLater()
        self._signals = []
        for path in paths:
            signal = Signal(self)
            signal.changed.connect(self.changed)
            signal.setProperty("active", self._active)
            signal.setProperty("path", path)
            self._signals.append(signal)
        self.paths_changed.emit()
        self.changed.emit()

    def _set_active(self, active: bool) -> None:
        if active != self._active:
            self._active = active
            for signal in self._signals:
                signal.setProperty("active", active)
            self.active_changed.emit()

    def _any(self, name: str) -> bool:
        return any(signal.property(name) for signal in self._signals)

    def _all(self, name: str) -> bool:
        return bool(self._signals) and all(signal.property(name) for signal in self._signals)

    def _get_failure(self) -> str:
        return next((str(why) for signal in self._signals if (why := signal.property("failure"))), "")

    paths = Property("QStringList", _get_paths, _set_paths, notify=paths_changed)  # type: ignore[arg-type]
    active = Property(bool, lambda self: self._active, _set_active, notify=active_changed)
    on = Property(bool, lambda self: self._all("on"), notify=changed)
    known = Property(bool, lambda self: self._all("known"), notify=changed)
    stale = Property(bool, lambda self: self._any("stale"), notify=changed)
    pending = Property(bool, lambda self: self._any("pending"), notify=changed)
    failure = Property(str, _get_failure, notify=changed)
