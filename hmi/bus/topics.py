"""The topics of the contract. `state` and `set` are prefixes, so that one wildcard tells roles apart."""

import re

from hmi.bus.errors import TopicError

LEVEL_PATTERN = "[A-Za-z0-9_-]{1,64}"
_LEVEL = re.compile(LEVEL_PATTERN)


def checked_level(name: str, what: str = "vehicle id") -> str:
    """Return `name` if it can be one level of a topic (letters, digits, ``_``, ``-``), else raise `TopicError`."""
    if not _LEVEL.fullmatch(name):
        raise TopicError(f"{what} {name!r} must be 1 to 64 letters, digits, '-' or '_'")
    return name


def state(vehicle: str, path: str) -> str:
    """Topic of a signal's value; `path` is the VSS path with dots."""
    return f"vehicle/{vehicle}/state/{path.replace('.', '/')}"


def command(vehicle: str, path: str) -> str:
    """Topic that asks an actuator for a new value."""
    return f"vehicle/{vehicle}/set/{path.replace('.', '/')}"


def reply(vehicle: str, client: str) -> str:
    """Topic on which the vehicle answers the commands of `client`."""
    return f"vehicle/{vehicle}/reply/{client}"


def event(vehicle: str, name: str) -> str:
    """Topic of a thing that happened: never retained."""
    return f"vehicle/{vehicle}/event/{name}"


def status(vehicle: str) -> str:
    """Topic of ``online`` / ``offline`` (the vehicle's last will), retained."""
    return f"vehicle/{vehicle}/status"


def clock(vehicle: str) -> str:
    """Topic of the bus clock, retained."""
    return f"vehicle/{vehicle}/clock"


def mock(vehicle: str, name: str) -> str:
    """Topic of a scenario control (weather, fault, jump in time)."""
    return f"mock/{vehicle}/set/{name}"


def mock_state(vehicle: str, name: str) -> str:
    """Topic on which a mock vehicle tells testers about itself (``replay``), retained."""
    return f"mock/{vehicle}/{name}"


def touch(vehicle: str) -> str:
    """Topic on which a cockpit tells that somebody touched it: ``{"time": bus seconds}``."""
    return f"cockpit/{vehicle}/touch"


def gesture(vehicle: str) -> str:
    """Topic on which a cockpit tells what was done to which of its controls, gesture by gesture."""
    return f"cockpit/{vehicle}/gesture"


def record(vehicle: str) -> str:
    """Topic on which a recorder is asked to start, stop or save; see `hmi.bus.recorder`."""
    return f"cockpit/{vehicle}/record"


def recorder(vehicle: str) -> str:
    """Topic on which a recorder tells how it stands, retained."""
    return f"cockpit/{vehicle}/recorder"


def path_of(topic: str, prefix: str) -> str:
    """The dotted signal path of `topic` below `prefix` (``vehicle/x/state/``)."""
    return topic[len(prefix) :].replace("/", ".")
