"""The publisher on a real broker that comes and goes."""

import socket
import threading
import time
from collections.abc import Iterator

import msgspec
import pytest

from hmi.bus.connection import Connection, LinkState
from hmi.bus.payloads import Reply, decode_clock
from hmi.bus.url import parse_broker_url
from mock_vehicle.broker import EmbeddedBroker
from mock_vehicle.flow import BATCH, MAX_BATCHES_UNDERWAY
from mock_vehicle.publisher import Publisher
from mock_vehicle.rivals import Rivals
from tests.mock_vehicle.sessions.listener import PATIENCE_S, Listener
from tests.support.mqtt import Peer

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


def test_what_is_taken_back_is_gone_also_for_who_comes_later(broker: EmbeddedBroker) -> None:
    said = publisher(broker)
    said.start()
    assert said.wait_connected(PATIENCE_S)
    with Listener(broker.urls["mqtt"]["tester"]) as early:
        early.wait(lambda: early.last("status"), "the status: from now on all is heard")
        said.state("Vehicle.Speed", 7.0, 1.0)
        said.delete("Vehicle.Speed")
        early.wait(lambda: early.last(SPEED) == b"", "the deletion")
    with Listener(broker.urls["mqtt"]["hmi"]) as late:
        late.wait(lambda: late.last("status"), "the status")
        assert late.last(SPEED) is None
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


def test_every_clock_says_when_it_was_sent(broker: EmbeddedBroker) -> None:
    """Also the one it repeats to a broker that was away: who connects then must take it for a living one."""
    said = publisher(broker)
    said.clock(1000.0, 0.0)
    again = EmbeddedBroker(port=broker.port, passwords=broker._passwords)
    with Listener(broker.urls["mqtt"]["tester"]) as listener:
        began = time.time()
        said.start()
        listener.wait(lambda: listener.payloads("clock"), "the first clock")
        said.clock(1001.0, 0.0)
        listener.wait(lambda: len(listener.payloads("clock")) == 2, "the second")
    broker.stop()
    returned = time.time()
    with again, Listener(again.urls["mqtt"]["tester"]) as later:
        later.wait(lambda: later.payloads("clock"), "the clock again")
        said.stop()
    first, second = (decode_clock(raw) for raw in listener.payloads("clock"))
    third = decode_clock(later.payloads("clock")[0])
    assert (first.time, second.time, third.time) == (1000.0, 1001.0, 1001.0)
    assert first.sent is not None
    assert second.sent is not None
    assert third.sent is not None
    assert began - 0.01 <= first.sent <= second.sent <= returned + 0.01
    assert returned - 0.01 <= third.sent <= time.time() + 0.01


def test_what_happens_without_a_link_is_not_said_later(broker: EmbeddedBroker) -> None:
    said = publisher(broker)
    said.event("doorbell", {"timestamp": 1.0})
    said.reply("hmi", Reply("9", ok=True))
    with Listener(broker.urls["mqtt"]["tester"]) as listener:
        said.start()
        listener.wait(lambda: listener.last("status") == b"online", "online")
        said.event("fence", {"timestamp": 2.0})
        listener.wait(lambda: listener.last("event/fence"), "the fence")
        said.stop()
    assert listener.payloads("event/doorbell") == listener.payloads("reply/hmi") == []


NAME, BRAND = "state/Vehicle/DataSource/Name", "state/Vehicle/VehicleIdentification/Brand"


def test_what_another_car_left_is_deleted(broker: EmbeddedBroker) -> None:
    """Also after a jump in time, and on a broker that kept it while we were away."""
    other = publisher(broker)
    other.start()
    assert other.wait_connected(PATIENCE_S)
    other.state("Vehicle.VehicleIdentification.Brand", "Saab", 1.0)
    other.state("Vehicle.Speed", 7.0, 1.0)
    other.stop()
    said = publisher(broker)
    said.clock(1.0, 1.0)
    said.state("Vehicle.Speed", 8.0, 1.0)
    said.clear_rest()
    said.start()
    assert said.wait_connected(PATIENCE_S)
    assert kept(broker, said) == {SPEED: b'{"value":8.0,"timestamp":1.0}'}
    said.state("Vehicle.DataSource.Name", "x", 1.0)
    assert kept(broker, said).keys() == {SPEED, NAME}
    said.new_generation()
    said.clock(5.0, 1.0)
    said.state("Vehicle.Speed", 9.0, 5.0)
    assert kept(broker, said).keys() == {SPEED, NAME}, "nothing is deleted until all has been said"
    said.clear_rest()
    assert kept(broker, said) == {SPEED: b'{"value":9.0,"timestamp":5.0}'}
    said.stop()


