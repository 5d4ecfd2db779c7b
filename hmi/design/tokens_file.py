"""One design token file as it is written: JSON (Design Tokens Format 2025.10) into tokens that are not yet resolved.

A group's `$type` and `$deprecated` hold for what is in it; names do not begin with ``$`` nor hold a brace or full stop.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

GROUP_WORDS = frozenset({"$type", "$description", "$extensions", "$deprecated", "$extends", "$ref", "$schema", "$root"})
TOKEN_WORDS = frozenset({"$value", "$type", "$description", "$extensions", "$deprecated", "$ref", "$schema"})
MOST_NESTED = 32
"""Groups in groups: more is a mistake."""


class TokenError(ValueError):
    """A token file cannot be used: `file`, `line` (from 1; 0 unknown), `token` (empty: the whole file), `reason`."""

    def __init__(self, file: Path, reason: str, *, token: str = "", line: int = 0) -> None:
        self.file, self.reason, self.token, self.line = file, " ".join(reason.split()), token, line
        where = f"{file.name}, line {line}" if line else file.name
        super().__init__(f"{where}: {token + ': ' if token else ''}{self.reason}")


@dataclass(frozen=True, slots=True)
class Source:
    """A file's text and tree; `fail` says where in it something is wrong."""

    file: Path
    text: str
    tree: dict[str, Any]
    base: tuple[str, ...] = ()
    """Where in the file the tree stands."""

    def fail(self, pointer: tuple[str, ...], token: str, reason: str) -> NoReturn:
        """Raise a `TokenError` that names the line of what `pointer` (keys from the root) leads to."""
        raise TokenError(self.file, reason, token=token, line=self.line(pointer))

    def line(self, pointer: tuple[str, ...]) -> int:
        """1-based line of what `pointer` leads to, 0 if it is not there."""
        from json_source_map import calculate  # needed for an error only

        entries = calculate(self.text)
        escaped = "".join("/" + key.replace("~", "~0").replace("/", "~1") for key in self.base + pointer)
        entry = entries.get(escaped)
        if entry is None:
            return 0
        place = entry.key_start if entry.key_start is not None else entry.value_start
        return int(place.line) + 1


@dataclass(frozen=True, slots=True)
class Token:
    """A token as written: dotted `name`, `kind` (its own or its group's `$type`, empty if neither) and raw value."""

    name: str
    kind: str
    value: Any
    source: Source
    pointer: tuple[str, ...]
    description: str = ""
    deprecated: str = ""
    extensions: dict[str, Any] = field(default_factory=dict)

    def fail(self, reason: str) -> NoReturn:
        """Raise a `TokenError` about this token."""
        self.source.fail(self.pointer, self.name, reason)


@dataclass(frozen=True, slots=True)
class Extension:
    """A group that takes over what another has (`$extends`)."""

    group: str
    target: str
    source: Source
    pointer: tuple[str, ...]


def read_source(file: Path) -> Source:
    """Read and parse `file`; raises `TokenError`."""
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except (OSError, ValueError) as error:
        raise TokenError(file, _plainly(error)) from error
    return parse_source(file, text)


