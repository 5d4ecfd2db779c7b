"""A sleep that can be ended from anywhere."""

import signal
import sys
import threading
import time

import pytest

from mock_vehicle.bell import Bell

LONG_S = 30.0


def test_whoever_was_rung_before_does_not_sleep_and_sleeps_the_next_time() -> None:
    bell, began = Bell(), time.monotonic()
    for _ in range(3):
        bell.ring()
    bell.sleep(LONG_S)
    assert time.monotonic() - began < LONG_S / 2
    began = time.monotonic()
    bell.sleep(0.05)
    assert time.monotonic() - began >= 0.049, "three rings are one"
    bell.sleep(-1.0)


def test_another_thread_ends_the_sleep() -> None:
    bell, began = Bell(), time.monotonic()
    thread = threading.Timer(0.01, bell.ring)
    thread.start()
    bell.sleep(LONG_S)
    assert time.monotonic() - began < LONG_S / 2
    thread.join()


@pytest.mark.skipif(sys.platform == "win32", reason="has no timer signals")
def test_a_signal_may_come_at_any_moment_of_the_sleep() -> None:
    """With an event in its place this does not come to its end."""
    bell, rung = Bell(), []

    def handler(_number: int, _frame: object) -> None:
        rung.append(True)
        bell.ring()

    before = signal.signal(signal.SIGALRM, handler)
    signal.setitimer(signal.ITIMER_REAL, 1e-3, 1e-4)
    try:
        while len(rung) < 1000:
            bell.sleep(1e-5)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
