"""A recorder that stands by: keeps the last seconds, and records when the cockpit or a tester asks it to."""

import mimetypes
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from hmi.bus import recorder as contract
from hmi.bus import topics
from hmi.bus.connection import LinkState, Will
from hmi.bus.errors import PayloadError
from hmi.bus.recorder import RecorderAnswer, RecorderCommand, RecorderState
from hmi.bus.url import BrokerUrl
from mock_vehicle.sessions.errors import SessionError
from mock_vehicle.sessions.record import Recorder
from mock_vehicle.sessions.record_intake import Heard
from mock_vehicle.sessions.record_tape import Tape
from mock_vehicle.sessions.recording import NS
from mock_vehicle.sessions.ring import Held

TELL_NS = NS
MOST_ATTACHED = 32 * 1024 * 1024


class RecordService:
    """Keeps `ring_s` seconds of `vehicle` and writes its files into `folder`.

    Obeys `cockpit/{id}/record` and tells how it stands on `cockpit/{id}/recorder`. `on_note` gets a line for a person.
    """

    def __init__(
        self,
        url: BrokerUrl,
        vehicle: str,
        folder: Path,
        ring_s: float,
        *,
        index_messages: bool = False,
        on_link: Callable[[LinkState, str], None] = lambda _state, _why: None,
        on_note: Callable[[str], None] = lambda _line: None,
    ) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise SessionError(f"{folder} cannot be made: {error.strerror or error}") from error
        self._vehicle = vehicle
        self._folder = folder.resolve()
        self._index_messages = index_messages
        self._on_note = on_note
        self._topic, self._state_topic = topics.record(vehicle), topics.recorder(vehicle)
        self._saving: threading.Thread | None = None
        self._save_asked = False
        self._answer: RecorderAnswer | None = None
        self._told: RecorderState | None = None
        self._tell_ns = 0

        def link_changed(state: LinkState, why: str) -> None:
            self._told = None
            on_link(state, why)

        self.recorder = Recorder(
            url,
            [vehicle],
            ring_s=ring_s,
            index_messages=index_messages,
            on_link=link_changed,
            on_note=on_note,
            on_own=self._heard,
            on_idle=self._pass_time,
            own_topics=(self._topic, self._state_topic),
            will=Will(self._state_topic, contract.encode(RecorderState("gone"))),
        )

    def start(self) -> None:
        """Begin to listen; returns at once."""
        self.recorder.start()

    def save(self) -> None:
        """Write the ring soon; from any thread or a signal handler."""
        self._save_asked = True

    def stop(self) -> None:
        """Finish what is being written, say so, and leave."""
        self.recorder.end()
        if self._saving is not None:
            self._saving.join()
        last = self.recorder.connection.publish(
            self._state_topic, contract.encode(RecorderState("gone")), qos=1, retain=True
        )
        with suppress(RuntimeError, ValueError):  # without a connection: then the broker says it
            last.wait_for_publish(2.0)
        self.recorder.stop()

    def _heard(self, heard: Heard) -> None:
        if heard.topic != self._topic or heard.retained:
            return
        try:
            command = contract.decode_command(heard.payload)
        except PayloadError as error:
            self._answered("", None, ok=False, text=str(error))
            return
        try:
            text = self._obey(command)
        except SessionError as error:
            self._answered(command.action, command.id, ok=False, text=str(error))
        else:
            if text is not None:
                self._answered(command.action, command.id, ok=True, text=text)

    def _obey(self, command: RecorderCommand) -> str | None:
        """Do it; returns the answer, None where it comes later. On the recorder's thread."""
        if command.action == "save":
            self._save(command.id)
            return None
        if command.action == "start":
            path = self._new_file("")
            self.recorder.record(path)
            return path.name
        if command.action == "stop":
            ended = self.recorder.end()
            if ended is None:
                raise SessionError("nothing is being recorded")
            if self.recorder.failure:
                raise SessionError(self.recorder.failure)
            return ended.name
        if command.action == "note":
            self.recorder.note(command.text)
        else:
            self._attach(command.file)
        return ""

    def _attach(self, name: str) -> None:
        """Only what stands in the recorder's own folder: who may command a recorder may not read the whole disk."""
        path = self._folder / name
        if name != path.name or name.startswith(".") or path.is_symlink() or not path.is_file():
            raise SessionError(f"there is no file {name!r} in the recorder's folder")
        if path.stat().st_size > MOST_ATTACHED:
            raise SessionError(f"{name} is larger than {MOST_ATTACHED // 2**20} MiB")
        try:
            data = path.read_bytes()
        except OSError as error:
            raise SessionError(f"{name} cannot be read: {error.strerror or error}") from error
        self.recorder.attach(name, mimetypes.guess_type(name)[0] or "application/octet-stream", data)

    def _pass_time(self, at_ns: int) -> None:
        if self._save_asked:
            self._save_asked = False
            try:
                self._save(None)
            except SessionError as error:
                self._on_note(str(error))
        if at_ns >= self._tell_ns or self._told is None:
            self._tell_ns = at_ns + TELL_NS
            self._tell(at_ns)

    def _tell(self, at_ns: int) -> None:
        state = self._state(at_ns)
        connection = self.recorder.connection
        if state != self._told and connection.state is LinkState.CONNECTED:
            self._told = state
            connection.publish(self._state_topic, contract.encode(state), qos=1, retain=True)

    def _state(self, at_ns: int) -> RecorderState:
        ring, tape = self.recorder.ring, self.recorder.tape
        assert ring is not None
        return RecorderState(
            state="idle" if tape is None else "recording",
            folder=str(self._folder),
            file="" if tape is None else tape.path.name,
            seconds=0.0 if tape is None else round((at_ns - tape.begun_ns) / NS, 1),
            bytes=0 if tape is None else tape.size,
            messages=0 if tape is None else tape.written,
            dropped=self.recorder.intake.dropped,
            ring_s=ring.seconds,
            held_s=float(round(ring.held_s(at_ns))),
            is_saving=self._saving is not None and self._saving.is_alive(),
            answer=self._answer,
        )

    def _save(self, command_id: str | None) -> None:
        if self._saving is not None and self._saving.is_alive():
            raise SessionError("the last seconds are being saved already")
        held = self.recorder.hold()
        path = self._new_file("-last")

        def write() -> None:
            try:
                self._write(path, held)
            except SessionError as error:
                self._on_note(str(error))
                self._answered("save", command_id, ok=False, text=str(error))
            else:
                self._on_note(f"{path} is saved")
                self._answered("save", command_id, ok=True, text=path.name)

        self._saving = threading.Thread(target=write, name="ring")
        self._saving.start()

    def _write(self, path: Path, held: Held) -> None:
        wall_ns = time.time_ns() - (time.monotonic_ns() - held.from_ns)
        tape = Tape(path, [self._vehicle], held.from_ns, wall_ns=lambda: wall_ns, index_messages=self._index_messages)
        tape.begin(held.before, held.from_ns)
        for heard in held.messages:
            tape.put(heard)
        tape.end(before=str(len(held.before)), received=str(len(held.messages)), dropped="0")

    def _answered(self, action: str, command_id: str | None, *, ok: bool, text: str) -> None:
        self._answer = RecorderAnswer(action, ok, text, command_id)
        self._tell_ns = 0

    def _new_file(self, suffix: str) -> Path:
        """A name that no file has, by the wall clock."""
        stem = f"{self._vehicle}-{datetime.now(UTC):%Y%m%d-%H%M%S}{suffix}"
        names = (f"{stem}{extra}.mcap" for extra in ("", *(f"-{number}" for number in range(2, 100))))
        return next(path for path in (self._folder / name for name in names) if not path.exists())
