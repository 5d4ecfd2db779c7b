"""The gallery's window: a list of components, and the chosen one's sheet by night and by day beside each other."""

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QSize, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from hmi.design import icons
from hmi.design.tokens import Tokens
from hmi.gallery.catalogue import specimens
from hmi.gallery.side import ROOT, GalleryError, Side

FILE = Path(__file__).resolve().parent / "Gallery.qml"
MODES = ("night", "day")


class GalleryWindow(QObject):
    """Owns the window and a `Side` for each of `modes`. `live` keeps them as their files are."""

    def __init__(self, size: tuple[int, int], theme: str = "", modes: Sequence[str] = MODES, *, live: bool) -> None:
        super().__init__()
        icons.load_fonts()
        QQuickWindow.setTextRenderType(QQuickWindow.TextRenderType.NativeTextRendering)
        self.sides = [Side(theme, night=mode == "night") for mode in modes]
        self._watched = live
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(ROOT))
        tokens = self.engine.singletonInstance("hmi.design", "Tokens")
        assert isinstance(tokens, Tokens)
        self._tokens = tokens
        tokens.setProperty("night", modes[0] == "night")
        families = [
            {"name": name, "entries": [entry.name for entry in group]}
            for name, group in groupby(specimens(), key=lambda entry: entry.family)
        ]
        self.engine.setInitialProperties(
            {"families": families, "themes": tokens.property("themes"), "modes": list(modes)}
        )
        self.engine.load(QUrl.fromLocalFile(str(FILE)))
        if not self.engine.rootObjects():
            raise GalleryError("the gallery's window does not load; the messages above say why")
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        window.resize(QSize(*size))
        self._fill()
        window.setProperty("theme", theme or tokens.property("theme"))
        self._use_theme()
        window.setProperty("current", specimens()[0].name)
        window.show()

    def _fill(self) -> None:
        sheets = self.window.findChild(QQuickItem, "sheets")
        assert sheets is not None
        for side in self.sides:
            if self._watched:
                from hmi.design import live

                live.watch(side.scene, side.tokens).fill()
            side.fill(sheets, self.window.property("sheetWidth"))
        for signal, slot in (
            ("currentChanged", self._show),
            ("themeChanged", self._use_theme),
            ("percentChanged", self._scale_text),
            ("sheetWidthChanged", self._widen),
        ):
            getattr(self.window, signal).connect(slot)

    def _show(self) -> None:
        current = self.window.property("current")
        entry = next(entry for entry in specimens() if entry.name == current)
        for side in self.sides:
            side.show(entry)
        self._level()

    def _use_theme(self) -> None:
        theme = self.window.property("theme")
        for side in self.sides:
            side.set_theme(theme)
        self._tokens.setProperty("theme", theme)

    def _scale_text(self) -> None:
        for side in self.sides:
            side.tokens.setProperty("textScale", self.window.property("percent") / 100)
        self._level()

    def _widen(self) -> None:
        for side in self.sides:
            side.place.setWidth(self.window.property("sheetWidth"))
        self._level()

    def _level(self) -> None:
        """Let all sheets be as high as the highest, and as the window at least."""
        height = max(self.window.height(), *(side.place.implicitHeight() for side in self.sides))
        for side in self.sides:
            side.place.setHeight(height)

    def close(self) -> None:
        """Take all down."""
        for side in self.sides:
            side.close()
        shiboken6.delete(self.window)
        shiboken6.delete(self.engine)
