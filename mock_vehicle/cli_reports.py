"""`mock-vehicle check` and `diff`: reports over recordings. Exit status 0, 1 for what was found, 2 for unreadable."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from mock_vehicle.cli_outcome import progress_bars, reported

FOUND, UNREADABLE = 1, 2


class Align(StrEnum):
    """What both recordings have in common."""

    START = "start"
    BUS = "bus"


_Json = Annotated[
    str | None, typer.Option("--json", metavar="OUT|-", help="Write the report as JSON to a file, or print it (-).")
]
_Html = Annotated[Path | None, typer.Option("--html", metavar="OUT", help="Write the report as a page with plots.")]


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command()(check)
    app.command()(diff)


def check(
    files: Annotated[list[Path], typer.Argument(metavar="FILE.mcap…", help="The recordings to check.")],
    rules: Annotated[
        Path | None, typer.Option(metavar="RULES.yaml", help="Without it, what every recording should keep to.")
    ] = None,
    json: _Json = None,
    html: _Html = None,
) -> None:
    """Check recordings against rules. Exit status 0: all kept, 1: errors found, 2: a file cannot be read."""
    from mock_vehicle.reports.check import check_files
    from mock_vehicle.reports.check_text import as_text
    from mock_vehicle.reports.rules_file import DEFAULT_RULES

    with reported("check", UNREADABLE):
        with progress_bars() as bar:
            if html is None:
                report = check_files(files, rules or DEFAULT_RULES, bar("checking"))
            else:
                from mock_vehicle.reports.check_page import checked_page

                report, page = checked_page(files, rules or DEFAULT_RULES, bar("checking"))
                _write(html, page.encode())
        if json is not None:
            _write_json(report, json)
    if json != "-":
        _print(as_text(report))
    if not report.passed:
        raise typer.Exit(FOUND)


def diff(
    a: Annotated[Path, typer.Argument(metavar="A.mcap", help="A recording.")],
    b: Annotated[Path, typer.Argument(metavar="B.mcap", help="Another one.")],
    tolerance: Annotated[
        Path | None, typer.Option(metavar="RULES.yaml", help="How far they may be apart; without it, not at all.")
    ] = None,
    align: Annotated[
        Align, typer.Option(help="Lay them over each other by their starts, or by the bus time they say.")
    ] = Align.START,
    json: _Json = None,
    html: _Html = None,
) -> None:
    """Say what differs, when first and how much. Exit status 0: nothing, 1: something, 2: a file cannot be read."""
    from mock_vehicle.reports.diff import diff_files
    from mock_vehicle.reports.diff_text import as_text

    with reported("diff", UNREADABLE):
        with progress_bars() as bar:
            if html is None:
                report = diff_files(a, b, align.value, tolerance, bar("comparing"))
            else:
                from mock_vehicle.reports.diff_page import diffed_page

                report, page = diffed_page(a, b, align.value, tolerance, bar("comparing"))
                _write(html, page.encode())
        if json is not None:
            _write_json(report, json)
    if json != "-":
        _print(as_text(report))
    if not report.same:
        raise typer.Exit(FOUND)


def _write_json(report: object, target: str) -> None:
    import msgspec

    text = msgspec.json.format(msgspec.json.encode(report), indent=2)
    if target == "-":
        typer.echo(text.decode())
    else:
        _write(Path(target), text + b"\n")


def _write(file: Path, content: bytes) -> None:
    from mock_vehicle.sessions.writer import whole_file

    with whole_file(file) as stream:
        stream.write(content)


def _print(shown: object) -> None:
    from rich.console import Console

    console = Console() if sys.stdout.isatty() else Console(width=160)
    console.print(shown)
