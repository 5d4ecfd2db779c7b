"""What stands in a message: encoding and checked decoding. Nothing undecoded passes this edge."""

import math
from typing import Any, Literal

import msgspec

from hmi.bus.catalogue import SignalSpec, Value
from hmi.bus.errors import PayloadError

MAX_PAYLOAD_BYTES = 64 * 1024
"""Larger messages are dropped before they are decoded; the longest signal (200 floats) needs about 4 kB."""


class State(msgspec.Struct, frozen=True):
    """A signal's value and when it was true, in seconds since the Unix epoch of the bus clock."""

    value: Any
    timestamp: float | None = None


class Command(msgspec.Struct, frozen=True, omit_defaults=True):
    """A wish for an actuator. With `id` and `reply_to` (a client's name) the vehicle answers."""

    value: Any
    id: str | None = None
    reply_to: str | None = None


class Reply(msgspec.Struct, frozen=True, omit_defaults=True):
    """The vehicle's answer to the command `id`; `error` is a sentence for a person."""

    id: str
    ok: bool
    error: str | None = None


class Clock(msgspec.Struct, frozen=True):
    """Bus time in Unix seconds, how fast it runs (0 = paused), and its generation.

    A new generation means: forget everything, a snapshot follows.
    """

    time: float
    rate: float
    generation: int


type Status = Literal["online", "offline"]

_encoder = msgspec.json.Encoder()
_state_decoder = msgspec.json.Decoder(State)
_command_decoder = msgspec.json.Decoder(Command)
_reply_decoder = msgspec.json.Decoder(Reply)
_clock_decoder = msgspec.json.Decoder(Clock)
_any_decoder = msgspec.json.Decoder()


def encode_state(value: Value, timestamp: float) -> bytes:
    """JSON of a `State`."""
    return _encoder.encode({"value": value, "timestamp": timestamp})


def encode(message: Command | Reply | Clock | dict[str, Any]) -> bytes:
    """JSON of any other message."""
    return _encoder.encode(message)


def decode_state(raw: bytes, spec: SignalSpec) -> tuple[Value, float | None]:
    """Value and timestamp of a state message, checked against `spec`.

    A bare JSON scalar is taken too, without a timestamp. Raises `PayloadError` or `InvalidValueError`.
    """
    try:
        message = _state_decoder.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        message = State(_bare_scalar(raw, spec.path))
    if message.timestamp is not None and not (math.isfinite(message.timestamp) and 0 <= message.timestamp < 1e11):
        raise PayloadError(f"{spec.path} carries the impossible timestamp {message.timestamp}")
    return spec.check(message.value), message.timestamp


def decode_command(raw: bytes, spec: SignalSpec) -> Command:
    """A command whose value fits `spec`; a bare scalar is a command without an answer."""
    try:
        message = _command_decoder.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        message = Command(_bare_scalar(raw, spec.path))
    return msgspec.structs.replace(message, value=spec.check(message.value))


def command_id(raw: bytes) -> tuple[str, str] | None:
    """`(id, reply_to)` of a command that may be wrong otherwise, so that a refusal can be answered."""
    try:
        message = _command_decoder.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    return (message.id, message.reply_to) if message.id and message.reply_to else None


def decode_reply(raw: bytes) -> Reply:
    """A reply; raises `PayloadError`."""
    try:
        return _reply_decoder.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise PayloadError(f"reply does not decode: {error}") from error


def decode_clock(raw: bytes) -> Clock:
    """A clock tick with a possible time (0 … 1e11 s), rate (0 … 1e6) and generation; raises `PayloadError`."""
    try:
        clock = _clock_decoder.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise PayloadError(f"clock does not decode: {error}") from error
    if not (0 <= clock.time < 1e11 and 0 <= clock.rate <= 1e6 and clock.generation >= 0):
        raise PayloadError(f"clock is impossible: {clock}")
    return clock


def _bare_scalar(raw: bytes, path: str) -> Any:
    try:
        value = _any_decoder.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise PayloadError(f"{path} does not decode: {error}") from error
    if isinstance(value, dict | list) or value is None:
        raise PayloadError(f"{path} does not decode: expected a value with a timestamp, or a bare value")
    return value
