"""The air outside and inside, tyres, 12 V, trouble codes and service."""

from functools import partial
from typing import TYPE_CHECKING

from mock_vehicle.body.settings import LIGHTS
from mock_vehicle.body.tyres import WHEELS
from mock_vehicle.simulation.stream import Row

if TYPE_CHECKING:
    from mock_vehicle.simulation.simulation import Simulation

V = "Vehicle"
CABIN = f"{V}.Cabin"
UNIT = f"{V}.ControlUnit.Central.Health"
SERVICE_KM = 30_000.0
SERVICE_S = 2 * 365 * 86400


def _wheel_rows(number: int) -> list[Row]:
    axle = f"{V}.Chassis.Axle.{WHEELS[number]}"

    def tyre(sim: "Simulation", name: str) -> object:
        return getattr(sim.body.tyres.wheels[number], name)

    return [
        Row(f"{axle}.Tire.Pressure", partial(tyre, name="pressure_kpa"), 0.75),
        Row(f"{axle}.Tire.IsPressureLow", partial(tyre, name="is_low")),
        Row(f"{axle}.Tire.Temperature", partial(tyre, name="temperature_c"), 0.5, 1),
        Row(f"{axle}.Brake.IsBrakesWorn", lambda _: False),
    ]


def _to_service_km(sim: "Simulation") -> float:
    return SERVICE_KM - sim.state.motion.odometer_m / 1000 % SERVICE_KM


def _low_voltage_state(sim: "Simulation") -> str:
    if sim.is_ready:
        return "ON"
    if any(sim.body.occupied):
        return "ACC"
    return "LOCK" if sim.body.is_on(f"{CABIN}.Door.Row1.DriverSide.IsLocked") else "OFF"


def _cabin_light(sim: "Simulation") -> float:
    return max(0.55 * sim.air.light_percent, 25.0 if sim.body.is_on(f"{CABIN}.Light.IsDomeOn") else 0.0)


def _is_awake(sim: "Simulation") -> bool:
    return sim.is_ready or any(sim.body.occupied) or sim.state.charging.is_charging


def _unit_c(sim: "Simulation") -> float:
    return sim.state.climate.cabin_c + (16.0 if _is_awake(sim) else 0.0)


ROWS = [
    Row(f"{V}.Exterior.AirTemperature", lambda s: s.air.temperature_c, 0.1, 1),
    Row(f"{V}.Exterior.Humidity", lambda s: s.air.humidity_percent, 1.0),
    Row(f"{V}.Exterior.LightIntensity", lambda s: s.air.light_percent, 1.0),
    Row(f"{CABIN}.Light.PerceivedAmbientLight", _cabin_light, 1.0),
    Row(f"{CABIN}.HVAC.AmbientAirTemperature", lambda s: s.state.climate.cabin_c, 0.1, 1),
    Row(f"{V}.Body.Raindetection.Intensity", lambda s: 100 * s.air.rain, 1.0),
    Row(f"{V}.Body.Windshield.Front.WasherFluid.IsLevelLow", lambda _: False),
    *(row for number in range(4) for row in _wheel_rows(number)),
    Row(f"{V}.LowVoltageSystemState", _low_voltage_state),
    Row(f"{V}.LowVoltageBattery.CurrentVoltage", lambda s: s.body.low_voltage.voltage_v, 0.05, 2),
    Row(f"{V}.LowVoltageBattery.CurrentCurrent", lambda s: s.body.low_voltage.current_a, 0.2, 2),
    *(
        Row(f"{LIGHTS}.{lamp}.IsDefect", lambda _: False)
        for lamp in ("Beam.Low", "Beam.High", "Brake", "DirectionIndicator.Left", "DirectionIndicator.Right")
    ),
    *(Row(f"{CABIN}.Door.Row2.{side}.IsChildLockActive", lambda _: False) for side in ("DriverSide", "PassengerSide")),
    Row(f"{CABIN}.Sunroof.Position", lambda _: 0),
    Row(f"{CABIN}.Infotainment.HMI.CurrentLanguage", lambda _: "en"),
    Row(f"{V}.Diagnostics.DTCCount", lambda s: len(s.faults.stored_codes)),
    Row(f"{V}.Diagnostics.DTCList", lambda s: tuple(s.faults.stored_codes)),
    Row(f"{V}.IsBrokenDown", lambda s: s.faults.has("breaks_down")),
    Row(f"{V}.Service.IsServiceDue", lambda s: _to_service_km(s) < 500.0),
    Row(f"{V}.Service.DistanceToService", _to_service_km, 1.0),
    Row(f"{V}.Service.TimeToService", lambda s: SERVICE_S * _to_service_km(s) / SERVICE_KM, 3600.0),
    Row(f"{V}.Connectivity.IsConnectivityAvailable", lambda _: True),
    Row(f"{V}.CurrentOverallWeight", lambda s: s.weight_kg, 1.0),
    Row(f"{UNIT}.Network.CAN.IsNetworkOK", lambda _: True),
    Row(f"{UNIT}.Network.ETH.IsNetworkOK", lambda _: True),
    Row(f"{UNIT}.Resources.Power", lambda s: 14.0 if _is_awake(s) else 0.4, 0.1, 1),
    Row(f"{UNIT}.Resources.Temperature", _unit_c, 0.5, 1),
    Row(f"{UNIT}.Resources.Utilization.CPU", lambda s: 31.0 if _is_awake(s) else 1.0, 1.0),
    Row(f"{UNIT}.Resources.Utilization.Memory", lambda s: 46.0 if _is_awake(s) else 44.0, 1.0),
]
