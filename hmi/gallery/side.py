"""One mode of the gallery: a QML engine of its own, and the sheet it makes.

`Theme` is a singleton of its engine. Day and night beside each other are therefore two engines, whose sheets stand in
one window: an item may stand in the window of another engine.
"""

from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from hmi.design import types
from hmi.design.limits import Limits
from hmi.design.lockout import Lockout
from hmi.design.scene import Scene
from hmi.design.tokens import Tokens
from hmi.gallery.catalogue import Entry

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parents[1]
LOCKED = Limits("gallery", frozenset({"video"}))
"""One class is locked, so that its look can be shown beside that of the others."""


class GalleryError(Exception):
    """The gallery cannot show something; the message says what and why."""


class Side(QObject):
    """An engine with tokens of its own: `theme` (empty: the first), and day or night."""

    def __init__(self, theme: str, *, night: bool, still: bool = False) -> None:
        super().__init__()
        assert types.QML_TYPES, "their import registers them"
        self.mode = "night" if night else "day"
        self.engine = QQmlEngine()
        self.engine.addImportPath(str(ROOT))
        tokens = self.engine.singletonInstance("hmi.design", "Tokens")
        lockout = self.engine.singletonInstance("hmi.design", "Lockout")
        assert isinstance(tokens, Tokens)
        assert isinstance(lockout, Lockout)
        lockout.apply(LOCKED)
        tokens.setProperty("still", still)
        tokens.setProperty("night", night)
        self.tokens = tokens
        self._component = QQmlComponent(self.engine, QUrl.fromLocalFile(str(FOLDER / "SheetPlace.qml")))
        place = self._component.create()
        if not isinstance(place, QQuickItem):
            raise GalleryError(self._component.errorString())
        self.place = place
        place.setProperty("mode", self.mode)
        self.scene = Scene(self.engine, place, QUrl.fromLocalFile(str(FOLDER / "Sheet.qml")), {"place": place})
        if theme:
            self.set_theme(theme)

    def themes(self) -> list[str]:
        """The names of the themes there are."""
        return [entry["name"] for entry in self.tokens.property("themes")]

    def set_theme(self, theme: str) -> None:
        """Show `theme`. Raises `GalleryError` if there is none of that name."""
        if theme not in self.themes():
            raise GalleryError(f"there is no theme {theme!r}; there are {', '.join(self.themes())}")
        self.tokens.setProperty("theme", theme)

    def fill(self, parent: QQuickItem, width: float) -> None:
        """Stand in `parent`, `width` px wide. Raises `GalleryError` with QML's message."""
        self.place.setParentItem(parent)
        self.place.setWidth(width)
        if self.scene.item is None:
            errors = self.scene.fill()
            if errors:
                raise GalleryError(errors[0].toString())

    def show(self, entry: Entry) -> None:
        """Show the specimen `entry` and let the layout settle; the place is as high as the sheet then."""
        self.place.setProperty("component", entry.name)
        self.place.setProperty("file", QUrl.fromLocalFile(str(entry.file)))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # what was shown before
        for _ in range(3):  # layouts in layouts
            QCoreApplication.processEvents()
            polish(self.place)
            self.place.setHeight(self.place.implicitHeight())

    def close(self) -> None:
        """Take the sheet and the engine down, in this order: bindings must not meet what is gone."""
        shiboken6.delete(self.place)
        shiboken6.delete(self._component)
        shiboken6.delete(self.engine)


def polish(item: QQuickItem) -> None:
    """Lay out `item` and all below it now, but for what is hidden."""
    if item.isVisible():
        item.ensurePolished()
        for child in item.childItems():
            polish(child)
