"""What the energy panel remembers: it must see every message, not just the newest of a frame."""

import math

from hmi.bus.catalogue import Value

HISTORY = "Vehicle.Powertrain.Consumption.History.Total"
POWER = "Vehicle.Powertrain.TractionBattery.CurrentPower"
DISTANCE = "Vehicle.TraveledDistance"
IS_CHARGING = "Vehicle.Powertrain.TractionBattery.Charging.IsCharging"
SOC = "Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed"

J_PER_WH = 3600.0
MAX_GAP_S = 10.0
"""A longer silence of the power signal is not bridged: what happened in it is unknown."""


class PartialBucket:
    """Energy (Wh, from the battery) and distance (m) since the vehicle's last finished stretch of history.

    Power is integrated as steps: it held until the next message of it. What a charger gives is not counted. The
    history ends a stretch only when it changes: it is repeated as a heartbeat, and retained.
    """

    signals = frozenset({HISTORY, POWER, DISTANCE, IS_CHARGING})
    window_s = 1800.0

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """See `Reducer.reset`."""
        self.energy_wh = 0.0
        self._history: Value | None = None
        self._charging = False
        self._power_w = math.nan
        self._power_at = 0.0
        self._start_m = math.nan
        self._now_m = math.nan

    @property
    def distance_m(self) -> float:
        """Distance since the last finished stretch."""
        return self._now_m - self._start_m if math.isfinite(self._start_m) else 0.0

    def feed(self, path: str, value: Value, timestamp: float) -> None:
        """See `Reducer.feed`."""
        if path == POWER and isinstance(value, int | float):
            self._integrate(math.nan if self._charging else float(value), timestamp)
        elif path == IS_CHARGING:
            if value is True and not self._charging:
                self._power_w = math.nan  # the charger's power may have come just before the word that it charges
            self._charging = value is True
        elif path == DISTANCE and isinstance(value, int | float):
            self._now_m = float(value)
            if not math.isfinite(self._start_m) or self._now_m < self._start_m:
                self._start_m = self._now_m
        elif path == HISTORY and value != self._history:
            self._history = value
            self.energy_wh = 0.0
            self._start_m = self._now_m

    def _integrate(self, power_w: float, timestamp: float) -> None:
        elapsed = timestamp - self._power_at
        if math.isfinite(self._power_w) and 0 < elapsed <= MAX_GAP_S:
            self.energy_wh -= self._power_w * elapsed / J_PER_WH
        self._power_w, self._power_at = power_w, timestamp


class ChargingSession:
    """The curve of the present charging session as it was: state of charge (%) and power into the battery (kW)."""

    signals = frozenset({IS_CHARGING, SOC, POWER})
    window_s = 12 * 3600.0
    STEP_PERCENT = 0.25
    MAX_POINTS = 500

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """See `Reducer.reset`."""
        self.soc_percent: list[float] = []
        self.power_kw: list[float] = []
        self._charging = False
        self._power_w = math.nan

    def feed(self, path: str, value: Value, timestamp: float) -> None:  # noqa: ARG002
        """See `Reducer.feed`."""
        if path == IS_CHARGING:
            if value is True and not self._charging:
                self.soc_percent, self.power_kw = [], []
            self._charging = value is True
        elif path == POWER and isinstance(value, int | float):
            self._power_w = float(value)
        elif path == SOC and isinstance(value, int | float) and self._charging:
            self._add(float(value))

    def _add(self, soc: float) -> None:
        if not math.isfinite(self._power_w) or len(self.soc_percent) >= self.MAX_POINTS:
            return
        if not self.soc_percent or soc - self.soc_percent[-1] >= self.STEP_PERCENT:
            self.soc_percent.append(soc)
            self.power_kw.append(max(0.0, self._power_w) / 1000)
