"""The bus page: what comes in, what was refused and why. It is reached from the settings and the search."""

from hmi.shell.panels import Panel
from hmi.signals.words import QT_TRANSLATE_NOOP

PANEL = Panel(
    name="bus",
    title=QT_TRANSLATE_NOOP("panels", "Bus"),
    icon="lan",
    order=95,
    qml="BusPanel.qml",
    docked=False,
    modules=("hmi.panels.bus.model",),
)
