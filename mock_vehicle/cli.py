"""The program `mock-vehicle`: one command per part, each part in its own module."""

import typer

from mock_vehicle import cli_broker, cli_home, cli_import, cli_record, cli_reports, cli_run, cli_sessions, cli_validate


def build() -> typer.Typer:
    """The program with all its commands."""
    app = typer.Typer(
        help="The other side of the bus: a simulated electric car, its broker, and recorded drives.",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
    )
    for part in (cli_run, cli_home, cli_broker, cli_import, cli_record, cli_sessions, cli_reports, cli_validate):
        part.register(app)
    return app


def main() -> None:
    """Entry point."""
    build()()
