"""Typefaces: where they come from, what stands in for what they lack, and text styles as Qt fonts."""

import logging
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from PySide6.QtGui import QFont, QFontDatabase

from hmi.design.tokens_theme import Theme

log = logging.getLogger(__name__)

PACKAGES = {
    "Manrope": ("font_manrope", "files/Manrope-{}.ttf", ("Medium", "SemiBold", "Bold")),
    "Barlow": ("fontpkg_barlow", "files/Barlow-{}.ttf", ("Medium", "Bold", "ExtraBold")),
    "Material Design Icons": ("fonticon_mdi7", "fonts/materialdesignicons-webfont.ttf", ("",)),
}
"""Family → the package that has it, and its static files: one for each weight in use."""

FOLDER = "fonts"
"""Beside a theme's files: faces that it brings itself."""

_loaded: set[object] = set()


def load(families: Iterable[str], theme_files: Iterable[Path] = ()) -> None:
    """Make the families known to Qt, from their packages or from beside the theme; needs a `QGuiApplication`."""
    for folder in {file.parent / FOLDER for file in theme_files} - _loaded:
        _loaded.add(folder)
        for file in sorted([*folder.glob("*.ttf"), *folder.glob("*.otf")]):
            _add(file)
    for family in families:
        if family not in _loaded:
            _loaded.add(family)
            _load_package(family)
            if family not in QFontDatabase.families():
                log.warning("tokens: there is no font %s on this machine; another stands in", family)


def _substitute(families: list[str]) -> None:
    """What the first of `families` lacks (Chinese characters), the others give; also where only the first is named."""
    family, *rest = families
    if QFont.substitutes(family) != rest:
        QFont.removeSubstitutions(family)
        QFont.insertSubstitutions(family, rest)


def _load_package(family: str) -> None:
    package, pattern, weights = PACKAGES.get(family, ("", "", ()))
    spec = find_spec(package) if package else None
    folder = Path(spec.origin).parent if spec is not None and spec.origin else None
    for weight in weights:
        if folder is None:
            log.error("the font %s of the package %s is missing: install the project again", family, package)
        else:
            _add(folder / pattern.format(weight))


def _add(file: Path) -> None:
    if QFontDatabase.addApplicationFont(str(file)) < 0:
        log.error("the font %s cannot be used", file)


def qml_values(theme: Theme, mode: dict[str, Any], text_scale: float, *, still: bool) -> dict[str, Any]:
    """What `Theme.qml` reads: all of a mode but the colours, with text larger by `text_scale` and, when `still`,
    no time for motion."""
    values: dict[str, Any] = {}
    for name, value in mode.items():
        group, _, inner = name.partition(".")
        if name in theme.colors:
            continue
        if group == "motion":
            values[name] = 0 if still else value
        elif group == "type":
            values[name] = grown(value, text_scale, theme.text_growth[name])
        elif group == "text":
            style = f"type.{inner}"
            values[name] = _font(value, grown(value["fontSize"], text_scale, theme.text_growth[style]))
        else:
            values[name] = value[0] if isinstance(value, list) and group == "font" else value
    return values


def grown(size: float, text_scale: float, growth: float) -> int:
    """A text `size` in px when text is `text_scale` times as large, for one that takes on the share `growth` of it."""
    return round(size * (1 + (text_scale - 1) * growth))


def _font(style: dict[str, Any], size: int) -> QFont:
    _substitute(style["fontFamily"])
    font = QFont(style["fontFamily"][0])
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(style["fontWeight"]) if style["fontWeight"] % 100 == 0 else QFont.Weight.Medium)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, style["letterSpacing"] * size / style["fontSize"])
    font.setFeature(QFont.Tag("tnum"), 1)  # figures that do not jump
    return font
