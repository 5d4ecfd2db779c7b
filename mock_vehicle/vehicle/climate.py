"""Cabin climate: one thermal mass with loss to the air, sun, people, a heater and an air conditioner."""

from dataclasses import dataclass
from math import exp

from mock_vehicle.vehicle.inputs import CarInputs
from mock_vehicle.vehicle.outputs import ClimateState
from mock_vehicle.vehicle.parameters import VehicleParameters

RESPONSE_S = 150.0
"""The control aims to close the gap to the target within about this time, as far as power allows."""
OCCUPANT_W = 90.0
RECIRCULATION_SHARE = 0.65
"""Loss with recirculated over loss with fresh air: about a third of it is ventilation."""
OPEN_LOSS_W_PER_K = 300.0
AIR_W_PER_K = 90.0
"""Heat flow of the blown air per kelvin: 0.09 kg/s, at the middle fan stage."""
MIDDLE_FAN = 0.4
"""The stage at which the fan's power was identified."""
AIR_EXPONENT, POWER_EXPONENT, STANDING_SHARE = 0.6, 1.5, 0.3
"""How air and power grow with the fan's stage (a fan against the resistance of ducts and filter); pumps and controls
draw a share whatever the fan does."""
DEAD_BAND_W = 60.0


@dataclass(slots=True, frozen=True)
class ClimatePower:
    """Electric powers of a step and the heat they bring into the cabin, W."""

    heating_w: float
    cooling_w: float
    heat_w: float
    transient_heating_w: float
    """The part of `heating_w` that warms up the cabin rather than keeping it warm."""


def fan_power_w(middle_w: float, fan: float) -> float:
    """What the fan draws at a stage (0 … 1) where it draws `middle_w` at the middle one."""
    grown = float((fan / MIDDLE_FAN) ** POWER_EXPONENT)
    return middle_w * (STANDING_SHARE + (1 - STANDING_SHARE) * grown)


def air_flow(fan: float) -> float:
    """Air that the fan blows at a stage (0 … 1), over what it blows at the middle one."""
    return float((fan / MIDDLE_FAN) ** AIR_EXPONENT)


class Climate:
    """State of the cabin."""

    __slots__ = ("_air", "_heat_w", "_p", "_power", "cabin_c")

    def __init__(self, parameters: VehicleParameters, cabin_c: float) -> None:
        self._p = parameters.climate
        self.cabin_c = cabin_c
        self._heat_w = 0.0
        self._air = 1.0
        self._power = ClimatePower(0.0, 0.0, 0.0, 0.0)

    def _loss_w_per_k(self, speed_m_s: float, inputs: CarInputs) -> float:
        loss = self._p.cabin_loss_w_per_k + self._p.cabin_loss_per_m_s * speed_m_s
        if inputs.climate.is_recirculating:
            loss *= RECIRCULATION_SHARE
        return loss + OPEN_LOSS_W_PER_K * inputs.climate.open_fraction

    def step(self, dt_s: float, speed_m_s: float, inputs: CarInputs, available_w: float) -> ClimatePower:
        """Control and warm the cabin for `dt_s`; draws at most `available_w` unless powers are imposed."""
        p = self._p
        loss = self._loss_w_per_k(speed_m_s, inputs)
        free = p.solar_area_m2 * inputs.solar_w_m2 + (OCCUPANT_W if inputs.is_ready else 0.0) + inputs.cabin_heat_w
        request = inputs.climate
        if request.imposed_heating_w is not None or request.imposed_cooling_w is not None:
            power = self._imposed(request.imposed_heating_w or 0.0, request.imposed_cooling_w or 0.0, inputs.ambient_c)
        elif request.is_on and (inputs.is_ready or inputs.is_climate_conditioning):
            power = self._controlled(loss, free, inputs, available_w)
        else:
            power = ClimatePower(0.0, 0.0, 0.0, 0.0)
        settled = inputs.ambient_c + (power.heat_w + free) / loss
        share = 1 - exp(-dt_s * loss / p.cabin_heat_capacity_j_per_k)
        self.cabin_c += (settled - self.cabin_c) * share
        self._heat_w = power.heat_w
        self._air = air_flow(request.fan)
        self._power = power
        return power

    def _controlled(self, loss: float, free: float, inputs: CarInputs, available_w: float) -> ClimatePower:
        p = self._p
        target = inputs.climate.target_c
        steady = loss * (target - inputs.ambient_c) - free
        fan_w = fan_power_w(p.blower_w, inputs.climate.fan)
        air = air_flow(inputs.climate.fan)
        wanted = steady + p.cabin_heat_capacity_j_per_k / RESPONSE_S * air * (target - self.cabin_c)
        if air < 1:  # the middle stage takes up all that heater and cooler can give, less air takes less
            warmest = p.heater_w + p.heat_pump_w * p.heat_pump_cop(inputs.ambient_c)
            wanted = min(max(wanted, -air * p.cooler_w * p.cooler_cop), air * warmest)
        if wanted > DEAD_BAND_W:
            budget = max(0.0, (available_w - fan_w) / (1 + p.heating_overhead))
            electric, heat = self._heat(wanted, inputs.ambient_c, budget)
            keeping = min(1.0, max(0.0, steady) / heat) if heat > 0 else 1.0
            drawn = electric * (1 + p.heating_overhead) + min(fan_w, available_w)
            return ClimatePower(drawn, 0.0, heat, electric * (1 + p.heating_overhead) * (1 - keeping))
        blower = min(fan_w, available_w)
        if wanted < -DEAD_BAND_W and inputs.climate.is_cooling_allowed:
            budget = max(0.0, (available_w - fan_w) / (1 + p.cooling_overhead))
            electric = min(-wanted / p.cooler_cop, p.cooler_w, budget)
            return ClimatePower(0.0, electric * (1 + p.cooling_overhead) + blower, -electric * p.cooler_cop, 0.0)
        return ClimatePower(0.0, blower, 0.0, 0.0)

    def _heat(self, wanted_w: float, ambient_c: float, budget_w: float) -> tuple[float, float]:
        """Electric power and heat from heat pump first, resistive heater for the rest."""
        p = self._p
        cop = p.heat_pump_cop(ambient_c)
        pump = min(p.heat_pump_w, wanted_w / cop, budget_w)
        resistive = min(max(0.0, wanted_w - pump * cop), p.heater_w, budget_w - pump)
        return pump + resistive, pump * cop + resistive

    def _imposed(self, heating_w: float, cooling_w: float, ambient_c: float) -> ClimatePower:
        p = self._p
        heating = heating_w * (1 + p.heating_overhead)
        cooling = cooling_w * (1 + p.cooling_overhead)
        if heating_w + cooling_w > 20.0:
            if heating_w >= cooling_w:
                heating += p.blower_w
            else:
                cooling += p.blower_w
        cop = p.heat_pump_cop(ambient_c) if p.heat_pump_w > 0 else 1.0
        return ClimatePower(heating, cooling, heating_w * cop - cooling_w * p.cooler_cop, 0.0)

    def state(self, ambient_c: float, is_recirculating: bool) -> ClimateState:
        """What is told to the outside."""
        outlet = min(60.0, max(3.0, self.cabin_c + self._heat_w / (AIR_W_PER_K * max(self._air, 0.05))))
        return ClimateState(
            cabin_c=self.cabin_c,
            outlet_c=outlet,
            is_heating=self._power.heating_w > 0,
            is_cooling=self._power.heat_w < 0,
            is_window_fogging=is_recirculating and ambient_c < 10.0 and self._power.heat_w < 200.0,
        )
