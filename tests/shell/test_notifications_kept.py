"""Notifications that nobody put away are there after a restart."""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from hmi.shell.kept import Kept
from hmi.shell.kept_file import load
from hmi.shell.notifications import Notification, Priority, Text
from hmi.shell.notifications_kept import MOST, TOLD, Kin, Remembered
from hmi.shell.notifications_log import NotificationLog
from tests.shell.test_notifications_log import HOOD, MOVING, OPEN, Bell

GENERATION = 1_763_756_000_000
CALL = Notification("call/7", Text("notifications", "Missed call"), Text("", "Ada"), "phone-missed", time=5.0)


class Run:
    """One run of the cockpit, with what it keeps in `file`."""

    def __init__(self, file: Path, vehicle: str = "demo") -> None:
        self.kept = Kept(load(file), vehicle)
        self.log = NotificationLog((HOOD,), [Bell()])
        self.remembered = Remembered(self.kept, self.log)

    def look(self, generation: int | None = GENERATION) -> "Run":
        self.remembered.look(generation)
        return self

    def ring(self, who: str, at: float = 9.0) -> None:
        self.log.event("ring", {"who": who}, at)

    @property
    def told(self) -> list[tuple[str, float]]:
        return [(one.key, one.time) for one in self.log.sorted()]

    def end(self) -> None:
        self.look()
        self.kept.end()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kept.json"


def test_they_come_back_with_their_time_and_are_no_news(file: Path) -> None:
    run = Run(file).look()
    run.ring("Ada")
    run.log.tell(CALL)
    run.end()
    run = Run(file)
    assert run.told == [("call/7", 5.0)], "the cockpit's own word needs no clock"
    run.look(None)
    assert run.told == [("call/7", 5.0)]
    run.look()
    assert run.told == [("ring/Ada", 9.0), ("call/7", 5.0)]
    assert run.log.sorted()[1] == CALL
    assert run.log.take_arrivals() == []
    run.log.reset()
    assert run.told == [("call/7", 5.0)], "as before the restart"


def test_what_was_put_away_stays_away(file: Path) -> None:
    run = Run(file).look()
    run.ring("Ada")
    run.ring("Bob")
    run.end()
    run = Run(file).look()
    run.log.dismiss("ring/Ada")
    run.end()
    assert Run(file).look().told == [("ring/Bob", 9.0)]


def test_in_another_generation_or_vehicle_only_ours_is_told(file: Path) -> None:
    run = Run(file).look()
    run.ring("Ada")
    run.log.tell(CALL)
    run.end()
    assert Run(file, "other").look().told == []
    run = Run(file).look(GENERATION + 1)
    assert run.told == [("call/7", 5.0)]
    run.kept.end()
    assert Run(file).look().told == [("call/7", 5.0)], "and it is forgotten"


def test_what_is_told_anew_is_not_kept(file: Path) -> None:
    run = Run(file).look()
    for path in (OPEN, MOVING):
        run.log.feed(path, True, 3.0)
    run.log.tell(msgspec.structs.replace(CALL, key="settings", lasts=False))
    assert len(run.told) == 2
    run.end()
    assert Run(file).look().told == []


def test_what_was_told_since_counts_more(file: Path) -> None:
    run = Run(file).look()
    run.ring("Ada", 3.0)
    run.end()
    run = Run(file)
    run.ring("Ada", 50.0)
    assert run.look().told == [("ring/Ada", 50.0)]


def test_before_the_clock_is_heard_nothing_is_forgotten(file: Path) -> None:
    run = Run(file).look()
    run.ring("Ada")
    run.end()
    run = Run(file)
    run.look(None)
    run.kept.end()
    assert Run(file).look().told == [("ring/Ada", 9.0)]


def test_it_is_bounded_and_what_matters_most_is_kept(file: Path) -> None:
    run = Run(file).look()
    for number in range(MOST + 6):
        run.ring(str(number), float(number))
    run.log.tell(msgspec.structs.replace(CALL, priority=Priority.WARNING, time=0.0))
    run.end()
    told = Run(file).look().told
    assert len(told) == MOST
    assert told[0] == ("call/7", 0.0)
    assert told[-1] == ("ring/7", 7.0)
    run = Run(file).look()
    for number in range(3):
        run.log.tell(msgspec.structs.replace(CALL, key=f"long/{number}", detail=Text("", "x" * 9_000), time=90.0))
    run.end()
    assert [key for key, _ in Run(file).look().told][:2] == ["call/7", "long/0"]


@pytest.mark.parametrize("part", [7, {"own": 3}, {"heard": [{}]}, {"own": [{"key": "a", "title": 1}]}])
def test_what_may_not_be_is_as_if_nothing_was_kept(file: Path, part: Any) -> None:
    kept = Kept(load(file), "demo")
    kept.put(TOLD.name, part, of_vehicle=True)
    assert TOLD.of(kept) == Kin()
    kept.end()
    assert Run(file).look().told == []
