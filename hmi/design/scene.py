"""What stands in a window: made from a QML file, and made again from it without the window or the engine closing."""

from collections.abc import Mapping
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlError, QQmlProperty, qmlContext
from PySide6.QtQuick import QQuickItem


class Scene(QObject):
    """Fills `place` (an item of the window) with an item made from `url`; `given` are its required properties."""

    def __init__(self, engine: QQmlEngine, place: QQuickItem, url: QUrl, given: Mapping[str, Any]) -> None:
        super().__init__(place)
        self.engine = engine
        self.place = place
        self._url = url
        self._given = dict(given)
        self._item: QQuickItem | None = None

    @property
    def item(self) -> QQuickItem | None:
        """What stands there now."""
        return self._item

    def fill(self) -> list[QQmlError]:
        """Make it and let it stand there; errors leave everything as it was."""
        item, errors = self.make()
        if item is not None and not errors:
            self.show(item)
        return errors

    def make(self) -> tuple[QQuickItem | None, list[QQmlError]]:
        """Make it, not yet to be seen."""
        component = QQmlComponent(self.engine, self._url)
        if component.isError():
            return None, component.errors()
        item = component.createWithInitialProperties(self._given, qmlContext(self.place))
        if not isinstance(item, QQuickItem):
            return None, component.errors()
        item.setParent(self.place)
        return item, component.errors()

    def show(self, item: QQuickItem) -> None:
        """Let `item` stand in the place of what was there, which goes."""
        before, self._item = self._item, item
        if before is not None:
            shiboken6.delete(before)  # first, so that the focus is free
        item.setParentItem(self.place)
        QQmlProperty(item, "anchors.fill").write(self.place)
