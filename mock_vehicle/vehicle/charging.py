"""Charging: power = min(curve over SoC, voltage limit, temperature limit, station, on-board charger, target)."""

from copy import copy

from mock_vehicle.vehicle.battery import Battery
from mock_vehicle.vehicle.inputs import CarInputs, ChargeRequest, ChargeType
from mock_vehicle.vehicle.outputs import ChargeLimit, ChargePrediction, ChargingState
from mock_vehicle.vehicle.pack_thermal import PackThermal, pack_thermal
from mock_vehicle.vehicle.parameters import VehicleParameters

PREDICTION_STEP_S = 300.0
"""Longest step of the prediction: while the pack warms before it takes any charge."""
PREDICTION_END_S = 172800.0
"""A session longer than two days is not predicted to its end."""


class Charging:
    """The charging session."""

    __slots__ = ("_battery_p", "_limit", "_p", "_power_w", "_session", "_station_w", "added_j")

    def __init__(self, parameters: VehicleParameters) -> None:
        self._p = parameters.charging
        self._battery_p = parameters.battery
        self._session = (ChargeType.NONE, 0)
        self._limit = ChargeLimit.NONE
        self._power_w = 0.0
        self._station_w = 0.0
        self.added_j = 0.0

    @staticmethod
    def is_offered(request: ChargeRequest) -> bool:
        """Whether a station stands behind the cable and may be used."""
        return request.type is not ChargeType.NONE and request.is_enabled and request.station_max_w > 0

    def is_wanted(self, request: ChargeRequest, displayed_soc: float) -> bool:
        """Whether the pack is to be charged: a station is there and the target is not reached."""
        return self.is_offered(request) and displayed_soc < request.target_soc

    def is_powered(self, inputs: CarInputs, displayed_soc: float) -> bool:
        """Whether the station carries the car: it charges, or something else in the car is at work.

        At the target, with nothing else asked for, the car sleeps and draws nothing.
        """
        is_at_work = inputs.is_ready or inputs.is_climate_conditioning or inputs.is_battery_preheating
        return self.is_wanted(inputs.charge, displayed_soc) or (is_at_work and self.is_offered(inputs.charge))

    def step(self, dt_s: float, battery: Battery, inputs: CarInputs, loads_w: float) -> float:
        """DC power from the charger, W, for this step, with `loads_w` drawn beside the battery."""
        request = inputs.charge
        session = (request.type, request.session)
        if session != self._session:
            self._session = session
            self.added_j = 0.0
        if not self.is_powered(inputs, battery.displayed_soc):
            self._limit = ChargeLimit.TARGET if self.is_offered(request) else ChargeLimit.NONE
            self._power_w = self._station_w = 0.0
            return 0.0
        into_pack, self._limit = self._into_pack(battery, request, loads_w)
        source_w = self.source_w(request)
        power = min(source_w, into_pack + loads_w)
        self._power_w = max(0.0, power - loads_w)
        self._station_w = power / self._p.ac_efficiency if request.type is ChargeType.AC else power
        self.added_j += self._power_w * dt_s
        return power

    def source_w(self, request: ChargeRequest) -> float:
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
        source = max(0.0, self.source_w(request) - loads_w)
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

    def predict(self, battery: Battery, inputs: CarInputs, request: ChargeRequest, others_w: float) -> ChargePrediction:
        """Integrate from now to the target in steps of one percent, the pack's warming included.

        `others_w` is drawn all the while beside the pack and its heater or cooler. The power of a step is that at
        its middle: it mostly falls along the way, so that the one at its beginning would be done too soon.
        """
        if not self.is_wanted(request, battery.displayed_soc):
            return ChargePrediction([], [], 0.0)
        pack = copy(battery)
        socs: list[float] = []
        powers: list[float] = []
        elapsed = 0.0
        next_soc = pack.displayed_soc
        while pack.displayed_soc < request.target_soc - 1e-6 and elapsed < PREDICTION_END_S:
            thermal, power = self._expected(pack, inputs, request, others_w)
            soc = pack.displayed_soc
            if soc >= next_soc - 1e-6:
                socs.append(soc)
                powers.append(power)
                next_soc = min(soc + 1.0, request.target_soc)
            middle = copy(pack)
            middle.step(self._stride_s(pack, next_soc, power) / 2, power, thermal.heat_w, inputs.ambient_c)
            thermal, power = self._expected(middle, inputs, request, others_w)
            dt_s = self._stride_s(pack, next_soc, power)
            pack.step(dt_s, power, thermal.heat_w, inputs.ambient_c)
            elapsed += dt_s
        if socs and powers:
            socs.append(pack.displayed_soc)
            powers.append(powers[-1])
        return ChargePrediction(socs[:101], powers[:101], elapsed)

    def _expected(
        self, pack: Battery, inputs: CarInputs, request: ChargeRequest, others_w: float
    ) -> tuple[PackThermal, float]:
        """What warms or cools the pack in this state, and the power into it."""
        is_preheating = inputs.is_battery_preheating
        spare_w = self.source_w(request) - others_w
        thermal = pack_thermal(self._battery_p, pack.temperature_c, True, True, is_preheating, spare_w)
        power, _ = self._into_pack(pack, request, others_w + thermal.electric_w)
        return thermal, power

    @staticmethod
    def _stride_s(pack: Battery, next_soc: float, power_w: float) -> float:
        if power_w <= 0:
            return PREDICTION_STEP_S
        return min(PREDICTION_STEP_S, pack.seconds_to(next_soc, pack.current_for(power_w, pack.temperature_c)))
