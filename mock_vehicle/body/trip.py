"""Trip meters: what was driven since the start and since the driver last set the meter to zero."""

from dataclasses import dataclass


@dataclass(slots=True)
class Trip:
    """Since the car was last made ready; `meter_m` lives until it is set."""

    start_unix_s: float
    distance_m: float = 0.0
    duration_s: float = 0.0
    meter_m: float = 0.0

    def begin(self, unix_s: float) -> None:
        """A new trip: the car was made ready."""
        self.start_unix_s = unix_s
        self.distance_m = self.duration_s = 0.0

    def step(self, dt_s: float, distance_m: float, is_ready: bool) -> None:
        """Count `distance_m` and, while the car is ready, the time."""
        self.distance_m += distance_m
        self.meter_m += distance_m
        if is_ready:
            self.duration_s += dt_s

    @property
    def mean_speed_m_s(self) -> float:
        """0 before anything was driven."""
        return self.distance_m / self.duration_s if self.duration_s else 0.0
