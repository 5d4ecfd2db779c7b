"""What a recorder knows of a topic: its schema, how it is published, and whether its last value is a state."""

from typing import NamedTuple

import msgspec

from hmi.bus.catalogue import Catalogue
from hmi.bus.payloads import MAX_PAYLOAD_BYTES
from mock_vehicle.sessions import schemas
from mock_vehicle.sessions.record_time import LATEST_NS

JSON, TEXT, BYTES = "json", "x-text", "x-bytes"
"""Encodings of messages. JSON are objects and lists; a bare word or number, and nothing at all, is text (UTF-8)."""

_ONCE = frozenset({"set", "event", "reply", "touch", "gesture", "command"})
_KEPT_OF_VEHICLE = {"state": "true", "status": "true", "clock": "true", "set": "false", "event": "false"}


class _Said(msgspec.Struct):
    """The fields in which a message of the contract says when it was true."""

    timestamp: float | None = None
    time: float | None = None


_said = msgspec.json.Decoder(_Said)
_any = msgspec.json.Decoder()


class Reading(NamedTuple):
    """How a payload is written in a recording, and its own bus time in ns, if it says one."""

    encoding: str
    time_ns: int | None


def read(payload: bytes) -> Reading:
    """Look into a payload."""
    if payload[:1] == b"{":
        try:
            said = _said.decode(payload)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return Reading(_encoding(payload), None)
        moment = said.time if said.timestamp is None else said.timestamp
        return Reading(JSON, _ns(moment))
    return Reading(_encoding(payload), None)


def _ns(moment: float | None) -> int | None:
    if moment is None or not 0 <= moment <= LATEST_NS / 1e9:
        return None
    return round(moment * 1e6) * 1000


def _encoding(payload: bytes) -> str:
    if payload[:1] in (b"{", b"[") and len(payload) <= MAX_PAYLOAD_BYTES:
        try:
            _any.decode(payload)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            pass
        else:
            return JSON
    try:
        payload.decode()
    except UnicodeDecodeError:
        return BYTES
    return TEXT


class Schema(NamedTuple):
    """A JSON Schema with its name."""

    name: str
    data: bytes


def schema_of(topic: str, catalogue: Catalogue) -> Schema | None:
    """The schema of the JSON messages of `topic`; None where nobody knows more than that they are JSON."""
    levels = topic.split("/")
    family = levels[0]
    kind = levels[2] if len(levels) > 2 else ""
    if family == "vehicle" and kind in ("state", "set"):
        spec = catalogue.get(".".join(levels[3:]))
        if spec is None:
            return None
        if kind == "state":
            return Schema(spec.path, schemas.state_schema(spec))
        return Schema(f"{spec.path}.set", schemas.command_schema(spec))
    if family in ("vehicle", "cockpit"):
        known = schemas.CONTRACT.get(f"{family}/{kind}")
        return None if known is None else Schema(f"{family}.{kind}", known)
    if family in ("mock", "homeassistant"):
        return Schema(f"{family}", schemas.OBJECT)
    return None


def kept(topic: str, heard_retained: bool) -> str:
    """Whether the broker keeps the last message of `topic`, as a channel's metadata says it: true, false, unknown.

    The bus's contract says so, or it was seen to be kept. A broker does not tell listeners of a live message whether it
    keeps it, so of what others say on topics of their own it is unknown until they were heard at a connect.
    """
    levels = topic.split("/")
    if heard_retained:
        return "true"
    if levels[0] == "vehicle" and len(levels) > 2:
        return _KEPT_OF_VEHICLE.get(levels[2], "false")
    if levels[0] == "homeassistant" and levels[-1] == "config":
        return "true"
    if levels[0] in ("mock", "cockpit") or levels[-1] in _ONCE:
        return "false"
    return "unknown"


def is_state(topic: str, heard_retained: bool) -> bool:
    """Whether the last message of `topic` still holds later: what a snapshot is made of."""
    return kept(topic, heard_retained) != "false"
