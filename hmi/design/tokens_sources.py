"""The files of a theme in the order in which they lie on each other (Design Tokens Resolver 2025.10).

A resolver document `<name>.resolver.json` lists sets of token files, and modifiers that choose among some; the cockpit
asks the modifier ``mode`` for ``day`` or ``night``, and any other for its default.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hmi.design.tokens_file import Source, pointer_keys, read_source

VERSION = "2025.10"


class Reader:
    """Reads each file once."""

    def __init__(self) -> None:
        self.read: dict[Path, Source] = {}
        self._within: list[tuple[str, ...]] = []

    def sources(self, file: Path, mode: str) -> list[Source]:
        """The token files of a theme in the order in which they lie on each other."""
        source = self._source(file)
        if "resolutionOrder" not in source.tree:
            return [source]
        if source.tree.get("version") != VERSION:
            source.fail(("version",), "version", f'expected "version": "{VERSION}"')
        order = source.tree["resolutionOrder"]
        if not isinstance(order, list):
            source.fail(("resolutionOrder",), "resolutionOrder", "expected a list of sets and modifiers")
        places = [("resolutionOrder", str(at)) for at in range(len(order))]
        return [one for at, entry in zip(places, order, strict=True) for one in self._entry(source, entry, at, mode)]

    def _source(self, file: Path) -> Source:
        if file not in self.read:
            self.read[file] = read_source(file)
        return self.read[file]

    def _entry(self, source: Source, entry: Any, at: tuple[str, ...], mode: str) -> Iterator[Source]:
        """A set, or a modifier in the context that `mode` asks for."""
        entry, place = _followed(source, entry, at)
        if place in self._within:
            source.fail(at, "/".join(at), "refers back to itself")
        at = place
        parts = entry.get("sources") if isinstance(entry, dict) else None
        where = "sources"
        if isinstance(entry, dict) and isinstance(entry.get("contexts"), dict):
            context = mode if mode in entry["contexts"] else entry.get("default")
            parts, where = entry["contexts"].get(context) if isinstance(context, str) else None, f"contexts/{context}"
        if not isinstance(parts, list):
            source.fail(at, "/".join(at), "expected a set with sources, or a modifier with contexts")
        self._within.append(place)
        for index, part in enumerate(parts):
            yield from self._part(source, part, (*at, *where.split("/"), str(index)), mode)
        self._within.remove(place)

    def _part(self, source: Source, part: Any, at: tuple[str, ...], mode: str) -> Iterator[Source]:
        if not isinstance(part, dict):
            source.fail(at, "/".join(at), 'expected tokens, or { "$ref": "a file" }')
        reference = part.get("$ref")
        if reference is None:
            yield Source(source.file, source.text, part, at)
        elif isinstance(reference, str) and reference.startswith("#/sets/"):
            yield from self._entry(source, part, at, mode)
        elif not isinstance(reference, str) or "#" in reference or not reference.endswith(".json"):
            source.fail(at, "/".join(at), f"{json.dumps(reference)} is neither a file nor a set of this document")
        else:
            file = source.file.parent / reference
            if not file.is_file():
                source.fail(at, "/".join(at), f"there is no file {reference}")
            yield self._source(file)


def _followed(source: Source, entry: Any, at: tuple[str, ...]) -> tuple[Any, tuple[str, ...]]:
    """What a reference object of the document stands for."""
    reference = entry.get("$ref") if isinstance(entry, dict) else None
    if reference is None:
        return entry, at
    keys = tuple(pointer_keys(reference)) if isinstance(reference, str) and reference.startswith("#/") else ()
    if len(keys) != 2 or keys[0] not in ("sets", "modifiers"):
        source.fail(at, "/".join(at), f"{json.dumps(reference)} names no set and no modifier")
    group = source.tree.get(keys[0])
    if not isinstance(group, dict) or keys[1] not in group:
        source.fail(at, "/".join(at), f"refers to {reference}, which is not there")
    return group[keys[1]], keys
