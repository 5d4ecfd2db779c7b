"""Replaying onto a real broker, as a program and from Python."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest

from hmi.bus.errors import BrokerUrlError, TopicError
from hmi.bus.payloads import Clock, Command, decode_clock, decode_reply, encode
from hmi.bus.url import parse_broker_url
from mock_vehicle.broker import EmbeddedBroker
from mock_vehicle.publisher import Publisher
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.replay import REFUSAL, Replay, Replayed, Wish
from tests.mock_vehicle.sessions.listener import Listener
from tests.mock_vehicle.sessions.samples import write_recording
from tests.support.mqtt import eventually

SPEED = "state/Vehicle/Speed"
BRAND = "state/Vehicle/VehicleIdentification/Brand"
GEAR = "set/Vehicle/Powertrain/Transmission/SelectedGear"
START = 1561461674.0


@pytest.fixture(scope="module")
def broker() -> Iterator[EmbeddedBroker]:
    with EmbeddedBroker() as server:
        yield server


@pytest.fixture
def file(tmp_path: Path) -> Path:
    states = [(START, "Vehicle.VehicleIdentification.Brand", "BMW")]
    states += [(START + n / 10, "Vehicle.Speed", n / 4) for n in range(1500)]  # type: ignore[misc]
    return write_recording(tmp_path / "x.mcap", states, vehicle="recorded")


def start(broker: EmbeddedBroker, *arguments: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "mock_vehicle", "replay", *arguments, "--vehicle", "car"]
    environment = os.environ | {"EV_COCKPIT_BROKER": broker.urls["mqtt"]["vehicle"]}
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


@contextmanager
def replaying(broker: EmbeddedBroker, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    process = start(broker, *arguments)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def replay_file(file: Path, broker: str, vehicle: str, rate: float | None, *, connect_s: float) -> Replayed:
    """Play `file` to its end."""
    return Replay([file], broker, vehicle, Wish(rate)).run(connect_s=connect_s)


def speed(payload: bytes | None) -> float | None:
    value = msgspec.json.decode(payload)["value"] if payload else None
    return value if isinstance(value, float) else None


def fresh_ticks(listener: Listener) -> list[Clock]:
    """The ticks heard since the listener came, without the one left on the broker before."""
    return [decode_clock(raw) for topic, raw, retained in list(listener.heard) if topic == "clock" and not retained]


def test_a_replay_says_all_in_order_and_ends(broker: EmbeddedBroker, file: Path) -> None:
    with Listener(broker.urls["mqtt"]["hmi"], "new") as listener:
        replayed = replay_file(file, broker.urls["mqtt"]["vehicle"], "new", None, connect_s=10.0)
        listener.wait(lambda: listener.last("status") == b"offline", "offline")
        assert (replayed.sent, replayed.duration_s, replayed.recorded_vehicle) == (1501, 149.9, "recorded")
        assert [speed(raw) for raw in listener.payloads(SPEED) if raw] == [n / 4 for n in range(1500)]
        assert listener.payloads("status") == [b"online", b"offline"]
        topics = [topic for topic, _, _ in listener.heard]
        assert topics.index("clock") < topics.index("state/Vehicle/DataSource/Kind") < topics.index(SPEED)
        ticks = [decode_clock(raw) for raw in listener.payloads("clock")]
        assert len({tick.generation for tick in ticks}) == 1
        assert (ticks[0].time, ticks[-1].time, ticks[-1].rate) == (START, START + 149.9, 0.0)


def test_the_last_picture_stays_on_the_broker(broker: EmbeddedBroker, file: Path) -> None:
    replay_file(file, broker.urls["mqtt"]["vehicle"], "car", None, connect_s=10.0)
    with Listener(broker.urls["mqtt"]["hmi"]) as listener:
        listener.wait(lambda: {SPEED, BRAND, "clock", "status"} <= {topic for topic, _, _ in listener.heard}, "all")
        assert all(retained for _, _, retained in listener.heard)
        assert speed(listener.last(SPEED)) == 1499 / 4
        assert listener.last("status") == b"offline"


def test_each_replay_is_a_new_generation(broker: EmbeddedBroker, file: Path) -> None:
    with Listener(broker.urls["mqtt"]["hmi"]) as listener:
        for _ in range(2):
            replay_file(file, broker.urls["mqtt"]["vehicle"], "car", None, connect_s=10.0)
        listener.wait(lambda: listener.payloads("status")[-4:].count(b"offline") == 2, "the end of both")
        eventually(lambda: len({tick.generation for tick in fresh_ticks(listener)}) == 2)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_replay_says_offline(broker: EmbeddedBroker, file: Path, number: signal.Signals) -> None:
    with Listener(broker.urls["mqtt"]["hmi"]) as listener, replaying(broker, str(file)) as process:
        listener.wait(lambda: len([1 for topic, _, kept in listener.heard if topic == SPEED and not kept]) > 3, "speed")
        assert listener.last("status") == b"online"
        process.send_signal(number)
        assert process.wait(10) == 128 + number
        listener.wait(lambda: listener.last("status") == b"offline", "offline")
        assert process.stderr is not None
        assert process.stderr.read() == b""


def test_a_killed_replay_is_said_offline_by_the_broker(broker: EmbeddedBroker, file: Path) -> None:
    with Listener(broker.urls["mqtt"]["hmi"]) as listener, replaying(broker, str(file)) as process:
        listener.wait(lambda: listener.last("status") == b"online", "online")
        process.kill()
        listener.wait(lambda: listener.last("status") == b"offline", "offline")


def test_commands_are_refused_and_hold_keeps_the_picture(broker: EmbeddedBroker, file: Path) -> None:
    with (
        Listener(broker.urls["mqtt"]["hmi"]) as listener,
        replaying(broker, str(file), "--rate", "max", "--hold") as process,
    ):
        listener.wait(lambda: [tick.time for tick in fresh_ticks(listener)][-1:] == [START + 149.9], "the end")
        listener.connection.publish(f"vehicle/car/{GEAR}", encode(Command(127, id="7", reply_to="listener")), qos=1)
        listener.wait(lambda: listener.payloads("reply/listener"), "the refusal")
        reply = decode_reply(listener.payloads("reply/listener")[0])
        assert (reply.id, reply.ok, reply.error) == ("7", False, REFUSAL)
        assert listener.last("status") == b"online"
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0
        listener.wait(lambda: listener.last("status") == b"offline", "offline")


def test_a_broker_that_comes_back_gets_the_whole_picture(file: Path) -> None:
    server = EmbeddedBroker()
    server.start()
    try:
        finished = threading.Event()

        def play() -> None:
            replay_file(file, server.urls["mqtt"]["vehicle"], "car", 50.0, connect_s=10.0)
            finished.set()

        player = threading.Thread(target=play, daemon=True)
        with Listener(server.urls["mqtt"]["hmi"]) as listener:
            player.start()
            listener.wait(lambda: (speed(listener.last(SPEED)) or 0) > 20, "speed")
        server.stop()
        server.start()
        with Listener(server.urls["mqtt"]["hmi"]) as listener:
            listener.wait(lambda: {SPEED, BRAND, "clock", "status"} <= {topic for topic, _, _ in listener.heard}, "all")
            listener.wait(lambda: speed(listener.last(SPEED)) == 1499 / 4, "the end of the drive")
            player.join(10)
            assert finished.is_set()
    finally:
        server.stop()


def test_a_broker_that_comes_back_with_other_passwords_ends_it(file: Path) -> None:
    with (
        EmbeddedBroker() as broker,
        replaying(broker, str(file)) as process,
        Listener(broker.urls["mqtt"]["hmi"]) as listener,
    ):
        listener.wait(lambda: speed(listener.last(SPEED)), "speed")
        broker.stop()
        with EmbeddedBroker(port=broker.port):
            assert process.wait(10) == 1
        assert process.stderr is not None
        lost, refused = process.stderr.read().decode().splitlines()
    assert lost.startswith("mock-vehicle replay: lost mqtt://vehicle@127.0.0.1:")
    assert lost.endswith("; trying on")
    assert refused.startswith("mock-vehicle replay: mqtt://vehicle@127.0.0.1:")
    assert refused.endswith("refused the connection: Not authorized")


def test_a_replay_gives_way_to_the_vehicle_that_is_there(broker: EmbeddedBroker, file: Path) -> None:
    with Listener(broker.urls["mqtt"]["hmi"], "taken") as listener:
        there = Publisher(parse_broker_url(broker.urls["mqtt"]["vehicle"]), "taken")
        there.start()
        there.state("Vehicle.VehicleIdentification.Brand", "Saab", 1.0)
        there.clear_rest()
        ended = threading.Event()

        def tick() -> None:
            while not ended.wait(0.2):
                there.clock(5.0, 1.0)

        ticking = threading.Thread(target=tick)
        ticking.start()
        try:
            with pytest.raises(SessionError, match="has a vehicle taken already"):
                replay_file(file, broker.urls["mqtt"]["vehicle"], "taken", 0.01, connect_s=10.0)
            listener.wait(lambda: b"Saab" in (listener.last(BRAND) or b""), "what the first had said")
        finally:
            ended.set()
            ticking.join()
            there.stop()


def test_the_picture_that_is_held_is_alive_for_who_comes_later(broker: EmbeddedBroker, file: Path) -> None:
    with replaying(broker, str(file), "--rate", "max", "--hold"), Listener(broker.urls["mqtt"]["hmi"]) as listener:
        listener.wait(lambda: len([tick for tick in fresh_ticks(listener) if tick.time == START + 149.9]) >= 3, "ticks")
        last = fresh_ticks(listener)[-1]
        assert last.rate == 0.0
        assert last.sent == pytest.approx(time.time(), abs=3)


def test_a_broker_that_is_not_there_or_refuses(broker: EmbeddedBroker, file: Path) -> None:
    with pytest.raises(SessionError, match=r"no broker answers at mqtt://127\.0\.0\.1:1"):
        replay_file(file, "mqtt://127.0.0.1:1", "car", 1.0, connect_s=0.3)
    with pytest.raises(SessionError, match=r"mqtt://vehicle@127\.0\.0\.1:\d+ refused the connection: Not authorized"):
        replay_file(file, f"mqtt://vehicle:wrong@127.0.0.1:{broker.port}", "car", 1.0, connect_s=10.0)


def nothing_of_its_own(file: Path) -> Path:
    """A recording whose session names a vehicle that none of its topics are of."""
    return write_recording(file, [(1.0, "Vehicle.Speed", 1.0)], session={"vehicle": "other"})


def test_what_cannot_be_replayed(tmp_path: Path, file: Path) -> None:
    with pytest.raises(BrokerUrlError):
        replay_file(file, "http://somewhere", "car", 1.0, connect_s=0.1)
    with pytest.raises(TopicError):
        replay_file(file, "mqtt://127.0.0.1:1", "a/b", 1.0, connect_s=0.1)
    with pytest.raises(SessionError, match="it holds no state or event of its vehicle, other"):
        replay_file(nothing_of_its_own(tmp_path / "y.mcap"), "mqtt://127.0.0.1:1", "mine", 1.0, connect_s=0.1)
    with pytest.raises(SessionError, match="No such file"):
        replay_file(tmp_path / "no.mcap", "mqtt://127.0.0.1:1", "car", 1.0, connect_s=0.1)
