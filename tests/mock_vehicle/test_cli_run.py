"""`mock-vehicle run` and `scenarios` as a person starts them."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator

import msgspec
import pytest

from mock_vehicle.broker import EmbeddedBroker
from mock_vehicle.scenarios.loader import DEFAULT, names
from tests.mock_vehicle.sessions.listener import PATIENCE_S, Listener

SPEED = "state/Vehicle/Speed"


@pytest.fixture(scope="module")
def broker() -> Iterator[EmbeddedBroker]:
    with EmbeddedBroker() as broker:
        yield broker


def start(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "mock_vehicle", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "COLUMNS": "200"},
    )


def finish(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    out, error = process.communicate(timeout=PATIENCE_S)
    return process.returncode, out, error


def test_it_drives_says_offline_and_exits_cleanly_when_told_to(broker: EmbeddedBroker) -> None:
    urls = broker.urls["mqtt"]
    with Listener(urls["tester"]) as listener:
        process = start("run", "--broker", urls["vehicle"], "--vehicle", "car", "--scenario", "city-commute")
        listener.wait(lambda: len(listener.payloads(SPEED)) >= 5, "five speeds")
        listener.connection.publish(
            "vehicle/car/set/Vehicle/Body/Trunk/Rear/IsOpen", b'{"value":true,"id":"a","reply_to":"tester"}', qos=1
        )
        listener.wait(lambda: listener.last("reply/tester"), "the refusal")
        process.send_signal(signal.SIGTERM)
        assert finish(process) == (0, "", "")
        listener.wait(lambda: listener.last("status") == b"offline", "offline")
    reply = msgspec.json.decode(listener.payloads("reply/tester")[0])
    assert reply == {"id": "a", "ok": False, "error": "The tailgate stays shut while the car moves."}
    assert len({topic for topic, _, _ in listener.heard if topic.startswith("state/")}) >= 330
    clock = msgspec.json.decode(listener.payloads("clock")[0])
    assert clock["rate"] == 1.0


def test_ctrl_c_also_while_no_broker_answers() -> None:
    process = start("run", "--broker", "mqtt://127.0.0.1:9", "--scenario", "parked-charging")
    assert process.stderr is not None
    said = process.stderr.readline()
    process.send_signal(signal.SIGINT)
    code, out, error = finish(process)
    assert said == "mock-vehicle: no broker answers at mqtt://127.0.0.1:9; trying on\n"
    assert (code, out) == (128 + signal.SIGINT, "")
    assert error == "mock-vehicle: ended before a broker answered at mqtt://127.0.0.1:9\n"


def test_without_the_broker_it_neither_races_to_its_end_nor_ends_well() -> None:
    """As fast as it goes it waits where the broker went; at a pace its end comes unheard, which is said."""
    with EmbeddedBroker() as broker:
        urls = broker.urls["mqtt"]
        options = "run", "--broker", urls["vehicle"], "--scenario", "city-commute"
        fast = start(*options, "--vehicle", "car", "--rate", "max", "--duration", "100000")
        paced = start(*options, "--vehicle", "paced", "--rate", "4", "--duration", "12")
        with Listener(urls["tester"]) as listener, Listener(urls["tester"], "paced") as other:
            listener.wait(lambda: listener.last(SPEED), "the fast one")
            other.wait(lambda: other.last(SPEED), "the other one")
    code, _, error = finish(paced)
    lost, unheard = error.splitlines()
    assert code == 1
    assert lost.endswith("trying on")
    assert unheard.startswith("mock-vehicle: the end came without mqtt://vehicle@127.0.0.1:")
    assert fast.poll() is None
    fast.send_signal(signal.SIGTERM)
    code, _, error = finish(fast)
    assert code == 0
    assert error.count("\n") == 1


def test_a_second_vehicle_of_the_same_id_is_one_line_and_an_error(broker: EmbeddedBroker) -> None:
    urls = broker.urls["mqtt"]
    options = "run", "--broker", urls["vehicle"], "--vehicle", "twice", "--scenario", "parked-charging"
    first = start(*options)
    with Listener(urls["tester"], "twice") as listener:
        listener.wait(lambda: listener.last(SPEED), "the first")
        code, out, error = finish(start(*options))
        assert (code, out) == (1, "")
        assert error.startswith(f"mock-vehicle: mqtt://vehicle@127.0.0.1:{broker.port} has a vehicle twice already")
        assert error.count("\n") == 1
        first.send_signal(signal.SIGTERM)
        assert finish(first) == (0, "", "")


def test_as_fast_as_it_goes_for_a_duration(broker: EmbeddedBroker) -> None:
    urls = broker.urls["mqtt"]
    with Listener(urls["tester"], "fast") as listener:
        process = start(
            *("run", "--broker", urls["vehicle"], "--vehicle", "fast", "--scenario", "parked-charging"),
            *("--rate", "max", "--duration", "300", "--seed", "4"),
        )
        assert finish(process) == (0, "", "")
        listener.wait(lambda: listener.last("status") == b"offline", "offline")
    ticks = [msgspec.json.decode(raw) for raw in listener.payloads("clock")]
    assert ticks[-1]["time"] - ticks[0]["time"] == pytest.approx(300, abs=0.2)
    assert listener.payloads("event/doorbell")


def test_refused_credentials_are_one_line_and_an_error(broker: EmbeddedBroker) -> None:
    code, out, error = finish(start("run", "--broker", f"mqtt://vehicle:wrong@127.0.0.1:{broker.port}"))
    assert (code, out) == (1, "")
    assert error.startswith(f"mock-vehicle: mqtt://vehicle@127.0.0.1:{broker.port} refused the connection")
    assert error.count("\n") == 1
    assert "wrong" not in error


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["--scenario", "holiday"], "no scenario is called 'holiday'"),
        (["--scenario", "./none.yaml"], "cannot be read"),
        (["--rate", "fast"], "--rate fast: give a number"),
        (["--rate", "0"], "--rate 0: give a number"),
        (["--vehicle", "a/b"], "must be 1 to 64 letters"),
        (["--broker", "http://x"], "must begin with mqtt://"),
    ],
)
def test_what_is_wrong_is_said_in_a_line(arguments: list[str], why: str) -> None:
    code, out, error = finish(start("run", "--broker", "mqtt://127.0.0.1:9", *arguments))
    assert (code, out) == (1, "")
    assert why in error
    assert error.count("\n") == 1


def test_the_list_of_scenarios() -> None:
    code, out, error = finish(start("scenarios"))
    assert (code, error) == (0, "")
    assert all(name in out for name in names())
    assert f"{DEFAULT} (default)" in out
    code, out, _ = finish(start("scenarios", "--json"))
    rows = msgspec.json.decode(out)
    assert [row["name"] for row in rows] == names()
    assert [row["name"] for row in rows if row["is_default"]] == [DEFAULT]
    assert {row["name"]: row["km"] for row in rows}["parked-charging"] == 0
