"""The energy panel: battery, where the energy goes, range and charging."""

from hmi.panels.energy.reducers import ChargingSession, PartialBucket
from hmi.shell.panels import Panel
from hmi.signals.words import QT_TRANSLATE_NOOP

PANEL = Panel(
    name="energy",
    title=QT_TRANSLATE_NOOP("panels", "Energy"),
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
    words=(
        QT_TRANSLATE_NOOP("panels", "battery"),
        QT_TRANSLATE_NOOP("panels", "range"),
        QT_TRANSLATE_NOOP("panels", "charging"),
        QT_TRANSLATE_NOOP("panels", "consumption"),
    ),
)
