"""Vehicle and cockpit as processes on each broker and transport that the project must run on."""

import json
import os
import subprocess
import sys
import time
from typing import Any

import pytest

from tests.conftest import Urls
from tests.support.mqtt import Peer


@pytest.mark.parametrize("transport", ["mqtt", "websocket"])
def test_the_cockpit_knows_what_the_vehicle_says(transport: str, any_broker: Urls) -> None:
    vehicle_id = f"chain-{transport}"
    vehicle = subprocess.Popen(
        [sys.executable, "-m", "mock_vehicle", "run", "--vehicle", vehicle_id, "--scenario", "winter-motorway"],
        env={**os.environ, "EV_COCKPIT_BROKER": any_broker[transport]["vehicle"]},
        stderr=subprocess.DEVNULL,
    )
    try:
        with Peer(any_broker["mqtt"]["hmi"]) as peer:
            assert peer.subscribe(f"vehicle/{vehicle_id}/state/Vehicle/Speed")
            peer.wait_for_message(f"vehicle/{vehicle_id}/state/Vehicle/Speed")
        state = cockpit_state(any_broker[transport]["hmi"], vehicle_id)
        assert len(state) >= 150
        charge = state["Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed"]
        assert 0 < charge["value"] <= 100
        assert not [path for path, signal in state.items() if signal["stale"]]
        assert state["Vehicle.DataSource.Kind"]["value"] == "SIMULATION"
    finally:
        vehicle.terminate()
        assert vehicle.wait(10) == 0
    with Peer(any_broker["mqtt"]["hmi"]) as peer:
        assert peer.subscribe(f"vehicle/{vehicle_id}/status")
        assert peer.wait_for_message(f"vehicle/{vehicle_id}/status").payload == b"offline"


def test_a_value_that_was_kept_too_long_is_stale(any_broker: Urls) -> None:
    long_ago = time.time() - 3600
    with Peer(any_broker["mqtt"]["vehicle"]) as vehicle:
        vehicle.publish("vehicle/long-kept/status", b"online", retain=True)
        clock = {"time": time.time(), "rate": 1.0, "generation": 1}
        vehicle.publish("vehicle/long-kept/clock", json.dumps(clock).encode(), retain=True)
        for path, moment in (("Speed", long_ago), ("TraveledDistance", time.time())):
            payload = json.dumps({"value": 50, "timestamp": moment}).encode()
            vehicle.publish(f"vehicle/long-kept/state/Vehicle/{path}", payload, retain=True)
        state = cockpit_state(any_broker["mqtt"]["hmi"], "long-kept")
    assert {path: signal["stale"] for path, signal in state.items()} == {
        "Vehicle.Speed": True,
        "Vehicle.TraveledDistance": False,
    }


def cockpit_state(url: str, vehicle: str) -> dict[str, dict[str, Any]]:
    """What `hmi state --json` prints."""
    result = subprocess.run(
        [sys.executable, "-m", "hmi", "state", "--vehicle", vehicle, "--json"],
        env={**os.environ, "EV_COCKPIT_BROKER": url},
        capture_output=True,
        check=True,
        timeout=20,
    )
    state: dict[str, dict[str, Any]] = json.loads(result.stdout)
    return state
