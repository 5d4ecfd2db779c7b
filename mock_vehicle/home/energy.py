"""Solar panels, house battery and grid."""

import math
from dataclasses import dataclass

from mock_vehicle.home.configs import Place
from mock_vehicle.home.surroundings import DAY_S, ZONE_S, Outside, outside

PANELS_W = 8200.0
"""Peak power of the panels, at 1000 W/m²."""
SYSTEM_SHARE = 0.86
"""What cables, inverter and heat leave of it."""
BATTERY_J = 10.0 * 3.6e6
BATTERY_W = 4600.0
LEAST, FULL = 0.10, 1.0
CHARGE_SHARE = 0.95
STANDING_W, FRIDGE_W, FRIDGE_S = 230.0, 95.0, 2700.0
LOOK_BACK_S = 600.0


@dataclass(slots=True)
class Energy:
    """Powers in W: `battery_w` positive into the battery, `house_w` without the car's. `level` 0 … 1.

    What is left, or missing, goes to the grid or comes from it.
    """

    level: float = 0.55
    solar_w: float = 0.0
    house_w: float = 0.0
    battery_w: float = 0.0
    today_j: float = 0.0
    _day: int = -1

    def begin(self, time_s: float, place: Place) -> None:
        """Have been there all day: today's yield so far, and a battery that fits the hour."""
        midnight = _midnight(time_s)
        steps = int((time_s - midnight) / LOOK_BACK_S)
        self._day = int(midnight)
        yields = [_solar_w(outside(midnight + (step + 0.5) * LOOK_BACK_S, place)) for step in range(steps)]
        self.today_j = sum(yields) * LOOK_BACK_S
        self.level = min(0.25 + 0.45 * self.today_j / BATTERY_J, 0.95)

    def step(self, dt_s: float, time_s: float, around: Outside, loads_w: float, wallbox_w: float) -> None:
        """Advance by `dt_s` with so much switched on besides what always runs, and so much going into the car.

        The sun feeds house, car and battery in this order; the battery is kept for the house.
        """
        if int(_midnight(time_s)) != self._day:
            self._day, self.today_j = int(_midnight(time_s)), 0.0
        fridge = FRIDGE_W if time_s % FRIDGE_S < 0.4 * FRIDGE_S else 0.0
        self.house_w = STANDING_W + 40.0 * math.sin(time_s / 37.0) + fridge + loads_w
        self.solar_w = _solar_w(around)
        self.today_j += self.solar_w * dt_s
        surplus = self.solar_w - self.house_w
        if surplus > 0:
            room = (FULL - self.level) * BATTERY_J / CHARGE_SHARE
            self.battery_w = min(max(surplus - wallbox_w, 0.0), BATTERY_W, room / dt_s)
            self.level += self.battery_w * CHARGE_SHARE * dt_s / BATTERY_J
        else:
            left = max(self.level - LEAST, 0.0) * BATTERY_J
            self.battery_w = -min(-surplus, BATTERY_W, left / dt_s)
            self.level += self.battery_w * dt_s / BATTERY_J


def _solar_w(around: Outside) -> float:
    return PANELS_W * SYSTEM_SHARE * around.sun_w_m2 / 1000.0


def _midnight(time_s: float) -> float:
    return (time_s + ZONE_S) // DAY_S * DAY_S - ZONE_S
