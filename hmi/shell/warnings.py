"""What the strip warns of: telltales (ISO 2575 colours) and sentences, each a rule over signals.

Colours are names of tokens; names and sentences are source texts of the context ``strip``. Sentences are short and
say what to do; the first two by urgency are shown.
"""

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from hmi.bus.catalogue import Value
from hmi.shell.battery import LOW_CHARGE_PERCENT
from hmi.signals.words import QT_TRANSLATE_NOOP

type Known = Callable[[str], Value | None]


LASTING = frozenset({"red", "amber"})
"""What warns stays until its signal says that it is over; when the signal falls silent it only dims."""


class Telltale(NamedTuple):
    """A lamp: lit while any of `paths` is true."""

    icon: str
    color: str
    name: str
    paths: tuple[str, ...]


class Notice(NamedTuple):
    """A sentence: shown while `applies(value_of)` holds. Lower `urgency` comes first.

    `text` is source text of `context`; a panel marks its own by `QT_TRANSLATE_NOOP(context, text)`. A tap on it in the
    notification centre opens `panel` with `argument`.
    """

    urgency: int
    icon: str
    color: str
    text: str
    paths: tuple[str, ...]
    applies: Callable[[Known], bool]
    context: str = "strip"
    panel: str = ""
    argument: str = ""


_LIGHTS = "Vehicle.Body.Lights"
_WHEELS = tuple(
    f"Vehicle.Chassis.Axle.{axle}.Wheel.{side}.Tire" for axle in ("Row1", "Row2") for side in ("Left", "Right")
)
_TYRES = tuple(f"{wheel}.IsPressureLow" for wheel in _WHEELS)
_BATTERY = "Vehicle.Powertrain.TractionBattery"
_SOC = f"{_BATTERY}.StateOfCharge.Displayed"
_RESERVE = f"{_BATTERY}.StateOfCharge.ColdReserve"
_LIMITED = "Vehicle.Powertrain.IsPowerLimited"
_DTC = "Vehicle.Diagnostics.DTCCount"
_LOW_VOLTAGE = "Vehicle.LowVoltageBattery.CurrentVoltage"
_BELT = "Vehicle.Cabin.Seat.Row1.DriverSide.IsBelted"
_MOVING = "Vehicle.IsMoving"
_DOORS = tuple(
    f"Vehicle.Cabin.Door.{row}.{side}.IsOpen" for row in ("Row1", "Row2") for side in ("DriverSide", "PassengerSide")
)

TELLTALES = (
    Telltale(
        "arrow-left-bold",
        "green",
        QT_TRANSLATE_NOOP("strip", "Indicator left"),
        (f"{_LIGHTS}.DirectionIndicator.Left.IsSignaling",),
    ),
    Telltale(
        "arrow-right-bold",
        "green",
        QT_TRANSLATE_NOOP("strip", "Indicator right"),
        (f"{_LIGHTS}.DirectionIndicator.Right.IsSignaling",),
    ),
    Telltale("hazard-lights", "red", QT_TRANSLATE_NOOP("strip", "Hazard lights"), (f"{_LIGHTS}.Hazard.IsSignaling",)),
    Telltale(
        "car-brake-parking",
        "red",
        QT_TRANSLATE_NOOP("strip", "Parking brake"),
        ("Vehicle.Chassis.ParkingBrake.IsEngaged",),
    ),
    Telltale("car-tire-alert", "amber", QT_TRANSLATE_NOOP("strip", "Tyre pressure"), _TYRES),
    Telltale("turtle", "amber", QT_TRANSLATE_NOOP("strip", "Reduced power"), (_LIMITED,)),
    Telltale(
        "car-esp", "amber", QT_TRANSLATE_NOOP("strip", "Stability control at work"), ("Vehicle.ADAS.ESC.IsEngaged",)
    ),
    Telltale(
        "car-brake-abs",
        "amber",
        QT_TRANSLATE_NOOP("strip", "Anti-lock brakes at work"),
        ("Vehicle.ADAS.ABS.IsEngaged",),
    ),
    Telltale("car-light-high", "blue", QT_TRANSLATE_NOOP("strip", "High beam"), (f"{_LIGHTS}.Beam.High.IsOn",)),
    Telltale("car-light-dimmed", "green", QT_TRANSLATE_NOOP("strip", "Low beam"), (f"{_LIGHTS}.Beam.Low.IsOn",)),
    Telltale("car-light-fog", "green", QT_TRANSLATE_NOOP("strip", "Fog light"), (f"{_LIGHTS}.Fog.Front.IsOn",)),
    Telltale(
        "power-plug",
        "green",
        QT_TRANSLATE_NOOP("strip", "Plugged in"),
        (f"{_BATTERY}.Charging.ChargingPort.AnyPosition.IsChargingCableConnected",),
    ),
)


