"""What a vehicle says of itself on the road, for the map."""

from hmi.panels.map import destination, names
from hmi.panels.map.geo import Place
from tests.panels.map.places import START, walk

type Said = dict[str, object]

PARKED: Said = {
    names.LATITUDE: START.latitude,
    names.LONGITUDE: START.longitude,
    names.HEADING: 30.0,
    names.SPEED: 0.0,
    "Vehicle.IsMoving": False,
    "Vehicle.Powertrain.Transmission.SelectedGear": 126,
}

DRIVING: Said = PARKED | {
    names.SPEED: 72.0,
    "Vehicle.IsMoving": True,
    "Vehicle.Powertrain.Transmission.SelectedGear": 127,
}

RANGE: Said = {names.RANGE_LOW: 220_000, names.RANGE_HIGH: 260_000}

ROUTE = walk((0, 900), (700, 0), (0, 1_500), every_m=50.0)


def at(place: Place) -> Said:
    """The vehicle stands at a place."""
    return {names.LATITUDE: place.latitude, names.LONGITUDE: place.longitude}


GUIDED: Said = DRIVING | {
    destination.GUIDES: True,
    destination.LATITUDE: ROUTE[-1].latitude,
    destination.LONGITUDE: ROUTE[-1].longitude,
    names.ROUTE_LATITUDES: [place.latitude for place in ROUTE],
    names.ROUTE_LONGITUDES: [place.longitude for place in ROUTE],
    names.LENGTH: 3_100.0,
    names.DISTANCE_LEFT: 3_100.0,
    names.TIME_LEFT: 240.0,
    names.SOC: 62.0,
    names.ARRIVAL_SOC: 58.0,
    names.PLANNED_SOC: 61.0,
    names.TURN: "RIGHT",
    names.TURN_DISTANCE: 447.0,
    names.TURN_ROAD: "Bergstrasse",
}
