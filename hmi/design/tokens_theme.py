"""Themes: which token files make one, in both modes, and what they come to.

A theme is a resolver document `<name>.resolver.json` with a modifier ``mode`` of the contexts ``day`` and ``night``, or
one file `<name>.tokens.json` in which `color.day.…` and `color.night.…` differ. One that does not come with the cockpit
lies on top of the first theme, so it need only say what it does otherwise.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from hmi.design.tokens_file import Token, TokenError, read_source
from hmi.design.tokens_resolve import MODES, Table
from hmi.design.tokens_sources import Reader
from hmi.design.tokens_types import ValueProblem, converted

TOKENS_FOLDER = Path(__file__).resolve().parents[2] / "assets" / "tokens"
THEME_FILE = Path(__file__).with_name("Theme.qml")
FIRST = "calm"
RESOLVER, PLAIN = ".resolver.json", ".tokens.json"
NUMBERS = frozenset({"dimension", "duration", "number", "fontWeight"})
KINDS = {"color": frozenset({"color"}), "string": frozenset({"fontFamily", "string"})}
"""Which token types may stand behind a QML property. Numbers need no unit (some design tools know none)."""

LONGEST_NAME = 40
GROWTH = "ev-cockpit.textGrowth"
_NAMED = re.compile(r'readonly property (\w+) \w+: Theme\.\w+\["([^"]+)"\]')


@dataclass(frozen=True, slots=True)
class Theme:
    """What a theme comes to: per mode the values by name; which of them are colours; the files it was read from.

    A `typography` token is a number (its size in px) by its own name, and the whole as ``text.<name>``; a `shadow` has
    its parts below its name. `text_growth` says how much of a larger text size each text takes on, 0 to 1.
    """

    name: str
    values: dict[str, dict[str, Any]]
    colors: frozenset[str]
    text_growth: dict[str, float]
    files: tuple[Path, ...]
    notes: tuple[str, ...]


def find_themes(folders: Iterable[Path], files: Iterable[Path] = ()) -> dict[str, Path]:
    """Name → file of every theme in `folders`, and of `files`; later ones replace earlier ones of their name."""
    found: dict[str, Path] = {}
    for folder in folders:
        own = folder == TOKENS_FOLDER  # its plain files are parts of themes
        for ending in (RESOLVER,) if own else (PLAIN, RESOLVER):
            found |= {theme_name(file): file for file in sorted(folder.glob(f"*{ending}"))}
    return found | {theme_name(file): file for file in files}


def theme_name(file: Path) -> str:
    """`calm.resolver.json` → ``calm``, `Rose Garden.tokens.json` → ``rose-garden``: names are kept in settings."""
    return re.sub(r"[^a-z0-9]+", "-", file.name.split(".")[0].lower()).strip("-")[:LONGEST_NAME] or "theme"


def title_of(file: Path) -> str:
    """How the theme in `file` is called: the resolver document's `name`, else from the file's own."""
    title = None
    if file.name.endswith(RESOLVER):
        try:
            title = read_source(file).tree.get("name")
        except TokenError:
            title = None
    return title if isinstance(title, str) and title else re.sub(r"[-_ ]+", " ", file.name.split(".")[0]).title()


def read_theme(file: Path) -> Theme:
    """Read the theme in `file`; raises `TokenError`."""
    reader = Reader()
    stands_alone = file.parent == TOKENS_FOLDER
    values: dict[str, dict[str, Any]] = {}
    kinds: dict[str, str] = {}
    growth: dict[str, float] = {}
    notes: dict[str, None] = {}
    for mode in MODES:
        base = [] if stands_alone else reader.sources(TOKENS_FOLDER / f"{FIRST}{RESOLVER}", mode)
        table = Table([*base, *reader.sources(file, mode)], mode)
        values[mode] = {}
        for name, allowed in needed_tokens().items():
            token = table.tokens.get(name)
            if token is None:
                raise TokenError(file, "is missing", token=name)
            kind, value = _value(table, token, allowed)
            for part, inner_kind, inner in _parts(name, kind, value):
                values[mode][part], kinds[part] = inner, inner_kind
            if kind == "typography":
                growth[name] = _growth(token)
            if token.deprecated:
                notes[f"{token.source.file.name}: {name}: {token.deprecated}"] = None
    colors = frozenset(name for name, kind in kinds.items() if kind == "color")
    return Theme(theme_name(file), values, colors, growth, tuple(reader.read), tuple(notes))


def read_any(themes: dict[str, Path]) -> tuple[Theme, TokenError | None]:
    """The first theme, or another if that one is broken, and what was wrong; raises `TokenError` if none is good."""
    problem: TokenError | None = None
    for name in sorted(themes, key=lambda name: name != FIRST):
        try:
            return read_theme(themes[name]), problem
        except TokenError as error:
            problem = problem or error
    raise problem or TokenError(TOKENS_FOLDER, "there is no theme here")


def needed_tokens() -> dict[str, frozenset[str]]:
    """What `Theme.qml` names: token → the types it may have."""
    return _needed(THEME_FILE.stat().st_mtime_ns)


@cache
def _needed(_changed: int) -> dict[str, frozenset[str]]:
    needed: dict[str, frozenset[str]] = {}
    for qml_type, name in _NAMED.findall(THEME_FILE.read_text(encoding="utf-8")):
        group, inner = name.split(".")[:2]
        if group in ("type", "text"):
            needed[f"type.{inner}"] = frozenset({"typography"})
        elif group == "elevation":
            needed[f"{group}.{inner}"] = frozenset({"shadow"})
        else:
            needed[name] = KINDS.get(qml_type, NUMBERS)
    return needed


def _value(table: Table, token: Token, allowed: frozenset[str]) -> tuple[str, Any]:
    kind, value = table.resolved(token.name)
    if kind and kind not in allowed:
        token.fail(f"is a {kind}; the cockpit needs a {' or '.join(sorted(allowed))} here")
    try:
        found = converted("fontFamily" if kind == "string" else kind, value)
        _check_range(token.name, found)
    except (ValueProblem, OverflowError) as problem:
        token.fail(str(problem))
    return kind, found


def _check_range(name: str, value: Any) -> None:
    group = name.split(".")[0]
    if group == "opacity" and not 0 <= value <= 1:
        raise ValueProblem("an opacity is from 0 to 1")
    if group == "size" and value < 1:
        raise ValueProblem("a size is at least 1 px")
    if group in ("space", "radius", "stroke", "motion") and value < 0:
        raise ValueProblem("must not be negative")


def _parts(name: str, kind: str, value: Any) -> Iterator[tuple[str, str, Any]]:
    """What QML gets of a token: name, type and value of each part."""
    if kind == "typography":
        yield name, "dimension", value["fontSize"]
        yield name.replace("type.", "text.", 1), kind, value
    elif kind == "shadow":
        for part, inner in value.items():
            yield f"{name}.{part}", "color" if part == "color" else "dimension", inner
    else:
        yield name, kind, value


def _growth(token: Token) -> float:
    growth = token.extensions.get(GROWTH, 1)
    if isinstance(growth, bool) or not isinstance(growth, int | float) or not 0 <= growth <= 1:
        token.fail(f"{GROWTH} is from 0 to 1")
    return float(growth)
