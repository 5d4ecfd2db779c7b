"""The signals of the map."""

from hmi.panels.map import reducers

LATITUDE, LONGITUDE = reducers.LATITUDE, reducers.LONGITUDE
HEADING = "Vehicle.CurrentLocation.Heading"
SPEED = "Vehicle.Speed"
SOC = "Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed"
RANGE_LOW = "Vehicle.Powertrain.RangeEstimate.Low"
RANGE_HIGH = "Vehicle.Powertrain.RangeEstimate.High"

_ROUTE = "Vehicle.Navigation.Route"
ROUTE_LATITUDES, ROUTE_LONGITUDES = f"{_ROUTE}.Latitude", f"{_ROUTE}.Longitude"
ROUTE_NAME = f"{_ROUTE}.Destination"
LENGTH = f"{_ROUTE}.Length"
DISTANCE_LEFT, TIME_LEFT = f"{_ROUTE}.RemainingDistance", f"{_ROUTE}.RemainingTime"
ARRIVAL_SOC, PLANNED_SOC = f"{_ROUTE}.ArrivalStateOfCharge", f"{_ROUTE}.PlannedArrivalStateOfCharge"
PLANNED_CURVE = f"{_ROUTE}.PlannedStateOfCharge"
TURN, TURN_DISTANCE, TURN_ROAD = (f"Vehicle.Navigation.Maneuver.{name}" for name in ("Type", "Distance", "Road"))

GROUND = (
    LATITUDE,
    LONGITUDE,
    HEADING,
    SPEED,
    RANGE_LOW,
    RANGE_HIGH,
    ROUTE_LATITUDES,
    ROUTE_LONGITUDES,
    TURN_DISTANCE,
)
GUIDANCE = (DISTANCE_LEFT, TIME_LEFT, ARRIVAL_SOC, TURN, TURN_DISTANCE, TURN_ROAD, ROUTE_NAME)
ARRIVAL = (SOC, ARRIVAL_SOC, PLANNED_SOC, PLANNED_CURVE, LENGTH, DISTANCE_LEFT)
