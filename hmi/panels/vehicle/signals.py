"""The signals of the car's body, by what a person calls them."""

from typing import NamedTuple

from hmi.signals.words import QT_TRANSLATE_NOOP

CABIN, BODY = "Vehicle.Cabin", "Vehicle.Body"
LIGHTS = f"{BODY}.Lights"
CHARGING = "Vehicle.Powertrain.TractionBattery.Charging"
PORT = f"{CHARGING}.ChargingPort.AnyPosition"
DRIVER_SIDE = f"{CABIN}.DriverPosition"
IS_MOVING = "Vehicle.IsMoving"


class Opening(NamedTuple):
    """Something that opens: its signals, what it is called, and that it is open, as source text."""

    is_open: str
    is_locked: str
    name: str
    is_open_text: str


def _door(row: int, side: str) -> str:
    return f"{CABIN}.Door.Row{row}.{side}"


DOORS = {
    "front-driver": Opening(
        f"{_door(1, 'DriverSide')}.IsOpen",
        f"{_door(1, 'DriverSide')}.IsLocked",
        QT_TRANSLATE_NOOP("vehicle", "Driver's door"),
        QT_TRANSLATE_NOOP("vehicle", "The driver's door is open"),
    ),
    "front-passenger": Opening(
        f"{_door(1, 'PassengerSide')}.IsOpen",
        f"{_door(1, 'PassengerSide')}.IsLocked",
        QT_TRANSLATE_NOOP("vehicle", "Passenger's door"),
        QT_TRANSLATE_NOOP("vehicle", "The passenger's door is open"),
    ),
    "rear-driver": Opening(
        f"{_door(2, 'DriverSide')}.IsOpen",
        f"{_door(2, 'DriverSide')}.IsLocked",
        QT_TRANSLATE_NOOP("vehicle", "Door behind the driver"),
        QT_TRANSLATE_NOOP("vehicle", "The door behind the driver is open"),
    ),
    "rear-passenger": Opening(
        f"{_door(2, 'PassengerSide')}.IsOpen",
        f"{_door(2, 'PassengerSide')}.IsLocked",
        QT_TRANSLATE_NOOP("vehicle", "Door behind the passenger"),
        QT_TRANSLATE_NOOP("vehicle", "The door behind the passenger is open"),
    ),
}
BOOT = Opening(
    f"{BODY}.Trunk.Rear.IsOpen",
    f"{BODY}.Trunk.Rear.IsLocked",
    QT_TRANSLATE_NOOP("vehicle", "Boot"),
    QT_TRANSLATE_NOOP("vehicle", "The boot is open"),
)
FRONT_BOOT = Opening(
    f"{BODY}.Trunk.Front.IsOpen",
    f"{BODY}.Trunk.Front.IsLocked",
    QT_TRANSLATE_NOOP("vehicle", "Front boot"),
    QT_TRANSLATE_NOOP("vehicle", "The front boot is open"),
)
BONNET = f"{BODY}.Hood.IsOpen"
OPENINGS = (*DOORS.values(), BOOT, FRONT_BOOT)
LOCKS = tuple(opening.is_locked for opening in OPENINGS)
WINDOWS = {name: opening.is_open.removesuffix("IsOpen") + "Window.Position" for name, opening in DOORS.items()}
MIRRORS = {"driver": f"{BODY}.Mirrors.DriverSide.IsFolded", "passenger": f"{BODY}.Mirrors.PassengerSide.IsFolded"}
FLAP = f"{PORT}.IsFlapOpen"
PLUGGED = f"{PORT}.IsChargingCableConnected"
IS_CHARGING = f"{CHARGING}.IsCharging"
LIGHT_SWITCH = f"{LIGHTS}.LightSwitch"
CHILD_LOCK = f"{CABIN}.IsWindowChildLockEngaged"
LAMPS = {
    "low": f"{LIGHTS}.Beam.Low.IsOn",
    "high": f"{LIGHTS}.Beam.High.IsOn",
    "running": f"{LIGHTS}.Running.IsOn",
    "parking": f"{LIGHTS}.Parking.IsOn",
    "fogFront": f"{LIGHTS}.Fog.Front.IsOn",
    "fogRear": f"{LIGHTS}.Fog.Rear.IsOn",
    "left": f"{LIGHTS}.DirectionIndicator.Left.IsSignaling",
    "right": f"{LIGHTS}.DirectionIndicator.Right.IsSignaling",
    "hazard": f"{LIGHTS}.Hazard.IsSignaling",
    "backup": f"{LIGHTS}.Backup.IsOn",
}
BRAKE = f"{LIGHTS}.Brake.IsActive"


def wheel(number: int) -> str:
    """The branch of a wheel: 0 front left, 1 front right, 2 rear left, 3 rear right."""
    return f"Vehicle.Chassis.Axle.Row{number // 2 + 1}.Wheel.{('Left', 'Right')[number % 2]}"
