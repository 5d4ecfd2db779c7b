"""When a row of a CSV was: a count since the start or since 1970, or text in one or more columns."""

from collections.abc import Callable, Sequence
from datetime import datetime
from math import isnan
from zoneinfo import ZoneInfo

from mock_vehicle.sessions.mapping import TimeColumn

type Clock = Callable[[Sequence[str], float], float | None]
"""The time in cells, in the mapping's unit (text: Unix seconds); NaN where there is none, None where it is broken.

The second argument is the time of the row before, by which the hour that a clock repeats in autumn is told apart.
"""

EARLIEST, LATEST = datetime(1990, 1, 1, tzinfo=ZoneInfo("UTC")), datetime(2100, 1, 1, tzinfo=ZoneInfo("UTC"))


def clock_of(time: TimeColumn, number: Callable[[str], float | None]) -> Clock:
    """How the time of each row is read; `number` reads a cell."""
    if time.base != "text":
        return lambda cells, _before: number(cells[0])
    zone = ZoneInfo(time.zone)

    def read(cells: Sequence[str], before: float) -> float | None:
        text = " ".join(cell.strip() for cell in cells)
        if not text.strip():
            return float("nan")
        try:
            moment = datetime.strptime(text, time.format) if time.format else datetime.fromisoformat(text)  # noqa: DTZ007
            local = moment if moment.tzinfo else moment.replace(tzinfo=zone)
            if not EARLIEST <= local < LATEST:
                return None
            seconds = local.timestamp()
            if not isnan(before) and seconds <= before:
                later = local.replace(fold=1).timestamp()
                return later if later > before else seconds
        except (ValueError, OverflowError):
            return None
        return seconds

    return read
