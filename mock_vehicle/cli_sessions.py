"""`mock-vehicle replay` and `inspect`: recorded drives."""

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from mock_vehicle.cli_outcome import progress_bars, reported

CONNECT_S = 10.0

_Broker = Annotated[
    str, typer.Option("--broker", envvar="EV_COCKPIT_BROKER", help="Broker's URL, for example mqtt://127.0.0.1:1883.")
]


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command()(replay)
    app.command()(inspect)


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

    with reported("replay"):
        try:
            speed = parse_rate(rate)
        except ValueError as error:
            raise SessionError(str(error)) from None
        with progress_bars() as bar:
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

    with reported("inspect"), open_recording(file) as recording:
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
