"""The payload edge: what passes is right, and what is wrong is refused in one line, never in another way."""

import json
import math
from typing import Any

import pytest

from hmi.bus.catalogue import SignalSpec, Value
from hmi.bus.errors import InvalidValueError, PayloadError
from hmi.bus.payloads import (
    MAX_PAYLOAD_BYTES,
    Command,
    command_id,
    decode_clock,
    decode_command,
    decode_reply,
    decode_state,
    encode,
)
from tests.bus.samples import ALL, CODES, COUNT, CURVE, FLAG, GEAR, MODE, NAME, SPEED, spec

NONSENSE = {
    "nothing": b"",
    "blank": b"   ",
    "half an object": b'{"value": 5',
    "deep": b"[" * 100_000,
    "deep but short": b"[" * 20_000,
    "deep inside": b'{"value": ' + b"[" * 20_000 + b"]" * 20_000 + b"}",
    "deep objects": b'{"a":' * 10_000,
    "a megabyte": b'{"value": "' + b"x" * 2**20 + b'"}',
    "a megabyte of digits": b"9" * 2**20,
    "NaN": b"NaN",
    "NaN inside": b'{"value": NaN, "timestamp": 1}',
    "infinite": b'{"value": -Infinity}',
    "overflowing": b'{"value": 1e999}',
    "ten to the 400": b'{"value": 1' + b"0" * 400 + b"}",
    "60,000 digits": b'{"value": ' + b"7" * 60_000 + b"}",
    "lone surrogate": rb'{"value": "\ud800"}',
    "not UTF-8": b'{"value": "\xff\xfe"}',
    "bare bytes": b"\xff\xfe\x00",
    "byte order mark": b"\xef\xbb\xbf5",
    "nul": b"\x00",
    "null": b"null",
    "null inside": b'{"value": null, "timestamp": 1}',
    "an object": b'{"value": {"value": 5}}',
    "two values": b"5 6",
    "no value": b'{"timestamp": 5}',
    "a bare list": b"[1, 2]",
    "capital value": b'{"Value": 5}',
}


@pytest.mark.parametrize("raw", NONSENSE.values(), ids=NONSENSE.keys())
@pytest.mark.parametrize("signal", ALL, ids=lambda signal: str(signal.datatype))
def test_nonsense_is_refused_in_one_short_line(raw: bytes, signal: SignalSpec) -> None:
    for decode in (decode_state, decode_command):
        with pytest.raises((PayloadError, InvalidValueError)) as refusal:
            decode(raw, signal)
        reason = str(refusal.value)
        assert reason.startswith("Vehicle.X ")
        assert "\n" not in reason
        assert len(reason) < 300
    for other in (decode_reply, decode_clock):
        with pytest.raises(PayloadError):
            other(raw)
    assert command_id(raw) is None


@pytest.mark.parametrize(
    ("signal", "value", "reason"),
    [
        (SPEED, 500.1, "Vehicle.X is 500.1, outside -250 … 500"),
        (SPEED, "fast", "Vehicle.X wants float, got 'fast'"),
        (SPEED, True, "Vehicle.X wants float, got True"),
        (spec("float"), 1e39, "Vehicle.X is 1e+39, outside -3.40282e+38 … 3.40282e+38"),
        (GEAR, 200, "Vehicle.X is 200, outside -8 … 127"),
        (GEAR, 1.5, "Vehicle.X wants int8, got 1.5"),
        (GEAR, False, "Vehicle.X wants int8, got False"),
        (COUNT, 256, "Vehicle.X is 256, outside 0 … 255"),
        (COUNT, -1, "Vehicle.X is -1, outside 0 … 255"),
        (FLAG, 1, "Vehicle.X wants boolean, got 1"),
        (FLAG, "true", "Vehicle.X wants boolean, got 'true'"),
        (MODE, "eco", "Vehicle.X is 'eco', not one of ECO, SPORT"),
        (MODE, 3, "Vehicle.X wants string, got 3"),
        (NAME, "x" * 2049, "Vehicle.X has 2049 characters, at most 2048 are taken"),
        (CURVE, 5, "Vehicle.X wants a list of float, got 5"),
        (CURVE, [1, 101], "Vehicle.X is 101, outside 0 … 100"),
        (CURVE, [1, None], "Vehicle.X wants float, got None"),
        (CURVE, [0] * 6, "Vehicle.X has 6 entries, at most 5 are taken"),
        (CODES, "P0A80", "Vehicle.X wants a list of string, got 'P0A80'"),
        (CODES, ["P0A80", 1], "Vehicle.X wants string, got 1"),
    ],
)
def test_a_value_that_does_not_fit_is_refused_with_the_reason(signal: SignalSpec, value: Any, reason: str) -> None:
    for raw in (json.dumps({"value": value, "timestamp": 5}), json.dumps({"value": value})):
        with pytest.raises(InvalidValueError) as refusal:
            decode_state(raw.encode(), signal)
        assert str(refusal.value) == reason


