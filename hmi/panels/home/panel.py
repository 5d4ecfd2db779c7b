"""The home panel: the house's energy, its rooms, and every device that announced itself."""

from hmi.shell.panels import CardPlace, Panel, QuickSetting
from hmi.signals.words import QT_TRANSLATE_NOOP

PANEL = Panel(
    name="home",
    title=QT_TRANSLATE_NOOP("panels", "Home"),
    icon="home",
    order=50,
    qml="HomePanel.qml",
    modules=("hmi.panels.home.model", "hmi.panels.home.device", "hmi.panels.home.marked"),
    cards=(CardPlace("home", "NowCard.qml", order=40), CardPlace("favourites", "FavouritesCard.qml", order=60)),
    # What stands in them a person chooses: the search finds it among the devices, not by a title of the tile.
    quick=tuple(QuickSetting(f"house{place}", f"{place}Tile.qml", order=70) for place in ("First", "Second", "Third")),
    finders=("hmi.panels.home.finder:Devices",),
    watchers=("hmi.panels.home.watcher:HomeEvents",),
)
