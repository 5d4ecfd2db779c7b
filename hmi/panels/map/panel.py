"""The map: the home screen, and the ground that everything else floats on."""

from hmi.panels.map.reducers import DrivenWay
from hmi.shell.panels import Panel

PANEL = Panel(
    name="map",
    title="Map",
    icon="map",
    order=0,
    qml="MapPanel.qml",
    modules=("hmi.panels.map.model", "hmi.panels.map.place_model"),
    reducers=(DrivenWay,),
    is_home=True,
)
