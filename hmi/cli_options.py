"""Options that several commands have."""

from pathlib import Path
from typing import Annotated, Literal

import typer

Headless = Annotated[bool, typer.Option("--headless", help="Draw without a display.")]
Duration = Annotated[
    float | None, typer.Option(min=0.0, help="End after this many seconds. Headless: 20 unless given.")
]
Screenshots = Annotated[
    Path | None,
    typer.Option(file_okay=False, help="Write <panel>.png of every panel and sheet here just before the end."),
]
Fullscreen = Annotated[bool, typer.Option("--fullscreen", help="Fill the screen.")]
Theme = Annotated[
    Literal["day", "night", "auto"], typer.Option(help="The light or the dark theme, or what the vehicle says.")
]
FirstPanel = Annotated[str, typer.Option(help="The panel to open first.")]
Credentials = Annotated[
    Path | None,
    typer.Option(dir_okay=False, help="File that gets the broker's URL for each role, to look at the bus."),
]
Live = Annotated[bool, typer.Option("--live", help="Show saved token and QML files at once.")]
TokensFile = Annotated[
    Path | None, typer.Option(exists=True, dir_okay=False, help="The design tokens of a theme to begin with.")
]
