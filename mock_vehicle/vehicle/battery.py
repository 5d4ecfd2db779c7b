"""The traction battery: equivalent circuit, heat, and what it can give and take.

Open-circuit voltage over SoC behind one resistance over temperature and SoC; one thermal mass that loses heat
to the air. Terminal power is what the loads see: P = I·(OCV + I·R), current positive into the battery.
"""

from math import exp, sqrt

from mock_vehicle.vehicle.outputs import BatteryState
from mock_vehicle.vehicle.parameters import VehicleParameters

RESISTANCE_PER_LOST_HEALTH = 1.5
"""Relative growth of resistance per lost share of capacity: 20 % lost capacity goes with about 30 % more."""
REFERENCE_C = 23.0
"""A warm pack: the state from which the cost of cold is reckoned."""


class Battery:
    """State of the pack; powers in W at its terminals, positive into it unless the name says otherwise."""

    def __init__(self, parameters: VehicleParameters, displayed_soc: float, temperature_c: float, soh: float) -> None:
        self._p = p = parameters.battery
        self._window = p.soc_ceiling - p.soc_floor
        self._charge_c = p.capacity_ah * 3600.0 * soh / 100.0
        self._voltage_integral = p.open_circuit_v.integral()
        self._aging = 1 + RESISTANCE_PER_LOST_HEALTH * (1 - soh / 100.0)
        self.soh = soh
        self.soc = p.soc_floor + displayed_soc / 100.0 * self._window
        self.temperature_c = temperature_c
        self.current_a = 0.0
        self.loss_w = 0.0
        self.open_circuit_v = self._resistance_factor = 0.0
        self._follow_charge()
        self.voltage_v = self.open_circuit_v
        self.charged_j = 0.0
        self.discharged_j = 0.0

    @property
    def displayed_soc(self) -> float:
        """Percent of the usable window."""
        return (self.soc - self._p.soc_floor) / self._window * 100.0

    def resistance(self, temperature_c: float) -> float:
        """Ohm of the whole pack at a temperature and the present charge."""
        return self._p.resistance_ohm(temperature_c) * self._resistance_factor

    def keep_above(self, displayed_soc: float) -> None:
        """Fill up to at least this much, from nowhere: for a drive longer than one charge lasts."""
        if self.displayed_soc < displayed_soc:
            self.charge_to(displayed_soc)

    def charge_to(self, displayed_soc: float) -> None:
        """Be charged to so much, from nowhere; the terminals follow under the present current."""
        self.soc = self._p.soc_floor + displayed_soc / 100.0 * self._window
        self._follow_charge()
        self.voltage_v = self.open_circuit_v + self.current_a * self.resistance(self.temperature_c)

    def _follow_charge(self) -> None:
        """What depends on the charge alone."""
        p = self._p
        self.open_circuit_v = p.open_circuit_v(self.soc) * p.cells_in_series
        self._resistance_factor = p.resistance_over_soc(self.displayed_soc) * self._aging

    def max_discharge_w(self) -> float:
        """Most power that can be drawn now, ≥ 0: temperature, charge and the lowest cell voltage limit it.

        What cold keeps back counts as empty, so that the power ends where the range does.
        """
        p = self._p
        limit = p.discharge_w(self.temperature_c) * p.discharge_over_soc(self._soc_above_reserve())
        lowest = p.min_cell_v * p.cells_in_series
        at_lowest = lowest * (self.open_circuit_v - lowest) / self.resistance(self.temperature_c)
        return max(0.0, min(limit, at_lowest))

    def _soc_above_reserve(self) -> float:
        """Percent of what is usable at this temperature: 0 where only the cold reserve is left."""
        usable = 100.0 * self._p.usable_share(self.temperature_c)
        return (self.displayed_soc - (100.0 - usable)) / usable * 100.0

    def max_charge_w(self) -> float:
        """Most power that can be taken now, ≥ 0: temperature, charge and the highest cell voltage limit it."""
        return self.charge_limit_w(self.temperature_c)

    def charge_limit_w(self, temperature_c: float) -> float:
        """`max_charge_w` at the present charge, but at this temperature."""
        p = self._p
        limit = p.charge_w(temperature_c) * p.charge_over_soc(self.displayed_soc)
        return max(0.0, min(limit, self._voltage_limited_w(temperature_c)))

    def voltage_limited_charge_w(self) -> float:
        """Power at which the terminals reach the highest voltage (the constant-voltage phase)."""
        return self._voltage_limited_w(self.temperature_c)

    def _voltage_limited_w(self, temperature_c: float) -> float:
        highest = self._p.max_cell_v * self._p.cells_in_series
        return max(0.0, highest * (highest - self.open_circuit_v) / self.resistance(temperature_c))

    def current_for(self, power_w: float, temperature_c: float) -> float:
        """Current, A, that gives a terminal power; at the most power the pack can give if asked for more."""
        resistance = self.resistance(temperature_c)
        ocv = self.open_circuit_v
        root = ocv * ocv + 4 * resistance * power_w
        return (sqrt(root) - ocv if root > 0 else -ocv) / (2 * resistance)

    def step(self, dt_s: float, power_w: float, thermal_w: float, ambient_c: float) -> float:
        """Carry `power_w` for `dt_s` with `thermal_w` of heat put into the pack; returns the power carried.

        It differs from `power_w` only where that is beyond what the circuit can give at all.
        """
        p = self._p
        resistance = self.resistance(self.temperature_c)
        current = self.current_for(power_w, self.temperature_c)
        self.current_a = current
        self.voltage_v = self.open_circuit_v + current * resistance
        carried = current * self.voltage_v
        self.loss_w = current * current * resistance
        if carried > 0:
            self.charged_j += carried * dt_s
        else:
            self.discharged_j -= carried * dt_s
        self.soc = min(100.0, max(0.0, self.soc + current * dt_s / self._charge_c * 100.0))
        self._follow_charge()
        settled = ambient_c + (self.loss_w + thermal_w) / p.heat_loss_w_per_k
        self.temperature_c += (settled - self.temperature_c) * (
            1 - exp(-dt_s * p.heat_loss_w_per_k / p.heat_capacity_j_per_k)
        )
        return carried

    def seconds_to(self, displayed_soc: float, current_a: float) -> float:
        """Time until a displayed SoC at a charging current > 0; at least a millisecond."""
        missing = (displayed_soc - self.displayed_soc) / 100.0 * self._window / 100.0
        return max(1e-3, missing * self._charge_c / current_a)

    def energy_between(self, low_soc: float, high_soc: float) -> float:
        """Energy between two gross SoC, J at open circuit."""
        area = self._voltage_integral(high_soc) - self._voltage_integral(low_soc)
        return area / 100.0 * self._charge_c * self._p.cells_in_series

    def reserve(self) -> float:
        """Share of the usable window, percent, that cold keeps back, as far as it is charged."""
        return min(100.0 * (1 - self._p.usable_share(self.temperature_c)), max(self.displayed_soc, 0.0))

    def energies(self) -> tuple[float, float, float]:
        """Joule at open circuit: (the full window at this temperature, left now, left now with a warm pack)."""
        p = self._p
        held_back = p.soc_floor + 100.0 * (1 - p.usable_share(self.temperature_c)) / 100.0 * self._window
        full = self.energy_between(held_back, p.soc_ceiling)
        left = max(0.0, self.energy_between(held_back, self.soc)) if self.soc > held_back else 0.0
        warm = self.energy_between(p.soc_floor, self.soc) if self.soc > p.soc_floor else 0.0
        return full, left, warm

    def state(self) -> BatteryState:
        """What is told to the outside. Spread between cells: inner ones run warmer with load."""
        p = self._p
        full, left, _ = self.energies()
        spread_k = 0.5 + min(3.0, self.loss_w / 1500.0)
        cell_v = self.voltage_v / p.cells_in_series
        spread_v = 0.003 + 0.02 * abs(cell_v - self.open_circuit_v / p.cells_in_series)
        return BatteryState(
            soc=self.soc,
            displayed_soc=min(100.0, max(0.0, self.displayed_soc)),
            soh=self.soh,
            cold_reserve=self.reserve(),
            usable_capacity_j=full,
            remaining_energy_j=left,
            voltage_v=self.voltage_v,
            current_a=self.current_a,
            open_circuit_voltage_v=self.open_circuit_v,
            resistance_ohm=self.resistance(self.temperature_c),
            loss_w=self.loss_w,
            temperature_c=self.temperature_c,
            temperature_min_c=self.temperature_c - spread_k,
            temperature_max_c=self.temperature_c + spread_k,
            cell_voltage_min_v=cell_v - spread_v,
            cell_voltage_max_v=cell_v + spread_v,
            cell_voltage_mean_v=cell_v,
            max_discharge_w=self.max_discharge_w(),
            max_charge_w=self.max_charge_w(),
            charged_energy_j=self.charged_j,
            discharged_energy_j=self.discharged_j,
        )
