"""Tokens of several files on top of each other, and what their references stand for.

References are ``{group.token}``, or ``{"$ref": "#/group/token/$value/part"}`` for a part of a value.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from hmi.design.tokens_file import Extension, Source, Token, group_name, pointer_keys, tokens_of

MODES = ("night", "day")
ALIKE = ({"fontFamily", "string"}, {"fontWeight", "number"}, {"dimension", "number"}, {"duration", "number"})
"""Types of which some design tools write the second for want of the first."""


class Table:
    """The tokens of `sources`, later ones over earlier ones; raises `TokenError`.

    For the mode `mode` a token `color.night.ink` also goes by the name `color.ink`: so one file can hold both modes.
    """

    def __init__(self, sources: Iterable[Source], mode: str) -> None:
        self.tokens: dict[str, Token] = {}
        for source in sources:
            found, extensions = tokens_of(source)
            own = {name: self._typed(token) for name, token in found.items()}
            _extend({**self.tokens, **own}, own, extensions)
            self.tokens |= own
            self.tokens |= dict(_of_mode(own, mode))

    def resolved(self, name: str) -> tuple[str, Any]:
        """Type and plain value of a token, with no reference left in it."""
        return self._resolved(self.tokens[name], ())

    def _typed(self, token: Token) -> Token:
        """A token without a type of its own that stands in for another has that one's."""
        before = self.tokens.get(token.name)
        return replace(token, kind=before.kind) if not token.kind and before else token

    def _resolved(self, token: Token, seen: tuple[str, ...]) -> tuple[str, Any]:
        if token.name in seen:
            token.fail("refers back to itself: " + " → ".join((*seen, token.name)))
        seen = (*seen, token.name)
        target, rest = self._reference(token, token.value)
        if target is None:
            return token.kind, self._plain(token, token.value, seen)
        kind, value = self._resolved(target, seen)
        if rest:
            return token.kind, _part(token, value, rest)
        if token.kind and kind and token.kind != kind and {token.kind, kind} not in ALIKE:
            token.fail(f"is a {token.kind}, but {target.name} is a {kind}")
        return kind or token.kind, value

    def _plain(self, token: Token, value: Any, seen: tuple[str, ...]) -> Any:
        target, rest = self._reference(token, value)
        if target is not None:
            _, found = self._resolved(target, seen)
            return _part(token, found, rest)
        if isinstance(value, dict):
            return {key: self._plain(token, part, seen) for key, part in value.items()}
        if isinstance(value, list):
            return [self._plain(token, part, seen) for part in value]
        return value

    def _reference(self, token: Token, value: Any) -> tuple[Token | None, list[str]]:
        """What `value` refers to and which part of it; None when it is no reference."""
        if isinstance(value, str) and value.startswith("{"):
            target = self.tokens.get(group_name(value))
            if target is None:
                token.fail(f"refers to {value}, which is not there")
            return target, []
        if isinstance(value, dict) and "$ref" in value:
            return self._pointed(token, value["$ref"])
        return None, []

    def _pointed(self, token: Token, pointer: Any) -> tuple[Token, list[str]]:
        keys = pointer_keys(pointer) if isinstance(pointer, str) and pointer.startswith("#/") else []
        for count in range(len(keys), 0, -1):
            target = self.tokens.get(".".join(keys[:count]))
            rest = keys[count:]
            if target is not None and (not rest or rest[0] == "$value"):
                return target, rest[1:]
        return token.fail(f"refers to {pointer!r}, which leads to no token")


def _part(token: Token, value: Any, keys: list[str]) -> Any:
    for key in keys:
        if isinstance(value, dict) and key in value:
            value = value[key]
        elif isinstance(value, list) and key.isascii() and key.isdigit() and len(key) < 6 and int(key) < len(value):
            value = value[int(key)]
        else:
            token.fail(f"refers to the part {key!r} of a value that has none")
    return value


def _extend(known: dict[str, Token], own: dict[str, Token], extensions: list[Extension]) -> None:
    """Add to `own` what its groups take over from groups of `known`."""
    waiting = {extension.group: extension for extension in extensions}
    done: set[str] = set()

    def take(extension: Extension, seen: tuple[str, ...]) -> None:
        if extension.group in seen:
            extension.source.fail(extension.pointer, extension.group, "extends itself: " + " → ".join(seen))
        for name in [name for name in waiting if _is_in(name, extension.target) and name not in done]:
            take(waiting[name], (*seen, extension.group))
        below = {name: token for name, token in {**known, **own}.items() if name.startswith(extension.target + ".")}
        if not below or extension.target in known:
            extension.source.fail(
                extension.pointer, extension.group, f"extends {extension.target}, which is no group with tokens"
            )
        for name, token in below.items():
            inner = extension.group + name[len(extension.target) :]
            own.setdefault(inner, replace(token, name=inner))
        done.add(extension.group)

    for extension in extensions:
        if extension.group not in done:
            take(extension, ())


def _is_in(name: str, group: str) -> bool:
    return name == group or name.startswith(group + ".") or group.startswith(name + ".")


def _of_mode(tokens: dict[str, Token], mode: str) -> Iterable[tuple[str, Token]]:
    for name, token in tokens.items():
        group, _, rest = name.partition(".")
        word, _, inner = rest.partition(".")
        if inner and word == mode:
            yield f"{group}.{inner}", token
