"""`mock-vehicle replay`: a recording as a vehicle on a broker."""

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from hmi.bus.connection import LinkState
from hmi.bus.errors import TopicError
from hmi.bus.payloads import Reply, command_id
from hmi.bus.topics import checked_level
from hmi.bus.url import parse_broker_url
from mock_vehicle.link_notes import LinkNotes
from mock_vehicle.publisher import Publisher
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.player import Player
from mock_vehicle.sessions.recording import open_recording

REFUSAL = "this is a recording, it takes no commands"
_ANSWERED = (LinkState.CONNECTED, LinkState.REFUSED)


@dataclass(slots=True, frozen=True)
class Replayed:
    """What was played; `passed_over` messages of the file were no states or events of its vehicle."""

    sent: int
    passed_over: int
    duration_s: float
    recorded_vehicle: str


def replay_file(
    file: Path,
    broker: str,
    vehicle: str,
    rate: float | None,
    *,
    connect_s: float,
    progress: Callable[[float, float], None] | None = None,
    note: Callable[[str], None] = lambda _line: None,
    at_end: Callable[[Callable[[], NoReturn]], None] | None = None,
) -> Replayed:
    """Play `file` as `vehicle` to its end; raises `SessionError` or `BusError`.

    `progress` gets seconds of bus time done and in all, `note` a line when the broker is lost and when it is back.
    `at_end` is called while still online; it gets a function that keeps the last picture alive until an exception.
    """
    url = parse_broker_url(broker)
    checked_level(vehicle)
    with open_recording(file) as recording:
        if not recording.vehicle:
            raise SessionError(f"{file}: it holds no messages of a vehicle")
        settled = threading.Event()
        notes = LinkNotes(note, is_patient=False)

        def link_changed(state: LinkState, why: str) -> None:
            notes(state, why)
            if state in _ANSWERED:
                settled.set()

        publisher = Publisher(
            url,
            vehicle,
            on_command=lambda _path, raw: _refuse(publisher, raw),
            on_link=link_changed,
        )
        total = recording.duration_s
        player = Player(
            recording, publisher, rate, progress=None if progress is None else lambda done: progress(done, total)
        )
        if not player.has_something:
            raise SessionError(f"{file}: it holds no state or event of its vehicle, {recording.vehicle}")
        player.introduce()
        publisher.start()
        try:
            settled.wait(connect_s)
            if publisher.link is not LinkState.CONNECTED:
                raise SessionError(notes.refusal or f"no broker answers at {url.redacted}")
            player.play()
            if at_end is not None:
                at_end(player.hold)
        finally:
            publisher.stop()
        return Replayed(player.sent, player.passed_over, total, recording.vehicle)


def _refuse(publisher: Publisher, raw: bytes) -> None:
    asked = command_id(raw)
    if asked is not None:
        with suppress(TopicError):  # a name that nobody can listen to gets no answer
            publisher.reply(asked[1], Reply(asked[0], ok=False, error=REFUSAL))
