"""Runs a simulation on the bus: paced by the wall clock, or as fast as machine and broker go."""

import logging
import math
import time
from collections import deque
from collections.abc import Callable

from hmi.bus.errors import TopicError
from mock_vehicle.bell import Bell
from mock_vehicle.scenarios.loader import ScenarioError
from mock_vehicle.scenarios.repertoire import Repertoire
from mock_vehicle.scenarios.schema import Scenario
from mock_vehicle.simulation.bus import Bus
from mock_vehicle.simulation.clockwork import TICKS_PER_S, ticks
from mock_vehicle.simulation.commands import obey
from mock_vehicle.simulation.controls import ControlError, control
from mock_vehicle.simulation.leap import Leap, leap
from mock_vehicle.simulation.orders import LONGEST_JUMP_S, Choice, Freeze, Jump, Order, Rate
from mock_vehicle.simulation.pace import Pace
from mock_vehicle.simulation.simulation import Simulation
from mock_vehicle.simulation.voice import CLOCK_S, Voice

log = logging.getLogger(__name__)

SLICE_S = 0.25
"""A jump takes no longer than this of wall time without looking for commands and the end."""
MOST_NAME = 80
"""So much of a control's name is said again when it is refused."""
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
        self._wake = Bell()
        self.is_stopping = False
        self._leap: Leap | None = None

    def command(self, path: str, raw: bytes) -> None:
        """Take a command; from any thread. It is obeyed at the next tick."""
        self._put(self._obey, path, raw)

    def control(self, name: str, raw: bytes) -> None:
        """Take a scenario control; from any thread."""
        self._put(self._control, name, raw)

    def stop(self) -> None:
        """End `run` soon; from any thread or a signal handler."""
        self.is_stopping = True
        self._wake.ring()

    def run(self, bus: Bus) -> None:
        """Run on `bus` until the duration is over or `stop` is called."""
        sim = self.simulation
        self._voice = Voice(bus, self._pace)
        self._pace.anchor(sim.tick)
        self._say_clock()
        self._voice.say(sim, sim.messages())
        bus.clear_rest()
        while not self.is_stopping and self.simulation.tick < self._end_tick:
            if self._leap is not None:
                self._leap_on(self._leap)
            elif self._pace.is_scheduled or bus.wait_connected(OUTAGE_LOOK_S):
                self._step()
        if self._leap is not None:
            self._land()
        self._say_clock()

    def _step(self) -> None:
        """The next step when it is due, or before it what came in."""
        sim = self.simulation
        stride = int(min(sim.stride(), self._end_tick - sim.tick)) or 1
        if self._wait_for(sim.tick + stride):
            sim.advance(stride)
            self._voice.say(sim, sim.messages())
        else:
            self._serve(stride)

    def _put(self, handler: Callable[[str, bytes], None], name: str, raw: bytes) -> None:
        self._inbox.append((handler, name, raw))
        self._wake.ring()

    def _wait_for(self, tick: int) -> bool:
        """Sleep until `tick` is due; False when something came in before. Clock messages go out meanwhile."""
        due = self._pace.due(tick)
        while not self._inbox and not self.is_stopping:
            now = self._monotonic()
            if now >= self._voice.clock_due:
                self._say_clock()
            if now >= due:
                self._pace.arrived(tick)
                return True
            self._pause(min(due, self._voice.clock_at + CLOCK_S) - now)
        return False

    def _pause(self, seconds: float) -> None:
        """Sleep, unless something comes in."""
        self._wake.sleep(seconds)

    def _serve(self, stride: int) -> None:
        """Bring the car to the present, then do what came in."""
        sim = self.simulation
        passed = math.ceil(self._pace.now(sim.tick)) - sim.tick if self._pace.is_scheduled else stride
        if min(passed, stride) > 0 and self._inbox:
            sim.advance(min(passed, stride))
            self._voice.say(sim, sim.messages())
        self._take_in()
        self._voice.say(self.simulation, self.simulation.messages())

    def _take_in(self) -> None:
        """Do what came in; what comes after a jump has to wait for it to begin."""
        while self._inbox:
            before = self._leap
            handler, name, raw = self._inbox.popleft()
            handler(name, raw)
            if self._leap is not None and self._leap is not before:
                return

    def _obey(self, path: str, raw: bytes) -> None:
        answer = obey(self.simulation, path, raw)
        if answer is not None:
            try:
                self._voice.bus.reply(*answer)
            except TopicError as error:
                log.warning("cannot answer a command: %s", error)

    def _control(self, name: str, raw: bytes) -> None:
        try:
            order = control(self.simulation, name, raw)
            if order is not None:
                self._carry_out(order)
        except (ControlError, ScenarioError) as error:
            self.simulation.tell("control_refused", {"control": name[:MOST_NAME], "error": str(error)})

    def _carry_out(self, order: Order) -> None:
        """What concerns time, or the whole car. Raises `ScenarioError` where a scenario cannot be played."""
        if isinstance(order, Jump):
            self._jump(max(ticks(order.seconds), 1))
        elif isinstance(order, Freeze | Rate):
            if isinstance(order, Freeze):
                self._pace.is_frozen = order.frozen
            else:
                self._pace.rate = order.rate
            self._pace.begin(self.simulation.tick)
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
        self._voice.say(before, before.messages())
        self.simulation = sim
        self._end_tick -= before.tick
        self._leap = None
        self._pace.is_frozen = False
        self._voice.generation(sim, self._monotonic())

    def _jump(self, forward: int) -> None:
        """Go `forward` ticks at once, or so much farther than the jump that is under way."""
        sim = self.simulation
        if self._leap is None:
            self._leap = Leap(sim.tick + forward, sim.bus_time)
        else:
            self._leap.to_tick = min(self._leap.to_tick + forward, sim.tick + ticks(LONGEST_JUMP_S))

    def _leap_on(self, jump: Leap) -> None:
        """One slice of a jump, and then what came in meanwhile."""
        until = self._monotonic() + SLICE_S
        end = jump.to_tick if jump.to_tick < self._end_tick else math.ceil(self._end_tick)
        if leap(self.simulation, end, lambda: self.is_stopping or self._monotonic() >= until):
            self._land()
        else:
            self._say_clock()
            self._take_in()

    def _land(self) -> None:
        """The jump is over."""
        self._leap = None
        self._voice.generation(self.simulation, self._monotonic())

    def _say_clock(self) -> None:
        now = self._monotonic()
        if self._leap is not None:
            self._voice.standing_clock(self._leap.from_time, now)
            return
        self._voice.clock(self.simulation, now)
        if self.on_progress is not None:
            self.on_progress(self.simulation)
