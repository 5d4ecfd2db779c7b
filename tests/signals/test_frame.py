"""The frame tick: at most one drain per frame, and none when nothing happens."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from hmi.signals.frame import Frame
from tests.signals.bench import SPEED, Bench
from tests.signals.qml import deliver_deletions


class Ticking(Bench):
    """A bench whose messages wake a frame."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, parent: QObject) -> None:
        super().__init__(monkeypatch)
        self.frame = Frame(parent)
        self.drains: list[object] = []
        self.frame.drained.connect(lambda: self.drains.append(self.value(SPEED)))
        self.connect()
        self.clock()
        self.status("online")
        self.frame.follow(self.link)

    def _woken(self) -> None:
        super()._woken()
        if hasattr(self, "frame"):
            self.frame.wake()


@pytest.fixture
def ticking(monkeypatch: pytest.MonkeyPatch, qapp: QObject) -> Ticking:
    return Ticking(monkeypatch, qapp)


def test_following_a_link_takes_what_is_there(ticking: Ticking) -> None:
    assert ticking.drains == [None]
    assert ticking.store.presence.value == "live"


def test_messages_during_a_frame_wait_for_the_next_and_come_together(ticking: Ticking, qtbot: QtBot) -> None:
    for speed in (10, 20, 30):
        ticking.state(SPEED, speed)
    assert ticking.drains == [None], "the frame that is being made is not disturbed"
    qtbot.waitUntil(lambda: len(ticking.drains) > 1)
    assert ticking.drains == [None, 30.0]


def test_a_first_message_after_a_quiet_time_is_taken_at_once(ticking: Ticking, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not ticking.frame._holding)
    ticking.state(SPEED, 10)
    assert ticking.drains == [None, 10.0]


def test_without_messages_nothing_runs(ticking: Ticking, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(ticking.frame.drained, wait=60):
        pass


def test_a_deadline_passes_time(ticking: Ticking, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not ticking.frame._holding)
    ticking.state(SPEED, 10, at=ticking.now - 1.99)  # 10 ms to go
    assert not ticking.entry(SPEED).stale
    with qtbot.waitSignal(ticking.frame.time_passed, timeout=1000):
        ticking.monotonic.advance(0.02)
    assert ticking.entry(SPEED).stale


def test_a_deadline_of_its_own_can_be_added(ticking: Ticking, qtbot: QtBot) -> None:
    waits = [0.005]
    ticking.frame.add_deadline(lambda: waits.pop() if waits else None)
    with qtbot.waitSignal(ticking.frame.time_passed, timeout=1000):
        ticking.state(SPEED, 10)


class Owner(QObject):
    """What is made again at each reload."""

    def wait(self) -> float | None:
        return 3_600.0


@pytest.mark.parametrize("told", [True, False])
def test_a_deadline_goes_with_its_owner(ticking: Ticking, told: bool) -> None:
    asked: list[float] = []

    def wait() -> float | None:
        asked.append(1.0)
        return 3_600.0

    owner = Owner()
    ticking.frame.add_deadline(wait if told else owner.wait, owner if told else None)
    ticking.frame._pass_time()
    assert ticking.frame._deadline.isActive()
    owner.deleteLater()
    deliver_deletions()
    asked.clear()
    ticking.frame._pass_time()
    assert asked == []
    assert ticking.frame._extra_deadlines == []


def test_a_stopped_frame_drains_no_more(ticking: Ticking, qtbot: QtBot) -> None:
    ticking.frame.stop()
    ticking.state(SPEED, 10)
    with qtbot.assertNotEmitted(ticking.frame.drained, wait=40):
        pass
    assert ticking.value(SPEED) is None
