"""`mock-vehicle replay` and `inspect`: recorded drives."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from mock_vehicle.cli_outcome import progress_bars, reported

CONNECT_S = 10.0
_MOMENT = "seconds from the beginning, a time of day (14:30, UTC) or a date and time (2026-07-04T14:30:05Z)"
_PATTERN = (
    "an MQTT filter (vehicle/+/state/#), a glob (*Tire*, where * stands for slashes too) on the recorded topic, or "
    "either on a signal's path with dots (Vehicle.ADAS.*)"
)

_Broker = Annotated[
    str, typer.Option("--broker", envvar="EV_COCKPIT_BROKER", help="Broker's URL, for example mqtt://127.0.0.1:1883.")
]


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command()(replay)
    app.command()(inspect)


def replay(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE…", help="The recordings to play; several are merged by time.")
    ],
    broker: _Broker,
    vehicle: Annotated[
        str,
        typer.Option(metavar="ID", help="Vehicle id to play it as; of several recorded vehicles this one is taken."),
    ],
    rate: Annotated[
        str, typer.Option(metavar="R|max", help="How fast bus time runs; max is as fast as the broker takes it.")
    ] = "1",
    start: Annotated[str | None, typer.Option(metavar="S", help=f"Begin there: {_MOMENT}.")] = None,
    end: Annotated[str | None, typer.Option(metavar="S", help=f"End there: {_MOMENT}.")] = None,
    loop: Annotated[bool, typer.Option("--loop", help="Begin again at the end, until Ctrl-C.")] = False,
    paused: Annotated[bool, typer.Option("--paused", help="Stand still at the beginning; means --control.")] = False,
    allow: Annotated[
        list[str] | None, typer.Option(metavar="PATTERN", help=f"Play only what fits: {_PATTERN}. May be repeated.")
    ] = None,
    block: Annotated[
        list[str] | None, typer.Option(metavar="PATTERN", help="Do not play what fits, though it is allowed.")
    ] = None,
    remap: Annotated[
        list[str] | None,
        typer.Option(metavar="A:B", help="Play A as B: two topics or signals, or two that both end with /#."),
    ] = None,
    control: Annotated[
        bool, typer.Option("--control", help="Let a tester steer it (mock/ID/set/replay), and stay at the end.")
    ] = False,
    hold: Annotated[
        bool, typer.Option("--hold", help="At the end stay online with the last picture, until Ctrl-C.")
    ] = False,
) -> None:
    """Play recordings onto the bus as the vehicle ID: clock, status, states and events. Commands are refused."""
    from mock_vehicle.rate import parse_rate
    from mock_vehicle.sessions.errors import SessionError
    from mock_vehicle.sessions.replay import Replay, Wish
    from mock_vehicle.sessions.routes import Choice

    with reported("replay"):
        try:
            speed = parse_rate(rate)
        except ValueError as error:
            raise SessionError(str(error)) from None
        choice = Choice(allow or (), block or (), remap or ())
        wish = Wish(speed, start, end, loop, paused, control or paused, hold, choice)
        running = Replay(files, broker, vehicle, wish)
        with progress_bars() as bar:
            try:
                done = running.run(connect_s=CONNECT_S, progress=bar("playing"), indexing=bar("indexing"), note=_note)
            except typer.Exit:  # Ctrl-C: no interruption where it would have stayed for ever
                if running.ended is None:
                    raise
                done = running.ended
    typer.echo(f"{done.sent:,} messages played, {done.duration_s:,.1f} s of bus time.")
    for why, count in sorted(done.passed_over.items()):
        typer.echo(f"{count:,} messages passed over: {why}.")
    for line in done.losses:
        typer.echo(line)


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


def _note(line: str) -> None:
    typer.echo(f"mock-vehicle replay: {line}", err=True)
