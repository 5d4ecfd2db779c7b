"""The embedded broker as a server: it starts, keeps and delivers, fails with one line, and leaves nothing behind."""

import json
import os
import socket
import stat
import time
from pathlib import Path

import psutil
import pytest

from mock_vehicle import leftovers
from mock_vehicle.broker import EmbeddedBroker
from mock_vehicle.broker_log import failure_text
from mock_vehicle.broker_setup import BrokerError, find_server, new_passwords
from mock_vehicle.credentials import client_urls, is_loopback, write_credentials
from tests.support.mqtt import Peer
from tests.support.processes import family, wait_until_dead

TRANSPORTS = ("mqtt", "websocket")


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("qos", [0, 1])
def test_all_of_500_retained_messages_arrive(transport: str, qos: int, broker: EmbeddedBroker) -> None:
    vehicle = f"many-{transport}-{qos}"
    with Peer(broker.urls[transport]["vehicle"]) as sayer:
        for number in range(500):
            for value in ("old", f"new {number}"):
                sayer.publish(f"vehicle/{vehicle}/state/A/{number}", value.encode(), qos=qos, retain=True)
        sayer.publish(f"vehicle/{vehicle}/clock", b"last")
    with Peer(broker.urls[transport]["hmi"]) as hearer:
        assert hearer.subscribe(f"vehicle/{vehicle}/state/#", qos)
        hearer.wait_for(lambda: len(hearer.messages) >= 500)
    assert {message.topic: message.payload.decode() for message in hearer.messages} == {
        f"vehicle/{vehicle}/state/A/{number}": f"new {number}" for number in range(500)
    }
    assert all(message.retained for message in hearer.messages)


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_last_will_of_a_vehicle(transport: str, broker: EmbeddedBroker) -> None:
    topic = f"vehicle/will-{transport}/status"
    vehicle = Peer(broker.urls[transport]["vehicle"], will=(topic, b"offline"))
    vehicle.publish(topic, b"online", retain=True)
    with Peer(broker.urls["mqtt"]["hmi"]) as hearer:
        assert hearer.subscribe(topic)
        assert hearer.wait_for_message(topic).payload == b"online"
        vehicle.vanish()
        hearer.wait_for(lambda: hearer.messages[-1].payload == b"offline")
    with Peer(broker.urls["mqtt"]["phone"]) as later:
        assert later.subscribe(topic)
        assert later.wait_for_message(topic) == (topic, b"offline", True)


def test_a_message_of_a_megabyte_passes(broker: EmbeddedBroker) -> None:
    with Peer(broker.urls["mqtt"]["hmi"]) as hearer, Peer(broker.urls["mqtt"]["vehicle"]) as sayer:
        assert hearer.subscribe("vehicle/huge/state/#")
        sayer.publish("vehicle/huge/state/A", b"x" * 1024 * 1024, retain=True)
        assert len(hearer.wait_for_message("vehicle/huge/state/A").payload) == 1024 * 1024


def test_every_listener_is_on_loopback(broker: EmbeddedBroker) -> None:
    guards = [p for p in family(os.getpid()) if any("guard.py" in word for word in p.cmdline())]
    servers = [child for guard in guards for child in guard.children()]
    addresses = [c.laddr for server in servers for c in server.net_connections() if c.status == psutil.CONN_LISTEN]
    assert {broker.port, broker.websocket_port} < {address.port for address in addresses}
    assert {address.ip for address in addresses} == {"127.0.0.1"}


def test_the_servers_own_protocol_lets_nobody_in(broker: EmbeddedBroker) -> None:
    guards = [p for p in family(os.getpid()) if any("guard.py" in word for word in p.cmdline())]
    ports = {
        c.laddr.port
        for guard in guards
        for server in guard.children()
        for c in server.net_connections()
        if c.status == psutil.CONN_LISTEN
    }
    (port,) = ports - {broker.port, broker.websocket_port}
    user, password = broker.urls["mqtt"]["tester"].removeprefix("mqtt://").split("@")[0].split(":")
    with socket.create_connection(("127.0.0.1", port), 5) as line:
        line.recv(4096)
        line.sendall(b'CONNECT {"user":"%s","pass":"%s"}\r\nPING\r\n' % (user.encode(), password.encode()))
        assert b"Authorization Violation" in line.recv(4096)


