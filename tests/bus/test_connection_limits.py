"""What a connection does not deliver: what was said at the wrong time, and what may not be heard."""

import logging
import socket
import threading

import pytest

from hmi.bus.connection import LinkState
from hmi.bus.url import parse_broker_url
from mock_vehicle.broker import EmbeddedBroker
from mock_vehicle.broker_setup import new_passwords
from tests.bus.conftest import COMES_BACK_WITHIN_S, MakeClient
from tests.support.mqtt import Message, Peer, eventually
from tests.support.processes import family


def test_what_the_broker_did_not_acknowledge_is_not_sent_again(client: MakeClient) -> None:
    connack = b"\x20\x02\x00\x00"
    heard = [b"", b""]
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            for connection, last in enumerate((b"unanswered", b"afterwards")):
                line, _address = listener.accept()
                with line:
                    line.recv(1024)
                    line.sendall(connack)
                    while last not in heard[connection]:
                        heard[connection] += line.recv(1024)

        server = threading.Thread(target=serve)
        server.start()
        sayer = client(f"mqtt://127.0.0.1:{listener.getsockname()[1]}", "sayer")
        sayer.becomes(LinkState.CONNECTED)
        pressed = sayer.connection.publish("set", b"unanswered", qos=1)
        eventually(lambda: len(sayer.states) >= 3, what="lost and connected again")
        sayer.connection.publish("set", b"afterwards", qos=1)
        server.join()
    assert b"unanswered" in heard[0]
    assert b"unanswered" not in heard[1]
    with pytest.raises(RuntimeError):
        pressed.wait_for_publish(0.01)


def test_what_is_said_while_the_broker_is_frozen_or_gone_is_lost(client: MakeClient) -> None:
    passwords = new_passwords()
    topic = "vehicle/frozen/set/{}"
    with EmbeddedBroker(passwords=passwords) as first:
        sayer = client(first.urls["mqtt"]["hmi"], "sayer")
        sayer.becomes(LinkState.CONNECTED)
        assert first._process is not None
        server = next(process for process in family(first._process.pid) if "nats-server" in process.name())
        server.suspend()
        said = [sayer.connection.publish(topic.format(n), b"frozen", qos=1, retain=True) for n in range(30)]
        server.kill()
        sayer.becomes(LinkState.LOST)
        said.append(sayer.connection.publish(topic.format("gone"), b"gone", qos=1, retain=True))
        port = first.port
    with EmbeddedBroker(port=port, passwords=passwords) as second:
        sayer.becomes(LinkState.CONNECTED, COMES_BACK_WITHIN_S)
        sayer.connection.publish(topic.format("back"), b"back", qos=1, retain=True).wait_for_publish(5)
        with Peer(second.urls["mqtt"]["vehicle"]) as vehicle:
            assert vehicle.subscribe("vehicle/frozen/set/#")
            vehicle.wait_for_message(topic.format("back"))
            assert vehicle.messages == [Message(topic.format("back"), b"back", True)]
    for info in said:
        with pytest.raises(RuntimeError):
            info.wait_for_publish(0.01)


def test_what_may_not_be_heard_is_a_refusal(broker: EmbeddedBroker, client: MakeClient) -> None:
    url = parse_broker_url(broker.urls["mqtt"]["home"])
    topics = [("home/door", 0), ("vehicle/x/clock", 0), ("vehicle/x/state/#", 0)]
    stranger = client(
        broker.urls["mqtt"]["home"], "stranger-home", subscriptions=topics, essential=[topic for topic, _ in topics]
    )
    stranger.becomes(LinkState.REFUSED)
    assert stranger.states[-1] == (LinkState.REFUSED, f"{url.redacted} does not let this user hear vehicle/x/state/#")
    assert not stranger.connection.wait_connected(0)
    with pytest.raises(RuntimeError):
        stranger.connection.publish("home/door/set", b"1", qos=1).wait_for_publish(0.01)


def test_what_is_not_essential_may_be_denied(
    broker: EmbeddedBroker, client: MakeClient, caplog: pytest.LogCaptureFixture
) -> None:
    topics = [("vehicle/x/clock", 0), ("vehicle/x/event/+", 1)]
    with caplog.at_level(logging.WARNING, "hmi.bus.connection"):
        phone = client(
            broker.urls["mqtt"]["phone"], "phone-partly", subscriptions=topics, essential=["vehicle/x/clock"]
        )
        eventually(lambda: "does not let this user hear vehicle/x/event/+" in caplog.text)
    assert phone.connection.state is LinkState.CONNECTED


def test_who_was_denied_hears_that_the_broker_is_gone(client: MakeClient) -> None:
    with EmbeddedBroker() as server:
        denied = client(
            server.urls["mqtt"]["home"],
            "denied",
            subscriptions=[("vehicle/x/state/#", 0)],
            essential=["vehicle/x/state/#"],
        )
        denied.becomes(LinkState.REFUSED)
    denied.becomes(LinkState.LOST)
