"""A cockpit without a window at the player's end: everything it is, so that two ways to a moment can be compared."""

from collections import deque
from pathlib import Path
from typing import Any

from hmi.bus import topics
from hmi.bus.catalogue import default_catalogue
from hmi.bus.connection import LinkState
from hmi.bus.payloads import Clock, decode_event, encode, encode_state
from hmi.shell.notifications_log import NotificationLog, new_log
from hmi.shell.panels import discover
from hmi.signals.mailbox import Mailbox
from hmi.signals.store import Store
from mock_vehicle.scenarios.loader import load
from mock_vehicle.sessions.sink import Sink
from mock_vehicle.simulation.simulation import Simulation
from tests.mock_vehicle.sessions.logs import Message

VEHICLE = "car"


class Wall:
    """The wall clock of player and cockpit: it passes when somebody sleeps."""

    def __init__(self) -> None:
        self.seconds = 5_000.0

    def __call__(self) -> float:
        return self.seconds

    def sleep(self, seconds: float) -> None:
        self.seconds += seconds


class Cockpit(Sink):
    """Hears the player and draws a frame after every `frame` messages. `state` is all that a person could see."""

    def __init__(self, wall: Wall, frame: int = 50) -> None:
        panels = discover()
        self.log = new_log(panels)
        self.reducers = [*(make() for panel in panels for make in panel.reducers), self.log]
        self.store = Store(default_catalogue(), VEHICLE, monotonic=wall)
        for reducer in self.reducers:
            self.store.add_reducer(reducer)
        remembered = frozenset[str]().union(*(reducer.signals for reducer in self.reducers))
        self.mailbox = Mailbox(VEHICLE, lambda: None, remembered)
        self.generation_ = 1
        self.about: dict[str, list[bytes]] = {}
        self.ticks: list[tuple[int, float]] = []
        """Generation and bus time of every clock message."""
        self.heard = 0
        self._frame = frame
        self._said: set[str] = set()
        self.mailbox.link_changed(LinkState.CONNECTED, "")
        self._put(topics.status(VEHICLE), b"online")

    # --- the player's end

    @property
    def link(self) -> LinkState:
        return LinkState.CONNECTED

    @property
    def reason(self) -> str:
        return ""

    @property
    def generation(self) -> int:
        return self.generation_

    def wait_connected(self, timeout_s: float) -> bool:
        return timeout_s >= 0

    def new_generation(self) -> None:
        self.generation_ += 1
        self._said.clear()

    def clock(self, bus_time: float, rate: float) -> None:
        self.ticks.append((self.generation_, bus_time))
        self._put(topics.clock(VEHICLE), encode(Clock(bus_time, rate, self.generation_)))

    def clear_rest(self) -> None:
        for path in default_catalogue():
            if path not in self._said:
                self._put(topics.state(VEHICLE, path), b"")

    def raw_state(self, path: str, raw: bytes) -> None:
        self._said.add(path)
        self._put(topics.state(VEHICLE, path), raw)

    def raw_event(self, name: str, raw: bytes) -> None:
        self._put(topics.event(VEHICLE, name), raw)

    def delete(self, path: str) -> None:
        self._said.discard(path)
        self._put(topics.state(VEHICLE, path), b"")

    def mock_state(self, name: str, raw: bytes) -> None:
        self.about.setdefault(name, []).append(raw)

    # --- the cockpit's

    def draw(self) -> None:
        """A frame."""
        batch = self.mailbox.take()
        self.store.apply(batch)
        for raw in batch.events:
            name = raw.topic.removeprefix(topics.event(VEHICLE, ""))
            body = decode_event(raw.payload)
            self.log.event(name, body, float(body["timestamp"]))

    def state(self) -> dict[str, Any]:
        """All of it, after a last frame."""
        self.draw()
        self.store.pass_time()
        return {
            "signals": self.store.state(),
            "presence": self.store.presence,
            "clock": (self.store.clock.now(), self.store.clock.rate),
            "reducers": [memory(reducer) for reducer in self.reducers],
        }

    def _put(self, topic: str, raw: bytes) -> None:
        self.heard += 1
        self.mailbox.put(topic, raw, False)
        if self.heard % self._frame == 0:
            self.draw()


def memory(reducer: Any) -> Any:
    """All that `reducer` remembers, but for how often it changed and what waits to be said in passing."""
    if isinstance(reducer, NotificationLog):
        return reducer.sorted(), reducer._known, reducer._holding
    return {name: plain(value) for name, value in vars(reducer).items() if name != "revision"}


def plain(value: Any) -> Any:
    """Something that compares equal when it says the same; not a number too."""
    if isinstance(value, deque):
        return [(one.at, one.time, one.begins) for one in value]
    return repr(value) if isinstance(value, float) else value


def simulated(scenario: str, seconds: float, *, skip_s: float = 0.0, seed: int = 1) -> list[Message]:
    """What the simulation says from `skip_s` on, as a recorder would write it down."""
    sim = Simulation(load(scenario), seed)
    for _ in range(round(skip_s * 10)):
        sim.advance(1)
    sim.told.clear()
    messages: list[Message] = []
    for _ in range(round(seconds * 10)):
        now = round(sim.bus_time * 1e9)
        for path, value, timestamp in sim.messages():
            raw = b"" if value is None else encode_state(value, timestamp)
            messages.append((now, topics.state(VEHICLE, path), raw))
        for name, payload in sim.told:
            messages.append((now, topics.event(VEHICLE, name), encode(payload)))
        sim.told = []
        sim.advance(1)
    return messages


def real_drive(source: Path, seconds: float) -> list[Message]:
    """The beginning of a recorded drive as the importer makes it."""
    from mock_vehicle.sessions.drive import read_drive

    found = [
        (round((t + 1.5e9) * 1e9), topics.state(VEHICLE, path), encode_state(value, t + 1.5e9))
        for path, (times, values) in read_drive(source).items()
        for t, value in zip(times.tolist(), values.tolist(), strict=True)
        if t <= seconds
    ]
    return sorted(found, key=lambda message: message[0])
