"""`mock-vehicle record` and `recover`: what is said on a bus, into a file, and out of a broken one."""

import signal
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from mock_vehicle.sessions.record import Recorder

_LOOK_S = 0.2


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command()(record)


def record(
    out: Annotated[Path, typer.Argument(metavar="OUT.mcap", help="The recording to write; never replaces a file.")],
    broker: Annotated[
        str,
        typer.Option(envvar="EV_COCKPIT_BROKER", help="Broker's URL, for example mqtt://user:password@127.0.0.1:1883."),
    ],
    vehicle: Annotated[
        list[str] | None, typer.Option(metavar="ID", help="Vehicle to record, more than once for several; else all.")
    ] = None,
    duration: Annotated[
        float | None, typer.Option(metavar="S", min=0.1, help="End after so many seconds; else Ctrl-C ends it.")
    ] = None,
    message_index: Annotated[
        bool,
        typer.Option(
            "--message-index",
            help="Index every message, which Foxglove and Lichtblick need: a file thrice as big.",
        ),
    ] = False,
) -> None:
    """Record everything on the bus: vehicle, home, cockpit and a tester's controls. A line on standard input is a note.

    What was heard a second ago is on the disk: whatever ends this program, `mock-vehicle recover` makes it readable.
    """
    from hmi.bus.connection import LinkState
    from hmi.bus.errors import BusError
    from hmi.bus.url import parse_broker_url
    from mock_vehicle.link_notes import LinkNotes
    from mock_vehicle.sessions.errors import SessionError
    from mock_vehicle.sessions.record import Recorder

    over = threading.Event()
    notes = LinkNotes(_note, is_patient=True)

    def link_changed(state: LinkState, why: str) -> None:
        notes(state, why)
        if state is LinkState.REFUSED:
            over.set()

    try:
        recorder = Recorder(
            parse_broker_url(broker),
            vehicle or (),
            index_messages=message_index,
            on_link=link_changed,
            on_note=_note,
        )
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda _number, _frame: over.set())
        recorder.start(out)
    except (BusError, SessionError) as error:
        _fail(str(error))
    threading.Thread(target=_take_notes, args=(recorder,), name="notes", daemon=True).start()
    until = time.monotonic() + (duration or float("inf"))
    while not over.wait(_LOOK_S) and recorder.tape is not None and time.monotonic() < until:
        pass
    tape = recorder.tape
    recorder.stop()
    _tell(recorder, out, 0 if tape is None else tape.written)
    if notes.refusal is not None:
        _fail(notes.refusal)
    if recorder.failure:
        raise typer.Exit(1)


def _tell(recorder: "Recorder", out: Path, written: int) -> None:
    intake = recorder.intake
    size = out.stat().st_size / 1e6 if out.exists() else 0.0
    typer.echo(
        f"{out}: {intake.received:,} messages received, {written:,} written, {intake.dropped:,} dropped, {size:,.2f} MB"
    )


def _take_notes(recorder: "Recorder") -> None:
    """Every line is a note; an empty one, or `n`, marks the moment without words."""
    from mock_vehicle.sessions.errors import SessionError

    for line in sys.stdin:
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