def parse_source(file: Path, text: str) -> Source:
    """The tree of `text`, which stands in `file`; raises `TokenError`."""
    repeated: list[str] = []

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        tree = dict(items)
        if len(tree) < len(items):
            names = [name for name, _ in items]
            repeated.extend(name for name in tree if names.count(name) > 1)
        return tree

    try:
        tree = json.loads(text, object_pairs_hook=pairs, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        raise TokenError(file, f"{error.msg} (column {error.colno})", line=error.lineno) from error
    except (ValueError, RecursionError) as error:
        raise TokenError(file, _plainly(error)) from error
    if not isinstance(tree, dict):
        raise TokenError(file, "expected groups of tokens at the top level", line=1)
    if repeated:
        lines = [at for at, line in enumerate(text.splitlines(), 1) if json.dumps(repeated[0]) in line]
        raise TokenError(file, f'"{repeated[0]}" stands twice in one group', line=lines[-1] if lines else 0)
    return Source(file, text, tree)


def tokens_of(source: Source) -> tuple[dict[str, Token], list[Extension]]:
    """Every token of a file by name, and the groups that extend others; raises `TokenError`."""
    extensions: list[Extension] = []
    found = {token.name: token for token in _walk(source, source.tree, (), "", "", extensions)}
    return found, extensions


def _walk(
    source: Source, group: dict[str, Any], path: tuple[str, ...], kind: str, deprecated: str, extends: list[Extension]
) -> Iterator[Token]:
    name = ".".join(path)
    if len(path) > MOST_NESTED:
        source.fail(path, name, "groups are nested too deep")
    kind = _text(source, group, "$type", path, kind)
    deprecated = _deprecated(source, group, path, deprecated)
    target = group.get("$extends", group.get("$ref"))
    if target is not None:
        extends.append(Extension(name, group_name(target) or source.fail(path, name, NO_GROUP), source, path))
    for key, child in group.items():
        if key.startswith("$") and key != "$root":
            if key not in GROUP_WORDS:
                source.fail((*path, key), name, f"{key} is not a word of the format")
            continue
        inner = (*path, key)
        if not key or set(key) & set("{}."):
            source.fail(inner, ".".join(inner), "a name must not be empty nor hold a full stop or a brace")
        if not isinstance(child, dict):
            source.fail(inner, ".".join(inner), "expected a token with $value, or a group")
        if "$value" in child or ("$ref" in child and not any(isinstance(below, dict) for below in child.values())):
            yield _token(source, child, inner, kind, deprecated)
        else:
            yield from _walk(source, child, inner, kind, deprecated, extends)


NO_GROUP = 'expected the name of a group in braces, for example "{button}"'


def _token(source: Source, node: dict[str, Any], path: tuple[str, ...], kind: str, deprecated: str) -> Token:
    name = ".".join(path)
    for key in node:
        if key not in TOKEN_WORDS:
            source.fail((*path, key), name, f"a token holds no {key}: it is either a token or a group")
    extensions = node.get("$extensions", {})
    if not isinstance(extensions, dict):
        source.fail((*path, "$extensions"), name, "$extensions is not an object")
    return Token(
        name=name,
        kind=_text(source, node, "$type", path, kind),
        value=node["$value"] if "$value" in node else {"$ref": node["$ref"]},
        source=source,
        pointer=path,
        description=_text(source, node, "$description", path, ""),
        deprecated=_deprecated(source, node, path, deprecated),
        extensions=extensions,
    )


def group_name(target: object) -> str:
    """`{a.b}` or `#/a/b` → `a.b`; empty when it is neither."""
    if isinstance(target, str) and target.startswith("{") and target.endswith("}"):
        return target[1:-1]
    if isinstance(target, str) and target.startswith("#/"):
        return ".".join(pointer_keys(target))
    return ""


def pointer_keys(pointer: str) -> list[str]:
    """The keys of a JSON pointer that begins with ``#/`` (RFC 6901)."""
    return [key.replace("~1", "/").replace("~0", "~") for key in pointer[2:].split("/")]


def _text(source: Source, node: dict[str, Any], word: str, path: tuple[str, ...], otherwise: str) -> str:
    value = node.get(word, otherwise)
    if not isinstance(value, str):
        source.fail((*path, word), ".".join(path), f"{word} is not a text")
    return value


def _deprecated(source: Source, node: dict[str, Any], path: tuple[str, ...], otherwise: str) -> str:
    value = node.get("$deprecated")
    if value is None:
        return otherwise
    if isinstance(value, bool):
        return "deprecated" if value else ""
    if not isinstance(value, str):
        source.fail((*path, "$deprecated"), ".".join(path), "$deprecated is true, false or the reason")
    return value


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not a number in JSON")


def _plainly(error: BaseException) -> str:
    if isinstance(error, OSError):
        return error.strerror or "cannot be read"
    if isinstance(error, UnicodeDecodeError):
        return f"not UTF-8 from byte {error.start} on"
    return "nested too deep" if isinstance(error, RecursionError) else str(error)
