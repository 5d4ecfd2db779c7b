"""What stands in a window: made from a QML file, and made again from it without the window or the engine closing."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlError, QQmlProperty, qmlContext
from PySide6.QtQuick import QQuickItem

HOLDER = b"""import QtQuick
Loader {
    focus: true
    function fill(file: url, given: var) { setSource(file, given); }
}"""
"""A loader, since it takes down what it holds without its bindings looking at what is already gone."""


class Scene(QObject):
    """Fills `place` (an item of the window) with an item made from `url`; `given` are its required properties."""

    def __init__(self, engine: QQmlEngine, place: QQuickItem, url: QUrl, given: Mapping[str, Any]) -> None:
        super().__init__(place)
        self.engine = engine
        self.place = place
        self._url = url
        self._given = dict(given)
        self._holder = QQmlComponent(engine, self)
        self._holder.setData(HOLDER, QUrl())
        self._loader: QQuickItem | None = None

    @property
    def item(self) -> QQuickItem | None:
        """What stands there now."""
        return self._loader.property("item") if self._loader is not None else None

    def fill(self) -> list[QQmlError]:
        """Make it and let it stand there; errors leave everything as it was."""
        loader, errors = self.make()
        if loader is not None:
            self.show(loader)
        return errors

    def make(self) -> tuple[QQuickItem | None, list[QQmlError]]:
        """Make it, not yet to be seen; None with what is wrong."""
        return self._make(self._url, self._given, self.place)

    def try_part(self, part: QQuickItem) -> list[QQmlError]:
        """Make what the loader `part` shows once more, for what is wrong with it only."""
        loader, errors = self._make(part.property("source"), {}, part)
        if loader is not None:
            self.discard(loader)
        return errors

    def fill_again(self, part: QQuickItem) -> None:
        """Let the loader `part` show what is in its file now."""
        url = part.property("source")
        part.setProperty("source", QUrl())
        part.setProperty("source", url)

    def _make(
        self, url: QUrl, given: Mapping[str, Any], place: QQuickItem
    ) -> tuple[QQuickItem | None, list[QQmlError]]:
        component = QQmlComponent(self.engine, url)
        if component.isError():
            return None, component.errors()
        loader = self._holder.create(qmlContext(place))
        assert isinstance(loader, QQuickItem)
        loader.setSize(place.size())  # laid out as it will stand
        said: list[QQmlError] = []
        self.engine.warnings.connect(said.extend)
        loader.fill(url, given)  # type: ignore[attr-defined]
        self.engine.warnings.disconnect(said.extend)
        if loader.property("item") is None:
            self.discard(loader)
            return None, said
        loader.setParent(self.place)
        return loader, []

    def show(self, loader: QQuickItem) -> None:
        """Let what `make` made stand in the place of what was there, which goes."""
        if self._loader is not None:
            self.discard(self._loader)  # first, so that the focus is free
        self._loader = loader
        loader.setParentItem(self.place)
        QQmlProperty(loader, "anchors.fill").write(self.place)

    def discard(self, loader: QQuickItem) -> None:
        """Take down what `make` made."""
        loader.setProperty("active", False)
        loader.deleteLater()
