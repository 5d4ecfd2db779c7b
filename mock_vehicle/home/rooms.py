"""The living room: one thermal mass, a thermostat, sun through the window."""

from dataclasses import dataclass
from math import exp

from mock_vehicle.home.surroundings import Outside

HEAT_CAPACITY_J_PER_K = 2.4e6
"""Air, furniture and the surface of the walls of about 30 m²."""
LOSS_W_PER_K = 65.0
HEATER_W = 3000.0
HEAT_PUMP_COP = 3.2
GAIN_W_PER_K = 2500.0
"""How strongly the thermostat answers."""
WINDOW_M2, TRANSMISSION = 3.0, 0.5
PEOPLE_AND_THINGS_W = 150.0
OFF, HEAT = "off", "heat"
COLDEST_C, WARMEST_C = 5.0, 28.0


@dataclass(slots=True)
class LivingRoom:
    """Temperature and what the thermostat was told."""

    temperature_c: float = 20.6
    mode: str = HEAT
    target_c: float = 21.0
    heating_w: float = 0.0

    def step(self, dt_s: float, around: Outside) -> None:
        """Advance by `dt_s`."""
        wanted = GAIN_W_PER_K * (self.target_c - self.temperature_c) + LOSS_W_PER_K * (
            self.target_c - around.temperature_c
        )
        self.heating_w = min(max(wanted, 0.0), HEATER_W) if self.mode == HEAT else 0.0
        free = PEOPLE_AND_THINGS_W + WINDOW_M2 * TRANSMISSION * around.sun_w_m2
        settled = around.temperature_c + (self.heating_w + free) / LOSS_W_PER_K
        share = 1 - exp(-dt_s * LOSS_W_PER_K / HEAT_CAPACITY_J_PER_K)
        self.temperature_c += (min(settled, 40.0) - self.temperature_c) * share

    @property
    def humidity_percent(self) -> float:
        """Warmer air is drier."""
        return 46.0 - 2.2 * (self.temperature_c - 20.6)

    @property
    def electric_w(self) -> float:
        """What the heat pump draws for it."""
        return self.heating_w / HEAT_PUMP_COP

    @property
    def action(self) -> str:
        """In Home Assistant's words."""
        return OFF if self.mode == OFF else "heating" if self.heating_w > 0 else "idle"
