"""The energy panel: battery, where the energy goes, range and charging."""

from hmi.panels.energy.reducers import ChargingSession, PartialBucket
from hmi.shell.panels import Panel

PANEL = Panel(
    name="energy",
    title="Energy",
    icon="lightning-bolt",
    order=30,
    qml="EnergyPanel.qml",
    modules=(
        "hmi.panels.energy.model",
        "hmi.panels.energy.consumption",
        "hmi.panels.energy.range",
        "hmi.panels.energy.charging",
    ),
    reducers=(PartialBucket, ChargingSession),
)
