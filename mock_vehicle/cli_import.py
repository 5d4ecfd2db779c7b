"""`mock-vehicle import` and `export`: files of recorded drives as recordings, and recordings as files for analysis."""

from pathlib import Path
from typing import Annotated, Any, Protocol

import typer

from mock_vehicle.cli_outcome import progress_bars, reported

_Json = Annotated[bool, typer.Option("--json", help="Print the report as JSON.")]


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command("import")(import_)
    app.command()(export)


def import_(
    source: Annotated[
        Path, typer.Argument(metavar="SRC", help="A drive: CSV, CAN log (GVRET, candump, ASC, BLF, TRC), MDF4 or GPX.")
    ],
    out: Annotated[Path, typer.Argument(metavar="OUT.mcap", help="The recording to write; replaced if it is there.")],
    mapping: Annotated[
        str | None,
        typer.Option(metavar="NAME|FILE", help="What is which signal: by a mapping there is, or your .yaml file."),
    ] = None,
    dbc: Annotated[
        list[Path] | None, typer.Option(metavar="FILE", help="What the frames of a CAN log mean; can be given again.")
    ] = None,
    start: Annotated[
        str | None,
        typer.Option(metavar="ISO8601", help="When the drive began; else SRC says, or its mapping does."),
    ] = None,
    json: _Json = False,
) -> None:
    """Turn a recorded drive into a recording that `replay` plays. Says what was left out, and why."""
    from mock_vehicle.sessions.importer import import_file
    from mock_vehicle.sessions.mapping import parse_start

    with reported("import"), progress_bars() as bar:
        began = None if start is None else parse_start(start)
        report = import_file(source, out, mapping, began, tuple(dbc or ()), bar("reading"), bar("writing"))
    _say(report, json, out)


def export(
    source: Annotated[Path, typer.Argument(metavar="IN.mcap", help="The recording to read.")],
    out: Annotated[
        Path, typer.Argument(metavar="OUT", help="What to write, by its ending: .csv, .parquet or .mf4; replaced.")
    ],
    step: Annotated[
        float | None, typer.Option(metavar="S", help="A row each S seconds (CSV, Parquet); else each 0.1.")
    ] = None,
    long: Annotated[bool, typer.Option("--long", help="A row per message instead (CSV, Parquet).")] = False,
    signal: Annotated[
        list[str] | None, typer.Option(metavar="PATTERN", help="Only these, as Vehicle.Powertrain.*; can be repeated.")
    ] = None,
    json: _Json = False,
) -> None:
    """Turn a recording into a file for analysis elsewhere."""
    from mock_vehicle.sessions.export import export_recording

    with reported("export"), progress_bars() as bar:
        report = export_recording(source, out, step, long, tuple(signal or ()), bar("writing"))
    _say(report, json, out)


class _Report(Protocol):
    def lines(self) -> list[str]: ...

    def as_json(self) -> dict[str, Any]: ...


def _say(report: _Report, json: bool, out: Path) -> None:
    if json:
        import msgspec

        typer.echo(msgspec.json.format(msgspec.json.encode(report.as_json()), indent=2).decode())
        return
    for line in report.lines():
        typer.echo(line)
    typer.echo(f"{out} is written, {out.stat().st_size / 1e6:,.2f} MB.")
