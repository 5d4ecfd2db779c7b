"""The vehicle room in the real window, with a car that has said how it stands."""

import pytest

from hmi.panels.vehicle import signals as sig
from tests.ui.conftest import Open, languages, open_cockpit, touch_device
from tests.ui.driver import Driver

__all__ = ["languages", "open_cockpit", "touch_device"]

PARKED: dict[str, object] = {
    sig.IS_MOVING: False,
    "Vehicle.Speed": 0.0,
    "Vehicle.Powertrain.Transmission.SelectedGear": 126,
    sig.DRIVER_SIDE: "LEFT",
    sig.LIGHT_SWITCH: "AUTO",
    sig.CHILD_LOCK: False,
    sig.FLAP: False,
    sig.PLUGGED: False,
    **{opening.is_open: False for opening in sig.OPENINGS},
    **dict.fromkeys(sig.LOCKS, True),
    **dict.fromkeys(sig.WINDOWS.values(), 0),
    **dict.fromkeys(sig.MIRRORS.values(), False),
    **{f"{sig.wheel(number)}.Tire.Pressure": 250 for number in range(4)},
    **{f"{sig.wheel(number)}.Tire.IsPressureLow": False for number in range(4)},
    **{f"{sig.wheel(number)}.Tire.Temperature": 18.0 for number in range(4)},
    **{f"{sig.wheel(number)}.Brake.IsBrakesWorn": False for number in range(4)},
    "Vehicle.Diagnostics.DTCList": [],
    "Vehicle.TraveledDistance": 18_342_500,
    "Vehicle.LowVoltageBattery.CurrentVoltage": 12.6,
    "Vehicle.Service.DistanceToService": 11_657.0,
    "Vehicle.Service.IsServiceDue": False,
    "Vehicle.VehicleIdentification.Brand": "Rheintal",
    "Vehicle.VehicleIdentification.Model": "Saloon 77",
    "Vehicle.VehicleIdentification.VIN": "SIM0EVC0CKP1T0001",
    "Vehicle.DataSource.Kind": "SIMULATION",
    "Vehicle.DataSource.Name": "coming-home",
}


@pytest.fixture
def room(open_cockpit: Open) -> Driver:
    """The room at the reference size, the car parked, shut and locked."""
    driver = open_cockpit(panel="vehicle")
    driver.go_live()
    driver.say(PARKED)
    return driver
