"""The connection against real brokers: it delivers, keeps itself up, and says how it stands."""

import socket
import threading
import time

import pytest

from hmi.bus.connection import LinkState, Will
from hmi.bus.url import parse_broker_url
from mock_vehicle.broker import EmbeddedBroker
from mock_vehicle.broker_setup import new_passwords
from tests.bus.conftest import COMES_BACK_WITHIN_S, MakeClient
from tests.conftest import Urls
from tests.support.mqtt import Message, eventually


@pytest.mark.parametrize("transport", ["mqtt", "websocket"])
def test_messages_of_every_quality_arrive(transport: str, any_broker: Urls, client: MakeClient) -> None:
    name = f"q-{transport}"
    hearer = client(any_broker[transport]["hmi"], f"hearer-{name}", subscriptions=[(f"vehicle/{name}/state/#", 1)])
    sayer = client(any_broker[transport]["vehicle"], f"sayer-{name}")
    assert hearer.connection.wait_connected(5)
    assert sayer.connection.wait_connected(5)

    def is_heard() -> bool:
        """Said again and again: what comes while a broker takes up a subscription may reach nobody."""
        sayer.connection.publish(f"vehicle/{name}/state/ready", b"now")
        return bool(hearer.messages)

    eventually(is_heard)
    for qos in (0, 1):
        sayer.connection.publish(f"vehicle/{name}/state/Q{qos}", b"\x00\xff", qos=qos).wait_for_publish(5)
    wanted = {Message(f"vehicle/{name}/state/Q{qos}", b"\x00\xff", False) for qos in (0, 1)}
    eventually(lambda: wanted <= set(hearer.messages), what=f"not all is in {hearer.messages}")


@pytest.mark.parametrize("transport", ["mqtt", "websocket"])
def test_the_whole_picture_is_there_for_who_comes_later(transport: str, any_broker: Urls, client: MakeClient) -> None:
    name = f"snapshot-{transport}"
    sayer = client(any_broker[transport]["vehicle"], f"sayer-{name}")
    assert sayer.connection.wait_connected(5)
    for number in range(500):
        sayer.connection.publish(f"vehicle/{name}/state/A/{number}", str(number).encode(), retain=True)
    sayer.connection.publish(f"vehicle/{name}/clock", b"", qos=1).wait_for_publish(5)
    hearer = client(any_broker[transport]["hmi"], f"hearer-{name}", subscriptions=[(f"vehicle/{name}/state/#", 0)])
    eventually(lambda: len(hearer.messages) >= 500)
    assert {Message(f"vehicle/{name}/state/A/{n}", str(n).encode(), True) for n in range(500)} == set(hearer.messages)


def test_the_will_is_said_for_who_vanishes_and_not_for_who_leaves(any_broker: Urls, client: MakeClient) -> None:
    watcher = client(any_broker["mqtt"]["hmi"], "watcher", subscriptions=[("vehicle/+/status", 0)])

    def said_by(name: str) -> list[bytes]:
        return [message.payload for message in watcher.messages if message.topic == f"vehicle/{name}/status"]

    assert watcher.connection.wait_connected(5)
    for name in ("polite", "vanished"):
        topic = f"vehicle/{name}/status"
        vehicle = client(any_broker["mqtt"]["vehicle"], name, will=Will(topic, b"offline"))
        assert vehicle.connection.wait_connected(5)
        vehicle.connection.publish(topic, b"online", qos=1, retain=True).wait_for_publish(5)
        if name == "polite":
            vehicle.connection.stop()
        else:
            line = vehicle.connection._client.socket()
            assert line is not None
            vehicle.connection._client.loop_stop()
            line.close()
    eventually(lambda: b"offline" in said_by("vanished"))
    assert set(said_by("polite")) == {b"online"}


