"""The QML type `KeyLayout`: which keys the keyboard on the screen has. Layouts are data: `assets/keyboard/*.json`."""

from functools import cache
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "hmi.design"
QML_IMPORT_MAJOR_VERSION = 1

LAYOUTS_FOLDER = Path(__file__).resolve().parents[2] / "assets" / "keyboard"
FALLBACK = "en"
WIDE = 1.5
"""Of keys that do something besides writing, in widths of a letter."""


class Layout(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a layout file holds: its language's own name, and rows of keys, each the text it writes."""

    name: str
    letters: tuple[tuple[str, ...], ...]
    symbols: tuple[tuple[str, ...], ...]


class Key(msgspec.Struct, frozen=True):
    """A key: `kind` is ``write`` or what it does besides; `share` its width in widths of a letter."""

    kind: str
    text: str = ""
    share: float = 1.0


@cache
def languages() -> tuple[str, ...]:
    """The languages that have a layout."""
    return tuple(sorted(file.stem for file in LAYOUTS_FOLDER.glob("*.json")))


@cache
def read_layout(language: str) -> Layout:
    """The layout for `language`, else English. Raises `msgspec.DecodeError` for a broken file."""
    name = language if language in languages() else FALLBACK
    return msgspec.json.decode((LAYOUTS_FOLDER / f"{name}.json").read_bytes(), type=Layout)


def rows(layout: Layout, *, symbols: bool, upper: bool) -> list[list[Key]]:
    """The rows of keys from above, with the keys that do something besides."""
    written = [
        [Key("write", _upper(text) if upper else text) for text in row]
        for row in (layout.symbols if symbols else layout.letters)
    ]
    widest = max(len(row) for row in (*layout.letters, *layout.symbols))
    if not symbols:
        written[-1].insert(0, Key("shift", share=WIDE))
    written[-1].append(Key("erase", share=max(WIDE, widest - _width(written[-1]))))
    around = [
        Key("letters" if symbols else "symbols", "abc" if symbols else "123", WIDE),
        Key("write", "%" if symbols else ","),
        Key("write", "=" if symbols else "."),
        Key("close", share=WIDE),
        Key("enter", share=WIDE),
    ]
    space = Key("space", layout.name, widest - _width(around))
    return [*written, [*around[:2], space, *around[2:]]]


def _width(row: list[Key]) -> float:
    return sum(key.share for key in row)


def _upper(text: str) -> str:
    return "ẞ" if text == "ß" else text.upper()


@QmlElement
class KeyLayout(QObject):
    """`rows` for `language`: `[[{"kind", "text", "share"}, …], …]`, `widest` the width of the longest in letters,
    `counts` the most keys that each row ever has.

    `press(kind, text)` turns to symbols and back or shifts, and returns what is to be written. Shift holds for one
    letter.
    """

    changed = Signal()
    language_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = FALLBACK
        self._symbols = False
        self._upper = False

    @Slot(str, str, result=str)
    def press(self, kind: str, text: str) -> str:
        """What a key writes, possibly nothing."""
        before = (self._symbols, self._upper)
        if kind in ("symbols", "letters"):
            self._symbols = kind == "symbols"
        self._upper = not self._upper if kind == "shift" else False
        if before != (self._symbols, self._upper):
            self.changed.emit()
        return " " if kind == "space" else text if kind == "write" else ""

    @Slot(bool)
    def begin(self, sentence: bool) -> None:
        """A field was entered: letters, the first one large if a `sentence` begins."""
        self._symbols, self._upper = False, sentence
        self.changed.emit()

    def _rows(self) -> list[list[Key]]:
        return rows(read_layout(self._language), symbols=self._symbols, upper=self._upper)

    def _get_rows(self) -> list[list[dict[str, Any]]]:
        return [[msgspec.to_builtins(key) for key in row] for row in self._rows()]

    def _get_counts(self) -> list[int]:
        layout = read_layout(self._language)
        both = (rows(layout, symbols=symbols, upper=False) for symbols in (False, True))
        return [max(map(len, pair)) for pair in zip(*both, strict=True)]

    def _get_widest(self) -> float:
        return max(map(_width, self._rows()))

    def _get_upper(self) -> bool:
        return self._upper

    def _get_language(self) -> str:
        return self._language

    def _set_language(self, language: str) -> None:
        if language != self._language:
            self._language = language
            self.changed.emit()
            self.language_changed.emit()

    language = Property(str, _get_language, _set_language, notify=language_changed)
    counts = Property("QVariantList", _get_counts, notify=language_changed)  # type: ignore[arg-type]
    rows = Property("QVariantList", _get_rows, notify=changed)  # type: ignore[arg-type]
    widest = Property(float, _get_widest, notify=changed)
    upper = Property(bool, _get_upper, notify=changed)
