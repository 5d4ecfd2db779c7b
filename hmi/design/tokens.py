"""The design tokens (`assets/tokens/`) for QML: the singleton `Tokens`.

`Theme.qml` names them; nothing else in QML holds a colour, a size or a duration.
"""

import logging
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from hmi.design.tokens_fade import ColorFade
from hmi.design.tokens_file import TokenError
from hmi.design.tokens_scale import scale_for
from hmi.design.tokens_theme import FIRST, TOKENS_FOLDER, Theme, find_themes, read_any, read_theme, theme_name, title_of

QML_IMPORT_NAME = "hmi.design"
QML_IMPORT_MAJOR_VERSION = 1

LEAST_SCALE, MOST_SCALE = 1.0, 1.5
"""How much larger than written a person may have the text."""

log = logging.getLogger(__name__)


_read_before: list[tuple[Theme, TokenError | None]] = []


def read_first() -> None:
    """Read what the next `Tokens` begins with; raises `TokenError` when no theme can be read. QML that asks for the
    singleton could not be told."""
    _read_before[:] = [read_any(find_themes([TOKENS_FOLDER]))]


@QmlElement
@QmlSingleton
class Tokens(QObject):
    """`values`: name → value of all but colours, at once; `colors`: name → colour, cross-faded over `motion.theme`.

    `theme` and `night` choose; `themes` are {name, title}; `textScale` (1 to 1.5) makes text larger, `still` takes the
    time out of every motion. `problem` says what is wrong with a token file (empty: nothing); the last good values
    stay. `scaled`: all is drawn larger or smaller, so text is drawn as shapes, not as pixels of its size.
    """

    changed = Signal()
    colors_changed = Signal()
    themes_changed = Signal()
    scaled_changed = Signal()
    problem_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._night = True
        self._still = False
        self._scaled = False
        self._text_scale = LEAST_SCALE
        self._folders = [TOKENS_FOLDER]
        self._files: list[Path] = []
        self._wanted = ""
        self._pinned = False
        self._found = find_themes(self._folders)
        self._theme, self._error = _read_before.pop() if _read_before else read_any(self._found)
        self._values: dict[str, Any] | None = None
        self._fade = ColorFade(self._colors_of_mode(), self.colors_changed.emit, self)
        self.is_animated = False
        """Whether colours fade; not before there is something to see."""

    # --- for Python

    @property
    def error(self) -> TokenError | None:
        """What is wrong with a token file, in parts."""
        return self._error

    @property
    def files(self) -> tuple[Path, ...]:
        """What the present theme was read from, and what is broken."""
        broken = (self._error.file,) if self._error else ()
        return (*self._theme.files, *broken)

    @property
    def folders(self) -> tuple[Path, ...]:
        """Where themes are looked for."""
        return tuple(self._folders)

    @property
    def theme_files(self) -> tuple[Path, ...]:
        """The file of every theme."""
        return tuple(self._found.values())

    def add_folder(self, folder: Path) -> None:
        """Look for themes in `folder` too."""
        if folder not in self._folders:
            self._folders.append(folder)
            self.find()

    def use_file(self, file: Path) -> None:
        """Show the theme in `file`, until another than the present one is chosen."""
        self._files.append(file)
        self.find()
        self._pinned = True
        self._use(theme_name(file))

    def find(self) -> None:
        """Look for themes again."""
        found = find_themes(self._folders, self._files)
        if found != self._found:
            self._found = found
            self.themes_changed.emit()

    def reload(self) -> None:
        """Read the present theme again; if it is broken, `problem` says so and what is shown stays."""
        self.find()
        self._use(self._theme.name if self._theme.name in self._found else FIRST)

    def _use(self, name: str) -> None:
        try:
            if name not in self._found:
                raise TokenError(self._folders[-1], f"there is no theme {name!r}; there are {', '.join(self._found)}")
            theme = read_theme(self._found[name])
        except TokenError as error:
            self._set_error(error)
            return
        for note in theme.notes:
            log.warning("tokens: %s", note)
        self._set_error(None)
        self._theme = theme
        self._load_faces()
        self._refresh()

    def _load_faces(self) -> None:
        from hmi.design import faces  # with the first theme that is chosen: not while starting

        families = [style["fontFamily"][0] for name, style in self._mode_values().items() if name.startswith("text.")]
        faces.load(families, self._theme.files)

    def _set_error(self, error: TokenError | None) -> None:
        if str(error) != str(self._error):
            self._error = error
            self.problem_changed.emit()
            if error is not None:
                log.warning("tokens: %s", error)

    def _mode_values(self) -> dict[str, Any]:
        return self._theme.values["night" if self._night else "day"]

    def _colors_of_mode(self) -> dict[str, str]:
        values = self._mode_values()
        return {name: values[name] for name in self._theme.colors}

    def _refresh(self) -> None:
        """Sizes change at once, colours over a moment."""
        self._values = None
        self.changed.emit()
        time_ms = 0 if self._still or not self.is_animated else int(self._mode_values()["motion.theme"])
        self._fade.go(self._colors_of_mode(), time_ms)

    # --- for QML

    def _get_values(self) -> dict[str, Any]:
        if self._values is None:
            from hmi.design.faces import qml_values

            self._values = qml_values(self._theme, self._mode_values(), self._text_scale, still=self._still)
        return self._values

    def _get_night(self) -> bool:
        return self._night

    def _set_night(self, night: bool) -> None:
        if night != self._night:
            self._night = night
            self._refresh()

    def _get_theme(self) -> str:
        return self._theme.name

    def _set_theme(self, name: str) -> None:
        before, self._wanted = self._wanted, name
        if self._pinned and before in ("", name):
            return  # the setting that was there at the start, under a file given by hand
        self._pinned = False
        if name != self._theme.name:
            self._use(name)

    def _get_themes(self) -> list[dict[str, str]]:
        return [{"name": name, "title": title_of(file)} for name, file in self._found.items()]

    def _get_text_scale(self) -> float:
        return self._text_scale

    def _set_text_scale(self, scale: float) -> None:
        scale = min(MOST_SCALE, max(LEAST_SCALE, scale))
        if scale != self._text_scale:
            self._text_scale = scale
            self._refresh()

    def _get_still(self) -> bool:
        return self._still

    def _set_still(self, still: bool) -> None:
        if still != self._still:
            self._still = still
            self._refresh()

    def _get_scaled(self) -> bool:
        return self._scaled

    def _set_scaled(self, scaled: bool) -> None:
        if scaled != self._scaled:
            self._scaled = scaled
            self.scaled_changed.emit()

    @Slot(float, float, result=float)
    def scaleFor(self, width: float, height: float) -> float:
        """See `scale_for`; the sizes are tokens. A window higher than wide has its own."""
        size = {name.removeprefix("size."): value for name, value in self._get_values().items() if "size." in name}
        if height > width:
            least = reference = size["uprightWidth"], size["uprightHeight"]
        else:
            least = size["minimumWidth"], size["minimumHeight"]
            reference = size["referenceWidth"], size["referenceHeight"]
        return scale_for(width, height, least, reference)

    values = Property("QVariantMap", _get_values, notify=changed)  # type: ignore[arg-type]
    colors = Property("QVariantMap", lambda self: self._fade.shown, notify=colors_changed)  # type: ignore[arg-type]
    night = Property(bool, _get_night, _set_night, notify=changed)
    theme = Property(str, _get_theme, _set_theme, notify=changed)
    themes = Property("QVariantList", _get_themes, notify=themes_changed)  # type: ignore[arg-type]
    textScale = Property(float, _get_text_scale, _set_text_scale, notify=changed)
    still = Property(bool, _get_still, _set_still, notify=changed)
    scaled = Property(bool, _get_scaled, _set_scaled, notify=scaled_changed)
    problem = Property(str, lambda self: str(self._error or ""), notify=problem_changed)
