"""First live value on screen beside a bare window; memory, and processor time while parked with nothing changing."""

import os
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil

from hmi.bus import topics
from hmi.bus.catalogue import default_catalogue
from hmi.bus.connection import Connection
from hmi.bus.payloads import Clock, encode, encode_state
from hmi.bus.url import parse_broker_url
from mock_vehicle.broker import EmbeddedBroker
from mock_vehicle.permissions import Role
from tests.benchmarks.conftest import Report
from tests.benchmarks.stream import VEHICLE, numeric_signals, value_of

RUNS = 7
SETTLE_S = 8.0
"""By then every panel and sheet is made."""

WATCH_S = 20.0
FIRST = Path(__file__).with_name("first_value.py")
BARE = Path(__file__).with_name("bare_window.py")


class ParkedCar:
    """Publishes what never changes, with heartbeats at half of each signal's `max_age`, as a parked car does."""

    def __init__(self, url: str) -> None:
        self._connection = Connection(parse_broker_url(url), "parked")
        self._ended = threading.Event()
        self._generation = int(time.time() * 1000)
        self._specs = [*numeric_signals()]
        if "Vehicle.Speed" not in {spec.path for spec in self._specs}:
            self._specs.append(default_catalogue()["Vehicle.Speed"])
        self._thread = threading.Thread(target=self._beat)

    def __enter__(self) -> "ParkedCar":
        self._connection.start()
        assert self._connection.wait_connected(5)
        self._connection.publish(topics.status(VEHICLE), b"online", qos=1, retain=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()
        self._connection.stop()

    def _beat(self) -> None:
        second = 0
        while not self._ended.wait(1.0 if second else 0):
            clock = Clock(time.time(), 1.0, self._generation)
            self._connection.publish(topics.clock(VEHICLE), encode(clock), retain=True)
            for spec in self._specs:
                if second % max(1, int(spec.max_age_s / 2)) == 0:
                    value = 0.0 if spec.path == "Vehicle.Speed" else value_of(spec, 0)
                    payload = encode_state(value, time.time())
                    self._connection.publish(topics.state(VEHICLE, spec.path), payload, retain=True)
            second += 1


def _bare_memory_mb() -> float:
    output = subprocess.run([sys.executable, str(BARE)], capture_output=True, text=True, timeout=60, check=True)
    return float(output.stdout.split()[0])


def _seconds_to_print(file: Path, environment: dict[str, str]) -> float:
    start = time.monotonic()
    output = subprocess.run(
        [sys.executable, str(file)], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    return float(output.stdout.split()[-1]) - start


def test_first_live_value(bench_broker: EmbeddedBroker, report: Report) -> None:
    urls = bench_broker.urls["mqtt"]
    environment = os.environ | {"EV_COCKPIT_BROKER": urls[Role.HMI.value]}
    ours, bare = [], []
    with ParkedCar(urls[Role.VEHICLE.value]):
        for run in range(RUNS + 1):
            pair = _seconds_to_print(FIRST, environment), _seconds_to_print(BARE, environment)
            if run:  # the first warms caches
                ours.append(pair[0])
                bare.append(pair[1])
    ratio = statistics.median(one / other for one, other in zip(ours, bare, strict=True))
    report("first live value / bare window", f"{ratio:.2f}", "≤ 2")
    report("first live value, bare window", f"{statistics.median(ours):.3f} s, {statistics.median(bare):.3f} s", "")


def test_parked(bench_broker: EmbeddedBroker, report: Report) -> None:
    urls = bench_broker.urls["mqtt"]
    environment = os.environ | {"EV_COCKPIT_BROKER": urls[Role.HMI.value]}
    with ParkedCar(urls[Role.VEHICLE.value]):
        command = [sys.executable, "-m", "hmi", "run", "--vehicle", VEHICLE]
        cockpit = subprocess.Popen(command, env=environment)
        try:
            time.sleep(SETTLE_S)
            process = psutil.Process(cockpit.pid)
            before, at = process.cpu_times(), time.monotonic()
            time.sleep(WATCH_S)
            after = process.cpu_times()
            used = (after.user + after.system - before.user - before.system) / (time.monotonic() - at)
            memory = process.memory_info().rss / 1e6
        finally:
            cockpit.terminate()
            assert cockpit.wait(10) == 0
    report("parked: share of one core", f"{used * 100:.1f} %", "< 3 %")
    report("parked: resident memory, bare window's", f"{memory:.0f} MB, {_bare_memory_mb():.0f} MB", "< 250 MB")
