"""Where each step's energy went, by cause; the share of cold is found by driving the step again in the warm."""

from mock_vehicle.vehicle.battery import REFERENCE_C, Battery
from mock_vehicle.vehicle.climate import ClimatePower
from mock_vehicle.vehicle.consumption import Consumption, Shares
from mock_vehicle.vehicle.inputs import CarInputs
from mock_vehicle.vehicle.motion import Motion, Move
from mock_vehicle.vehicle.pack_thermal import PackThermal
from mock_vehicle.vehicle.parameters import VehicleParameters

TRIP_FROM_M = 100.0
"""No figure per distance before so much is driven."""
AVERAGE_SPEED_M_S = 14.0
"""To turn the standing load into a consumption before anything is learned: about 50 km/h."""


class Ledger:
    """Accounts of consumption and of the present trip."""

    __slots__ = ("_saving_j", "_trip_m", "consumption", "rated_j_per_m")

    def __init__(self, parameters: VehicleParameters) -> None:
        self.rated_j_per_m = parameters.rating.consumption_wh_per_km * 3.6
        self.consumption = Consumption(self.rated_j_per_m, parameters.auxiliary.ready_w / AVERAGE_SPEED_M_S)
        self._trip_m = 0.0
        self._saving_j = 0.0

    def reset_trip(self) -> None:
        """Begin a new trip."""
        self._trip_m = 0.0
        self._saving_j = 0.0

    def preconditioning_saving_j_per_m(self) -> float:
        """What warmth at departure would have saved since then, J/m; 0 on the first metres."""
        return self._saving_j / self._trip_m if self._trip_m >= TRIP_FROM_M else 0.0

    def add(
        self,
        dt_s: float,
        inputs: CarInputs,
        motion: Motion,
        move: Move,
        climate: ClimatePower,
        thermal: PackThermal,
        auxiliary_w: float,
        battery: Battery,
        charge_limit_w: float,
    ) -> None:
        """Count a step that the pack fed. `battery` is as it was before the step, `charge_limit_w` at the motor."""
        climate_w = climate.heating_w + climate.cooling_w + thermal.electric_w
        power_w = -(move.drive_w + climate_w + auxiliary_w)
        loss_w = _loss(battery, power_w, battery.temperature_c)
        cold_w = 0.0
        warm_c = max(battery.temperature_c, REFERENCE_C)
        if inputs.ambient_c < REFERENCE_C or battery.temperature_c < REFERENCE_C:
            warmer_k = max(0.0, REFERENCE_C - inputs.ambient_c)
            air_c = max(inputs.ambient_c, REFERENCE_C)
            # at the same charge: what a full pack does not take back is not the cold's doing
            warm_limit_w = max(charge_limit_w, battery.charge_limit_w(warm_c) + climate_w + auxiliary_w)
            warm_drive_w = motion.warm_drive_w(move, inputs, warmer_k, air_c, warm_limit_w)
            warm_loss_w = _loss(battery, power_w + move.drive_w - warm_drive_w, warm_c)
            cold_w = move.drive_w + loss_w - warm_drive_w - warm_loss_w
            saved_w = climate.transient_heating_w + loss_w - _loss(battery, power_w, warm_c)
            if thermal.heat_w > 0:
                saved_w += thermal.electric_w
            if move.brake_force_n > 0:
                saved_w += move.drive_w - motion.warm_drive_w(move, inputs, 0.0, inputs.ambient_c, warm_limit_w)
            self._saving_j += max(0.0, saved_w) * dt_s
        cold_climate_w = climate.heating_w + (thermal.electric_w if thermal.heat_w > 0 else 0.0)
        distance = move.mean_speed_m_s * dt_s
        self._trip_m += distance
        self.consumption.add(
            distance,
            Shares(
                driving=(move.drive_w + loss_w - move.climb_w) * dt_s,
                climate=climate_w * dt_s,
                climb=move.climb_w * dt_s,
                rest=auxiliary_w * dt_s,
                cold_driving=cold_w * dt_s,
                cold_climate=cold_climate_w * dt_s,
            ),
        )


def _loss(battery: Battery, power_w: float, temperature_c: float) -> float:
    """Joule loss of a terminal power at a pack temperature, W."""
    current = battery.current_for(power_w, temperature_c)
    return current * current * battery.resistance(temperature_c)
