"""The Python-made QML types that the shell and every panel may use. Importing this module registers them."""

from hmi.design import types as design
from hmi.shell import (
    call,
    cards,
    climate,
    daylight,
    drive_model,
    focus_walk,
    lane,
    navigator,
    notifications_model,
    prompter,
    quick,
    search_model,
    settings,
    split,
)
from hmi.signals import qml_bus, qml_signal, qml_stepper

QML_TYPES = (
    *design.QML_TYPES,
    qml_bus.Bus,
    qml_signal.Signal,
    qml_stepper.Stepper,
    call.Call,
    cards.CardDeck,
    climate.ClimateModel,
    daylight.Daylight,
    drive_model.DriveModel,
    focus_walk.FocusWalk,
    lane.LaneModel,
    navigator.Navigator,
    notifications_model.Notifications,
    prompter.Prompter,
    quick.Quick,
    quick.Together,
    search_model.Search,
    settings.Settings,
    split.Split,
)
