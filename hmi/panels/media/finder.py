"""What the search finds in the media room: the queue, and the car's sources."""

from collections.abc import Callable, Iterable
from functools import partial

import msgspec

from hmi.panels.media import names
from hmi.panels.media.sources import OTHER, SOURCES
from hmi.shell.search import Found
from hmi.signals import runtime
from hmi.signals.words import QT_TRANSLATE_NOOP, translate

UNASKED = 2
"""Pieces suggested before anything is typed."""


class Pieces:
    """Plays what is found."""

    kind = QT_TRANSLATE_NOOP("search", "Media")
    order = 30

    def find(self, query: str) -> Iterable[Found]:
        """The pieces of the queue by title and artist, and the sources by name."""
        link = runtime.current().link

        def strings(path: str) -> tuple[str, ...]:
            value = link.store.entry(path).value
            return tuple(map(str, value)) if isinstance(value, tuple) else ()

        def asks(path: str, value: str) -> Callable[[], None]:
            return partial(link.commander.send, path, value)

        queue = zip(*map(strings, (names.QUEUE_URIS, names.QUEUE_TITLES, names.QUEUE_ARTISTS)), strict=False)
        pieces = [
            Found(title, artist, "music-note", act=asks(names.SELECTED, uri), id=uri, paths=(names.SELECTED,))
            for uri, title, artist in queue
        ]
        if not query:
            return pieces[:UNASKED]
        sources = []
        for name in strings(names.SOURCES):
            icon, title = SOURCES.get(name, OTHER)
            found = Found(translate("media", title), translate("media", "Play from here"), icon)
            asked = {"act": asks(names.SOURCE, name), "id": name, "paths": (names.SOURCE,)}
            sources.append(msgspec.structs.replace(found, words=(name,), **asked))
        return pieces + sources
