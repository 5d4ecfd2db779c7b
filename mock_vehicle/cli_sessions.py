"""`mock-vehicle import`, `replay` and `inspect`: recorded drives."""

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import Annotated, Any, NoReturn

import typer

CONNECT_S = 10.0

_Broker = Annotated[
    str, typer.Option("--broker", envvar="EV_COCKPIT_BROKER", help="Broker's URL, for example mqtt://127.0.0.1:1883.")
]


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command("import")(import_)
    app.command()(replay)
    app.command()(inspect)


def import_(
    source: Annotated[Path, typer.Argument(metavar="SRC", help="A CSV of a recorded drive.")],
    out: Annotated[Path, typer.Argument(metavar="OUT.mcap", help="The recording to write; replaced if it is there.")],
    mapping: Annotated[
        str | None, typer.Option(help="Read SRC by this mapping of assets/mappings/ instead of by its header.")
    ] = None,
    start: Annotated[
        str | None,
        typer.Option(metavar="ISO8601", help="When the drive began, where SRC does not say; else its mapping does."),
    ] = None,
) -> None:
    """Turn a recorded drive into a recording that `replay` plays. Says what was left out, and why."""
    from mock_vehicle.sessions.importer import import_csv
    from mock_vehicle.sessions.mapping import parse_start

    with _errors("import"), _progress() as bar:
        began = None if start is None else parse_start(start)
        report = import_csv(source, out, mapping, began, bar("reading"), bar("writing"))
    for line in report.lines():
        typer.echo(line)
    typer.echo(f"{out} is written, {out.stat().st_size / 1e6:,.2f} MB.")


def replay(
    file: Annotated[Path, typer.Argument(metavar="FILE.mcap", help="The recording to play.")],
    broker: _Broker,
    vehicle: Annotated[str, typer.Option(metavar="ID", help="Vehicle id to play it as.")],
    rate: Annotated[
        str, typer.Option(metavar="R|max", help="How fast bus time runs; max is as fast as the broker takes it.")
    ] = "1",
    hold: Annotated[
        bool, typer.Option("--hold", help="At the end stay online with the last picture, until Ctrl-C.")
    ] = False,
) -> None:
    """Play a recording onto the bus as the vehicle ID: clock, status and states. Commands are refused."""
    from mock_vehicle.rate import parse_rate
    from mock_vehicle.sessions.errors import SessionError
    from mock_vehicle.sessions.replay import replay_file

    with _errors("replay"):
        try:
            speed = parse_rate(rate)
        except ValueError as error:
            raise SessionError(str(error)) from None
        with _progress() as bar:
            replayed = replay_file(
                file,
                broker,
                vehicle,
                speed,
                connect_s=CONNECT_S,
                progress=bar("playing"),
                note=_note,
                at_end=_stay if hold else None,
            )
    typer.echo(f"{replayed.sent:,} messages played, {replayed.duration_s:,.1f} s of bus time.")
    if replayed.passed_over:
        typer.echo(
            f"{replayed.passed_over:,} messages are no state or event of {replayed.recorded_vehicle}: passed over."
        )


def inspect(
    file: Annotated[Path, typer.Argument(metavar="FILE.mcap", help="The recording to look into.")],
    json: Annotated[bool, typer.Option("--json", help="Print JSON: channels, counts, start, end, duration.")] = False,
) -> None:
    """Show what is in a recording: channels and counts, start, end, duration and metadata."""
    from mock_vehicle.sessions.inspection import as_json, channels, summary
    from mock_vehicle.sessions.recording import open_recording

    with _errors("inspect"), open_recording(file) as recording:
        if json:
            import msgspec

            typer.echo(msgspec.json.format(msgspec.json.encode(as_json(recording)), indent=2).decode())
        else:
            from rich.console import Console

            console = Console() if sys.stdout.isatty() else Console(width=160)
            console.print(summary(recording))
            console.print()
            console.print(channels(recording))


def _stay(hold: Callable[[], NoReturn]) -> None:
    """Wait for Ctrl-C, which is then no interruption."""
    with suppress(typer.Exit):
        hold()


def _note(line: str) -> None:
    typer.echo(f"mock-vehicle replay: {line}", err=True)


@contextmanager
def _errors(command: str) -> Iterator[None]:
    """One line and exit status 1 for what went wrong; 128 + signal when asked to end before the end."""
    from hmi.bus.errors import BusError
    from mock_vehicle.sessions.errors import SessionError

    before = {number: signal.signal(number, _interrupt) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    except (SessionError, BusError) as error:
        typer.echo(f"mock-vehicle {command}: {error}", err=True)
        raise typer.Exit(1) from None
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _interrupt(number: int, _frame: FrameType | None) -> None:
    for one in (signal.SIGINT, signal.SIGTERM):
        signal.signal(one, signal.SIG_IGN)  # the orderly end takes a moment; asking twice makes it no faster
    raise typer.Exit(128 + number)


@contextmanager
def _progress() -> Iterator[Callable[[str], Callable[[float, float], None]]]:
    """Makes progress bars on standard error; they are silent where nobody looks."""
    if not sys.stderr.isatty():
        yield lambda _name: _ignore
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as shown:

        def bar(name: str) -> Callable[[float, float], None]:
            task = shown.add_task(name, total=None, visible=False)

            def update(done: float, total: float) -> None:
                shown.update(task, completed=done, total=total, visible=True)

            return update

        yield bar


def _ignore(*_done: Any) -> None:
    """Nobody looks."""
