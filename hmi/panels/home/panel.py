"""The home panel: the house's energy, its rooms, and every device that announced itself."""

from hmi.shell.panels import CardPlace, Panel, QuickSetting
from hmi.signals.words import QT_TRANSLATE_NOOP

PANEL = Panel(
    name="home",
    title=QT_TRANSLATE_NOOP("panels", "Home"),
    icon="home",
    order=50,
    qml="HomePanel.qml",
    modules=("hmi.panels.home.model", "hmi.panels.home.device"),
    cards=(CardPlace("home", "NowCard.qml", order=40),),
    # Not every house has a garage: the search finds its door among the devices, not by a title of the tile.
    quick=(QuickSetting("garage", "GarageTile.qml", order=70),),
    finders=("hmi.panels.home.finder:Devices",),
    watchers=("hmi.panels.home.watcher:HomeEvents",),
)
