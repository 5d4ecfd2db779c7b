"""The vehicle panel: the car as it stands, its tyres, what its self-test found, and what can be done to it."""

from hmi.shell.panels import CardPlace, Panel, QuickSetting
from hmi.signals.words import QT_TRANSLATE_NOOP

PANEL = Panel(
    name="vehicle",
    title=QT_TRANSLATE_NOOP("panels", "Vehicle"),
    icon="car",
    order=40,
    qml="VehiclePanel.qml",
    modules=(
        "hmi.panels.vehicle.drawing",
        "hmi.panels.vehicle.car",
        "hmi.panels.vehicle.solid_car",
        "hmi.panels.vehicle.tyres",
        "hmi.panels.vehicle.controls",
        "hmi.panels.vehicle.diagnosis",
        "hmi.panels.vehicle.choices",
    ),
    cards=(CardPlace("tyres", "TyreCard.qml", order=10),),
    quick=(
        QuickSetting(
            "boot",
            "BootTile.qml",
            order=60,
            title=QT_TRANSLATE_NOOP("panels", "Boot"),
            icon="car-back",
            words=(QT_TRANSLATE_NOOP("panels", "trunk tailgate"),),
        ),
    ),
    finders=("hmi.panels.vehicle.finder:Car",),
)
