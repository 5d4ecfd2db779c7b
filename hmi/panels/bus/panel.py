"""The bus page: what comes in, what was refused and why."""

from hmi.shell.panels import Panel

PANEL = Panel(name="bus", title="Bus", icon="lan", order=90, qml="BusPanel.qml", modules=("hmi.panels.bus.model",))
