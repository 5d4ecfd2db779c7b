"""What the car reckons now and then, since it costs more than a step: range, history, the course of charging."""

from typing import TYPE_CHECKING

from mock_vehicle.simulation.charging import LIMIT
from mock_vehicle.simulation.clockwork import TICKS_PER_S
from mock_vehicle.vehicle.outputs import ChargePrediction, ConsumptionHistory, RangeEstimate

if TYPE_CHECKING:
    from mock_vehicle.simulation.simulation import Simulation

RANGE_TICKS_AWAKE = TICKS_PER_S
RANGE_TICKS_ASLEEP = 60 * TICKS_PER_S
PREDICTION_TICKS = 15 * TICKS_PER_S


class Estimates:
    """The last results, refreshed when they can have changed."""

    range: RangeEstimate
    history: ConsumptionHistory
    prediction: ChargePrediction
    preconditioning_saving_j_per_m: float

    def __init__(self, sim: "Simulation") -> None:
        self._history_until = 0.0
        self._range_tick = self._prediction_tick = 0
        self._charging_as: tuple[object, ...] = ()
        self._needed_tick = 0
        self._needed_s = 0.0
        self._needed_for: tuple[object, ...] = ()
        self.range = sim.car.range_estimate()
        self.history = sim.car.consumption_history()
        self.prediction = sim.car.charge_prediction()
        self.preconditioning_saving_j_per_m = sim.car.preconditioning_saving_j_per_m()

    def refresh(self, sim: "Simulation") -> None:
        """Ask the car again for what is old."""
        is_awake = sim.is_ready or sim.state.charging.is_charging
        if sim.tick - self._range_tick >= (RANGE_TICKS_AWAKE if is_awake else RANGE_TICKS_ASLEEP):
            self._range_tick = sim.tick
            self.range = sim.car.range_estimate()
            self.preconditioning_saving_j_per_m = sim.car.preconditioning_saving_j_per_m()
        odometer = sim.state.motion.odometer_m
        if odometer - self._history_until >= 50.0:
            self._history_until = odometer
            self.history = sim.car.consumption_history()
        charging = sim.state.charging
        now = (charging.is_charging, sim.body.number(LIMIT))
        if now != self._charging_as or sim.tick - self._prediction_tick >= PREDICTION_TICKS:
            self._charging_as, self._prediction_tick = now, sim.tick
            self.prediction = sim.car.charge_prediction()

    def renew(self, sim: "Simulation") -> None:
        """Ask for what hangs on the charge at once: it was changed from outside."""
        self._range_tick = self._prediction_tick = sim.tick
        self._needed_for = ()
        self.range = sim.car.range_estimate()
        self.prediction = sim.car.charge_prediction()

    def charging_needs_s(self, sim: "Simulation") -> float:
        """How long charging to the limit would take if it began now: for a car that is to be ready at a time."""
        request = sim.socket.wish(sim.body, True)
        asked = (request.type, request.station_max_w, request.target_soc)
        if asked != self._needed_for or sim.tick - self._needed_tick >= PREDICTION_TICKS:
            self._needed_for, self._needed_tick = asked, sim.tick
            self._needed_s = sim.car.charge_prediction(request).time_to_target_s
        return self._needed_s
