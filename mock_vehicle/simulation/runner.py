"""Runs a simulation on the bus: paced by the wall clock, or as fast as machine and broker go."""

import logging
import math
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any, Protocol

from hmi.bus.catalogue import Value
from hmi.bus.errors import TopicError
from hmi.bus.payloads import Reply
from mock_vehicle.simulation.clockwork import TICKS_PER_S, ticks
from mock_vehicle.simulation.commands import obey
from mock_vehicle.simulation.controls import LONGEST_JUMP_S, ControlError, control, leap
from mock_vehicle.simulation.simulation import Simulation

log = logging.getLogger(__name__)

CLOCK_S = 1.0
"""Wall time between two clock messages."""
CLOCK_MAX_S = 0.1
"""The same while time runs as fast as it can: its rate is only known by measuring."""
LAG_S = 0.5
"""Later than this on the schedule the machine is too slow for the rate: the schedule begins anew."""

SLICE_S = 0.25
"""A jump takes no longer than this of wall time without looking for commands and the end."""
OUTAGE_LOOK_S = 0.25
"""How often to look whether the broker is back."""
LATE_S = 3.0
"""So long after falling behind, the rate that is said is the one measured."""


class Bus(Protocol):
    """What is needed of a `Publisher`."""

    def wait_connected(self, timeout_s: float) -> bool:
        """Block until somebody can hear it; False when `timeout_s` passed before."""

    def clock(self, bus_time: float, rate: float) -> None:
        """Say what time it is."""

    def new_generation(self) -> None:
        """Forget what was said."""

    def clear_rest(self) -> None:
        """Everything has been said once: delete what is left of others."""

    def state(self, path: str, value: Value, timestamp: float) -> None:
        """Say a signal's value."""

    def event(self, name: str, payload: dict[str, Any]) -> None:
        """Say that something happened."""

    def reply(self, client: str, reply: Reply) -> None:
        """Answer a command."""


class Runner:
    """`rate` is bus seconds per wall second, None as fast as it goes; `duration_s` is in bus time.

    As fast as it goes it stands still while the broker is away: nothing would be left of what it said meanwhile.
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
        self._rate = rate
        self._end_tick = math.inf if duration_s is None else simulation.tick + duration_s * TICKS_PER_S
        self._monotonic = monotonic
        self._inbox: deque[tuple[Callable[[str, bytes], None], str, bytes]] = deque()
        self._wake = threading.Event()
        self.is_stopping = False
        self._clock_at = -math.inf
        self._clock_tick = simulation.tick
        self._late_until = -math.inf
        self._leap_to: int | None = None
        """Where a jump in time that is under way leads to."""
        self._leap_from = 0.0
        self._anchor()

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
        sim = self.simulation
        self._anchor()
        self._say_clock()
        self._say(sim.messages())
        bus.clear_rest()
        while not self.is_stopping and sim.tick < self._end_tick:
            if self._rate is None and not bus.wait_connected(OUTAGE_LOOK_S):
                continue
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

    def _anchor(self) -> None:
        """From here on the schedule counts."""
        self._anchor_at, self._anchor_tick = self._monotonic(), self.simulation.tick

    def _due(self, tick: int) -> float:
        """When `tick` is to be, in the time of `monotonic`."""
        if self._rate is None:
            return -math.inf
        return self._anchor_at + (tick - self._anchor_tick) / TICKS_PER_S / self._rate

    def _wait_for(self, tick: int) -> bool:
        """Sleep until `tick` is due; False when something came in before. Clock messages go out meanwhile."""
        due = self._due(tick)
        while not self._inbox and not self.is_stopping:
            now = self._monotonic()
            if now >= self._clock_at + (CLOCK_S if self._rate is not None else CLOCK_MAX_S):
                self._say_clock()
            if now >= due:
                if self._rate is not None and now > due + LAG_S:
                    self._late_until = now + LATE_S
                    self._anchor()
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
        passed = stride if self._rate is None else math.ceil(self._tick_now()) - sim.tick
        if min(passed, stride) > 0 and self._inbox:
            sim.advance(min(passed, stride))
            self._say(sim.messages())
        self._take_in()
        self._say(sim.messages())

    def _take_in(self) -> None:
        while self._inbox:
            handler, name, raw = self._inbox.popleft()
            handler(name, raw)

    def _tick_now(self) -> float:
        if self._rate is None:
            return self.simulation.tick
        return self._anchor_tick + (self._monotonic() - self._anchor_at) * self._rate * TICKS_PER_S

    def _obey(self, path: str, raw: bytes) -> None:
        answer = obey(self.simulation, path, raw)
        if answer is not None:
            try:
                self._bus.reply(*answer)
            except TopicError as error:
                log.warning("cannot answer a command: %s", error)

    def _control(self, name: str, raw: bytes) -> None:
        try:
            seconds = control(self.simulation, name, raw)
        except ControlError as error:
            self.simulation.tell("control_refused", {"control": name, "error": str(error)})
            return
        if seconds is not None:
            self._jump(max(ticks(seconds), 1))

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
        self._leap_to = None
        self._anchor()
        self._bus.new_generation()
        self._clock_tick = sim.tick
        self._say_clock()
        self._say(sim.snapshot())
        self._bus.clear_rest()

    def _leap_on(self) -> bool:
        """One slice of a jump; whether it was the last."""
        assert self._leap_to is not None
        until = self._monotonic() + SLICE_S
        end = self._leap_to if self._leap_to < self._end_tick else math.ceil(self._end_tick)
        return leap(self.simulation, end, lambda: self.is_stopping or self._monotonic() >= until)

    def _say(self, messages: list[Any]) -> None:
        for path, value, timestamp in messages:
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
        rate = self._rate
        if rate is None or now < self._late_until:
            is_measured = math.isfinite(passed) and passed > 0
            rate = min((sim.tick - self._clock_tick) / TICKS_PER_S / passed, 1e6) if is_measured else 1.0
        # between two steps of a parked car time goes on, but never past the next step
        ahead = min(max(self._tick_now() - sim.tick, 0.0), sim.stride())
        self._bus.clock(round(sim.bus_time + ahead / TICKS_PER_S, 3), rate)
        self._clock_at, self._clock_tick = now, sim.tick
        if self.on_progress is not None:
            self.on_progress(sim)
