"""What may be told with an event: little enough, and no deeper than any listener's parser goes."""

from typing import Any

from hmi.bus.payloads import encode

MAX_BYTES = 32 * 1024
MAX_DEPTH = 16


def payload_fault(payload: dict[str, Any]) -> str | None:
    """What is wrong with the payload of an event, in one line, or None."""
    if not _is_shallow(payload, MAX_DEPTH):
        return f"the payload is nested more than {MAX_DEPTH} deep"
    try:
        size = len(encode(payload))
    except (TypeError, ValueError) as error:
        return f"the payload cannot be written as JSON: {error}"
    return f"the payload takes more than {MAX_BYTES // 1024} kB" if size > MAX_BYTES else None


def _is_shallow(value: Any, levels: int) -> bool:
    if isinstance(value, dict):
        value = value.values()
    elif not isinstance(value, list | tuple | set):
        return True
    return levels > 0 and all(_is_shallow(each, levels - 1) for each in value)
