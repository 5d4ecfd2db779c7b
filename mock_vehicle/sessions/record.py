"""Records what is said on a bus: connection, intake, and the one thread that writes.

    recorder = Recorder(url, ["demo"])
    recorder.start(Path("drive.mcap"))
    recorder.note("here it was")
    recorder.stop()

The network thread only appends to the intake. All else happens on the recorder's own thread, in the order asked for.
"""

import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from pathlib import Path

from hmi.bus import topics
from hmi.bus.connection import Connection, LinkState, Will
from hmi.bus.url import BrokerUrl
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.record_intake import Heard, Intake
from mock_vehicle.sessions.record_tape import Tape
from mock_vehicle.sessions.ring import Held, Ring, Snapshot

LOOK_S = 0.02
"""How often the writing thread looks for messages: a batch is cheaper than a wake-up for each."""

TEXT = "text/plain"
_BEYOND_VEHICLES = ("homeassistant/#", "home/#")


def filters(vehicles: Iterable[str]) -> list[str]:
    """What to subscribe to, to hear all of `vehicles` (of every vehicle where none is named), home and cockpit."""
    ids = list(vehicles) or ["+"]
    families = ("vehicle", "cockpit", "mock")
    return [*(f"{family}/{one}/#" for family in families for one in ids), *_BEYOND_VEHICLES]


