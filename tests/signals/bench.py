"""A link without a broker: messages are put by hand, and time passes when a test says so."""

import json
from collections.abc import Iterable
from time import time as wall
from typing import Any, NamedTuple

import pytest

from hmi.bus import topics
from hmi.bus.catalogue import Catalogue, default_catalogue
from hmi.bus.connection import LinkState
from hmi.bus.url import BrokerUrl, parse_broker_url
from hmi.signals.link import Link
from hmi.signals.store import Entry, Presence, Reducer

T0 = 1_763_756_000.0
"""Bus time (Unix seconds) when a bench begins."""

HOME_READS_WITHIN_S = 5.0

SPEED = "Vehicle.Speed"
SOC = "Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed"
GEAR = "Vehicle.Powertrain.Transmission.SelectedGear"
RANGE = "Vehicle.Powertrain.Range"
LIMIT = "Vehicle.Powertrain.TractionBattery.Charging.ChargeLimit"
IS_MOVING = "Vehicle.IsMoving"
BRAND = "Vehicle.VehicleIdentification.Brand"
HISTORY = "Vehicle.Powertrain.Consumption.History.Total"


class Stopwatch:
    """A monotonic clock that a test moves."""

    def __init__(self, seconds: float = 5_000.0) -> None:
        self.seconds = seconds

    def __call__(self) -> float:
        return self.seconds

    def advance(self, seconds: float) -> None:
        self.seconds += seconds


class Sent(NamedTuple):
    """What the cockpit published."""

    topic: str
    payload: bytes
    qos: int

    @property
    def message(self) -> dict[str, Any]:
        message: dict[str, Any] = json.loads(self.payload)
        return message


class FakeConnection:
    """Stands where `hmi.bus.connection.Connection` stands, and reaches nothing."""

    def __init__(
        self,
        url: BrokerUrl,
        client_id: str,
        *,
        subscriptions: Iterable[tuple[str, int]],
        essential: Iterable[str],
        on_message: Any,
        on_state: Any,
    ) -> None:
        self.url = url
        self.client_id = client_id
        self.subscriptions = list(subscriptions)
        self.essential = list(essential)
        self.state = LinkState.CONNECTING
        self.deliver = on_message
        self.sent: list[Sent] = []
        self.gestures: list[Sent] = []
        """What was told of the person's hands, which every touch is."""
        self.running = False
        self._on_state = on_state

    def start(self) -> None:
        self.running = True

    def stop(self) -> None:
        self.running = False

    def publish(self, topic: str, payload: bytes, *, qos: int = 0) -> None:
        told = self.gestures if topic.endswith("/gesture") else self.sent
        told.append(Sent(topic, payload, qos))

    def become(self, state: LinkState, why: str = "") -> None:
        self.state = state
        self._on_state(state, why)


class Bench:
    """A vehicle and a broker played by hand before a `Link`."""

    def __init__(
        self,
        monkeypatch: pytest.MonkeyPatch,
        reducers: tuple[Reducer, ...] = (),
        catalogue: Catalogue | None = None,
        vehicle: str = "demo",
    ) -> None:
        self.monotonic = Stopwatch()
        self.wakes = 0
        link = Link(catalogue or default_catalogue(), vehicle, self._woken, reducers, self.monotonic)
        self._play(monkeypatch, link)

    def _play(self, monkeypatch: pytest.MonkeyPatch, link: Link) -> None:
        made: list[FakeConnection] = []

        def connection(*args: Any, **named: Any) -> FakeConnection:
            made.append(FakeConnection(*args, **named))
            return made[-1]

        monkeypatch.setattr("hmi.signals.link.Connection", connection)
        self.link, self.store, self.vehicle = link, link.store, link.store.vehicle
        self._start = self.monotonic()
        link.connect(parse_broker_url("mqtt://hmi:secret@127.0.0.1:1883"))
        self.connection = made[0]

    def _woken(self) -> None:
        self.wakes += 1

    @property
    def now(self) -> float:
        """Bus time of a vehicle whose clock runs with ours."""
        return T0 + self.monotonic() - self._start

    @property
    def sent(self) -> list[Sent]:
        return self.connection.sent

    def presence(self) -> Presence:
        return self.store.presence

    def entry(self, path: str) -> Entry:
        return self.store.entry(path)

    def value(self, path: str) -> object:
        return self.entry(path).value

    # --- the vehicle and the broker

    def connect(self) -> None:
        self.connection.become(LinkState.CONNECTED, "connected")

    def go_live(self) -> None:
        """The broker takes us, the vehicle is online and its clock ticks."""
        self.connect()
        self.clock(retained=True)
        self.status("online")
        self.drain()

    def raw(self, topic: str, payload: bytes, retained: bool = False) -> None:
        self.connection.deliver(topic, payload, retained)

    def state(self, path: str, value: object, at: float | None = None, retained: bool = False) -> None:
        message = {"value": value, "timestamp": self.now if at is None else at}
        self.raw(topics.state(self.vehicle, path), json.dumps(message).encode(), retained)

    def clock(
        self,
        time: float | None = None,
        rate: float = 1.0,
        generation: int = 1,
        retained: bool = False,
        sent_ago_s: float | None = 0.0,
    ) -> None:
        message = {"time": self.now if time is None else time, "rate": rate, "generation": generation}
        if sent_ago_s is not None:
            message["sent"] = wall() - sent_ago_s
        self.raw(topics.clock(self.vehicle), json.dumps(message).encode(), retained)

    def status(self, word: str) -> None:
        self.raw(topics.status(self.vehicle), word.encode(), retained=True)

    def reply(self, message: dict[str, object]) -> None:
        self.raw(self.link.commander.reply_topic, json.dumps(message).encode())

    def home(self, topic: str, payload: object, retained: bool = True) -> None:
        """The home says something; a text goes as it is, all else as JSON."""
        self.raw(topic, payload.encode() if isinstance(payload, str) else json.dumps(payload).encode(), retained)

    # --- the cockpit

    def drain(self) -> bool:
        self.settle_home()
        return self.link.drain()

    def settle_home(self) -> None:
        """Wait for the home's own thread, as a frame never does."""
        assert self.link.home.idle(HOME_READS_WITHIN_S)

    def pass_time(self, seconds: float) -> bool:
        self.monotonic.advance(seconds)
        return self.link.pass_time()
