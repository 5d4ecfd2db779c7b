"""What the driver has set: the actuators that the car merely remembers, as they are when it leaves the works."""

from hmi.bus.catalogue import Value

CABIN = "Vehicle.Cabin"
LIGHTS = "Vehicle.Body.Lights"
BATTERY = "Vehicle.Powertrain.TractionBattery"
GEAR = "Vehicle.Powertrain.Transmission.SelectedGear"
CONDITIONING = f"{BATTERY}.BatteryConditioning"
CHARGING = f"{BATTERY}.Charging"
PORT = f"{CHARGING}.ChargingPort.AnyPosition"
CRUISE = "Vehicle.ADAS.CruiseControl"
HMI = f"{CABIN}.Infotainment.HMI"
HVAC = f"{CABIN}.HVAC"

GEAR_PARK, GEAR_DRIVE, GEAR_NEUTRAL, GEAR_REVERSE = 126, 127, 0, -1

DOORS = {
    f"{CABIN}.Door.Row1.DriverSide": "driver's door",
    f"{CABIN}.Door.Row1.PassengerSide": "passenger's door",
    f"{CABIN}.Door.Row2.DriverSide": "rear door behind the driver",
    f"{CABIN}.Door.Row2.PassengerSide": "rear door behind the passenger",
}
TRUNKS = {"Vehicle.Body.Trunk.Front": "front trunk", "Vehicle.Body.Trunk.Rear": "tailgate"}
HOOD = "Vehicle.Body.Hood"
CLOSURES = {f"{path}.IsOpen": name for path, name in {**DOORS, **TRUNKS, HOOD: "bonnet"}.items()}
LOCKS = {f"{path}.IsLocked": name for path, name in {**DOORS, **TRUNKS}.items()}
WINDOWS = [f"{door}.Window.Position" for door in DOORS]
SEAT_HEATERS = [
    f"{CABIN}.Seat.{row}.{side}.HeatingCooling" for row in ("Row1", "Row2") for side in ("DriverSide", "PassengerSide")
]
WHEEL_HEATER = "Vehicle.Chassis.SteeringWheel.HeatingCooling"

