"""The global search: what a panel's finder is, and what it finds.

A panel names its finders in `panel.py` (``finders=("hmi.panels.home.finder:Devices",)``). They are made when the search
is opened for the first time, and asked, on a thread of their own: a finder reads, it touches nothing of Qt.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple, Protocol

import msgspec

from hmi.signals.words import QT_TRANSLATE_NOOP


class Found(msgspec.Struct, frozen=True):
    """Something that can be found. A tap opens `panel` with `argument`, or shows `overlay`, or calls `act` (on the
    cockpit's thread).

    `title` and `detail` are shown as they are: already in the person's language. `id` tells things of the same title
    apart. `paths` are the signals that `act` asks for: it is said when one of them is refused. `words` are further
    words it is known by. The shell matches title, words and detail with the query, so a finder of up to some hundred
    things just gives them all. One with more keeps a `hmi.shell.search_match.Index`, or its own, says how well each
    fits by `score` (0 … 100), and is believed.
    """

    title: str
    detail: str = ""
    icon: str = "magnify"
    panel: str = ""
    argument: str = ""
    overlay: str = ""
    words: tuple[str, ...] = ()
    act: Callable[[], None] | None = None
    score: float | None = None
    id: str = ""
    paths: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """Tells it from others; the same thing has the same key at every keystroke."""
        return f"{self.panel or self.overlay}/{self.argument}/{self.id or self.title}"


class Finder(Protocol):
    """Gives what may fit a query. `kind` is the group it stands in, source text of the translation context ``search``;
    groups are in the order of `order`, lower first.
    """

    kind: str
    order: int

    def find(self, query: str) -> Iterable[Found]:
        """What may fit `query`; for the empty one, the few things worth suggesting unasked."""


RECENT = QT_TRANSLATE_NOOP("search", "Recent")
"""The group of what was opened lately."""


class Hit(NamedTuple):
    """A thing that fits, the group it stands in, and how well it fits (0 … 100). `kind` is its finder's where the
    group is another."""

    group: str
    found: Found
    score: float
    kind: str = ""
