"""Charging: power = min(curve over SoC, voltage limit, temperature limit, station, on-board charger, target)."""

from copy import copy

from mock_vehicle.vehicle.battery import Battery
from mock_vehicle.vehicle.inputs import CarInputs, ChargeRequest, ChargeType
from mock_vehicle.vehicle.outputs import ChargeLimit, ChargePrediction, ChargingState
from mock_vehicle.vehicle.pack_thermal import pack_thermal
from mock_vehicle.vehicle.parameters import VehicleParameters

PREDICTION_STEP_S = 300.0
"""Longest step of the prediction: while the pack warms before it takes any charge."""
PREDICTION_END_S = 172800.0
"""A session longer than two days is not predicted to its end."""


class Charging:
    """The charging session."""

    __slots__ = ("_battery_p", "_limit", "_p", "_power_w", "_station_w", "_type", "added_j")

    def __init__(self, parameters: VehicleParameters) -> None:
        self._p = parameters.charging
        self._battery_p = parameters.battery
        self._type = ChargeType.NONE
        self._limit = ChargeLimit.NONE
        self._power_w = 0.0
        self._station_w = 0.0
        self.added_j = 0.0

    def standing_load_w(self, request: ChargeRequest) -> float:
        """What charging itself needs."""
        return self._p.standing_w if self.is_powered(request) else 0.0

    @staticmethod
    def is_powered(request: ChargeRequest) -> bool:
        """Whether a station stands behind the cable and is to be used."""
        return request.type is not ChargeType.NONE and request.is_enabled and request.station_max_w > 0

    def step(self, dt_s: float, battery: Battery, request: ChargeRequest, loads_w: float) -> float:
        """DC power from the charger, W, for this step, with `loads_w` drawn beside the battery."""
        if request.type is not self._type:
            self._type = request.type
            self.added_j = 0.0
        if not self.is_powered(request):
            self._limit, self._power_w, self._station_w = ChargeLimit.NONE, 0.0, 0.0
            return 0.0
        into_pack, self._limit = self._into_pack(battery, request, loads_w)
        source_w = self._source_w(request)
        power = min(source_w, into_pack + loads_w)
        self._power_w = max(0.0, power - loads_w)
        self._station_w = power / self._p.ac_efficiency if request.type is ChargeType.AC else power
        self.added_j += self._power_w * dt_s
        return power

    def _source_w(self, request: ChargeRequest) -> float:
        """Most DC power of station and on-board charger together."""
        if request.type is ChargeType.AC:
            return min(request.station_max_w, self._p.ac_max_w) * self._p.ac_efficiency
        return request.station_max_w

    def _into_pack(self, battery: Battery, request: ChargeRequest, loads_w: float) -> tuple[float, ChargeLimit]:
        """Power into the pack, W, and what limits it."""
        soc = battery.displayed_soc
        if soc >= request.target_soc:
            return 0.0, ChargeLimit.TARGET
        peak = self._p.dc_w.peak
        source = max(0.0, self._source_w(request) - loads_w)
        is_car = request.type is ChargeType.AC and request.station_max_w > self._p.ac_max_w
        tapered = min(self._p.dc_w(soc), battery.voltage_limited_charge_w())
        limits = (
            (source, ChargeLimit.CAR if is_car else ChargeLimit.STATION),
            (tapered, ChargeLimit.STATE_OF_CHARGE if tapered < 0.98 * peak else ChargeLimit.CAR),
            (peak * self._p.over_temperature(battery.temperature_c), ChargeLimit.TEMPERATURE),
        )
        return min(limits, key=lambda limit: limit[0])

    def state(self) -> ChargingState:
        """What is told to the outside."""
        return ChargingState(
            is_charging=self._power_w > 0,
            power_w=self._power_w,
            station_power_w=self._station_w,
            added_energy_j=self.added_j,
            limited_by=self._limit,
        )

    def predict(self, battery: Battery, inputs: CarInputs, climate_w: float) -> ChargePrediction:
        """Integrate from now to the target in steps of one percent, the pack's warming included."""
        request = inputs.charge
        if not self.is_powered(request) or battery.displayed_soc >= request.target_soc:
            return ChargePrediction([], [], 0.0)
        pack = copy(battery)
        socs: list[float] = []
        powers: list[float] = []
        elapsed = 0.0
        next_soc = pack.displayed_soc
        while pack.displayed_soc < request.target_soc - 1e-6 and elapsed < PREDICTION_END_S:
            thermal = pack_thermal(
                self._battery_p, pack.temperature_c, True, True, inputs.is_battery_preheating, float("inf")
            )
            power, _ = self._into_pack(pack, request, climate_w + thermal.electric_w + self._p.standing_w)
            soc = pack.displayed_soc
            if soc >= next_soc - 1e-6:
                socs.append(soc)
                powers.append(power)
                next_soc = min(soc + 1.0, request.target_soc)
            dt_s = PREDICTION_STEP_S
            if power > 0:
                current = pack.current_for(power, pack.temperature_c)
                dt_s = min(dt_s, pack.seconds_to(next_soc, current))
            pack.step(dt_s, power, thermal.heat_w, inputs.ambient_c)
            elapsed += dt_s
        if socs and powers:
            socs.append(pack.displayed_soc)
            powers.append(powers[-1])
        return ChargePrediction(socs[:101], powers[:101], elapsed)
