"""A stand's cockpit tells the bus that it is touched, at most once a second."""

import json

import pytest
from PySide6.QtCore import QEvent, QObject

from hmi.shell.touches import Touches
from tests.signals.bench import Bench


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> Bench:
    bench = Bench(monkeypatch)
    bench.go_live()
    return bench


def happen(touches: Touches, kind: QEvent.Type) -> bool:
    return touches.eventFilter(QObject(), QEvent(kind))


def test_a_touch_is_told_with_the_time_of_the_bus(bench: Bench) -> None:
    assert not happen(Touches(bench.link, bench.monotonic), QEvent.Type.TouchBegin), "the window still gets it"
    (sent,) = bench.sent
    assert sent.topic == "cockpit/demo/touch"
    assert json.loads(sent.payload) == {"time": pytest.approx(bench.now)}


def test_a_finger_that_stays_is_told_once_a_second(bench: Bench) -> None:
    touches = Touches(bench.link, bench.monotonic)
    for kind in (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.MouseButtonPress):
        happen(touches, kind)
    assert len(bench.sent) == 1
    bench.monotonic.advance(1.0)
    happen(touches, QEvent.Type.KeyPress)
    assert len(bench.sent) == 2


def test_what_is_no_touch_is_not_told(bench: Bench) -> None:
    happen(Touches(bench.link, bench.monotonic), QEvent.Type.MouseMove)
    assert bench.sent == []
