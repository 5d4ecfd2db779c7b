"""Moments of a recording as people write them: seconds from its beginning, or a clock time."""

import re
from datetime import UTC, datetime, timedelta

from mock_vehicle.sessions.errors import SessionError

NS = 1_000_000_000

_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?")


def moment_of(text: str, option: str, start_ns: int, end_ns: int) -> int:
    """Bus time (ns) of `text` in a recording from `start_ns` to `end_ns`; raises `SessionError`.

    ``90`` or ``1.5`` is seconds from the beginning; ``14:30`` or ``14:30:05`` the first such time of day (UTC) in it;
    ``2026-07-04T14:30:05Z`` is what it says (UTC where it names no zone).
    """
    found = _seconds(text, start_ns)
    if found is None:
        found = _time_of_day(text, start_ns)
    if found is None:
        found = _date(text)
    if found is None:
        raise SessionError(f"{option} {text}: give seconds from the beginning, a time of day or a date and time")
    if not start_ns <= found <= end_ns:
        length = (end_ns - start_ns) / NS
        raise SessionError(f"{option} {text} is outside of the recording, which is {length:,.1f} s long")
    return found


def _seconds(text: str, start_ns: int) -> int | None:
    try:
        return start_ns + round(float(text) * NS)
    except (ValueError, OverflowError):
        return None


def _time_of_day(text: str, start_ns: int) -> int | None:
    match = _CLOCK.fullmatch(text)
    if match is None:
        return None
    try:
        begin = datetime.fromtimestamp(start_ns // NS, UTC)
        found = begin.replace(hour=int(match[1]), minute=int(match[2]), second=0, microsecond=0)
    except (ValueError, OverflowError, OSError):
        return None
    found_ns = round(found.timestamp()) * NS + round(float(match[3] or 0) * NS)
    return found_ns if found_ns >= start_ns else found_ns + round(timedelta(days=1).total_seconds()) * NS


def _date(text: str) -> int | None:
    try:
        moment = datetime.fromisoformat(text)
        return round((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() * NS)
    except (ValueError, OverflowError, OSError):
        return None
