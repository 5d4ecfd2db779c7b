"""Runs a simulation on the bus: paced by the wall clock, or as fast as machine and broker go."""

import logging
import math
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from hmi.bus.errors import TopicError
from mock_vehicle.scenarios.loader import ScenarioError
from mock_vehicle.scenarios.repertoire import Repertoire
from mock_vehicle.scenarios.schema import Scenario
from mock_vehicle.simulation.bus import Bus
from mock_vehicle.simulation.clockwork import TICKS_PER_S, ticks
from mock_vehicle.simulation.commands import obey
from mock_vehicle.simulation.controls import ControlError, control
from mock_vehicle.simulation.leap import leap
from mock_vehicle.simulation.orders import LONGEST_JUMP_S, Choice, Freeze, Jump, Order, Rate
from mock_vehicle.simulation.pace import Pace
from mock_vehicle.simulation.simulation import Simulation

log = logging.getLogger(__name__)

CLOCK_S = 1.0
"""Wall time between two clock messages."""
CLOCK_MAX_S = 0.1
"""The same while time runs as fast as it can: its rate is only known by measuring."""
SLICE_S = 0.25
"""A jump takes no longer than this of wall time without looking for commands and the end."""
OUTAGE_LOOK_S = 0.25
"""How often to look whether the broker is back."""


