"""A recorder at 10,000 msg/s beside paho that only counts, and how large its file is beside JSON lines."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import psutil
from mcap.reader import make_reader

from mock_vehicle.broker import EmbeddedBroker
from mock_vehicle.permissions import Role
from tests.benchmarks.conftest import Report
from tests.benchmarks.programs import result, start
from tests.benchmarks.stream import VEHICLE

RATE, SECONDS = 10_000, 30
WARM_UP_S = 2.0
PATIENCE_S = 60


def _stream(broker: EmbeddedBroker, rate: int, seconds: int) -> int:
    """How many were sent."""
    stream = start("stream", broker.urls["mqtt"][Role.VEHICLE], str(rate), str(seconds))
    return int(stream.communicate(timeout=seconds + PATIENCE_S)[0])


def _counted(broker: EmbeddedBroker, rate: int, seconds: int) -> tuple[int, dict[str, Any]]:
    counter = start("plain_count", broker.urls["mqtt"][Role.TESTER])
    time.sleep(WARM_UP_S)
    return _stream(broker, rate, seconds), result(counter, PATIENCE_S)


def _recorded(broker: EmbeddedBroker, rate: int, seconds: int, file: Path, *options: str) -> tuple[int, float]:
    """How many were sent, and the processor time of the recorder in s."""
    recorder = subprocess.Popen(
        [sys.executable, "-m", "mock_vehicle", "record", str(file), "--vehicle", VEHICLE, *options],
        env=os.environ | {"EV_COCKPIT_BROKER": broker.urls["mqtt"][Role.TESTER]},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    )
    time.sleep(WARM_UP_S)
    sent = _stream(broker, rate, seconds)
    times = psutil.Process(recorder.pid).cpu_times()
    recorder.send_signal(signal.SIGTERM)
    assert recorder.wait(PATIENCE_S) == 0
    return sent, times.user + times.system


def _contents(file: Path) -> tuple[int, int, dict[str, str]]:
    """States in `file`, the size of all its messages as JSON lines, and what it says of itself."""
    states = lines = 0
    with file.open("rb") as stream:
        reader = make_reader(stream)
        for _, channel, message in reader.iter_messages(log_time_order=False):
            states += "/state/" in channel.topic
            line = {
                "log_time": message.log_time,
                "publish_time": message.publish_time,
                "topic": channel.topic,
                "qos": int(channel.metadata["qos"]),
                "retained": message.sequence == 0,
            }
            lines += len(json.dumps(line, separators=(",", ":"))) + len(',"payload":') + len(message.data) + 1
        session = [dict(record.metadata) for record in reader.iter_metadata()][-1]
    return states, lines, session


def test_ten_thousand(bench_broker: EmbeddedBroker, report: Report, tmp_path: Path) -> None:
    sent, floor = _counted(bench_broker, RATE, SECONDS)
    assert floor["received"] == sent
    file = tmp_path / "x.mcap"
    again, busy_s = _recorded(bench_broker, RATE, SECONDS, file)
    states, _lines, session = _contents(file)
    assert states == again >= RATE * SECONDS * 0.99
    assert session["dropped"] == "0"
    report("recorder at 10,000 msg/s: sent, written, dropped", f"{again}, {states}, {session['dropped']}", "all, none")
    share, least = busy_s / SECONDS, floor["cpu_s"] / SECONDS
    report("recorder at 10,000 msg/s: processor, and paho that counts", f"{share:.0%} and {least:.0%}", "reported")
    _report_size(report, "10,000 msg/s", file)


def test_size_of_a_simulated_drive(bench_broker: EmbeddedBroker, report: Report, tmp_path: Path) -> None:
    urls = bench_broker.urls["mqtt"]
    file = tmp_path / "x.mcap"
    vehicle = subprocess.Popen(
        [sys.executable, "-m", "mock_vehicle", "run", "--rate", "10"],
        env=os.environ | {"EV_COCKPIT_BROKER": urls[Role.VEHICLE]},
        stdin=subprocess.DEVNULL,
    )
    recorder = [sys.executable, "-m", "mock_vehicle", "record", str(file), "--vehicle", "demo", "--duration", "60"]
    subprocess.run(recorder, env=os.environ | {"EV_COCKPIT_BROKER": urls[Role.TESTER]}, check=True, timeout=120)
    vehicle.terminate()
    vehicle.wait(PATIENCE_S)
    _report_size(report, "a simulated drive of 10 min", file)


def _report_size(report: Report, what: str, file: Path) -> None:
    _states, lines, _session = _contents(file)
    report(f"recording of {what}, as a share of JSON lines", f"1/{lines / file.stat().st_size:.1f}", "≤ 1/8")
    assert file.stat().st_size <= lines / 8
