"""The themes as they are sketched on their cards: each in its own colours and its own typeface."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, qmlEngine

from hmi.design import faces
from hmi.design.tokens import Tokens
from hmi.design.tokens_file import TokenError
from hmi.design.tokens_theme import find_themes, read_theme, title_of

QML_IMPORT_NAME = "hmi.panels.settings"
QML_IMPORT_MAJOR_VERSION = 1

COLORS = ("ground", "surface", "raised", "ink", "dim", "accent")


@QmlElement
class ThemeSketches(QObject):
    """`themes`: {name, title, family, day, night}, where day and night are colours by name. Broken themes are left
    out. `present` is the one in force."""

    changed = Signal()
    present_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes: list[dict[str, Any]] | None = None
        self._tokens: Tokens | None = None

    def _follow(self) -> Tokens:
        if self._tokens is None:
            engine = qmlEngine(self)
            assert engine is not None, "QML makes it"
            tokens = engine.singletonInstance("hmi.design", "Tokens")
            assert isinstance(tokens, Tokens)
            tokens.themes_changed.connect(self._look_again)
            tokens.changed.connect(self._look_again)
            self._tokens = tokens
        return self._tokens

    def _look_again(self) -> None:
        self._themes = None
        self.changed.emit()
        self.present_changed.emit()

    def _get_themes(self) -> list[dict[str, Any]]:
        tokens = self._follow()
        if self._themes is None:
            found: list[dict[str, Any]] = []
            for name, file in find_themes(tokens.folders).items():
                try:
                    theme = read_theme(file)
                except TokenError:
                    continue
                family = theme.values["day"]["text.primary"]["fontFamily"][0]
                faces.load([family], theme.files)
                modes = {
                    mode: {color: values[f"color.{color}"] for color in COLORS} for mode, values in theme.values.items()
                }
                found.append({"name": name, "title": title_of(file), "family": family, **modes})
            self._themes = found
        return self._themes

    def _get_present(self) -> dict[str, Any]:
        name = self._follow().property("theme")
        themes = self._get_themes()
        return next((theme for theme in themes if theme["name"] == name), themes[0])

    themes = Property("QVariantList", _get_themes, notify=changed)  # type: ignore[arg-type]
    present = Property("QVariantMap", _get_present, notify=present_changed)  # type: ignore[arg-type]
