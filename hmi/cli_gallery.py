"""`hmi gallery`: every component in every state."""

import os
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command()(gallery)


def gallery(
    screenshots: Annotated[
        Path | None,
        typer.Option(file_okay=False, help="Write a picture per component, theme and mode, and index.html, here."),
    ] = None,
    live: Annotated[bool, typer.Option("--live", help="Show saved token and QML files at once.")] = False,
    theme: Annotated[str, typer.Option(help="The theme to begin with; with --screenshots the only one.")] = "",
    mode: Annotated[Literal["day", "night", "both"], typer.Option(help="Day, night, or both side by side.")] = "both",
    headless: Annotated[bool, typer.Option(help="Draw without a display; for --screenshots.")] = False,
    size: Annotated[str, typer.Option(help="Size of the window in pixels.")] = "2200x1200",
) -> None:
    """Show every component in every state, day and night side by side. Needs no broker."""
    from hmi import preflight
    from hmi.cli import parse_size

    if headless and screenshots is None:
        raise typer.BadParameter("draws pictures only: give --screenshots too", param_hint="--headless")
    width_height = parse_size(size)
    if headless:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    preflight.check(headless=headless)
    if not headless:
        preflight.check_display()
    from hmi.gallery import program
    from hmi.gallery.side import GalleryError

    modes = ("night", "day") if mode == "both" else (mode,)
    try:
        if screenshots is not None:
            program.take_pictures(screenshots, theme, modes)
        else:
            raise typer.Exit(program.run(width_height, theme, modes, live=live))
    except (GalleryError, OSError) as error:
        print(f"hmi: {error}", file=sys.stderr)
        raise typer.Exit(1) from error