@pytest.mark.parametrize("transport", ["mqtt", "websocket"])
def test_a_wrong_password_is_said_without_it(transport: str, broker: EmbeddedBroker, client: MakeClient) -> None:
    right = parse_broker_url(broker.urls[transport]["hmi"])
    assert right.password is not None
    stranger = client(broker.urls[transport]["hmi"].replace(right.password, "wrong-word"), "stranger")
    stranger.becomes(LinkState.REFUSED)
    assert stranger.states[0] == (LinkState.REFUSED, f"{right.redacted} refused the connection: Not authorized")
    assert not stranger.connection.wait_connected(0)


def test_a_broker_that_goes_and_comes_back(client: MakeClient) -> None:
    passwords = new_passwords()
    with EmbeddedBroker(passwords=passwords) as first:
        hearer = client(first.urls["mqtt"]["hmi"], "hearer", subscriptions=[("vehicle/back/state/#", 0)])
        hearer.becomes(LinkState.CONNECTED)
        port = first.port
    hearer.becomes(LinkState.LOST)
    assert "127.0.0.1" in hearer.states[-1][1]
    assert not hearer.connection.wait_connected(0)
    with EmbeddedBroker(port=port, passwords=passwords) as second:
        hearer.becomes(LinkState.CONNECTED, COMES_BACK_WITHIN_S)
        sayer = client(second.urls["mqtt"]["vehicle"], "sayer")
        assert sayer.connection.wait_connected(5)
        sayer.connection.publish("vehicle/back/state/A", b"1", retain=True)
        eventually(
            lambda: [message.payload for message in hearer.messages] == [b"1"], what="the subscription is renewed"
        )
    assert [state for state, _ in hearer.states[:3]] == [LinkState.CONNECTED, LinkState.LOST, LinkState.CONNECTED]


def test_a_broker_that_comes_late(client: MakeClient) -> None:
    with socket.socket() as reserved:
        reserved.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        reserved.bind(("127.0.0.1", 0))
        port = reserved.getsockname()[1]
        passwords = new_passwords()
        early = client(f"mqtt://hmi:{passwords['hmi']}@127.0.0.1:{port}", "early")  # type: ignore[index]
        early.becomes(LinkState.LOST)
        assert early.states == [(LinkState.LOST, f"no broker answers at mqtt://hmi@127.0.0.1:{port}")]
        with EmbeddedBroker(port=port, passwords=passwords):
            early.becomes(LinkState.CONNECTED, COMES_BACK_WITHIN_S)


def test_a_broker_that_vanishes_in_the_middle_of_a_message(client: MakeClient) -> None:
    connack, publish = b"\x20\x02\x00\x00", b"\x30\x0c\x00\x05topic12345"
    with socket.create_server(("127.0.0.1", 0)) as listener:
        ended = threading.Event()

        def serve() -> None:
            for answer in (connack + publish[:9], connack + publish):
                line, _address = listener.accept()
                with line:
                    line.recv(1024)
                    line.sendall(answer)
                    if answer.endswith(publish):
                        ended.wait(5)

        server = threading.Thread(target=serve)
        server.start()
        hearer = client(f"mqtt://127.0.0.1:{listener.getsockname()[1]}", "hearer")
        eventually(lambda: len(hearer.messages) > 0)
        assert hearer.messages == [Message("topic", b"12345", False)]
        assert [state for state, _ in hearer.states] == [LinkState.CONNECTED, LinkState.LOST, LinkState.CONNECTED]
        ended.set()
        server.join()


def test_small_messages_do_not_wait_for_each_other(broker: EmbeddedBroker, client: MakeClient) -> None:
    sayer = client(broker.urls["mqtt"]["vehicle"], "sayer-quick")
    assert sayer.connection.wait_connected(5)
    began = time.perf_counter()
    for number in range(20):
        sayer.connection.publish("vehicle/quick/state/A", str(number).encode())
        sayer.connection.publish("vehicle/quick/clock", b"1", qos=1).wait_for_publish(5)
    assert time.perf_counter() - began < 0.4  # 20 times 40 ms if each pair waited for a delayed acknowledgement
