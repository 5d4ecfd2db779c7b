"""Playing a recording onto the bus: at a rate or as fast as the broker takes it, from any moment, as it is steered."""

import time
from collections import deque
from collections.abc import Callable, Iterator

from hmi.bus.connection import LinkState
from mock_vehicle.bell import Bell
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.marks import NS
from mock_vehicle.sessions.recording import RecordedMessage
from mock_vehicle.sessions.routes import Choice, Routes
from mock_vehicle.sessions.seeking import Seeker
from mock_vehicle.sessions.sink import Sink
from mock_vehicle.sessions.status import Status
from mock_vehicle.sessions.steering import Steering
from mock_vehicle.sessions.timeline import Timeline
from mock_vehicle.sessions.transport import Transport

TICK_S = 1.0
"""Wall time between ticks of the bus clock."""
MAX_RATE_TICK_NS = NS // 2
"""Bus time between ticks as fast as possible, where the clock stands still between ticks: less than any `max_age`."""
_OUTAGE_LOOK_S = 0.25
_BURST = 256
"""Messages as fast as possible between two looks at what was asked."""


class Player:
    """Sends the states and events of the recorded vehicle, and the bus clock, in recorded bus time.

    Every message has its place on one absolute schedule, so that errors do not add up. While the broker is away the
    recording stands still: nothing of it is lost. A broker that refuses us when it is back raises `SessionError`.
    Recorded clock, status, replies and commands are not sent: the player speaks for itself. Nor is what no vehicle may
    say: impossible names, messages beyond the bus's limit. Signals outside of the catalogue are sent; the cockpit
    shows them as unknown.

    It begins at `begin_ns`, else at the beginning. After `command` at any thread, the thread of `play` does what was
    asked. `stays` at the end until `stop`.
    """

    def __init__(
        self,
        timeline: Timeline,
        sink: Sink,
        rate: float | None = 1.0,
        *,
        begin_ns: int | None = None,
        paused: bool = False,
        stays: bool = False,
        choice: Choice | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] | None = None,
        progress: Callable[[float], None] | None = None,
    ) -> None:
        self._timeline = timeline
        self._sink = sink
        self._begin_ns = timeline.start_ns if begin_ns is None else begin_ns
        self._stays = stays
        self._monotonic = monotonic
        self._bell = Bell()
        self._sleep = sleep or self._bell.sleep
        self._progress = progress
        self._orders: deque[bytes] = deque()
        self._is_stopping = False
        self.transport = Transport(timeline.start_ns, timeline.end_ns, rate, paused, monotonic)
        self.routes = Routes(timeline.vehicle, sink, choice or Choice(), timeline.encodings)
        self._seeker = Seeker(timeline, sink, self.routes, self._goes_on)
        self.status = Status(sink, timeline.files, self.transport, timeline.marks)
        self._steering = Steering(timeline, self.transport, self.status, self.routes.plays)
        self._messages: Iterator[RecordedMessage] = iter(())
        self._next: RecordedMessage | None = None
        self._next_tick = 0.0
        self._next_tick_ns = 0

    @property
    def has_something(self) -> bool:
        """Whether any topic of the recording will be played."""
        return any(self.routes.plays(topic) for topic, count in self._timeline.counts.items() if count)

    def command(self, raw: bytes) -> None:
        """Somebody steers (`mock/{id}/set/replay`); from any thread."""
        self._orders.append(raw)
        self._bell.ring()

    def stop(self) -> None:
        """End `play` soon; from any thread or a signal handler."""
        self._is_stopping = True
        self._bell.ring()

    def introduce(self) -> None:
        """Clock and source of the data, which must come before anything else; time stands still until `play`."""
        self._seeker.introduce(self._begin_ns, 0.0)

    def play(self) -> None:
        """Play to the end, where the clock stands still, so that the picture stays; longer if it `stays`."""
        begin_ns = self._begin_ns
        if begin_ns > self.transport.start_ns:
            self._seek(begin_ns)
        else:
            self._go_on_from(begin_ns - 1, begin_ns)
            self._seeker.introduce(begin_ns, self.transport.clock_rate)
        self.status.say_timeline()
        self.status.say()
        self.go_on()

    def go_on(self) -> None:
        """Play on where `stop` ended it."""
        self._is_stopping = False
        while not self._is_stopping and (self._stays or not self.is_over):
            self._step()

    @property
    def is_over(self) -> bool:
        """Whether it stands at the end."""
        return self.transport.paused and self.transport.position_ns() >= self.transport.end_ns

    def _goes_on(self, at_ns: int) -> bool:
        """Whether a seek to `at_ns` is to be finished: not when another was asked for, or nobody would hear it."""
        if self._sink.link is not LinkState.CONNECTED or self._is_stopping:
            return False
        if self._monotonic() >= self._next_tick:
            self._tick(at_ns, 0.0)
        return not any(self._steering.is_seek(raw) for raw in tuple(self._orders))

    def _step(self) -> None:
        """What is due, or else sleep until something is."""
        if self._sink.link is not LinkState.CONNECTED:
            self._outlast()
        while self._orders and not self._is_stopping:
            self._obey(self._orders.popleft())
        transport = self.transport
        if transport.rate is None and not transport.paused:
            self._burst()
            return
        now = self._monotonic()
        at_ns = transport.position_ns()
        if self._next is not None and self._next.time_ns <= at_ns:
            self._send_until(at_ns)
            return
        if not transport.paused and at_ns >= transport.limit_ns:
            self._arrive()
            return
        if now >= self._next_tick:
            self._tick()
            return
        due = self._next_tick
        if transport.is_scheduled:
            limit = transport.limit_ns
            due = min(due, transport.due_s(limit if self._next is None else min(self._next.time_ns, limit)))
        if due > now:
            self._sleep(due - now)

    def _obey(self, raw: bytes) -> None:
        """Do what was asked: bring everything to the present first, so that what is said is what was played."""
        self._send_until(self.transport.position_ns())
        was = (self.transport.paused, self.transport.clock_rate)
        target = self._steering.obey(raw)
        if target is None:
            if (self.transport.paused, self.transport.clock_rate) != was:
                self._tick()
        elif target.plays_through:
            self._send_until(target.at_ns)
            self.transport.put(target.at_ns)
            self._tick()
        else:
            self._seek(target.at_ns)
        self.status.say()

    def _seek(self, at_ns: int) -> None:
        at_ns = self.transport.within(at_ns)
        self.transport.put(at_ns)
        while not self._seeker.seek(at_ns):
            if self._sink.link is LinkState.CONNECTED:
                break  # somewhere else was asked for meanwhile
            self._outlast()
        self._go_on_from(at_ns, at_ns)
        self._tick()

    def _go_on_from(self, said_ns: int, at_ns: int) -> None:
        """All until `said_ns` was said; go on from `at_ns`. The schedule begins once the first message is read."""
        self._messages = self._timeline.messages(said_ns + 1)
        self._next = next(self._messages, None)
        self.transport.put(at_ns)
        self._next_tick = self._monotonic() + TICK_S
        self._next_tick_ns = at_ns + MAX_RATE_TICK_NS

    def _send_until(self, at_ns: int) -> None:
        message = self._next
        while message is not None and message.time_ns <= at_ns:
            self.routes.send(message.topic, message.time_ns, message.payload)
            message = next(self._messages, None)
            self._next = message
            if self._monotonic() >= self._next_tick and message is not None and message.time_ns <= at_ns:
                self._tick(message.time_ns)

    def _burst(self) -> None:
        """As fast as it goes: so much at once, ticking in bus time."""
        limit, sink, send, messages = self.transport.limit_ns, self._sink, self.routes.send, self._messages
        at_ns = self.transport.position_ns()
        for _count in range(_BURST):
            message = self._next
            if message is None or message.time_ns > limit:
                self.transport.put(limit)
                self._arrive()
                return
            if sink.link is not LinkState.CONNECTED:
                break
            at_ns = message.time_ns
            if at_ns >= self._next_tick_ns:
                self._next_tick_ns = at_ns + MAX_RATE_TICK_NS
                self._tick(at_ns)
            send(message.topic, at_ns, message.payload)
            self._next = next(messages, None)
        self.transport.put(at_ns)

    def _arrive(self) -> None:
        """At the end of what is played: begin the loop again, or stand still."""
        transport = self.transport
        limit = transport.limit_ns
        self._send_until(limit)
        if transport.loop is not None and limit == transport.loop[1]:
            self._seek(transport.loop[0])
        else:
            transport.put(limit)
            transport.set_paused(True)
            self._tick()
        self.status.say()

    def _outlast(self) -> None:
        """Stand still until the broker is back, then go on."""
        at_ns = self.transport.position_ns()
        self._sink.clock(at_ns / NS, 0.0)
        while not self._sink.wait_connected(_OUTAGE_LOOK_S):
            if self._sink.link is LinkState.REFUSED:
                raise SessionError(self._sink.reason)
            if self._is_stopping:
                return
        self.transport.put(at_ns)
        self._tick()

    def _tick(self, at_ns: int | None = None, rate: float | None = None) -> None:
        """Say what time it is."""
        now = self._monotonic()
        at_ns = self.transport.position_ns() if at_ns is None else at_ns
        self._sink.clock(at_ns / NS, self.transport.clock_rate if rate is None else rate)
        late = max(0.0, now - self._next_tick) if now >= self._next_tick else 0.0
        self._next_tick = (self._next_tick if now >= self._next_tick else now) + TICK_S * (1 + late // TICK_S)
        if self._progress is not None:
            self._progress((at_ns - self.transport.start_ns) / NS)
