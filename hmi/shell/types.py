"""The Python-made QML types that the shell and every panel may use. Importing this module registers them."""

from hmi.design import types as design
from hmi.shell import daylight, drive_model, navigator, notifications_model, settings
from hmi.signals import qml_bus, qml_signal, qml_stepper

QML_TYPES = (
    *design.QML_TYPES,
    qml_bus.Bus,
    qml_signal.Signal,
    qml_stepper.Stepper,
    daylight.Daylight,
    drive_model.DriveModel,
    navigator.Navigator,
    notifications_model.Notifications,
    settings.Settings,
)
