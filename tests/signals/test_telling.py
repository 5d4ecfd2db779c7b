"""Listeners are told one by one: what fails in one keeps nothing from the others, nor from the frame."""

from collections.abc import Callable
from functools import partial
from types import TracebackType

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from hmi.bus.catalogue import Value
from hmi.signals.telling import Teller
from tests.signals.bench import LIMIT, SOC, SPEED, Bench
from tests.signals.test_frame import Ticking

EVENT = "vehicle/demo/event/doorbell"

type Reports = list[str]


@pytest.fixture
def reports(monkeypatch: pytest.MonkeyPatch) -> Reports:
    """What was reported as an exception that nobody caught."""
    found: Reports = []

    def hook(_kind: type[BaseException], error: BaseException, _where: TracebackType | None) -> None:
        found.append(str(error))

    monkeypatch.setattr("sys.excepthook", hook)
    return found


def fail(*_args: object) -> None:
    raise RuntimeError("one of them")


def test_the_others_are_told_and_it_is_reported_once(reports: Reports) -> None:
    told: list[int] = []
    teller = Teller()
    for number in (1, 2):
        assert teller.tell([partial(fail), told.append, fail], number)
    assert told == [1, 2]
    assert reports == ["one of them"]
    assert not teller.tell([])


def test_who_leaves_while_being_told_keeps_nobody_from_hearing() -> None:
    told: list[str] = []
    listeners: list[Callable[[], None]] = []

    def leave() -> None:
        told.append("leaves")
        listeners.remove(leave)

    listeners += [leave, lambda: told.append("stays")]
    Teller().tell(listeners)
    assert told == ["leaves", "stays"]


def test_the_rest_of_a_batch_is_not_lost(live: Bench, reports: Reports) -> None:
    heard: list[bytes] = []
    live.entry(SPEED).listeners.append(fail)
    live.store.presence_listeners.append(fail)
    live.link.event_listeners += [fail, lambda _topic, payload: heard.append(payload)]
    live.state(SPEED, 50)
    live.state(SOC, 60)
    live.raw(EVENT, b"{}")
    live.status("offline")
    live.drain()
    assert (live.value(SPEED), live.value(SOC)) == (50, 60)
    assert heard == [b"{}"]
    assert reports == ["one of them"]


def test_a_listener_may_leave_during_an_event(live: Bench) -> None:
    heard: list[str] = []

    def once(topic: str, _payload: bytes) -> None:
        heard.append(topic)
        live.link.event_listeners.remove(once)

    live.link.event_listeners += [once, lambda topic, _payload: heard.append(topic)]
    live.raw(EVENT, b"{}")
    live.drain()
    assert heard == [EVENT, EVENT]


def test_a_reducer_that_fails_leaves_the_others_theirs(monkeypatch: pytest.MonkeyPatch, reports: Reports) -> None:
    class Remembers:
        signals = frozenset({LIMIT})
        window_s = 60.0

        def __init__(self, fails: bool) -> None:
            self.fails = fails
            self.fed: list[Value] = []

        def feed(self, path: str, value: Value, timestamp: float) -> None:
            if self.fails:
                fail(path, timestamp)
            self.fed.append(value)

        def reset(self) -> None:
            self.fed.clear()

    good = Remembers(fails=False)
    bench = Bench(monkeypatch, (Remembers(fails=True), good))
    bench.go_live()
    bench.state(LIMIT, 80)
    bench.drain()
    assert good.fed == [80]
    assert bench.value(LIMIT) == 80
    assert reports == ["one of them"]


def test_a_frame_goes_on_after_a_drain_that_failed(
    monkeypatch: pytest.MonkeyPatch, reports: Reports, qapp: QObject, qtbot: QtBot
) -> None:
    ticking = Ticking(monkeypatch, qapp)
    qtbot.waitUntil(lambda: not ticking.frame._holding)
    with monkeypatch.context() as broken:
        broken.setattr(ticking.link.commander, "settle", fail)
        ticking.state(SPEED, 10)
    assert ticking.drains == [None, 10.0], "who waits for a frame is told"
    qtbot.waitUntil(lambda: not ticking.frame._holding)
    ticking.state(SPEED, 20)
    assert ticking.drains == [None, 10.0, 20.0]
    assert reports == ["one of them"]
