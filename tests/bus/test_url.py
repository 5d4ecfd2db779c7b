"""Broker addresses as people write them."""

import ssl
from pathlib import Path

import pytest

from hmi.bus.errors import BrokerUrlError
from hmi.bus.url import BrokerUrl, parse_broker_url


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("mqtt://127.0.0.1", BrokerUrl("mqtt", "127.0.0.1", 1883)),
        ("mqtt://broker.local:1234", BrokerUrl("mqtt", "broker.local", 1234)),
        ("mqtts://broker.local", BrokerUrl("mqtts", "broker.local", 8883)),
        ("ws://broker.local", BrokerUrl("ws", "broker.local", 80)),
        ("ws://broker.local:9001/", BrokerUrl("ws", "broker.local", 9001, path="/mqtt")),
        ("wss://broker.local/deep/path", BrokerUrl("wss", "broker.local", 443, path="/deep/path")),
        ("mqtt://[::1]:1883", BrokerUrl("mqtt", "::1", 1883)),
        ("MQTT://Broker", BrokerUrl("mqtt", "broker", 1883)),
        ("mqtt://anna:secret@h:1", BrokerUrl("mqtt", "h", 1, "anna", "secret")),
        ("mqtt://anna@h:1", BrokerUrl("mqtt", "h", 1, "anna")),
        ("mqtt://my_broker.local.", BrokerUrl("mqtt", "my_broker.local.", 1883)),
        ("mqtt://bücher.example", BrokerUrl("mqtt", "bücher.example", 1883)),
        ("mqtt://a%40b:p%3A%2F%25@h:1", BrokerUrl("mqtt", "h", 1, "a@b", "p:/%")),
    ],
)
def test_addresses_that_are_taken(text: str, url: BrokerUrl) -> None:
    assert parse_broker_url(text) == url


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "must begin with mqtt://"),
        ("127.0.0.1:1883", "must begin with mqtt://"),
        ("http://anna:secret@h", "must begin with mqtt://"),
        ("mqtt://", "names no host"),
        ("mqtt://anna:secret@", "names no host"),
        ("mqtt://anna:secret@h:port", "cannot be read"),
        ("mqtt://anna:secret@h:70000", "cannot be read"),
        ("mqtt://anna:secret@[::1", "cannot be read"),
        ("mqtt://anna:secret@h:0", "port 0"),
        ("mqtt://anna:secret@a..b", "no host can be called 'a..b'"),
        ("mqtt://anna:secret@.a", "no host can be called '.a'"),
        ("mqtt://anna:secret@a b", "no host can be called 'a b'"),
        ("mqtt://anna:secret@a\0b", r"no host can be called 'a\x00b'"),
        ("mqtt://anna:secret@ü..b", "no host can be called 'ü..b'"),
        (f"mqtt://anna:secret@{'a' * 64}", "no host can be called 'aaaa"),
        (f"mqtt://anna:secret@{'a.' * 130}b", "no host can be called 'a.a."),
        ("mqtts://anna:secret@h?ca=/no/such/file", "certificate file /no/such/file does not exist"),
    ],
)
def test_addresses_that_are_not(text: str, why: str) -> None:
    with pytest.raises(BrokerUrlError) as raised:
        parse_broker_url(text)
    assert why in str(raised.value)
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("mqtt://anna:secret@h:1", "mqtt://anna@h:1"),
        ("wss://anna:secret@[::1]:9/x", "wss://anna@[::1]:9/x"),
        ("mqtt://h", "mqtt://h:1883"),
    ],
)
def test_people_are_shown_no_password(text: str, shown: str) -> None:
    assert parse_broker_url(text).redacted == shown


def test_encryption_and_transport_follow_the_scheme() -> None:
    kinds = {name: parse_broker_url(f"{name}://h") for name in ("mqtt", "mqtts", "ws", "wss")}
    assert [name for name, url in kinds.items() if url.is_encrypted] == ["mqtts", "wss"]
    assert [name for name, url in kinds.items() if url.is_websocket] == ["ws", "wss"]


def test_a_server_must_prove_who_it_is(tmp_path: Path) -> None:
    context = parse_broker_url("mqtts://h").tls_context()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    file = tmp_path / "ca.pem"
    file.write_text("not a certificate")
    with pytest.raises(BrokerUrlError, match="cannot use the certificates in"):
        parse_broker_url(f"mqtts://h?ca={file}").tls_context()
