"""`hmi state`: how long it listens, and what it makes of what comes in the meantime."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from hmi import cli_state
from hmi.signals.store import SILENCE_S
from tests.support.car import SPEED, Car, state


@contextmanager
def repeating(what: Callable[[], None], every_s: float) -> Iterator[None]:
    """Do `what` at once and then again and again, on a thread of its own."""
    ended = threading.Event()

    def work() -> None:
        what()
        while not ended.wait(every_s):
            what()

    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


def test_a_clock_that_was_only_kept_makes_nothing_fresh(car: Car, hmi_url: str) -> None:
    long_ago = time.time() - 7_200
    car.say("clock", {"time": long_ago, "rate": 1.0, "generation": 1})
    car.state(SPEED, 81.5, long_ago)
    begun = time.monotonic()
    held = json.loads(state(hmi_url, car.vehicle, "--json").stdout)
    assert held[SPEED]["stale"] is True
    assert time.monotonic() - begun >= SILENCE_S, "a vehicle that is there may be between two ticks of its clock"


def test_a_replay_of_long_ago_is_fresh_and_seen_quickly(car: Car, hmi_url: str) -> None:
    long_ago = time.time() - 7_200

    def drive() -> None:
        car.say("clock", {"time": long_ago, "rate": 1.0, "generation": 1})
        car.state(SPEED, 81.5, long_ago)

    with repeating(drive, 0.4):
        begun = time.monotonic()
        held = json.loads(state(hmi_url, car.vehicle, "--json").stdout)
        assert time.monotonic() - begun < SILENCE_S
    assert held[SPEED]["stale"] is False


def test_a_vehicle_that_never_pauses_is_not_listened_to_for_ever(
    car: Car, hmi_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli_state, "LISTEN_AT_MOST_S", 0.5)
    monkeypatch.setattr(cli_state, "QUIET_S", 0.4)
    with repeating(lambda: car.state(SPEED, 81.5, time.time()), 0.02):
        begun = time.monotonic()
        assert state(hmi_url, car.vehicle, "--json").exit_code == 0
        assert 0.5 < time.monotonic() - begun < 2


def test_what_is_said_now_and_then_is_seen_by_who_listens_long_enough(
    car: Car, hmi_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli_state, "QUIET_S", 0.05)
    junk = threading.Timer(0.6, lambda: car.publish(f"vehicle/{car.vehicle}/state/Vehicle/Warp", b"9"))
    junk.start()
    result = state(hmi_url, car.vehicle, "--json", "--problems", "--listen", "1.2")
    junk.join()
    assert json.loads(result.stdout)["refused"] == {
        f"vehicle/{car.vehicle}/state/Vehicle/Warp": {"count": 1, "reason": "not in the signal catalogue"}
    }


def test_problems_tell_of_restarts_and_a_clock_that_goes_back(car: Car, hmi_url: str) -> None:
    now = time.time()
    ticks = ((now, 7), (now - 60, 7), (now, 8))
    timers = [  # it must be listening by then, and what comes at once counts as one
        threading.Timer(1.0 + 0.4 * n, car.say, ("clock", {"time": at, "rate": 1.0, "generation": generation}))
        for n, (at, generation) in enumerate(ticks)
    ]
    for timer in timers:
        timer.start()
    result = state(hmi_url, car.vehicle, "--problems", "--listen", "2.5")
    for timer in timers:
        timer.join()
    assert "2 restarts" in result.stdout
    assert "1 clock steps back" in result.stdout
    assert "0 overflowed" in result.stdout
