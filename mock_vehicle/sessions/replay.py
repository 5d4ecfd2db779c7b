"""`mock-vehicle replay`: recordings as a vehicle on a broker."""

import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from hmi.bus.connection import LinkState
from hmi.bus.errors import TopicError
from hmi.bus.payloads import Reply, command_id
from hmi.bus.topics import checked_level
from hmi.bus.url import parse_broker_url
from mock_vehicle.link_notes import LinkNotes
from mock_vehicle.publisher import Publisher
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.marks import NS
from mock_vehicle.sessions.moments import moment_of
from mock_vehicle.sessions.player import Player
from mock_vehicle.sessions.routes import Choice
from mock_vehicle.sessions.status import say_indexing
from mock_vehicle.sessions.timeline import Timeline, open_timeline

REFUSAL = "this is a recording, it takes no commands"
CONTROL = "replay"
_ANSWERED = (LinkState.CONNECTED, LinkState.REFUSED)

type Progress = Callable[[float, float], None]


@dataclass(slots=True, frozen=True)
class Wish:
    """How to play. `start` and `end` are as people write them (see `moments`); `stays` keeps the last picture alive."""

    rate: float | None = 1.0
    start: str | None = None
    end: str | None = None
    loop: bool = False
    paused: bool = False
    control: bool = False
    stays: bool = False
    choice: Choice = field(default_factory=Choice)


@dataclass(slots=True, frozen=True)
class Replayed:
    """What was played; `passed_over` messages of the file by why, and a line for everything that was damaged."""

    sent: int
    passed_over: dict[str, int]
    duration_s: float
    recorded_vehicle: str
    losses: list[str]


class Replay:
    """Plays `files` as `vehicle`. An exception raised in `run` by a signal handler ends it in order."""

    def __init__(self, files: Sequence[Path], broker: str, vehicle: str, wish: Wish) -> None:
        self._files = files
        self._url = parse_broker_url(broker)
        self._vehicle = checked_level(vehicle)
        self._wish = wish
        self._player: Player | None = None
        self._result: Replayed | None = None
        self._length_s = 0.0
        self._is_started = False
        self._settled = threading.Event()
        self._notes = LinkNotes(lambda _line: None, is_patient=False)
        steered = wish.control or wish.paused
        self._publisher = Publisher(
            self._url,
            vehicle,
            on_command=lambda _path, raw: self._refuse(raw),
            on_mock=self._steered if steered else None,
            on_link=self._link_changed,
        )
        self._stays = steered or wish.stays

    def run(
        self,
        *,
        connect_s: float,
        progress: Progress | None = None,
        indexing: Progress | None = None,
        note: Callable[[str], None] = lambda _line: None,
    ) -> Replayed:
        """Play to the end; raises `SessionError` or `BusError`.

        `progress` gets seconds of bus time done and in all, `indexing` the share of the index that is made and 1,
        `note` a line when the broker is lost and when it is back.
        """
        self._notes = LinkNotes(note, is_patient=False)

        def indexed(share: float) -> None:
            self._start()  # a long recording: who waits for it is told
            say_indexing(self._publisher, self._files, share)
            if indexing is not None:
                indexing(share, 1.0)

        try:
            return self._run(connect_s, indexed, progress)
        finally:
            if self._is_started:
                self._publisher.stop()

    def _run(self, connect_s: float, indexed: Callable[[float], None], progress: Progress | None) -> Replayed:
        with open_timeline(self._files, self._vehicle, indexed) as timeline:
            player = self._new_player(timeline, progress)
            player.introduce()
            self._start()
            try:
                self._settled.wait(connect_s)
                if self._publisher.link is not LinkState.CONNECTED:
                    raise SessionError(self._notes.refusal or f"no broker answers at {self._url.redacted}")
                self._player = player
                player.play()
            finally:
                self._result = Replayed(
                    player.routes.sent,
                    dict(player.routes.passed_over),
                    self._length_s,
                    timeline.vehicle,
                    timeline.losses(),
                )
            return self._result

    def _start(self) -> None:
        if not self._is_started:
            self._is_started = True
            self._publisher.start()

    def stop(self) -> None:
        """End `run` soon, once it plays; from any thread."""
        self._publisher.hurry()
        if self._player is not None:
            self._player.stop()

    @property
    def ended(self) -> Replayed | None:
        """What was played, where whoever interrupts `run` interrupts nothing: it is steered, or at its end."""
        is_over = self._player is not None and (self._wish.control or self._player.is_over)
        return self._result if is_over else None

    def _new_player(self, timeline: Timeline, progress: Progress | None) -> Player:
        wish, name = self._wish, ", ".join(str(file) for file in self._files)
        if not timeline.vehicle:
            raise SessionError(f"{name}: it holds no messages of a vehicle")
        start_ns, end_ns = timeline.start_ns, timeline.end_ns
        if wish.start is not None:
            start_ns = moment_of(wish.start, "--start", timeline.start_ns, timeline.end_ns)
        if wish.end is not None:
            end_ns = moment_of(wish.end, "--end", timeline.start_ns, timeline.end_ns)
        if end_ns <= start_ns < timeline.end_ns:
            raise SessionError("--end is not after --start")
        total = self._length_s = (end_ns - start_ns) / NS

        def done(passed: float) -> None:
            if progress is not None:
                progress(passed - (start_ns - timeline.start_ns) / NS, total)

        player = Player(
            timeline,
            self._publisher,
            wish.rate,
            begin_ns=start_ns,
            paused=wish.paused,
            stays=self._stays,
            choice=wish.choice,
            progress=done,
        )
        if not player.has_something:
            raise SessionError(f"{name}: it holds no state or event of its vehicle, {timeline.vehicle}")
        player.transport.end_ns = end_ns
        if wish.loop:
            player.transport.set_loop((start_ns, end_ns))
        return player

    def _steered(self, name: str, raw: bytes) -> None:
        if name == CONTROL and self._player is not None:
            self._player.command(raw)

    def _link_changed(self, state: LinkState, why: str) -> None:
        self._notes(state, why)
        if state in _ANSWERED:
            self._settled.set()

    def _refuse(self, raw: bytes) -> None:
        asked = command_id(raw)
        if asked is not None:
            with suppress(TopicError):  # a name that nobody can listen to gets no answer
                self._publisher.reply(asked[1], Reply(asked[0], ok=False, error=REFUSAL))
