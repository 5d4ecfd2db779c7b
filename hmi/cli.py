"""The program `hmi`: the cockpit, what it knows, and the whole demo."""

import os
import re
import sys
from pathlib import Path
from typing import Annotated

import typer

from hmi import cli_console, cli_demo, cli_gallery, cli_replay
from hmi import cli_options as options
from hmi.bus import topics
from hmi.bus.errors import BusError
from hmi.bus.url import BrokerUrl, parse_broker_url

app = typer.Typer(
    help="The cockpit of an electric car: a Qt Quick interface that knows the vehicle only through the bus.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)

_NO_BROKER = (
    "which broker? Give --broker mqtt://user:password@host:1883 or set EV_COCKPIT_BROKER; "
    "`hmi demo` brings a broker and a vehicle with it"
)

BrokerOption = Annotated[
    str,
    typer.Option(
        "--broker",
        envvar="EV_COCKPIT_BROKER",
        show_envvar=True,
        help="mqtt://, mqtts://, ws:// or wss:// with user and password, for example mqtt://user:secret@127.0.0.1:1883.",
    ),
]
VehicleOption = Annotated[str, typer.Option("--vehicle", help="Which vehicle on the bus.")]


@app.command()
def run(
    broker: BrokerOption = "",
    vehicle: VehicleOption = "demo",
    headless: Annotated[bool, typer.Option(help="Draw without a display.")] = False,
    duration: Annotated[float | None, typer.Option(min=0.0, help="End after this many seconds.")] = None,
    screenshots: options.Screenshots = None,
    size: Annotated[str, typer.Option(help="Size of the window in pixels.")] = "1920x720",
    fullscreen: Annotated[bool, typer.Option(help="Fill the screen.")] = False,
    theme: options.Theme = "auto",
    panel: options.FirstPanel = "",
    kiosk: Annotated[
        bool, typer.Option("--kiosk", help="Full screen, no pointer, and touches are told to the bus.")
    ] = False,
    settings: Annotated[
        Path | None,
        typer.Option(
            dir_okay=False,
            envvar="EV_COCKPIT_SETTINGS",
            show_envvar=True,
            help="The file that keeps what the person sets; by default the platform's place for that.",
        ),
    ] = None,
    live: options.Live = False,
    tokens: options.TokensFile = None,
) -> None:
    """Run the cockpit alone against any broker."""
    url, vehicle = checked(broker, vehicle)
    width, height = parse_size(size)
    if headless:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    import gc

    from hmi import preflight

    gc.disable()  # nothing that is made while starting becomes garbage; `hmi.app` switches it on again
    preflight.check(headless=headless)
    if not headless:
        preflight.check_display()
    from hmi.app import run as run_cockpit
    from hmi.shell.cockpit import Look
    from hmi.shell.settings_file import default_file

    kept = settings or default_file()
    replay = os.environ.get(cli_replay.VARIABLE)
    replay_url = checked(replay, vehicle)[0] if replay else None
    look = Look(width, height, fullscreen, theme, panel, kiosk, kept, live, tokens, replay_url)
    raise typer.Exit(run_cockpit(url, vehicle, look, duration, screenshots))


@app.command()
def state(
    broker: BrokerOption = "",
    vehicle: VehicleOption = "demo",
    as_json: Annotated[bool, typer.Option("--json", help="JSON: {path: {value, timestamp, stale}}.")] = False,
    problems: Annotated[bool, typer.Option(help="What was refused, instead of the values.")] = False,
    wait: Annotated[float, typer.Option(min=0.1, help="Give up after this many seconds without a broker.")] = 5.0,
    listen: Annotated[
        float, typer.Option(min=0.0, help="Listen at least this many seconds, to see what is said only now and then.")
    ] = 0.0,
) -> None:
    """Print what the cockpit's own store holds of the vehicle."""
    from hmi import cli_state

    url, vehicle = checked(broker, vehicle)
    raise typer.Exit(
        cli_state.print_state(url, vehicle, as_json=as_json, problems=problems, wait_s=wait, listen_s=listen)
    )


cli_demo.register(app)
cli_console.register(app)
cli_gallery.register(app)
cli_replay.register(app)


def parse_size(text: str) -> tuple[int, int]:
    """`1920x720` → (1920, 720); raises `typer.BadParameter`."""
    match = re.fullmatch(r"(\d{2,5})[x×](\d{2,5})", text)
    if match is None:
        raise typer.BadParameter(f"{text!r} is not WIDTHxHEIGHT, for example 1280x800", param_hint="--size")
    return int(match[1]), int(match[2])


def checked(broker: str, vehicle: str) -> tuple[BrokerUrl, str]:
    """Both as they can be used; ends the program with one line when one cannot."""
    try:
        if not broker:
            raise BusError(_NO_BROKER)
        return parse_broker_url(broker), topics.checked_level(vehicle)
    except BusError as error:
        print(f"hmi: {error}", file=sys.stderr)
        raise typer.Exit(2) from error


def main() -> None:
    """Entry point."""
    import logging

    logging.basicConfig(level=logging.WARNING, format="%(name)s: %(message)s")
    app()
