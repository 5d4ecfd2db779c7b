"""`mock-vehicle broker`: the embedded broker as a program."""

import signal
from pathlib import Path
from types import FrameType
from typing import Annotated, Any

import typer


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command()(broker)


def broker(
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port for MQTT; 0 is any free one.")] = 0,
    websocket_port: Annotated[
        int, typer.Option(min=0, max=65535, help="Port for MQTT over WebSocket (path /mqtt); 0 is any free one.")
    ] = 0,
    host: Annotated[str, typer.Option(help="Address to listen on. The default is this machine only.")] = "127.0.0.1",
    credentials: Annotated[
        Path | None,
        typer.Option(
            dir_okay=False,
            help="File that gets the URL of each role, as JSON, readable for you only. Deleted at the end.",
        ),
    ] = None,
    verbose: Annotated[bool, typer.Option("--verbose", help="Print what the server logs, refusals too.")] = False,
    supervised: Annotated[bool, typer.Option("--supervised", hidden=True)] = False,
) -> None:
    """Run the embedded MQTT broker until Ctrl-C.

    Clients log in as vehicle, hmi, home, phone or tester. Each role has a new random password per run: they are in
    the --credentials file.
    """
    from mock_vehicle.broker import EmbeddedBroker
    from mock_vehicle.broker_setup import BrokerError
    from mock_vehicle.credentials import is_loopback, write_credentials

    if verbose:
        import logging

        logging.basicConfig(level=logging.INFO, format="%(message)s")
        logging.getLogger("mock_vehicle.broker").setLevel(logging.DEBUG)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _end)
    options: dict[str, Any] = {"host": host, "port": port, "websocket_port": websocket_port}
    if supervised:
        options |= _from_supervisor()
    written: int | None = None
    try:
        with EmbeddedBroker(**options) as server:
            if credentials is not None:
                credentials = write_credentials(credentials, server.urls)
                written = credentials.stat().st_ino
            typer.echo(f"The broker is ready at {server.addresses}. Ctrl-C ends it.")
            if not is_loopback(host):
                typer.echo("It can be reached over the network, unencrypted: use it in a network you trust only.")
            if credentials is None:
                typer.echo("Nobody can log in without the passwords: --credentials FILE writes them.")
            server.wait()
    except BrokerError as error:
        typer.echo(f"mock-vehicle broker: {error}", err=True)
        raise typer.Exit(1) from None
    finally:
        # Its passwords are worth nothing any more; another broker may have put its own there meanwhile.
        if credentials is not None and credentials.exists() and credentials.stat().st_ino == written:
            credentials.unlink()


def _end(_signal: int, _frame: FrameType | None) -> None:
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)  # the end takes a moment; asking twice makes it no faster
    raise typer.Exit(0)


def _from_supervisor() -> dict[str, Any]:
    """Ports and passwords chosen by the process that started us, so that it can start the clients at once."""
    import msgspec

    from hmi.bus import lifeline
    from mock_vehicle.permissions import Role

    class Plan(msgspec.Struct):
        port: int
        websocket_port: int
        passwords: dict[Role, str]

    try:
        plan = msgspec.json.decode(lifeline.receive(timeout_s=10.0), type=Plan)
    except (TimeoutError, msgspec.DecodeError) as error:
        raise typer.BadParameter(f"--supervised is for `hmi demo` only: {error}") from None
    return msgspec.structs.asdict(plan)
