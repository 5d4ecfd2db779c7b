"""What a replay says about itself to who steers it: its state and its timeline (topics `mock/{id}/replay…`)."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from mock_vehicle.sessions.marks import NS, Mark, bounded
from mock_vehicle.sessions.sink import Sink
from mock_vehicle.sessions.tags import Tags
from mock_vehicle.sessions.transport import Transport

STATE, TIMELINE = "replay", "replay/timeline"


class Status:
    """Says the state whenever it differs from what was said; the position is that of the last seek, pause or end."""

    def __init__(self, sink: Sink, files: Sequence[Path], transport: Transport, marks: list[Mark]) -> None:
        self._sink = sink
        self._files = [file.name for file in files]
        self._transport = transport
        self._found = marks
        self.tags = Tags(files)
        self.error = ""
        self._said = b""

    @property
    def marks(self) -> list[Mark]:
        """Of the recording, and the tags."""
        return bounded([*self._found, *self.tags.marks])

    def say_timeline(self) -> None:
        """Say all marks."""
        self._sink.mock_state(TIMELINE, msgspec.json.encode({"marks": self.marks}))

    def say(self) -> None:
        """Say how it stands, if that is new."""
        transport = self._transport
        loop = transport.loop
        state: dict[str, Any] = {
            "files": self._files,
            "start": transport.start_ns / NS,
            "end": transport.end_ns / NS,
            "position": transport.position_ns() / NS,
            "paused": transport.paused,
            "rate": transport.rate,
            "loop": None if loop is None else [loop[0] / NS, loop[1] / NS],
            "generation": self._sink.generation,
            "error": self.error,
            "indexing": None,
        }
        raw = msgspec.json.encode(state)
        if raw != self._said:
            self._said = raw
            self._sink.mock_state(STATE, raw)


def say_indexing(sink: Sink, files: Sequence[Path], share: float) -> None:
    """Say that the recording is being indexed, and how much of it is."""
    state = {"files": [file.name for file in files], "start": 0.0, "end": 0.0, "position": 0.0, "paused": True}
    state |= {"rate": 1.0, "loop": None, "generation": sink.generation, "error": "", "indexing": round(share, 2)}
    sink.mock_state(STATE, msgspec.json.encode(state))
