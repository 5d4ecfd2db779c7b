"""What a vehicle says of itself, as the panels need it."""

from tests.signals.bench import GEAR, LIMIT, RANGE, SOC, SPEED

POWERTRAIN = "Vehicle.Powertrain"
BATTERY = f"{POWERTRAIN}.TractionBattery"
CHARGING = f"{BATTERY}.Charging"
ESTIMATE = f"{POWERTRAIN}.RangeEstimate"
CONSUMPTION = f"{POWERTRAIN}.Consumption"
FLOW = f"{POWERTRAIN}.PowerFlow"
OUTSIDE = "Vehicle.Exterior.AirTemperature"
POWER = f"{BATTERY}.CurrentPower"
IS_CHARGING = f"{CHARGING}.IsCharging"
PLUGGED = f"{CHARGING}.ChargingPort.AnyPosition.IsChargingCableConnected"
START_STOP = f"{CHARGING}.StartStopCharging"
HISTORY = f"{CONSUMPTION}.History"

type Said = dict[str, object]

BUCKETS = 100
"""50 km of history."""


def history(total: float, count: int = BUCKETS) -> dict[str, object]:
    """A history of `count` like stretches (Wh/km) in typical shares; the last 20 (10 km) cost 40 more."""
    totals = [total + (40 if number >= count - 20 else 0) for number in range(count)]
    return {
        f"{HISTORY}.Total": totals,
        f"{HISTORY}.Driving": [0.7 * value for value in totals],
        f"{HISTORY}.Climate": [0.2 * value for value in totals],
        f"{HISTORY}.Climb": [-0.05 * value for value in totals],
        f"{HISTORY}.Rest": [0.15 * value for value in totals],
        f"{HISTORY}.Cold": [0.0] * count,
        f"{HISTORY}.BucketLength": 500,
    }


ON_THE_ROAD: Said = {
    SPEED: 87.4,
    GEAR: 127,
    RANGE: 248_300,
    SOC: 67.6,
    OUTSIDE: -3.2,
    "Vehicle.IsMoving": True,
    f"{FLOW}.Drive": 18_400.0,
    f"{FLOW}.Climate": 2_100.0,
    f"{FLOW}.BatteryThermal": 0.0,
    f"{FLOW}.Auxiliary": 420.0,
    f"{FLOW}.Charger": 0.0,
    POWER: -20_920.0,
    f"{BATTERY}.StateOfCharge.CurrentEnergy": 51.3,
    f"{BATTERY}.StateOfCharge.ColdReserve": 2.0,
    f"{BATTERY}.Temperature.Average": 8.0,
    LIMIT: 80,
    IS_CHARGING: False,
    PLUGGED: False,
    f"{CHARGING}.Type": "NONE",
    f"{CHARGING}.LimitedBy": "NONE",
    f"{ESTIMATE}.Low": 221_000,
    f"{ESTIMATE}.High": 267_000,
    f"{ESTIMATE}.Rated": 341_000,
    f"{ESTIMATE}.Delta.Driving": -24_000.0,
    f"{ESTIMATE}.Delta.Climate": -38_000.0,
    f"{ESTIMATE}.Delta.Cold": -35_000.0,
    f"{ESTIMATE}.Delta.Terrain": 4_300.0,
    f"{CONSUMPTION}.Learned": 184.0,
    f"{CONSUMPTION}.Rated": 150.0,
    f"{CONSUMPTION}.PreconditioningSaving": 0.0,
    "Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature": 21.5,
    "Vehicle.Cabin.HVAC.Station.Row1.Passenger.Temperature": 20.0,
    "Vehicle.ADAS.IntelligentSpeedAssist.SpeedLimit": 100.0,
    **history(180.0),
}

AT_THE_CHARGER: Said = {
    **ON_THE_ROAD,
    SPEED: 0.0,
    GEAR: 126,
    "Vehicle.IsMoving": False,
    SOC: 41.0,
    f"{FLOW}.Drive": 0.0,
    f"{FLOW}.Charger": 112_000.0,
    POWER: 109_800.0,
    IS_CHARGING: True,
    PLUGGED: True,
    f"{CHARGING}.Type": "DC",
    f"{CHARGING}.TimeToComplete": 1_500,
    f"{CHARGING}.StationMaxPower": 150.0,
    f"{CHARGING}.AddedEnergy": 12.4,
    f"{CHARGING}.LimitedBy": "TEMPERATURE",
    f"{CHARGING}.PredictedCurve.StateOfCharge": [41.0, 50.0, 60.0, 70.0, 80.0],
    f"{CHARGING}.PredictedCurve.Power": [110.0, 118.0, 95.0, 70.0, 48.0],
}
