"""The car: one object that is stepped by the simulation's clock.

    car = Car(load_vehicle("bmw_i3_60ah"), CarStart(displayed_soc=80.0, ambient_c=-5.0))
    state = car.step(0.1, CarInputs(target_speed_m_s=13.9, is_ready=True, ambient_c=-5.0))

What costs more than a step (range, history, prediction of charging) is asked for separately,
as often as it is published: `car.range_estimate()`, `car.consumption_history()`, `car.charge_prediction()`.
Nothing here reads a clock or draws random numbers: the same inputs give the same states.
"""

from math import exp

from mock_vehicle.vehicle.battery import Battery
from mock_vehicle.vehicle.charging import Charging
from mock_vehicle.vehicle.climate import Climate
from mock_vehicle.vehicle.inputs import CarInputs, CarStart, ChargeRequest, ChargeType, ClimateRequest
from mock_vehicle.vehicle.ledger import Ledger
from mock_vehicle.vehicle.motion import Motion
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
from mock_vehicle.vehicle.pack_thermal import OFF, PackThermal, pack_thermal
from mock_vehicle.vehicle.parameters import VehicleParameters, load_vehicle
from mock_vehicle.vehicle.preseed import mixed_drive
from mock_vehicle.vehicle.range_estimate import estimate

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

LONGEST_STEP_S = 60.0
LIMITED_SHARE = 0.7
"""Below this share of the motor's full power the car calls itself power-limited."""
MOTOR_HEAT_J_PER_K = 45_000.0
MOTOR_COOLING_W_PER_K = 60.0
SEED_STEP_S = 1.0
SEED_SOC = 25.0


