"""The car in front: sometimes there, never quite steady."""

import math
import random

STANDSTILL_GAP_M = 3.0
SENSOR_RANGE_M = 150.0
"""Farther away the radar sees nothing."""
WANDER_S = 25.0
"""Time over which the one in front forgets how fast it went."""


class Lead:
    """A vehicle ahead that goes somewhat slower than allowed, the more so in dense traffic.

    Its speed is an Ornstein-Uhlenbeck process around the speed of the flow, drawn from `rng`.
    """

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._mood = 0.0
        self.gap_m: float | None = None
        self.speed_m_s = 0.0

    def clear(self) -> None:
        """It turned off, or got away over the light."""
        self.gap_m = None

    def step(self, dt_s: float, own_speed_m_s: float, flow_m_s: float, traffic: float) -> None:
        """Move it by `dt_s`; it comes and goes with `traffic` (0 … 1)."""
        noise = self._rng.gauss(0.0, 1.0)
        self._mood += -self._mood * dt_s / WANDER_S + math.sqrt(2 * dt_s / WANDER_S) * noise
        if self.gap_m is None:
            if self._rng.random() < traffic * dt_s / 12.0 and own_speed_m_s > 2.0:
                self.gap_m = 30.0 + 2.0 * own_speed_m_s
                self.speed_m_s = own_speed_m_s
            return
        wanted = max(flow_m_s * (1 - 0.25 * traffic + 0.12 * traffic * self._mood), 2.0)
        change = max(-1.8, min(1.3, (wanted - self.speed_m_s) / 2.5))
        self.speed_m_s = max(self.speed_m_s + change * dt_s, 0.0)
        self.gap_m = max(self.gap_m + (self.speed_m_s - own_speed_m_s) * dt_s, 0.5)
        if self.gap_m > SENSOR_RANGE_M or traffic == 0 or self._rng.random() < dt_s / 90.0:
            self.gap_m = None
