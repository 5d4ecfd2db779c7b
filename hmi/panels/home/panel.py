"""The home panel: the house's energy, its rooms, and every device that announced itself."""

from hmi.shell.panels import Panel

PANEL = Panel(
    name="home",
    title="Home",
    icon="home",
    order=50,
    qml="HomePanel.qml",
    modules=("hmi.panels.home.model", "hmi.panels.home.device"),
)