DEFAULTS: dict[str, Value] = {
    **dict.fromkeys(CLOSURES, False),
    **dict.fromkeys(LOCKS, True),
    **dict.fromkeys(WINDOWS, 0),
    **dict.fromkeys(SEAT_HEATERS, 0),
    WHEEL_HEATER: 0,
    **{f"{trunk}.IsLightOn": False for trunk in TRUNKS},
    **{f"Vehicle.Body.Mirrors.{side}.IsFolded": False for side in ("DriverSide", "PassengerSide")},
    **{f"Vehicle.Body.Mirrors.{side}.IsHeatingOn": False for side in ("DriverSide", "PassengerSide")},
    "Vehicle.Body.Windshield.Front.Wiping.Mode": "RAIN_SENSOR",
    "Vehicle.Body.Windshield.Front.IsHeatingOn": False,
    "Vehicle.Body.Windshield.Rear.Wiping.Mode": "OFF",
    "Vehicle.Body.Windshield.Rear.IsHeatingOn": False,
    "Vehicle.Body.Horn.IsActive": False,
    f"{CABIN}.IsWindowChildLockEngaged": False,
    f"{LIGHTS}.LightSwitch": "AUTO",
    f"{LIGHTS}.IsHighBeamSwitchOn": False,
    f"{LIGHTS}.Beam.Low.IsOn": False,
    f"{LIGHTS}.Beam.High.IsOn": False,
    f"{LIGHTS}.Fog.Front.IsOn": False,
    f"{LIGHTS}.Fog.Rear.IsOn": False,
    f"{LIGHTS}.Hazard.IsSignaling": False,
    f"{LIGHTS}.DirectionIndicator.Left.IsSignaling": False,
    f"{LIGHTS}.DirectionIndicator.Right.IsSignaling": False,
    f"{LIGHTS}.Parking.IsOn": False,
    f"{LIGHTS}.Running.IsOn": False,
    f"{LIGHTS}.Brake.IsActive": "INACTIVE",
    f"{LIGHTS}.Backup.IsOn": False,
    f"{CABIN}.Light.IsDomeOn": False,
    **{f"{CABIN}.Light.AmbientLight.Row1.{side}.IsLightOn": True for side in ("DriverSide", "PassengerSide")},
    **{f"{CABIN}.Light.AmbientLight.Row1.{side}.Intensity": 40 for side in ("DriverSide", "PassengerSide")},
    **{f"{CABIN}.Light.AmbientLight.Row1.{side}.Color": "#3FA9F5" for side in ("DriverSide", "PassengerSide")},
    f"{HVAC}.IsAirConditioningActive": True,
    f"{HVAC}.IsRecirculationActive": False,
    f"{HVAC}.IsFrontDefrosterActive": False,
    f"{HVAC}.IsRearDefrosterActive": False,
    f"{HVAC}.PowerOptimizeLevel": 0,
    f"{HVAC}.IsAutoPowerOptimize": False,
    **{f"{HVAC}.Station.Row1.{side}.Temperature": 21.0 for side in ("Driver", "Passenger")},
    **{f"{HVAC}.Station.Row1.{side}.FanSpeed": 40 for side in ("Driver", "Passenger")},
    **{f"{HVAC}.Station.Row1.{side}.AirDistribution": "MIDDLE" for side in ("Driver", "Passenger")},
    GEAR: GEAR_PARK,
    "Vehicle.Powertrain.Transmission.PerformanceMode": "NORMAL",
    "Vehicle.Powertrain.Transmission.IsParkLockEngaged": True,
    "Vehicle.Powertrain.PowerOptimizeLevel": 0,
    "Vehicle.PowerOptimizeLevel": 0,
    "Vehicle.Chassis.ParkingBrake.IsEngaged": True,
    "Vehicle.Chassis.ParkingBrake.IsAutoApplyEnabled": True,
    f"{CHARGING}.StartStopCharging": "STOP",
    f"{CHARGING}.ChargeLimit": 80,
    f"{CHARGING}.Timer.Mode": "INACTIVE",
    f"{CHARGING}.Timer.Time": "",
    f"{PORT}.IsFlapOpen": False,
    f"{PORT}.IsChargingCableLocked": False,
    f"{CONDITIONING}.RequestedMode": "INACTIVE",
    f"{CONDITIONING}.StartTime": "",
    f"{CONDITIONING}.TargetTime": "",
    f"{CONDITIONING}.TargetTemperature": 25.0,
    f"{CRUISE}.IsEnabled": False,
    f"{CRUISE}.IsActive": False,
    f"{CRUISE}.SpeedSet": 50.0,
    f"{CRUISE}.IsAdaptive": True,
    f"{CRUISE}.AdaptiveDistanceSet": 40.0,
    f"{CRUISE}.AdaptiveIntervalSet": 2,
    "Vehicle.ADAS.LaneDepartureDetection.IsEnabled": True,
    "Vehicle.ADAS.ObstacleDetection.Front.Center.IsEnabled": True,
    "Vehicle.ADAS.ObstacleDetection.Rear.Center.IsEnabled": True,
    "Vehicle.ADAS.DMS.IsEnabled": True,
    f"{CABIN}.Infotainment.Media.Action": "STOP",
    f"{CABIN}.Infotainment.Media.Volume": 30,
    f"{CABIN}.Infotainment.Media.Played.Source": "USB",
    f"{CABIN}.Infotainment.Media.Played.PlaybackRate": 0.0,
    f"{CABIN}.Infotainment.Media.SelectedURI": "",
    f"{CABIN}.Infotainment.Navigation.Mute": "UNMUTED",
    f"{CABIN}.Infotainment.Navigation.Volume": 50,
    f"{CABIN}.Infotainment.Navigation.GuidanceVoice": "STANDARD_FEMALE",
    f"{CABIN}.Infotainment.Navigation.Map.IsAutoScaleModeUsed": True,
    "Vehicle.Navigation.IsGuidanceActive": False,
    f"{HMI}.FontSize": "STANDARD",
    f"{HMI}.DateFormat": "DD_MM_YYYY",
    f"{HMI}.TimeFormat": "HR_24",
    f"{HMI}.DistanceUnit": "KILOMETERS",
    f"{HMI}.SpeedUnit": "KILOMETERS_PER_HOUR",
    f"{HMI}.EVEconomyUnits": "KILOWATT_HOURS_PER_100_KILOMETERS",
    f"{HMI}.EVEnergyUnits": "KILOWATT_HOURS",
    f"{HMI}.TemperatureUnit": "C",
    f"{HMI}.TirePressureUnit": "BAR",
    f"{HMI}.Brightness": 70.0,
    f"{HMI}.IsScreenAlwaysOn": True,
}
"""All by VSS path. Destination and trip meter have no default: they are unknown or counted."""
