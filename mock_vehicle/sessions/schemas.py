"""JSON Schemas of the bus's messages, written into recordings so that other tools can read them."""

from typing import Any

import msgspec

from hmi.bus.catalogue import SignalSpec

_NUMBER = {"type": "number"}


def state_schema(spec: SignalSpec) -> bytes:
    """The schema of a state message of `spec`: value with type, range and unit, and timestamp."""
    value: dict[str, Any] = _element(spec)
    if spec.is_array:
        value = {"type": "array", "items": value, "maxItems": spec.max_items}
    if spec.unit:
        value["unit"] = spec.unit
    return msgspec.json.encode(
        {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": spec.path,
            "description": spec.description,
            "type": "object",
            "properties": {"value": value, "timestamp": {**_NUMBER, "unit": "s"}},
            "required": ["value", "timestamp"],
        }
    )


def _element(spec: SignalSpec) -> dict[str, Any]:
    datatype = spec.datatype.removesuffix("[]")
    if datatype == "boolean":
        return {"type": "boolean"}
    if datatype == "string":
        return {"type": "string"} | ({} if spec.allowed is None else {"enum": sorted(spec.allowed)})
    limits = {"minimum": spec.minimum, "maximum": spec.maximum}
    kind = {"type": "number" if datatype in ("float", "double") else "integer"}
    return kind | {name: limit for name, limit in limits.items() if limit is not None}