class Recorder:
    """Hears one broker, and records to files while asked to. `ring_s` seconds are kept besides, at any time.

    `on_link` is called on the network thread, `on_note` (a line for a person) and `on_idle` (now and then, with the
    monotonic clock in ns) on the recorder's own; `own_topics` are those of the recorder's remote control, which are
    handed to `on_own` and not recorded.
    """

    def __init__(
        self,
        url: BrokerUrl,
        vehicles: Iterable[str] = (),
        *,
        ring_s: float | None = None,
        index_messages: bool = False,
        on_link: Callable[[LinkState, str], None] | None = None,
        on_note: Callable[[str], None] = lambda _line: None,
        on_own: Callable[[Heard], None] = lambda _heard: None,
        on_idle: Callable[[int], None] = lambda _at_ns: None,
        own_topics: Iterable[str] = (),
        will: Will | None = None,
        intake: Intake | None = None,
        monotonic_ns: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        self.vehicles = [topics.checked_level(vehicle) for vehicle in vehicles]
        self.intake = intake or Intake(monotonic_ns=monotonic_ns)
        self.ring = None if ring_s is None else Ring(ring_s)
        self.tape: Tape | None = None
        self.heard = 0
        """Messages that were taken from the intake, and are not about the recorder."""
        self.failure = ""
        """Why the last recording ended before it was asked to."""
        self._url = url
        self._index_messages = index_messages
        self._on_link = on_link
        self._on_note = on_note
        self._on_own = on_own
        self._on_idle = on_idle
        self._own_topics = frozenset(own_topics)
        self._monotonic_ns = monotonic_ns
        self._now = Snapshot()
        self._before_tape = 0, 0
        self._lost_ns: int | None = None
        self._asked: deque[Callable[[], None]] = deque()
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="recorder", daemon=True)
        heard = filters(self.vehicles)
        self.connection = Connection(
            url,
            f"recorder-{os.urandom(4).hex()}",
            subscriptions=[(one, 1) for one in heard],
            essential=[one for one in heard if one.startswith("vehicle/")],
            on_packet=self.intake.put,
            on_state=self._link_changed,
            will=will,
        )

    def start(self, path: Path | None = None) -> None:
        """Begin to listen, and to record to `path`; returns at once. Raises `SessionError` where it cannot be made."""
        if path is not None:
            self._begin(path)
        self._thread.start()
        self.connection.start()

    def record(self, path: Path) -> None:
        """Begin a file, with the values of now at its beginning; raises `SessionError`."""
        self._do(lambda: self._begin(path))

    def end(self) -> Path | None:
        """Finish the file that is being recorded; returns which."""
        return self._do(self._end)

    def hold(self) -> Held:
        """What the ring holds now, to be saved; raises `SessionError` where there is none."""
        return self._do(self._hold)

    def note(self, text: str) -> None:
        """Put a sentence into the file, at the bus time of now."""
        self.attach("note.txt", TEXT, text.encode())

    def attach(self, name: str, media_type: str, data: bytes) -> None:
        """Put a picture, or what else, into the file, at the bus time of now; raises `SessionError`."""
        at_ns = self._monotonic_ns()
        self._do(lambda: self._attach(name, media_type, data, at_ns))

    def stop(self) -> None:
        """Leave the broker, write what has come, and finish the file."""
        self._on_link = None
        self.connection.stop()
        self._ending.set()
        if self._thread.is_alive():
            self._thread.join()

    def _do[T](self, act: Callable[[], T]) -> T:
        """Have the recorder's thread do `act` after what has come so far."""
        if threading.current_thread() is self._thread:
            return act()
        answer: Future[T] = Future()

        def run() -> None:
            try:
                answer.set_result(act())
            except BaseException as error:
                answer.set_exception(error)

        self._asked.append(run)
        return answer.result()

    def _run(self) -> None:
        while not self._ending.wait(LOOK_S):
            self._step()
        self._step()
        self._end()

    def _step(self) -> None:
        asked = len(self._asked)
        for heard in self.intake.take():
            self._take(heard)
        for _ in range(asked):
            self._asked.popleft()()
        now_ns = self._monotonic_ns()
        if self.ring is not None:
            self.ring.pass_time(now_ns)
        if self.tape is not None:
            tape = self.tape
            self._guarded(lambda: tape.pass_time(now_ns))
        self._on_idle(now_ns)

    def _take(self, heard: Heard) -> None:
        if heard.topic in self._own_topics:
            self._on_own(heard)
            return
        self.heard += 1
        self._now.put(heard)
        if self.ring is not None:
            self.ring.put(heard)
        if self.tape is not None:
            try:
                self.tape.put(heard)
            except SessionError as error:
                self._failed(error)

    def _begin(self, path: Path) -> None:
        if self.tape is not None:
            raise SessionError(f"{self.tape.path} is being recorded already")
        now_ns = self._monotonic_ns()
        about = {"broker": self._url.redacted, "topics": " ".join(filters(self.vehicles))}
        tape = Tape(path, self.vehicles, now_ns, about=about, index_messages=self._index_messages)
        self.failure = ""
        self._before_tape = self.heard, self.intake.dropped
        self.tape = tape
        before = self._now.values()
        if before:
            self._guarded(lambda: tape.begin(before, now_ns))

    def _end(self) -> Path | None:
        tape, self.tape = self.tape, None
        if tape is None:
            return None
        heard, dropped_before = self._before_tape
        dropped = self.intake.dropped - dropped_before
        self._guarded(
            lambda: tape.end(
                before=str(tape.before),
                received=str(self.heard - heard + dropped),
                written=str(tape.written),
                dropped=str(dropped),
            )
        )
        return tape.path

    def _hold(self) -> Held:
        if self.ring is None:
            raise SessionError("no ring is kept: start the recorder with --ring")
        return self.ring.held(self._monotonic_ns())

    def _attach(self, name: str, media_type: str, data: bytes, at_ns: int) -> None:
        tape = self.tape
        if tape is None:
            raise SessionError("nothing is being recorded")
        self._guarded(lambda: tape.attach(name, media_type, data, at_ns))

    def _guarded(self, write: Callable[[], None]) -> None:
        try:
            write()
        except SessionError as error:
            self._failed(error)

    def _failed(self, error: SessionError) -> None:
        self.tape = None
        self.failure = str(error)
        self._on_note(self.failure)

    def _link_changed(self, state: LinkState, why: str) -> None:
        at_ns = self._monotonic_ns()
        if state is LinkState.LOST and self._lost_ns is None:
            self._lost_ns = at_ns
        elif state is LinkState.CONNECTED and self._lost_ns is not None:
            gap = f"The broker was away for {(at_ns - self._lost_ns) / 1e9:.1f} s: what was said meanwhile is missing."
            self._lost_ns = None
            self._asked.append(lambda: self._gap(gap, at_ns))
        on_link = self._on_link
        if on_link is not None:
            on_link(state, why)

    def _gap(self, text: str, at_ns: int) -> None:
        tape = self.tape
        if tape is not None:
            self._guarded(lambda: tape.attach("gap.txt", TEXT, text.encode(), at_ns))
