"""The car: one object that is stepped by the simulation's clock.

    car = Car(load_vehicle("bmw_i3_60ah"), CarStart(displayed_soc=80.0, ambient_c=-5.0))
    state = car.step(0.1, CarInputs(target_speed_m_s=13.9, is_ready=True, ambient_c=-5.0))

What costs more than a step (range, history, prediction of charging) is asked for separately,
as often as it is published: `car.range_estimate()`, `car.consumption_history()`, `car.charge_prediction()`.
Nothing here reads a clock or draws random numbers: the same inputs give the same states.
"""

from dataclasses import dataclass

from mock_vehicle.vehicle.inputs import CarInputs, ChargeRequest, ChargeType, ClimateRequest
from mock_vehicle.vehicle.outputs import (
    BatteryState,
    CarState,
    ChargeLimit,
    ChargePrediction,
    ChargingState,
    ClimateState,
    ConsumptionHistory,
    MotionState,
    PowerFlow,
    RangeEstimate,
)
from mock_vehicle.vehicle.parameters import VehicleParameters, load_vehicle

__all__ = [
    "BatteryState",
    "Car",
    "CarInputs",
    "CarStart",
    "CarState",
    "ChargeLimit",
    "ChargePrediction",
    "ChargeRequest",
    "ChargeType",
    "ChargingState",
    "ClimateRequest",
    "ClimateState",
    "ConsumptionHistory",
    "MotionState",
    "PowerFlow",
    "RangeEstimate",
    "load_vehicle",
]


@dataclass(slots=True, frozen=True)
class CarStart:
    """The state a car begins with. None means: as the ambient."""

    displayed_soc: float = 80.0
    ambient_c: float = 20.0
    battery_c: float | None = None
    cabin_c: float | None = None
    soh: float = 100.0
    odometer_m: float = 0.0
    driven_before_m: float = 0.0
    """Pre-seed the consumption history with this much driving in the same weather (up to 100 km)."""
    tyre_c: float | None = None
    speed_m_s: float = 0.0


class Car:
    """An electric car: battery, powertrain, cabin climate, charging and the range estimate."""

    def __init__(self, parameters: VehicleParameters, start: CarStart) -> None: ...

    def step(self, dt_s: float, inputs: CarInputs) -> CarState:
        """Advance by `dt_s` (0 < dt_s ≤ 60; 0.1 … 1 s while driving) and return the new state."""

    def range_estimate(self) -> RangeEstimate:
        """Range from the remaining energy and what was learned; cheap enough for once a second."""

    def consumption_history(self) -> ConsumptionHistory:
        """The finished 500 m buckets."""

    def charge_prediction(self) -> ChargePrediction:
        """Integrate the session from now to its target in steps of one percent."""

    def preconditioning_saving_j_per_m(self) -> float:
        """What a warm pack and cabin at departure would have saved on this trip, per metre driven."""

    def reset_trip(self) -> None:
        """A new trip begins (departure): what concerns the trip starts from zero."""
