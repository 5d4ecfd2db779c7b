"""`mock-vehicle validate`: the energy model against recorded drives."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mock_vehicle.sessions.drive import Drive
    from mock_vehicle.validate import TripResult
    from mock_vehicle.vehicle.parameters import VehicleParameters


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command()(validate)


def validate(
    sources: Annotated[list[str], typer.Argument(metavar="SRC", help="Recorded drives, CSV or imported MCAP.")],
    json: Annotated[bool, typer.Option("--json", help="Print a JSON list, one object per drive.")] = False,
    vehicle: Annotated[
        str | None, typer.Option(metavar="NAME", help="Vehicle of assets/vehicles; else the drive's own.")
    ] = None,
    mapping: Annotated[
        str | None, typer.Option(metavar="NAME", help="Read CSV with this mapping instead of the recognised one.")
    ] = None,
) -> None:
    """Drive the simulated vehicle with recorded drives and compare the energy taken from the battery."""
    from mock_vehicle.sessions.errors import SessionError

    try:
        results = _results(sources, vehicle, mapping)
    except (SessionError, ValueError) as error:
        typer.echo(f"mock-vehicle validate: {error}", err=True)
        raise typer.Exit(1) from None
    if json:
        import msgspec

        text = msgspec.json.format(msgspec.json.encode([result.as_json() for result in results]), indent=2)
        typer.echo(text.decode())
    else:
        _print(results)


def _results(sources: "Sequence[str]", vehicle: str | None, mapping: str | None) -> "list[TripResult]":
    from rich.console import Console
    from rich.progress import track

    from mock_vehicle.sessions.drive import read_drive
    from mock_vehicle.sessions.errors import SessionError
    from mock_vehicle.validate import validate_drive

    results = []
    silent = not sys.stderr.isatty()
    for source in track(sources, "driving", console=Console(stderr=True), transient=True, disable=silent):
        try:
            drive = read_drive(Path(source), mapping)
        except OSError as error:
            raise SessionError(f"{source}: {error.strerror or error}") from error
        results.append(validate_drive(drive, _parameters(vehicle, drive, source), source))
    return results


def _parameters(vehicle: str | None, drive: "Drive", source: str) -> "VehicleParameters":
    from mock_vehicle.sessions.errors import SessionError
    from mock_vehicle.vehicle.parameters import load_vehicle, vehicle_names

    if vehicle is None and drive.vehicle not in vehicle_names():
        raise SessionError(
            f"{source}: it does not say which vehicle drove ('{drive.vehicle}'); "
            f"choose with --vehicle: {', '.join(vehicle_names())}"
        )
    return load_vehicle(vehicle or drive.vehicle)


def _print(results: "Sequence[TripResult]") -> None:
    from rich.console import Console
    from rich.table import Table

    from mock_vehicle.validate import bias, median_error

    table = Table(title="Energy from the battery")
    table.add_column("drive", overflow="fold")
    for name in ("km", "measured kWh", "modelled kWh", "error"):
        table.add_column(name, justify="right", no_wrap=True)
    for result in results:
        table.add_row(
            Path(result.source).name,
            f"{result.km:.2f}",
            f"{result.measured_kwh:.3f}",
            f"{result.modelled_kwh:.3f}",
            f"{100 * result.error:+.1f} %",
        )
    table.add_section()
    table.add_row(
        "total",
        f"{sum(r.km for r in results):.2f}",
        f"{sum(r.measured_kwh for r in results):.3f}",
        f"{sum(r.modelled_kwh for r in results):.3f}",
        f"{100 * bias(results):+.1f} %",
    )
    console = Console() if sys.stdout.isatty() else Console(width=100)
    console.print(table)
    console.print(f"median absolute error per drive {100 * median_error(results):.1f} %")
    console.print(f"bias of the total {100 * bias(results):+.1f} %")
