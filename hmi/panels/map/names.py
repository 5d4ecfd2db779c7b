"""The signals of the map."""

from hmi.panels.map import reducers

LATITUDE, LONGITUDE = reducers.LATITUDE, reducers.LONGITUDE
HEADING = "Vehicle.CurrentLocation.Heading"
SPEED = "Vehicle.Speed"
RANGE_LOW = "Vehicle.Powertrain.RangeEstimate.Low"
RANGE_HIGH = "Vehicle.Powertrain.RangeEstimate.High"

GROUND = (LATITUDE, LONGITUDE, HEADING, SPEED, RANGE_LOW, RANGE_HIGH)
