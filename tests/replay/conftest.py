"""The cockpit's window with a transport bar, before a replayer that is played by hand."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Protocol

import pytest
from PySide6.QtGui import QPointingDevice
from pytestqt.qtbot import QtBot

from hmi.bus.connection import LinkState
from hmi.bus.url import parse_broker_url
from hmi.replay.link import ReplayLink
from hmi.replay.model import ReplayModel
from hmi.shell.cockpit import Look
from tests.signals.bench import FakeConnection, Stopwatch
from tests.support.replayer import FakeReplayer
from tests.ui.conftest import languages, opening, touch_device  # noqa: F401 - fixtures
from tests.ui.driver import Driver

TESTER = "mqtt://tester:secret@127.0.0.1:1883"


class Wire(FakeConnection):
    """The bar's connection; what is published reaches the replayer."""

    replayer: FakeReplayer | None = None

    def publish(self, topic: str, payload: bytes, *, qos: int = 0) -> None:
        super().publish(topic, payload, qos=qos)
        assert topic == "mock/demo/set/replay"
        if self.replayer is not None:
            self.replayer.take(payload)


class Wired:
    """A link without a broker, a fake replayer at its other end, and a clock that a test moves."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        made: list[Wire] = []

        def connection(*args: Any, **named: Any) -> Wire:
            made.append(Wire(*args, **named))
            return made[-1]

        monkeypatch.setattr("hmi.replay.link.Connection", connection)
        self._made = made
        self.monotonic = Stopwatch()

    @property
    def wire(self) -> Wire:
        return self._made[0]

    def plug_in(self, **options: Any) -> FakeReplayer:
        """The broker takes the bar's connection, and a replayer is there."""
        replayer = FakeReplayer(lambda topic, payload: self.wire.deliver(topic, payload, False), **options)
        self.wire.replayer = replayer
        self.wire.become(LinkState.CONNECTED)
        return replayer


class Bench(Wired):
    """A model on such a link, without a window."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__(monkeypatch)
        self.link = ReplayLink("demo", lambda: None, self.monotonic)
        self.link.connect(parse_broker_url(TESTER))
        self.model = ReplayModel(self.link)
        self.wishes, self.tags = self.model.wishes_, self.model.tags_
        self.model.timeline_.setProperty("width", 1000.0)
        self.model.timeline_.setProperty("height", 40.0)
        self.model.timeline_.setProperty("spacing", 100.0)

    def start(self, **options: Any) -> FakeReplayer:
        """A replayer is there, and what it says is shown."""
        replayer = self.plug_in(**options)
        replayer.begin()
        self.drain()
        return replayer

    def drain(self) -> None:
        """A frame."""
        self.link.drain()
        self.model.refresh()

    def pass_time(self, seconds: float) -> None:
        self.monotonic.advance(seconds)
        self.model.pass_time()

    def get(self, name: str) -> Any:
        """A property as QML reads it."""
        owners = (self.model, self.wishes, self.tags)
        return next(one for one in owners if hasattr(type(one), name)).property(name)

    @property
    def asked(self) -> list[dict[str, Any]]:
        """All that was asked of the replayer."""
        return [json.loads(sent.payload) for sent in self.wire.sent]


class BarDriver(Driver):
    """The window with the bar."""

    def __init__(self, wired: Wired, monkeypatch: pytest.MonkeyPatch, touch: QPointingDevice, look: Look) -> None:
        super().__init__(monkeypatch, touch, look)
        self.wired = wired
        assert self.cockpit._replay is not None
        self.bar = self.cockpit._replay
        self.desk = self.bar.model

    @property
    def asked(self) -> list[dict[str, Any]]:
        return [json.loads(sent.payload) for sent in self.wired.wire.sent]


class OpenBar(Protocol):
    """Opens the window; the replayer is not yet there."""

    def __call__(
        self, width: int = 1920, height: int = 720, theme: str = "night", panel: str = "energy"
    ) -> BarDriver: ...


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch, qapp: object) -> Bench:  # noqa: ARG001 - objects with timers
    return Bench(monkeypatch)


@pytest.fixture
def open_bar(
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    touch_device: QPointingDevice,  # noqa: F811
    languages: None,  # noqa: F811, ARG001 - before the window opens
    caplog: pytest.LogCaptureFixture,
) -> Iterator[OpenBar]:
    """Opens the real cockpit window with a bar."""

    def make(look: Look) -> BarDriver:
        look = replace(look, replay=parse_broker_url(TESTER))
        return BarDriver(Wired(monkeypatch), monkeypatch, touch_device, look)

    yield from opening(make, qtbot, caplog)
