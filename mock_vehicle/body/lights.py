"""The lights that the car switches for the driver."""

from dataclasses import dataclass

from hmi.bus.catalogue import Value
from mock_vehicle.body.settings import GEAR, GEAR_PARK, GEAR_REVERSE, LIGHTS, TRUNKS

BRAKE_LIGHT_M_S2 = 1.3
"""Regenerative braking must show the brake lights above this (UNECE Regulation 13-H, 5.2.22.4)."""
RAIN_LIGHT = 0.5
"""Rain of this strength switches the automatic lights on by day."""

SWITCH = f"{LIGHTS}.LightSwitch"
LOW, HIGH = f"{LIGHTS}.Beam.Low.IsOn", f"{LIGHTS}.Beam.High.IsOn"
HIGH_SWITCH = f"{LIGHTS}.IsHighBeamSwitchOn"
RUNNING, PARKING, BACKUP = f"{LIGHTS}.Running.IsOn", f"{LIGHTS}.Parking.IsOn", f"{LIGHTS}.Backup.IsOn"
FOG = (f"{LIGHTS}.Fog.Front.IsOn", f"{LIGHTS}.Fog.Rear.IsOn")
BRAKE = f"{LIGHTS}.Brake.IsActive"
LEFT = f"{LIGHTS}.DirectionIndicator.Left.IsSignaling"
RIGHT = f"{LIGHTS}.DirectionIndicator.Right.IsSignaling"
HAZARD = f"{LIGHTS}.Hazard.IsSignaling"


@dataclass(slots=True, frozen=True)
class Surroundings:
    """What the body's automatics look at."""

    is_ready: bool
    speed_m_s: float
    acceleration_m_s2: float
    light_percent: float
    rain: float
    ambient_c: float
    tyre_c: float
    is_low_voltage_on: bool
    signals_left: bool
    signals_right: bool


def switch_lights(settings: dict[str, Value], around: Surroundings, is_dark: bool, is_indicating_by_hand: bool) -> None:
    """Bring the lights in `settings` in line with switch, darkness, gear and brake."""
    switch = settings[SWITCH]
    low = around.is_ready and (switch == "BEAM" or (switch == "AUTO" and (is_dark or around.rain > RAIN_LIGHT)))
    settings[LOW] = low
    settings[HIGH] = low and settings[HIGH_SWITCH]
    settings[RUNNING] = around.is_ready and not low and switch in ("AUTO", "DAYTIME_RUNNING_LIGHTS")
    settings[PARKING] = low or switch == "POSITION"
    for lamp in FOG:
        settings[lamp] = low and settings[lamp]
    gear = settings[GEAR]
    settings[BACKUP] = around.is_ready and gear == GEAR_REVERSE
    is_held = around.speed_m_s < 0.05 and gear != GEAR_PARK
    brakes = around.is_ready and (is_held or around.acceleration_m_s2 < -BRAKE_LIGHT_M_S2)
    settings[BRAKE] = "ACTIVE" if brakes else "INACTIVE"
    if not is_indicating_by_hand:
        settings[LEFT], settings[RIGHT] = around.signals_left, around.signals_right
    for trunk in TRUNKS:
        settings[f"{trunk}.IsLightOn"] = settings[f"{trunk}.IsOpen"]
