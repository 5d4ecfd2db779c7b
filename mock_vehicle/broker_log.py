"""Reads the NATS server's log: where it listens, and why it fails, in words for a person."""

import re
from collections.abc import Iterable

_LISTENING = re.compile(r"Listening for (mqtt|websocket) clients on \w+://.*:(\d+)", re.IGNORECASE)
_LEVEL = re.compile(r"^(?:\[\d+\] )?\[(\w{3})\] ")
_LISTEN_ERROR = re.compile(r"listen tcp \S*?:(\d+): bind: (.+)")


def listening(line: str) -> tuple[str, int] | None:
    """``("mqtt" or "websocket", port)`` if the line says that it listens there."""
    found = _LISTENING.search(line)
    return (found[1].lower(), int(found[2])) if found else None


def failure_text(lines: Iterable[str], host: str) -> str:
    """Why the server gave up, from its last lines; `host` is the address it should have listened on."""
    lines = [line for line in lines if line]
    fatal = [line for line in lines if (level := _LEVEL.match(line)) and level[1] == "FTL"]
    last = (fatal or lines or ["it said nothing"])[-1]
    if found := _LISTEN_ERROR.search(last):
        port, reason = found.groups()
        if "address already in use" in reason:
            return f"port {port} on {host} is taken by another program; choose another with --port"
        if "cannot assign requested address" in reason:
            return f"{host} is not an address of this machine; give --host one of its own"
        if "permission denied" in reason:
            return f"port {port} needs administrator rights; choose one above 1023 with --port"
    if "no such host" in last or "lookup " in last:
        return f"{host} is not an address of this machine; give --host one of its own"
    return _LEVEL.sub("", last)
