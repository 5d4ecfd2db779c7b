"""A broker's address as people write it: ``mqtt://user:password@host:1883``."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote, urlsplit

from hmi.bus.errors import BrokerUrlError

if TYPE_CHECKING:
    import ssl

_DEFAULT_PORT = {"mqtt": 1883, "mqtts": 8883, "ws": 80, "wss": 443}

_LABEL = r"[a-z0-9_-]{1,63}"
_NAME = re.compile(rf"{_LABEL}(\.{_LABEL})*\.?")
_MAX_NAME = 253


@dataclass(frozen=True, slots=True)
class BrokerUrl:
    """Where a broker listens and as whom to speak to it. Never logged with its password: use `redacted`."""

    scheme: str
    host: str
    port: int
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    path: str = "/mqtt"
    ca_file: str | None = None

    @property
    def is_websocket(self) -> bool:
        """Whether MQTT goes over a WebSocket."""
        return self.scheme in ("ws", "wss")

    @property
    def is_encrypted(self) -> bool:
        """Whether TLS is used."""
        return self.scheme in ("mqtts", "wss")

    @property
    def redacted(self) -> str:
        """The address without the password, for people and logs."""
        user = f"{self.user}@" if self.user else ""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{user}{host}:{self.port}{self.path if self.is_websocket else ''}"

    def tls_context(self) -> "ssl.SSLContext":
        """The machine's trusted certificates, or those of `ca_file` (``?ca=FILE`` in the URL)."""
        import ssl  # not at the top: most connections need none, and the cockpit starts sooner

        try:
            return ssl.create_default_context(cafile=self.ca_file)
        except (OSError, ssl.SSLError) as error:
            raise BrokerUrlError(f"cannot use the certificates in {self.ca_file}: {error}") from error


def parse_broker_url(text: str) -> BrokerUrl:
    """Parse `text`; raises `BrokerUrlError` with one line that says what is wrong. The text is never repeated,
    since it may hold a password."""
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as error:
        raise BrokerUrlError(f"the broker's URL cannot be read: {error}") from error
    if parts.scheme not in _DEFAULT_PORT:
        raise BrokerUrlError("the broker's URL must begin with mqtt://, mqtts://, ws:// or wss://")
    if not parts.hostname:
        raise BrokerUrlError("the broker's URL names no host, for example mqtt://127.0.0.1:1883")
    if not _is_possible(parts.hostname):
        raise BrokerUrlError(f"no host can be called {parts.hostname!r}, as the broker's URL has it")
    if port == 0:
        raise BrokerUrlError("the broker's URL names port 0, on which nothing can listen")
    ca = parse_qs(parts.query).get("ca", [None])[0]
    if ca is not None and not Path(ca).is_file():
        raise BrokerUrlError(f"the certificate file {ca} does not exist")
    return BrokerUrl(
        scheme=parts.scheme,
        host=parts.hostname,
        port=port or _DEFAULT_PORT[parts.scheme],
        user=unquote(parts.username) if parts.username else None,
        password=unquote(parts.password) if parts.password else None,
        path=parts.path if parts.path not in ("", "/") else "/mqtt",
        ca_file=ca,
    )


def _is_possible(host: str) -> bool:
    """Whether a name server can be asked for `host`: what it cannot be asked for ends paho's thread."""
    if ":" in host:  # an IPv6 address, which `urlsplit` has checked
        return True
    try:
        name = host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        return False
    return len(name) <= _MAX_NAME and _NAME.fullmatch(name) is not None
