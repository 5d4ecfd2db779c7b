"""The messages of a recording as rows, one by one."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from hmi.bus.catalogue import Value, default_catalogue
from mock_vehicle.sessions.recording import NS, RecordedState, Recording


class Row(NamedTuple):
    """A moment (nanoseconds since 1970) and what is known then, in the order of the signals; None where nothing is."""

    time_ns: int
    values: list[Value | None]


def grid_rows(recording: Recording, paths: Sequence[str], step_s: float) -> Iterator[Row]:
    """A row each `step_s`, from the first message to the last: of each signal the last value, if it is not stale."""
    place = {path: number for number, path in enumerate(paths)}
    holds = [round(default_catalogue()[path].max_age_s * NS) for path in paths]
    last: list[tuple[int, Value] | None] = [None] * len(paths)
    step_ns = round(step_s * NS)
    now = recording.start_ns

    def row(at: int) -> Row:
        values = [
            None if known is None or (hold and at - known[0] > hold) else known[1]
            for known, hold in zip(last, holds, strict=True)
        ]
        return Row(at, values)

    for state in recording.states():
        while state.time_ns > now:
            yield row(now)
            now += step_ns
        if (number := place.get(state.path)) is not None:
            last[number] = (state.time_ns, state.value)
    yield row(now)


def long_rows(recording: Recording, paths: Sequence[str]) -> Iterator[RecordedState]:
    """Every message of `paths`."""
    wanted = set(paths)
    return (state for state in recording.states() if state.path in wanted)


def times(recording: Recording, time_ns: int) -> tuple[float, float]:
    """Seconds since the recording's first message, and since 1970."""
    return round((time_ns - recording.start_ns) / NS, 6), round(time_ns / NS, 6)


def column(path: str) -> str:
    """What a signal's column is called: `Vehicle.Speed [km/h]`."""
    unit = default_catalogue()[path].unit
    return f"{path} [{unit}]" if unit else path
