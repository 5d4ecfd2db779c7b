"""Anything at all at the payload edge: it is refused as the contract says, or right and the same when said again."""

import json
import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hmi.bus.catalogue import SignalSpec, Value
from hmi.bus.errors import InvalidValueError, PayloadError
from hmi.bus.payloads import (
    Clock,
    Command,
    Reply,
    command_id,
    decode_clock,
    decode_command,
    decode_reply,
    decode_state,
    encode,
    encode_state,
)
from tests.bus.samples import ALL

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.integers(-(10**400), 10**400) | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=8,
)
messages = st.fixed_dictionaries(
    {},
    optional={
        name: json_values | fitting
        for name, fitting in {
            "value": st.integers(-10, 300)
            | st.floats(-300, 600)
            | st.sampled_from(["ECO", "SPORT", [1, 2.5], ["P0A80"]]),
            "timestamp": st.floats(0, 2e11),
            "id": st.text(),
            "reply_to": st.text("ab/#_-", max_size=5),
            "ok": st.booleans(),
            "error": st.text(),
            "time": st.floats(0, 2e11),
            "rate": st.floats(0, 2e6),
            "generation": st.integers(0, 2**64),
        }.items()
    },
)
raw_payloads = (
    st.binary()
    | (messages | json_values).map(lambda value: json.dumps(value).encode())
    | st.text('{}[]":,0123456789.eE+-truefalsnl\\u value', max_size=60).map(str.encode)
)
signals = st.sampled_from(ALL)


def fits(value: Value, signal: SignalSpec) -> bool:
    """The catalogue's rules, said a second time and plainly."""
    if signal.is_array:
        assert isinstance(value, tuple)
        item = SignalSpec(
            signal.path, signal.kind, signal.datatype[:-2], "", minimum=signal.minimum, maximum=signal.maximum
        )
        return len(value) <= signal.max_items and all(fits(entry, item) for entry in value)
    python = {"boolean": bool, "string": str, "float": float, "double": float}.get(signal.datatype, int)
    if type(value) is not python:
        return False
    if isinstance(value, str):
        value.encode()
        return len(value) <= 2048 and (signal.allowed is None or value in signal.allowed)
    if isinstance(value, bool):
        return True
    assert isinstance(value, (int, float))
    if isinstance(value, int):
        bits = int(signal.datatype.lstrip("uint"))
        low, high = (0, 2**bits) if signal.datatype[0] == "u" else (-(2 ** (bits - 1)), 2 ** (bits - 1))
        if not low <= value < high:
            return False
    return (
        math.isfinite(value)
        and (signal.minimum is None or value >= signal.minimum)
        and (signal.maximum is None or value <= signal.maximum)
    )


def taken[T](decode: Callable[[], T]) -> T | None:
    """What `decode` returns; None if it refuses in one line, which is the only other thing it may do."""
    try:
        return decode()
    except (PayloadError, InvalidValueError) as refusal:
        reason = str(refusal)
    assert reason
    assert "\n" not in reason
    return None


@given(raw_payloads, signals)
def test_whatever_state_comes_is_refused_or_right_and_can_be_said_again(raw: bytes, signal: SignalSpec) -> None:
    state = taken(lambda: decode_state(raw, signal))
    if state is not None:
        value, timestamp = state
        assert fits(value, signal)
        assert timestamp is None or 0 <= timestamp < 1e11
        assert decode_state(encode_state(value, timestamp or 0.0), signal) == (value, timestamp or 0.0)


@given(raw_payloads, signals)
def test_whatever_command_comes_is_refused_or_right_and_can_be_said_again(raw: bytes, signal: SignalSpec) -> None:
    address = command_id(raw)
    command = taken(lambda: decode_command(raw, signal))
    if command is not None:
        assert fits(command.value, signal)
        assert address == ((command.id, command.reply_to) if command.id and command.reply_to else None)
        assert decode_command(encode(command), signal) == command


@given(raw_payloads)
@pytest.mark.parametrize("decode", [decode_reply, decode_clock])
def test_whatever_else_comes_is_refused_or_can_be_said_again(
    decode: Callable[[bytes], Reply | Clock], raw: bytes
) -> None:
    try:
        message = decode(raw)
    except PayloadError:
        return
    assert decode(encode(message)) == message


@given(json_values, signals)
def test_check_takes_or_refuses_and_takes_its_own_answer(value: object, signal: SignalSpec) -> None:
    try:
        taken = signal.check(value)
    except InvalidValueError:
        return
    assert fits(taken, signal)
    assert signal.check(taken) == taken


def good_values(signal: SignalSpec) -> st.SearchStrategy[Any]:
    """Values that the catalogue's rules let through."""
    if signal.is_array:
        item = replace(signal, datatype=signal.datatype.removesuffix("[]"))
        return st.lists(good_values(item), max_size=min(signal.max_items, 8)).map(tuple)
    if signal.datatype == "boolean":
        return st.booleans()
    if signal.datatype == "string":
        return st.sampled_from(sorted(signal.allowed)) if signal.allowed else st.text(max_size=50)
    if signal.datatype in ("float", "double"):
        width: Literal[32, 64] = 32 if signal.datatype == "float" else 64
        return st.floats(signal.minimum, signal.maximum, allow_nan=False, allow_infinity=False, width=width)
    bits = int(signal.datatype.lstrip("uint"))
    low, high = (0, 2**bits - 1) if signal.datatype[0] == "u" else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
    limits = (low if signal.minimum is None else signal.minimum, high if signal.maximum is None else signal.maximum)
    return st.integers(*map(int, limits))


@given(signals.flatmap(lambda signal: st.tuples(st.just(signal), good_values(signal))), st.floats(0, 1e10))
def test_every_good_value_survives_the_journey(journey: tuple[SignalSpec, Any], timestamp: float) -> None:
    signal, value = journey
    assert decode_state(encode_state(value, timestamp), signal) == (value, timestamp)
    command = Command(value, "a-1", "a")
    assert decode_command(encode(command), signal) == command


@given(st.builds(Clock, st.floats(0, 1e10), st.floats(0, 1e6), st.integers(0, 2**63 - 1)))
def test_every_good_clock_survives_the_journey(clock: Clock) -> None:
    assert decode_clock(encode(clock)) == clock


@given(st.builds(Reply, st.text(min_size=1, max_size=200), st.booleans(), st.none() | st.text()))
def test_every_good_reply_survives_the_journey(reply: Reply) -> None:
    assert decode_reply(encode(reply)) == reply
