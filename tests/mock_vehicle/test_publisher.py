"""The publisher on a real broker that comes and goes."""

import socket
import threading
import time
from collections.abc import Iterator

import msgspec
import pytest

from hmi.bus.payloads import Reply
from hmi.bus.url import parse_broker_url
from mock_vehicle.broker import EmbeddedBroker
from mock_vehicle.publisher import BATCH, MAX_BATCHES_UNDERWAY, Publisher
from tests.mock_vehicle.sessions.listener import PATIENCE_S, Listener

SPEED = "state/Vehicle/Speed"


@pytest.fixture
def broker() -> Iterator[EmbeddedBroker]:
    with EmbeddedBroker() as broker:
        yield broker


def publisher(broker: EmbeddedBroker, **handlers: object) -> Publisher:
    return Publisher(parse_broker_url(broker.urls["mqtt"]["vehicle"]), "car", **handlers)  # type: ignore[arg-type]


def test_status_clock_snapshot_then_news(broker: EmbeddedBroker) -> None:
    with Listener(broker.urls["mqtt"]["tester"]) as listener:
        said = publisher(broker)
        said.clock(1000.0, 2.0)
        said.state("Vehicle.Speed", 1.5, 1000.0)
        said.start()
        listener.wait(lambda: listener.last(SPEED), "the snapshot")
        said.state("Vehicle.Speed", 2.5, 1001.0)
        said.event("doorbell", {"timestamp": 1001.0})
        said.reply("hmi", Reply("9", ok=True))
        said.stop()
        listener.wait(lambda: listener.last("status") == b"offline", "offline")
    topics = [topic for topic, _, _ in listener.heard]
    assert [topic for topic in topics if topic in ("clock", SPEED)] == ["clock", SPEED, SPEED]
    assert [topic for topic in topics if topic in ("event/doorbell", "reply/hmi")] == ["event/doorbell", "reply/hmi"]
    assert listener.payloads("status") == [b"online", b"offline"]
    assert listener.last(SPEED) == b'{"value":2.5,"timestamp":1001.0}'
    clock = msgspec.json.decode(listener.payloads("clock")[0])
    assert clock["time"] >= 1000.0
    assert clock["rate"] == 2.0
    assert clock["generation"] == said.generation


def test_all_is_retained_for_who_comes_later_but_events_are_not(broker: EmbeddedBroker) -> None:
    said = publisher(broker)
    said.start()
    assert said.wait_connected(PATIENCE_S)
    said.clock(1.0, 1.0)
    said.state("Vehicle.Speed", 7.0, 1.0)
    with Listener(broker.urls["mqtt"]["tester"]) as early:
        early.wait(lambda: early.last(SPEED) and early.last("status"), "the speed")
        said.event("doorbell", {"timestamp": 1.0})
        early.wait(lambda: early.last("event/doorbell"), "the doorbell")
    with Listener(broker.urls["mqtt"]["hmi"]) as listener:
        listener.wait(lambda: listener.last(SPEED) and listener.last("status"), "the speed")
        assert {topic for topic, _, retained in listener.heard if retained} >= {"status", "clock", SPEED}
        assert listener.last("event/doorbell") is None
    said.stop()


def test_after_the_broker_comes_back_it_has_everything(broker: EmbeddedBroker) -> None:
    said = publisher(broker)
    said.start()
    assert said.wait_connected(PATIENCE_S)
    said.state("Vehicle.Speed", 7.0, 1.0)
    again = EmbeddedBroker(port=broker.port, passwords=broker._passwords)
    broker.stop()
    said.state("Vehicle.Speed", 8.0, 2.0)
    with again, Listener(again.urls["mqtt"]["hmi"]) as listener:
        listener.wait(lambda: listener.last("status") == b"online" and listener.last(SPEED), "the speed")
        assert listener.last(SPEED) == b'{"value":8.0,"timestamp":2.0}'
        said.stop()


def test_commands_and_controls_arrive_undecoded(broker: EmbeddedBroker) -> None:
    heard: list[tuple[str, str, bytes]] = []
    said = publisher(
        broker,
        on_command=lambda path, raw: heard.append(("set", path, raw)),
        on_mock=lambda name, raw: heard.append(("mock", name, raw)),
    )
    said.start()
    assert said.wait_connected(PATIENCE_S)
    wanted = {("set", "Vehicle.Body.Hood.IsOpen", b"\xff"), ("mock", "jump", b"{}")}
    with Listener(broker.urls["mqtt"]["tester"]) as listener:
        tester = listener.connection
        deadline = time.monotonic() + PATIENCE_S
        while set(heard) != wanted:  # its subscriptions may stand a moment later than it is connected
            assert time.monotonic() < deadline
            tester.publish("vehicle/car/set/Vehicle/Body/Hood/IsOpen", b"\xff", qos=1).wait_for_publish(PATIENCE_S)
            tester.publish("mock/car/set/jump", b"{}", qos=1).wait_for_publish(PATIENCE_S)
    said.stop()


def test_a_new_generation_forgets(broker: EmbeddedBroker) -> None:
    said = publisher(broker)
    said.state("Vehicle.Speed", 7.0, 1.0)
    before = said.generation
    said.new_generation()
    assert said.generation > before
    said.clock(5.0, 1.0)
    with Listener(broker.urls["mqtt"]["tester"]) as listener:
        said.start()
        listener.wait(lambda: listener.last("clock"), "the clock")
        said.stop()
    assert listener.last(SPEED) is None


def test_a_flood_waits_for_the_broker_and_loses_nothing(broker: EmbeddedBroker) -> None:
    said = publisher(broker)
    said.start()
    assert said.wait_connected(PATIENCE_S)
    most = 0
    count = BATCH * MAX_BATCHES_UNDERWAY * 3
    with Listener(broker.urls["mqtt"]["tester"]) as listener:
        listener.wait(lambda: listener.last("status"), "online")
        for number in range(count):
            said.state("Vehicle.Speed", float(number), 1.0)
            most = max(most, len(said._underway))
        said.stop()
        listener.wait(lambda: listener.last("status") == b"offline", "offline")
    values = [msgspec.json.decode(raw)["value"] for raw in listener.payloads(SPEED)]
    assert values == [float(number) for number in range(count)]
    assert most <= MAX_BATCHES_UNDERWAY + 1


def test_stopping_before_the_broker_answers_is_quick(broker: EmbeddedBroker) -> None:
    broker.stop()
    said = publisher(broker)
    said.state("Vehicle.Speed", 7.0, 1.0)
    said.start()
    said.stop()


def test_a_broker_that_hangs_holds_the_publisher_until_it_hurries() -> None:
    """A server that takes the connection and never reads again."""
    server = socket.create_server(("127.0.0.1", 0))
    sent = 0

    def flood() -> None:
        nonlocal sent
        while said._is_patient:
            said.state("Vehicle.DataSource.Name", "x" * 2000, 1.0)
            sent += 1

    said = Publisher(parse_broker_url(f"mqtt://127.0.0.1:{server.getsockname()[1]}"), "car")
    said.start()
    peer, _ = server.accept()
    peer.recv(1024)
    peer.sendall(b"\x20\x02\x00\x00")  # CONNACK
    assert said.wait_connected(PATIENCE_S)
    thread = threading.Thread(target=flood)
    thread.start()
    before = -1
    while before != sent:  # goes on until socket buffers and queue are full
        before = sent
        thread.join(0.3)
    assert thread.is_alive()
    assert 0 < sent < 20_000
    said.hurry()
    thread.join(PATIENCE_S)
    assert not thread.is_alive()
    peer.close()
    said.stop()
    server.close()