@pytest.mark.parametrize(
    "value",
    [math.nan, math.inf, -math.inf, 10**400, 10**5000, -(10**5000), "\ud800", b"5", object()],
    ids=["nan", "inf", "-inf", "400 digits", "5000 digits", "-5000 digits", "surrogate", "bytes", "object"],
)
@pytest.mark.parametrize("signal", ALL, ids=lambda signal: str(signal.datatype))
def test_check_refuses_what_json_cannot_even_say(signal: SignalSpec, value: object) -> None:
    for candidate in (value, [value]):
        with pytest.raises(InvalidValueError):
            signal.check(candidate)


@pytest.mark.parametrize(
    ("signal", "value", "taken"),
    [
        (SPEED, 5, 5.0),
        (SPEED, -250, -250.0),
        (GEAR, 127.0, 127),
        (COUNT, 255, 255),
        (spec("uint64"), 2**64 - 1, 2**64 - 1),
        (spec("int64"), -(2**63), -(2**63)),
        (FLAG, True, True),
        (MODE, "ECO", "ECO"),
        (NAME, "Überführung 隧道 🚗", "Überführung 隧道 🚗"),
        (CURVE, [], ()),
        (CURVE, [1, 2.5], (1.0, 2.5)),
    ],
)
def test_a_good_value_arrives_in_the_signal_s_own_type(signal: SignalSpec, value: Any, taken: Value) -> None:
    got, timestamp = decode_state(json.dumps({"value": value, "timestamp": 1763756000.123}).encode(), signal)
    assert (got, timestamp) == (taken, 1763756000.123)
    assert type(got) is type(taken)
    assert decode_command(json.dumps({"value": value}).encode(), signal) == Command(taken)


def test_a_bare_scalar_is_taken_without_a_timestamp() -> None:
    assert decode_state(b"81.5", SPEED) == (81.5, None)
    assert decode_state(b"  true\n", FLAG) == (True, None)
    assert decode_state(b'"ECO"', MODE) == ("ECO", None)
    assert decode_command(b"-1", GEAR) == Command(-1)


def test_space_before_an_object_and_unknown_fields_in_it_do_no_harm() -> None:
    assert decode_state(b'\n  {"source": "x", "value": 5, "timestamp": 7}', SPEED) == (5.0, 7.0)


@pytest.mark.parametrize("timestamp", [-1, 1e11, 1763756000123, "now", True, [1], {}])
def test_an_impossible_timestamp_is_refused(timestamp: Any) -> None:
    with pytest.raises(PayloadError, match="timestamp"):
        decode_state(json.dumps({"value": 5, "timestamp": timestamp}).encode(), SPEED)


def test_the_largest_payload_is_taken_and_one_byte_more_is_not() -> None:
    raw = b'{"value": 5}'
    full = raw + b" " * (MAX_PAYLOAD_BYTES - len(raw))
    assert decode_state(full, SPEED) == (5.0, None)
    with pytest.raises(PayloadError, match=r"has 65537 bytes, at most 65536 are taken"):
        decode_state(full + b" ", SPEED)


@pytest.mark.parametrize("reply_to", ["", "a/b", "#", "+", "x" * 65, "demo\n", 5, "../status"])
def test_a_client_cannot_have_its_reply_sent_to_another_topic(reply_to: Any) -> None:
    raw = json.dumps({"value": 5, "id": "1", "reply_to": reply_to}).encode()
    with pytest.raises(PayloadError, match="reply_to"):
        decode_command(raw, SPEED)
    assert command_id(raw) is None


def test_a_command_with_a_bad_value_can_still_be_answered() -> None:
    raw = encode(Command(value=9999, id="7", reply_to="hmi"))
    with pytest.raises(InvalidValueError):
        decode_command(raw, SPEED)
    assert command_id(raw) == ("7", "hmi")
    assert command_id(encode(Command(value=5, id="7"))) is None


@pytest.mark.parametrize(
    "raw", [b'{"id": "1"}', b'{"id": 1, "ok": true}', b'{"id": "1", "ok": 1}', b'{"id": "", "ok": true}']
)
def test_a_wrong_reply_is_refused(raw: bytes) -> None:
    with pytest.raises(PayloadError, match=r"^reply does not decode: "):
        decode_reply(raw)


@pytest.mark.parametrize(
    "change",
    [
        {"time": -1}, {"time": 1e11}, {"time": "0"}, {"time": None},
        {"rate": -0.1}, {"rate": 1e7}, {"rate": True},
        {"generation": -1}, {"generation": 1.5}, {"generation": True}, {"generation": 2**63}, {"generation": "3"},
    ],
)  # fmt: skip
def test_an_impossible_clock_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(PayloadError, match=f"^clock does not decode: .*{next(iter(change))}"):
        decode_clock(json.dumps({"time": 5, "rate": 1, "generation": 3} | change).encode())
