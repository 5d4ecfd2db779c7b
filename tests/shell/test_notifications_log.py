"""What there is to tell, as a function of the messages."""

import logging
from collections.abc import Mapping
from typing import Any

import pytest

from hmi.bus.catalogue import Value
from hmi.shell.notifications import Notification, Over, Priority, Said, Text
from hmi.shell.notifications_events import CHARGING, CarEvents, word
from hmi.shell.notifications_log import MOST, NotificationLog, new_log
from hmi.shell.panels import Panel
from hmi.shell.warnings import Notice, any_on

OPEN, MOVING = "Vehicle.Body.Hood.IsOpen", "Vehicle.IsMoving"
HOOD = Notice(
    0,
    "car-side",
    "red",
    "The hood is open",
    (OPEN, MOVING),
    lambda value_of: value_of(OPEN) is True and value_of(MOVING) is True,
    panel="vehicle",
)
RAIN = Notice(9, "car-side", "dim", "It rains", ("Rain",), any_on("Rain"), context="weather")


class Bell:
    """A watcher that tells of every ring, and takes it back when asked."""

    signals = frozenset({"Bell"})

    def __init__(self) -> None:
        self.resets = 0

    def feed(self, path: str, value: Value, timestamp: float) -> Said:
        assert path == "Bell"
        yield Notification("bell", Text("home", "It rings"), time=timestamp) if value is True else Over("bell")

    def event(self, name: str, body: Mapping[str, Any], timestamp: float) -> Said:
        if name == "ring":
            yield Notification(f"ring/{body['who']}", Text("home", "Ring"), time=timestamp)

    def reset(self) -> None:
        self.resets += 1


class Broken(Bell):
    def feed(self, path: str, value: Value, timestamp: float) -> Said:  # noqa: ARG002
        raise ZeroDivisionError

    def event(self, name: str, body: Mapping[str, Any], timestamp: float) -> Said:  # noqa: ARG002
        raise ZeroDivisionError


def keys(log: NotificationLog) -> list[str]:
    return [one.key for one in log.sorted()]


@pytest.fixture
def log() -> NotificationLog:
    return NotificationLog((HOOD, RAIN), (Bell(),))


def test_it_asks_for_the_signals_of_all_rules_and_watchers(log: NotificationLog) -> None:
    assert log.signals == {OPEN, MOVING, "Rain", "Bell"}


def test_a_rule_tells_when_it_begins_to_hold_and_is_over_when_it_ends(log: NotificationLog) -> None:
    log.feed(OPEN, True, 10.0)
    assert keys(log) == []
    log.feed(MOVING, True, 12.0)
    (one,) = log.sorted()
    assert (one.title, one.priority, one.time, one.panel) == (
        Text("strip", "The hood is open"),
        Priority.CRITICAL,
        12.0,
        "vehicle",
    )
    log.feed(MOVING, True, 15.0)
    assert log.sorted() == [one], "what goes on is told once"
    log.feed(OPEN, False, 20.0)
    assert keys(log) == []


def test_what_the_strip_says_is_not_said_in_passing_too(log: NotificationLog) -> None:
    log.feed("Rain", True, 1.0)
    assert keys(log) == ["rule/weather/It rains"]
    assert log.take_arrivals() == []


def test_the_same_messages_tell_the_same(log: NotificationLog) -> None:
    again = NotificationLog((HOOD, RAIN), (Bell(),))
    for one in (log, again):
        one.feed("Rain", True, 1.0)
        one.feed(OPEN, True, 2.0)
        one.feed(MOVING, True, 3.0)
        one.event("ring", {"who": "post"}, 4.0)
    assert log.sorted() == again.sorted()
    assert keys(log) == ["rule/strip/The hood is open", "ring/post", "rule/weather/It rains"]


def test_a_watcher_tells_and_takes_back(log: NotificationLog) -> None:
    log.feed("Bell", True, 1.0)
    assert keys(log) == ["bell"]
    assert [one.key for one in log.take_arrivals()] == ["bell"]
    assert log.take_arrivals() == []
    log.feed("Bell", True, 2.0)
    log.feed("Bell", False, 3.0)
    assert keys(log) == []
    assert log.take_arrivals() == [], "what is over is not said any more"


def test_what_came_twice_is_said_once(log: NotificationLog) -> None:
    log.feed("Bell", True, 1.0)
    log.feed("Bell", True, 2.0)
    assert [one.time for one in log.take_arrivals()] == [2.0]


def test_a_watcher_that_fails_costs_nobody_else_anything(caplog: pytest.LogCaptureFixture) -> None:
    log = NotificationLog((), (Broken(), Bell()))
    with caplog.at_level(logging.ERROR):
        log.feed("Bell", True, 1.0)
        log.event("ring", {"who": "post"}, 2.0)
    assert keys(log) == ["ring/post", "bell"]
    assert caplog.text.count("Broken fails and is not asked again") == 1


