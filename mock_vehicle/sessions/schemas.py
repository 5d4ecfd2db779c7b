"""JSON Schemas of the bus's messages, written into recordings so that other tools can read them."""

from typing import Any

import msgspec

from hmi.bus.catalogue import SignalSpec

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_NUMBER = {"type": "number"}
_TEXT = {"type": "string"}
_SECONDS = {**_NUMBER, "unit": "s"}
_WHOLE = {"type": "integer"}


def state_schema(spec: SignalSpec) -> bytes:
    """The schema of a state message of `spec`: value with type, range and unit, and timestamp."""
    return _object(
        spec.path,
        spec.description,
        {"value": _value(spec), "timestamp": _SECONDS},
        required=("value", "timestamp"),
    )


def command_schema(spec: SignalSpec) -> bytes:
    """The schema of a wish for the actuator `spec`."""
    return _object(
        f"{spec.path}.set",
        f"A wish: {spec.description}",
        {"value": _value(spec), "id": _TEXT, "reply_to": _TEXT},
        required=("value",),
    )


def _object(title: str, description: str, properties: dict[str, Any], required: tuple[str, ...] = ()) -> bytes:
    return msgspec.json.encode(
        {
            "$schema": _DIALECT,
            "title": title,
            "description": description,
            "type": "object",
            "properties": properties,
            "required": required,
        }
    )


OBJECT = _object("message", "An object whose fields are not part of the contract.", {})

_POINT = {"type": "array", "items": _NUMBER, "minItems": 2, "maxItems": 2, "unit": "px of the reference layout"}

CONTRACT = {
    "vehicle/clock": _object(
        "clock",
        "Bus time, how fast it runs, and its generation: a new one means that everything before is forgotten.",
        {"time": _SECONDS, "rate": _NUMBER, "generation": _WHOLE, "sent": _SECONDS},
        required=("time", "rate", "generation"),
    ),
    "vehicle/reply": _object(
        "reply",
        "The vehicle's answer to a command.",
        {"id": _TEXT, "ok": {"type": "boolean"}, "error": _TEXT},
        required=("id", "ok"),
    ),
    "vehicle/event": _object("event", "Something that happened once.", {"timestamp": _SECONDS}),
    "cockpit/touch": _object(
        "touch", "Somebody touches the cockpit; said at most once a second.", {"time": _SECONDS}, required=("time",)
    ),
    "cockpit/gesture": _object(
        "gesture",
        "What a person did to a control of the cockpit. Never what was typed.",
        {
            "time": _SECONDS,
            "kind": {"enum": ["tap", "long_press", "drag", "flick", "pinch", "rotary", "key"]},
            "start": _POINT,
            "end": _POINT,
            "duration": _SECONDS,
            "scale": _NUMBER,
            "steps": _WHOLE,
            "key": _TEXT,
            "control": _TEXT,
            "role": _TEXT,
            "window": _POINT,
        },
        required=("time", "kind", "control", "role", "window"),
    ),
}
"""By the first and third level of the topic."""


def _value(spec: SignalSpec) -> dict[str, Any]:
    value: dict[str, Any] = _element(spec)
    if spec.is_array:
        value = {"type": "array", "items": value, "maxItems": spec.max_items}
    if spec.unit:
        value["unit"] = spec.unit
    return value


def _element(spec: SignalSpec) -> dict[str, Any]:
    datatype = spec.datatype.removesuffix("[]")
    if datatype == "boolean":
        return {"type": "boolean"}
    if datatype == "string":
        return {"type": "string"} | ({} if spec.allowed is None else {"enum": sorted(spec.allowed)})
    limits = {"minimum": spec.minimum, "maximum": spec.maximum}
    kind = {"type": "number" if datatype in ("float", "double") else "integer"}
    return kind | {name: limit for name, limit in limits.items() if limit is not None}
