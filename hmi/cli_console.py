"""`hmi console`: the demonstrator plays the vehicle from a second window."""

from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command()(console)


def console(
    broker: Annotated[
        str,
        typer.Option(
            "--broker",
            envvar="EV_COCKPIT_BROKER",
            show_envvar=True,
            help="mqtt://, mqtts://, ws:// or wss:// with the password of the role tester.",
        ),
    ] = "",
    vehicle: Annotated[str, typer.Option("--vehicle", help="Which vehicle on the bus.")] = "demo",
    kiosk: Annotated[
        bool, typer.Option("--kiosk", help="No window: tell the story, again whenever nobody touched for a minute.")
    ] = False,
) -> None:
    """Play the vehicle: scenarios, levers, events, and a story of five minutes. Acts only through the bus."""
    from hmi import preflight
    from hmi.cli import checked

    url, vehicle = checked(broker, vehicle)
    if not kiosk:
        preflight.check(headless=False)
        preflight.check_display()
    from hmi.console.window import run

    raise typer.Exit(run(url, vehicle, kiosk=kiosk))