def test_passwords_are_new_each_time_and_in_no_command_line_or_readable_file(own_temporary_folder: Path) -> None:
    with EmbeddedBroker() as server:
        passwords = [url.split(":")[2].split("@")[0] for url in server.urls["mqtt"].values()]
        assert len({*passwords, *new_passwords().values()}) == 10
        (folder,) = own_temporary_folder.iterdir()
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert stat.S_IMODE((folder / "server.json").stat().st_mode) == 0o600
        texts = [(folder / "server.json").read_text()]
        texts += [" ".join([*p.cmdline(), *p.environ().values()]) for p in family(os.getpid())]
        assert not any(password in text for password in passwords for text in texts)


def test_nothing_stays_behind(own_temporary_folder: Path) -> None:
    server = EmbeddedBroker()
    server.start()
    processes = [p for p in family(os.getpid()) if str(own_temporary_folder) in " ".join(p.cmdline())]
    assert len(processes) == 2
    ports = server.port, server.websocket_port
    server.stop()
    server.stop()
    wait_until_dead(processes)
    assert list(own_temporary_folder.iterdir()) == []
    for port in ports:
        with socket.socket() as probe:
            assert probe.connect_ex(("127.0.0.1", port)) != 0


def test_what_a_crash_of_all_left_is_swept_and_nothing_else(own_temporary_folder: Path) -> None:
    dead, lock = leftovers.new_folder()
    assert lock is not None
    os.close(lock)
    alive, held = leftovers.new_folder()
    assert held is not None
    being_made = own_temporary_folder / f"{leftovers.PREFIX}new"
    being_made.mkdir()
    forgotten = own_temporary_folder / f"{leftovers.PREFIX}old"
    forgotten.mkdir()
    os.utime(forgotten, (time.time() - 3600,) * 2)
    foreign = own_temporary_folder / "something-else"
    foreign.mkdir()

    leftovers.sweep()

    assert set(own_temporary_folder.iterdir()) == {alive, being_made, foreign}
    assert not dead.exists()
    os.close(held)


def test_no_server_to_be_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("sysconfig.get_path", lambda _name: str(tmp_path))
    monkeypatch.setattr("sys.executable", str(tmp_path / "python"))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(BrokerError, match="nats-server is missing; install it with"):
        find_server()


def test_credentials_are_replaced_at_once(tmp_path: Path) -> None:
    file = tmp_path / "credentials.json"
    file.write_text("old")
    file.chmod(0o644)
    with file.open() as reader:
        write_credentials(file, {"mqtt": {"hmi": "mqtt://…"}})
        assert reader.read() == "old"  # who had it open sees the old file whole, never half a new one
    assert json.loads(file.read_text()) == {"mqtt": {"hmi": "mqtt://…"}}
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [file]


def test_credentials_go_where_a_link_leads(tmp_path: Path) -> None:
    target, link = tmp_path / "target.json", tmp_path / "link.json"
    link.symlink_to(target)
    assert write_credentials(link, {}) == target
    assert link.is_symlink()
    assert json.loads(target.read_text()) == {}


def test_what_is_no_regular_file_does_not_become_one(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for file in (pipe, Path("/dev/null")):
        with pytest.raises(BrokerError, match=f"credentials to {file}: it is there and is no regular file"):
            write_credentials(file, {})
    assert pipe.is_fifo()
    assert Path("/dev/null").is_char_device()


def test_addresses() -> None:
    passwords = new_passwords()
    urls = client_urls("::1", 1, 2, passwords)
    assert all(url.endswith("@[::1]:1") for url in urls["mqtt"].values())
    assert all(url.endswith("@[::1]:2/mqtt") for url in urls["websocket"].values())
    assert "0.0.0.0" not in client_urls("0.0.0.0", 1, 2, passwords)["mqtt"]["hmi"]
    loopback = {
        host: is_loopback(host) for host in ("127.0.0.1", "127.9.9.9", "::1", "localhost", "0.0.0.0", "10.0.0.1")
    }
    assert [host for host, is_local in loopback.items() if not is_local] == ["0.0.0.0", "10.0.0.1"]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("[7] [FTL] listen tcp 127.0.0.1:80: bind: permission denied", "port 80 needs administrator rights"),
        ("nats-server: x.json:1:3: unknown field", "nats-server: x.json:1:3: unknown field"),
        ("", "it said nothing"),
    ],
)
def test_why_a_server_gives_up(line: str, text: str) -> None:
    assert text in failure_text([line], "127.0.0.1")