def _below(path: str, limit: float) -> Callable[[Known], bool]:
    def applies(value_of: Known) -> bool:
        value = value_of(path)
        return isinstance(value, int | float) and value < limit

    return applies


def _above(path: str, limit: float) -> Callable[[Known], bool]:
    def applies(value_of: Known) -> bool:
        value = value_of(path)
        return isinstance(value, int | float) and value > limit

    return applies


def any_on(*paths: str) -> Callable[[Known], bool]:
    """A rule: any of `paths` is true."""
    return lambda value_of: any(value_of(path) is True for path in paths)


NOTICES = (
    Notice(
        0,
        "car-door",
        "red",
        QT_TRANSLATE_NOOP("strip", "A door is open"),
        (*_DOORS, _MOVING),
        lambda value_of: value_of(_MOVING) is True and any(value_of(door) is True for door in _DOORS),
    ),
    Notice(
        1,
        "seatbelt",
        "red",
        QT_TRANSLATE_NOOP("strip", "Fasten your seat belt"),
        (_BELT, _MOVING),
        lambda value_of: value_of(_BELT) is False and value_of(_MOVING) is True,
    ),
    Notice(
        2,
        "alert",
        "amber",
        QT_TRANSLATE_NOOP("strip", "A fault is stored. Have it looked at soon"),
        (_DTC,),
        _above(_DTC, 0),
    ),
    Notice(
        3,
        "car-tire-alert",
        "amber",
        QT_TRANSLATE_NOOP("strip", "A tyre is low. Check it at the next stop"),
        _TYRES,
        any_on(*_TYRES),
    ),
    Notice(
        4,
        "lightning-bolt",
        "amber",
        QT_TRANSLATE_NOOP("strip", "Battery is low. Charge soon"),
        (_SOC,),
        _below(_SOC, LOW_CHARGE_PERCENT),
    ),
    Notice(5, "turtle", "amber", QT_TRANSLATE_NOOP("strip", "Reduced power"), (_LIMITED,), any_on(_LIMITED)),
    Notice(
        6,
        "car-battery",
        "amber",
        QT_TRANSLATE_NOOP("strip", "The 12 V battery is weak"),
        (_LOW_VOLTAGE,),
        _below(_LOW_VOLTAGE, 11.5),
    ),
    Notice(
        7,
        "snowflake-thermometer",
        "dim",
        QT_TRANSLATE_NOOP("strip", "The battery is cold and holds back"),
        (_RESERVE,),
        _above(_RESERVE, 3),
    ),
)


@cache
def every_notice() -> tuple[Notice, ...]:
    """The shell's and the panels' own, by urgency."""
    from hmi.shell.panels import discover  # which imports what a Notice is

    contributed = (notice for panel in discover() for notice in panel.notices)
    return tuple(sorted((*NOTICES, *contributed), key=lambda notice: notice.urgency))


@cache
def signals() -> tuple[str, ...]:
    """What telltales and notices look at."""
    of_lamps = {path for lamp in TELLTALES for path in lamp.paths}
    return tuple(sorted(of_lamps | {path for notice in every_notice() for path in notice.paths}))
