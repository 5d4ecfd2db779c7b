"""What is shown of what was found: in groups, the best first, and steady while a person types. Free of Qt."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from hmi.shell.search import Found, Hit
from hmi.shell.search_match import Fields, Index

GROUP_MOST = 5
"""Of a group, as long as there are others."""

GOOD = 85.0
"""From here on a group stands before those without such a hit."""

BUCKET = 12.0
"""What differs by less stays in the order it had."""


class Group(NamedTuple):
    """What one finder, or several of one kind, found. `kind` is source text of the context ``search``."""

    kind: str
    order: int
    found: Sequence[Found]


def matched(query: str, things: Sequence[Found]) -> list[tuple[Found, float]]:
    """The `things` that fit, and how well; one that says so itself is believed."""
    judged = [(one, max(0.0, min(100.0, one.score))) for one in things if one.score is not None]
    rest = [one for one in things if one.score is None]
    fits = Index(Fields(one.title, one.words, one.detail) for one in rest).find(query)
    return judged + [(rest[place], fit) for place, fit in fits.items()]


def ranked(query: str, groups: Iterable[Group], before: Mapping[str, int]) -> list[Hit]:
    """All that fits `query`. `before`: key → place in the list that was shown last."""
    by_kind: dict[tuple[int, str], dict[str, Hit]] = {}
    for kind, order, things in groups:
        hits = by_kind.setdefault((order, kind), {})
        for found, score in matched(query, things):
            if found.key not in hits or hits[found.key].score < score:
                hits[found.key] = Hit(kind, found, score)
    filled = [(order, kind, list(hits.values())) for (order, kind), hits in by_kind.items() if hits]
    filled.sort(key=lambda group: (max(hit.score for hit in group[2]) < GOOD, group[0], group[1]))
    most = GROUP_MOST if len(filled) > 1 else None
    return [hit for _order, _kind, hits in filled for hit in _sorted(hits, before)[:most]]


def suggested(recent: Sequence[Hit], groups: Iterable[Group]) -> list[Hit]:
    """What stands there before anything is typed: what was opened last, then what the finders suggest."""
    hits = list(recent)
    known = {hit.found.key for hit in recent}
    for kind, _order, things in sorted(groups, key=lambda group: (group.order, group.kind)):
        hits += [Hit(kind, found, 0.0) for found in things[:GROUP_MOST] if found.key not in known]
    return hits


def _sorted(hits: list[Hit], before: Mapping[str, int]) -> list[Hit]:
    last = len(before)
    return sorted(
        hits,
        key=lambda hit: (-round(hit.score / BUCKET), before.get(hit.found.key, last), -hit.score, hit.found.title),
    )
