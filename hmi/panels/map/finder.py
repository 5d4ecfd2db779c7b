"""What the search finds on the map: the places known by name."""

from collections.abc import Iterable

from hmi.panels.map import names, scale_bar
from hmi.panels.map.geo import distance_m, place
from hmi.panels.map.places import KINDS, KnownPlace, places
from hmi.shell.search import Found
from hmi.signals import runtime, units
from hmi.signals.words import QT_TRANSLATE_NOOP, translate

UNASKED = ("home", "work")
"""Kinds that are suggested before anything is typed."""


class Places:
    """A place found opens the map with its card."""

    kind = QT_TRANSLATE_NOOP("search", "Places")
    order = 10

    def find(self, query: str) -> Iterable[Found]:
        """All places, the nearest first; for the empty query home and work."""
        store = runtime.current().link.store
        here = place(*(store.entry(path).value for path in (names.LATITUDE, names.LONGITUDE)))

        def away(known: KnownPlace) -> float:
            return distance_m(here, known.at) if here is not None else 0.0

        def found(known: KnownPlace) -> Found:
            parts = [known.street]
            if known.power_kw is not None:
                parts.append(units.text_with_unit(known.power_kw, "kW", 0))
            if here is not None:
                parts.append(scale_bar.distance_text(away(known)))
            detail = " · ".join(part for part in parts if part)
            words = (translate("map", KINDS[known.kind][1]), known.kind)
            return Found(known.title, detail, known.icon, "map", known.id, words=words)

        wanted = [known for known in places() if query or known.kind in UNASKED]
        return [found(known) for known in sorted(wanted, key=away)]
