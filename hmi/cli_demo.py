"""`hmi demo`: broker, vehicle and cockpit from one command."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from hmi import cli_options as options


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command()(demo)


def demo(
    scenario: Annotated[
        str | None, typer.Option(help="What happens to the vehicle; `mock-vehicle scenarios` lists them.")
    ] = None,
    drive: Annotated[
        Path | None,
        typer.Option(
            exists=True, dir_okay=False, help="Replay this recording (.mcap, or a .csv that can be imported) instead."
        ),
    ] = None,
    headless: options.Headless = False,
    duration: options.Duration = None,
    screenshots: Annotated[
        Path | None,
        typer.Option(
            file_okay=False,
            help="Write <panel>.png of every panel and sheet here just before the end. Headless: else to pictures.",
        ),
    ] = None,
    size: Annotated[str | None, typer.Option(metavar="WxH", help="Size of the window in pixels.")] = None,
    fullscreen: options.Fullscreen = False,
    theme: options.Theme = "auto",
    credentials: options.Credentials = None,
    console: Annotated[
        bool, typer.Option("--console", help="Open the demonstrator's console beside the cockpit.")
    ] = False,
    kiosk: Annotated[
        bool,
        typer.Option(
            "--kiosk",
            help="A stand: full screen, no pointer; the story, again after a minute without touch. Ends with Ctrl-C.",
        ),
    ] = False,
    live: options.Live = False,
    tokens: options.TokensFile = None,
) -> None:
    """Run the embedded broker, the mock vehicle and home, and the cockpit. Ctrl-C or closing the window ends all."""
    from hmi.cli import parse_size
    from hmi.demo import Demo, DemoOptions

    if drive is not None and scenario is not None:
        raise typer.BadParameter("a recording has no scenario: give one of --drive and --scenario")
    if kiosk and drive is not None:
        raise typer.BadParameter("the story needs a simulated vehicle: give one of --drive and --kiosk")
    if size is not None:
        parse_size(size)
    headless = without_display(headless)
    asked = DemoOptions(
        scenario=scenario,
        drive=drive,
        headless=headless,
        duration_s=20.0 if headless and duration is None else duration,
        screenshots=Path("pictures") if headless and screenshots is None else screenshots,
        size=size,
        fullscreen=fullscreen,
        theme=theme,
        credentials=credentials,
        console=console,
        kiosk=kiosk,
        live=live,
        tokens=tokens,
    )
    raise typer.Exit(Demo(asked).run())


def without_display(headless: bool) -> bool:
    """Whether to draw without a display: as asked, or, with a line about it, because there is none."""
    if headless or has_display():
        return headless
    typer.echo("There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set): running headless.")
    return True


def has_display() -> bool:
    """Whether a window can be shown: always on Windows and macOS, elsewhere with a display server, or when the
    caller chose the platform himself."""
    if sys.platform in ("win32", "darwin"):
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM")
    if chosen:
        return chosen.split(":")[0] not in ("offscreen", "minimal")
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
