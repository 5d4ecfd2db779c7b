"""What a mapping says of a whole file: when it began, and what is true of every moment of it."""

from pathlib import Path
from typing import Any

from hmi.bus.catalogue import default_catalogue
from hmi.bus.errors import InvalidValueError
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.mapping import AnyMapping

LATEST_START_S = 1e10
"""The year 2286. A recording's times are nanoseconds since 1970 in 64 bits, which end in 2554."""


def check_start(file: Path, began: float) -> float:
    """`began`, Unix seconds, as it is; raises `SessionError` when it can be no drive's."""
    if not 0 <= began < LATEST_START_S:
        raise SessionError(f"{file}: it begins {began:g} s after 1970, which is no time of a drive")
    return began


def constants_of(mapping: AnyMapping, file: Path) -> dict[str, Any]:
    """What is true of every moment of `file`; raises `SessionError` where the mapping says what no signal can be."""
    constants = {
        **mapping.constants,
        "Vehicle.DataSource.Kind": "RECORDING",
        "Vehicle.DataSource.Name": file.name,
    }
    try:
        return {path: default_catalogue()[path].check(value) for path, value in constants.items()}
    except InvalidValueError as error:
        raise SessionError(f"{mapping.name}.yaml: {error}") from error
