"""What a replayer says of itself and may be asked: `mock/{id}/replay`, `…/replay/timeline` and `mock/{id}/set/replay`.

Times are bus seconds, which for a replay is the time of the recording (Unix seconds).
"""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from hmi.bus import topics
from hmi.bus.payloads import Timestamp, decoded

MOST_MARKS = 2000
LARGEST_BYTES = 2 * 1024 * 1024
"""2,000 marks with a text of 200 letters each are half of this."""

LEAST_RATE, GREATEST_RATE = 0.1, 100.0

type Kind = Literal["fault", "warning", "charging", "assist", "touch", "gap", "tag"]


class State(msgspec.Struct, frozen=True):
    """How the replayer stands. `rate` None: as fast as it goes. `position` is where it was when it said so: at a seek,
    a pause, the end. `indexing` is how much of a file's index is made (0 … 1), None when nothing has to be made."""

    files: tuple[str, ...] = ()
    start: Timestamp = 0.0
    end: Timestamp = 0.0
    position: Timestamp = 0.0
    paused: bool = True
    rate: Annotated[float, Meta(gt=0)] | None = 1.0
    loop: tuple[Timestamp, Timestamp] | None = None
    generation: int = 0
    error: str = ""
    indexing: float | None = None


class Mark(msgspec.Struct, frozen=True):
    """Something that happened at `start`, or from there to `end`."""

    id: str
    kind: Kind
    start: Timestamp
    end: Timestamp | None = None
    text: str = ""


class _Timeline(msgspec.Struct, frozen=True):
    marks: tuple[Mark, ...]


_state_decoder = msgspec.json.Decoder(State)
_timeline_decoder = msgspec.json.Decoder(_Timeline)


def state_topic(vehicle: str) -> str:
    """Where the replayer says its `State`, retained."""
    return topics.mock_state(vehicle, "replay")


def timeline_topic(vehicle: str) -> str:
    """Where the replayer says its marks, retained."""
    return topics.mock_state(vehicle, "replay/timeline")


def decode_state(raw: bytes) -> State:
    """A `State`; raises `PayloadError`."""
    return decoded(_state_decoder, raw, "replay", LARGEST_BYTES)


def decode_timeline(raw: bytes) -> tuple[Mark, ...]:
    """At most `MOST_MARKS` marks by their start; raises `PayloadError`."""
    timeline = decoded(_timeline_decoder, raw, "timeline", LARGEST_BYTES)
    marks = sorted(timeline.marks, key=lambda mark: mark.start)
    return tuple(marks[:MOST_MARKS])
