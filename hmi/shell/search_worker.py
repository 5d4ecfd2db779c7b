"""Asks the finders, on a thread of its own: the newest query wins, one that was overtaken is left.

What is heavy (the matcher's library, a panel's index) is imported there too, when the search opens for the first time.
"""

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from hmi.shell.panels import discover, made
from hmi.shell.search import Finder, Hit
from hmi.shell.search_finders import Controls, Pages, Panels
from hmi.shell.search_recent import Recent, found_again

log = logging.getLogger(__name__)

PATIENCE_S = 2.0
"""Wall seconds that the end waits for a finder."""


class Question(NamedTuple):
    """What is asked: its number, the query, what was opened lately, and key → place in the list shown last."""

    number: int
    query: str
    recent: Sequence[Recent] = ()
    before: Mapping[str, int] = {}


def every_finder() -> list[Finder]:
    """The shell's and the panels'. One that does not load is left out."""
    finders: list[Finder] = [Panels(), Pages(), Controls()]
    for name in (name for panel in discover() for name in panel.finders):
        try:
            finders.append(made(name))
        except Exception:
            log.exception("The finder %s does not load", name)
    return finders


class Worker:
    """Answers by `answered(number, hits)`, called on its thread."""

    def __init__(
        self, answered: Callable[[int, list[Hit]], None], make: Callable[[], list[Finder]] | None = None
    ) -> None:
        self._answered = answered
        self._make = make or every_finder
        self._wanted: Question | None = None
        self._changed = threading.Condition()
        self._ended = False
        self._thread: threading.Thread | None = None

    def ask(self, question: Question) -> None:
        """Answer `question` instead of whatever was asked before."""
        with self._changed:
            self._wanted = question
            self._changed.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="search", daemon=True)
            self._thread.start()

    def end(self) -> None:
        """Answer no more; nothing is under way when this returns, unless a finder does not come back."""
        with self._changed:
            self._ended = True
            self._changed.notify()
        if self._thread is not None:
            self._thread.join(PATIENCE_S)

    def _run(self) -> None:
        from hmi.shell.search_rank import Group, ranked, suggested

        finders = self._make()
        while (question := self._next()) is not None:
            groups = []
            for finder in tuple(finders):
                if self._overtaken():
                    break
                try:
                    groups.append(Group(finder.kind, finder.order, tuple(finder.find(question.query))))
                except Exception:  # a panel's fault must not cost the search
                    log.exception("%s fails and is not asked again", type(finder).__qualname__)
                    finders.remove(finder)
            if self._overtaken():
                continue
            if question.query:
                hits = ranked(question.query, groups, question.before)
            else:
                hits = suggested(found_again(question.recent, finders), groups)
            with self._changed:
                if self._ended:
                    return
            self._answered(question.number, hits)

    def _next(self) -> Question | None:
        with self._changed:
            while self._wanted is None and not self._ended:
                self._changed.wait()
            question, self._wanted = self._wanted, None
            return None if self._ended else question

    def _overtaken(self) -> bool:
        with self._changed:
            return self._wanted is not None or self._ended
