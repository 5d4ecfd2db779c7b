"""Messages as a recorder hears them, in a time that the test holds."""

import errno
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from mcap.reader import make_reader
from mcap.records import Channel, Message, Schema

from mock_vehicle.sessions.record_intake import Heard
from mock_vehicle.sessions.recording import NS

BUS = 1_769_010_720.0
"""Bus time, Unix seconds, at 0 of the monotonic clock."""
STATE = "vehicle/car/state/Vehicle/"


def heard(at: float, topic: str, payload: Any, *, qos: int = 0, retained: bool = False) -> Heard:
    """A message that came `at` seconds; `payload` is bytes, or what becomes JSON."""
    raw = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
    return Heard(round(at * NS), topic, raw, qos, retained)


def clock(
    at: float, bus: float | None = None, *, rate: float = 1.0, generation: int = 1, vehicle: str = "car"
) -> Heard:
    """A tick: it is `bus` seconds after BUS (by default as many as have passed)."""
    time = BUS + (at if bus is None else bus)
    return heard(at, f"vehicle/{vehicle}/clock", {"time": time, "rate": rate, "generation": generation})


def speed(at: float, value: float, bus: float | None = None, **how: Any) -> Heard:
    """The car's speed, true at `bus` seconds after BUS."""
    return heard(at, f"{STATE}Speed", {"value": value, "timestamp": BUS + (at if bus is None else bus)}, **how)


def read(file: Path) -> list[tuple[Schema | None, Channel, Message]]:
    """All messages in the order of the file."""
    with file.open("rb") as stream:
        return list(make_reader(stream, validate_crcs=True).iter_messages(log_time_order=False))


def times(file: Path) -> list[float]:
    """When each message was logged, seconds after BUS."""
    return [round(message.log_time / NS - BUS, 3) for _, _, message in read(file)]


def values(file: Path, topic: str = f"{STATE}Speed") -> list[Any]:
    """What the messages of `topic` say."""
    return [json.loads(message.data)["value"] for _, channel, message in read(file) if channel.topic == topic]


class FullDisk:
    """A file of which only so many bytes find room."""

    def __init__(self, file: Path, room: int) -> None:
        self._stream = file.open("xb", buffering=0)
        self._room = room

    def write(self, data: memoryview, /) -> int | None:
        left = self._room - self._stream.tell()
        if left <= 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        return self._stream.write(data[:left])

    def truncate(self, size: int, /) -> int:
        return self._stream.truncate(size)

    def seek(self, offset: int, /) -> int:
        return self._stream.seek(offset)

    def fileno(self) -> int:
        return self._stream.fileno()

    def close(self) -> None:
        self._stream.close()


def drive(seconds: float, step: float = 0.1) -> Sequence[Heard]:
    """A clock each second and a speed that counts its messages."""
    told: list[Heard] = []
    for number in range(round(seconds / step) + 1):
        if number % round(1 / step) == 0:
            told.append(clock(number * step))
        told.append(speed(number * step, float(number % 200)))
    return told
