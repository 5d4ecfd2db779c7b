"""Signals of every kind, for the tests of what may stand in a message."""

from typing import Any

from hmi.bus.catalogue import Kind, SignalSpec


def spec(datatype: str, **limits: Any) -> SignalSpec:
    return SignalSpec("Vehicle.X", Kind.ACTUATOR, datatype, "A signal of the test.", max_age_s=2.0, **limits)


SPEED = spec("float", minimum=-250, maximum=500)
GEAR = spec("int8", minimum=-8, maximum=127)
COUNT = spec("uint8")
FLAG = spec("boolean")
MODE = spec("string", allowed=frozenset({"ECO", "SPORT"}))
NAME = spec("string")
CURVE = spec("float[]", minimum=0, maximum=100, max_items=5)
CODES = spec("string[]")
ALL = [SPEED, GEAR, COUNT, FLAG, MODE, NAME, CURVE, CODES, spec("double"), spec("uint64"), spec("int64[]")]
