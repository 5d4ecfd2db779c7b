"""`mock-vehicle broker` as a program: it ends well, also when killed, and fails with one line."""

import json
import signal
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from mock_vehicle.cli import build
from tests.support.mqtt import Peer, eventually
from tests.support.processes import family, program, wait_until_dead


def started(tmp_path: Path, *options: str) -> tuple[subprocess.Popen[str], dict[str, dict[str, str]]]:
    """`mock-vehicle broker` as a process, and its URLs."""
    file = tmp_path / "credentials.json"
    command = [sys.executable, "-m", "mock_vehicle", "broker", "--credentials", str(file), *options]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert process.stdout is not None
    line = process.stdout.readline()
    assert line.startswith("The broker is ready at mqtt://127.0.0.1:"), line + process.stdout.read()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    return process, json.loads(file.read_text())


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_program_ends_cleanly(number: signal.Signals, tmp_path: Path, own_temporary_folder: Path) -> None:
    process, urls = started(tmp_path)
    assert [sorted(roles) for roles in urls.values()] == [["hmi", "home", "phone", "tester", "vehicle"]] * 2
    assert list(urls) == ["mqtt", "websocket"]
    with Peer(urls["websocket"]["phone"]) as peer:
        assert peer.refusal is None
    children = family(process.pid)
    process.send_signal(number)
    output = process.communicate()[0]
    assert process.returncode == 0
    assert output == ""
    wait_until_dead(children)
    assert list(own_temporary_folder.iterdir()) == []
    assert not (tmp_path / "credentials.json").exists()


def test_credentials_behind_a_link_are_gone_at_the_end(tmp_path: Path, own_temporary_folder: Path) -> None:
    (tmp_path / "credentials.json").symlink_to(tmp_path / "target.json")
    process, _urls = started(tmp_path)
    assert (tmp_path / "target.json").exists()
    process.send_signal(signal.SIGTERM)
    process.communicate()
    assert not (tmp_path / "target.json").exists(), "passwords do not stay behind"
    assert list(own_temporary_folder.iterdir()) == []


@pytest.mark.parametrize("victim", ["nats-server -c", "guard.py"])
def test_the_program_ends_when_its_server_or_guard_is_killed(
    victim: str, tmp_path: Path, own_temporary_folder: Path
) -> None:
    process, _urls = started(tmp_path)
    children = family(process.pid)
    target = next(p for p in reversed(children) if victim in " ".join(p.cmdline()))
    target.kill()
    output = process.communicate()[0]
    assert process.returncode == 1
    assert "killed by signal 9" in output
    assert output.count("\n") == 1
    wait_until_dead(children)
    assert list(own_temporary_folder.iterdir()) == []


def test_the_server_ends_when_the_program_is_killed(tmp_path: Path, own_temporary_folder: Path) -> None:
    process, _urls = started(tmp_path)
    children = family(process.pid)
    process.kill()
    process.communicate()
    wait_until_dead(children)
    eventually(lambda: list(own_temporary_folder.iterdir()) == [])


def run(*arguments: str) -> tuple[int, str]:
    """The program in this process: exit status and what it says on standard error."""
    result = CliRunner().invoke(build(), ["broker", *arguments])
    return result.exit_code, result.stderr


def test_a_port_that_is_taken(own_temporary_folder: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        status, error = run("--port", str(port))
    assert status == 1
    assert error == (
        "mock-vehicle broker: the broker does not start: "
        f"port {port} on 127.0.0.1 is taken by another program; choose another with --port\n"
    )
    assert list(own_temporary_folder.iterdir()) == []


@pytest.mark.parametrize("host", ["192.0.2.7", "no-such-machine.invalid"])
def test_an_address_that_is_not_ours(host: str) -> None:
    status, error = run("--host", host)
    assert status == 1
    assert error.endswith(f": {host} is not an address of this machine; give --host one of its own\n")


def test_credentials_that_cannot_be_written(tmp_path: Path) -> None:
    file = tmp_path / "missing" / "credentials.json"
    assert run("--credentials", str(file)) == (
        1,
        f"mock-vehicle broker: cannot write the credentials to {file}: No such file or directory\n",
    )


def test_a_port_may_be_chosen(tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process, urls = started(tmp_path, "--port", str(port))
    try:
        assert all(url.endswith(f"@127.0.0.1:{port}") for url in urls["mqtt"].values())
        assert program(process.pid, "nats-server") is not None
    finally:
        process.terminate()
        process.communicate()
