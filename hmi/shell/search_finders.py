"""The shell's own finders: panels, settings pages, quick settings."""

from collections.abc import Iterable
from typing import NamedTuple

from hmi.shell.panels import discover
from hmi.shell.search import Found
from hmi.signals.words import QT_TRANSLATE_NOOP, translate


class Control(NamedTuple):
    """What stands in the quick settings: its icon, its name in the translation `context`, further words for it."""

    icon: str
    context: str
    title: str
    words: str


CONTROLS = (
    Control(
        "theme-light-dark",
        "QuickTiles",
        QT_TRANSLATE_NOOP("QuickTiles", "Day and night"),
        QT_TRANSLATE_NOOP("search", "dark light"),
    ),
    Control(
        "lock",
        "QuickTiles",
        QT_TRANSLATE_NOOP("QuickTiles", "Doors"),
        QT_TRANSLATE_NOOP("search", "lock unlock"),
    ),
    Control(
        "car-defrost-front",
        "QuickTiles",
        QT_TRANSLATE_NOOP("QuickTiles", "Defrost"),
        QT_TRANSLATE_NOOP("search", "windscreen fog ice"),
    ),
    Control(
        "ev-plug-type2",
        "QuickTiles",
        QT_TRANSLATE_NOOP("QuickTiles", "Charge port"),
        QT_TRANSLATE_NOOP("search", "flap plug charging"),
    ),
    Control(
        "mirror-rectangle",
        "QuickTiles",
        QT_TRANSLATE_NOOP("QuickTiles", "Mirrors"),
        QT_TRANSLATE_NOOP("search", "fold unfold"),
    ),
    Control(
        "motion-outline",
        "QuickTiles",
        QT_TRANSLATE_NOOP("QuickTiles", "Less motion"),
        QT_TRANSLATE_NOOP("search", "animation"),
    ),
    Control(
        "brightness-6",
        "QuickSettings",
        QT_TRANSLATE_NOOP("QuickSettings", "Brightness"),
        QT_TRANSLATE_NOOP("search", "screen display"),
    ),
    Control(
        "volume-high",
        "QuickSettings",
        QT_TRANSLATE_NOOP("QuickSettings", "Volume"),
        QT_TRANSLATE_NOOP("search", "sound loud quiet"),
    ),
    Control(
        "fan",
        "QuickSettings",
        QT_TRANSLATE_NOOP("QuickSettings", "Fan"),
        QT_TRANSLATE_NOOP("search", "air climate"),
    ),
)

SUGGESTED = 4


class Panels:
    """The panels, by their titles."""

    kind = QT_TRANSLATE_NOOP("search", "Panels")
    order = 40

    def find(self, query: str) -> Iterable[Found]:
        """See `Finder`."""
        all_of = [
            Found(
                translate("panels", panel.title),
                icon=panel.icon,
                panel=panel.name,
                words=(panel.title, *panel.words, *(translate("panels", word) for word in panel.words)),
            )
            for panel in discover()
        ]
        return all_of if query else all_of[:SUGGESTED]


class Pages:
    """Every page of the settings, by its title and the words it is known by."""

    kind = QT_TRANSLATE_NOOP("search", "Settings")
    order = 50

    def find(self, query: str) -> Iterable[Found]:
        """See `Finder`."""
        if not query:
            return ()
        return [
            Found(
                translate("panels", page.title),
                icon=page.icon,
                panel="settings",
                argument=page.name,
                words=(page.title, *page.words, *(translate("panels", word) for word in page.words)),
            )
            for panel in discover()
            for page in panel.settings
        ]


class Controls:
    """What stands in the quick settings, the panels' tiles too."""

    kind = QT_TRANSLATE_NOOP("search", "Quick settings")
    order = 60

    def find(self, query: str) -> Iterable[Found]:
        """See `Finder`."""
        if not query:
            return ()
        own = [
            Found(
                translate(control.context, control.title),
                icon=control.icon,
                overlay="quick",
                words=(control.title, control.words, translate("search", control.words)),
            )
            for control in CONTROLS
        ]
        of_panels = [
            Found(translate("panels", tile.title), icon=tile.icon, overlay="quick", words=(tile.title, *tile.words))
            for panel in discover()
            for tile in panel.quick
            if tile.title
        ]
        return own + of_panels