def kept(broker: EmbeddedBroker, said: Publisher) -> dict[str, bytes]:
    """The signals that who comes now hears, once all that `said` has to say is with the broker."""
    url = broker.urls["mqtt"]["tester"]
    with Listener(url) as early:
        early.wait(lambda: early.last(SPEED), "the speed")
        said.event("fence", {"timestamp": 1.0})
        early.wait(lambda: early.last("event/fence"), "the fence")
    with Listener(url) as listener:
        listener.wait(lambda: listener.last(SPEED), "the speed")
        said.event("fence", {"timestamp": 2.0})
        listener.wait(lambda: listener.last("event/fence"), "the fence")
    return {topic: raw for topic, raw, _ in listener.heard if topic.startswith("state/") and raw}


def test_nobody_can_put_it_out_by_its_name(broker: EmbeddedBroker) -> None:
    changes: list[LinkState] = []
    said = publisher(broker, on_link=lambda state, _why: changes.append(state))
    said.start()
    assert said.wait_connected(PATIENCE_S)
    with Listener(broker.urls["mqtt"]["tester"]) as listener:
        same = Connection(parse_broker_url(broker.urls["mqtt"]["phone"]), "vehicle-car")
        same.start()
        assert same.wait_connected(PATIENCE_S)
        said.state("Vehicle.Speed", 3.0, 1.0)
        listener.wait(lambda: listener.last(SPEED), "the speed")
        same.stop()
    assert changes == [LinkState.CONNECTED]
    said.stop()


def test_the_later_of_two_vehicles_gives_way_and_the_other_puts_it_right(broker: EmbeddedBroker) -> None:
    refused: list[str] = []
    first = publisher(broker)
    first.start()
    assert first.wait_connected(PATIENCE_S)
    first.clock(1.0, 0.0)
    first.state("Vehicle.Speed", 1.0, 1.0)
    first.clear_rest()

    def link_changed(state: LinkState, why: str) -> None:
        if state is LinkState.REFUSED:
            refused.append(why)

    second = publisher(broker, on_link=link_changed)
    second.generation = first.generation + 1
    second._rivals = Rivals(second.generation)
    with Listener(broker.urls["mqtt"]["tester"]) as listener:
        second.start()
        assert second.wait_connected(PATIENCE_S)
        second.clock(900.0, 0.0)
        second.state("Vehicle.Speed", 99.0, 900.0)
        second.state("Vehicle.VehicleIdentification.Brand", "Saab", 900.0)
        deadline = time.monotonic() + PATIENCE_S
        while not refused:
            assert time.monotonic() < deadline
            first.clock(1.0, 0.0)
            time.sleep(0.05)
        assert second.link is LinkState.REFUSED
        assert not second.wait_connected(0)
        second.stop()
        assert b"offline" not in listener.payloads("status"), "the id is not gone"
        while speed_of(listener) != 1.0 or listener.last(BRAND) != b"":
            assert time.monotonic() < deadline
            first.clock(1.0, 0.0)
            time.sleep(0.05)
    assert len(refused) == 1
    assert refused[0].endswith(" has a vehicle car already; choose another id (--vehicle)")
    assert first.link is LinkState.CONNECTED
    first.stop()


def speed_of(listener: Listener) -> float | None:
    raw = listener.last(SPEED)
    return float(msgspec.json.decode(raw)["value"]) if raw else None


def test_who_says_falsely_that_it_is_gone_is_put_right(broker: EmbeddedBroker) -> None:
    """As a broker does, which takes an old connection for lost after the new one has begun."""
    said = publisher(broker)
    said.start()
    assert said.wait_connected(PATIENCE_S)
    with (
        Listener(broker.urls["mqtt"]["tester"]) as listener,
        Peer(broker.urls["mqtt"]["vehicle"]) as other,
    ):
        listener.wait(lambda: listener.last("status") == b"online", "online")
        other.publish("vehicle/car/status", b"offline", retain=True)
        listener.wait(lambda: listener.last("status") == b"offline", "offline")
        deadline = time.monotonic() + PATIENCE_S
        while listener.last("status") != b"online":
            assert time.monotonic() < deadline
            said.clock(1.0, 0.0)
            time.sleep(0.05)
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
            most = max(most, len(said._flow))
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
        while said._flow.is_patient:
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