class Car:
    """An electric car: battery, powertrain, cabin climate, charging and the range estimate."""

    def __init__(self, parameters: VehicleParameters, start: CarStart) -> None:
        """Raises ValueError where the start is not possible (charge or health outside 0 … 100 %)."""
        if not (0 <= start.displayed_soc <= 100 and 0 < start.soh <= 100):
            raise ValueError(f"a start with {start.displayed_soc} % charge, {start.soh} % health is not possible")
        self.parameters = parameters
        self._time_s = 0.0
        self._odometer_m = start.odometer_m
        self._ledger = Ledger(parameters)
        if start.driven_before_m > 0:
            self._begin(start)
            for inputs in mixed_drive(start.driven_before_m, start.ambient_c, SEED_STEP_S):
                self.step(SEED_STEP_S, inputs)
                self._battery.keep_above(SEED_SOC)
            self._ledger.reset_trip()
            self._time_s = 0.0
            self._odometer_m = start.odometer_m
        self._begin(start)

    def _begin(self, start: CarStart) -> None:
        """Everything but the accounts as `start` has it."""
        ambient = start.ambient_c
        battery_c = ambient if start.battery_c is None else start.battery_c
        rolling_c = ambient if start.tyre_c is None else start.tyre_c
        cabin_c = ambient if start.cabin_c is None else start.cabin_c
        self._battery = Battery(self.parameters, start.displayed_soc, battery_c, start.soh)
        self._motion = Motion(self.parameters, rolling_c, rolling_c, start.speed_m_s)
        self._climate = Climate(self.parameters, cabin_c)
        self._charging = Charging(self.parameters)
        self._motor_c = rolling_c
        self._inputs = CarInputs(ambient_c=ambient)
        self._climate_w = 0.0

    def step(self, dt_s: float, inputs: CarInputs) -> CarState:
        """Advance by `dt_s` (0 < dt_s ≤ 60; 0.1 … 1 s while driving) and return the new state."""
        if not 0 < dt_s <= LONGEST_STEP_S:
            raise ValueError(f"a step of {dt_s} s is not between 0 and {LONGEST_STEP_S:.0f} s")
        battery = self._battery
        discharge_w, charge_w = battery.max_discharge_w(), battery.max_charge_w()
        is_powered = self._charging.is_powered(inputs, battery.displayed_soc)
        source_w = self._charging.source_w(inputs.charge) if is_powered else 0.0
        # from an empty pack the 12 V battery carries the rest
        auxiliary_w = min(self._auxiliary_w(inputs, is_powered), source_w + discharge_w)
        free_w = (source_w if is_powered else discharge_w) - auxiliary_w
        climate = self._climate.step(dt_s, self._motion.speed_m_s, inputs, max(0.0, free_w))
        climate_w = climate.heating_w + climate.cooling_w
        thermal = self._pack_thermal(inputs, is_powered, free_w - climate_w)
        loads_w = auxiliary_w + climate_w + thermal.electric_w

        drive_limit_w = max(0.0, discharge_w - loads_w)
        if inputs.drive_power_limit_w is not None:
            drive_limit_w = min(drive_limit_w, inputs.drive_power_limit_w)
        move = self._motion.step(dt_s, inputs, drive_limit_w, charge_w + loads_w)
        charger_w = self._charging.step(dt_s, battery, inputs, loads_w)
        if not is_powered:
            limit_w = charge_w + loads_w
            self._ledger.add(dt_s, inputs, self._motion, move, climate, thermal, auxiliary_w, battery, limit_w)
        battery_w = battery.step(dt_s, charger_w - loads_w - move.drive_w, thermal.heat_w, inputs.ambient_c)

        self._time_s += dt_s
        distance = move.mean_speed_m_s * dt_s
        self._odometer_m += distance
        self._inputs, self._climate_w = inputs, climate_w
        loss_w = abs(move.drive_w - move.motor_torque_nm * move.motor_rad_s)
        settled = inputs.ambient_c + loss_w / MOTOR_COOLING_W_PER_K
        self._motor_c += (settled - self._motor_c) * (1 - exp(-dt_s * MOTOR_COOLING_W_PER_K / MOTOR_HEAT_J_PER_K))
        is_held_back = drive_limit_w < LIMITED_SHARE * self.parameters.drivetrain.max_power_w
        motion = MotionState(
            speed_m_s=move.speed_m_s,
            acceleration_m_s2=move.acceleration_m_s2,
            distance_m=distance,
            odometer_m=self._odometer_m,
            wheel_force_n=move.wheel_force_n,
            friction_brake_force_n=move.brake_force_n,
            motor_torque_nm=move.motor_torque_nm,
            motor_speed_rad_s=move.motor_rad_s,
            motor_temperature_c=self._motor_c,
            tyre_temperature_c=self._motion.road.tyre_c,
            is_power_limited=inputs.is_ready and (move.is_clipped or is_held_back),
        )
        power = PowerFlow(
            drive_w=move.drive_w,
            heating_w=climate.heating_w,
            cooling_w=climate.cooling_w,
            battery_thermal_w=thermal.electric_w,
            auxiliary_w=auxiliary_w,
            charger_w=charger_w,
            battery_w=battery_w,
        )
        return CarState(
            time_s=self._time_s,
            motion=motion,
            power=power,
            battery=battery.state(),
            climate=self._climate.state(inputs.ambient_c, inputs.climate.is_recirculating),
            charging=self._charging.state(),
        )

    def _pack_thermal(self, inputs: CarInputs, is_powered: bool, available_w: float) -> PackThermal:
        if inputs.imposed_battery_thermal_w is not None:
            return PackThermal(inputs.imposed_battery_thermal_w, 0.0)
        is_awake = inputs.is_ready or is_powered
        if not is_awake and not inputs.is_battery_preheating:
            return OFF
        pack = self._battery
        is_charging = self._charging.is_wanted(inputs.charge, pack.displayed_soc)
        is_preheating = inputs.is_battery_preheating
        return pack_thermal(
            self.parameters.battery, pack.temperature_c, is_awake, is_charging, is_preheating, available_w
        )

    def _auxiliary_w(self, inputs: CarInputs, is_powered: bool) -> float:
        """Controllers, pumps and low-voltage consumers."""
        power = self.parameters.charging.standing_w if is_powered else 0.0
        if inputs.is_ready:
            power += self.parameters.auxiliary.ready_w
        if inputs.is_ready or inputs.is_climate_conditioning or is_powered:
            power += inputs.body_load_w
        return power

    def place(self, speed_m_s: float) -> None:
        """Go on at this speed without having sped up to it: after a cut in a recording."""
        self._motion.speed_m_s = speed_m_s

    def charge_to(self, displayed_soc: float) -> BatteryState:
        """Have so much charge (0 … 100 %), from nowhere or to nowhere: a tester's doing. Returns the pack as it is."""
        self._battery.charge_to(displayed_soc)
        return self._battery.state()

    def range_estimate(self) -> RangeEstimate:
        """Range from the remaining energy and what was learned; cheap enough for once a second."""
        _, left_j, left_warm_j = self._battery.energies()
        return estimate(self._ledger.consumption, self._ledger.rated_j_per_m, left_j, left_warm_j)

    def consumption_history(self) -> ConsumptionHistory:
        """The finished 500 m buckets."""
        return self._ledger.consumption.history()

    def charge_prediction(self, request: ChargeRequest | None = None) -> ChargePrediction:
        """Integrate a session from now to its target in steps of one percent, in the last step's surroundings.

        Without `request`, the session is that of the last step; with one, what would be if it began now.
        """
        others_w = self._auxiliary_w(self._inputs, True) + self._climate_w
        return self._charging.predict(self._battery, self._inputs, request or self._inputs.charge, others_w)

    def preconditioning_saving_j_per_m(self) -> float:
        """What a warm pack and cabin at departure would have saved on this trip, per metre driven."""
        return self._ledger.preconditioning_saving_j_per_m()

    def reset_trip(self) -> None:
        """A new trip begins (departure): what concerns the trip starts from zero."""
        self._ledger.reset_trip()
