"""Publish → first swapped frame that shows it, above the MQTT echo time of the same run, and beside a plain program."""

import time

import pytest

from mock_vehicle.broker import EmbeddedBroker
from mock_vehicle.permissions import Role
from tests.benchmarks.conftest import Report
from tests.benchmarks.programs import percentile, result, start

FRAME_MS = 1000 / 60
SECONDS = 10
WARM_UP_S = 3.0


def _measure(broker: EmbeddedBroker, program: str, rate: int) -> tuple[list[float], list[float]]:
    """Latencies (ms) of the program and of the echo, of the same stream."""
    urls = broker.urls["mqtt"]
    shown = start(program, urls[Role.HMI.value])
    echo = start("echo", urls[Role.TESTER.value])
    time.sleep(WARM_UP_S)
    stream = start("stream", urls[Role.VEHICLE.value], str(rate), str(SECONDS))
    stream.communicate(timeout=SECONDS + 30)
    latencies = result(shown, 30)["latencies"]
    floor = result(echo, 30)["latencies"]
    return [value * 1000 for value in latencies], [value * 1000 for value in floor]


@pytest.mark.parametrize("rate", [500, 5000])
def test_signal_to_pixel(bench_broker: EmbeddedBroker, report: Report, rate: int) -> None:
    ours, echo = _measure(bench_broker, "wall", rate)
    assert len(ours) > rate, "hardly anything was shown"
    p50, p99 = percentile(ours, 0.5) - percentile(echo, 0.5), percentile(ours, 0.99) - percentile(echo, 0.5)
    report(f"signal to pixel, {rate} msg/s, p50 above echo", f"{p50:.1f} ms", f"≤ {FRAME_MS:.1f} ms (at 500 msg/s)")
    report(f"signal to pixel, {rate} msg/s, p99 above echo", f"{p99:.1f} ms", f"≤ {2 * FRAME_MS:.1f} ms (at 500 msg/s)")
    report(
        f"MQTT echo, {rate} msg/s, p50 / p99", f"{percentile(echo, 0.5):.2f} / {percentile(echo, 0.99):.2f} ms", "floor"
    )


def test_beside_a_plain_program(bench_broker: EmbeddedBroker, report: Report) -> None:
    rate = 5000
    plain, _ = _measure(bench_broker, "plain", rate)
    ours, _ = _measure(bench_broker, "wall", rate)
    ratio = percentile(ours, 0.5) / percentile(plain, 0.5)
    report(f"p50 at {rate} msg/s, ours / plain", f"{ratio:.2f}", "≤ 0.5")
    report(
        f"p50 at {rate} msg/s, ours and plain", f"{percentile(ours, 0.5):.1f} and {percentile(plain, 0.5):.1f} ms", ""
    )
