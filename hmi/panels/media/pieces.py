"""The QML type `MediaQueue`: what comes, and what could."""

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from hmi.panels.media import names
from hmi.signals.model import Model, shown

QML_IMPORT_NAME = "hmi.panels.media"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MediaQueue(Model):
    """`rows`: uri, title, artist, whether it plays now (`current`) and whether it was asked for and is not there yet
    (`pending`). `place` is the current row's, -1 without."""

    signals = names.QUEUE
    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[dict[str, Any]] = []
        self._place = -1
        self._failure = ""
        self._stale = False

    def update(self) -> None:
        """See `Model.update`."""
        wish = self.link.commander.pending(names.SELECTED)
        playing = self.value(names.URI)
        lists = [self._list(path) for path in (names.QUEUE_URIS, names.QUEUE_TITLES, names.QUEUE_ARTISTS)]
        self._rows = [
            {
                "uri": uri,
                "title": title,
                "artist": artist,
                "current": uri == playing,
                "pending": wish is not None and wish.value == uri,
            }
            for uri, title, artist in zip(*lists, strict=False)
        ]
        self._place = next((place for place, row in enumerate(self._rows) if row["current"]), -1)
        self._failure = self.link.commander.failure(names.SELECTED)
        self._stale = self.is_stale(names.QUEUE_URIS)

    @Slot(str)
    def select(self, uri: str) -> None:
        """Ask for the piece of this address."""
        self.link.commander.send(names.SELECTED, uri)
        self.mark_dirty()

    def _list(self, path: str) -> tuple[Any, ...]:
        value = self.value(path)
        return value if isinstance(value, tuple) else ()

    rows = shown("QVariantList", "_rows", changed)
    place = shown(int, "_place", changed)
    failure = shown(str, "_failure", changed)
    stale = shown(bool, "_stale", changed)
