"""Day or night: the vehicle's word, else the light outside, else the hour."""

from collections.abc import Iterator

import pytest

from hmi.shell.daylight import DAY_ABOVE_PERCENT, GRACE_S, LASTS_S, LIGHT, MODE, NIGHT_BELOW_PERCENT, Daylight
from hmi.signals import runtime
from hmi.signals.frame import Frame
from tests.signals.bench import T0, Bench
from tests.signals.qml import deliver_deletions


class Dusk:
    """A cockpit's daylight on a bench."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.frame = Frame()
        runtime.install(runtime.Runtime(bench.link, self.frame))
        self.daylight = Daylight()
        bench.go_live()

    @property
    def night(self) -> bool:
        return bool(self.daylight.property("night"))

    def say(self, path: str, value: object) -> None:
        self.bench.clock()
        self.bench.state(path, value)
        self.bench.drain()
        self.frame.drained.emit()

    def wait(self, seconds: float) -> None:
        """Time passes, and what only time changes is looked at."""
        self.bench.pass_time(seconds)
        self.bench.clock()
        self.bench.drain()
        self.frame.time_passed.emit()


@pytest.fixture
def dusk(bench: Bench, qapp: object) -> Iterator[Dusk]:  # noqa: ARG001 - a cockpit's
    made = Dusk(bench)
    yield made
    made.daylight.deleteLater()
    made.frame.deleteLater()
    deliver_deletions()


def test_the_first_light_decides_at_once(dusk: Dusk) -> None:
    dusk.say(LIGHT, 80.0)
    assert not dusk.night
    other = 5.0
    dusk.say(LIGHT, other)
    assert not dusk.night, "it has not lasted yet"


def test_a_bridge_is_no_night_and_a_tunnel_is(dusk: Dusk) -> None:
    dusk.say(LIGHT, 80.0)
    dusk.say(LIGHT, 2.0)
    dusk.wait(LASTS_S / 2)
    dusk.say(LIGHT, 80.0)
    dusk.wait(LASTS_S * 2)
    assert not dusk.night
    dusk.say(LIGHT, 2.0)
    dusk.wait(LASTS_S / 2)
    assert not dusk.night
    dusk.wait(LASTS_S / 2 + 0.1)
    assert dusk.night


def test_between_the_two_it_stays_as_it_is(dusk: Dusk) -> None:
    middle = (NIGHT_BELOW_PERCENT + DAY_ABOVE_PERCENT) / 2
    for light, night in ((80.0, False), (middle, False), (NIGHT_BELOW_PERCENT, False), (0.0, True), (middle, True)):
        dusk.say(LIGHT, light)
        dusk.wait(LASTS_S + 0.1)
        assert dusk.night is night, light


def test_the_vehicles_word_is_above_the_light(dusk: Dusk) -> None:
    dusk.say(LIGHT, 80.0)
    dusk.say(MODE, "NIGHT")
    assert dusk.night
    dusk.say(MODE, "DAY")
    assert not dusk.night


def test_the_persons_word_is_above_all(dusk: Dusk) -> None:
    dusk.say(MODE, "NIGHT")
    dusk.daylight.setProperty("choice", "day")
    assert not dusk.night
    dusk.daylight.setProperty("choice", "auto")
    assert dusk.night


def test_a_sensor_that_falls_silent_changes_nothing(dusk: Dusk) -> None:
    dusk.say(LIGHT, 80.0)
    dusk.say(LIGHT, 2.0)
    dusk.wait(LASTS_S + 0.1)
    assert dusk.night
    dusk.wait(10_000.0)
    assert dusk.bench.entry(LIGHT).stale
    assert dusk.night


def test_a_clock_that_goes_back_does_not_wait_for_ever(dusk: Dusk) -> None:
    dusk.say(LIGHT, 80.0)
    dusk.say(LIGHT, 2.0)
    back = dusk.bench.now - 500.0
    dusk.bench.clock(back)
    dusk.bench.state(LIGHT, 1.0, at=back)
    dusk.bench.drain()
    dusk.frame.drained.emit()
    dusk.bench.monotonic.advance(LASTS_S + 0.1)
    dusk.frame.time_passed.emit()
    assert dusk.night


def test_a_vehicle_that_begins_anew_is_no_nightfall(dusk: Dusk) -> None:
    seen = set()
    for number, hours in enumerate((0.5, 12.5), 2):  # whatever the machine's time zone, one of the two is dark
        dusk.say(LIGHT, 80.0)
        dusk.wait(LASTS_S + 0.1)
        assert not dusk.night
        dusk.bench.clock(T0 - T0 % 86_400 + hours * 3_600, generation=number)
        dusk.bench.drain()
        dusk.frame.drained.emit()
        assert not dusk.night, "for a moment nothing is known"
        dusk.bench.pass_time(GRACE_S + 0.1)
        dusk.frame.time_passed.emit()
        seen.add(dusk.night)
    assert seen == {True, False}
