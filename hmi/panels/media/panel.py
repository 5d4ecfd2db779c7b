"""The media panel: what plays, what comes next, from where."""

from hmi.shell.panels import CardPlace, Panel

PANEL = Panel(
    name="media",
    title="Media",
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
