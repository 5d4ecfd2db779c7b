"""The map: the home screen, and the ground that everything else floats on."""

from hmi.panels.map.charge_log import ChargeLog
from hmi.panels.map.reducers import DrivenWay
from hmi.shell.panels import CardPlace, Panel
from hmi.signals.words import QT_TRANSLATE_NOOP

PANEL = Panel(
    name="map",
    title=QT_TRANSLATE_NOOP("panels", "Map"),
    icon="map",
    order=0,
    qml="MapPanel.qml",
    modules=(
        "hmi.panels.map.model",
        "hmi.panels.map.place_model",
        "hmi.panels.map.guidance",
        "hmi.panels.map.arrival",
        "hmi.panels.map.away",
    ),
    reducers=(DrivenWay, ChargeLog),
    is_home=True,
    cards=(CardPlace("arrival", "ArrivalCard.qml", order=10),),
    finders=("hmi.panels.map.finder:Places",),
)
