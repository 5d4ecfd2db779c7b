"""`hmi state`: a tester's first tool, against a real broker."""

import json
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from mock_vehicle.broker import EmbeddedBroker
from tests.support.car import BRAND, SOC, SPEED, Car, state


def test_json_has_value_time_and_staleness_of_every_signal(car: Car, hmi_url: str) -> None:
    now = time.time()
    car.state(SPEED, 81.5, now)
    car.state(SOC, 64.0, now - 3_600)
    car.state(BRAND, "BMW", now - 1e6)
    result = state(hmi_url, car.vehicle, "--json")
    assert result.exit_code == 0, result.stderr
    assert json.loads(result.stdout) == {
        SPEED: {"value": 81.5, "timestamp": now, "stale": False},
        SOC: {"value": 64.0, "timestamp": now - 3_600, "stale": True},
        BRAND: {"value": "BMW", "timestamp": now - 1e6, "stale": False},
    }
    assert result.stderr == ""


def test_a_retained_value_is_stale_also_without_a_clock_and_a_status(broker: EmbeddedBroker, hmi_url: str) -> None:
    poker = Car(broker.urls["mqtt"]["vehicle"], "poked")
    now = time.time()
    poker.state(SPEED, 50.0, now - 10)
    poker.say("state/Vehicle/Powertrain/Range", "318000")
    try:
        held: dict[str, Any] = json.loads(state(hmi_url, "poked", "--json").stdout)
    finally:
        poker.leave()
    assert {path: (item["value"], item["stale"]) for path, item in held.items()} == {
        SPEED: (50.0, True),
        "Vehicle.Powertrain.Range": (318_000, True),
    }


def test_a_vehicle_that_is_offline_has_nothing_fresh(car: Car, hmi_url: str) -> None:
    car.state(SPEED, 81.5, time.time())
    car.say("status", "offline")
    held = json.loads(state(hmi_url, car.vehicle, "--json").stdout)
    assert held[SPEED]["stale"] is True


def test_what_was_refused_is_not_held_and_is_told(car: Car, hmi_url: str) -> None:
    car.state(SPEED, 9_000, time.time())
    car.say("state/Vehicle/Warp", 9)
    result = state(hmi_url, car.vehicle, "--json")
    assert json.loads(result.stdout) == {}
    assert result.stderr == "hmi: 2 messages were refused; --problems lists them\n"
    report = json.loads(state(hmi_url, car.vehicle, "--json", "--problems").stdout)
    assert report["counts"]["refused"] == 2
    speed = report["refused"][f"vehicle/{car.vehicle}/state/Vehicle/Speed"]
    assert speed == {"count": 1, "reason": "Vehicle.Speed is 9000, outside -250 … 500"}
    plain = state(hmi_url, car.vehicle, "--problems").stdout
    assert "2 refused" in plain
    assert "not in the signal catalogue" in plain


def test_for_people_there_is_a_table(car: Car, hmi_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "160")
    car.state(SPEED, 81.5, time.time())
    car.state(SOC, 64.0, time.time() - 3_600)
    lines = state(hmi_url, car.vehicle).stdout.splitlines()
    assert any(SPEED in line and "81.5 km/h" in line and "stale" not in line for line in lines)
    assert any(SOC in line and "64.0 percent" in line and "stale" in line for line in lines)


def test_a_vehicle_that_nobody_is_has_nothing(hmi_url: str) -> None:
    result = state(hmi_url, "nobody", "--json")
    assert result.exit_code == 0
    assert json.loads(result.stdout) == {}
    assert result.stderr.startswith("hmi: nothing is known of a vehicle 'nobody' at mqtt://hmi@127.0.0.1:")


def test_who_may_not_listen_is_told_so(broker: EmbeddedBroker) -> None:
    result = state(broker.urls["mqtt"]["home"], "demo", "--json")
    address = broker.urls["mqtt"]["hmi"].rpartition("@")[2]
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr == f"hmi: mqtt://home@{address} does not let this user hear vehicle/demo/state/#\n"


def test_a_broker_that_goes_while_it_is_listened_to_is_a_failure() -> None:
    with EmbeddedBroker() as own:
        threading.Timer(0.4, own.stop).start()
        result = state(own.urls["mqtt"]["hmi"], "demo", "--listen", "9")
    assert result.exit_code == 1
    assert result.stderr.startswith("hmi: ")
    assert len(result.stderr.splitlines()) == 1


def test_a_certificate_that_is_none_is_one_line(tmp_path: Path) -> None:
    file = tmp_path / "junk.pem"
    file.write_text("junk")
    result = state(f"mqtts://127.0.0.1:9?ca={file}", "demo")
    assert result.exit_code == 1
    assert result.stderr.startswith(f"hmi: cannot use the certificates in {file}: ")
    assert len(result.stderr.splitlines()) == 1


def test_wrong_credentials_are_one_line_and_a_failure(broker: EmbeddedBroker) -> None:
    address = broker.urls["mqtt"]["hmi"].rpartition("@")[2]
    result = state(f"mqtt://hmi:wrong@{address}", "demo", "--json")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1
    assert "refused the connection" in result.stderr
    assert "wrong" not in result.stderr


def test_no_broker_is_one_line_and_a_failure_within_the_wait() -> None:
    begun = time.monotonic()
    result = state("mqtt://127.0.0.1:9", "demo", "--wait", "0.4")
    assert time.monotonic() - begun < 2
    assert result.exit_code == 1
    assert result.stderr == "hmi: no broker answers at mqtt://127.0.0.1:9\n"


@pytest.mark.parametrize("transport", ["mqtt", "websocket"])
def test_on_either_transport(broker: EmbeddedBroker, car: Car, transport: str) -> None:
    car.state(SPEED, 20.0, time.time())
    held = json.loads(state(broker.urls[transport]["hmi"], car.vehicle, "--json").stdout)
    assert held[SPEED]["value"] == 20.0


def test_on_mosquitto(mosquitto: dict[str, dict[str, str]]) -> None:
    url = mosquitto["mqtt"]["hmi"]
    other = Car(url, "mosquitto-car")
    try:
        other.say("status", "online")
        other.state(SPEED, 20.0, time.time())
        held = json.loads(state(url, "mosquitto-car", "--json").stdout)
    finally:
        other.leave()
    assert held == {SPEED: {"value": 20.0, "timestamp": held[SPEED]["timestamp"], "stale": False}}
