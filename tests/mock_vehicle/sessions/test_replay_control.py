"""A replay that a tester steers, over a real broker; and what its options leave out, rename and cut."""

import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hmi.bus.payloads import encode_state
from mock_vehicle.broker import EmbeddedBroker
from mock_vehicle.sessions import index as index_pass
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.moments import moment_of
from mock_vehicle.sessions.player import Player
from mock_vehicle.sessions.replay import Replay, Wish
from mock_vehicle.sessions.routes import Choice, matcher, stamped
from mock_vehicle.sessions.timeline import open_timeline
from tests.mock_vehicle.sessions.cockpits import Cockpit, Wall
from tests.mock_vehicle.sessions.logs import write_log
from tests.support.mqtt import Peer, eventually

START = 1_700_000_000.0
SPEED = "vehicle/car/state/Vehicle/Speed"


@pytest.fixture(scope="module")
def broker() -> Iterator[EmbeddedBroker]:
    with EmbeddedBroker() as server:
        yield server


@pytest.fixture
def file(tmp_path: Path) -> Path:
    messages = [
        (round((START + n / 10) * 1e9), topic, encode_state(n / 4, START + n / 10))
        for n in range(600)
        for topic in (SPEED, "vehicle/car/state/Vehicle/TraveledDistance", "vehicle/car/state/Vehicle/New/Thing")
    ]
    return write_log(tmp_path / "x.mcap", messages, chunk_bytes=20_000)


def test_a_tester_steers_it(broker: EmbeddedBroker, file: Path) -> None:
    replay = Replay([file], broker.urls["mqtt"]["vehicle"], "car", Wish(control=True, paused=True))
    running = threading.Thread(target=lambda: replay.run(connect_s=10.0))
    with Peer(broker.urls["mqtt"]["tester"]) as tester:
        assert tester.subscribe("mock/car/replay/#")
        assert tester.subscribe(SPEED)
        heard: dict[str, Any] = {}

        def state() -> dict[str, Any]:
            for message in tuple(tester.messages):
                if message.payload:
                    heard[message.topic] = json.loads(message.payload)
            found: dict[str, Any] = heard.get("mock/car/replay", {})
            return found

        running.start()
        eventually(lambda: state().get("position") == START and state()["paused"])
        eventually(lambda: heard.get("mock/car/replay/timeline") is not None)
        first = state()["generation"]
        tester.publish("mock/car/set/replay", json.dumps({"seek": START + 30.0}).encode(), qos=1)
        eventually(lambda: state()["position"] == START + 30.0)
        assert state()["generation"] > first
        eventually(lambda: heard[SPEED]["value"] == 75.0 if state() else False)
        tester.publish("mock/car/set/replay", b'{"rate": 1000}', qos=1)
        eventually(lambda: "rate is" in state()["error"])
        replay.stop()
        running.join(10)
        assert not running.is_alive()
        eventually(lambda: any(m.topic == "mock/car/replay" and not m.payload for m in tuple(tester.messages)))


def test_a_long_recording_is_told_to_be_indexed(
    broker: EmbeddedBroker, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_pass, "PROGRESS_EVERY", 600)
    with Peer(broker.urls["mqtt"]["tester"]) as tester:
        assert tester.subscribe("mock/long/replay")
        build, connected = index_pass.build, threading.Event()

        def slow(*arguments: Any) -> Any:
            table = build(*arguments)
            eventually(lambda: any(b'"indexing":1.0' in message.payload for message in tuple(tester.messages)))
            connected.set()
            return table

        monkeypatch.setattr("mock_vehicle.sessions.one_file.build", slow)
        Replay([file], broker.urls["mqtt"]["vehicle"], "long", Wish(None)).run(connect_s=10.0)
        assert connected.is_set()
        eventually(lambda: any(b'"indexing":null' in message.payload for message in tuple(tester.messages)))


def played(file: Path, choice: Choice) -> tuple[Player, Cockpit]:
    wall = Wall()
    cockpit = Cockpit(wall)
    with open_timeline([file]) as timeline:
        player = Player(timeline, cockpit, None, choice=choice, monotonic=wall, sleep=wall.sleep)
        player.play()
    return player, cockpit


def test_allow_block_and_remap(file: Path) -> None:
    player, cockpit = played(file, Choice(allow=["Vehicle.*"], block=["vehicle/+/state/Vehicle/TraveledDistance"]))
    assert set(cockpit.state()["signals"]) == {"Vehicle.Speed", "Vehicle.DataSource.Kind", "Vehicle.DataSource.Name"}
    assert player.routes.passed_over == {"not asked for": 600}
    assert cockpit.store.counts["unknown"] > 0, "what the catalogue does not know is shown as unknown"
    _player, cockpit = played(file, Choice(allow=["*Speed"], remap=["Vehicle.Speed:Vehicle.AverageSpeed"]))
    assert cockpit.state()["signals"]["Vehicle.AverageSpeed"]["value"] == 599 / 4
    with pytest.raises(SessionError, match="--remap A"):
        Choice(remap=["A"])


@pytest.mark.parametrize(
    ("pattern", "fits"),
    [
        ("vehicle/+/state/#", True),
        ("vehicle/car/state/Vehicle/Speed", True),
        ("#", True),
        ("vehicle/car", False),
        ("*Speed", True),
        ("Vehicle.Spe?d", True),
        ("Vehicle.Speed", True),
        ("Vehicle.Speed.#", False),
        ("vehicle/+/event/#", False),
        ("Speed", False),
    ],
)
def test_patterns(pattern: str, fits: bool) -> None:
    assert matcher(pattern)(SPEED) is fits


@pytest.mark.parametrize(
    ("payload", "said"),
    [
        (b'{"value":1,"timestamp":3}', b'{"value":1,"timestamp":3}'),
        (b'{"value":1}', b'{"value":1,"timestamp":2.0}'),
        (b"7", b'{"value":7,"timestamp":2.0}'),
        (b"nonsense", b"nonsense"),
        (b"", b""),
    ],
)
def test_what_has_no_time_gets_that_of_the_recording(payload: bytes, said: bytes) -> None:
    assert stamped(payload, 2_000_000_000) == said


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0", 0),
        ("12.5", 12.5),
        ("22:13:30", 10),
        ("22:14", 40),
        ("2023-11-14T22:13:25Z", 5),
        ("2023-11-14T23:13:25.5+01:00", 5.5),
    ],
)
def test_moments(text: str, seconds: float) -> None:
    begin = round(START * 1e9)
    assert moment_of(text, "--start", begin, begin + 60 * 10**9) == begin + round(seconds * 1e9)


@pytest.mark.parametrize("text", ["", "noon", "-1", "61", "22:99", "nan", "inf", "2023-13-01", "1e400"])
def test_moments_that_are_none(text: str) -> None:
    begin = round(START * 1e9)
    with pytest.raises(SessionError, match="--start"):
        moment_of(text, "--start", begin, begin + 60 * 10**9)


def test_start_and_end_cut_it(broker: EmbeddedBroker, file: Path) -> None:
    wish = Wish(None, start="10", end="22:13:40")
    replayed = Replay([file], broker.urls["mqtt"]["vehicle"], "cut", wish).run(connect_s=10.0)
    assert replayed.duration_s == 10.0
    assert replayed.sent == 3 * 100
    with pytest.raises(SessionError, match="--end is not after --start"):
        Replay([file], "mqtt://127.0.0.1:1", "cut", Wish(start="10", end="5")).run(connect_s=0.1)
