"""What a simulation says on the bus: its messages, what happened, and what time it is."""

import math
from typing import TYPE_CHECKING

from mock_vehicle.simulation.bus import Bus
from mock_vehicle.simulation.clockwork import TICKS_PER_S
from mock_vehicle.simulation.pace import Pace
from mock_vehicle.simulation.stream import Message

if TYPE_CHECKING:
    from mock_vehicle.simulation.simulation import Simulation

CLOCK_S = 1.0
"""Wall time between two clock messages."""
CLOCK_MAX_S = 0.1
"""The same while time runs as fast as it can: its rate is only known by measuring."""
FASTEST = 1e6


class Voice:
    """Speaks on `bus` of time that passes at `pace`. `now` is wall time in seconds, as the pace counts it."""

    def __init__(self, bus: Bus, pace: Pace) -> None:
        self.bus = bus
        self._pace = pace
        self.clock_at = -math.inf
        """When the clock was said last."""
        self._clock_tick = 0

    @property
    def clock_due(self) -> float:
        """When the clock is to be said again, in wall time."""
        return self.clock_at + (CLOCK_S if self._pace.is_scheduled else CLOCK_MAX_S)

    def say(self, sim: "Simulation", messages: list[Message]) -> None:
        """Say `messages`, and what happened meanwhile."""
        for path, value, timestamp in messages:
            if value is None:
                self.bus.delete(path)
            else:
                self.bus.state(path, value, timestamp)
        told, sim.told = sim.told, []
        for name, payload in told:
            self.bus.event(name, payload)

    def clock(self, sim: "Simulation", now: float) -> None:
        """Say what time it is and how fast it runs."""
        rate = self._rate(sim, now - self.clock_at)
        # between two steps of a parked car time goes on, but never past the next step
        ahead = min(max(self._pace.now(sim.tick) - sim.tick, 0.0), sim.stride())
        self.bus.clock(round(sim.bus_time + ahead / TICKS_PER_S, 3), rate)
        self.clock_at, self._clock_tick = now, sim.tick

    def standing_clock(self, bus_time: float, now: float) -> None:
        """Say that time stands still meanwhile, at `bus_time`."""
        self.bus.clock(bus_time, 0.0)
        self.clock_at = now

    def generation(self, sim: "Simulation", now: float) -> None:
        """Say everything anew, in a generation of its own: first what time it is."""
        self._pace.begin(sim.tick)
        self.bus.new_generation()
        self._clock_tick = sim.tick
        self.clock(sim, now)
        self.say(sim, sim.snapshot())
        self.bus.clear_rest()

    def _rate(self, sim: "Simulation", passed_s: float) -> float:
        if self._pace.is_frozen:
            return 0.0
        ticks = sim.tick - self._clock_tick
        # where nothing has passed since the last message there is nothing to measure
        if self._pace.is_measured and ticks > 0 and 0 < passed_s < math.inf:
            return min(ticks / TICKS_PER_S / passed_s, FASTEST)
        return self._pace.rate or 1.0
