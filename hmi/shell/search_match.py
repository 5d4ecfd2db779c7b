"""What fits a query: whole words, beginnings, parts of words, and words with a slip of the finger.

Texts are compared in plain Latin letters: "Größe" is found by "grosse" and "groesse", "北京" by itself, by "beijing"
and by its initials "bj". Written for some ten thousand texts in a few milliseconds; free of Qt.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from anyascii import anyascii
from rapidfuzz import process
from rapidfuzz.distance import OSA

UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
WORD = re.compile(r"[a-z0-9]+")
IDEOGRAPHS = re.compile(r"[\u3400-\u9fff]+")

EXACT, BEGINNING, PART, SLIP, TWO_SLIPS = 1.0, 0.92, 0.75, 0.6, 0.5
"""How well a word of the query fits a word of the text."""

PART_FROM, SLIP_FROM, TWO_SLIPS_FROM = 3, 4, 8
"""Letters that a word of the query must have to be looked for inside words, or with one slip or two."""

MOST_WORDS = 8
"""Of a query; nobody types more into a car."""


class Fields(NamedTuple):
    """What a thing is found by: its title, further words, and what else is said of it."""

    title: str
    words: Sequence[str] = ()
    detail: str = ""


OF_TITLE, OF_WORDS, OF_DETAIL = 1.0, 0.9, 0.7
"""What a hit in each field is worth."""


@lru_cache(maxsize=20_000)
def words_of(text: str) -> frozenset[str]:
    """Every word by which `text` may be found, in lower-case Latin letters (and in Chinese as it is)."""
    lower = text.casefold()
    found = set(WORD.findall(anyascii(lower).casefold()))
    found.update(WORD.findall(anyascii(lower.translate(UMLAUTS)).casefold()))
    for run in IDEOGRAPHS.findall(text):
        syllables = [anyascii(character).casefold() for character in run]
        found.update((run, "".join(syllables), "".join(syllable[:1] for syllable in syllables)))
    return frozenset(found)


def query_words(query: str) -> tuple[str, ...]:
    """The words that are looked for: in Chinese as they are, all else in Latin letters."""
    rest = IDEOGRAPHS.sub(" ", query)
    latin = WORD.findall(anyascii(rest.casefold()).casefold())
    return tuple(dict.fromkeys((*IDEOGRAPHS.findall(query), *latin)))[:MOST_WORDS]


class Index:
    """Finds among `things`, which are known by their place in the sequence."""

    def __init__(self, things: Iterable[Fields]) -> None:
        self._places: dict[str, dict[int, float]] = {}
        for place, fields in enumerate(things):
            self._add(place, OF_TITLE, fields.title)
            self._add(place, OF_DETAIL, fields.detail)
            for text in fields.words:
                self._add(place, OF_WORDS, text)
        self._words = sorted(self._places)

    def _add(self, place: int, weight: float, text: str) -> None:
        for word in words_of(text):
            places = self._places.setdefault(word, {})
            places[place] = max(places.get(place, 0.0), weight)

    def find(self, query: str) -> dict[int, float]:
        """Place → how well it fits (0 … 100) of all in which every word of `query` is found."""
        fits: dict[int, float] | None = None
        wanted = query_words(query)
        for word in wanted:
            these: dict[int, float] = {}
            for known, quality in self._fitting(word).items():
                for place, weight in self._places[known].items():
                    these[place] = max(these.get(place, 0.0), quality * weight)
            fits = these if fits is None else {at: fits[at] + fit for at, fit in these.items() if at in fits}
            if not fits:
                return {}
        return {place: 100.0 * fit / len(wanted) for place, fit in (fits or {}).items()}

    def _fitting(self, word: str) -> dict[str, float]:
        found = dict.fromkeys(self._beginning(word), BEGINNING)
        if word in self._places:
            found[word] = EXACT
        if len(word) >= PART_FROM or not word.isascii():
            for known in self._words:
                if word in known:
                    found.setdefault(known, PART)
        if not found and len(word) >= SLIP_FROM and word.isascii():
            found = self._slips(word)
        return found

    def _beginning(self, word: str) -> list[str]:
        first = bisect_left(self._words, word)
        last = first
        while last < len(self._words) and self._words[last].startswith(word):
            last += 1
        return self._words[first:last]

    def _slips(self, word: str) -> dict[str, float]:
        """Words that begin with something like `word`: a letter wrong, missing, too many or swapped."""
        most = 2 if len(word) >= TWO_SLIPS_FROM else 1
        found: dict[str, float] = {}
        for length in (len(word) - 1, len(word), len(word) + 1):
            beginnings = [known[:length] for known in self._words]
            for _text, slips, at in process.extract(
                word, beginnings, scorer=OSA.distance, score_cutoff=most, limit=None
            ):
                quality = SLIP if slips <= 1 else TWO_SLIPS
                found[self._words[at]] = max(found.get(self._words[at], 0.0), quality)
        return found
