"""`mock-vehicle home`: a small simulated home on the bus."""

import signal
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command()(home)


def home(
    broker: Annotated[
        str,
        typer.Option(envvar="EV_COCKPIT_BROKER", help="Broker's URL, for example mqtt://user:password@127.0.0.1:1883."),
    ],
    vehicle: Annotated[
        str, typer.Option(metavar="ID", help="Vehicle in whose time the home lives; without one, in that of the wall.")
    ] = "demo",
) -> None:
    """Simulate a home of a dozen devices that announce themselves as Home Assistant's MQTT discovery says."""
    import contextlib
    import os

    from hmi.bus.connection import LinkState
    from hmi.bus.errors import BusError
    from hmi.bus.url import parse_broker_url
    from mock_vehicle.home.program import HomeProgram
    from mock_vehicle.link_notes import LinkNotes

    notes = LinkNotes(lambda line: typer.echo(f"mock-vehicle: {line}", err=True), is_patient=True)

    def link_changed(state: LinkState, why: str) -> None:
        notes(state, why)
        if state is LinkState.REFUSED:
            program.stop()

    try:
        program = HomeProgram(parse_broker_url(broker), vehicle, on_link=link_changed)
    except BusError as error:
        typer.echo(f"mock-vehicle: {error}", err=True)
        raise typer.Exit(1) from None
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: program.stop())
    with contextlib.suppress(AttributeError, OSError):
        os.nice(5)  # it starts beside a cockpit that must be there at once; nobody waits for a home
    program.run()
    if notes.refusal is not None:
        typer.echo(f"mock-vehicle: {notes.refusal}", err=True)
        raise typer.Exit(1)
