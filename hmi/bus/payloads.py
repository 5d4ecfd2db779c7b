"""What stands in a message: encoding and checked decoding. Nothing undecoded passes this edge."""

from typing import Annotated, Any

import msgspec

from hmi.bus.catalogue import SignalSpec, Value
from hmi.bus.errors import PayloadError
from hmi.bus.topics import LEVEL_PATTERN

MAX_PAYLOAD_BYTES = 64 * 1024
"""Larger messages are refused before they are decoded; the longest signal (200 floats) needs about 4 kB."""

LATEST_TIME_S = 1e11
"""Bus times beyond this (the year 5138) are a fault, most often milliseconds sent for seconds."""

type Timestamp = Annotated[float, msgspec.Meta(ge=0, lt=LATEST_TIME_S)]
type Identifier = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
type ClientName = Annotated[str, msgspec.Meta(pattern=rf"\A{LEVEL_PATTERN}\Z")]


class State(msgspec.Struct, frozen=True):
    """A signal's value and when it was true, in seconds since the Unix epoch of the bus clock."""

    value: Any
    timestamp: Timestamp | None = None


class Command(msgspec.Struct, frozen=True, omit_defaults=True):
    """A wish for an actuator. With `id` and `reply_to` (a client's name) the vehicle answers."""

    value: Any
    id: Identifier | None = None
    reply_to: ClientName | None = None


class Reply(msgspec.Struct, frozen=True, omit_defaults=True):
    """The vehicle's answer to the command `id`; `error` is a sentence for a person."""

    id: Identifier
    ok: bool
    error: str | None = None


class Clock(msgspec.Struct, frozen=True, omit_defaults=True):
    """Bus time in Unix seconds, how fast it runs (0 = paused), and its generation.

    A new generation means: forget everything, a snapshot follows. `sent` is wall time in Unix seconds: it lets who
    connects later tell a retained clock of a running vehicle from one of a vehicle that is long gone.
    """

    time: Timestamp
    rate: Annotated[float, msgspec.Meta(ge=0, le=1e6)]
    generation: Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)]
    sent: Timestamp | None = None


_encoder = msgspec.json.Encoder()
_state_decoder = msgspec.json.Decoder(State)
_command_decoder = msgspec.json.Decoder(Command)
_reply_decoder = msgspec.json.Decoder(Reply)
_clock_decoder = msgspec.json.Decoder(Clock)
_event_decoder = msgspec.json.Decoder(dict[str, Any])
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
    if _is_object(raw):
        message = decoded(_state_decoder, raw, spec.path)
        return spec.check(message.value), message.timestamp
    return spec.check(_bare_scalar(raw, spec.path)), None


def decode_command(raw: bytes, spec: SignalSpec) -> Command:
    """A command whose value fits `spec`; a bare scalar is a command without an answer.

    Raises `PayloadError` or `InvalidValueError`.
    """
    if _is_object(raw):
        message = decoded(_command_decoder, raw, spec.path)
        return Command(spec.check(message.value), message.id, message.reply_to)
    return Command(spec.check(_bare_scalar(raw, spec.path)))


def command_id(raw: bytes) -> tuple[str, str] | None:
    """`(id, reply_to)` of a command that may be wrong otherwise, so that a refusal can be answered."""
    try:
        message = decoded(_command_decoder, raw, "command")
    except PayloadError:
        return None
    return (message.id, message.reply_to) if message.id and message.reply_to else None


def decode_reply(raw: bytes) -> Reply:
    """A reply; raises `PayloadError`."""
    return decoded(_reply_decoder, raw, "reply")


def decode_clock(raw: bytes) -> Clock:
    """A clock tick with a possible time (0 … 1e11 s), rate (0 … 1e6) and generation; raises `PayloadError`."""
    return decoded(_clock_decoder, raw, "clock")


def decode_event(raw: bytes) -> dict[str, Any]:
    """What happened, a JSON object; raises `PayloadError`."""
    return decoded(_event_decoder, raw, "event")


def _is_object(raw: bytes) -> bool:
    return raw[:1] == b"{" or raw[:64].lstrip()[:1] == b"{"


def decoded[T](decoder: msgspec.json.Decoder[T], raw: bytes, what: str, most: int = MAX_PAYLOAD_BYTES) -> T:
    """`raw` if it has at most so many bytes and decodes; raises `PayloadError`, which names it by `what`."""
    if len(raw) > most:
        raise PayloadError(f"{what} has {len(raw)} bytes, at most {most} are taken")
    try:
        return decoder.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise PayloadError(f"{what} does not decode: {error}") from error
    except RecursionError as error:
        raise PayloadError(f"{what} does not decode: nested too deeply") from error


def _bare_scalar(raw: bytes, path: str) -> Any:
    value = decoded(_any_decoder, raw, path)
    if isinstance(value, (dict, list)):
        raise PayloadError(f"{path} does not decode: expected an object with a value, or a bare number, word or text")
    return value
