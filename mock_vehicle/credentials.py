"""How clients reach the embedded broker: URLs with passwords, and the file that hands them on."""

import ipaddress
import json
import os
import socket
import tempfile
from collections.abc import Mapping
from pathlib import Path

from mock_vehicle.broker_setup import LOOPBACK, BrokerError
from mock_vehicle.permissions import Role
from mock_vehicle.target_file import replaceable


def client_urls(host: str, port: int, websocket_port: int, passwords: Mapping[Role, str]) -> dict[str, dict[str, str]]:
    """``{"mqtt": {role: URL}, "websocket": {role: URL}}`` of a broker that listens on `host`."""
    name = reachable(host)
    return {
        "mqtt": {role.value: f"mqtt://{role}:{word}@{name}:{port}" for role, word in passwords.items()},
        "websocket": {
            role.value: f"ws://{role}:{word}@{name}:{websocket_port}/mqtt" for role, word in passwords.items()
        },
    }


def write_credentials(file: Path, urls: dict[str, dict[str, str]]) -> Path:
    """Put `urls` into `file` as JSON, at once and readable for its owner only (mode 600); return where it really is.

    Raises `BrokerError` where it cannot be written, or is there and no regular file.
    """
    try:
        target = replaceable(file)
        handle, temporary = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                json.dump(urls, stream, indent=2)
                stream.write("\n")
            Path(temporary).replace(target)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
        return target
    except OSError as error:
        raise BrokerError(f"cannot write the credentials to {file}: {error.strerror}") from error


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach what listens on `host`."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def reachable(host: str) -> str:
    """`host` as a client writes it in a URL; of a wildcard address, this machine's own address in its network."""
    if host in ("0.0.0.0", "::"):
        family, away = (socket.AF_INET6, "2001:db8::1") if ":" in host else (socket.AF_INET, "192.0.2.1")
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect((away, 9))  # sends nothing; only asks which of our addresses would be used
                host = probe.getsockname()[0]
            except OSError:
                host = "::1" if ":" in host else LOOPBACK
    return f"[{host}]" if ":" in host else host
