"""The home panel: the house's energy, its rooms, and every device that announced itself."""

from hmi.shell.panels import Panel
from hmi.signals.words import QT_TRANSLATE_NOOP

PANEL = Panel(
    name="home",
    title=QT_TRANSLATE_NOOP("panels", "Home"),
    icon="home",
    order=50,
    qml="HomePanel.qml",
    modules=("hmi.panels.home.model", "hmi.panels.home.device"),
)
