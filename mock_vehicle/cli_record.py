"""`mock-vehicle record` and `recover`: what is said on a bus, into a file, and out of a broken one."""

import signal
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from collections.abc import Callable

    from hmi.bus.connection import LinkState
    from hmi.bus.url import BrokerUrl
    from mock_vehicle.sessions.record import Recorder

_LOOK_S = 0.2
_SWITCH_S = 0.0005
"""The network thread gives way at each of its many small reads: the writing one must not hold it up for long."""


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command()(record)
    app.command()(recover)


def record(
    out: Annotated[
        Path,
        typer.Argument(
            metavar="OUT", help="The recording to write (OUT.mcap; never replaces a file); with --ring, a folder."
        ),
    ],
    broker: Annotated[
        str,
        typer.Option(envvar="EV_COCKPIT_BROKER", help="Broker's URL, for example mqtt://user:password@127.0.0.1:1883."),
    ],
    vehicle: Annotated[
        list[str] | None,
        typer.Option(metavar="ID", help="Vehicle to record, more than once for several; else all. With --ring, one."),
    ] = None,
    duration: Annotated[
        float | None, typer.Option(metavar="S", min=0.1, help="End after so many seconds; else Ctrl-C ends it.")
    ] = None,
    ring: Annotated[
        float | None,
        typer.Option(
            metavar="S",
            min=1.0,
            max=3600.0,
            help="Stand by with the last S seconds: SIGUSR1, or a command on the bus, saves them in OUT.",
        ),
    ] = None,
    message_index: Annotated[
        bool,
        typer.Option(
            "--message-index", help="Index every message, which Foxglove and Lichtblick need: a file thrice as big."
        ),
    ] = False,
) -> None:
    """Record everything on the bus: vehicle, home, cockpit and a tester's controls. A line on standard input is a note.

    What was heard a second ago is on the disk: whatever ends this program, `mock-vehicle recover` makes it readable.
    """
    from hmi.bus.errors import BusError
    from hmi.bus.url import parse_broker_url
    from mock_vehicle.sessions.errors import SessionError

    sys.setswitchinterval(_SWITCH_S)
    session = _Session(message_index, duration)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: session.end())
    try:
        url = parse_broker_url(broker)
        if ring is None:
            _record(session, url, vehicle or [], out)
        else:
            _stand_by(session, url, vehicle or ["demo"], out, ring)
    except (BusError, SessionError) as error:
        _fail(str(error))
    if session.notes.refusal is not None:
        _fail(session.notes.refusal)


def recover(
    source: Annotated[Path, typer.Argument(metavar="IN.mcap", help="A recording that was cut off or damaged.")],
    out: Annotated[Path, typer.Argument(metavar="OUT.mcap", help="The recording to write; never replaces a file.")],
    message_index: Annotated[
        bool, typer.Option("--message-index", help="Index every message, which Foxglove and Lichtblick need.")
    ] = False,
) -> None:
    """Write all that can still be read of a recording to a new one. Says what was dropped, and why."""
    from mock_vehicle.sessions.errors import SessionError
    from mock_vehicle.sessions.recover import recover

    try:
        done = recover(source, out, index_messages=message_index)
    except SessionError as error:
        typer.echo(f"mock-vehicle recover: {error}", err=True)
        raise typer.Exit(1) from None
    for line in done.lines():
        typer.echo(line)


class _Session:
    """How the program ends: when it is asked to, after `duration_s`, or when the broker refuses it."""

    def __init__(self, index_messages: bool, duration_s: float | None) -> None:
        from mock_vehicle.bell import Bell
        from mock_vehicle.link_notes import LinkNotes

        self.index_messages = index_messages
        self.notes = LinkNotes(_note, is_patient=True)
        self._until = float("inf") if duration_s is None else time.monotonic() + duration_s
        self._bell = Bell()
        self._is_over = False

    def end(self) -> None:
        """From any thread or a signal handler."""
        self._is_over = True
        self._bell.ring()

    def link_changed(self, state: "LinkState", why: str) -> None:
        from hmi.bus.connection import LinkState

        self.notes(state, why)
        if state is LinkState.REFUSED:
            self.end()

    def wait(self, is_done: "Callable[[], bool]") -> None:
        """Until the end, or `is_done`."""
        while not (self._is_over or is_done()) and time.monotonic() < self._until:
            self._bell.sleep(min(_LOOK_S, self._until - time.monotonic()))


def _record(session: _Session, url: "BrokerUrl", vehicles: list[str], out: Path) -> None:
    from mock_vehicle.sessions.record import Recorder

    recorder = Recorder(
        url, vehicles, index_messages=session.index_messages, on_link=session.link_changed, on_note=_note
    )
    recorder.start(out)
    if hasattr(signal, "SIGTTIN"):
        signal.signal(signal.SIGTTIN, signal.SIG_IGN)
    threading.Thread(target=_take_notes, args=(recorder,), name="notes", daemon=True).start()
    session.wait(lambda: recorder.tape is None)
    tape = recorder.tape
    recorder.stop()
    intake = recorder.intake
    if tape is not None and session.notes.refusal is not None and not tape.written:
        out.unlink(missing_ok=True)
    elif tape is not None:
        typer.echo(
            f"{out}: {intake.received:,} messages received, {tape.written:,} written, {intake.dropped:,} dropped, "
            f"{tape.size / 1e6:,.2f} MB"
        )
    if recorder.failure:
        raise typer.Exit(1)


def _stand_by(session: _Session, url: "BrokerUrl", vehicles: list[str], folder: Path, ring_s: float) -> None:
    from mock_vehicle.sessions.errors import SessionError
    from mock_vehicle.sessions.record_service import RecordService

    if len(vehicles) != 1:
        raise SessionError("--ring stands by one vehicle: give one --vehicle")
    service = RecordService(
        url,
        vehicles[0],
        folder,
        ring_s,
        index_messages=session.index_messages,
        on_link=session.link_changed,
        on_note=_note,
    )
    if hasattr(signal, "SIGUSR1"):
        signal.signal(signal.SIGUSR1, lambda _number, _frame: service.save())
    service.start()
    session.wait(lambda: False)
    service.stop()


def _take_notes(recorder: "Recorder") -> None:
    """Every line is a note; an empty one, or `n`, marks the moment without words."""
    from mock_vehicle.sessions.errors import SessionError

    with suppress(OSError):  # reading a terminal from the background: SIGTTIN, which would stop the program, is ignored
        for line in sys.stdin or ():
            text = line.strip()
            try:
                recorder.note("" if text == "n" else text)
            except SessionError as error:
                _note(str(error))


def _note(line: str) -> None:
    typer.echo(f"mock-vehicle record: {line}", err=True)


def _fail(line: str) -> NoReturn:
    _note(line)
    raise typer.Exit(1)