class Runner:
    """`rate` is bus seconds per wall second, None as fast as it goes; `duration_s` is in bus time.

    As fast as it goes it stands still while the broker is away: nothing would be left of what it said meanwhile.
    `simulation` is another one after the scenario began again or another was chosen.
    """

    def __init__(
        self,
        simulation: Simulation,
        rate: float | None = 1.0,
        duration_s: float | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.simulation = simulation
        self.on_progress: Callable[[Simulation], None] | None = None
        """Called about once a second of wall time."""
        self._repertoire = Repertoire(simulation.scenario)
        self._pace = Pace(rate, monotonic)
        self._end_tick = math.inf if duration_s is None else simulation.tick + duration_s * TICKS_PER_S
        self._monotonic = monotonic
        self._inbox: deque[tuple[Callable[[str, bytes], None], str, bytes]] = deque()
        self._wake = threading.Event()
        self.is_stopping = False
        self._clock_at = -math.inf
        self._clock_tick = simulation.tick
        self._leap_to: int | None = None
        """Where a jump in time that is under way leads to."""
        self._leap_from = 0.0

    def command(self, path: str, raw: bytes) -> None:
        """Take a command; from any thread. It is obeyed at the next tick."""
        self._put(self._obey, path, raw)

    def control(self, name: str, raw: bytes) -> None:
        """Take a scenario control; from any thread."""
        self._put(self._control, name, raw)

    def stop(self) -> None:
        """End `run` soon; from any thread or a signal handler."""
        self.is_stopping = True
        self._wake.set()

    def run(self, bus: Bus) -> None:
        """Run on `bus` until the duration is over or `stop` is called."""
        self._bus = bus
        self._pace.anchor(self.simulation.tick)
        self._say_clock()
        self._say(self.simulation.messages())
        bus.clear_rest()
        while not self.is_stopping and self.simulation.tick < self._end_tick:
            if not self._pace.is_scheduled and not bus.wait_connected(OUTAGE_LOOK_S):
                continue
            sim = self.simulation
            stride = int(min(sim.stride(), self._end_tick - sim.tick)) or 1
            if self._wait_for(sim.tick + stride):
                sim.advance(stride)
                self._say(sim.messages())
            else:
                self._serve(stride)
        self._say_clock()

    def _put(self, handler: Callable[[str, bytes], None], name: str, raw: bytes) -> None:
        self._inbox.append((handler, name, raw))
        self._wake.set()

    def _wait_for(self, tick: int) -> bool:
        """Sleep until `tick` is due; False when something came in before. Clock messages go out meanwhile."""
        due = self._pace.due(tick)
        while not self._inbox and not self.is_stopping:
            now = self._monotonic()
            if now >= self._clock_at + (CLOCK_S if self._pace.is_scheduled else CLOCK_MAX_S):
                self._say_clock()
            if now >= due:
                self._pace.arrived(tick)
                return True
            self._pause(min(due, self._clock_at + CLOCK_S) - now)
        return False

    def _pause(self, seconds: float) -> None:
        """Sleep, unless something comes in."""
        self._wake.wait(seconds)
        self._wake.clear()

    def _serve(self, stride: int) -> None:
        """Bring the car to the present, then do what came in."""
        sim = self.simulation
        passed = math.ceil(self._pace.now(sim.tick)) - sim.tick if self._pace.is_scheduled else stride
        if min(passed, stride) > 0 and self._inbox:
            sim.advance(min(passed, stride))
            self._say(sim.messages())
        self._take_in()
        self._say(self.simulation.messages())

    def _take_in(self) -> None:
        while self._inbox:
            handler, name, raw = self._inbox.popleft()
            handler(name, raw)

    def _obey(self, path: str, raw: bytes) -> None:
        answer = obey(self.simulation, path, raw)
        if answer is not None:
            try:
                self._bus.reply(*answer)
            except TopicError as error:
                log.warning("cannot answer a command: %s", error)

    def _control(self, name: str, raw: bytes) -> None:
        try:
            order = control(self.simulation, name, raw)
            if order is not None:
                self._carry_out(order)
        except (ControlError, ScenarioError) as error:
            self.simulation.tell("control_refused", {"control": name, "error": str(error)})

    def _carry_out(self, order: Order) -> None:
        """What concerns time, or the whole car. Raises `ScenarioError` where a scenario cannot be played."""
        if isinstance(order, Jump):
            self._jump(max(ticks(order.seconds), 1))
        elif isinstance(order, Freeze | Rate):
            if isinstance(order, Freeze):
                self._pace.is_frozen = order.frozen
            else:
                self._pace.rate = order.rate
            self._pace.anchor(self.simulation.tick)
            self._say_clock()
        else:
            scenario = self.simulation.scenario
            self._begin(self._repertoire.load(order.name) if isinstance(order, Choice) else scenario)

    def _begin(self, scenario: Scenario) -> None:
        """Play `scenario` from its start; what is left of the duration is left. Time that was frozen runs again."""
        before = self.simulation
        try:
            sim = Simulation(scenario, before.seed, before.catalogue, self._repertoire.names)
        except ValueError as error:
            raise ScenarioError(str(error)) from error
        self._say(before.messages())
        self.simulation = sim
        self._end_tick -= before.tick
        self._leap_to = None
        self._pace.is_frozen = False
        self._say_generation()

    def _jump(self, forward: int) -> None:
        """Go `forward` ticks at once; meanwhile bus time stands still, and commands are obeyed between slices."""
        sim = self.simulation
        if self._leap_to is not None:  # one is under way: on from its end
            self._leap_to = min(self._leap_to + forward, sim.tick + ticks(LONGEST_JUMP_S))
            return
        self._leap_to, self._leap_from = sim.tick + forward, sim.bus_time
        while not self._leap_on() and not self.is_stopping:
            self._say_clock()
            self._take_in()
            if self.simulation is not sim:  # the scenario began anew meanwhile
                return
        self._leap_to = None
        self._say_generation()

    def _leap_on(self) -> bool:
        """One slice of a jump; whether it was the last."""
        assert self._leap_to is not None
        until = self._monotonic() + SLICE_S
        end = self._leap_to if self._leap_to < self._end_tick else math.ceil(self._end_tick)
        return leap(self.simulation, end, lambda: self.is_stopping or self._monotonic() >= until)

    def _say_generation(self) -> None:
        """Say everything anew, in a generation of its own: first what time it is."""
        sim = self.simulation
        self._pace.anchor(sim.tick)
        self._bus.new_generation()
        self._clock_tick = sim.tick
        self._say_clock()
        self._say(sim.snapshot())
        self._bus.clear_rest()

    def _say(self, messages: list[Any]) -> None:
        for path, value, timestamp in messages:
            if value is None:
                self._bus.delete(path)
            else:
                self._bus.state(path, value, timestamp)
        told = self.simulation.told
        if told:
            for name, payload in told:
                self._bus.event(name, payload)
            told.clear()

    def _say_clock(self) -> None:
        now, sim = self._monotonic(), self.simulation
        if self._leap_to is not None:
            self._bus.clock(self._leap_from, 0.0)
            self._clock_at = now
            return
        passed = now - self._clock_at
        rate = 0.0 if self._pace.is_frozen else self._pace.rate
        if rate is None or self._pace.is_measured:
            is_known = math.isfinite(passed) and passed > 0
            rate = min((sim.tick - self._clock_tick) / TICKS_PER_S / passed, 1e6) if is_known else 1.0
        # between two steps of a parked car time goes on, but never past the next step
        ahead = min(max(self._pace.now(sim.tick) - sim.tick, 0.0), sim.stride())
        self._bus.clock(round(sim.bus_time + ahead / TICKS_PER_S, 3), rate)
        self._clock_at, self._clock_tick = now, sim.tick
        if self.on_progress is not None:
            self.on_progress(sim)
