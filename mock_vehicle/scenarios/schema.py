"""What a scenario file may say: who drives where and how, in which weather, and what happens when.

Units are in the names: `_km`, `_km_h`, `_c` (degrees Celsius), `_deg` (clockwise from north), `_percent`, `_s`.
Fractions go from 0 to 1.
"""

from datetime import datetime
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from hmi.bus.topics import LEVEL_PATTERN

Fraction = Annotated[float, Meta(ge=0, le=1)]
Percent = Annotated[float, Meta(ge=0, le=100)]
Temperature = Annotated[float, Meta(ge=-50, le=60)]
Altitude = Annotated[float, Meta(ge=-500, le=9000)]
Speed = Annotated[float, Meta(ge=0, le=160)]
"""In km/h; a driver never goes faster than limit and haste allow."""
Seconds = Annotated[float, Meta(ge=0, le=7 * 86400)]
"""A scenario lasts a week at most."""
Wind = Annotated[float, Meta(ge=0, le=40)]


class Part(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A part of a scenario: a misspelt field is an error, not ignored."""


class Place(Part, frozen=True, forbid_unknown_fields=True):
    """Where the car stands at the start, and where its nose points."""

    latitude: Annotated[float, Meta(ge=-89, le=89)]
    longitude: Annotated[float, Meta(ge=-180, le=180)]
    altitude_m: Altitude = 0.0
    heading_deg: Annotated[float, Meta(ge=0, lt=360)] = 0.0


class PlugIn(Part, frozen=True, forbid_unknown_fields=True):
    """A charging cable and what stands behind it."""

    type: Literal["AC", "DC"]
    power_kw: Annotated[float, Meta(gt=0, le=5000)]
    evse_id: Annotated[str, Meta(max_length=37)] = "DE*SIM*E0001*1"
    """Of the charging point, as ISO 15118 writes it."""


class Initial(Part, frozen=True, forbid_unknown_fields=True):
    """The car at the start. Temperatures left out are those of the air."""

    soc_percent: Percent
    soh_percent: Annotated[float, Meta(ge=50, le=100)] = 100.0
    battery_c: Temperature | None = None
    cabin_c: Temperature | None = None
    tyre_c: Temperature | None = None
    odometer_km: Annotated[float, Meta(ge=0, le=2e6)] = 0.0
    driven_before_km: Annotated[float, Meta(ge=0, le=100)] = 0.0
    """How much driving in the same weather the consumption history already shows."""
    speed_km_h: Speed = 0.0
    """Above 0 the scenario begins in the middle of the drive."""
    plugged_in: PlugIn | None = None
    is_driver_aboard: bool = False
    settings: dict[str, Any] = {}
    """Actuators by VSS path that differ from the car's defaults (`Vehicle.Cabin.HVAC…`)."""


class WeatherPoint(Part, frozen=True, forbid_unknown_fields=True):
    """The weather at a time after the start; between two points it changes evenly."""

    temperature_c: Temperature
    at_min: Annotated[float, Meta(ge=0, le=7 * 1440)] = 0.0
    humidity_percent: Percent = 60.0
    rain: Fraction = 0.0
    """Rain or snowfall; below +1 °C it is snow."""
    wetness: Fraction = 0.0
    """Of the road: 0 dry, 1 standing water or packed snow."""
    clouds: Fraction = 0.3
    wind_m_s: Wind = 0.0
    wind_from_deg: Annotated[float, Meta(ge=0, lt=360)] = 270.0


class Leg(Part, frozen=True, forbid_unknown_fields=True):
    """A stretch of road with one limit."""

    distance_km: Annotated[float, Meta(gt=0, le=1000)]
    limit_km_h: Annotated[float, Meta(ge=5, le=150)]
    name: str = ""
    turn_deg: Annotated[float, Meta(ge=-180, le=180)] = 0.0
    """The corner at its beginning; positive is to the right."""
    bend_deg: Annotated[float, Meta(ge=-720, le=720)] = 0.0
    """How much the road winds along the leg in all."""
    swing_deg: Annotated[float, Meta(ge=0, le=45)] = 0.0
    """How far it swings to either side about its direction, once in about 1.2 km."""
    climb_m: Annotated[float, Meta(ge=-9000, le=9000)] = 0.0
    """Altitude won (or lost) over the leg."""
    stops: Annotated[int, Meta(ge=0, le=50)] = 0
    """Traffic lights and crossings where the driver may have to wait."""
    wait_s: Annotated[float, Meta(ge=0, le=3600)] = 20.0
    """How long the wait is, about."""
    traffic: Fraction = 0.0
    """How much others hold the driver up."""


class Driver(Part, frozen=True, forbid_unknown_fields=True):
    """Who drives: `style` 0 is gentle, 1 is hasty."""

    style: Fraction = 0.4
    passengers: Annotated[int, Meta(ge=0, le=4)] = 0
    over_limit_km_h: Annotated[float, Meta(ge=-20, le=20)] = 0.0
    """How much faster than allowed where the road is free."""


class FaultChange(Part, frozen=True, forbid_unknown_fields=True):
    """A fault (see `mock_vehicle.simulation.faults`) that comes or goes."""

    name: str
    active: bool = True


class Happening(Part, frozen=True, forbid_unknown_fields=True):
    """Something told on `event/{name}`: a doorbell, a message."""

    name: Annotated[str, Meta(pattern=rf"\A{LEVEL_PATTERN}\Z")]
    payload: dict[str, Any] = {}


class Event(Part, frozen=True, forbid_unknown_fields=True):
    """One thing that happens, at exactly one moment: after a time, at a distance, or after arrival."""

    at_s: Seconds | None = None
    at_km: Annotated[float, Meta(ge=0, le=1e5)] | None = None
    after_arrival_s: Seconds | None = None
    plug_in: PlugIn | None = None
    unplug: bool = False
    enter: bool = False
    """The driver gets in and makes the car ready."""
    leave: bool = False
    """The driver switches off, gets out and locks."""
    fault: FaultChange | None = None
    settings: dict[str, Any] = {}
    """What the driver does with the car's actuators, by VSS path."""
    event: Happening | None = None


class Scenario(Part, frozen=True, forbid_unknown_fields=True):
    """A whole scenario. `name` is the file's."""

    description: str
    vehicle: str
    start: datetime
    place: Place
    initial: Initial
    weather: Annotated[list[WeatherPoint], Meta(min_length=1)]
    name: str = ""
    driver: Driver = Driver()
    depart_s: Seconds = 0.0
    """When the driver sets off, if there is a route."""
    route: Annotated[list[Leg], Meta(max_length=1000)] = []
    destination: Annotated[str, Meta(max_length=100)] = ""
    """What the end of the route is called."""
    events: Annotated[list[Event], Meta(max_length=1000)] = []

    @property
    def length_km(self) -> float:
        """Length of the route; 0 when the car stays parked."""
        return sum(leg.distance_km for leg in self.route)
