"""10,000 msg/s into the cockpit for 30 s, and the highest rate that holds, beside `mosquitto_sub` counting."""

import itertools
import os
import shutil
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from hmi.bus.url import parse_broker_url
from mock_vehicle.broker import EmbeddedBroker
from mock_vehicle.permissions import Role
from tests.benchmarks.conftest import Report
from tests.benchmarks.programs import percentile, result, start
from tests.benchmarks.stream import VEHICLE, last_values

WARM_UP_S = 3.0


def _flood(broker: EmbeddedBroker, rate: int, seconds: int, folder: Path) -> tuple[dict[str, Any], int, int]:
    """What the cockpit measured, how many were sent, how many `mosquitto_sub` counted."""
    urls = broker.urls["mqtt"]
    cockpit = start("cockpit", urls[Role.HMI.value])
    counter = _count(urls[Role.TESTER.value], folder)
    time.sleep(WARM_UP_S)
    stream = start("stream", urls[Role.VEHICLE.value], str(rate), str(seconds))
    sent = int(stream.communicate(timeout=seconds + 60)[0])
    measured = result(cockpit, 60)
    counter.terminate()
    counter.wait(10)
    counted = len((folder / "dots").read_bytes().splitlines())
    return measured, sent, counted


def _count(url: str, home: Path) -> subprocess.Popen[bytes]:
    """`mosquitto_sub`, one dot a message. It reads the password from a file: everybody can read a command line."""
    binary = shutil.which("mosquitto_sub")
    if binary is None:
        pytest.skip("mosquitto_sub is not installed: apt-get install mosquitto-clients")
    parts = parse_broker_url(url)
    options = home / "mosquitto_sub"
    options.touch(mode=0o600)
    options.write_text(f"-h {parts.host}\n-p {parts.port}\n-u {parts.user}\n-P {parts.password}\n")
    with (home / "dots").open("wb") as dots:
        return subprocess.Popen(
            [binary, "-R", "-F", ".", "-t", f"vehicle/{VEHICLE}/state/#"],
            env=os.environ | {"XDG_CONFIG_HOME": str(home)},
            stdout=dots,
        )


def _right(measured: dict[str, Any], sent: int) -> bool:
    return all(measured["values"][path] == value for path, value in last_values(sent).items())


def _intervals_ms(swaps: list[float]) -> list[float]:
    return [(later - earlier) * 1000 for earlier, later in itertools.pairwise(swaps)]


def test_ten_thousand(bench_broker: EmbeddedBroker, report: Report, tmp_path: Path) -> None:
    measured, sent, counted = _flood(bench_broker, 10_000, 30, tmp_path)
    assert _right(measured, sent), "a topic's last value is wrong"
    assert measured["counts"]["refused"] == 0
    during = measured["swaps"][len(measured["swaps"]) // 10 :]
    memory = measured["memory_mb"]
    growth = memory[-1] - memory[len(memory) // 3]
    report("flood: sent, received, mosquitto_sub", f"{sent}, {measured['counts']['received']}, {counted}", "all")
    report("flood: frames within 20 ms, p95 interval", f"{percentile(_intervals_ms(during), 0.95):.1f} ms", "≤ 20 ms")
    report("flood: growth of memory over the last 20 s", f"{growth:.1f} MB", "none")


def test_highest_rate(bench_broker: EmbeddedBroker, report: Report, tmp_path: Path) -> None:
    holds, row = 0, ""
    for rate in (10_000, 15_000, 20_000, 25_000, 30_000):
        measured, sent, counted = _flood(bench_broker, rate, 8, tmp_path)
        received = measured["counts"]["received"]
        if sent < rate * 8 * 0.99 or received < sent or not _right(measured, sent):
            report("highest rate: what gave way", f"at {rate}: sent {sent}, received {received}", "")
            break
        frames = percentile(_intervals_ms(measured["swaps"][10:]), 0.95)
        holds, row = rate, f"{rate} msg/s (p95 frame {frames:.0f} ms) and {counted * rate // sent} msg/s"
    assert holds >= 10_000, "messages were lost at 10,000 a second"
    report("highest rate without a loss, and mosquitto_sub's", row, "reported")
