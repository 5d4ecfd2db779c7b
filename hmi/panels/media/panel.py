"""The media panel: what plays, what comes next, from where."""

from hmi.shell.panels import CardPlace, Panel
from hmi.signals.words import QT_TRANSLATE_NOOP

PANEL = Panel(
    name="media",
    title=QT_TRANSLATE_NOOP("panels", "Media"),
    icon="music-note",
    order=20,
    qml="MediaPanel.qml",
    modules=(
        "hmi.panels.media.model",
        "hmi.panels.media.pieces",
        "hmi.panels.media.sources",
        "hmi.panels.media.cover",
    ),
    cards=(CardPlace("playing", "PlayingCard.qml", order=30),),
    finders=("hmi.panels.media.finder:Pieces",),
)