def test_a_rule_that_fails_does_not_hold() -> None:
    def fails(_value_of: object) -> bool:
        raise ZeroDivisionError

    log = NotificationLog((RAIN._replace(applies=fails),), ())
    log.feed("Rain", True, 1.0)
    assert keys(log) == []


def test_dismissed_is_gone_until_undone_or_true_anew(log: NotificationLog) -> None:
    log.feed("Rain", True, 1.0)
    log.dismiss("rule/weather/It rains")
    assert keys(log) == []
    log.feed("Rain", True, 2.0)
    assert keys(log) == [], "it still rains: nothing new"
    log.undo()
    assert keys(log) == ["rule/weather/It rains"]
    log.dismiss("rule/weather/It rains")
    log.feed("Rain", False, 3.0)
    log.undo()
    assert keys(log) == [], "what is over does not come back"
    log.feed("Rain", True, 4.0)
    assert keys(log) == ["rule/weather/It rains"]


def test_all_can_be_cleared_and_brought_back(log: NotificationLog) -> None:
    log.feed("Rain", True, 1.0)
    log.feed("Bell", True, 2.0)
    before = log.sorted()
    log.dismiss(*keys(log))
    assert keys(log) == []
    log.undo()
    assert log.sorted() == before
    log.undo()
    assert log.sorted() == before


def test_a_new_generation_forgets_what_the_bus_said_but_not_the_cockpits_own_word(log: NotificationLog) -> None:
    log.tell(Notification("policy", Text("", "no policy"), time=1.0))
    log.feed("Rain", True, 1.0)
    log.feed("Bell", True, 2.0)
    log.reset()
    assert keys(log) == ["policy"]
    assert [one.key for one in log.take_arrivals()] == ["policy"]
    log.feed("Rain", True, 3.0)
    assert keys(log) == ["rule/weather/It rains", "policy"]


def test_it_holds_so_many_and_gives_up_what_matters_least() -> None:
    log = NotificationLog((HOOD,), (Bell(),))
    log.feed(OPEN, True, 0.0)
    log.feed(MOVING, True, 0.0)
    for number in range(MOST + 5):
        log.event("ring", {"who": str(number)}, 1.0 + number)
    assert len(log.sorted()) == MOST
    assert keys(log)[0] == "rule/strip/The hood is open"
    assert keys(log)[1] == f"ring/{MOST + 4}"
    assert "ring/0" not in keys(log)


def test_watchers_of_panels_are_made_and_one_that_does_not_load_is_left_out(caplog: pytest.LogCaptureFixture) -> None:
    panel = Panel("x", "X", "lan", 1, "X.qml", watchers=("hmi.nowhere:Nobody", f"{__name__}:Bell"))
    log = new_log((panel,))
    assert {"Bell", CHARGING} <= log.signals
    assert "hmi.nowhere:Nobody" in caplog.text


def told(name: str, body: Mapping[str, Any]) -> list[Notification | Over]:
    return list(CarEvents().event(name, body, 5.0))


def test_the_doorbell_says_where() -> None:
    (one,) = told("doorbell", {"place": "front door"})
    assert isinstance(one, Notification)
    assert (one.detail.parts, one.panel, one.time, one.toast) == (("Front door",), "home", 5.0, True)
    (one,) = told("doorbell", {"place": ["front", "door"]})
    assert isinstance(one, Notification)
    assert one.detail.source == ""


def test_a_fault_is_told_with_its_code_last_and_can_be_over() -> None:
    (one,) = told("fault_raised", {"code": "P0AA6"})
    assert isinstance(one, Notification)
    assert (one.key, one.priority, one.detail.parts) == ("fault/P0AA6", Priority.WARNING, ("P0AA6",))
    assert told("fault_raised", {"code": "P0AA6", "active": False}) == [Over("fault/P0AA6")]
    assert told("something_else", {}) == []


def test_charging_is_news_only_when_it_changes() -> None:
    watcher = CarEvents()
    assert list(watcher.feed(CHARGING, True, 1.0)) == []
    (one,) = watcher.feed(CHARGING, False, 2.0)
    assert isinstance(one, Notification)
    assert one.title.source == "Charging has ended"
    assert list(watcher.feed(CHARGING, False, 3.0)) == []
    watcher.reset()
    assert list(watcher.feed(CHARGING, True, 4.0)) == []


@pytest.mark.parametrize(
    ("said", "read"),
    [("Anna", "Anna"), ("  A\n\tB ", "A B"), ("x" * 500, "x" * 80), (7, ""), (None, ""), ("\u202eevil", "evil")],
)
def test_what_came_on_the_bus_is_one_short_line(said: object, read: str) -> None:
    assert word({"name": said}, "name") == read
